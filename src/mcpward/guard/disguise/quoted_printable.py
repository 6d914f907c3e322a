"""Quoted-printable (RFC 2045) where it hides letters, or breaks a line within a word."""

import re

from mcpward.guard.disguise.seam import Examples, Shown, gate, paragraph
from mcpward.guard.views import View, rewritten

name = "quoted-printable"

_LETTER = "=(?:[46][1-9a-f]|[57][0-9a]|20)"
_REST = "[0-9a-f]=[89ab][0-9a-f]"

patterns = (
    gate(f"{_LETTER}(?:{_LETTER}){{2}}", "=2", "=4", "=5", "=6", "=7"),
    *(gate(f"={first}{_REST}(?:=[c-f]{_REST}){{2}}", f"={first}") for first in "cdef"),
    gate(r"=\n(?<=[a-z ,.]{3}=\n)[a-z ]", "=\n"),
    gate(r"=\r\n(?<=[a-z ,.]{3}=\r\n)[a-z ]", "=\r\n"),
)

# A line that breaks within a sentence; others end like this as well: assignments, base64.
_WORD = re.compile(r"[ \n][A-Za-z][a-z]*[,.]? ?$")
_LONGEST_WORD = 24
_ESCAPES = re.compile(r"(?:=[0-9A-F]{2}){1,256}|=\r?\n", re.I)


def decode(text: str, start: int, end: int) -> View | None:
    """The paragraph with its escapes replaced and its lines joined again."""
    first, last = paragraph(text, start, end)
    if "\n" in text[start:end] and not _WORD.search(text, max(first, start - _LONGEST_WORD), start):
        return None
    changes = [(*hit.span(), _plain(hit[0])) for hit in _ESCAPES.finditer(text, first, last)]
    return rewritten(text, first, last, changes)


def _plain(run: str) -> str:
    return "" if "\n" in run else bytes.fromhex(run.replace("=", "")).decode("utf-8", "replace")


examples = Examples(
    shown=(
        Shown("the =6B=65=79 is here", "the key is here"),
        Shown("the pass=\nword is here", "the password is here"),
        Shown("=D0=BA=D0=BB=D1=8E=D1=87", "ключ"),
    ),
    plain=("a_b=\nc", "a=20&b=41", "x =\n  y", "color=#ff0000", "=== Title ==="),
)
