"""How texts are masked for each caller, as the operator chose."""

from mcpward.guard.masking import Masker
from mcpward.guard.masks import mask_named
from mcpward.guard.masks.typed import Typed
from mcpward.guard.vault import Vault, Vaults


def masker_named(name: str, key: bytes | None = None, vault: Vault | None = None) -> Masker | None:
    """The masker of that name; None for the default, which the guard has itself.

    Raises ConfigurationError as `mask_named` does.
    """
    return None if name == Typed.name else Masker(mask_named(name, key, vault))


class Maskers:
    """The maskers of all callers; one for everybody, unless there are `vaults` to keep their values apart."""

    def __init__(self, name: str = Typed.name, key: bytes | None = None, vaults: Vaults | None = None) -> None:
        self._name = name
        self._key = key
        self._vaults = vaults
        self._of_all = masker_named(name, key) if vaults is None else None

    def of(self, caller: str) -> Masker | None:
        """The masker of a caller; None where `[TYPE_MASKED]` will do."""
        if self._vaults is None:
            return self._of_all
        return masker_named(self._name, self._key, self._vaults.of(caller))
