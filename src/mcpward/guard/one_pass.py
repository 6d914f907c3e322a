"""The engine: one sweep over the text says where rules may begin; each rule then judges those places by itself.

Gates of disguises are looked for in the same sweep. Where one opens, the text behind the disguise is read in turn.
"""

import re
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import cached_property

from mcpward.guard.disguise import DISGUISES, READ_FOR_ATTACKS
from mcpward.guard.disguise.seam import Disguise
from mcpward.guard.engine import UNREAD, Detector, Pattern, Reading, Span, TimeUp, fold
from mcpward.guard.hidden import hidden, revealed
from mcpward.guard.normalize import normalize
from mcpward.guard.overlaps import settle
from mcpward.guard.sweeps.expressions import UnfitRule, plain
from mcpward.guard.sweeps.literals import LiteralSweep
from mcpward.guard.sweeps.sweep import Place, Seek, Sought, Sweep, seek_checked
from mcpward.guard.sweeps.trigger import LONGEST
from mcpward.guard.views import View
from mcpward.guard.windows import REACH
from mcpward.model import Finding

DEEPEST = 3
"""So many disguises, one within the other, are taken off."""

MOST_DECODED = 1 << 16
"""So many characters are decoded of any text, and twice its own length."""

SECONDS = 10.0
"""So long may the judging of one text take."""

_MASK = re.compile(r"\[[A-Z][A-Z_]{1,40}_(?:MASKED|REMOVED)\]")
_LOOK_AT_CLOCK = 1024
_FLOOD = 24


class Rule:
    """A pattern with its detector, or the gate of a disguise."""

    def __init__(self, owner: Detector | Disguise, pattern: Pattern) -> None:
        self.owner = owner
        self.pattern = pattern
        self.expression = plain(pattern.regex)
        self.is_attack = getattr(owner, "kind", "") == "attack"
        self.group = "value" if "(?P<value>" in pattern.regex else 0

    @cached_property
    def match(self) -> Callable[[str, int, int], re.Match[str] | None]:
        """Matches the expression at a place. Compiled when it is needed: most rules never are."""
        return re.compile(self.expression).match

    def judge(self, text: str, seen: str, at: int) -> Span | None:
        """What is meant at a place of a text, which the rule sees as `seen`: an empty span where that is refused."""
        # No expression ever sees more than this of the text.
        hit = self.match(seen, at, at + LONGEST)
        if hit is None:
            return None
        return self.owner.confirm(text, *hit.span(self.group)) or Span(at, at)  # type: ignore[union-attr]

    def sought(self, seek: Seek) -> Sought:
        """What a sweep looks for. Raises UnfitRule, naming the rule."""
        try:
            return seek(self.expression, self.pattern.anchors, self.pattern.cased)
        except UnfitRule as error:
            raise UnfitRule(f"{self.pattern.name or self.owner.name}: {error} ({self.pattern.regex[:60]})") from None


class _Work:
    """What may still be spent on one text."""

    def __init__(self, size: int) -> None:
        self.characters = MOST_DECODED + 2 * size
        self.views: list[View] = []
        self._until = time.monotonic() + SECONDS

    def go_on(self) -> None:
        """Raise TimeUp where the time is over."""
        if time.monotonic() > self._until:
            raise TimeUp


