"""The trail: one event per record, batches, outages, and nothing lost at the end."""

import asyncio
import shutil
import time
from collections.abc import AsyncIterator, Callable, Sequence
from pathlib import Path

import pytest

from mcpward.audit import trail as room
from mcpward.audit.trail import Record, Trail
from mcpward.errors import InsufficientScope, StoreDown, Unavailable
from mcpward.model import AuditEvent, AuditFilter, Call, Caller, Credential, Finding
from mcpward.storage.memory import MemoryStore
from mcpward.storage.sqlite import SqliteStore
from mcpward.storage.store import StoreOptions

TOKEN = "spv-" + "never-in-an-event"


def call(number: int = 0, target: str = "tool") -> Call:
    return Call(f"call-{number}", "http", target, Credential(TOKEN, "203.0.113.7"))


async def until(ready: Callable[[], bool], seconds: float = 10.0) -> None:
    deadline = time.monotonic() + seconds
    while not ready() and time.monotonic() < deadline:
        await asyncio.sleep(0.01)
    assert ready()


class Gated(MemoryStore):
    """The memory store, whose appends wait until they are let through."""

    def __init__(self) -> None:
        super().__init__()
        self.gate = asyncio.Event()
        self.batches: list[int] = []
        self.broken: Exception | None = None

    async def append_events(self, events: Sequence[AuditEvent]) -> None:
        self.batches.append(len(events))
        await self.gate.wait()
        if self.broken is not None:
            raise self.broken
        await super().append_events(events)


@pytest.fixture
async def store() -> MemoryStore:
    return MemoryStore()


@pytest.fixture
async def trail(store: MemoryStore) -> AsyncIterator[Trail]:
    async with Trail(store, time.time, 1000).running() as it:
        yield it


async def test_a_closed_record_is_one_event_with_what_happened(store: MemoryStore) -> None:
    now = [100.0]
    async with Trail(store, lambda: now[0], 1000).running() as trail:
        record = trail.open(call())
        record.caller = Caller("static:me", "me", "static", frozenset())
        record.note([Finding("EMAIL", "personal", 0, 3, 0.9, "email", "mask")] * 2)
        now[0] += 0.25
        await trail.close(record)
    assert await store.find_events(AuditFilter()) == [
        AuditEvent(100.0, "call-0", "http", "tool", "static:me", "me", "203.0.113.7", "ok", 200, {"EMAIL": 2}, 250.0)
    ]


async def test_a_record_is_written_once_however_often_it_is_closed(store: MemoryStore, trail: Trail) -> None:
    record = trail.open(call())
    await asyncio.gather(trail.close(record), trail.close(record))
    trail.abandon(record)
    await trail.close(record)
    assert [event.outcome for event in await trail.find(AuditFilter())] == ["ok"]


async def test_a_refusal_stands_with_its_code_and_status(trail: Trail) -> None:
    record = trail.open(call())
    record.refuse(InsufficientScope("audit:read", []))
    await trail.close(record)
    event = (await trail.find(AuditFilter()))[0]
    assert (event.outcome, event.status, event.principal) == ("insufficient_scope", 403, None)


async def test_an_abandoned_record_is_a_cancelled_call(trail: Trail, store: MemoryStore) -> None:
    trail.abandon(trail.open(call()))
    await until(lambda: bool(store._events))
    assert (store._events[0].outcome, store._events[0].status) == ("cancelled", 499)


async def test_what_is_closed_while_a_batch_is_written_goes_with_the_next_one() -> None:
    store = Gated()
    async with Trail(store, time.time, 1000).running() as trail:
        closing = [asyncio.create_task(trail.close(trail.open(call(number)))) for number in range(20)]
        await until(lambda: bool(store.batches))
        late = [asyncio.create_task(trail.close(trail.open(call(100 + number)))) for number in range(30)]
        await asyncio.sleep(0)
        assert not any(task.done() for task in (*closing, *late))
        store.gate.set()
        await asyncio.gather(*closing, *late)
    assert store.batches == [20, 30]
    assert len({event.call_id for event in store._events}) == 50


async def test_a_caller_who_gives_up_waiting_still_leaves_the_one_event() -> None:
    store = Gated()
    async with Trail(store, time.time, 1000).running() as trail:
        closing = asyncio.create_task(trail.close(trail.open(call())))
        await until(lambda: bool(store.batches))
        closing.cancel()
        store.gate.set()
        with pytest.raises(asyncio.CancelledError):
            await closing
        await trail.close(trail.open(call(1)))
    assert [event.call_id for event in store._events] == ["call-0", "call-1"]


