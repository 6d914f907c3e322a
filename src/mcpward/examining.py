"""The part of the composition root behind `mcpward doctor`: what a person asks for in, a diagnosis out."""

import asyncio
import contextlib
import os
import signal
import time
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import structlog

from mcpward.diagnosing import WITHIN, doctor_here, guarding_in, hiding_in
from mcpward.diagnostics import forms
from mcpward.diagnostics.clients import clients_named
from mcpward.diagnostics.clients.own import own_client
from mcpward.diagnostics.configuration.client import Client
from mcpward.diagnostics.configuration.places import Places
from mcpward.diagnostics.doctor import Memory, Step, no_step
from mcpward.diagnostics.explanations import explanations, in_plain_words
from mcpward.diagnostics.forms.progress import progress
from mcpward.diagnostics.history.history import History
from mcpward.diagnostics.mending import mending
from mcpward.diagnostics.mending.backups import Backup
from mcpward.diagnostics.mending.mending import Change, Mended, Plan
from mcpward.diagnostics.mending.previewing import preview
from mcpward.diagnostics.report import Diagnosis
from mcpward.diagnostics.showing import shown_with
from mcpward.diagnostics.wanted import Wanted
from mcpward.errors import ConfigurationError, NotFound, StoreDown
from mcpward.settings import Settings

if TYPE_CHECKING:
    from mcpward.storage.store import Store
    from mcpward.unsealing import Unsealing

log = structlog.get_logger(__name__)


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

    Raises ConfigurationError for a server or a client that is not known, and for a mistake in the rules of the guard.
    """
    clients, guarding = _clients(asked), guarding_in(settings)
    received: list[int] = []

    async def run() -> Diagnosis:
        with _ended_by(received):
            async with _store(asked, settings) as store:
                memory, unsealing = _memory(asked, settings, store), _unsealing(asked, settings, store)
                async with doctor_here(clients, guarding, memory, asked.within, unsealing) as doctor:
                    return await doctor.examine(asked.wanted, step)

    try:
        return asyncio.run(run())
    except NotFound as unknown:
        known = ", ".join(unknown.extra.get("available_servers") or ("none",))
        raise ConfigurationError(f"{unknown.message} Known are: {known}.") from None
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


def planned(diagnosis: Diagnosis) -> Plan:
    """What can be mended of what was reported; nothing is written."""
    return mending.plan(report.mend for report in diagnosis.reports if report.mend is not None)


def previewed(plan: Plan, diagnosis: Diagnosis, settings: Settings) -> Iterator[tuple[Change, Sequence[str]]]:
    """Each change with the lines of its diff, secrets hidden."""
    entries = [entry for target in diagnosis.targets for entry in target.server.entries]
    mask = shown_with(entries, hiding_in(settings))
    for change in plan.changes:
        yield change, preview(change, mask)


def mend(plan: Plan, settings: Settings) -> Mended:
    """Do what was planned, with a backup. Raises ConfigurationError where none can be written."""
    try:
        return mending.apply(plan, _backups(settings), time.time())
    except OSError as error:
        says = f"No backup can be written to {_backups(settings)} ({error.strerror}), so nothing was changed"
        raise ConfigurationError(f"{says}; correct MCPWARD_DATA_DIR.") from None


def undo(settings: Settings, *, force: bool) -> tuple[Backup, Sequence[Path]]:
    """Bring the newest backup back. Raises NotUndone."""
    return mending.undo(_backups(settings), force=force)


def _backups(settings: Settings) -> Path:
    return settings.mcpward_data_dir / "backups"


def _clients(asked: Asked) -> Sequence[Client]:
    if asked.servers_file is None:
        return clients_named(asked.clients)
    own = own_client(Path(os.path.abspath(asked.servers_file)))  # noqa: PTH100 - a link stays the link it is
    return [own, *(clients_named(asked.clients) if asked.clients else ())]


@asynccontextmanager
async def _store(asked: Asked, settings: Settings) -> AsyncIterator["Store | None"]:
    """The store of runs and of sealed credentials; None where neither is wanted, or it keeps nothing or is down."""
    if settings.auth_storage == "memory" or not (asked.history or asked.servers_file):
        yield None
        return
    from mcpward.storing import store_in

    try:
        store = await store_in(settings)
    except StoreDown as down:
        log.warning("diagnostics.not_remembered", reason=str(down))
        yield None
        return
    try:
        yield store
    finally:
        await store.close()


def _memory(asked: Asked, settings: Settings, store: "Store | None") -> Memory | None:
    if store is None or not asked.history:
        return None
    return History(store, time.time, settings.mcpward_history_days, settings.mcpward_history_runs)


def _unsealing(asked: Asked, settings: Settings, store: "Store | None") -> "Unsealing | None":
    if store is None or asked.servers_file is None:
        return None
    from mcpward.unsealing import Unsealing

    return Unsealing(settings, store, time.time)


@contextlib.contextmanager
def _ended_by(received: list[int]) -> Iterator[None]:
    """Cancel what runs when this program is told to end, so that nothing it started is left behind.

    Once: who presses Ctrl-C again in the seconds that this takes would have what was started left behind.
    """
    loop, task = asyncio.get_running_loop(), asyncio.current_task()
    numbers = [getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)]

    def end(number: int) -> None:
        received.append(number)
        if task is not None and len(received) == 1:
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


__all__ = [
    "WITHIN", "Asked", "Wanted", "examine", "explained", "forms", "looked_for", "mend", "planned", "previewed",
    "progress", "undo",
]  # fmt: skip
