"""From what is found to what is done: what is blocked, and what has to be masked until nothing is found any more."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import chain
from typing import NamedTuple

from mcpward.guard.masking import marked, origin, weave
from mcpward.guard.rules.actions import NO_RULES, Rules, Ruling, acted, rule_on
from mcpward.model import Finding, Level, Verdict

Read = Callable[[Sequence[str]], list[list[Finding]]]
"""Texts in, for each of them what is found in it. Texts that belong together are read together."""

_Rule = Callable[[Sequence[str], list[list[Finding]]], Ruling]

_ROUNDS = 4


class Judged(NamedTuple):
    """What is held against some texts that belong together, and what is done about it.

    `findings` are those at first sight. `masked` are those and all that came to light once they were masked; `secured`
    are the texts with the default marks. All places are those of the texts as received. `sure` is how sure it is of
    `blocked`.
    """

    blocked: tuple[str, ...]
    score: float
    sure: float
    findings: list[list[Finding]]
    masked: list[list[Finding]]
    secured: list[str]

    def verdict(self, findings: Sequence[Finding], secured: str) -> Verdict:
        """The verdict, with the findings at their places in the whole and the whole as it may be handed on."""
        return Verdict(
            is_safe=not self.blocked,
            secured_text=secured,
            blocked_patterns=self.blocked,
            findings=tuple(findings),
            confidence=round(self.sure, 4),
            score=round(self.score, 4),
        )


def judge_texts(texts: Sequence[str], read: Read, level: Level, channel: str, rules: Rules = NO_RULES) -> Judged:
    """Judge some texts that belong together, by the operator's own rules where there are some.

    A mask is shorter or longer than what it stands for and takes words away: what stood apart can come together, or a
    quotation become an order. So the result is looked at again until it holds.
    """

    def rule(texts: Sequence[str], found: list[list[Finding]]) -> Ruling:
        return rule_on([*chain.from_iterable(found)], rules, sum(map(len, texts)), channel, level)

    found = read(texts)
    ruling = rule(texts, found)
    masked, secured = found, list(texts)
    if any(found):
        ruling, masked, secured = _hold(texts, found, ruling, read, rule, rules)
    return Judged(ruling.blocked, ruling.score, ruling.sure, _acted(found, rules, ruling), masked, secured)


def _hold(
    texts: Sequence[str], found: list[list[Finding]], ruling: Ruling, read: Read, rule: _Rule, rules: Rules
) -> tuple[Ruling, list[list[Finding]], list[str]]:
    masked = _acted(found, rules, ruling)
    secured = _secured(texts, masked)
    for _ in range(_ROUNDS):
        rest = read(secured)
        more = rule(secured, rest)
        anew = bool(more.blocked) and not ruling.blocked
        ruling = ruling.joined(more)
        if anew:
            masked = _acted(found, rules, ruling)
            secured = _secured(texts, masked)
            continue
        if not any(one.action != "flag" for one in chain.from_iterable(_acted(rest, rules, ruling))):
            break
        masked = [
            _joined(before, new) if new else before
            for before, new in zip(masked, _acted(rest, rules, ruling), strict=True)
        ]
        before, secured = secured, _secured(texts, masked)
        if secured == before:
            break
    return ruling, masked, secured


def _joined(masked: list[Finding], rest: list[Finding]) -> list[Finding]:
    """What is masked, with what was found in the masked text: at its places in the text as received."""
    stretches = marked(masked)
    joined = list(masked)
    for one in rest:
        start, end = origin(stretches, one.start, one.end)
        joined.append(replace(one, start=start, end=end))
    return joined


def _secured(texts: Sequence[str], masked: list[list[Finding]]) -> list[str]:
    return [weave(text, marked(found)) if found else text for text, found in zip(texts, masked, strict=True)]


def _acted(found: list[list[Finding]], rules: Rules, ruling: Ruling) -> list[list[Finding]]:
    return [acted(some, rules, ruling) if some else some for some in found]
