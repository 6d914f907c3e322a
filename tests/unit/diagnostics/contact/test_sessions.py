"""An open connection to a server, and what is known of it."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import psutil
import pytest
from aiohttp import web
from tests.unit.diagnostics.scripted import scripted
from tests.unit.links.hearing import until
from tests.unit.links.scripts import lives, read_json
from tests.unit.links.web_servers import served

from mcpward.diagnostics.configuration.entries import Entry
from mcpward.diagnostics.contact.contact import Contact, Refusal
from mcpward.diagnostics.contact.sessions import Session, Unmet, open_session
from mcpward.links.link import Lost
from mcpward.links.pool import Pool

NOTHING_SET: Mapping[str, str] = {}


@asynccontextmanager
async def opening(
    entry: Entry, within: float = 30, environment: Mapping[str, str] = NOTHING_SET
) -> AsyncIterator[Session]:
    pool = Pool()
    try:
        async with open_session(entry, pool, within, environment) as session:
            yield session
    finally:
        await pool.close()


async def unmet(entry: Entry, within: float = 30, environment: Mapping[str, str] = NOTHING_SET) -> Contact:
    with pytest.raises(Unmet) as raised:
        async with opening(entry, within, environment):
            pass
    return raised.value.contact


async def test_what_a_server_says_of_itself_is_known_and_it_answers(tmp_path: Path) -> None:
    async with opening(scripted(tmp_path)) as session:
        assert (await session.request("tools/list", {}))["tools"][0]["name"] == "read_file"
        session.note(pages=7)
        assert session.contact.left is None
    contact = session.contact
    assert (contact.ready, contact.revision, contact.pages, contact.left) == (True, "2025-11-25", 7, "by itself")
    assert contact.server_info == {"name": "fleet", "version": "1"}
    assert contact.greeting["serverInfo"] == contact.server_info
    assert contact.ready_ms is not None
    assert not contact.probe_unanswered


async def test_requests_are_written_as_the_newest_revision_wants_them(tmp_path: Path) -> None:
    script = """
answer(hear(), supportedVersions=["2026-07-28"], capabilities={},
       _meta={"io.modelcontextprotocol/serverInfo": {"name": "new"}})
request = hear()
answer(request, asked=request["params"])
serve()
"""
    async with opening(scripted(tmp_path, script)) as session:
        said = await session.request("x", {"n": 1})
    assert said["asked"]["n"] == 1
    assert said["asked"]["_meta"]["io.modelcontextprotocol/protocolVersion"] == "2026-07-28"
    assert session.contact.server_info == {"name": "new"}


async def test_one_that_ends_when_it_is_asked_for_the_newest_revision_is_begun_anew_without(tmp_path: Path) -> None:
    script = """
request = hear()
if request["method"] != "initialize":
    sys.exit(2)
respond(request)
serve()
"""
    async with opening(scripted(tmp_path, script)) as session:
        pass
    assert session.contact.probe_unanswered
    assert session.contact.ready


async def test_one_that_ends_is_known_by_its_exit_code_and_its_last_words(tmp_path: Path) -> None:
    contact = await unmet(
        scripted(tmp_path, "print('starting'); sys.stderr.write('\\x1b[31mno key\\x07\\n'); sys.exit(4)")
    )
    assert (contact.ready, contact.exit_code, contact.stderr, contact.garbage) == (False, 4, ("no key",), ("starting",))
    assert "exit code 4" in contact.problem


async def test_one_that_cannot_be_started_was_not(tmp_path: Path) -> None:
    contact = await unmet(Entry("cursor", tmp_path, 1, "user", "x", command="no-such-program-here"))
    assert (contact.started, contact.exit_code) == (False, None)
    assert "not found" in contact.problem


async def test_one_that_refuses_is_told_with_its_error(tmp_path: Path) -> None:
    contact = await unmet(scripted(tmp_path, "serve(lambda it: refuse(it, -32000, 'no \\x1b[1mway'))"))
    assert contact.refusal == Refusal(-32000, "no way")
    assert "-32000" in contact.problem


async def test_the_revisions_that_it_named_are_known_where_none_is_known_here(tmp_path: Path) -> None:
    script = "serve(lambda it: respond(it, welcome={**WELCOME, 'protocolVersion': '1999-01-01'}))"
    contact = await unmet(scripted(tmp_path, script))
    assert contact.offered == ("1999-01-01",)
    assert contact.greeting["protocolVersion"] == "1999-01-01"


async def test_one_that_is_silent_is_cut_off(tmp_path: Path) -> None:
    contact = await unmet(scripted(tmp_path, "time.sleep(60)"), within=0.3)
    assert contact.timed_out
    assert contact.left == "terminated"


async def test_nothing_is_started_where_something_is_missing(tmp_path: Path) -> None:
    entry = scripted(tmp_path, "open('started', 'w')", args=("${NO_ROOT}", "${input:key}"), cwd=str(tmp_path))
    contact = await unmet(entry)
    assert (contact.unset, contact.asked, contact.started) == (("NO_ROOT",), ("key",), False)
    assert "NO_ROOT" in contact.problem
    assert not (tmp_path / "started").exists()


async def test_a_secret_that_it_was_given_is_not_kept_of_what_it_writes(tmp_path: Path) -> None:
    script = """
