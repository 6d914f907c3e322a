"""How much of one server each caller may take up."""

import asyncio
from contextlib import ExitStack

import pytest

from mcpward.errors import RateLimited, Unavailable
from mcpward.gateway.calls import Message
from mcpward.gateway.upstreams.shares import MOST, MOST_EACH, MOST_QUESTIONS, Asking, Shares
from mcpward.links.link import RemoteError


class Silent:
    """Hears all, and answers no question."""

    def __init__(self) -> None:
        self.heard: list[str] = []

    async def notified(self, method: str, params: Message) -> None:
        self.heard.append(method)

    async def asked(self, method: str, params: Message) -> Message:
        self.heard.append(method)
        return await asyncio.get_running_loop().create_future()


def test_a_caller_who_has_all_of_their_share_leaves_the_rest_to_the_others() -> None:
    shares = Shares("shop")
    with ExitStack() as under_way:
        for _ in range(MOST_EACH):
            under_way.enter_context(shares.taken("me"))
        with pytest.raises(RateLimited, match="64 calls under way at the server shop"), shares.taken("me"):
            pass
        with shares.taken("you"):
            pass
    with shares.taken("me"):
        pass


def test_all_callers_together_have_a_bound_too() -> None:
    shares = Shares("shop")
    with ExitStack() as under_way:
        for number in range(MOST):
            under_way.enter_context(shares.taken(f"caller {number}"))
        with pytest.raises(Unavailable, match="512 calls under way"), shares.taken("one more"):
            pass


async def test_more_questions_than_a_caller_may_have_open_are_refused_to_the_server() -> None:
    shares, silent = Shares("shop"), Silent()
    mine, yours = Asking(silent, shares, "me"), Asking(silent, shares, "you")
    asked = [asyncio.create_task(mine.asked("roots/list", {})) for _ in range(MOST_QUESTIONS)]
    await asyncio.sleep(0)
    with pytest.raises(RemoteError):
        await mine.asked("roots/list", {})
    asked.append(asyncio.create_task(yours.asked("roots/list", {})))
    await asyncio.sleep(0)
    assert len(silent.heard) == MOST_QUESTIONS + 1
    for task in asked:
        task.cancel()
    await asyncio.gather(*asked, return_exceptions=True)
    asked = [asyncio.create_task(mine.asked("roots/list", {}))]
    await asyncio.sleep(0)
    assert not asked[0].done()
    asked[0].cancel()


async def test_what_is_no_question_is_passed_on() -> None:
    silent = Silent()
    await Asking(silent, Shares("shop"), "me").notified("notifications/message", {})
    assert silent.heard == ["notifications/message"]
