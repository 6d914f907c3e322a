"""How often a literal stands in ordinary text (prose, documents, code, JSON), roughly.

The rates of words are measured: `training/word_rates.py` counts them.
"""

import re
from functools import cache
from pathlib import Path

NO_LETTER = "\ue000"
"""Stands in a literal for one character that is no letter of ASCII."""

TABLE = Path(__file__).with_name("words.txt")
FIRST = 64.0
"""The words on the first line of the table stand so often in a kilobyte, and those on each further one 2 ** 0.5 times
more seldom."""

FLOOR = 0.005
"""Words that stand more seldom are not in the table."""

_SIGNS = {"@": 0.3, "://": 1.0, ".com/": 0.4}
_UNKNOWN = (20.0, 20.0, 0.5, 0.05, 0.01, 0.004, 0.001)
_SPACES, _WORD, _AGAIN, _OFTEN, _SELDOM = 150.0, 0.3, 0.3, 0.15, 0.03
_USUAL = ".,:;()\"'_-/=\n"
_PIECES = re.compile("[a-z]+")


def per_kilobyte(literal: str) -> float:
    """How often a literal in lower case, perhaps with NO_LETTER in it, stands in a kilobyte of ordinary text.

    Each sign, digit and further word makes it rarer.
    """
    if (rate := _SIGNS.get(literal)) is not None:
        return rate
    if not literal.replace(NO_LETTER, "").isascii():
        return _UNKNOWN[min(2 * len(literal), len(_UNKNOWN) - 1)]
    pieces = list(_PIECES.finditer(literal))
    signs = "".join(char for char in literal if not (char.islower() or char in f" {NO_LETTER}"))
    rate = min((_of_piece(one[0], one.start() > 0, one.end() < len(literal)) for one in pieces), default=_SPACES)
    if len(pieces) > 1:
        rate *= _WORD ** (len(pieces) - 1)
    # A sign is often repeated: "-----" is hardly rarer than "--".
    for at, sign in enumerate(signs):
        rate *= _AGAIN if sign in signs[:at] else _OFTEN if sign in _USUAL else _SELDOM
    return rate


@cache
def _of_piece(piece: str, begins: bool, ends: bool) -> float:
    """How often some letters stand within words, at their beginning, at their end, or as a whole word."""
    sought = " " * begins + piece + " " * ends
    told = sum(rate * words.count(sought) for rate, words in _table())
    return max(told, _UNKNOWN[min(len(piece), len(_UNKNOWN) - 1)] * (0.2 if begins or ends else 1.0))


@cache
def _table() -> list[tuple[float, str]]:
    """For each rate the words that have it, with a space before and behind each."""
    lines = TABLE.read_text(encoding="utf-8").splitlines()
    return [(FIRST * 2 ** (-at / 2), f" {line.replace(' ', '  ')} ") for at, line in enumerate(lines)]
