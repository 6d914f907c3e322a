"""Types with an action of their own are looked for apart, so that no wider finding of another type swallows them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from mcpward.guard.engine import Detector, Examples, Kind, Pattern, Reader, Reading, Span
from mcpward.guard.rules.actions import Rules
from mcpward.model import Finding


@dataclass(frozen=True, slots=True)
class Part:
    """Some of the patterns of a detector."""

    whole: Detector
    patterns: tuple[Pattern, ...]

    @property
    def name(self) -> str:
        """Its name."""
        return self.whole.name

    @property
    def kind(self) -> Kind:
        """The family of its findings."""
        return self.whole.kind

    @property
    def examples(self) -> Examples:
        """What the whole must catch and ignore."""
        return self.whole.examples

    def confirm(self, text: str, start: int, end: int) -> Span | None:
        """Judge as the whole does."""
        return self.whole.confirm(text, start, end)


class Apart:
    """Two engines: what the second finds does not disappear in a wider finding of the first.

    Where a password is an e-mail address and such addresses are flagged, the password is masked all the same.
    """

    def __init__(self, first: Reader, second: Reader) -> None:
        self._first = first
        self._second = second
        self.name = first.name
        self.pattern_counts = {
            name: first.pattern_counts.get(name, 0) + second.pattern_counts.get(name, 0)
            for name in {**first.pattern_counts, **second.pattern_counts}
        }

    def find(self, text: str, channel: str = "user") -> list[Finding]:
        """Find what both find; of attacks, what the first one does."""
        return self.read(text, channel).findings

    def read(self, text: str, channel: str = "user") -> Reading:
        """Find what `find` does, and keep what the first engine read."""
        reading = self._first.read(text, channel)
        found = reading.findings + [one for one in self._second.find(text, channel) if one.kind != "attack"]
        return reading._replace(findings=sorted(found, key=lambda one: (one.start, one.end, one.type)))


def engine_under(rules: Rules, detectors: Sequence[Detector], build: Callable[[Sequence[Detector]], Reader]) -> Reader:
    """Build the engine for the detectors and the rules' own: what is off is not looked for."""
    together, apart = [], []
    for one in (*detectors, *rules.detectors):
        actions = [rules.action_of(pattern.type, one.kind) for pattern in one.patterns]
        own = [action in ("flag", "block") and one.kind != "attack" for action in actions]
        parted = list(zip(one.patterns, actions, own, strict=True))
        together += _part(one, [pattern for pattern, action, alone in parted if action != "off" and not alone])
        apart += _part(one, [pattern for pattern, _, alone in parted if alone])
    return Apart(build(together), build(apart)) if apart else build(together)


def _part(whole: Detector, patterns: Sequence[Pattern]) -> list[Detector]:
    if len(patterns) == len(whole.patterns):
        return [whole]
    return [Part(whole, tuple(patterns))] if patterns else []
