"""Trends, over plain HTTP and by name: whatever happened in the history changes what is shown."""

from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from tests.door import ADMIN, BASIC, Opened, opened, result_of
from tests.unit.diagnostics.runs import HOUR, START, failed, hourly, run

from mcpward.gateway import trend_tools
from mcpward.model import ServerRun
from mcpward.storage.sqlite import SqliteStore
from mcpward.storage.store import StoreOptions

NOW = START + 48 * HOUR
"""2027-01-17T08:00:00Z"""

STEADY = [*hourly([20.0 + at % 3 for at in range(48)]), *hourly([50.0] * 48, "git")]
Body = dict[str, Any]


@asynccontextmanager
async def remembering(folder: Path, *runs: ServerRun) -> AsyncIterator[Opened]:
    """The door at NOW, with these runs in its history."""
    store = SqliteStore(StoreOptions(folder))
    await store.open()
    await store.append_runs(runs)
    await store.close()
    async with opened(auth_storage="sqlite", mcpward_data_dir=str(folder), clock=lambda: NOW) as door:
        yield door


async def body_of(folder: Path, path: str, *runs: ServerRun) -> Body:
    async with remembering(folder, *runs) as door:
        answer = await door.get(path, ADMIN)
        assert answer.status_code == 200, answer.text
        found: Body = answer.json()
        return found


async def test_trends_tell_of_every_server_in_the_window(tmp_path: Path) -> None:
    body = await body_of(tmp_path, "/trends?window=24h", *STEADY, failed(47.5), failed(1))
    assert (body["status"], body["window"]) == ("success", "24h")
    assert body["period"] == {
        "since": "2027-01-16T08:00:00.000Z", "until": "2027-01-17T08:00:00.001Z", "truncated": False
    }  # fmt: skip
    files, git = body["servers"]
    assert (files["server"], files["status"], files["runs"], files["reached"]) == ("files", "critical", 25, 24)
    assert files["failure_rate"]["value"] == pytest.approx(1 / 25, abs=1e-6)
    assert 0.9 < files["uptime"]["value"] < 1
    assert files["response_ms"]["p50"] == 21
    assert files["status_changes"] == [
        {"time": "2027-01-17T07:30:00.000Z", "before": "healthy", "after": "critical"}
    ]  # fmt: skip
    assert (git["server"], git["status"], git["uptime"]["value"], git["response_ms"]["mean"]) == (
        "git",
        "healthy",
        1,
        50,
    )


@pytest.mark.parametrize(("window", "runs"), [("1h", 1), ("24h", 24), ("7d", 48), ("30d", 48), ("PT2H30M", 2)])
async def test_a_window_holds_the_runs_in_it(tmp_path: Path, window: str, runs: int) -> None:
    body = await body_of(tmp_path, f"/trends?window={window}", *hourly([20.0] * 48), run(48.5))
    assert [server["runs"] for server in body["servers"]] == [runs]


async def test_a_run_of_this_moment_counts(tmp_path: Path) -> None:
    assert (await body_of(tmp_path, "/trends", run(48)))["servers"][0]["runs"] == 1


async def test_degradations_name_who_became_worse_and_by_what(tmp_path: Path) -> None:
    body = await body_of(
        tmp_path, "/trends/degradations?window=P2D", *STEADY, *(failed(47 + at / 10) for at in range(9))
    )
    [found] = body["degraded"]
    assert (body["count"], found["server"], found["status"], body["insufficient"]) == (1, "files", "critical", [])
    assert [(sign["metric"], sign["verdict"]) for sign in found["signs"]] == [
        ("status", "worse"), ("failure_rate", "worse")
    ]  # fmt: skip
    assert found["signs"][0]["says"] == "It is critical now, and was mostly healthy before."


async def test_nothing_degraded_is_told_as_nothing(tmp_path: Path) -> None:
    body = await body_of(tmp_path, "/trends/degradations?window=2d", *STEADY, run(47, "new"))
    assert (body["degraded"], body["count"], body["insufficient"]) == ([], 0, ["new"])


