"""The guard: what is in a text, whether it may pass, and what to show of it."""

import math
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any, Protocol

import structlog

from mcpward.errors import Unavailable
from mcpward.guard.engine import (
    FAILED,
    MODEL,
    RULES_ALONE,
    STARTING,
    UNREAD,
    Engine,
    ModelFailed,
    TimeUp,
    rules_alone,
    state_of,
    tiers_of,
)
from mcpward.guard.judging import judge_texts
from mcpward.guard.masking import Masker
from mcpward.guard.rules.actions import NO_RULES, Rules
from mcpward.guard.rules.allowed import apart_from_allowed
from mcpward.guard.trial import Trial
from mcpward.model import Finding, Level, Verdict

KNOWN_VALUE = "secret123"
KNOWN_TEXT = f"My password is {KNOWN_VALUE}"
KNOWN_SECURED = "My password is [PASSWORD_MASKED]"
"""What shows that the guard works."""

SECONDS = 10.0
"""After so long no further reading of one text begins: it is read again as long as masking brings more to light.

A model's first reading has a bound of its own and is not counted: for names it may take longer.
"""

_REFUSED = "The guard could not judge this text, so it is refused."
_NOT_IN_TIME = "The guard could not judge this text in time, so it is refused: send it in parts."
_NOT_BY_MODEL = "The guard's model could not judge this text, so it is refused."
log = structlog.get_logger(__name__)


class Find(Protocol):
    """A text in, what is found in it."""

    def __call__(self, text: str, model: bool = True) -> list[Finding]:
        """Find everything; without `model`, what the rules find."""


@dataclass
class Readings:
    """The readings of one text: the monotonic time after which none begins, and what was told of those that failed.

    `heard` says whether a model has read it.
    """

    until: float = math.inf
    heard: bool = False
    told: set[str] = field(default_factory=set)


class EngineFailed(Exception):
    """The engine raised. Only the kind of the error is told: its message could quote the text.

    `findings` are what the rules found nevertheless; None where nobody read the text.
    """

    def __init__(self, message: str, findings: list[Finding] | None = None) -> None:
        super().__init__(message)
        self.findings = findings


