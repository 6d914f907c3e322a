"""The seam of masking: what stands for a value, in one way."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from mcpward.errors import ConfigurationError
from mcpward.guard.vault import Vault
from mcpward.model import Finding


class Mask:
    """One way of masking. Whatever it does not know how to show is left to `[TYPE_MASKED]`."""

    name: ClassVar[str] = ""
    reversible: ClassVar[bool] = False

    @classmethod
    def made(cls, key: bytes | None, vault: Vault | None) -> Mask:
        """Make it of what it needs. Raises ConfigurationError where that is missing."""
        return cls()

    def mark(self, finding: Finding, value: str) -> str | None:
        """What stands for `value`, or None where that is `[TYPE_MASKED]`. No part of it may be secret."""
        return None

    def fitted(self, text: str, findings: Sequence[Finding]) -> Sequence[Finding]:
        """The findings to mask in `text`, where its own marks in it ask for more of them or for less."""
        return findings


def needed(key: bytes | None, mode: str) -> bytes:
    """The key; how good it has to be is for the settings to say. Raises ConfigurationError where there is none."""
    if not key:
        raise ConfigurationError(f"The masking mode {mode} needs a key.")
    return key
