"""The seam of the guard: a text goes in, findings come out.

A pattern is tried only at the places that one sweep over the text gives for it, and its repeats are bounded: the time
grows with the length of the text whatever it holds. A detector's `confirm` then has the last word on the candidate.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Literal, NamedTuple, Protocol

from mcpward.guard.views import View
from mcpward.model import CHANNELS as CHANNELS
from mcpward.model import Finding

Kind = Literal["secret", "personal", "attack"]

STARTING = "starting"
"""The name of an engine that is not there yet: whoever asks it has to wait."""


class Run(str):
    """An anchor that is no literal: a class of characters, meaning the first one of a run of these."""

    __slots__ = ()


MODEL, FAST = "model", "fast"
"""The detectors that are models: their finding of an attack is a probability for the whole of a text."""

FAILED = "model_failed"
"""The detector of what only says that no model judged a text: it holds for the whole, and no action takes it away."""

UNREAD = "unread"
"""The detector of what could not be read, being wrapped too deep or too much."""

LEFT = "model_unread"
"""The detector of what says that a model left more unread of a text than it may, by the looks of it."""

NOBODY_READ = (UNREAD, LEFT)
"""What these tell of could be anything, so no action of their type lets it pass: only `on_failure` does."""

RULES_ALONE = ("rules",)
"""The tiers of an engine without a model."""

DIGITS = Run("[0-9]")
"""The anchor of patterns that begin at the first digit of a run of digits rather than at a literal."""


def fold(text: str) -> str:
    """Lower case with every code point at its own place.

    U+0130 is the one character whose lower case is longer than itself (Unicode, SpecialCasing.txt).
    """
    return text.replace("\u0130", "i").lower()


@dataclass(frozen=True, slots=True)
class Pattern:
    """One shape to look for.

    `regex` is matched where one of `anchors` stands (literals in lower case, or a Run) and begins with it; where there
    are none, they are read off it. It sees the text in lower case unless `cased`. A group called `value` narrows the
    candidate to what that group matched. `name` is shown as the finding's detector where it tells more than the
    detector's own name ("github-app-token"). `channels` are those in which the shape means something.
    """

    type: str
    anchors: tuple[str, ...]
    regex: str
    score: float
    cased: bool = False
    name: str = ""
    channels: tuple[str, ...] = CHANNELS


class Span(NamedTuple):
    """A confirmed candidate: `[start, end)` in code points; `factor` (0 to 1) lowers the score of the pattern."""

    start: int
    end: int
    factor: float = 1.0


@dataclass(frozen=True, slots=True)
class Caught:
    """An example that must be caught: in `text`, exactly `found` as a finding of `type`."""

    text: str
    type: str
    found: str


@dataclass(frozen=True, slots=True)
class Examples:
    """What a detector must catch and what it must ignore, in the channel in which its rules mean something."""

    catch: tuple[Caught, ...]
    ignore: tuple[str, ...]
    channel: str = "user"


class Detector(Protocol):
    """One family of findings: a file in `detectors/` with these names."""

    @property
    def name(self) -> str:
        """The name shown as a finding's `detector`."""

    @property
    def kind(self) -> Kind:
        """The family of its findings."""

    @property
    def patterns(self) -> tuple[Pattern, ...]:
        """The shapes it looks for."""

    @property
    def examples(self) -> Examples:
        """What it must catch and ignore."""

    def confirm(self, text: str, start: int, end: int) -> Span | None:
        """Judge a candidate in the text as received: the span that is meant, or None."""


class Engine(Protocol):
    """Text in, findings out."""

    @property
    def name(self) -> str:
        """How the engine is named in statistics."""

    @property
    def pattern_counts(self) -> dict[str, int]:
        """How many patterns each detector has."""

    def find(self, text: str, channel: str = "user") -> list[Finding]:
        """Find everything in `text`, in the order of the text; spans of one kind do not overlap."""


class Reading(NamedTuple):
    """What is found in a text, and the views of it that were read: its plain form first, then what disguises hid.

    So many `glosses` stand behind these: stretches in other languages, word for word in English.
    """

    findings: list[Finding]
    views: list[View]
    glosses: int = 0


class Reader(Engine, Protocol):
    """An engine that shows what it read as well."""

    def read(self, text: str, channel: str = "user") -> Reading:
        """Find everything in `text`, and keep the views of it that were read."""


class TimeUp(Exception):
    """A text took too long to judge."""


class ModelFailed(Exception):
    """A model could not judge a text. `findings` are what the rules found in it; the error's message quotes nothing."""

    def __init__(self, findings: list[Finding]) -> None:
        super().__init__("A model could not judge this text.")
        self.findings = findings


class OverRules:
    """What an engine over the rules' one takes from it."""

    rules: Engine

    @property
    def name(self) -> str:
        """The name of the rules' engine."""
        return self.rules.name

    @property
    def pattern_counts(self) -> dict[str, int]:
        """How many patterns each detector has."""
        return self.rules.pattern_counts


def rules_alone(engine: Engine) -> Engine:
    """The engine without its model, where it has one."""
    alone: Engine = getattr(engine, "rules", engine)
    return alone


def tiers_of(engine: Engine) -> tuple[str, ...]:
    """What judges in an engine: its rules, and the models that it has."""
    tiers: tuple[str, ...] = getattr(engine, "tiers", RULES_ALONE)
    return tiers


def state_of(engine: Engine) -> Mapping[str, Any]:
    """What health says of the models of an engine."""
    state: Mapping[str, Any] = getattr(engine, "state", {})
    return state


def is_opinion(finding: Finding) -> bool:
    """Whether it is what a model says of the whole text: a probability, however small."""
    return finding.kind == "attack" and finding.detector in (MODEL, FAST)


def is_of_the_whole(finding: Finding) -> bool:
    """Whether it says something of the whole text, and nothing of the place where it stands."""
    return is_opinion(finding) or finding.detector in (FAILED, LEFT)


def opinions_in(findings: Iterable[Finding]) -> list[Finding]:
    """What a model says of the whole text; nothing where none was asked."""
    return [one for one in findings if is_opinion(one)]
