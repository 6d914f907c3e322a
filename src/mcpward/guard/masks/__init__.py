"""The ways of masking, by name."""

from mcpward.errors import ConfigurationError
from mcpward.guard.masks.fake import Fake
from mcpward.guard.masks.hashed import Hashed
from mcpward.guard.masks.mask import Mask
from mcpward.guard.masks.numbered import Numbered
from mcpward.guard.masks.partial import Partial
from mcpward.guard.masks.typed import Typed
from mcpward.guard.vault import Vault

MASKS: tuple[type[Mask], ...] = (Typed, Partial, Hashed, Fake, Numbered)
"""Every way of masking, the default first."""


def mask_named(name: str, key: bytes | None = None, vault: Vault | None = None) -> Mask:
    """The way of masking of that name. Raises ConfigurationError where there is none, or it lacks what it needs."""
    for mask in MASKS:
        if mask.name == name:
            return mask.made(key, vault)
    known = ", ".join(mask.name for mask in MASKS)
    raise ConfigurationError(f"There is no masking mode of that name; there are {known}.")