print("key", os.environ["KEY"], sys.argv[1], flush=True)
sys.stderr.write("given " + os.environ["KEY"] + " and " + os.environ["PLAIN_TOKEN"] + "\\n")
sys.exit(1)
"""
    env = {"KEY": "${SHOP_KEY}", "PLAIN_TOKEN": "plain-secret-value"}
    entry = scripted(tmp_path, script, env=env, args=("${SHOP_KEY}",))
    contact = await unmet(entry, environment={"SHOP_KEY": "swordfish-1234"})
    assert contact.garbage == ("key [HIDDEN] [HIDDEN]",)
    assert contact.stderr == ("given [HIDDEN] and [HIDDEN]",)


FAMILY = """
child = subprocess.Popen([sys.executable, "-I", "-S", "-c", "import time; time.sleep(60)"], start_new_session=True)
open("pids", "w").write("[%d, %d]\\n" % (os.getpid(), child.pid))
serve()
"""


async def test_a_process_that_it_began_in_a_group_of_its_own_is_ended_and_counted(tmp_path: Path) -> None:
    async with opening(scripted(tmp_path, FAMILY, cwd=str(tmp_path))) as session:
        pids = await read_json(tmp_path / "pids")
        assert all(map(lives, pids))
    assert not any(map(lives, pids))
    assert session.contact.left_behind == 1


async def test_a_fault_of_who_uses_it_ends_it_too(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError):
        async with opening(scripted(tmp_path, FAMILY, cwd=str(tmp_path))):
            pids = await read_json(tmp_path / "pids")
            _ = 1 / 0
    assert not any(map(lives, pids))


@pytest.mark.parametrize("times", [1, 3])
async def test_whoever_is_cancelled_leaves_nothing_behind(tmp_path: Path, times: int) -> None:
    script = "signal.signal(signal.SIGTERM, signal.SIG_IGN)\n" + FAMILY.replace("serve()", "time.sleep(60)")

    async def use() -> None:
        async with opening(scripted(tmp_path, script, cwd=str(tmp_path))):
            pass

    using = asyncio.create_task(use())
    pids = await read_json(tmp_path / "pids")
    for _ in range(times):
        using.cancel()
        await asyncio.sleep(0)
    with pytest.raises(asyncio.CancelledError):
        await using
    assert not any(map(lives, pids))


def test_a_loop_that_goes_down_leaves_nothing_behind(tmp_path: Path) -> None:
    pids: list[int] = []
    script = "signal.signal(signal.SIGTERM, signal.SIG_IGN)\n" + FAMILY.replace("serve()", "time.sleep(60)")

    async def use() -> None:
        async with opening(scripted(tmp_path, script, cwd=str(tmp_path))):
            pass

    async def run() -> None:
        using = asyncio.create_task(use())
        pids.extend(await read_json(tmp_path / "pids"))
        using.cancel()
        await until(using.cancelling)

    asyncio.run(run())
    _, there = psutil.wait_procs([psutil.Process(pid) for pid in pids if psutil.pid_exists(pid)], timeout=30)
    assert [process for process in there if lives(process.pid)] == []


async def test_one_that_is_gone_is_lost_with_its_exit_code(tmp_path: Path) -> None:
    script = "respond(hear()); respond(hear()); hear(); hear(); sys.exit(9)"
    async with opening(scripted(tmp_path, script)) as session:
        with pytest.raises(Lost, match="exit code 9"):
            await session.request("x", {})
    assert (session.contact.ready, session.contact.exit_code) == (True, 9)


async def test_the_status_of_who_refuses_over_http_is_known() -> None:
    async def refuses(request: web.BaseRequest) -> web.StreamResponse:
        return web.Response(status=403, text="no")

    async with served(refuses) as url:
        for transport in ("http", "sse"):
            contact = await unmet(Entry("cursor", Path("mcp.json"), 1, "user", "x", transport=transport, url=url))
            assert (contact.ready, contact.status, contact.flooded, contact.address) == (False, 403, False, url)
            assert "refuses" in contact.problem


async def test_a_stream_of_events_without_an_end_is_a_flood() -> None:
    async def floods(request: web.BaseRequest) -> web.StreamResponse:
        if request.method == "POST":
            return web.Response(status=202)
        response = web.StreamResponse(headers={"Content-Type": "text/event-stream"})
        await response.prepare(request)
        await response.write(b"event: endpoint\ndata: /messages\n\ndata: ")
        with suppress(OSError):
            while True:
                await response.write(b"x" * 65_536)
        return response

    async with served(floods) as url:
        contact = await unmet(Entry("cursor", Path("mcp.json"), 1, "user", "x", transport="sse", url=url))
    assert (contact.ready, contact.flooded) == (False, True)
