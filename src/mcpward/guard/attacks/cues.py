"""Cues: rules that begin at the rarest words of an attack and then look at the sentence around them.

The pass over a text pays for every place where a rule may begin. So a cue begins at what ordinary text seldom says
("other customers", "your guidelines"), and the verb that makes an order of it is looked for in front or behind.
"""

import re
from collections.abc import Iterable, Sequence
from functools import cached_property
from itertools import product
from typing import NamedTuple

from mcpward.guard.attacks.quotation import is_asked, is_quoted, others_do
from mcpward.guard.engine import CHANNELS, Pattern, Span, fold
from mcpward.guard.gazetteer.alternation import alternation

USER = ("user",)
"""The channel of cues that mean something only in what a person writes."""

_AHEAD = 400
_BEFORE = 110
_BEHIND = 90
_NEAR = 200
_QUOTED = 0.27
_KEY = 2
_WORD_SCRIPTS_END = 0x0E00
_ENDS = re.compile(r"[.!?。！？।]\s|\n\n")

Reading = tuple[str, float]
"""What may follow the first words of a cue, as a regular expression, and what that is worth (0 to 1)."""


class Cue(NamedTuple):
    """One sign of an attack.

    `family` names signs that say the same; `first` are the words it begins at (see `listed`), `readings` what follows
    them, the best first. `before` has to stand in the same sentence in front and `behind` behind; where both are given
    either will do. `alone` is the share of the score that is left without them. `not_near` in the
    sentence, `not_before` in front of it and `not_ahead` from its first words on spoil it, `near` has to stand
    within 200 characters, and without `sure` there only half of the score is left. `asked` says
    that it counts in a question how or whether to do it as well, `told` that it counts where others do it.
    """

    family: str
    first: str | tuple[str, ...]
    readings: tuple[Reading, ...]
    before: str = ""
    behind: str = ""
    alone: float = 0.0
    not_near: str = ""
    not_before: str = ""
    not_ahead: str = ""
    near: str = ""
    sure: str = ""
    asked: bool = True
    told: bool = False
    channels: tuple[str, ...] = CHANNELS
    edge: str = r"\b"
    kind: str = ""


class _Ready:
    """A cue with its expressions, compiled when they are needed: most never are."""

    def __init__(self, cue: Cue, begin: str, regex: str) -> None:
        self.cue = cue
        self._begin = begin
        self._regex = regex

    @cached_property
    def whole(self) -> re.Pattern[str]:
        """The first words with any of the readings."""
        return re.compile(self._regex)

    @cached_property
    def readings(self) -> tuple[tuple[re.Pattern[str], float], ...]:
        """Each of the readings, with what it is worth."""
        if len(self.cue.readings) == 1:
            return ((self.whole, self.cue.readings[0][1]),)
        return tuple((re.compile(f"{self._begin}(?:{rest})"), worth) for rest, worth in self.cue.readings)

    @cached_property
    def around(self) -> dict[str, re.Pattern[str]]:
        """What has to stand, or must not stand, around it: those that the cue has."""
        return {name: re.compile(one) for name in _AROUND if (one := getattr(self.cue, name))}


_AROUND = ("before", "behind", "not_near", "not_before", "not_ahead", "near", "sure")


class Cues:
    """A table of cues as the patterns and the confirmation of a detector."""

    def __init__(self, table: Iterable[Cue]) -> None:
        self._by_key: dict[str, list[_Ready]] = {}
        patterns: list[Pattern] = []
        for cue in table:
            anchors = listed(cue.first) if isinstance(cue.first, str) else cue.first
            begin = f"{cue.edge}{alternation(anchors)}"
            followed = "|".join(dict.fromkeys(rest for rest, _ in cue.readings))
            regex = f"{begin}(?:{followed})"
            pattern = Pattern(cue.kind, anchors, regex, 1.0, name=cue.family, channels=cue.channels)
            # Cues that differ only in what has to stand around them are one pattern.
            if pattern not in patterns:
                patterns.append(pattern)
            ready = _Ready(cue, begin, regex)
            for key in dict.fromkeys(anchor[:_KEY] for anchor in anchors):
                self._by_key.setdefault(key, []).append(ready)
        self.patterns = tuple(patterns)

    def confirm(self, text: str, start: int, end: int) -> Span | None:
        """The span of a sign that is meant, from the verb on that makes an order of it, and what it is worth."""
        lead = 1 if start > 0 else 0
        # One character in front, so that a boundary can be seen.
        ahead = fold(text[start - lead : start + _AHEAD])
        best: Span | None = None
        for ready in self._by_key.get(ahead[lead : lead + _KEY], ()):
            # Only a cue whose pattern can have brought us here: several may begin with the same words.
            hit = ready.whole.match(ahead, lead)
            if hit is not None and hit.end() - lead == end - start:
                score, length = _read(ready, ahead, lead, end - start)
                span = _judged(ready, text, start, start + length, score)
                if span is not None and (best is None or span.factor > best.factor):
                    best = span
        return best


