"""How much a value looks drawn by chance rather than written by hand."""

import re
from operator import getitem

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
_ODDS = tuple(tuple((ord(value) - ord(ZERO)) * STEP for value in row) for row in _TABLE)
# What joins words is their edge, all else but letters and digits is a symbol.
_FOLDED = bytes.maketrans(b"0123456789-_. /:", b"0000000000^^^^^^")
_FOLDED = bytes(one if chr(one) in LETTERS else ord("!") for one in _FOLDED)
_PLACES = bytes.maketrans(LETTERS.encode(), bytes(range(len(LETTERS))))


def letters(value: str) -> str:
    """The value in the characters of the table, its words set apart."""
    return _folded(value).decode()


def _folded(value: str) -> bytes:
    apart = value if value.islower() or value.isupper() else _HUMP.sub("^", value)
    return f"^{apart.lower()}^".encode("ascii", "replace").translate(_FOLDED)


def chance(value: str) -> float:
    """The logarithm of the odds, in nats, that the value (its first 64 characters) was drawn rather than written."""
    places = _folded(value[:_LONGEST]).translate(_PLACES)
    return sum(map(getitem, map(_ODDS.__getitem__, places), places[1:]))
