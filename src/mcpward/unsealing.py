"""The part of the composition root that gives the checks what is sealed for the servers behind the door."""

from collections.abc import Mapping
from dataclasses import replace

from mcpward.diagnostics.clients.own import NAME
from mcpward.diagnostics.configuration.entries import Entry
from mcpward.model import Clock
from mcpward.settings import Settings
from mcpward.storage.sealed import EVERYONE
from mcpward.storage.store import CredentialRows
from mcpward.storing import sealed_in

_VARIABLE = "MCPWARD_SEALED_TOKEN_"
"""The name of a variable that holds a secret: so its value is hidden wherever the server repeats it."""


class Unsealing:
    """Entries of mcpward's own file, as the gateway would open them for a caller who has no credential of their own."""

    def __init__(self, settings: Settings, rows: CredentialRows, clock: Clock) -> None:
        self._sealed = sealed_in(settings, rows, clock)

    async def of(self, entry: Entry) -> tuple[Entry, Mapping[str, str]]:
        """The entry with a variable for each credential that is sealed for everyone, and what these variables mean.

        Raises ConfigurationError where one does not open, StoreDown while the store is down.
        """
        if entry.client != NAME:
            return entry, {}
        kept = await self._sealed.get(entry.name, EVERYONE)
        named = {name: f"{_VARIABLE}{at}" for at, name in enumerate(kept)}
        written = {name: f"${{{variable}}}" for name, variable in named.items()}
        meaning = {named[name]: value.get_secret_value() for name, value in kept.items()}
        if entry.transport == "stdio":
            return replace(entry, env={**entry.env, **written}), meaning
        replaced = {name.lower() for name in kept}
        own = {name: value for name, value in entry.headers.items() if name.lower() not in replaced}
        return replace(entry, headers=own | written), meaning
