"""Progress on stderr, where that is a terminal: how many servers were met, and which are still waited for."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from mcpward.diagnostics.doctor import Step, no_step
from mcpward.diagnostics.showing import printable

_MOST_NAMES = 4


@contextmanager
def progress() -> Iterator[Step]:
    """Show progress where someone sees it; give what is to be told of each step."""
    if not sys.stderr.isatty():
        yield no_step
        return
    from rich.console import Console
    from rich.text import Text

    waited_for: dict[str, None] = {}
    met: set[str] = set()
    with Console(stderr=True).status("Reading the files of the clients", spinner="line") as status:

        def step(what: str, server: str) -> None:
            if what == "calling":
                waited_for[server] = None
            else:
                waited_for.pop(server, None)
                met.add(server)
            status.update(Text(told(tuple(waited_for), len(met))))

        yield step


def told(waited_for: tuple[str, ...], met: int) -> str:
    """How far it is, in a line."""
    if not waited_for:
        return f"{met} called, running the checks"
    names = ", ".join(printable(name) for name in waited_for[:_MOST_NAMES])
    more = f" and {len(waited_for) - _MOST_NAMES} more" if len(waited_for) > _MOST_NAMES else ""
    return f"{met} called, waiting for {names}{more}"
