"""What is asked of a doctor."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be looked at: `servers` by name, all where it is empty; only `codes`, all where it is empty. `call`:
    servers that have an address are called; `start`: processes are started too.
    """

    servers: tuple[str, ...] = ()
    codes: frozenset[str] = frozenset()
    call: bool = False
    start: bool = False
