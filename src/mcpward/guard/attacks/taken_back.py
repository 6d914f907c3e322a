"""What people write who take back a letter of their own: "ignore my last e-mail, the instructions in it were wrong".

What is set aside is the letter. The instructions stand in a clause of their own that says why, and are no object.
"""

from mcpward.guard.attacks.cues import either

_LETTER = either(
    r"""e-?mail|e-?post|mails?\b|letters?\b|drafts?\b|versions?\b|brief\b|entwurf|fassung|correo|borrador|versi|courriel|
    lettre|brouillon|bozza|lettera|rascunho|carta\b|письм|черновик|верси|лист[аи]?\b|чернетк|رسالتي|بريدي|مسودتي|
    ईमेल|मेल\b|पत्र|e-?posta|mektub|taslağ|sürüm|surat|surel|draf\b|versi\b|thư\b|bản nháp|bản thảo|phiên bản"""
)
_MESSAGE = either(
    r"""messages?|mensaje|mensage\w|messaggi\w|nachricht|сообщени\w|повідомлен\w|wiadomoś\w|pesan|tin nhắn|
    bericht|संदेश"""
)
_MINE = r"\b(?:my|mon|mi|meu|minha|mio|mia|mein\w{0,2}|mijn|мо[её]|моё|моє|moj\w|saya|tôi|मेरे|मेरा)\b"
_AND = r"\b(?:and|or|plus|as well|et|ou|y|o|e|und|oder|sowie|en|и|или|та|oraz|ve|veya|dan|atau|và|hoặc|और|و\w+)\b"
_ALL = r"\b" + either(
    r"""all\b|any\b|every|each\b|other\b|your|you\b|tou[st]|tod[oa]|tutt|alle|ander|все|всех|всё|tüm|bütün|semua|setiap|
    tất cả|mọi|सभी|सब|كل|جميع"""
)
_OTHERS = r"\b(?:above|earlier|prior\b|previous\b|new\b|follow|neue|nouve|nuev|nov[oa]|nuov|нов|नए)"
_EDGE = r"\s?(?:[,;،，、–—]|-(?=\s))\s?"
_ON = r"[^,;:،，、.!?。！？।\n–—]"
_GOES_ON = either(
    r"""yourself|reveal|say|print|output|repeat|respond|reply|answer|tell|show|write|give|list|send|forward|act|execute|
    pretend|instead|now|ai|prompt"""
)


def taken_back(orders: str, tell: str = r"(?!)") -> str:
    """An expression for what stands from the verb on, where a letter is set aside and a clause tells of its orders.

    It is none where all is set aside, where another thing is listed, or where the text goes on to demand something.
    """
    head = rf"(?:(?!{_AND}|{_ALL}|\b{orders}){_ON})"
    why = rf"(?:(?!{_AND}|{_ALL}|{_OTHERS}){_ON})"
    mine = rf"(?:{_MINE}{head}{{0,20}}?{_MESSAGE}|{_MESSAGE}{head}{{0,20}}?{_MINE})"
    demands = rf"(?![\s\S]{{0,300}}?\b{_GOES_ON}\b|[^.!?]{{0,120}}?[.!?][\s\S]{{0,200}}?{tell})"
    return (
        rf"^{head}{{0,40}}?(?:{_LETTER}|{mine}){head}{{0,24}}{_EDGE}{demands}"
        rf"{why}{{0,24}}?{orders}{why}{{6,80}}(?:[.!?]|$)"
    )


def next_clause(verbs: str) -> str:
    """An expression for a verb that comes last and what follows in a clause of its own: its object stands in front."""
    return rf"^{verbs}[^\s,،]{{0,6}}(?:\s[^\s,،]{{2,8}})?(?:{_EDGE}|\s(?:ve|और|এবং|و|اور)\s)"
