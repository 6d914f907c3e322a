"""What every store does with runs of the checks, whichever it is."""

import asyncio
import math
import uuid
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

import pytest

from mcpward.errors import StoreDown
from mcpward.model import RunFilter, ServerRun
from mcpward.storage.store import Store

NOW = 1_900_000_000.123456


def run(time: float = NOW, server: str = "files", **changes: Any) -> ServerRun:
    plain = ServerRun(
        run_id=uuid.uuid4().hex, time=time, server=server, status="degraded", reached=True, response_ms=1.25,
        ready_ms=300.5, reports={"slow-response": "warning"},
        details={"revision": "2025-11-25", "tools": {"read_file": "ab" * 32}, "tokens": 1200},
    )  # fmt: skip
    return replace(plain, **changes)


def rounded(rows: Iterable[ServerRun]) -> list[ServerRun]:
    """With times to the microsecond."""
    return [replace(each, time=round(each.time, 5)) for each in rows]


def ids(rows: Iterable[ServerRun]) -> list[str]:
    return [each.run_id for each in rows]


async def test_runs_come_back_as_they_were_kept_newest_first(store: Store) -> None:
    rows = [
        run(), run(NOW + 1, reached=None, response_ms=None, ready_ms=None, reports={}, details={}),
        run(NOW + 2, status="critical", reached=False, response_ms=None, partial=True),
        run(NOW + 3, "日本 👩‍💻", status="healthy", details={"n": [1, 2.5, None, True], "o": {}}),
    ]  # fmt: skip
    await store.append_runs(rows[2:])
    await store.append_runs(rows[:2])
    await store.append_runs([])
    assert rounded(await store.find_runs(RunFilter())) == rounded(reversed(rows))


async def test_of_runs_at_the_same_time_the_one_that_came_last_is_the_newest(store: Store) -> None:
    rows = [run(), run(), run()]
    await store.append_runs(rows[:2])
    await store.append_runs(rows[2:])
    assert ids(await store.find_runs(RunFilter())) == ids(reversed(rows))


async def test_a_run_keeps_one_row_for_each_server_as_it_was_first(store: Store) -> None:
    first, other = run(), run(server="git")
    await store.append_runs([first, replace(first, server="git"), replace(first, status="critical")])
    await store.append_runs([replace(first, status="healthy"), other, other])
    found = await store.find_runs(RunFilter())
    assert sorted((each.run_id, each.server, each.status) for each in found) == sorted(
        [(first.run_id, "files", "degraded"), (first.run_id, "git", "degraded"), (other.run_id, "git", "degraded")]
    )


async def test_of_runs_that_cannot_all_be_kept_none_is(store: Store) -> None:
    with pytest.raises(ValueError):
        await store.append_runs([run(), run(details={"tokens": math.nan}), run()])
    assert await store.find_runs(RunFilter()) == []


async def test_what_no_database_keeps_is_replaced(store: Store) -> None:
    await store.append_runs(
        [run(server="a\0b\ud800", response_ms=math.inf, ready_ms=math.nan, details={"a\0": "\udfff"})]
    )
    [seen] = await store.find_runs(RunFilter(server="a\0b\ud800"))
    assert (seen.server, seen.response_ms, seen.ready_ms, seen.details) == (
        "a\ufffdb\ufffd",
        None,
        None,
        {"a\ufffd": "\ufffd"},
    )
    assert await store.last_runs(["a\0b\ud800"]) == [seen]


async def test_runs_are_filtered_by_every_field(store: Store) -> None:
    rows = [run(NOW), run(NOW + 1, "git,(x)"), run(NOW + 2, reached=None), run(NOW + 3, reached=False)]
    await store.append_runs(rows)

    async def found(**fields: Any) -> list[str]:
        return ids(await store.find_runs(RunFilter(**fields)))

    known = ids(rows)
    assert await found(server="git,(x)") == [known[1]]
    assert await found(server="' or 1=1 --") == []
    assert await found(since=NOW + 1, until=NOW + 3) == [known[2], known[1]]
    assert await found(server="files", since=NOW + 1) == [known[3], known[2]]
    assert await found(limit=2) == [known[3], known[2]]
    assert await found(limit=0) == []
    assert await found(since=-1e300, until=1e300, limit=1) == [known[3]]


