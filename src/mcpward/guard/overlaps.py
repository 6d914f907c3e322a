"""Findings that overlap: the widest and most specific one stays, and covers what the others covered."""

from collections import defaultdict
from dataclasses import replace

from mcpward.guard.engine import UNREAD, is_of_the_whole
from mcpward.model import Finding


def settle(found: list[Finding]) -> list[Finding]:
    """Findings in the order of the text, without overlaps among sensitive data or within one type of attack.

    Attacks and sensitive data are settled apart: whether an attack is cut out is decided later, by the level, and a
    secret inside it must be masked where it stays. Types of attack stay apart because each is named in the verdict,
    what is said of a model's reading because that holds for the whole text, what could not be read because the
    operator's rules do otherwise with it, and data that is only flagged because it must not take a mask away.
    """
    if len(found) < 2:
        return found
    groups: dict[tuple[str, str], list[Finding]] = defaultdict(list)
    for finding in found:
        group = finding.type if finding.kind == "attack" else finding.action
        apart = is_of_the_whole(finding) or finding.detector == UNREAD
        groups[group, finding.detector if apart else ""].append(finding)
    return sorted(
        (finding for group in groups.values() for finding in _merge(group)),
        key=lambda finding: (finding.start, finding.end, finding.type),
    )


def _order(finding: Finding) -> tuple[int, int, float, str, str]:
    """From left to right, wider and surer first; the names make the order the same in every run."""
    return finding.start, -finding.end, -finding.score, finding.type, finding.detector


def _merge(found: list[Finding]) -> list[Finding]:
    """One finding for each stretch of text that findings cover without a gap."""
    settled: list[Finding] = []
    for finding in sorted(found, key=_order):
        last = settled[-1] if settled else None
        if last is None or finding.start >= last.end:
            settled.append(finding)
        else:
            # Their union, so that no part of a secret stays in view between two findings.
            best = max(last, finding, key=lambda one: (one.end - one.start, one.score))
            end, score = max(last.end, finding.end), max(last.score, finding.score)
            settled[-1] = replace(best, start=last.start, end=end, score=score)
    return settled
