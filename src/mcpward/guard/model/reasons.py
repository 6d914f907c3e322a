"""Which sentence and which words of a window made its score."""

import re
from collections.abc import Sequence
from itertools import pairwise

from mcpward.guard.model.cuttings import Spot, Window
from mcpward.guard.model.session import Floats
from mcpward.guard.model.windows import sentence_ends

MOST = 6
"""So many words are named."""

_WORD = re.compile(r"\w+(?:['’_-]\w+)*")


def reasons(text: str, window: Window, evidence: Floats | None) -> tuple[tuple[int, int], list[Spot]]:
    """The sentence that adds most to the attack's logit, as `[start, end)` in its view, and the words that do.

    `evidence` [n] is what each piece of the window adds; the words with most of it come first. Without evidence it is
    the window as a whole, and no words.
    """
    if evidence is None:
        return (window.start, window.end), []
    places = window.places
    bounds = sorted({0, *sentence_ends(text[: window.end], places), len(places)})
    spans = [(first, last) for first, last in pairwise(bounds) if first < last]
    first, last = max(spans, key=lambda span: float(evidence[span[0] : span[1]].sum()))
    return (places[first][0], places[last - 1][1]), _words(text, window, places, evidence)


def _words(text: str, window: Window, places: Sequence[tuple[int, int]], evidence: Floats) -> list[Spot]:
    found: list[Spot] = []
    at = 0
    for word in _WORD.finditer(text, window.start, window.end):
        weight = 0.0
        while at < len(places) and places[at][0] < word.end():
            if places[at][1] > word.start():
                weight += float(evidence[at])
            at += 1
        if weight > 0.0:
            found.append(Spot(window.view, word.start(), word.end(), weight))
    return sorted(found, key=lambda spot: -spot.weight)[:MOST]
