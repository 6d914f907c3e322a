"""Rules and models in one engine: what the rules find, and what a model says of the whole text in its channel."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from functools import partial
from itertools import accumulate
from typing import TYPE_CHECKING, Any

from mcpward.guard.engine import FAST, LEFT, MODEL, RULES_ALONE, ModelFailed, OverRules, Reader, Reading, TimeUp
from mcpward.guard.levels import CLEAR, UNREAD_SCORE, blend
from mcpward.guard.model import hashing
from mcpward.guard.model.calibration import logit, squashed
from mcpward.guard.model.fast import FastTier
from mcpward.guard.overlaps import settle
from mcpward.guard.views import View
from mcpward.model import Finding, Reason

if TYPE_CHECKING:
    # It needs what is not there on every machine.
    from mcpward.guard.model.accurate import AccurateTier, Judged, WindowJudged
    from mcpward.guard.model.cuttings import Spot

INJECTION = "PROMPT_INJECTION"
TYPES: Mapping[str, str] = {
    "direct_injection": INJECTION,
    "indirect": INJECTION,
    "tool_poisoning": INJECTION,
    "jailbreak": "JAILBREAK_ATTEMPT",
    "extraction": "SYSTEM_PROMPT_EXTRACTION",
    "malicious_code": "MALICIOUS_CODE",
}
"""The type of a finding for each class of attack."""

_FEWEST, _LABEL = 4, 200
"""Fewer words than this, in no more characters, are a label."""

MOST_FAST = 3.0
"""The logit of the fast tier counts up to this beside a model's, either way."""


class Tiers(OverRules):
    """An engine over the rules' one: beside their findings it tells what a model says of a text.

    That is one finding of the type of the attack, whose score is the probability of any attack, however small; the
    spans are those of the sentence and the words that made it. There is none where the fast tier settled the text, and
    where nothing is there to be read; it is the fast tier's where the accurate one cannot read the letters. A text with
    more in it than can be read, that looks suspicious at a glance, has a finding of its own: it must not pass as if it
    had been read. Over a `Glossed` engine it reads the glosses of other languages too.

    `missing` says why there is no accurate tier, `lost` that there is no fast one and should be. With `names` the
    accurate tier looks for names and addresses too, in every text.
    """

    rules: Reader

    def __init__(
        self,
        rules: Reader,
        fast: FastTier | None,
        accurate: AccurateTier | None,
        missing: str = "",
        *,
        names: bool = False,
        lost: str = "",
    ) -> None:
        self.rules = rules
        self.fast = fast
        self.accurate = accurate
        self.missing, self.lost = missing, lost
        self._names = names and accurate is not None and accurate.names
        self._failing = ""
        self.tiers = (*RULES_ALONE, *((FAST,) if fast else ()), *((MODEL,) if accurate else ()))

    @property
    def state(self) -> Mapping[str, Any]:
        """For health: the tiers, and the model in force, or why there is none."""
        down = {"status": "down", "reason": self.lost} if self.lost else {"status": "none"}
        told = {"tiers": list(self.tiers), "fast": {"status": "up"} if self.fast else down}
        if self.accurate is None:
            return told | {"model": {"status": "none", "reason": self.missing}}
        status = {"status": "down", "reason": self._failing} if self._failing else {"status": "up"}
        return told | {"model": status | dict(self.accurate.state)}

    def find(self, text: str, channel: str = "user") -> list[Finding]:
        """Find everything in `text`. Raises ModelFailed, from whatever a model raises."""
        reading = self.rules.read(text, channel)
        try:
            return self.heard(reading, channel)
        except Exception as error:
            raise ModelFailed(reading.findings) from error

    def heard(self, reading: Reading, channel: str) -> list[Finding]:
        """What the rules found in what was read, with what a model says."""
        if self.accurate is not None:
            return reading.findings if self.settles(reading, channel) else self._asked(reading, channel)
        if self.fast is not None and reading.views and not says_little(reading.views):
            return [*reading.findings, by_fast(self.fast, reading.views, channel)]
        return reading.findings

    def read(self, text: str, channel: str = "user") -> Reading:
        """What the rules find, and what they read."""
        return self.rules.read(text, channel)

    def settles(self, reading: Reading, channel: str) -> bool:
        """Whether a text is clear without the accurate tier: a label, or a user's text that the fast one finds clear.

        What a rule suspects never is, nor anything longer that a tool says.
        """
        if self._names or any(one.kind == "attack" for one in reading.findings):
            return False
        if says_little(reading.views):
            return True
        if channel != "user" or self.fast is None:
            return False
        return all(squashed(self.fast.highest(view.text, channel)) < CLEAR for view in reading.views)

    def is_foreign(self, views: Sequence[View]) -> bool:
        """Whether the accurate tier cannot read a text for its letters; then the fast tier judges it."""
        if self.accurate is None or self.fast is None:
            return False
        return not self.accurate.reads([view.text for view in views])

    def judge(self, reading: Reading, channel: str) -> Judged | None:
        """What the accurate tier says of what was read; None where there is none."""
        judged = self._consult(reading.views, channel)
        return judged and judged._replace(probability=self._blended(judged.probability, reading.views, channel))

    def _consult(self, views: Sequence[View], channel: str) -> Judged | None:
        if self.accurate is None:
            return None
        try:
            chosen = partial(self.fast.scores, channel=channel) if self.fast else None
            judged = self.accurate.judge([view.text for view in views], channel, self._names, chosen)
        except TimeUp:  # That is the text's fault, and none of the model.
            raise
        except Exception as error:
            self._failing = f"It failed with {type(error).__name__}."
            raise
        self._failing = ""
        return judged

    def _blended(self, said: float, views: Sequence[View], channel: str) -> float:
        """A model's probability and the fast tier's as one."""
        if self.fast is None or not 0.0 < said < 1.0:
            return said
        by = blend(channel)
        fast = max((self.fast.highest(view.text, channel) for view in views), default=0.0)
        # However harmless all else in it is, that must not outweigh what was read.
        bounded = min(max(fast, -MOST_FAST), MOST_FAST)
        return squashed(by.bias + by.model * logit(said) + by.fast * bounded)

    def _asked(self, reading: Reading, channel: str) -> list[Finding]:
        found, own = reading.findings, reading.views[: len(reading.views) - reading.glosses]
        foreign, untold = self.is_foreign(own), self.is_foreign(reading.views)
        if self.fast is not None and foreign:
            # A gloss may leave out what matters.
            found = [*found, by_fast(self.fast, own, channel)]
        if untold and not self._names:
            return found
        judged = self.judge(reading, channel)
        if judged is None:
            return found
        if self._names:
            # Names are read as they stand: what looks like one in a gloss is none.
            as_it_stands = self._consult(own, channel) if foreign and not untold else judged
            found = with_names(found, self._named(as_it_stands, own))
        if judged.unread_suspicious:
            found = [*found, _unread(own[0])]
        opinion = None if untold else by_model(judged, reading.views)
        return [*found, opinion] if opinion else found

    def _named(self, judged: Judged | None, views: Sequence[View]) -> list[Finding]:
        """The names in these views, but those in letters that mean nothing to the model."""
        spots = [one for one in judged.names if one.view < len(views)] if judged else []
        return [
            Finding(one.kind, "personal", *origin(one, views), one.weight, MODEL, "mask")
            for one in spots
            if self.accurate and self.accurate.reads([views[one.view].text[one.start : one.end]])
        ]


