"""Which findings of a text count: those of the kinds that are asked for, and that no comment beside them allows."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from mcpward.model import KINDS
from mcpward.scanning.items import Item, Judged, Verdict
from mcpward.scanning.lines import ALLOW, Lines
from mcpward.scanning.parts import Seam


@dataclass(frozen=True, slots=True)
class Choice:
    """`kinds` count; comments count where `allowing`, and only in a file: a row could come from anyone.

    Texts have to come in their order.
    """

    kinds: tuple[str, ...] = KINDS
    allowing: bool = True
    _seam: Seam = field(default_factory=Seam, init=False, repr=False, compare=False)

    def of(self, item: Item, verdict: Verdict) -> Judged:
        """The verdict, cut down to what counts. The secured text stays as the guard made it."""
        every = [one for one in self._seam.own(item, verdict["findings"]) if one["kind"] in self.kinds]
        kept = every
        if every and self.allowing and item.row is None and ALLOW.search(item.text):
            lines = Lines(item.text)
            kept = [one for one in every if not lines.allows(one)]
        return Judged(item, self._without_attack(verdict, kept), len(every) - len(kept))

    def _without_attack(self, verdict: Verdict, kept: list[dict[str, Any]]) -> Verdict:
        """The verdict with these findings; what blocked the text is told of as far as any of it is left."""
        if len(kept) == len(verdict["findings"]) and "attack" in self.kinds:
            return verdict
        told: dict[str, Any] = {**verdict, "findings": kept}
        # What nobody could judge stays blocked, whatever was asked for.
        if "reason" not in verdict:
            attacked = any(one["kind"] == "attack" for one in kept)
            barring, left = _barring(verdict["findings"]), _barring(kept)
            blocked = [name for name in verdict["blocked_patterns"] if (name in left if name in barring else attacked)]
            told |= {"flagged": bool(blocked), "blocked_patterns": blocked}
            told["score"] = verdict["score"] if attacked else 0.0
        return told


def _barring(findings: Iterable[Mapping[str, Any]]) -> set[str]:
    """The names of the sensitive data by which the operator's own rules block a text."""
    return {one["type"].lower() for one in findings if one["kind"] != "attack" and one["action"] == "block"}
