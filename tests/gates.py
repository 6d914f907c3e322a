"""Opens the gates of disguises one by one, as plain as can be: what the engine does in one pass over the text."""

import re
from functools import cache

from mcpward.guard.disguise import DISGUISES
from mcpward.guard.disguise.seam import Disguise
from mcpward.guard.engine import Pattern, Run
from mcpward.guard.normalize import normalize
from mcpward.guard.views import View


@cache
def _beginning(pattern: Pattern) -> re.Pattern[str]:
    if isinstance(pattern.anchors[0], Run):
        return re.compile(f"(?<!{pattern.anchors[0]})(?={pattern.anchors[0]})")
    return re.compile(f"(?={'|'.join(map(re.escape, pattern.anchors))})")


def opened(disguise: Disguise, text: str) -> list[View]:
    """The views of one disguise of a normalized text, those that say nothing left out."""
    return [view for view in answers(disguise, text) if view is not None and view.text]


def answers(disguise: Disguise, text: str) -> list[View | None]:
    """What a disguise answers wherever one of its gates stands that is not done with already."""
    folded = text.replace("\u0130", "i").lower()
    given: list[View | None] = []
    for pattern in disguise.patterns:
        done = 0
        for place in _beginning(pattern).finditer(folded):
            hit = re.compile(pattern.regex).match(text if pattern.cased else folded, place.start())
            if place.start() < done or hit is None:
                continue
            view = disguise.decode(text, *hit.span())
            given.append(view)
            if view is not None:
                done = view.original(0, len(view.text))[1]
    return given


def seen_through(text: str, depth: int = 3) -> list[View]:
    """The plain text and everything that is seen in it, each leading back to `text`."""
    level = [normalize(text)]
    views = list(level)
    for _ in range(depth):
        level = [
            normalize(inner.text).of(inner.of(view))
            for view in level
            for disguise in DISGUISES
            for inner in opened(disguise, view.text)
        ]
        views += level
    return views
