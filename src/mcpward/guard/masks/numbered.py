"""`[EMAIL_1]`: a placeholder with a way back, through the vault of the session.

A text may hold such a placeholder already, by chance or because a stranger wrote it there to have a value put in its
place. So whatever looks like one becomes a value itself, and comes back as what it was.
"""

from collections.abc import Sequence
from typing import ClassVar

from mcpward.errors import ConfigurationError
from mcpward.guard.masks.mask import Mask
from mcpward.guard.vault import PLACEHOLDER, Vault
from mcpward.model import Finding

LITERAL = "TEXT"
"""The type of what only looked like a placeholder."""


class Numbered(Mask):
    """The placeholder of a value; a vault that is full or wiped has none, and the value is masked for good."""

    name: ClassVar[str] = "numbered"
    reversible: ClassVar[bool] = True

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    @classmethod
    def made(cls, key: bytes | None, vault: Vault | None) -> Mask:
        """Take the vault."""
        if vault is None:
            raise ConfigurationError(f"The masking mode {cls.name} needs a vault.")
        return cls(vault)

    def mark(self, finding: Finding, value: str) -> str | None:
        """The placeholder; the same one for the same value of the same type."""
        return self._vault.placeholder(finding.type, value)

    def fitted(self, text: str, findings: Sequence[Finding]) -> Sequence[Finding]:
        """With everything that looks like a placeholder."""
        if "[" not in text:
            return findings
        literals = [
            Finding(LITERAL, "personal", found.start(), found.end(), 1.0, Numbered.name, "mask")
            for found in PLACEHOLDER.finditer(text)
        ]
        return [*findings, *literals] if literals else findings
