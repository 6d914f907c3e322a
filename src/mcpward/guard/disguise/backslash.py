r"""Escapes of programming languages that hide letters: \x69, \u0069, \u{69}, \151 and U+0069."""

import re
from collections.abc import Iterator

from mcpward.guard.disguise.seam import Examples, Shown, gate, paragraph
from mcpward.guard.views import View, rewritten

name = "backslash escapes"

_LETTER = "(?:3[0-9]|[46][1-9a-f]|[57][0-9a])"

# Letters of ASCII need no escape; those beyond it count from three on.
patterns = (
    gate(rf"\\x{_LETTER}", r"\x"),
    gate(rf"\\u00{_LETTER}", r"\u00"),
    gate(rf"\\u\{{0{{0,4}}{_LETTER}\}}", r"\u{"),
    gate(rf"\\u000000{_LETTER}", r"\u000000"),
    gate(r"(?:\\u[0-9a-f]{4}){3}", r"\u"),
    gate(r"\\(?:1[0-7][0-7]|06[0-7])\\(?:1[0-7][0-7]|040)", r"\1", r"\0"),
    gate(rf"u\+00{_LETTER}[ ,]{{0,2}}u\+00{_LETTER}", "u+00"),
)

_ESCAPE = re.compile(
    r"\\x([0-9A-Fa-f]{2})|\\u([0-9A-Fa-f]{4})|\\u\{([0-9A-Fa-f]{1,6})\}|\\U([0-9A-Fa-f]{8})|\\([0-3][0-7]{2})"
    r"|[uU]\+([0-9A-Fa-f]{4,6})(?:[ ,]{1,2}(?=[uU]\+))?"
)
_LAST = 0x10FFFF


def decode(text: str, start: int, end: int) -> View | None:
    """The paragraph with its escapes replaced by what they stand for."""
    first, last = paragraph(text, start, end)
    return rewritten(text, first, last, _changes(text, first, last))


def _changes(text: str, first: int, last: int) -> Iterator[tuple[int, int, str]]:
    high: tuple[int, int, int] | None = None
    for hit in _ESCAPE.finditer(text, first, last):
        point = int(hit[hit.lastindex or 0], 8 if hit.lastindex == 5 else 16)
        start, end = hit.span()
        if high is not None and high[1] == start and 0xDC00 <= point < 0xE000:
            start, point = high[0], 0x10000 + ((high[2] - 0xD800) << 10) + point - 0xDC00
        elif 0xD800 <= point < 0xDC00:
            high = (start, end, point)
            continue
        high = None
        if point <= _LAST:
            yield start, end, chr(point)


examples = Examples(
    shown=(
        Shown(r"the \x6b\x65\x79 is here", "the key is here"),
        Shown(r"the \u006b\u0065\u0079 is here", "the key is here"),
        Shown(r"the \u{6b}\u{65}\u{79} is here", "the key is here"),
        Shown(r"the \153\145\171 is here", "the key is here"),
        Shown(r"\u043a\u043b\u044e\u0447 \ud83d\ude00", "ключ 😀"),
        Shown("U+006B U+0065 U+0079", "key"),
    ),
    plain=(r"C:\users\new\table\1", r"\n \t \\ \" \x00 \x1b[0m", r"caf\u00e9", r"[\u0300-\u036f]"),
)
