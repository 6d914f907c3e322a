"""The machine that the servers run on: which processes there are, who listens where, and what programs are found."""

import os
from collections.abc import Iterator, Sequence
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

    `listeners` is None where this platform does not tell us, and `every_listener` False where others may listen whom we
    are not shown. `desktop_path` are the folders in which a program started from the desktop looks for commands,
    `shell_path` those of the terminal at hand. In a `container` every address is its own. `processors` are
    those that programs share.
    """

    processes: tuple[Process, ...] = ()
    listeners: tuple[Listener, ...] | None = ()
    desktop_path: tuple[Path, ...] = ()
    shell_path: tuple[Path, ...] = ()
    every_listener: bool = True
    container: bool = False
    processors: int = 1
    _by_pid: dict[int, Process] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_by_pid", {one.pid: one for one in self.processes})

    def process(self, pid: int | None) -> Process | None:
        """The process of that number, if it is there."""
        return None if pid is None else self._by_pid.get(pid)

    def listening_on(self, port: int) -> Sequence[Listener]:
        """Who listens on a port."""
        return [one for one in self.listeners or () if one.port == port]

    def above(self, process: Process) -> Iterator[Process]:
        """The process that started this one, who started that, and so on.

        A number is given again once its process is gone: who is younger than what it is said to have started, did not.
        """
        seen = {process.pid}
        while (parent := self.process(process.parent)) and parent.pid not in seen:
            if parent.started > process.started:
                return
            seen.add(parent.pid)
            yield parent
            process = parent


def folders(path: str, separator: str = os.pathsep) -> tuple[Path, ...]:
    """The folders of a PATH, without the empty ones."""
    return tuple(Path(folder) for folder in path.split(separator) if folder)
