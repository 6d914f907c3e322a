"""A progress bar on stderr, where that is a terminal."""

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

Advance = Callable[[int], None]


@contextmanager
def progress(total: Callable[[], int | None]) -> Iterator[Advance]:
    """Show a bar where someone sees it; give what moves it on by so many bytes. `total` is asked for only then."""
    if not sys.stderr.isatty():
        yield lambda size: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, DownloadColumn, Progress, TimeElapsedColumn, TransferSpeedColumn

    columns = (BarColumn(), DownloadColumn(), TransferSpeedColumn(), TimeElapsedColumn())
    # Without a thread of its own: processes are forked beside it.
    with Progress(*columns, console=Console(stderr=True), auto_refresh=False, transient=True) as bar:
        task = bar.add_task("", total=total())
        show = _seldom(bar.refresh)

        def advance(size: int) -> None:
            bar.advance(task, size)
            show()

        yield advance


def _seldom(act: Callable[[], None]) -> Callable[[], None]:
    """Act at most ten times a second."""
    due = 0.0

    def maybe() -> None:
        nonlocal due
        if (now := time.monotonic()) >= due:
            due = now + 0.1
            act()

    return maybe
