"""The sweep that works everywhere: Aho and Corasick's automaton over the literals of all rules.

A. V. Aho, M. J. Corasick: Efficient string matching, Communications of the ACM 18 (1975).
"""

import re
from collections.abc import Sequence

from ahocorasick_rs import AhoCorasick

from mcpward.guard.sweeps.rarity import NO_LETTER
from mcpward.guard.sweeps.sweep import Follower, Place, Sought, lead_back
from mcpward.guard.sweeps.trigger import Trigger, is_run


class LiteralSweep:
    """Looks for the literals of triggers, and for the anchors of those rules whose trigger is none."""

    name = "literals"

    def __init__(self, rules: Sequence[Sought]) -> None:
        literals: dict[str, list[Follower]] = {}
        runs: dict[re.Pattern[str], list[int]] = {}
        for number, rule in enumerate(rules):
            trigger = rule.trigger
            if is_run(rule.anchors[0]):
                runs.setdefault(rule.beginning, []).append(number)
            elif not trigger.literals:
                trigger = Trigger(0, 0, rule.anchors)
            for marked in trigger.literals:
                literal = max(marked.split(NO_LETTER), key=len)
                end = marked.index(literal) + len(literal)
                told = number, trigger.least + end, trigger.most + end, rule.beginnings
                literals.setdefault(literal, []).append(told)
        self._followers = list(literals.values())
        self._automaton = AhoCorasick(list(literals)) if literals else None
        self._runs = list(runs.items())

    def places(self, folded: str) -> list[Place]:
        """Every place to which a literal leads back, and every beginning of a run."""
        found: list[Place] = []
        if self._automaton is not None:
            hits = self._automaton.find_matches_as_indexes(folded, overlapping=True)
            found = lead_back([(literal, end) for literal, _, end in hits], self._followers, folded)
        for beginning, numbers in self._runs:
            found += [(number, hit.start()) for hit in beginning.finditer(folded) for number in numbers]
        return found
