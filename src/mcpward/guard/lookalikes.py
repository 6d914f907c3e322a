"""Letters of other scripts that look like one of the Latin alphabet.

The pairs follow the data of Unicode Technical Standard 39 (confusables.txt) as far as it knows a single Latin letter,
and add letters that homoglyph tools are known to use. Each line: the look-alikes, then the letters they look like.
"""

_PAIRS = (
    # Cyrillic
    ("аеорсухіјѕԁԛԝһӏѵ", "aeopcyxijsdqwhlv"),
    ("АВЕКМНОРСТУХІЈЅԌԚԜҺӀѴ", "ABEKMHOPCTYXIJSGQWHIV"),
    ("гктмнвпиьзёїѐўґүӊҝГЗЁЇЬҮ", "rktmhbnub3eieyrynkr3EIbY"),
    # Greek and Coptic
    ("αβγεζηικνορστυχωϲϳςϐϵάέήίόύώϊΐϋ", "abyeznikvopotuxwcjcbeaeniouwiiu"),
    ("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧϹͿΆΈΉΊΌΎ", "ABEZHIKMNOPTYXCJAEHIOY"),
    ("ⲁⲃⲅⲉⲏⲓⲕⲙⲛⲟⲣⲥⲧⲩⲭⲱⲀⲂⲈⲎⲒⲔⲘⲚⲞⲢⲤⲦⲨⲬ", "abrenikmnopctyxwABEHIKMNOPCTYX"),
    # Armenian
    ("աոսօհցզյքռեկպլԱՈՍՕՀՏԼԵ", "wnuohgqjpnekulUOUOZSLE"),
    # Cherokee
    ("ᎠᎡᎢᎪᎫᎬᎳᎷᎻᏀᏃᏆᏟᏢᏚᏒᏕᏙᏞᏴᏎᎥᎩᏂᏏᏧᎽᏔᏮᎾ", "DRTAJEWMHGZICPSRSVLB4iyhbdyW6O"),
    # Lisu
    ("ꓐꓑꓓꓔꓖꓗꓙꓚꓜꓝꓟꓠꓡꓢꓣꓦꓧꓪꓫꓬꓮꓰꓲꓳꓴ", "BPDTGKJCZFMNLSRVHWXYAEIOU"),
    # Latin letters outside the alphabet, and signs
    ("ɑɡɩȷꞁƽ×℮∨∪ǀȢƷᒿ", "agijl5xevul832"),
)

_CYRILLIC_TWINS = _PAIRS[:2]
_SMALL_CAPITALS = ("ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡʏᴢ", "abcdefghijklmnopqrstuvwyz")

TWINS = frozenset(_CYRILLIC_TWINS[0][0] + _CYRILLIC_TWINS[1][0])
"""Those Cyrillic letters that nobody can tell from Latin ones."""

CYRILLIC = {letter: strange for pair in _CYRILLIC_TWINS for strange, letter in zip(*pair, strict=True) if strange < "ѐ"}
"""The Latin letters that can stand for a Russian one, with that."""

SMALL_CAPITALS = frozenset(_SMALL_CAPITALS[0])
"""Small capitals: phonetic letters that also serve as a fancy alphabet of their own."""

LOOKALIKES: dict[str, str] = {
    strange: letter for pair in (*_PAIRS, _SMALL_CAPITALS) for strange, letter in zip(*pair, strict=True)
}
"""Each look-alike with its ASCII letter (a digit, where it looks like one)."""
