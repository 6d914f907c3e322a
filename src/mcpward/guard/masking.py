"""What is shown instead of what was found: `[TYPE_MASKED]` or another mark, and markers where an attack was cut out."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from mcpward.guard.masks.mask import Mask
from mcpward.model import Finding

INSTRUCTION_REMOVED = "[INSTRUCTION_REMOVED]"
MALICIOUS_CODE_REMOVED = "[MALICIOUS_CODE_REMOVED]"


class Stretch(NamedTuple):
    """`[start, end)` of a text, and the mark that stands there instead."""

    start: int
    end: int
    mark: str


class _Part(NamedTuple):
    """A stretch that is still to be marked, for what was found first in it; `whole` unless an attack cut it."""

    start: int
    end: int
    finding: Finding
    whole: bool = True


class Masker:
    """Masks texts in one way. Secrets are masked for good, as `[TYPE_MASKED]`, unless `secrets` asks otherwise."""

    def __init__(self, mask: Mask, *, secrets: bool = False) -> None:
        self._mask = mask
        self._secrets = secrets

    @property
    def reversible(self) -> bool:
        """Whether there is a way back."""
        return self._mask.reversible

    def __call__(self, text: str, findings: Sequence[Finding]) -> str:
        """Replace blocked attacks and masked data in `text`, and change nothing else."""
        return weave(text, self.stretches(text, findings))

    def stretches(self, text: str, findings: Sequence[Finding]) -> list[Stretch]:
        """What to replace, in order and without overlaps. An attack's marker wins over the mask of data."""
        parts = _parts(self._mask.fitted(text, findings))
        return [Stretch(part.start, part.end, self._mark(part, text)) for part in parts]

    def _mark(self, part: _Part, text: str) -> str:
        found = part.finding
        if found.kind == "attack" or not part.whole or (found.kind == "secret" and not self._secrets):
            return mask_of(found)
        return self._mask.mark(found, text[part.start : part.end]) or mask_of(found)


def secure(text: str, findings: Sequence[Finding]) -> str:
    """Replace blocked attacks and masked data in `text` by the default marks; other findings are left as they stand."""
    return weave(text, marked(findings))


def marked(findings: Sequence[Finding]) -> list[Stretch]:
    """What to replace by the default marks.

    Where the two overlap the attack's marker wins, and whatever part of the data sticks out keeps its own mask.
    """
    return [Stretch(part.start, part.end, mask_of(part.finding)) for part in _parts(findings)]


def mask_of(finding: Finding) -> str:
    """The default marker that stands for a finding."""
    if finding.kind != "attack":
        return f"[{finding.type}_MASKED]"
    return MALICIOUS_CODE_REMOVED if finding.type == "MALICIOUS_CODE" else INSTRUCTION_REMOVED


def weave(text: str, stretches: Iterable[Stretch]) -> str:
    """The text with the marks in their places."""
    parts: list[str] = []
    at = 0
    for start, end, mark in stretches:
        parts += (text[at:start], mark)
        at = end
    parts.append(text[at:])
    return "".join(parts)


def origin(stretches: Iterable[Stretch], start: int, end: int) -> tuple[int, int]:
    """The place in a text of what stands at `[start, end)` where `stretches` are replaced; a mark is never cut."""
    first, last, grown = start, end, 0
    for stretch in stretches:
        at = stretch.start + grown
        behind = at + len(stretch.mark)
        if at >= end:
            break
        grown = behind - stretch.end
        first = stretch.start if at <= start < behind else start - grown if start >= behind else first
        last = stretch.end if end <= behind else end - grown
    return first, last


def _parts(findings: Sequence[Finding]) -> list[_Part]:
    if not findings:
        return []
    attacks = _united(one for one in findings if one.action == "block")
    masked = _united(one for one in findings if one.action == "mask")
    return sorted([*attacks, *_outside(masked, attacks)], key=lambda part: part.start) if attacks else masked


def _united(findings: Iterable[Finding]) -> list[_Part]:
    """The findings as parts that do not overlap, each for its first finding, or the first secret in place of data."""
    united: list[_Part] = []
    for one in sorted(findings, key=lambda one: (one.start, -one.end)):
        last = united[-1] if united else None
        if last is not None and one.start < last.end:
            # Or a part of the secret would be kept, and come back, as if it were that data.
            is_stricter = one.kind == "secret" and last.finding.kind == "personal"
            finding = one if is_stricter else last.finding
            united[-1] = last._replace(end=max(last.end, one.end), finding=finding)
        else:
            united.append(_Part(one.start, one.end, one))
    return united


def _outside(masked: list[_Part], attacks: list[_Part]) -> Iterator[_Part]:
    """What of the masked parts lies outside the attacks; both lists are in order."""
    first = 0
    for part in masked:
        start, end = part.start, part.end
        while first < len(attacks) and attacks[first].end <= start:
            first += 1
        for attack in islice(attacks, first, None):
            if attack.start >= end:
                break
            if start < attack.start:
                yield _Part(start, attack.start, part.finding, whole=False)
            start = max(start, attack.end)
        if start < end:
            yield _Part(start, end, part.finding, whole=start == part.start and end == part.end)
