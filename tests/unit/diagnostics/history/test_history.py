"""What is kept of a run, and what is remembered of it."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import Any
from uuid import uuid4

import pytest
from structlog.testing import capture_logs
from tests.unit.diagnostics.diagnoses import CHECKS, diagnosis, report
from tests.unit.diagnostics.fleets import READY, entry, tool

from mcpward.diagnostics.contact.contact import Contact
from mcpward.diagnostics.history.history import LONGEST_NAME, MOST_TOOLS, PRUNE_EVERY, History
from mcpward.diagnostics.report import Diagnosis
from mcpward.diagnostics.tools.tool_digests import digests
from mcpward.errors import StoreDown, Unavailable
from mcpward.model import RunFilter, ServerRun
from mcpward.storage.memory import MemoryStore

NOW = 1_900_000_000.0
DAY = 86_400.0
TOOLS = (tool("read_file"), tool("write_file"))
DOWN = Contact("stdio", ready=False, problem="It ended at once.")


class DownStore(MemoryStore):
    """A store that does not answer."""

    async def append_runs(self, rows: Sequence[ServerRun]) -> None:
        raise StoreDown("The database is closed.")

    async def find_runs(self, wanted: RunFilter) -> list[ServerRun]:
        raise StoreDown("The database is closed.")

    async def last_runs(self, servers: Collection[str]) -> list[ServerRun]:
        raise StoreDown("The database is closed.")


def history(store: MemoryStore | None = None, **fields: Any) -> History:
    return History(
        store or MemoryStore(), **({"clock": lambda: NOW, "days": 30, "most": 1000, "checks": CHECKS} | fields)
    )


def at(time: float, of: Diagnosis) -> Diagnosis:
    return replace(of, began=time, run_id=uuid4().hex)


async def test_a_run_leaves_a_row_for_each_server() -> None:
    kept = history()
    contact = replace(READY, tools=TOOLS, pings=(3.0, 1.0, 2.0))
    reports = (report("slow", "files"), report("news", "files"), report("config-broken", None))
    await kept.keep(diagnosis(*reports, entries=(entry("files"), entry("git", command="git-mcp")), contact=contact))
    files, git = sorted(await kept.find(RunFilter()), key=lambda run: run.server)
    assert (files.server, files.status, files.reports) == ("files", "degraded", {"slow": "warning", "news": "note"})
    assert (files.run_id, files.time) == ("0123456789abcdef0123456789abcdef", NOW)
    assert (files.reached, files.response_ms, files.ready_ms, files.partial) == (True, 2.0, 120.0, False)
    assert files.details["revision"] == "2025-11-25"
    assert files.details["tools"] == digests(TOOLS)
    assert files.details["tokens"] > 20
    assert (git.server, git.status, git.reports) == ("git", "healthy", {})


async def test_the_worst_severity_of_a_code_is_kept() -> None:
    kept = history()
    await kept.keep(diagnosis(report("slow", severity="error"), report("slow"), report("slow", severity="note")))
    [run] = await kept.find(RunFilter())
    assert (run.reports, run.status) == ({"slow": "error"}, "critical")


async def test_a_server_that_was_not_called_was_neither_reached_nor_missed() -> None:
    kept = history()
    await kept.keep(diagnosis())
    [run] = await kept.find(RunFilter())
    assert (run.reached, run.response_ms, run.ready_ms, run.details) == (None, None, None, {})
    assert await kept.last(["files"]) == {}


async def test_the_last_run_that_called_a_server_is_remembered() -> None:
    kept = history()
    await kept.keep(at(NOW - 2, diagnosis(contact=replace(READY, pings=(7.0,)))))
    await kept.keep(at(NOW - 1, diagnosis()))
    last = await kept.last(["files", "git"])
    assert set(last) == {"files"}
    assert (last["files"].time, last["files"].response_ms) == (NOW - 2, 7.0)


async def test_a_run_of_some_checks_is_kept_as_such_and_is_no_measure_for_a_later_one() -> None:
    kept = history()
    await kept.keep(at(NOW - 2, diagnosis(contact=replace(READY, tools=TOOLS))))
    partly = diagnosis(contact=replace(READY, tools=TOOLS[:1]))
    await kept.keep(at(NOW - 1, replace(partly, checks=CHECKS[:1])))
    assert [run.partial for run in await kept.find(RunFilter())] == [True, False]
    assert set((await kept.last(["files"]))["files"].details["tools"]) == {"read_file", "write_file"}


async def test_a_server_that_is_down_is_still_compared_with_what_it_was() -> None:
    kept = history()
    await kept.keep(at(NOW - 3, diagnosis(contact=replace(READY, tools=TOOLS))))
    before = (await kept.last(["files"]))["files"]
    for back in (2, 1):
        down = diagnosis(contact=DOWN)
        last = (await kept.last(["files"]))["files"]
        await kept.keep(at(NOW - back, replace(down, targets=(replace(down.targets[0], last=last),))))
    now = (await kept.last(["files"]))["files"]
    assert (now.reached, now.response_ms) == (False, None)
    assert now.details == before.details


async def test_no_word_of_a_server_is_kept_but_the_names_of_its_tools() -> None:
    kept = history()
    said = "SAID-BY-THE-SERVER"
    tools = (tool("read_file", description=said, title=said), tool(f"{said}\x1b[31m"), tool(said + "x" * LONGEST_NAME))
    contact = replace(
        READY, revision=said, instructions=said, server_info={"name": said}, stderr=(said,), garbage=(said,),
        problem=said, tools=tools,
    )  # fmt: skip
    await kept.keep(diagnosis(report(says=said, evidence=(said,), fix=said), contact=contact))
    [run] = await kept.find(RunFilter())
    assert said not in repr(run)
    assert list(run.details["tools"]) == ["read_file"]


async def test_the_tools_of_a_flood_are_bounded() -> None:
    kept = history()
    await kept.keep(diagnosis(contact=replace(READY, tools=tuple(tool(f"t{at}") for at in range(MOST_TOOLS + 5)))))
    [run] = await kept.find(RunFilter())
    assert len(run.details["tools"]) == MOST_TOOLS


async def test_runs_go_by_age_and_by_number() -> None:
    kept = history(days=7, most=3)
    for back in (8, 6, 5, 4, 3):
        await kept.keep(at(NOW - back * DAY, diagnosis()))
    assert len(await kept.find(RunFilter())) == 4  # the first was too old at once, and pruning waits for its hour
    later = history(store := MemoryStore(), days=7, most=3)
    await store.append_runs(await kept.find(RunFilter()))
    await later.keep(at(NOW, diagnosis()))
    assert [round((NOW - run.time) / DAY) for run in await later.find(RunFilter())] == [0, 3, 4]


async def test_pruning_comes_back_every_hour() -> None:
    now = [NOW]
    kept = history(clock=lambda: now[0], most=2)
    for _ in range(5):
        await kept.keep(at(now[0], diagnosis()))
        now[0] += PRUNE_EVERY / 4
    assert len(await kept.find(RunFilter())) == 2
    now[0] -= 30 * DAY  # the clock was set back
    await kept.keep(at(now[0], diagnosis()))
    assert len(await kept.find(RunFilter())) == 2


async def test_a_store_that_is_down_costs_no_run() -> None:
    kept = history(DownStore())
    with capture_logs() as logs:
        await kept.keep(diagnosis())
        assert await kept.last(["files"]) == {}
    assert [(log["event"], log["log_level"], log["reason"]) for log in logs] == [
        ("diagnostics.not_kept", "warning", "The database is closed."),
        ("diagnostics.not_remembered", "warning", "The database is closed."),
    ]
    with pytest.raises(Unavailable, match="closed"):
        await kept.find(RunFilter())


async def test_a_fault_in_remembering_costs_no_run(monkeypatch: pytest.MonkeyPatch) -> None:
    broken = diagnosis(contact=replace(READY, tools=({"name": "x", "description": float("nan")},)))
    broken = replace(broken, reports=(report(severity="no such"),))  # type: ignore[arg-type]
    with capture_logs() as logs:
        await history().keep(broken)
    assert [(log["event"], log["log_level"], log["reason"]) for log in logs] == [
        ("diagnostics.not_kept", "error", "KeyError")
    ]
