"""Characters that nobody sees and a model reads: words for the model alone can be written in them.

Some have an honest use, and stay unreported there: joiners within emoji and in scripts that need them, marks of
direction in texts that run from right to left, a variation selector behind a sign (Unicode 17, sections 23.2 to 23.4;
UTS #51, sections 2.2 and 2.5).
"""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

_SPACES = "\t\n\r"
_JOINERS = "\u200c\u200d"
_SOFT_HYPHEN = "\xad"
_MARKS = "\u200e\u200f\u061c"
_BLACK_FLAG = "\U0001f3f4"
_DIRECTIONS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


@dataclass(frozen=True, slots=True)
class Invisible:
    """A character that is not seen, at `at` from 0. `hides`: it can carry words, or turn the order of others around."""

    char: str
    at: int
    hides: bool

    @property
    def told(self) -> str:
        """Which it is, and where."""
        name = unicodedata.name(self.char, "a control character" if self.char < "\xa0" else "of private use")
        return f"U+{ord(self.char):04X} ({name}) as character {self.at + 1}"


def invisible_in(text: str) -> Iterator[Invisible]:
    """The characters that are not seen and have no honest use where they stand."""
    if text.isascii() and text.isprintable():
        return
    reads_from_right = any(unicodedata.bidirectional(char) in ("R", "AL") and char not in _MARKS for char in text)
    in_flag = False
    for at, char in enumerate(text):
        in_flag = char == _BLACK_FLAG or (in_flag and _is_tag(char))
        if _is_unseen(char) and not in_flag and not _is_honest(text, at, reads_from_right):
            yield Invisible(char, at, _is_tag(char) or _is_selector(char) or char in _DIRECTIONS)


def _is_unseen(char: str) -> bool:
    kind = unicodedata.category(char)
    return (kind in ("Cc", "Cf") and char not in _SPACES) or _is_selector(char) or kind == "Co"


def _is_honest(text: str, at: int, reads_from_right: bool) -> bool:
    char, before = text[at], text[at - 1] if at else ""
    if char == _SOFT_HYPHEN:
        return True
    if char in _MARKS or char in _DIRECTIONS:
        return reads_from_right
    if char in _JOINERS or _is_selector(char):
        # Behind another of their kind they would carry something; behind ASCII they change nothing but for keycaps.
        joins = before == "\ufe0f" and char in _JOINERS
        return joins or (bool(before) and not _is_unseen(before) and (not before.isascii() or before in "0123456789#*"))
    return unicodedata.category(char) == "Cf" and unicodedata.bidirectional(char) == "AN"


def _is_tag(char: str) -> bool:
    return "\U000e0000" <= char <= "\U000e007f"


def _is_selector(char: str) -> bool:
    return "\ufe00" <= char <= "\ufe0f" or "\U000e0100" <= char <= "\U000e01ef"
