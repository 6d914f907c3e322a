"""From what is found to what is done: what is blocked, and what has to be masked until nothing is found any more."""

from collections.abc import Callable, Sequence
from functools import partial
from itertools import chain
from typing import NamedTuple

from mcpward.guard.engine import opinions_in
from mcpward.guard.masking import marked, origin, weave
from mcpward.guard.rules.actions import NO_RULES, Rules, Ruling, acted, rule_on
from mcpward.guard.suspicion import is_idle
from mcpward.model import Finding, Level, Verdict

Read = Callable[[Sequence[str], bool], list[list[Finding]]]
"""Texts in, for each of them what is found in it; whether a model is asked as well.

Texts that belong together are read together.
"""

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
    quotation become an order. So the result is looked at again until it holds; by rules alone, since a model thinks of
    a masked text what it thought of the text, unless attacks were cut out and the rest is to pass.
    """

    def rule(texts: Sequence[str], found: list[list[Finding]]) -> Ruling:
        return rule_on([*chain.from_iterable(found)], rules, sum(map(len, texts)), channel, level)

    read_all = read(texts, True)
    ruling = rule(texts, read_all)
    found = _notable(read_all, channel)
    masked, secured = found, list(texts)
    if any(found):
        opinions = opinions_in(chain.from_iterable(read_all))
        ruling, masked, secured = _Holding(read, rule, rules, channel, opinions).hold(texts, found, ruling)
    return Judged(ruling.blocked, ruling.score, ruling.sure, _acted(found, rules, ruling), masked, secured)


class _Holding(NamedTuple):
    """What is needed to mask some texts until the result holds. `opinions` are what a model said of them at first."""

    read: Read
    rule: _Rule
    rules: Rules
    channel: str
    opinions: list[Finding]

    def hold(
        self, texts: Sequence[str], found: list[list[Finding]], ruling: Ruling
    ) -> tuple[Ruling, list[list[Finding]], list[str]]:
        masked = _acted(found, self.rules, ruling)
        secured = _secured(texts, masked)
        for _ in range(_ROUNDS):
            rest, more = self._look(secured, ruling)
            anew = bool(more.blocked) and not ruling.blocked
            ruling = ruling.joined(more)
            if anew:
                masked = _acted(found, self.rules, ruling)
                secured = _secured(texts, masked)
                continue
            acted = _acted(rest, self.rules, ruling)
            if not any(one.action != "flag" for one in chain.from_iterable(acted)):
                return ruling, masked, secured
            masked = [_joined(before, new) if new else before for before, new in zip(masked, acted, strict=True)]
            before, secured = secured, _secured(texts, masked)
            if secured == before:
                return ruling, masked, secured
        if ruling.cut:
            # There is more to cut out than the rounds are enough for: what is left must not pass.
            ruling = ruling.refused(self._look(secured, ruling)[1].cut)
        return ruling, masked, secured

    def _look(self, secured: list[str], ruling: Ruling) -> tuple[list[list[Finding]], Ruling]:
        """What is found in the masked texts, and what is decided on them."""
        if ruling.cut:
            rest = self.read(secured, True)
            more = self.rule(secured, rest)
        else:
            rest = self.read(secured, False)
            more = self.rule(secured, [*rest, self.opinions])
        return _notable(rest, self.channel), more


def _notable(found: list[list[Finding]], channel: str) -> list[list[Finding]]:
    """What is found, without a model's opinion where that would be no suspicion at any level."""
    return [[one for one in some if not is_idle(one, channel)] if some else some for some in found]


def _joined(masked: list[Finding], rest: list[Finding]) -> list[Finding]:
    """What is masked, with what was found in the masked text: at its places in the text as received."""
    stretches = marked(masked)
    joined = list(masked)
    for one in rest:
        joined.append(one.placed(*origin(stretches, one.start, one.end), partial(origin, stretches)))
    return joined


def _secured(texts: Sequence[str], masked: list[list[Finding]]) -> list[str]:
    return [weave(text, marked(found)) if found else text for text, found in zip(texts, masked, strict=True)]


def _acted(found: list[list[Finding]], rules: Rules, ruling: Ruling) -> list[list[Finding]]:
    return [acted(some, rules, ruling) if some else some for some in found]
