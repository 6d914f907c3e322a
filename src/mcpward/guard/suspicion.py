"""What several signs of attack in one text are worth together.

One weak sign is chance, three of different kinds are not. So the signs of a text are joined as if they were
independent: the probability that all of them are chance is the product of each one's (a noisy-or, as in Pearl,
Probabilistic Reasoning in Intelligent Systems, 1988). Signs of one family say the same thing and count once.
"""

from collections.abc import Iterable
from typing import NamedTuple

from mcpward.guard.levels import threshold
from mcpward.model import Finding, Level

BLOCKABLE = ("prompt_injection", "jailbreak_attempt", "malicious_code", "system_prompt_extraction", "security_bypass")
"""The names in `blocked_patterns`, in the order in which they are given; a finding's type is the name in capitals."""

_BASE_SCORE = 0.01
_WEAK = 0.5
_WEAK_TOGETHER = 0.85
_AMPLE = 2_000


class Suspicion(NamedTuple):
    """What is held against a text: the names of the types that are blocked, and the score (0 to 1) of the whole."""

    blocked: tuple[str, ...]
    score: float


def judge_attacks(findings: Iterable[Finding], length: int, channel: str, level: Level) -> Suspicion:
    """Judge a text of `length` code points by the attacks that were found in it.

    A type is blocked when its own signs reach the threshold of the level. Where only all signs together do, the type
    with the most against it is blocked. Signs under 0.5 are weak: in a long text they are worth less, as more of them
    stand there by chance, and they never reach what blocks at `low`.
    """
    families = _families(findings)
    if not families:
        return Suspicion((), _BASE_SCORE)
    limit = threshold(level, channel)
    score = _together(families.values(), length)
    types = {
        name: _together((one for (kind, _), one in families.items() if kind == name.upper()), length)
        for name in BLOCKABLE
    }
    blocked = tuple(name for name, one in types.items() if one >= limit)
    if not blocked and score >= limit:
        blocked = (max(types, key=lambda name: types[name]),)
    return Suspicion(blocked, 1.0 - (1.0 - score) * (1.0 - _BASE_SCORE))


def _families(findings: Iterable[Finding]) -> dict[tuple[str, str], float]:
    """The highest score of each family of signs: a type, and the name that its rules share."""
    families: dict[tuple[str, str], float] = {}
    for one in findings:
        if one.kind == "attack":
            key = one.type, one.detector
            families[key] = max(one.score, families.get(key, 0.0))
    return families


def _together(scores: Iterable[float], length: int) -> float:
    """The probability that not all of the signs are chance."""
    faith = min(1.0, (_AMPLE / max(length, 1)) ** 0.5)
    strong = weak = 1.0
    for score in scores:
        if score < _WEAK:
            weak *= 1.0 - score * faith
        else:
            strong *= 1.0 - score
    return 1.0 - strong * max(weak, 1.0 - _WEAK_TOGETHER)