def says_little(views: Sequence[View]) -> bool:
    """Whether a text is too little for a model to go by, like a name or a label: then the rules judge alone."""
    texts = [view.text for view in views]
    return all(len(one) <= _LABEL and len(hashing.words(hashing.points(one)).starts) < _FEWEST for one in texts)


def by_fast(fast: FastTier, views: Sequence[View], channel: str) -> Finding:
    """What the fast tier says, where it judges alone: of the view that it holds most against."""
    said, view = max(((fast.highest(view.text, channel), view) for view in views), key=lambda pair: pair[0])
    because = [
        Reason(*view.original(one.start, one.end), round(one.weight, 3)) for one in fast.explain(view.text, channel)
    ]
    start, end = view.original(0, len(view.text))
    return Finding(INJECTION, "attack", start, end, squashed(said), FAST, "flag", tuple(because))


def by_model(judged: Judged, views: Sequence[View]) -> Finding | None:
    """What the accurate tier says, at the places of the text as received; None where it had nothing to read."""
    if judged.sentence is None:
        return None
    start, end = origin(judged.sentence, views)
    because = tuple(Reason(*origin(one, views), round(one.weight, 3)) for one in judged.words)
    return Finding(TYPES.get(judged.kind, INJECTION), "attack", start, end, judged.probability, MODEL, "flag", because)


def with_names(found: Sequence[Finding], names: Sequence[Finding]) -> list[Finding]:
    """What rules found, with a model's names: one within other data is covered, one that rules found too is joined.

    Nothing else is joined: types that the operator's rules keep apart overlap, and a flag must not take a mask away.
    """
    types = {one.type for one in names}
    others = [one for one in found if one.type not in types]
    data = sorted((one for one in others if one.kind != "attack"), key=lambda one: one.start)
    # How far the data reach that begin at each of these places or before.
    starts, reach = [one.start for one in data], list(accumulate((one.end for one in data), max, initial=-1))
    bare = [one for one in names if reach[bisect_right(starts, one.start)] < one.end]
    joined = settle([*bare, *(one for one in found if one.type in types)])
    return sorted([*others, *joined], key=lambda one: (one.start, one.end, one.type))


def origin(spot: Spot | WindowJudged, views: Sequence[View]) -> tuple[int, int]:
    """Where something in a view stands in the text as received."""
    return views[spot.view].original(spot.start, spot.end)


def _unread(view: View) -> Finding:
    """More is suspicious than is read: what nobody read counts against the text."""
    start, end = view.original(0, len(view.text))
    return Finding("SECURITY_BYPASS", "attack", start, end, UNREAD_SCORE, LEFT, "flag")
