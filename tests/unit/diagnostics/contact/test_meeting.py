"""What is seen of a server that is met: its lists, its round trips, and what it does wrong meanwhile."""

import asyncio
from pathlib import Path
from typing import Any

import pytest
from structlog.testing import capture_logs
from tests.unit.diagnostics.scripted import scripted

from mcpward.diagnostics.configuration.entries import Entry
from mcpward.diagnostics.contact import listing, meeting
from mcpward.diagnostics.contact.contact import Contact
from mcpward.links.pool import Pool

LISTS = "serve(lambda it: {answer} if it['method'] == 'tools/list' else respond(it))"


async def met(entry: Entry, within: float = 30.0) -> Contact:
    pool = Pool()
    try:
        return await meeting.meet(entry, pool, within, {})
    finally:
        await pool.close()


async def listed(folder: Path, answer: str) -> Contact:
    """A meeting with a server that answers tools/list so."""
    return await met(scripted(folder, LISTS.format(answer=answer)))


def names(contact: Contact) -> list[Any]:
    return [tool["name"] for tool in contact.tools or ()]


async def test_tools_are_listed_and_round_trips_measured(tmp_path: Path) -> None:
    contact = await met(scripted(tmp_path))
    assert (names(contact), contact.pages, contact.listing_problem) == (["read_file"], 1, "")
    assert len(contact.pings) == meeting.PINGS
    assert all(ping > 0 for ping in contact.pings)
    assert contact.listed_ms is not None


async def test_all_pages_are_listed(tmp_path: Path) -> None:
    script = """
def respond_(it):
    if it["method"] != "tools/list":
        return respond(it)
    name = it["params"].get("cursor", "a")
    answer(it, tools=[{**READS, "name": name}], **({"nextCursor": name + "x"} if len(name) < 3 else {}))
serve(respond_)
"""
    contact = await met(scripted(tmp_path, script))
    assert (names(contact), contact.pages) == (["a", "ax", "axx"], 3)


async def test_a_list_without_an_end_is_cut_off(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(listing, "MOST_PAGES", 4)
    counting = "answer(it, tools=[READS], nextCursor=str(int(it['params'].get('cursor', '0')) + 1))"
    contact = await listed(tmp_path, counting)
    assert len(contact.tools or ()) == 4
    assert "goes on after 4 pages" in contact.listing_problem


async def test_what_is_no_tool_is_counted_and_left_out(tmp_path: Path) -> None:
    contact = await listed(tmp_path, "answer(it, tools=[READS, 5, None, 'x'])")
    assert (names(contact), contact.tools_malformed) == (["read_file"], 3)


@pytest.mark.parametrize(
    ("answer", "problem"),
    [
        ("answer(it, tools={'a': 1})", "no list of tools"),
        ("refuse(it, -32603)", "error -32603"),
        ("refuse(it)", "does not know tools/list"),
        ("sys.exit(3)", "exit code 3"),
        ("say({'jsonrpc': '2.0', 'id': it['id'], 'result': {'tools': 'x' * 9_000_000}})", "too large"),
    ],
)
async def test_a_list_that_does_not_come_is_explained(tmp_path: Path, answer: str, problem: str) -> None:
    contact = await listed(tmp_path, answer)
    assert contact.ready
    assert contact.tools is None
    assert problem in contact.listing_problem


async def test_a_list_that_never_comes_is_not_waited_for_longer_than_there_is_time(tmp_path: Path) -> None:
    contact = await met(scripted(tmp_path, LISTS.format(answer="None")), within=2.0)
    assert (contact.ready, contact.timed_out, contact.tools) == (True, False, None)
    assert "no answer in time" in contact.listing_problem


async def test_what_is_declared_and_what_is_there_are_compared(tmp_path: Path) -> None:
    script = """
WELCOME = {**WELCOME, "capabilities": {"prompts": {}, "resources": {}}}
def respond_(it):
    if it["method"] == "prompts/list":
        answer(it, prompts=[{"name": "a"}, {"name": "b"}])
    else:
        respond(it, welcome=WELCOME)
serve(respond_)
"""
    contact = await met(scripted(tmp_path, script))
    assert contact.offers == {"prompts": 2}
    assert contact.unlisted == ("resources/list",)
    assert contact.undeclared == ("tools/list",)


async def test_a_server_that_has_no_tools_and_does_not_declare_any_has_none(tmp_path: Path) -> None:
    none = "respond = partial(respond, welcome={**WELCOME, 'capabilities': {}})\n"
    script = "from functools import partial\n" + none + LISTS.format(answer="refuse(it)")
    contact = await met(scripted(tmp_path, script))
    assert (contact.tools, contact.listing_problem, contact.unlisted) == ((), "", ())


async def test_a_ping_that_is_refused_is_a_round_trip_and_told(tmp_path: Path) -> None:
    contact = await met(scripted(tmp_path, LISTS.replace("tools/list", "ping").format(answer="refuse(it, -32601)")))
    assert len(contact.pings) == meeting.PINGS
    assert "-32601" in contact.ping_problem


async def test_the_newest_revision_has_no_ping_and_answers_all_the_same(tmp_path: Path) -> None:
    script = """
def respond_(it):
    if it["method"] == "server/discover":
        answer(it, supportedVersions=["2026-07-28"], capabilities={"tools": {}})
    elif it["method"] == "ping":
        refuse(it)
    else:
        respond(it)
serve(respond_)
"""
    contact = await met(scripted(tmp_path, script))
    assert (contact.revision, len(contact.pings), contact.ping_problem) == ("2026-07-28", meeting.PINGS, "")


async def test_a_ping_that_is_never_answered_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(meeting, "PING_WITHIN", 0.2)
    contact = await met(scripted(tmp_path, LISTS.replace("tools/list", "ping").format(answer="None")))
    assert (contact.ready, contact.pings) == (True, ())
    assert "did not answer a ping" in contact.ping_problem


async def test_where_no_time_is_left_for_a_ping_nobody_is_blamed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(meeting, "PING_AT_LEAST", 60)
    contact = await met(scripted(tmp_path), within=30)
    assert (contact.ready, len(contact.tools or ()), contact.pings, contact.ping_problem) == (True, 1, (), "")


async def test_a_listing_that_takes_all_the_time_takes_none_from_what_comes_before(tmp_path: Path) -> None:
    script = """
WELCOME = {**WELCOME, "capabilities": {"tools": {}, "resources": {}}}
serve(lambda it: None if it["method"] == "resources/list" else respond(it, welcome=WELCOME))
"""
    contact = await met(scripted(tmp_path, script), within=5)
    assert (len(contact.tools or ()), len(contact.pings), contact.ping_problem) == (1, meeting.PINGS, "")


async def test_a_fault_of_ours_is_told_and_never_raised(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async def fails(session: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(meeting, "list_tools", fails)
    with capture_logs() as logs:
        contact = await met(scripted(tmp_path))
    assert "mcpward itself failed" in contact.problem
    assert [log["event"] for log in logs] == ["diagnostics.meeting_failed"]


async def test_whoever_is_cancelled_is_told_so(tmp_path: Path) -> None:
    meeting_it = asyncio.create_task(met(scripted(tmp_path, "time.sleep(60)")))
    await asyncio.sleep(0)
    meeting_it.cancel()
    with pytest.raises(asyncio.CancelledError):
        await meeting_it
