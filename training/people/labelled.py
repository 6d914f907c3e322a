"""A text with the names and addresses in it, and the pieces it is put together from."""

from collections.abc import Callable, Iterable
from typing import NamedTuple

Span = tuple[int, int, str]


class Labelled(NamedTuple):
    """A text and its spans: (start, end, type) in code points, end exclusive, type PERSON or ADDRESS."""

    text: str
    spans: list[Span]
    lang: str


class Piece(NamedTuple):
    """A stretch of a text; `kind` is PERSON, ADDRESS, or empty for everything else."""

    text: str
    kind: str = ""


def joined(pieces: Iterable[Piece], lang: str, change: Callable[[str], str] = str) -> Labelled:
    """The pieces as one text. `change` is put upon every piece alone, as upper case may change the length."""
    text, at = [], 0
    spans: list[Span] = []
    for piece in pieces:
        part = change(piece.text)
        if piece.kind and part:
            spans.append((at, at + len(part), piece.kind))
        text.append(part)
        at += len(part)
    return Labelled("".join(text), spans, lang)
