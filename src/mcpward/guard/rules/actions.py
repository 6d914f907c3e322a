"""What is done about each type of finding where the operator says so, and what is never a finding."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal, NamedTuple

from mcpward.guard.engine import FAILED, NOBODY_READ, Detector, Kind, is_opinion
from mcpward.guard.rules.linear import Linear
from mcpward.guard.suspicion import BLOCKABLE, judge_attacks
from mcpward.model import Finding, Level

Action = Literal["mask", "block", "flag", "off"]

LONGEST_ALLOWED = 512
"""A longer finding is never one of those that are allowed."""


@dataclass(frozen=True, slots=True)
class Allow:
    """What is never a finding: texts of findings, expressions that match the whole of one, and types."""

    values: frozenset[str] = field(default=frozenset(), repr=False)
    regexes: tuple[Linear, ...] = field(default=(), repr=False)
    types: frozenset[str] = frozenset()

    def allows(self, text: str) -> bool:
        """Whether a finding with this text is none."""
        if len(text) > LONGEST_ALLOWED or not (self.values or self.regexes):
            return False
        return text in self.values or any(regex.fits(text) for regex in self.regexes)


@dataclass(frozen=True, slots=True)
class Rules:
    """An operator's own rules: further detectors, actions by type or kind, what is allowed.

    `on_failure` is what becomes of a text that could not be judged. `notes` are remarks for the log.
    """

    detectors: tuple[Detector, ...] = ()
    actions: Mapping[str, Action] = field(default_factory=dict)
    allow: Allow = Allow()
    on_failure: Literal["block", "pass"] = "block"
    notes: tuple[str, ...] = ()

    def action_of(self, type: str, kind: Kind) -> Action | None:
        """What is done about a type, where it is said; a type goes before its kind."""
        return "off" if type in self.allow.types else self.actions.get(type, self.actions.get(kind))

    def passes(self, type: str, kind: Kind, text: str) -> bool:
        """Whether a finding of sensitive data is let pass in plain view."""
        return self.action_of(type, kind) in ("off", "flag") or self.allow.allows(text)

    def only_flags(self, attack: Finding) -> bool:
        """Whether an attack is shown and no more. What nobody read is held against a text: it could be of any type."""
        return attack.detector not in NOBODY_READ and self.action_of(attack.type, "attack") == "flag"

    def kept(self, text: str, findings: list[Finding]) -> list[Finding]:
        """The findings that are some, sensitive ones with the action that holds for them.

        A model's opinion is one also where its sentence is allowed: it holds for the whole text (see `allowed`).
        """
        if self is NO_RULES:
            return findings
        kept: list[Finding] = []
        for one in findings:
            if one.detector in NOBODY_READ:
                kept.append(one if self.on_failure == "block" else replace(one, score=0.0))
                continue
            action = self.action_of(one.type, one.kind)
            if action == "off" or (not is_opinion(one) and self.allow.allows(text[one.start : one.end])):
                continue
            kept.append(replace(one, action=action) if action and one.kind != "attack" else one)
        return kept


NO_RULES = Rules()
"""Where the operator has none."""


class Ruling(NamedTuple):
    """What is decided of a text.

    `blocked` names what blocks it, `cut` the types of attack that are cut out of it and else let pass, `score` (0 to 1)
    is how likely an attack what remains is, `sure` (0 to 1) how sure it is of whether the text is blocked.
    """

    blocked: tuple[str, ...]
    cut: frozenset[str]
    score: float
    sure: float

    def joined(self, later: "Ruling") -> "Ruling":
        """This one with what came to light later."""
        blocked = _in_order({*self.blocked, *later.blocked})
        sure = later.sure if blocked and not self.blocked else self.sure
        return Ruling(blocked, self.cut | later.cut, self.score, sure)

    def refused(self, left: Iterable[str]) -> "Ruling":
        """This one, where attacks of these types could not be cut out."""
        return self._replace(blocked=_in_order({*self.blocked, *left}))


def rule_on(findings: Sequence[Finding], rules: Rules, length: int, channel: str, level: Level) -> Ruling:
    """Decide on a text of `length` code points by what was found in it.

    Attacks that are only flagged are not held against it, nor those that are masked, for they are cut out.
    """
    against = [one for one in findings if one.kind == "attack" and not rules.only_flags(one)]
    cut: set[str] = set()
    suspicion = judge_attacks(against, length, channel, level)
    while more := {name for name in suspicion.blocked if rules.action_of(name.upper(), "attack") == "mask"}:
        cut |= more
        against = [one for one in against if one.type.lower() not in cut]
        suspicion = judge_attacks(against, length, channel, level)
    barred = [one for one in findings if one.kind != "attack" and one.action == "block"]
    blocked = _in_order({*suspicion.blocked, *(one.type.lower() for one in barred)})
    sure = max((one.score for one in barred), default=0.0) if blocked else 1.0 - suspicion.score
    if suspicion.blocked:
        sure = max(sure, suspicion.score, suspicion.limit)
    return Ruling(blocked, frozenset(cut), suspicion.score, sure)


def acted(findings: list[Finding], rules: Rules, ruling: Ruling) -> list[Finding]:
    """The findings with what is done about them.

    In a text that is refused as an attack nothing is given the benefit of the doubt: what was only suspicious is cut
    out as well, unless the operator's rules say that it is flagged.
    """
    refused = any(name in BLOCKABLE for name in ruling.blocked)
    if not refused and not ruling.cut:
        return findings
    return [_acted(one, rules, ruling, refused=refused) if one.kind == "attack" else one for one in findings]


def _acted(one: Finding, rules: Rules, ruling: Ruling, *, refused: bool) -> Finding:
    if one.detector == FAILED or rules.only_flags(one):
        return one
    if refused:
        return replace(one, action="block")
    return replace(one, action="mask") if one.type.lower() in ruling.cut else one


def _in_order(names: Iterable[str]) -> tuple[str, ...]:
    """Attacks in their fixed order, then types of sensitive data."""
    return tuple(sorted(names, key=lambda name: (_PLACE.get(name, len(_PLACE)), name)))


_PLACE = {name: place for place, name in enumerate(BLOCKABLE)}