class Guard:
    """Judges texts with one engine. When the engine fails, nothing passes: `Unavailable` is raised.

    The operator's `rules` say what is done about what is found, and may say that a text passes where the engine fails.
    """

    def __init__(self, engine: Engine, rules: Rules = NO_RULES) -> None:
        self._engine = engine
        self.rules = rules
        self._passed_unread = 0
        self._trial = Trial(self._masks_what_is_known)

    @property
    def engine(self) -> str:
        """The name of the engine."""
        return self._engine.name

    @property
    def starting(self) -> bool:
        """Whether the engine is still being made: to judge a text then takes until it is there."""
        return self._engine.name == STARTING

    @property
    def pattern_counts(self) -> dict[str, int]:
        """How many patterns each detector has."""
        return dict(self._engine.pattern_counts)

    @property
    def tiers(self) -> tuple[str, ...]:
        """What stands ready to judge, whether a text needs it or not: rules, fast, model."""
        return tiers_of(self._engine)

    @property
    def slow(self) -> bool:
        """Whether even a short text takes so long that other work should go on meanwhile."""
        return self.starting or self.tiers != RULES_ALONE

    @property
    def models(self) -> Mapping[str, Any]:
        """What health says of the models."""
        return state_of(self._engine)

    @property
    def whole(self) -> bool:
        """Whether none of its models is down; it may judge without one."""
        return all(one["status"] != "down" for one in self.models.values() if isinstance(one, Mapping))

    @property
    def unread(self) -> dict[str, Any]:
        """For health, where the rules let texts pass that could not be judged: that they do, and how many such were."""
        passing = self.rules.on_failure == "pass"
        return {"on_failure": "pass", "passed_unread": self._passed_unread} if passing else {}

    def strict(self) -> "Guard":
        """One that lets nothing pass that could not be judged, and else is as this one."""
        passing = self.rules.on_failure == "pass"
        return Guard(self._engine, replace(self.rules, on_failure="block")) if passing else self

    def works(self) -> bool:
        """Judge one known text, and tell whether it came out as it should; not while the engine is being made.

        Where a model judges it, that is told within a moment, and by the last time where it takes longer. A model that
        fails is no obstacle where the rules let texts pass then: they judge alone.
        """
        if self.starting:
            return False
        return self._trial.passes() if MODEL in self.tiers else self._masks_what_is_known()

    def _masks_what_is_known(self) -> bool:
        try:
            whole = self._model_judges()
            if self.rules.passes("PASSWORD", "secret", KNOWN_VALUE):
                return True

            # What is tried is no text that passed: nothing of it is counted.
            def read(texts: Sequence[str], model: bool) -> list[list[Finding]]:
                return [self.rules.kept(one, self._find(one, "user", model and whole)) for one in texts]

            return judge_texts([KNOWN_TEXT], read, "medium", "user", self.rules).secured == [KNOWN_SECURED]
        except Unavailable:
            return False

    def _model_judges(self) -> bool:
        """Whether a model judges the known text, where there is one; not where it fails and the rules judge alone then.

        Raises Unavailable where nobody may judge it.
        """
        try:
            # On this channel a model is asked whatever the other tiers say.
            self._find(KNOWN_TEXT, "tool_result", True)
        except Unavailable as failed:
            if self.rules.on_failure == "block" or _found_by_rules(failed) is None:
                raise
            return False
        return True

    def judge(self, text: str, level: Level, channel: str = "user", masker: Masker | None = None) -> Verdict:
        """Judge one text that arrives through `channel` (user, tool_result or tool_description).

        Sensitive data is masked at every level and never blocks, unless the rules say otherwise; `masker` says how,
        where `[TYPE_MASKED]` will not do.
        Raises Unavailable when the engine fails.
        """
        find = self.finder(channel)
        judged = judge_texts([text], lambda texts, model: [find(texts[0], model)], level, channel, self.rules)
        secured = masker(text, judged.masked[0]) if masker else judged.secured[0]
        return judged.verdict(judged.findings[0], secured)

    def finder(self, channel: str = "user") -> Find:
        """What finds as `find` does, for all the readings of one text together: it fails when their time is over.

        However many of them fail, that is one text that passed.
        """
        readings = Readings(time.monotonic() + SECONDS)
        return lambda text, model=True: self.find(text, channel, readings, model=model)

    def find(
        self, text: str, channel: str = "user", readings: Readings | None = None, *, model: bool = True
    ) -> list[Finding]:
        """Find everything in one text, the rules applied. Raises Unavailable when the engine fails, or begins too late.

        Where the rules let a text pass then, one finding says that it was not read, or, where only a model failed,
        that it was read by the rules alone: what they found stands. `readings` are those of the text, where it is read
        more than once. Without `model` only what the rules find is told.
        """
        readings = readings or Readings()
        try:
            if (began := time.monotonic()) > readings.until:
                raise Unavailable(_NOT_IN_TIME) from EngineFailed("The readings of this text took too long.")
            found = self._find(text, channel, model)
            if model and not readings.heard:
                readings.heard, readings.until = True, readings.until + time.monotonic() - began
            kept = self.rules.kept(text, found)
            return apart_from_allowed(text, kept, self.rules, partial(self._found_again, channel, readings.until))
        except Unavailable as failed:
            if self.rules.on_failure == "block":
                raise
            return self._let_pass(text, failed, readings)

    def _found_again(self, channel: str, until: float, text: str) -> list[Finding] | None:
        """What is in a text of which a part was blanked; None where that cannot be told."""
        if time.monotonic() > until:
            return None
        try:
            return self._find(text, channel, True)
        except Unavailable:
            return None

    def _let_pass(self, text: str, failed: Unavailable, readings: Readings) -> list[Finding]:
        """Count and log a text that could not be judged. Gives what is known of it, and that it could not."""
        reason, found = failed.__cause__, _found_by_rules(failed)
        event = "guard.passed_unread" if found is None else "guard.judged_by_rules_alone"
        self._passed_unread += not readings.told
        if event not in readings.told:
            readings.told.add(event)
            log.warning(event, reason=str(reason or failed))
        by = UNREAD if found is None else FAILED
        told = Finding("SECURITY_BYPASS", "attack", 0, len(text), 0.0, by, "flag")
        return [*self.rules.kept(text, found or []), told]

    def _find(self, text: str, channel: str, model: bool) -> list[Finding]:
        try:
            engine = self._engine if model else rules_alone(self._engine)
            return engine.find(text, channel)
        except Exception as error:  # The edge of the engine: whatever is wrong with it, the text must not pass.
            found = error.findings if isinstance(error, ModelFailed) else None
            raised = error if found is None else error.__cause__ or error
            failed = EngineFailed(f"{self._engine.name}: {type(raised).__name__}", found)
            refused = _NOT_IN_TIME if isinstance(raised, TimeUp) else _REFUSED if found is None else _NOT_BY_MODEL
            raise Unavailable(refused) from failed.with_traceback(raised.__traceback__)


def _found_by_rules(failed: Unavailable) -> list[Finding] | None:
    """What the rules found in a text that a model failed on; None where nobody read it."""
    reason = failed.__cause__
    return reason.findings if isinstance(reason, EngineFailed) else None
