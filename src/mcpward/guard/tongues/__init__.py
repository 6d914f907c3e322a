"""The words of attacks, language by language; a new language is an entry in one of these files."""

from mcpward.guard.tongues import eastern, other, slavic, western
from mcpward.guard.tongues.tongue import Tongue

TONGUES: tuple[Tongue, ...] = (*western.TONGUES, *slavic.TONGUES, *other.TONGUES, *eastern.TONGUES)

__all__ = ["TONGUES", "Tongue"]
