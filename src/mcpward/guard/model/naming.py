"""From tags of word pieces to the names and addresses of a text.

Tags say where a name begins and where it goes on (Ramshaw and Marcus, 1995). A word is a name as a whole or not at all.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from mcpward.guard.model.classes import NAME_TAGS
from mcpward.guard.model.cuttings import Spot, Window
from mcpward.guard.model.joining import attack
from mcpward.guard.model.session import Floats, Heard

_KINDS = tuple(tag.removeprefix("B-") for tag in NAME_TAGS if tag.startswith("B-"))
_BEGINS = [NAME_TAGS.index(f"B-{kind}") for kind in _KINDS]
_GOES_ON = [NAME_TAGS.index(f"I-{kind}") for kind in _KINDS]
# From this probability on a word is one of a name: a name that is missed stays in sight. Chosen on texts made up anew.
_LEAST = 0.4
# Where a window is read as an attack, so much of its probability is left: no such window taught the model names.
_DOUBTED = 0.55
_WORD = re.compile(r"\w+(?:['’-]\w+)*|[^\w\s]")
_PARAGRAPH = re.compile(r"\n\s*\n")
_LEAST_PERSON = 2

Numbers = NDArray[np.float64]


class _Word(NamedTuple):
    """A word or a mark at `[start, end)`; its kind, or None; how sure that is; and whether something begins with it."""

    start: int
    end: int
    kind: str | None
    sure: float
    begins: bool


def names(texts: Sequence[str], heard: Iterable[tuple[Window, Heard]]) -> list[Spot]:
    """The persons and addresses in the views, by what was heard of their windows, which come in their order.

    Where windows overlap, the mean of both counts. `weight` is the mean probability of its words.
    """
    found: list[Spot] = []
    for section, some in groupby(heard, lambda one: one[0].section):
        read = list(some)
        places = read[0][0].tokens.places
        sums, times = np.zeros((len(places), len(NAME_TAGS))), np.zeros((len(places), 1))
        for window, said in read:
            if said.names is not None:
                part = slice(window.first, window.last)
                sums[part] += _probabilities(said.names) * (_DOUBTED if attack(said.logits) > 0 else 1.0)
                times[part] += 1
        text = texts[section.view][section.start : section.end]
        for one in spans(text, places, sums / np.maximum(times, 1)):
            start, end = one.start + section.start, one.end + section.start
            found.append(one._replace(view=section.view, start=start, end=end))
    return found


def spans(text: str, places: Sequence[tuple[int, int]], tags: Numbers) -> Iterator[Spot]:
    """The spans of a text whose pieces stand at `places`, in order, and have the probabilities `tags` [n, tags]."""
    run: list[_Word] = []
    for word in _words(text, places, tags):
        if run and (word.kind != run[0].kind or word.begins or _parted(text, run[-1], word)):
            yield from _closed(text, run)
            run = []
        if word.kind:
            run.append(word)
    yield from _closed(text, run)


def _words(text: str, places: Sequence[tuple[int, int]], tags: Numbers) -> Iterator[_Word]:
    """Every word with a piece in it: the mean of its pieces says what it is, the first whether something begins."""
    at = 0
    for found in _WORD.finditer(text):
        while at < len(places) and places[at][1] <= found.start():
            at += 1
        last = at
        while last < len(places) and places[last][0] < found.end():
            last += 1
        if last == at:
            continue
        mean = tags[at:last].mean(axis=0)
        each = [float(mean[begin] + mean[on]) for begin, on in zip(_BEGINS, _GOES_ON, strict=True)]
        best = max(range(len(each)), key=each.__getitem__)
        is_name = each[best] >= _LEAST
        begins = bool(is_name and tags[at][_BEGINS[best]] > tags[at][_GOES_ON[best]])
        yield _Word(found.start(), found.end(), _KINDS[best] if is_name else None, each[best], begins)


def _parted(text: str, before: _Word, after: _Word) -> bool:
    """Whether two words cannot be of one name: a name of a person stands on one line, an address in one paragraph."""
    between = text[before.end : after.start]
    return "\n" in between if before.kind == "PERSON" else _PARAGRAPH.search(between) is not None


def _closed(text: str, run: list[_Word]) -> Iterator[Spot]:
    """The span of a run of words, without the marks at its ends."""
    first = next((at for at, word in enumerate(run) if text[word.start].isalnum()), len(run))
    behind = next((at for at in range(len(run), first, -1) if text[run[at - 1].end - 1].isalnum()), first)
    run = run[first:behind]
    if not run:
        return
    start, end, kind = run[0].start, run[-1].end, str(run[0].kind)
    if _may_be(kind, text[start:end]):
        yield Spot(0, start, end, sum(word.sure for word in run) / len(run), kind)


def _may_be(kind: str, shown: str) -> bool:
    """Whether it can be one: a person has two letters at least, an address a number, as all have that it learnt."""
    if kind == "PERSON":
        return sum(map(str.isalpha, shown)) >= _LEAST_PERSON
    return any(map(str.isdigit, shown))


def _probabilities(logits: Floats) -> Numbers:
    raised = np.exp(logits.astype(np.float64) - logits.max(axis=-1, keepdims=True))
    shares: Numbers = raised / raised.sum(axis=-1, keepdims=True)
    return shares
