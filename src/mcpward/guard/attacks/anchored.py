"""Patterns without anchors written by hand: with what literals an expression can begin is read off it when needed."""

from mcpward.guard.engine import CHANNELS, Pattern


def anchored(
    kind: str, regex: str, score: float, *, cased: bool = False, name: str = "", channels: tuple[str, ...] = CHANNELS
) -> Pattern:
    """A pattern whose anchors are what `regex` can begin with."""
    return Pattern(kind, (), regex, score, cased, name, channels)