async def test_what_is_being_written_when_the_trail_ends_is_not_lost() -> None:
    store = Gated()
    running = Trail(store, time.time, 1000).running()
    trail = await running.__aenter__()
    trail.abandon(trail.open(call(0)))
    await until(lambda: bool(store.batches))
    trail.abandon(trail.open(call(1)))
    ending = asyncio.create_task(running.__aexit__(None, None, None))
    await asyncio.sleep(0)
    store.gate.set()
    await ending
    assert [event.call_id for event in store._events] == ["call-0", "call-1"]


async def test_a_store_that_takes_no_events_refuses_calls_until_it_does(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "RETRY_AFTER", 0.02)
    store = Gated()
    store.gate.set()
    async with Trail(store, time.time, 1000).running() as trail:
        store.broken = StoreDown("gone")
        record = trail.open(call(0))
        with pytest.raises(Unavailable, match="audit trail"):
            await trail.close(record)
        assert not trail.healthy
        with pytest.raises(Unavailable, match="audit trail"):
            trail.open(call(1))
        store.broken = None
        await until(lambda: trail.healthy)
        await trail.close(trail.open(call(2)))
    assert [event.call_id for event in store._events] == ["call-0", "call-2"]


async def test_a_bug_in_a_store_refuses_the_call_and_nobody_waits_for_ever() -> None:
    store = Gated()
    store.gate.set()
    async with Trail(store, time.time, 1000).running() as trail:
        store.broken = ValueError("a bug")
        with pytest.raises(Unavailable, match="audit trail"):
            await trail.close(trail.open(call(0)))
        store.broken = None
        await trail.close(trail.open(call(1)))
    assert [event.call_id for event in store._events] == ["call-1"]


async def test_events_of_an_outage_are_kept_up_to_a_bound(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "RETRY_AFTER", 0.02)
    monkeypatch.setattr(room, "UNWRITTEN", 5)
    store = Gated()
    store.broken = StoreDown("gone")
    async with Trail(store, time.time, 1000).running() as trail:
        for number in range(8):
            trail.abandon(trail.open(call(number)))
        await until(lambda: bool(store.batches))
        store.gate.set()
        await until(lambda: not trail.healthy)
        store.broken = None
        await until(lambda: trail.healthy)
    assert [event.call_id for event in store._events] == [f"call-{number}" for number in range(3, 8)]


async def test_a_database_whose_folder_is_gone_refuses_and_recovers(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(room, "RETRY_AFTER", 0.02)
    folder = tmp_path / "data"
    store = SqliteStore(StoreOptions(folder))
    await store.open()
    async with Trail(store, time.time, 1000).running() as trail:
        await trail.close(trail.open(call(0)))
        shutil.rmtree(folder)
        record = trail.open(call(1))
        with pytest.raises(Unavailable):
            await trail.close(record)
        with pytest.raises(Unavailable):
            trail.open(call(2))
        with pytest.raises(Unavailable):
            await trail.find(AuditFilter())
        folder.mkdir(mode=0o700)
        await until(lambda: trail.healthy)
        await trail.close(trail.open(call(3)))
        found = [event.call_id for event in await trail.find(AuditFilter())]
    await store.close()
    assert found == ["call-3", "call-1"]


async def test_old_events_are_removed_and_strangers_have_a_budget_of_their_own(
    store: MemoryStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(room, "PRUNE_EVERY", 0.01)
    known = [AuditEvent(float(n), f"k{n}", "http", "t", "p", "c", "a", "ok", 200, {}, 1.0) for n in range(150)]
    strangers = [AuditEvent(float(n), f"s{n}", "http", "t", None, None, "a", "no", 401, {}, 1.0) for n in range(900)]
    await store.append_events([*known, *strangers])
    async with Trail(store, time.time, 100).running():
        await until(lambda: len(store._events) == 110)
    assert sum(event.principal is None for event in store._events) == 10


async def test_an_outage_does_not_end_the_pruning(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "PRUNE_EVERY", 0.01)
    asked: list[int] = []

    class Down(MemoryStore):
        async def prune_events(self, keep: int, keep_anonymous: int) -> int:
            asked.append(keep)
            raise StoreDown("gone")

    async with Trail(Down(), time.time, 100).running() as trail:
        await until(lambda: len(asked) > 2)
        assert not any(task.done() for task in trail.tasks)


def test_an_event_holds_no_credential_and_a_bounded_name() -> None:
    event = Record(call(target="x" * 5000), 0.0).event(1.0)
    assert TOKEN not in repr(event)
    assert len(event.tool) == 200
