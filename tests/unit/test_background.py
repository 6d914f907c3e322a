"""What runs beside the calls."""

import asyncio

import structlog

from mcpward.background import again, end_all
from mcpward.errors import StoreDown


async def test_background_work_outlives_an_outage_and_ends_with_the_door() -> None:
    runs: list[int] = []
    enough = asyncio.Event()

    async def work() -> None:
        runs.append(1)
        if len(runs) < 3:
            raise StoreDown("gone")
        enough.set()

    with structlog.testing.capture_logs() as said:
        task = asyncio.create_task(again(0.01, work), name="level")
        await asyncio.wait_for(enough.wait(), 10)
        await asyncio.sleep(0)
        await end_all([task])
    assert task.cancelled()
    assert [(line["event"], line["task"]) for line in said] == [
        ("background.store_down", "level"),
        ("background.store_back", "level"),
    ]
