"""How much a value looks drawn by chance rather than written by hand."""

import re
from operator import add

LETTERS = "^abcdefghijklmnopqrstuvwxyz0!"
"""What the table tells apart: the edge of a word, letters whatever their case, digits, and other symbols."""

STEP = 0.5
"""The unit of the table, in nats."""

ZERO = "k"
"""The character of the table that speaks for neither side."""

# For each character of LETTERS, how much each that may follow speaks for chance (above ZERO) or for a hand (below).
# Printed by `training/letter_pairs.py` from the names and strings of Python's own library.
_TABLE = (
    "ckljkkkllkpnkkkljokikkmlnqplu",
    "npkiiqnjrjrlhiirjrgigkkmmlqqu",
    "lhmkmionoiipglmilqijmhsprinos",
    "miqlninohkuiimngnqjlhjoqslsqu",
    "jjnokgmnqhpqjpniorkkljopqmrpu",
    "jjojjmlmqospjkhnklghiolmjmrru",
    "kipmmjjmpfrsinngnrhkjirpsmtot",
    "jknnnfpljiutkmjloujilkopsroqt",
    "kgpongpqpiunmmnhptjmilrrtnrsr",
    "pkkijkkjtprpijfhkqkihrltluktu",
    "kiqknfnqqlqknophjqniphqoqnqoo",
    "jjnmmflloisrkolmnominmrkupqrr",
    "lhnnjglqphtpipnhmupkjkoqtkqsu",
    "lgkpmfpqqisokjnhhupklkrrsmusu",
    "kiojhikhpjsmmoljmqoihllqtorrt",
    "mlkiipllrmsljigkiugjjiljmrppu",
    "lgommhmomjuoiooijqhkikooujuqu",
    "lnnmnonpopqrkplomkkkneppqrrpp",
    "kiollgnlriummklinujiilmorkutu",
    "jkqkohonkitmlnojjonjgjoorltsu",
    "kiolmgmrjhuolmojlsikkkpopkpru",
    "pkjklilmsjurhjhmiuhihoqsptqks",
    "mgnmpeooqhtsonnlornnoqroqqqos",
    "kgpmlinpjhrrlliinqhjnqqkntqqr",
    "jkmimimpmitslkpmitnmgnoplkomr",
    "ionmmlnoqluukljmhtniionlqooqs",
    "lipmnemrlhrrmlnjmrnmoornrnonp",
    "glmmlmnrqrrtprqpquropqtsossjt",
    "mmlmmmmmmmmmmmmlmmlmmmmmmmmpg",
)

_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_LONGEST = 64
_PAIRS = {
    first + second: (ord(value) - ord(ZERO)) * STEP
    for first, row in zip(LETTERS, _TABLE, strict=True)
    for second, value in zip(LETTERS, row, strict=True)
}


class _Folded(dict[int, str]):
    """A digit is a digit, what joins words is their edge, all else but letters is a symbol."""

    def __missing__(self, code: int) -> str:
        return "!"


_FOLDED = _Folded(
    {ord(char): char for char in LETTERS[:27]} | dict.fromkeys(b"0123456789", "0") | dict.fromkeys(b"-_. /:", "^")
)


def letters(value: str) -> str:
    """The value in the characters of the table, its words set apart."""
    apart = value if value.islower() or value.isupper() else _HUMP.sub("^", value)
    return f"^{apart.lower().translate(_FOLDED)}^"


def chance(value: str) -> float:
    """The logarithm of the odds, in nats, that the value (its first 64 characters) was drawn rather than written."""
    folded = letters(value[:_LONGEST])
    return sum(map(_PAIRS.__getitem__, map(add, folded, folded[1:])))
