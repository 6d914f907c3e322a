"""`jo***@example.com`, `**** **** **** 1111`: enough to recognise a value by, for those who know it.

Of a card, an account or a phone the last four digits stay, as receipts show them (PCI DSS 4.0, 3.4.1 allows more). A
value that is too short, or not of the shape that its type has, is masked whole.
"""

import re
from typing import ClassVar

from mcpward.guard.masks.mask import Mask
from mcpward.model import Finding

_NUMBERED = frozenset(("CREDIT_CARD", "PHONE", "IBAN", "BANK_ACCOUNT"))
_SHORTEST = 8
_EMAIL = re.compile(r"([\w.+%-]{1,64}|[\w.+%-]{0,2}\*{3})@([a-z0-9.-]{3,255})", re.ASCII | re.IGNORECASE)
_NUMBER = re.compile(r"[A-Za-z0-9*+(][A-Za-z0-9* .()/+-]*?(?P<shown>[0-9](?:[ .()/-]*[0-9]){3})\)?")


class Partial(Mask):
    """The beginning of an address, the end of a number."""

    name: ClassVar[str] = "partial"

    def mark(self, finding: Finding, value: str) -> str | None:
        """The value with stars in it; a value that has them already stays as it is."""
        if finding.type == "EMAIL":
            return _of_address(value)
        return _of_number(value) if finding.type in _NUMBERED else None


def _of_address(value: str) -> str | None:
    """Two letters of the local part, and of a short one no more than half."""
    found = _EMAIL.fullmatch(value)
    if found is None:
        return None
    local, domain = found.groups()
    return value if local.endswith("***") else f"{local[: min(2, len(local) // 2)]}***@{domain}"


def _of_number(value: str) -> str | None:
    """The last four digits, with the signs between the others where they were."""
    found = _NUMBER.fullmatch(value)
    if found is None or sum(char.isalnum() or char == "*" for char in value) < _SHORTEST:
        return None
    start = found.start("shown")
    return re.sub(r"[A-Za-z0-9]", "*", value[:start]) + value[start:]
