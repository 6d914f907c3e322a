"""Percent-encoding of URLs (RFC 3986) where it hides letters or whole sentences; encoded once, twice or more."""

import re
from collections.abc import Iterator

from mcpward.guard.disguise.seam import Examples, Shown, gate, paragraph
from mcpward.guard.disguise.words import known_words
from mcpward.guard.views import View, rewritten

name = "percent encoding"

_REST = "[0-9a-f]%[89ab][0-9a-f]"

# Letters and digits never have to be encoded; spaces and letters beyond ASCII have to be.
patterns = (
    gate("%(?:3[0-9]|[46][1-9a-f]|[57][0-9a])", "%3", "%4", "%5", "%6", "%7"),
    gate("%25[2-7][0-9a-f]", "%25"),
    gate("%20[a-z]{1,16}%20[a-z]{1,16}%20", "%20"),
    *(gate(f"%{first}{_REST}(?:%[c-f]{_REST}){{2}}", f"%{first}") for first in "cd"),
    gate("%e[0-9a-f]%[89ab][0-9a-f]%[89ab][0-9a-f]%", "%e"),
    gate("%u0[04][0-9a-f]{2}%u0[04]", "%u0"),
    gate(r"\+[a-z]{1,16}\+[a-z]{2,16}\+[a-z]{1,16}", "+"),
)

# Where plus signs stand for spaces, words appear; elsewhere they are signs of base64 or of a sum.
_LEAST = 2
_ESCAPES = re.compile(r"(?:%[0-9A-Fa-f]{2}){1,256}|%u[0-9A-Fa-f]{4}|(?<=[^\W_])\+(?=[^\W_])")


def decode(text: str, start: int, end: int) -> View | None:
    """The paragraph with its escapes replaced by what they stand for."""
    first, last = paragraph(text, start, end)
    if text[start] == "+" and known_words(text[start:end]) < _LEAST:
        return None
    return rewritten(text, first, last, _changes(text, first, last))


def _changes(text: str, first: int, last: int) -> Iterator[tuple[int, int, str]]:
    for run in _ESCAPES.finditer(text, first, last):
        start = run.start()
        if run[0] == "+":
            yield start, start + 1, " "
        elif run[0][1] in "uU":
            yield start, run.end(), chr(int(run[0][2:], 16))
        else:
            data = bytes.fromhex(run[0].replace("%", ""))
            for char in data.decode("utf-8", "surrogateescape"):
                size = 3 if "\ud800" <= char <= "\udfff" else 3 * len(char.encode())
                yield start, start + size, char if size > 3 or char < "\x80" else text[start : start + 3]
                start += size


examples = Examples(
    shown=(
        Shown("%54%68%65%20%6B%65%79%20%69%73%20here", "The key is here"),
        Shown("the k%65y is here", "the key is here"),
        Shown("%2574%2568%2565", "%74%68%65"),
        Shown("?q=the%20key%20is%20here", "the key is here"),
        Shown("?q=the+key+is+here", "the key is here"),
        Shown("%D0%BA%D0%BB%D1%8E%D1%87", "ключ"),
    ),
    plain=("100%", "https://host.example/a%20b?x=1%2F2&y=%3D", "50 % of 40%", "a + b + c"),
)