async def test_a_brief_answer_leaves_out_what_is_long(store: Store) -> None:
    kept = run()
    await store.append_runs([kept])
    found = await store.find_runs(RunFilter(brief=True))
    assert rounded(found) == rounded([replace(kept, reports={}, details={})])


async def test_pages_longer_than_a_server_gives_are_complete(store: Store) -> None:
    await store.append_runs([run(NOW + index // 7) for index in range(2500)])
    found = await store.find_runs(RunFilter(brief=True, limit=2400))
    assert len(set(ids(found))) == 2400
    assert [each.time for each in found] == sorted((each.time for each in found), reverse=True)
    assert found[-1].time == pytest.approx(NOW + 100 // 7, abs=1e-5)


async def test_the_last_run_of_a_server_is_the_newest_whole_one_that_called_it(store: Store) -> None:
    called, git = run(NOW + 2), run(NOW - 5, "git", reached=False)
    rows = [
        run(NOW + 1), called, run(NOW), run(NOW + 3, reached=None), run(NOW + 4, partial=True), git,
        run(NOW + 9, "time", reached=None), run(NOW + 9, "other"),
    ]  # fmt: skip
    await store.append_runs(rows)
    found = await store.last_runs(["git", "files", "time", "nobody", "files"])
    assert sorted(rounded(found), key=lambda each: each.server) == rounded([called, git])
    assert await store.last_runs([]) == []


async def test_the_last_runs_of_many_servers_are_found_at_once(store: Store) -> None:
    names = [f"server-{index}" for index in range(300)]
    for at in range(2):
        await store.append_runs([run(NOW + at, name) for name in names])
    found = await store.last_runs(names)
    assert sorted(each.server for each in found) == sorted(names)
    assert {round(each.time, 5) for each in found} == {round(NOW + 1, 5)}


async def test_old_runs_are_pruned_and_counted(store: Store) -> None:
    rows = [run(NOW + index) for index in range(6)]
    await store.append_runs(rows)
    assert await store.prune_runs(NOW + 2, keep=100) == 2
    assert await store.prune_runs(NOW + 2, keep=100) == 0
    assert ids(await store.find_runs(RunFilter())) == ids(reversed(rows[2:]))


async def test_pruning_keeps_the_newest_also_of_those_at_the_same_time(store: Store) -> None:
    rows = [run(NOW), run(NOW + 1), run(NOW + 1), run(NOW + 1), run(NOW + 2)]
    await store.append_runs(rows)
    assert await store.prune_runs(NOW - 100, keep=3) == 2
    assert ids(await store.find_runs(RunFilter())) == ids(reversed(rows[2:]))
    assert await store.prune_runs(NOW - 100, keep=3) == 0


async def test_pruning_many_takes_several_batches(store: Store) -> None:
    await store.append_runs([run(NOW + index) for index in range(2500)])
    await store.append_runs([run(NOW + 2500) for _ in range(1500)])
    assert await store.prune_runs(NOW + 1100, keep=1200) == 2800
    assert await store.prune_runs(NOW, keep=0) == 1200
    assert await store.find_runs(RunFilter()) == []


async def test_a_pruned_store_still_takes_new_runs_and_each_once(store: Store) -> None:
    old, kept, new = run(NOW), run(NOW + 1), run(NOW + 2)
    await store.append_runs([old, kept])
    await store.prune_runs(NOW, keep=1)
    await asyncio.gather(*(store.append_runs([kept, new]) for _ in range(5)))
    assert ids(await store.find_runs(RunFilter())) == ids([new, kept])


async def test_runs_outlive_the_store(store: Store, store_name: str) -> None:
    if store_name == "memory":
        return  # forgets at exit, as its name says
    kept = run()
    await store.append_runs([kept])
    await store.close()
    with pytest.raises(StoreDown):
        await store.append_runs([run()])
    with pytest.raises(StoreDown):
        await store.last_runs(["files"])
    await store.open()
    assert rounded(await store.last_runs(["files"])) == rounded([kept])
