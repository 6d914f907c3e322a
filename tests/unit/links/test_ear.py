"""How a listener is told, and how long others wait for it."""

import asyncio
import contextvars

import pytest
from structlog.testing import capture_logs
from tests.unit.links.hearing import Hearing, until

from mcpward.links.ear import MOST_WAITING, Ear, Patience
from mcpward.links.link import Message

call = contextvars.ContextVar("call", default="")


def test_patience_runs_out_and_comes_back_with_time() -> None:
    now = [0.0]
    patience = Patience(lambda: now[0])
    assert patience.left() == 2
    patience.spend(1.5)
    assert patience.left() == 0.5
    patience.spend(3)
    assert patience.left() == 0
    now[0] = 30
    assert patience.left() == pytest.approx(0.5)
    now[0] = 1000
    assert patience.left() == 2


async def test_what_comes_in_order_is_told_in_order_and_nothing_is_lost_if_nobody_else_waits() -> None:
    listener = Hearing(seconds=0.001)
    ear = Ear(listener)
    for n in range(100):
        await ear.hear("note", {"n": n})
    await ear.quiet()
    assert [params["n"] for _, params in listener.heard] == list(range(100))


async def test_a_listener_that_hears_nothing_costs_its_own_messages_and_no_more_than_patience() -> None:
    patience = Patience()
    deaf, fine = Ear(Hearing(seconds=60), patience), Ear(listener := Hearing(), patience)
    async with asyncio.timeout(30):  # one message alone takes a minute to be heard
        for n in range(100):
            await deaf.hear("note", {"n": n})
            await fine.hear("note", {"n": n})
        await fine.quiet()
    assert len(listener.heard) > MOST_WAITING
    assert len(deaf._waiting) <= MOST_WAITING
    deaf.close()


async def test_a_closed_ear_lets_go_of_who_waits_for_it() -> None:
    ear = Ear(Hearing(seconds=60))
    for n in range(MOST_WAITING + 1):
        await ear.hear("note", {"n": n})
    waiting = asyncio.create_task(ear.hear("note", {}))
    await asyncio.sleep(0.05)
    assert not waiting.done()
    ear.close()
    await asyncio.wait_for(waiting, 1)
    await ear.hear("note", {})


async def test_a_listener_that_fails_is_told_on_and_the_failure_logged() -> None:
    class Failing(Hearing):
        async def notified(self, method: str, params: Message) -> None:
            await super().notified(method, params)
            raise ValueError("secret")

    ear = Ear(listener := Failing())
    with capture_logs() as logs:
        await ear.hear("one", {})
        await ear.hear("two", {})
        await until(lambda: len(listener.heard) == 2)
    assert [it["error"] for it in logs] == ["ValueError", "ValueError"]
    assert "secret" not in repr(logs)


async def test_a_listener_is_called_in_the_context_of_its_call() -> None:
    class Knowing(Hearing):
        async def notified(self, method: str, params: Message) -> None:
            self.heard.append((call.get(), params))

    call.set("mine")
    ear = Ear(listener := Knowing(), context=contextvars.copy_context())
    call.set("another")
    await ear.hear("note", {})
    await ear.quiet()
    assert listener.heard == [("mine", {})]
