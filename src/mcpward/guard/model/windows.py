"""A long text in pieces that the encoder can read: windows that begin and end with sentences where they can."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from mcpward.guard.model.tokens import Tokens

ROOM = 126
"""So many word pieces fit between the two marks of a window of 128."""

OVERLAP = 32
"""A last sentence of at most so many pieces is read again at the beginning of the next window."""

_LEAST = 48
_END = re.compile(r"[.!?;:।؟۔][\"')\]*_]*\s+|[。！？；]|\n+|</?[a-z][^<>]{0,80}>")


def cut(text: str, tokens: Tokens, room: int = ROOM) -> Iterator[tuple[int, int]]:
    """The windows over the pieces of `text`, each `[first, last)`; together they hold every piece."""
    count = len(tokens.ids)
    if count <= room:
        if count:
            yield 0, count
        return
    ends = sentence_ends(text, tokens.places)
    first = 0
    while count - first > room:
        last = _before(ends, first + room, first + _LEAST)
        cut_at = last if last is not None else first + room
        yield first, cut_at
        again = _before(ends, cut_at - 1, cut_at - OVERLAP)
        first = again if last is not None and again is not None and again > first else cut_at
    yield first, count


def sentence_ends(text: str, places: Sequence[tuple[int, int]]) -> list[int]:
    """The numbers of the pieces before which a sentence ends, rising."""
    starts = [start for start, _ in places]
    return sorted({bisect_left(starts, end.end()) for end in _END.finditer(text)})


def _before(ends: list[int], upto: int, least: int) -> int | None:
    """The last end in `[least, upto]`."""
    at = bisect_left(ends, upto + 1) - 1
    return ends[at] if at >= 0 and ends[at] >= least else None