class OnePass:
    """Sweeps a text once and lets the rules judge the places that are found.

    `sweep` makes the sweep from what is sought of each rule, `seek` tells what that is. Raises UnfitRule, naming the
    rule, where a pattern cannot be taken.
    """

    def __init__(
        self,
        detectors: Sequence[Detector],
        sweep: Callable[[Sequence[Sought]], Sweep] = LiteralSweep,
        disguises: Sequence[Disguise] = DISGUISES,
        seek: Seek = seek_checked,
    ) -> None:
        self._rules = [Rule(owner, pattern) for owner in detectors for pattern in owner.patterns]
        self._gates_from = len(self._rules)
        self._rules += [Rule(disguise, gate) for disguise in disguises for gate in disguise.patterns]
        self._sweep = sweep([rule.sought(seek) for rule in self._rules])
        self.pattern_counts = {detector.name: len(detector.patterns) for detector in detectors}

    @property
    def name(self) -> str:
        """The name of the sweep in use."""
        return self._sweep.name

    def find(self, text: str, channel: str = "user") -> list[Finding]:
        """Find everything in `text`; already masked places are left alone. Raises TimeUp where that takes too long."""
        return self.read(text, channel).findings

    def read(self, text: str, channel: str = "user") -> Reading:
        """Find everything in `text`, and keep what it says in its plain form and behind each disguise."""
        work = _Work(len(text))
        found = [_hidden_text(start, end) for start, end in hidden(text)]
        found += self._read(normalize(text), channel, work, DEEPEST)
        for shown in revealed(text):
            found += self._read(normalize(shown.text).of(shown), channel, work, DEEPEST)
        if found and ("_MASKED]" in text or "_REMOVED]" in text):
            found = _outside_masks(text, found)
        return Reading(settle(found) if found else found, work.views)

    def _read(
        self, view: View, channel: str, work: _Work, deeper: int, played: frozenset[str] = frozenset()
    ) -> list[Finding]:
        """What is found in a view, at its places in the first text.

        `played` names the plays on letters behind which it was read: played twice they give the text before, and
        behind them only attacks count.
        """
        work.views.append(view)
        text = view.text
        folded = fold(text)
        places = self._sweep.places(folded)
        if not places:
            return []
        places.sort()
        found = self._judged(places, text, folded, channel, work, attacks=bool(played))
        if not view.identical:
            found = [_at_origin(finding, view) for finding in found]
        if places[-1][0] >= self._gates_from:
            for disguise, inner in self._unmasked(places, text, folded, work, played):
                inner = inner.of(view)
                span = inner.original(0, len(inner.text))
                work.characters -= len(inner.text)
                if work.characters < 0 or not deeper:
                    found.append(_unread(*span))
                    continue
                inner = normalize(inner.text).of(inner)
                plays = played | {disguise.name} if disguise.name in READ_FOR_ATTACKS else played
                found += self._read(inner, channel, work, deeper - 1, plays)
        return found

    def _judged(
        self, places: Sequence[Place], text: str, folded: str, channel: str, work: _Work, *, attacks: bool
    ) -> list[Finding]:
        found: list[Finding] = []
        current = done = before = -1
        span: Span | None = None
        for count, (number, at) in enumerate(places):
            if number != current:
                if number >= self._gates_from:
                    break
                current, done, first = number, 0, count
                rule = self._rules[number]
                judge = rule.judge
                seen = text if rule.pattern.cased else folded
                heard = channel in rule.pattern.channels and (not attacks or rule.is_attack)
            if at < done or not heard:
                continue
            if count % _LOOK_AT_CLOCK == 0:
                work.go_on()
            # In a flood the same comes again and again, and is judged once.
            if count - first < _FLOOD or not _alike(text, at, before):
                span = judge(text, seen, at)
            elif span is not None:
                span = Span(span.start + at - before, span.end + at - before, span.factor)
            before = at
            if span is None:
                continue
            done = max(span.end, at + 1)
            if span.end > span.start:
                found.append(_finding(rule, *span))
        return found

    def _unmasked(
        self, places: list[Place], text: str, folded: str, work: _Work, played: frozenset[str]
    ) -> Iterator[tuple[Disguise, View]]:
        """The views behind the gates that open; of each disguise none within another, and none of those `played`."""
        covered: dict[str, int] = {}
        for number, at in places:
            if number < self._gates_from:
                continue
            rule = self._rules[number]
            disguise: Disguise = rule.owner  # type: ignore[assignment]
            if disguise.name in played or at < covered.get(disguise.name, 0):
                continue
            work.go_on()
            hit = rule.match(text if rule.pattern.cased else folded, at, at + LONGEST)
            view = disguise.decode(text, hit.start(), hit.end()) if hit else None
            if view is None:
                continue
            covered[disguise.name] = max(view.original(0, len(view.text))[1], at + 1)
            # A view without a text says that nothing is hidden up to its end.
            if view.text:
                yield disguise, view


def _finding(rule: Rule, start: int, end: int, factor: float) -> Finding:
    kind = rule.owner.kind  # type: ignore[union-attr]
    return Finding(
        type=rule.pattern.type,
        kind=kind,
        start=start,
        end=end,
        score=rule.pattern.score * factor,
        detector=rule.pattern.name or rule.owner.name,
        action="flag" if kind == "attack" else "mask",
    )


def _alike(text: str, at: int, before: int) -> bool:
    """Whether all that a rule looks at is the same at two places."""
    seen = text[before - REACH.before : before + REACH.behind]
    return before >= REACH.before and text.startswith(seen, at - REACH.before) and at + REACH.behind <= len(text)


def _at_origin(finding: Finding, view: View) -> Finding:
    start, end = view.original(finding.start, finding.end)
    return replace(finding, start=start, end=end)


def _hidden_text(start: int, end: int) -> Finding:
    """Text for a machine and not for an eye is suspicious whatever it says."""
    return Finding("PROMPT_INJECTION", "attack", start, end, 0.9, "hidden_text", "flag")


def _unread(start: int, end: int) -> Finding:
    """What is wrapped too deep, or too much, to be read must not pass unread."""
    return Finding("SECURITY_BYPASS", "attack", start, end, 0.95, UNREAD, "flag")


def _outside_masks(text: str, found: list[Finding]) -> list[Finding]:
    """The findings that touch no mask. A mask inside a finding must not hide an attack, so attacks are kept."""
    masks = [mask.span() for mask in _MASK.finditer(text)]
    return [
        finding
        for finding in found
        if finding.kind == "attack" or not any(a < finding.end and finding.start < b for a, b in masks)
    ]
