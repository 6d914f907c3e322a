"""The machine that the servers run on: which processes there are, who listens where, and what programs are found."""

import os
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Process:
    """A process. Its command line may hold a secret and is not in the repr; `started` is in seconds since the epoch."""

    pid: int
    parent: int
    name: str
    command: tuple[str, ...] = field(default=(), repr=False)
    started: float = 0.0


@dataclass(frozen=True, slots=True)
class Listener:
    """A TCP port that somebody listens on. `pid` is None where that is not shown to us."""

    address: str
    port: int
    pid: int | None = None


@dataclass(frozen=True, slots=True)
class Machine:
    """What was seen of the machine at one moment.

    `listeners` is None where this platform does not tell us. `desktop_path` are the folders in which a program started
    from the desktop looks for commands, `shell_path` those of the terminal at hand.
    """

    processes: tuple[Process, ...] = ()
    listeners: tuple[Listener, ...] | None = ()
    desktop_path: tuple[Path, ...] = ()
    shell_path: tuple[Path, ...] = ()

    def process(self, pid: int | None) -> Process | None:
        """The process of that number, if it is there."""
        return next((one for one in self.processes if one.pid == pid), None)

    def listening_on(self, port: int) -> Sequence[Listener]:
        """Who listens on a port."""
        return [one for one in self.listeners or () if one.port == port]


def folders(path: str) -> tuple[Path, ...]:
    """The folders of a PATH, without the empty ones."""
    return tuple(Path(folder) for folder in path.split(os.pathsep) if folder)
