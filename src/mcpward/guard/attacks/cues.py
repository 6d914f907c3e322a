"""Cues: rules that begin at the rarest words of an attack and then look at the sentence around them.

The pass over a text pays for every place where a rule may begin. So a cue begins at what ordinary text seldom says
("other customers", "your guidelines"), and the verb that makes an order of it is looked for in front or behind.
"""

import re
from collections.abc import Iterable, Sequence
from itertools import product
from typing import NamedTuple

from mcpward.guard.attacks.quotation import is_asked, is_quoted, others_do
from mcpward.guard.engine import CHANNELS, Pattern, Span, fold

USER = ("user",)
"""The channel of cues that mean something only in what a person writes."""

_AHEAD = 400
_BEFORE = 110
_BEHIND = 90
_NEAR = 200
_QUOTED = 0.35
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
    sentence and `not_before` in front of it spoil it, `near` has to stand
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
    near: str = ""
    sure: str = ""
    asked: bool = True
    told: bool = False
    channels: tuple[str, ...] = CHANNELS
    edge: str = r"\b"
    kind: str = ""


class _Ready(NamedTuple):
    """A cue with its expressions compiled."""

    cue: Cue
    whole: re.Pattern[str]
    readings: tuple[tuple[re.Pattern[str], float], ...]
    before: re.Pattern[str] | None
    behind: re.Pattern[str] | None
    not_near: re.Pattern[str] | None
    not_before: re.Pattern[str] | None
    near: re.Pattern[str] | None
    sure: re.Pattern[str] | None


class Cues:
    """A table of cues as the patterns and the confirmation of a detector."""

    def __init__(self, table: Iterable[Cue]) -> None:
        self._by_key: dict[str, list[_Ready]] = {}
        patterns: list[Pattern] = []
        for cue in table:
            anchors = listed(cue.first) if isinstance(cue.first, str) else cue.first
            begin = f"{cue.edge}(?:{'|'.join(map(re.escape, anchors))})"
            followed = "|".join(dict.fromkeys(rest for rest, _ in cue.readings))
            regex = f"{begin}(?:{followed})" if len(cue.readings) > 1 else f"{begin}{followed}"
            pattern = Pattern(cue.kind, anchors, regex, 1.0, name=cue.family, channels=cue.channels)
            # Cues that differ only in what has to stand around them are one pattern.
            if pattern not in patterns:
                patterns.append(pattern)
            ready = _Ready(
                cue,
                re.compile(regex),
                tuple((re.compile(f"{begin}(?:{rest})"), score) for rest, score in cue.readings),
                *(
                    re.compile(one) if one else None
                    for one in (cue.before, cue.behind, cue.not_near, cue.not_before, cue.near, cue.sure)
                ),
            )
            for key in dict.fromkeys(anchor[:_KEY] for anchor in anchors):
                self._by_key.setdefault(key, []).append(ready)
        self.patterns = tuple(patterns)

    def confirm(self, text: str, start: int, end: int) -> Span | None:
        """The span of a sign that is meant, from the verb on that makes an order of it, and what it is worth."""
        ahead = fold(text[start : start + _AHEAD])
        best: Span | None = None
        for ready in self._by_key.get(ahead[:_KEY], ()):
            # Only a cue whose pattern can have brought us here: several may begin with the same words.
            hit = _matched(ready.whole, text, start, ahead)
            if hit is not None and hit.end() - _lead(start) == end - start:
                span = _judged(ready, text, start, end)
                if span is not None and (best is None or span.factor > best.factor):
                    best = span
        return best


def _judged(ready: _Ready, text: str, start: int, end: int) -> Span | None:
    """One cue at one place, by the words around it: the cheapest questions first, as most places answer no."""
    cue = ready.cue
    score, end = _read(ready, text, start, end)
    front = sentence_before(text, start)
    rest = _ENDS.split(fold(text[end : end + _BEHIND]))[0]
    sentence = f"{front} {text[start:end].lower()} {rest}"
    begin = start
    if ready.before is not None or ready.behind is not None:
        verb = _last(ready.before, front)
        follows = ready.behind.search(rest) if verb is None and ready.behind is not None else None
        if verb is not None:
            begin = start - len(front) + verb.start()
        elif follows is not None:
            end += follows.end()
        else:
            score *= cue.alone
    if not score or _spoiled(ready, sentence, front):
        return None
    if ready.near is not None:
        around = fold(text[max(0, start - _NEAR) : end + _NEAR])
        if not ready.near.search(around):
            return None
        score *= 1.0 if ready.sure is None or ready.sure.search(around) else 0.5
    if (not cue.told and others_do(text, begin)) or (not cue.asked and is_asked(text, begin)):
        return None
    end = _word_end(text, end)
    return Span(begin, end, score * (_QUOTED if is_quoted(text, begin, end) else 1.0))


def _read(ready: _Ready, text: str, start: int, end: int) -> tuple[float, int]:
    """What the best of the readings is worth, and where it ends."""
    ahead = fold(text[start : start + _AHEAD])
    score = 0.0
    for regex, worth in ready.readings:
        hit = _matched(regex, text, start, ahead)
        if hit is not None and worth > score:
            score, end = worth, start + hit.end() - _lead(start)
    return score, end


def _spoiled(ready: _Ready, sentence: str, front: str) -> bool:
    """Whether words stand there with which the cue means something else."""
    if ready.not_near is not None and ready.not_near.search(sentence):
        return True
    return ready.not_before is not None and ready.not_before.search(front) is not None


def _last(regex: re.Pattern[str] | None, front: str) -> re.Match[str] | None:
    """The last match of an expression."""
    return None if regex is None else max(regex.finditer(front), key=lambda hit: hit.start(), default=None)


def _word_end(text: str, end: int) -> int:
    """The end of the word that a stem begins, in scripts that have spaces."""
    last = min(len(text), end + 16)
    while end < last and text[end - 1].isalpha() and text[end].isalpha() and ord(text[end]) < _WORD_SCRIPTS_END:
        end += 1
    return end


def _lead(start: int) -> int:
    """How many characters stand in front of a place in the window that is matched: one, so that `\\b` can see it."""
    return 1 if start > 0 else 0


def _matched(regex: re.Pattern[str], text: str, start: int, ahead: str) -> re.Match[str] | None:
    lead = _lead(start)
    return regex.match(text[start - lead : start].lower()[:1].ljust(lead) + ahead, lead)


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
