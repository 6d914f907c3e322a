"""Which processes of the machine are those of a server."""

import os
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from mcpward.diagnostics.entries import Entry
from mcpward.diagnostics.fleet import Fleet
from mcpward.diagnostics.launches import Launch, launch_of
from mcpward.diagnostics.machine import Listener, Machine, Process
from mcpward.diagnostics.programs import expanded, program_name

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


def _running(entry: Entry, fleet: Fleet) -> Iterator[tuple[Process, bool]]:
    """The processes that run the program of an entry, and whether with its arguments."""
    wanted = launch_of((entry.command, *entry.args)) if entry.transport == "stdio" else None
    if wanted is None:
        return
    args = [expanded(arg, entry, fleet.places) for arg in wanted.args]
    word = re.split(r"[/\\]", bare_package(wanted.name))[-1] if wanted.kind != "module" else wanted.name.lower()
    for process in fleet.machine.processes:
        # Most are not worth a closer look; what a package was installed as may have another name.
        if not any(word in part.lower() or "node_modules" in part for part in process.command):
            continue
        seen = launch_of(_line(process))
        if seen is None or not _is_same(wanted, seen, entry, fleet):
            continue
        given = len(seen.args) == len(args) and all(map(_fits, args, seen.args))
        if given or _task(wanted.args) == _task(seen.args):
            yield process, given


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


def _is_same(wanted: Launch, seen: Launch, entry: Entry, fleet: Fleet) -> bool:
    name = expanded(wanted.name, entry, fleet.places) or ""
    if wanted.kind == "package":
        return _is_of_package(name, seen)
    if wanted.kind == "program":
        return _is_program(name, seen, fleet)
    if wanted.kind != seen.kind:
        return False
    if wanted.kind == "script":
        folder = expanded(entry.cwd or "", entry, fleet.places) or ""
        return seen.name == name or Path(seen.name) == Path(folder) / wanted.folder / name
    return seen.name == name


def _is_program(name: str, seen: Launch, fleet: Fleet) -> bool:
    """A program is seen by its path or name; one that is a script, as what its interpreter is given."""
    if seen.kind not in ("program", "script"):
        return False
    if "/" in name or "\\" in name:
        return seen.name == name
    return program_name(seen.name) == program_name(name) and (
        "/" in seen.name or "\\" in seen.name or seen.name == name
    )


def _is_of_package(name: str, seen: Launch) -> bool:
    """A package is seen as what fetches it, or as the program in it that was fetched."""
    bare = bare_package(name)
    if seen.kind == "package":
        return bare_package(seen.name) == bare
    if seen.kind != "script" or not seen.by:
        return False
    script = seen.name.replace("\\", "/")
    if f"/node_modules/{bare}/" in script or f"/node_modules/{bare}/" in os.path.realpath(script):
        return True
    program = program_name(script)
    return program in (last := bare.rpartition("/")[2], f"mcp-{last}") and ("/.bin/" in script or "/bin/" in script)


def bare_package(name: str) -> str:
    """The name of a package without its version and extras."""
    scope, slash, rest = name.rpartition("/")
    return (scope + slash + _VERSION.split(rest, maxsplit=1)[0]).lower()


def _first_of(found: Sequence[Process], machine: Machine) -> tuple[Process, ...]:
    """Those that were not started by another of them."""
    pids = {one.pid for one in found}
    return tuple(one for one in found if not any(above.pid in pids for above in machine.above(one)))
