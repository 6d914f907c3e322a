"""Which findings of a text count: those of the kinds that are asked for, and that no comment beside them allows."""

from dataclasses import dataclass
from typing import Any

from mcpward.scanning.items import KINDS, Item, Judged, Verdict
from mcpward.scanning.lines import ALLOW, Lines


@dataclass(frozen=True, slots=True)
class Choice:
    """`kinds` count; comments count where `allowing`, and only in a file: a row could come from anyone."""

    kinds: tuple[str, ...] = KINDS
    allowing: bool = True

    def of(self, item: Item, verdict: Verdict) -> Judged:
        """The verdict, cut down to what counts. The secured text stays as the guard made it."""
        every = [one for one in verdict["findings"] if one["kind"] in self.kinds]
        kept = every
        if every and self.allowing and item.row is None and ALLOW.search(item.text):
            lines = Lines(item.text)
            kept = [one for one in every if not lines.allows(one)]
        return Judged(item, self._without_attack(verdict, kept), len(every) - len(kept))

    def _without_attack(self, verdict: Verdict, kept: list[dict[str, Any]]) -> Verdict:
        """The verdict with these findings; where no attack is left of those that there were, none is told."""
        if len(kept) == len(verdict["findings"]) and "attack" in self.kinds:
            return verdict
        told: dict[str, Any] = {**verdict, "findings": kept}
        # What nobody could judge stays blocked, whatever was asked for.
        if "reason" not in verdict and not any(one["kind"] == "attack" for one in kept):
            told |= {"flagged": False, "score": 0.0, "blocked_patterns": []}
        return told