def _judged(ready: _Ready, text: str, start: int, end: int, score: float) -> Span | None:
    """One cue at one place, by the words around it: the cheapest questions first, as most places answer no."""
    cue, around = ready.cue, ready.around
    front = sentence_before(text, start)
    rest = _ENDS.split(fold(text[end : end + _BEHIND]))[0]
    begin, last = start, end
    if cue.before or cue.behind:
        verb = _last(around.get("before"), front)
        follows = around["behind"].search(rest) if verb is None and cue.behind else None
        if verb is not None:
            begin = start - len(front) + verb.start()
        elif follows is not None:
            last += follows.end()
        else:
            score *= cue.alone
    if not score or _spoiled(around, f"{front}{fold(text[start:end])}{rest}", front):
        return None
    if cue.not_ahead and around["not_ahead"].match(fold(text[start : start + _AHEAD])):
        return None
    if cue.near:
        near = fold(text[max(0, start - _NEAR) : last + _NEAR])
        if not around["near"].search(near):
            return None
        score *= 1.0 if not cue.sure or around["sure"].search(near) else 0.5
    if (not cue.told and others_do(text, begin)) or (not cue.asked and is_asked(text, begin)):
        return None
    last = _word_end(text, last)
    return Span(begin, last, score * (_QUOTED if is_quoted(text, begin, last) else 1.0))


def _read(ready: _Ready, ahead: str, lead: int, length: int) -> tuple[float, int]:
    """What the best of the readings is worth, and how long it is."""
    score = 0.0
    for regex, worth in ready.readings:
        hit = regex.match(ahead, lead) if worth > score else None
        if hit is not None:
            score, length = worth, hit.end() - lead
    return score, length


def _spoiled(around: dict[str, re.Pattern[str]], sentence: str, front: str) -> bool:
    """Whether words stand there with which the cue means something else."""
    if "not_near" in around and around["not_near"].search(sentence):
        return True
    return "not_before" in around and around["not_before"].search(front) is not None


def _last(regex: re.Pattern[str] | None, front: str) -> re.Match[str] | None:
    """The last match of an expression."""
    return None if regex is None else max(regex.finditer(front), key=lambda hit: hit.start(), default=None)


def _word_end(text: str, end: int) -> int:
    """The end of the word that a stem begins, in scripts that have spaces."""
    last = min(len(text), end + 16)
    while end < last and text[end - 1].isalpha() and text[end].isalpha() and ord(text[end]) < _WORD_SCRIPTS_END:
        end += 1
    return end


def sentence_before(text: str, start: int) -> str:
    """What stands in front of a place in its sentence, in lower case: 110 characters at most."""
    return _ENDS.split(fold(text[max(0, start - _BEFORE) : start]))[-1]


def listed(words: str) -> tuple[str, ...]:
    """The plain words or phrases of a list with commas between them; "stop/quit using/_" stands for all its choices.

    Slashes stand between the choices for one word, `_` is a word left out, `//` a slash.
    """
    phrases: list[str] = []
    for part in words.replace("//", "\0").split(","):
        choices = [word.split("/") for word in part.split()]
        chosen = product(*choices) if choices else ()
        phrases += [" ".join(word for word in one if word != "_").replace("\0", "/") for one in chosen]
    return tuple(dict.fromkeys(phrases))


def either(choices: str) -> str:
    """An expression for any one of the expressions in `choices`, which has bars between them and may have lines."""
    return f"(?:{''.join(line.strip() for line in choices.splitlines())})"


def gap(most: int) -> str:
    """Up to `most` characters of the same sentence; a line break does not end it, as text is often wrapped."""
    return rf"[^.!?。！？।]{{0,{most}}}?"


def table(kind: str, *rows: Cue | Sequence[Cue]) -> tuple[Cue, ...]:
    """The rows as one table, each with the type `kind` where it has none."""
    flat = [cue for row in rows for cue in ((row,) if isinstance(row, Cue) else row)]
    return tuple(cue if cue.kind else cue._replace(kind=kind) for cue in flat)
