"""The accurate tier: a small encoder reads a text in its channel, window by window."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from itertools import groupby
from typing import Any, NamedTuple

from mcpward.guard.engine import TimeUp
from mcpward.guard.model.alphabet import Alphabet
from mcpward.guard.model.calibration import Calibration
from mcpward.guard.model.classes import CLASSES
from mcpward.guard.model.cuttings import SUSPICIOUS, Score, Section, Spot, Window, pick, sections, windows
from mcpward.guard.model.joining import WindowJoining, attack
from mcpward.guard.model.naming import names
from mcpward.guard.model.reasons import reasons
from mcpward.guard.model.session import Heard, Session
from mcpward.guard.model.tokens import Pieces, types

BUDGET = 256
"""So many pieces of a text are read, the marks counted: two whole windows."""

EACH = 16_384
"""Where more is read of longer texts, the budget is paid once for each so many code points that are begun."""

MOST = 16 * BUDGET
"""So many pieces are read then at most, which a text of 256 KB has: more could take too long on a busy machine."""

SECONDS = 20.0
"""So long may that take each time that the budget is paid: where names are looked for, all of a text is read for it."""

# So many code points a window has, about.
_USUAL_WINDOW = 350
# Of a long text so many times as much is cut into windows as is read.
_AHEAD = 2


class Model(NamedTuple):
    """A model and what it needs: `room` is how many pieces a window holds between its marks.

    `alphabet` is that of the texts it learnt to read; None where it reads any.
    """

    version: str
    pieces: Pieces
    session: Session
    room: int
    calibration: Calibration
    joining: WindowJoining
    names: bool
    alphabet: Alphabet | None = None


class WindowJudged(NamedTuple):
    """A window at `[start, end)` of the view of that number: the probability of an attack, and the likeliest class."""

    view: int
    start: int
    end: int
    probability: float
    kind: str


class Judged(NamedTuple):
    """What the accurate tier says of a text.

    `probability` is that of any attack, calibrated; `kind` is the likeliest class of attack, however unlikely, and
    "none" where there was nothing to read. `sentence` and `words` stand where most of the score came from; there is no
    sentence where nothing was read, and no words from a model that cannot tell. `unread` windows were left out as too
    many; `unread_suspicious` says that one of them looked suspicious at a glance: then nobody can call the text clear.
    """

    probability: float = 0.0
    kind: str = CLASSES[0]
    windows: tuple[WindowJudged, ...] = ()
    sentence: Spot | None = None
    words: tuple[Spot, ...] = ()
    names: tuple[Spot, ...] = ()
    unread: int = 0
    unread_suspicious: bool = False


class AccurateTier:
    """Judges texts by a model; it keeps nothing of them, and threads may share it."""

    def __init__(self, model: Model, budget: int = BUDGET) -> None:
        """Read BUDGET pieces for each EACH code points of a text, at most `budget`; all, where names are looked for.

        What looks suspicious is read up to `budget`, however short the text is.
        """
        self._model = model
        self._budget = budget

    def thorough(self) -> AccurateTier:
        """The same, reading more of longer texts, for longer: for windows of files and streams, long by themselves."""
        return AccurateTier(self._model, MOST)

    @property
    def names(self) -> bool:
        """Whether the model finds names and addresses."""
        return self._model.names

    def reads(self, texts: Sequence[str]) -> bool:
        """Whether it can read any of the views of a text by its letters; there is nothing that it cannot in none."""
        alphabet = self._model.alphabet
        return alphabet is None or not texts or any(map(alphabet.reads, texts))

    @property
    def state(self) -> Mapping[str, Any]:
        """For health: which model it is."""
        return {"version": self._model.version, "names": self._model.names}

    def judge(self, texts: Sequence[str], channel: str, names: bool = False, chosen: Score | None = None) -> Judged:
        """Judge the views of one text that came through `channel`; with `names`, find those in all of it.

        Where there is more than is read, `chosen` says what is most suspicious; without it, what is read is spread.
        Raises TimeUp where that takes too long, as the names of a very long text do.
        """
        looking = names and self._model.names
        if self.reads(texts):
            # Beside what it can read, letters that mean nothing to it would only look strange to it.
            texts = [text if self.reads([text]) else "" for text in texts]
        begun = max(1, -(-sum(map(len, texts)) // EACH))
        budget = min(self._budget, BUDGET * begun)
        until = time.monotonic() + SECONDS * budget / BUDGET
        return _Reading(self._model, texts, None if looking else budget, self._budget, chosen).judged(
            channel, until, looking
        )


class _Reading:
    """One text as it is read: what is read of it, and what is left."""

    def __init__(self, model: Model, texts: Sequence[str], budget: int | None, most: int, chosen: Score | None) -> None:
        self._model, self._texts, self._most, self._chosen = model, texts, most, chosen
        self.unread = 0
        self.unread_suspicious = False
        # In the order of the text; None stands where something was left out.
        self._windows: list[Window | None] = []
        self._choose(budget)

    def _choose(self, budget: int | None) -> None:
        parts = sections(self._texts, whole=budget is None)
        if budget is not None and len(parts) > len(self._texts):
            usual = [max(1, (part.end - part.start) // _USUAL_WINDOW) for part in parts]
            picked = self._picked(parts, [many * self._model.room for many in usual], _AHEAD, budget, usual)
        else:
            picked = set(range(len(parts)))
        found: list[Window | None] = []
        for number, part in enumerate(parts):
            found += windows(part, self._texts, self._model.pieces, self._model.room) if number in picked else [None]
        there = [(at, window) for at, window in enumerate(found) if window is not None]
        costs = [window.cost for _, window in there]
        if budget is not None and sum(costs) > budget:
            picked = {there[one][0] for one in self._picked([w for _, w in there], costs, 1, budget, [1] * len(there))}
            found = [window if at in picked else None for at, window in enumerate(found)]
        self._windows = found

    def _picked(
        self, parts: Sequence[Section | Window], costs: Sequence[int], times: int, budget: int, counts: Sequence[int]
    ) -> set[int]:
        scores = None
        if self._chosen is not None:
            scores = self._chosen([self._texts[part.view][part.start : part.end] for part in parts])
        picked = pick(costs, scores, times * budget, times * self._most)
        left = [at for at in range(len(parts)) if at not in picked]
        self.unread += sum(counts[at] for at in left)
        self.unread_suspicious |= scores is not None and any(scores[at] > SUSPICIOUS for at in left)
        return picked

    def judged(self, channel: str, until: float, looking: bool) -> Judged:
        """Read, and say what it is. Raises TimeUp where that is not done at that monotonic time."""
        heard = self._all_heard(channel, until)
        if not heard:
            return Judged(unread=self.unread, unread_suspicious=self.unread_suspicious)
        logits = self._joined(heard)
        best = max(range(len(heard)), key=logits.__getitem__)
        window, answer = heard[best]
        logit = self._model.joining.corrected(logits[best], len(heard) + self.unread)
        sentence, words = reasons(self._texts[window.view], window, answer.evidence)
        kind = _kind(answer)
        return Judged(
            probability=self._model.calibration.probability(logit, channel),
            kind=kind,
            windows=tuple(self._window(one, said, channel) for one, said in heard),
            sentence=Spot(window.view, *sentence, logit, kind),
            words=tuple(words),
            names=tuple(names(self._texts, heard)) if looking else (),
            unread=self.unread,
            unread_suspicious=self.unread_suspicious,
        )

    def _all_heard(self, channel: str, until: float) -> list[tuple[Window, Heard]]:
        heard = []
        for window in self._windows:
            if window is None:
                continue
            if time.monotonic() > until:
                raise TimeUp
            heard.append((window, self._heard(window, channel)))
        return heard

    def _heard(self, window: Window, channel: str) -> Heard:
        before, after = self._model.pieces.before, self._model.pieces.after
        part = slice(window.first, window.last)
        ids = [*before, *window.tokens.ids[part], *after]
        cases = [*(0 for _ in before), *window.tokens.cases[part], *(0 for _ in after)]
        return self._model.session.read(ids, types(cases, channel))

    def _joined(self, heard: Sequence[tuple[Window, Heard]]) -> list[float]:
        """The logits of the windows that were read, with what neighbours lend."""
        answers = iter(attack(answer.logits) for _, answer in heard)
        joined: list[float] = []
        for view, beside in groupby(self._windows, lambda window: None if window is None else window.view):
            if view is not None:
                joined += self._model.joining.supported([next(answers) for _ in beside])
        return joined

    def _window(self, window: Window, answer: Heard, channel: str) -> WindowJudged:
        probability = self._model.calibration.probability(attack(answer.logits), channel)
        return WindowJudged(window.view, window.start, window.end, probability, _kind(answer))


def _kind(answer: Heard) -> str:
    return CLASSES[1 + int(answer.logits[1:].argmax())]
