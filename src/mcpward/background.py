"""What runs beside the calls, again and again, and comes through an outage."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Any

import structlog

from mcpward.errors import StoreDown, Unavailable

log = structlog.get_logger(__name__)


async def again(every: float, work: Callable[[], Awaitable[None]]) -> None:
    """Do it every so many seconds; of an outage tell the beginning and the end."""
    down = False
    while True:
        try:
            await work()
        except (StoreDown, Unavailable):
            if not down:
                log.warning("background.store_down", task=_name_of_task())
            down = True
        else:
            if down:
                log.warning("background.store_back", task=_name_of_task())
            down = False
        await asyncio.sleep(every)


async def end_all(tasks: Sequence[asyncio.Task[Any]]) -> None:
    """End tasks, and wait until they are over."""
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


def _name_of_task() -> str:
    task = asyncio.current_task()
    return task.get_name() if task else ""