async def test_the_last_day_is_compared_with_the_one_before(tmp_path: Path) -> None:
    slower = [replace(one, response_ms=90.0) if one.time >= NOW - 24 * HOUR else one for one in STEADY[:48]]
    body = await body_of(tmp_path, "/trends/compare", *slower, *STEADY[48:])
    assert (body["before"]["until"], body["after"]["since"]) == ("2027-01-16T08:00:00.000Z", "2027-01-16T08:00:00.000Z")
    files, git = body["servers"]
    assert (files["server"], files["verdict"], git["verdict"]) == ("files", "worse", "same")
    middle = next(one for one in files["differences"] if one["metric"] == "p50")
    assert (middle["before"], middle["after"], middle["difference"]) == (21, 90, 69)
    assert middle["p_value"] < 0.001


@pytest.mark.parametrize(
    ("query", "before", "after"),
    [
        ("window=1h", ("17T06:00:00.000", "17T07:00:00.000"), ("17T07:00:00.000", "17T08:00:00.001")),
        ("since=2027-01-17T06:00:00Z", ("17T04:00:00.000", "17T06:00:00.000"), ("17T06:00:00.000", "17T08:00:00.001")),
        ("until=2027-01-16T00:00:00%2B02:00&window=2h", ("15T18:00:00.000", "15T20:00:00.000"),
         ("15T20:00:00.000", "15T22:00:00.000")),
        ("since=2027-01-17T00:00:00Z&until=2027-01-17T01:00:00Z&before_since=2027-01-16T00:00:00Z"
         "&before_until=2027-01-16T03:00:00Z", ("16T00:00:00.000", "16T03:00:00.000"),
         ("17T00:00:00.000", "17T01:00:00.000")),
    ],
)  # fmt: skip
async def test_two_periods_are_those_that_were_asked_for(
    tmp_path: Path, query: str, before: tuple[str, str], after: tuple[str, str]
) -> None:
    body = await body_of(tmp_path, f"/trends/compare?{query}")
    assert (body["before"]["since"], body["before"]["until"]) == tuple(f"2027-01-{each}Z" for each in before)
    assert (body["after"]["since"], body["after"]["until"]) == tuple(f"2027-01-{each}Z" for each in after)


async def test_the_history_of_a_server_is_shown_newest_first(tmp_path: Path) -> None:
    slow = run(
        47.5, status="degraded", response_ms=812.5, ready_ms=901.25, reports={"slow-response": "warning"},
        details={"revision": "2025-11-25", "tools": {"read_file": "aa"}, "tokens": 321},
    )  # fmt: skip
    body = await body_of(tmp_path, "/trends/files?limit=2&window=24h", *STEADY, slow, run(47.6, reached=None))
    assert (body["server"], body["count"], body["trend"]["runs"]) == ("files", 2, 26)
    assert [each["reached"] for each in body["runs"]] == [None, True]
    assert body["runs"][1] == {
        "run_id": slow.run_id, "time": "2027-01-17T07:30:00.000Z", "status": "degraded", "reached": True,
        "response_ms": 812.5, "ready_ms": 901.25, "partial": False, "reports": {"slow-response": "warning"},
        "revision": "2025-11-25", "tools": 1, "tokens": 321,
    }  # fmt: skip


async def test_a_server_of_which_nothing_is_kept_has_an_empty_history(tmp_path: Path) -> None:
    body = await body_of(tmp_path, "/trends/nobody", *STEADY)
    assert (body["server"], body["runs"], body["count"], body["trend"]["status"]) == ("nobody", [], 0, None)


async def test_a_server_that_has_the_name_of_a_path_is_found_by_name(tmp_path: Path) -> None:
    async with remembering(tmp_path, run(47, "compare")) as door:
        answer = await door.post("/tool/get_server_history", ADMIN, {"server": "compare"})
        assert answer.json()["result"]["count"] == 1
        assert "before" in (await door.get("/trends/compare", ADMIN)).json()


def only(name: str) -> Callable[[Body], Body]:
    return lambda body: next(each for each in body["servers"] if each["server"] == name)


