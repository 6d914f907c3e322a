"""Places in the views of a text."""

from typing import NamedTuple


class Spot(NamedTuple):
    """`[start, end)` in code points of the view of that number; `weight` is what it adds, or how sure its `kind` is."""

    view: int
    start: int
    end: int
    weight: float = 0.0
    kind: str = ""
