"""A long text in parts that end with sentences where they can, and with words where they cannot."""

import re
from collections.abc import Iterator

_BREAK = re.compile(r"\n+|[.!?।؟۔]\s+|[。！？]")


def parts(text: str, most: int) -> Iterator[tuple[int, int]]:
    """The parts `[start, end)` of `text` in code points, none longer than `most`; together they are all of it."""
    start = 0
    while len(text) - start > most:
        ends = [one.end() for one in _BREAK.finditer(text, start + most // 2, start + most)]
        end = ends[-1] if ends else text.rfind(" ", start + most // 2, start + most) + 1 or start + most
        yield start, end
        start = end
    yield start, len(text)


def sentences(text: str, most: int) -> Iterator[tuple[int, int]]:
    """The sentences `[start, end)` of `text`, longer ones in such parts; together they are all of it."""
    start = 0
    for end in [*(one.end() for one in _BREAK.finditer(text)), len(text)]:
        yield from ((start + first, start + last) for first, last in parts(text[start:end], most) if first < last)
        start = end
