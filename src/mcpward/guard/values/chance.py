"""How much a value looks drawn by chance rather than written by hand."""

import re

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
_NO_LETTER = re.compile(r"[^a-z^]")
_LONGEST = 64
_PAIRS = {
    first + second: (ord(value) - ord(ZERO)) * STEP
    for first, row in zip(LETTERS, _TABLE, strict=True)
    for second, value in zip(LETTERS, row, strict=True)
}


def letters(value: str) -> str:
    """The value in the characters of the table, its words set apart."""
    return f"^{_NO_LETTER.sub(_fold, _HUMP.sub('^', value).lower())}^"


def _fold(char: re.Match[str]) -> str:
    """A digit is a digit, what joins words is their edge, all else is a symbol."""
    found = char.group()
    if found in "0123456789":
        return "0"
    return "^" if found in "-_. /:" else "!"


def chance(value: str) -> float:
    """The logarithm of the odds, in nats, that the value (its first 64 characters) was drawn rather than written."""
    folded = letters(value[:_LONGEST])
    return sum(_PAIRS[folded[at : at + 2]] for at in range(len(folded) - 1))
