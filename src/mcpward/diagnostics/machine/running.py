"""Which processes of the machine are those of a server."""

import os
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

from mcpward.diagnostics.configuration.entries import Entry
from mcpward.diagnostics.fleet import Fleet
from mcpward.diagnostics.machine.launches import Launch, launch_of
from mcpward.diagnostics.machine.machine import Listener, Machine, Process
from mcpward.diagnostics.machine.programs import expanded, is_started, program_name

_LISTENING = re.compile(r"(?i)--(?:http|sse|streamable-http|serve|port|host|bind)")
_VERSION = re.compile(r"[@=<>~!\[]")
_WEB = re.compile(r"(?i)serve|sse|(?:streamable[-_]?)?http")
_INITS = frozenset(
    {"systemd", "init", "launchd", "tini", "dumb-init", "docker-init", "runit", "s6-svscan", "supervisord", "pm2"}
)


def processes_of(entry: Entry, fleet: Fleet) -> tuple[Process, ...]:
    """The processes that run what an entry says, with the arguments that it says; of those that start each other the
    first.
    """
    return _first_of([one for one, given in _running(entry, fleet) if given], fleet.machine)


def programs_of(entry: Entry, fleet: Fleet) -> tuple[Process, ...]:
    """The processes that run the program of an entry, with other options too, each one of them."""
    return tuple(one for one, _ in _running(entry, fleet))


def is_left_alone(process: Process, fleet: Fleet) -> bool:
    """Whether nobody is left who could have started a process.

    Windows forgets a parent that is gone. Elsewhere another takes its place: the first of all processes, or that of a
    person's services; a parent that is not shown to us may be anybody.
    """
    parent = next(fleet.machine.above(process), None)
    if fleet.places.platform == "windows":
        return parent is None
    return parent is not None and parent.name in _INITS and (parent.pid == 1 or "--user" in parent.command)


def serves(process: Process) -> bool:
    """Whether a process was told to listen."""
    told = (arg.partition("=") for arg in process.command[1:])
    return any(_LISTENING.fullmatch(option) or _WEB.fullmatch(value or option) for option, _, value in told)


def listeners_of(process: Process, machine: Machine) -> tuple[Listener, ...]:
    """Where a process listens, or one that it started."""
    return tuple(
        one
        for one in machine.listeners or ()
        if (owner := machine.process(one.pid))
        and (owner.pid == process.pid or any(above.pid == process.pid for above in machine.above(owner)))
    )


def shown(process: Process) -> str:
    """A process in few words, without its arguments, which may hold a secret."""
    return f"{process.name or 'a process'} (pid {process.pid})"


@dataclass(frozen=True, slots=True)
class _Seen:
    """What a process runs. `installed` is where its script really lies, where a link leads to it."""

    process: Process
    launch: Launch
    installed: str


@lru_cache(maxsize=1)
def _seen(processes: tuple[Process, ...]) -> tuple[_Seen, ...]:
    """What these processes run, those of which it is known; every server is looked for among the same."""
    found = []
    for process in processes:
        if launch := launch_of(_line(process)):
            script = launch.name.replace("\\", "/")
            found.append(
                _Seen(process, launch, os.path.realpath(script) if "/node_modules/.bin/" in script else script)
            )
    return tuple(found)


def _running(entry: Entry, fleet: Fleet) -> Iterator[tuple[Process, bool]]:
    """The processes that run the program of an entry, and whether with its arguments."""
    wanted = launch_of((entry.command, *entry.args)) if is_started(entry) else None
    name = expanded(wanted.name, fleet.places) if wanted else None
    if wanted is None or not name:
        return
    wanted = replace(wanted, name=name)
    args = [expanded(arg, fleet.places) for arg in wanted.args]
    folder = Path(expanded(entry.cwd or "", fleet.places) or "") / wanted.folder
    for seen in _seen(fleet.machine.processes):
        if not _is_same(wanted, seen, folder):
            continue
        given = len(seen.launch.args) == len(args) and all(map(_fits, args, seen.launch.args))
        if given or _task(wanted.args) == _task(seen.launch.args):
            yield seen.process, given


def _task(args: Sequence[str]) -> str:
    """The first argument, where it says what the program is to do: one program may do many things."""
    return "" if not args or args[0].startswith("-") or _WEB.fullmatch(args[0]) else args[0]


def _line(process: Process) -> Sequence[str]:
    """The command line; npm renames itself, and then the whole of it is one text."""
    if len(process.command) == 1 and process.command[0].startswith(("npm exec ", "npx ")):
        return process.command[0].split()
    return process.command


def _fits(wanted: str | None, seen: str) -> bool:
    """What is not known before a server is started may be anything."""
    return wanted is None or wanted == seen


def _is_same(wanted: Launch, seen: _Seen, folder: Path) -> bool:
    if wanted.kind == "package":
        return _is_of_package(bare_package(wanted.name), seen)
    if wanted.kind == "program":
        return _is_program(wanted.name, seen.launch)
    if wanted.kind != seen.launch.kind:
        return False
    if wanted.kind == "script" and seen.launch.name != wanted.name:
        return seen.launch.name == str(folder / wanted.name)
    return seen.launch.name == wanted.name


def _is_program(name: str, seen: Launch) -> bool:
    """A program is seen by its path or name; one that is a script, as what its interpreter is given."""
    if seen.kind not in ("program", "script"):
        return False
    if seen.name == name:
        return True
    has_folder = "/" in seen.name or "\\" in seen.name
    return has_folder and not ("/" in name or "\\" in name) and program_name(seen.name) == program_name(name)


def _is_of_package(bare: str, seen: _Seen) -> bool:
    """A package is seen as what fetches it, or as the program in it that was fetched."""
    if seen.launch.kind == "package":
        return bare_package(seen.launch.name) == bare
    if seen.launch.kind != "script":
        return False
    if f"/node_modules/{bare}/" in seen.installed:
        return True
    script = seen.launch.name.replace("\\", "/")
    last = bare.rpartition("/")[2]
    return "bin/" in script and program_name(script) in (last, f"mcp-{last}")


def bare_package(name: str) -> str:
    """The name of a package without its version and extras."""
    scope, slash, rest = name.rpartition("/")
    return (scope + slash + _VERSION.split(rest, maxsplit=1)[0]).lower()


def _first_of(found: Sequence[Process], machine: Machine) -> tuple[Process, ...]:
    """Those that were not started by another of them."""
    pids = {one.pid for one in found}
    return tuple(one for one in found if not any(above.pid in pids for above in machine.above(one)))
