"""What several signs of attack in one text are worth together.

One weak sign is chance, three of different kinds are not. So the signs of a text are joined as if they were
independent: the probability that all of them are chance is the product of each one's (a noisy-or, as in Pearl,
Probabilistic Reasoning in Intelligent Systems, 1988). Signs of one family say the same thing and count once.

A model's probability is no such sign: it knows of the same words. It is joined with what all rules say together.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from mcpward.guard.engine import LEFT, is_opinion, opinions_in
from mcpward.guard.levels import Joining, joining, threshold
from mcpward.guard.model.calibration import logit, squashed
from mcpward.model import Finding, Level

BLOCKABLE = ("prompt_injection", "jailbreak_attempt", "malicious_code", "system_prompt_extraction", "security_bypass")
"""The names in `blocked_patterns`, in the order in which they are given; a finding's type is the name in capitals."""

_BASE_SCORE = 0.01
_WEAK = 0.5
_WEAK_TOGETHER = 0.85
_AMPLE = 2_000
_STRONG = 0.85
_UTMOST = 1e-6

SURE = 0.95
"""From this probability on a model needs no strong sign of the rules: weak ones count beside it."""


_Families = dict[tuple[str, str], float]


class Suspicion(NamedTuple):
    """What is held against a text: the names of the types that are blocked, and the score (0 to 1) of the whole.

    `limit` is the threshold that it was held to.
    """

    blocked: tuple[str, ...]
    score: float
    limit: float


def judge_attacks(findings: Sequence[Finding], length: int, channel: str, level: Level) -> Suspicion:
    """Judge a text of `length` code points by the attacks that were found in it, and by what a model says of it.

    A text is blocked when all signs together reach the threshold of the level. Each type is named whose own signs do,
    else the type with the most against it. Signs under 0.5 are weak: in a long text they are worth less, as more of
    them stand there by chance, and they never reach what blocks at `low`. What the rules alone would block at `low` is
    blocked at every level, whatever a model says: it may know less than a rule, and be deceived.
    """
    families, opinion = _families(findings), _opinion(findings)
    if opinion is None:
        return _by_rules(families, length, channel, level)
    by_all = _by_all(families, opinion, length, channel, level)
    # That much was left unread is no rule's finding.
    found = {key: score for key, score in families.items() if key[1] != LEFT}
    by_rules = _by_rules(found, length, channel, "low")
    if not by_rules.blocked:
        return by_all
    blocked = tuple(name for name in BLOCKABLE if name in (*by_rules.blocked, *by_all.blocked))
    return Suspicion(blocked, max(by_rules.score, by_all.score), by_all.limit if by_all.blocked else by_rules.limit)


def _by_rules(families: _Families, length: int, channel: str, level: Level) -> Suspicion:
    """What the rules hold against a text by themselves."""
    limit = threshold(level, channel)
    if not families:
        return Suspicion((), _BASE_SCORE, limit)
    score = _together(list(families.values()), length)
    types = {name: _together(_signs(families, name), length) for name in BLOCKABLE}
    return Suspicion(_named(types, score, limit), 1.0 - (1.0 - score) * (1.0 - _BASE_SCORE), limit)


def _by_all(families: _Families, opinion: Finding, length: int, channel: str, level: Level) -> Suspicion:
    """What the rules and a model hold against a text together."""
    tier, spoken = opinion.detector, opinion.type.lower()
    limit, by = threshold(level, channel, tier), joining(channel, tier)
    score = joined(list(families.values()), opinion.score, length, by)
    types = {name: _together(_signs(families, name), length) for name in BLOCKABLE}
    types[spoken] = joined(_signs(families, spoken), opinion.score, length, by)
    return Suspicion(_named(types, score, limit), score, limit)


def _named(types: Mapping[str, float], score: float, limit: float) -> tuple[str, ...]:
    """Which types are blocked, where all of them together have `score`."""
    if score < limit:
        return ()
    blocked = tuple(name for name, one in types.items() if one >= limit)
    return blocked or (max(types, key=lambda name: types[name]),)


def joined(scores: Sequence[float], probability: float, length: int, by: Joining | None) -> float:
    """The probability of an attack, by the `scores` of the families of signs and a model's `probability`.

    A strong sign keeps its own weight, whatever the model says: it may know less than a rule, and be deceived.
    """
    rules = _together(scores, length)
    if by is None:
        return 1.0 - (1.0 - rules) * (1.0 - probability)
    heard = rules if rules >= by.least or probability >= SURE else 0.0
    both = by.bias + by.rules * logit(max(heard, _BASE_SCORE), _UTMOST) + by.model * logit(probability, _UTMOST)
    strong = _together([one for one in scores if one >= _STRONG], length)
    return max(strong, squashed(both))


def is_idle(finding: Finding, channel: str) -> bool:
    """Whether it is a model's opinion that would not be enough for a suspicion at any level, without other signs."""
    if not is_opinion(finding):
        return False
    score = joined((), finding.score, 1, joining(channel, finding.detector))
    return score < threshold("high", channel, finding.detector)


def _opinion(findings: Iterable[Finding]) -> Finding | None:
    """What a model says; in parts of one text, the worst of it."""
    return max(opinions_in(findings), key=lambda one: one.score, default=None)


def _families(findings: Iterable[Finding]) -> _Families:
    """The highest score of each family of signs: a type, and the name that its rules share."""
    families: _Families = {}
    for one in findings:
        if one.kind == "attack" and not is_opinion(one):
            key = one.type, one.detector
            families[key] = max(one.score, families.get(key, 0.0))
    return families


def _signs(families: _Families, name: str) -> list[float]:
    """The signs of one type."""
    return [one for (kind, _), one in families.items() if kind == name.upper()]


def _together(scores: Sequence[float], length: int) -> float:
    """The probability that not all of the signs are chance."""
    faith = min(1.0, (_AMPLE / max(length, 1)) ** 0.5)
    strong = weak = 1.0
    for score in scores:
        if score < _WEAK:
            weak *= 1.0 - score * faith
        else:
            strong *= 1.0 - score
    return 1.0 - strong * max(weak, 1.0 - _WEAK_TOGETHER)
