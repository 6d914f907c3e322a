"""Several who ask the same at the same time share one run, and only a few runs are under way."""

import asyncio
from collections.abc import Callable, Coroutine, Hashable
from typing import Any, TypeVar

from mcpward.errors import RateLimited, Unavailable

MOST = 4
"""So many runs are under way at once: each may start many processes."""

GOING_DOWN = "The server is going down."

T = TypeVar("T")


class _Run:
    """A run under way, and how many wait for it."""

    def __init__(self, task: "asyncio.Task[Any]") -> None:
        self.task = task
        self.waiting = 0


class Sharing:
    """Where runs are begun. One for which nobody waits any more is broken off."""

    def __init__(self, most: int = MOST) -> None:
        self._most = most
        self._runs: dict[Hashable, _Run] = {}
        self._ending: set[asyncio.Task[Any]] = set()
        self._ended = False

    async def share(self, asked: Hashable, begin: Callable[[], Coroutine[Any, Any, T]]) -> T:
        """What comes of the run that answers `asked`: the one under way, or the one that `begin` makes.

        Raises RateLimited where too many others are under way, Unavailable where this server goes down, and whatever
        the run raises.
        """
        run = self._runs.get(asked) or self._begin(asked, begin())
        run.waiting += 1
        try:
            result: T = await asyncio.shield(run.task)
        except asyncio.CancelledError:
            if run.task.cancelled() and not _is_cancelled():
                raise Unavailable(GOING_DOWN) from None
            raise
        finally:
            run.waiting -= 1
            if not run.waiting and not run.task.done():
                self._break_off(asked, run)
        return result

    def end(self) -> None:
        """Break off what is under way, so that who waits is answered, and begin nothing any more."""
        self._ended = True
        for asked, run in list(self._runs.items()):
            self._break_off(asked, run)

    async def close(self) -> None:
        """End, and wait until everything is over."""
        self.end()
        await asyncio.gather(*self._ending, return_exceptions=True)

    def _begin(self, asked: Hashable, running: Coroutine[Any, Any, T]) -> _Run:
        if self._ended:
            running.close()
            raise Unavailable(GOING_DOWN)
        if len(self._runs) + len(self._ending) >= self._most:
            running.close()
            raise RateLimited("Too many checks are under way: try again in a moment.", 5)
        run = _Run(asyncio.create_task(running, name="diagnostics"))
        self._runs[asked] = run
        run.task.add_done_callback(lambda _: self._forget(asked, run))
        return run

    def _break_off(self, asked: Hashable, run: _Run) -> None:
        """End a run; who asks the same meanwhile gets another one."""
        self._forget(asked, run)
        self._ending.add(run.task)
        run.task.add_done_callback(self._ending.discard)
        run.task.cancel()

    def _forget(self, asked: Hashable, run: _Run) -> None:
        if self._runs.get(asked) is run:
            del self._runs[asked]


def _is_cancelled() -> bool:
    """Whether who waits was told to stop, and not what they wait for."""
    task = asyncio.current_task()
    return task is not None and task.cancelling() > 0
