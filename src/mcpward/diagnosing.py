"""The part of the composition root for diagnostics: settings in, a doctor out."""

import asyncio
import os
import time
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from functools import cached_property, partial
from pathlib import Path

from mcpward.diagnostics.client import Client
from mcpward.diagnostics.clients import CLIENTS
from mcpward.diagnostics.doctor import Doctor, Memory, Wanted
from mcpward.diagnostics.looking import look_around
from mcpward.diagnostics.meeting import meet
from mcpward.diagnostics.places import Places
from mcpward.diagnostics.report import Diagnosis
from mcpward.errors import ConfigurationError
from mcpward.links.pool import Pool
from mcpward.model import ServerRun

WITHIN = 30.0
"""So many seconds a server has to start, shake hands and list its tools."""


class Guarding:
    """The guard as diagnostics needs it; it is loaded when the first text is to be judged."""

    @cached_property
    def _judge(self) -> "object":
        from mcpward.guarding import Judging

        return Judging()

    def attacks_in(self, text: str) -> Sequence[str]:
        """The kinds of attack in the description of a tool."""
        said = self._judge(text, "tool_description")  # type: ignore[operator]
        return list(said["blocked_patterns"])

    def mask(self, text: str) -> str:
        """The text with its secrets masked."""
        return text


class Forgetful:
    """Remembers no earlier run."""

    async def last(self, servers: Sequence[str]) -> Mapping[str, ServerRun]:
        """Nothing."""
        return {}

    async def keep(self, diagnosis: Diagnosis) -> None:
        """Forget it."""


@asynccontextmanager
async def doctor_here(clients: Sequence[str], memory: Memory | None = None) -> AsyncIterator[Doctor]:
    """A doctor for the clients of this machine, all of them or those of these names."""
    pool = Pool()
    try:
        yield Doctor(
            partial(Places.here, os.environ),
            clients_named(clients),
            look_around,
            partial(meet, pool=pool, within=WITHIN, environment=os.environ),
            Guarding(),
            memory or Forgetful(),
            time.time,
        )
    finally:
        await pool.close()


def clients_named(names: Sequence[str]) -> Sequence[Client]:
    """The clients of these names, all where there are none. Raises ConfigurationError for one that is not known."""
    known = {client.name: client for client in CLIENTS}
    if unknown := [name for name in names if name not in known]:
        raise ConfigurationError(f"There is no client {unknown[0]!r}: known are {', '.join(known)}.")
    return [client for client in CLIENTS if client.name in names] if names else CLIENTS


def examine_here(clients: Sequence[str], wanted: Wanted) -> Diagnosis:
    """Run `mcpward doctor` once."""

    async def run() -> Diagnosis:
        async with doctor_here(clients) as doctor:
            return await doctor.examine(wanted)

    return asyncio.run(run())


__all__ = ["Path", "Wanted", "doctor_here", "examine_here"]
