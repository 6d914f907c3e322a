"""The part of the composition root behind `mcpward doctor`: what a person asks for in, a diagnosis out."""

import asyncio
import contextlib
import os
import signal
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from mcpward.diagnosing import WITHIN, clients_named, doctor_here
from mcpward.diagnostics import forms
from mcpward.diagnostics.client import Client
from mcpward.diagnostics.doctor import Memory, Step, Wanted, no_step
from mcpward.diagnostics.explanations import explanations, in_plain_words
from mcpward.diagnostics.forms.progress import progress
from mcpward.diagnostics.places import Places
from mcpward.diagnostics.report import Diagnosis
from mcpward.errors import ConfigurationError
from mcpward.settings import Settings


@dataclass(frozen=True, slots=True)
class Asked:
    """What a person asks `mcpward doctor`: of which clients and servers, with how many seconds for each server.

    `servers_file` is a file with mcpServers that is read like a client's. `history`: the run is kept.
    """

    wanted: Wanted
    clients: tuple[str, ...] = ()
    servers_file: Path | None = None
    within: float = WITHIN
    history: bool = True


def examine(asked: Asked, settings: Settings, step: Step = no_step) -> Diagnosis:
    """Run the checks once. What was started is ended, also where a signal ends this program.

    Raises NotFound for a server that is not known, ConfigurationError for such a client or file.
    """
    clients = _clients(asked)
    received: list[int] = []

    async def run() -> Diagnosis:
        with _ended_by(received):
            async with _memory(asked, settings) as memory, doctor_here(clients, memory, asked.within) as doctor:
                return await doctor.examine(asked.wanted, step)

    try:
        return asyncio.run(run())
    except asyncio.CancelledError:
        raise SystemExit(128 + received[0]) from None


def looked_for(asked: Asked) -> Sequence[tuple[str, Sequence[Path]]]:
    """Where the files of each client would lie."""
    places = Places.here(os.environ)
    return [
        (client.name, [*client.user_files(places), *(places.cwd / name for name in client.project_files)])
        for client in _clients(asked)
    ]


def explained(code: str) -> str:
    """What a code means and how to mend it. Raises ConfigurationError for one that there is not."""
    if code not in (known := explanations()):
        near = ", ".join(name for name in known if code.partition("-")[0] in name)
        raise ConfigurationError(f"There is no check {code!r}{f': did you mean {near}?' if near else '.'}")
    return in_plain_words(known[code])


def _clients(asked: Asked) -> Sequence[Client]:
    if asked.servers_file is None:
        return clients_named(asked.clients)
    if not asked.servers_file.is_file():
        raise ConfigurationError(f"The file {asked.servers_file} is not there; check --servers.")
    own = Client("mcpward", lambda places: [Path(os.path.abspath(asked.servers_file or ""))])  # noqa: PTH100
    return [own, *(clients_named(asked.clients) if asked.clients else ())]


@asynccontextmanager
async def _memory(asked: Asked, settings: Settings) -> AsyncIterator[Memory | None]:
    """What was seen in earlier runs."""
    yield None


@contextlib.contextmanager
def _ended_by(received: list[int]) -> Iterator[None]:
    """Cancel what runs when this program is told to end, so that nothing it started is left behind."""
    loop, task = asyncio.get_running_loop(), asyncio.current_task()
    numbers = [getattr(signal, name) for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name)]

    def end(number: int) -> None:
        received.append(number)
        if task is not None:
            task.cancel()

    handled = []
    for number in numbers:
        with contextlib.suppress(NotImplementedError, ValueError, RuntimeError):  # Windows, or not the main thread
            loop.add_signal_handler(number, end, number)
            handled.append(number)
    try:
        yield
    finally:
        for number in handled:
            loop.remove_signal_handler(number)


__all__ = ["WITHIN", "Asked", "Wanted", "examine", "explained", "forms", "looked_for", "progress"]