@pytest.mark.parametrize(
    "planted",
    [
        [failed(47.5)],
        [run(47.5, status="degraded")],
        [run(47.5, reached=None, status="critical")],
        [run(47.5, response_ms=400.0)],
    ],
    ids=["down", "degraded", "broken without a call", "slow"],
)
async def test_what_is_planted_in_the_history_changes_the_answer(tmp_path: Path, planted: Sequence[ServerRun]) -> None:
    paths = ("/trends?window=2d", "/trends/files?window=2d", "/trends/compare")
    async with remembering(tmp_path / "plain", *STEADY) as plain:
        before = [(await plain.get(path, ADMIN)).json() for path in paths]
    async with remembering(tmp_path / "changed", *STEADY, *planted) as changed:
        after = [(await changed.get(path, ADMIN)).json() for path in paths]
    assert all(one != other for one, other in zip(before, after, strict=True))
    assert only("git")(before[0]) == only("git")(after[0])
    assert only("git")(before[2]) == only("git")(after[2])


@pytest.mark.parametrize(
    ("query", "field", "message"),
    [
        ("trends?window=yesterday", "window", "It is no window such as"),
        ("trends?window=0h", "window", "longer than 0 seconds"),
        ("trends?window=11y", "window", "It is no window"),
        ("trends?window=P11Y", "window", "at most 10 years"),
        ("trends?window=" + "1" * 65, "window", "64 characters"),
        ("trends?since=2027-01-17T00:00:00Z", "since", "Extra inputs"),
        ("trends/degradations?window=", "window", "It is no window"),
        ("trends/files?limit=0", "limit", "greater than or equal to 1"),
        ("trends/files?limit=1001", "limit", "less than or equal to 1000"),
        ("trends/files?limit=many", "limit", "valid integer"),
        ("trends/" + "x" * 201, "server", "200 characters"),
        ("trends/compare?since=yesterday", "since", "RFC 3339"),
        ("trends/compare?since=2027-01-18T00:00:00Z", "since", "not before the end"),
        ("trends/compare?since=2000-01-18T00:00:00Z", "since", "10 years"),
        ("trends/compare?until=1970-01-02T00:00:00Z&window=1d", "before_since", "1970"),
        ("trends/compare?until=0001-01-01T00:00:00%2B14:00", "since", "1970"),
        ("trends/compare?until=9999-12-31T23:59:59-14:00", "since", "9999"),
        ("trends/compare?before_until=2027-01-17T00:00:00Z", "before_until", "after the beginning"),
        ("trends/compare?before_since=2027-01-17T00:00:00Z", "before_since", "not before the end"),
    ],
)
async def test_what_does_not_fit_is_refused_and_the_field_is_named(
    door: Opened, query: str, field: str, message: str
) -> None:
    answer = await door.get(f"/{query}", ADMIN)
    assert (answer.status_code, answer.json()["error"]) == (422, "invalid_input")
    [detail] = answer.json()["details"]
    assert detail["field"] == field
    assert message in detail["message"]


async def test_more_runs_than_are_looked_at_shorten_the_period(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(trend_tools, "MOST_RUNS", 10)
    body = await body_of(tmp_path, "/trends?window=2d", *hourly([20.0] * 48))
    assert body["period"] == {
        "since": "2027-01-16T22:00:00.000Z", "until": "2027-01-17T08:00:00.001Z", "truncated": True
    }  # fmt: skip
    assert body["servers"][0]["runs"] == 10


@pytest.mark.parametrize("path", ["/trends", "/trends/degradations", "/trends/compare", "/trends/files"])
async def test_reading_the_history_needs_its_scope(door: Opened, path: str) -> None:
    assert (await door.get(path, ADMIN)).status_code == 200
    answer = await door.get(path, BASIC)
    assert (answer.status_code, answer.json()["required_scope"]) == (403, "diagnostics:read")
    assert (await door.request("POST", path, ADMIN)).status_code == 405


async def test_trends_come_over_mcp_as_well(tmp_path: Path) -> None:
    async with remembering(tmp_path, *STEADY, failed(47.5)) as door:
        shown = result_of(await door.call("analyze_health_trends", {"window": "2d"}, ADMIN))
        assert shown == (await door.get("/trends?window=2d", ADMIN)).json()
        assert shown["servers"][0]["status"] == "critical"
