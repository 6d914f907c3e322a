"""Runs that several wait for."""

import asyncio

import pytest

from mcpward.diagnostics.sharing import Sharing
from mcpward.errors import NotFound, RateLimited, Unavailable


class Work:
    """Something that takes until the test lets it end."""

    def __init__(self) -> None:
        self.begun = 0
        self.ended = 0
        self.may_end = asyncio.Event()

    async def __call__(self) -> int:
        self.begun += 1
        number = self.begun
        try:
            await self.may_end.wait()
            return number
        finally:
            self.ended += 1


async def settled() -> None:
    """Let everything that can run do so."""
    for _ in range(10):
        await asyncio.sleep(0)


async def test_who_asks_the_same_meanwhile_shares_the_run_and_who_comes_later_does_not() -> None:
    sharing, work = Sharing(), Work()
    several = [asyncio.create_task(sharing.share("all", work)) for _ in range(5)]
    await settled()
    work.may_end.set()
    assert await asyncio.gather(*several) == [1] * 5
    assert await sharing.share("all", work) == 2


async def test_too_many_runs_at_once_are_refused() -> None:
    sharing, work = Sharing(most=2), Work()
    several = [asyncio.create_task(sharing.share(name, work)) for name in "ab"]
    await settled()
    with pytest.raises(RateLimited) as refused:
        await sharing.share("c", work)
    assert refused.value.extra["retry_after"] == 5
    joined = asyncio.create_task(sharing.share("a", work))
    await settled()
    work.may_end.set()
    assert await asyncio.gather(*several, joined) == [1, 2, 1]
    assert await sharing.share("c", work) == 3


async def test_what_a_run_raises_reaches_everybody_and_the_next_one_begins_anew() -> None:
    sharing = Sharing()

    async def fail() -> int:
        await asyncio.sleep(0)
        raise NotFound("Nothing there.")

    outcomes = await asyncio.gather(*(sharing.share("x", fail) for _ in range(3)), return_exceptions=True)
    assert [type(one) for one in outcomes] == [NotFound] * 3
    work = Work()
    work.may_end.set()
    assert await sharing.share("x", work) == 1


async def test_who_leaves_takes_nothing_from_the_others_and_the_last_one_ends_the_run() -> None:
    sharing, work = Sharing(), Work()
    one, other = (asyncio.create_task(sharing.share("all", work)) for _ in range(2))
    await settled()
    one.cancel()
    await settled()
    assert (work.ended, other.done()) == (0, False)
    other.cancel()
    await settled()
    assert (one.cancelled(), other.cancelled(), work.ended) == (True, True, 1)
    work.may_end.set()
    assert await sharing.share("all", work) == 2


async def test_who_waits_when_the_server_goes_down_is_told_so() -> None:
    sharing, work = Sharing(), Work()
    waiting = asyncio.create_task(sharing.share("all", work))
    await settled()
    await sharing.close()
    assert work.ended == 1
    for late in (waiting, sharing.share("all", work)):
        with pytest.raises(Unavailable, match="going down"):
            await late
    assert work.begun == 1
