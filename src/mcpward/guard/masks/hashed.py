"""`[EMAIL_MASKED_1f09c7d2a35b]`: the same value has the same mark, and only who has the key could try values out."""

import hashlib
import hmac
import re
from collections.abc import Sequence
from typing import ClassVar

from mcpward.guard.masks.mask import Mask, needed
from mcpward.guard.vault import Vault
from mcpward.model import Finding

_SHOWN = 12
_MARK = re.compile(rf"\[[A-Z][A-Z0-9_]{{0,63}}_MASKED_[0-9a-f]{{{_SHOWN}}}\]")


class Hashed(Mask):
    """The beginning of an HMAC-SHA-256 (RFC 2104) of the value: 48 bits, so that chance meetings stay rare."""

    name: ClassVar[str] = "hashed"

    def __init__(self, key: bytes) -> None:
        self._key = key

    @classmethod
    def made(cls, key: bytes | None, vault: Vault | None) -> Mask:
        """Take the key."""
        return cls(needed(key, cls.name))

    def mark(self, finding: Finding, value: str) -> str:
        """The type with the shortened hash of the value."""
        digest = hmac.new(self._key, value.encode("utf-8", "surrogatepass"), hashlib.sha256).hexdigest()
        return f"[{finding.type}_MASKED_{digest[:_SHOWN]}]"

    def fitted(self, text: str, findings: Sequence[Finding]) -> Sequence[Finding]:
        """Without what is found inside a mark, so that masking twice changes nothing."""
        if "_MASKED_" not in text:
            return findings
        marks = [found.span() for found in _MARK.finditer(text)]
        return [
            one
            for one in findings
            if one.kind == "attack" or not any(start <= one.start and one.end <= end for start, end in marks)
        ]
