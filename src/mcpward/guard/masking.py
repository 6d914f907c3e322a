"""What is shown instead of what was found: `[TYPE_MASKED]`, and markers where an attack was cut out."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from mcpward.model import Finding

INSTRUCTION_REMOVED = "[INSTRUCTION_REMOVED]"
MALICIOUS_CODE_REMOVED = "[MALICIOUS_CODE_REMOVED]"

Stretch = tuple[int, int, str]
"""`[start, end)` of the text, and the marker that stands there instead."""


def secure(text: str, findings: Sequence[Finding]) -> str:
    """Replace blocked attacks and masked data in `text`; other findings are left as they stand.

    Where the two overlap the attack's marker wins, and whatever part of the data sticks out keeps its own mask.
    """
    attacks = _united(one for one in findings if one.action == "block")
    masked = _united(one for one in findings if one.action == "mask")
    parts: list[str] = []
    at = 0
    for start, end, marker in sorted([*attacks, *_outside(masked, attacks)]):
        parts += (text[at:start], marker)
        at = end
    parts.append(text[at:])
    return "".join(parts)


def mask_of(finding: Finding) -> str:
    """The marker that stands for a finding."""
    if finding.kind != "attack":
        return f"[{finding.type}_MASKED]"
    return MALICIOUS_CODE_REMOVED if finding.type == "MALICIOUS_CODE" else INSTRUCTION_REMOVED


def _united(findings: Iterable[Finding]) -> list[Stretch]:
    """The findings as stretches that do not overlap, each with the marker of its first finding."""
    united: list[Stretch] = []
    for one in sorted(findings, key=lambda one: (one.start, -one.end)):
        if united and one.start < united[-1][1]:
            start, end, marker = united[-1]
            united[-1] = (start, max(end, one.end), marker)
        else:
            united.append((one.start, one.end, mask_of(one)))
    return united


def _outside(masked: list[Stretch], attacks: list[Stretch]) -> Iterator[Stretch]:
    """What of the masked stretches lies outside the attacks; both lists are in order."""
    first = 0
    for start, end, marker in masked:
        while first < len(attacks) and attacks[first][1] <= start:
            first += 1
        for attack_start, attack_end, _ in islice(attacks, first, None):
            if attack_start >= end:
                break
            if start < attack_start:
                yield start, attack_start, marker
            start = max(start, attack_end)
        if start < end:
            yield start, end, marker
