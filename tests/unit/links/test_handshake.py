"""How a connection begins, with servers of every kind and age."""

import asyncio
import json
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from tests.unit.links.hearing import until
from tests.unit.links.scripts import running
from tests.unit.links.web_servers import Handler, linked, served

from mcpward import __version__
from mcpward.links import handshake
from mcpward.links.handshake import Greeting, NothingInCommon, ProbeUnanswered, greet
from mcpward.links.link import Lost, RemoteError

OLD = """
def greet(request):
    if request["method"] == "initialize":
        answer(request, protocolVersion="2025-06-18", capabilities={"tools": {}}, serverInfo={"name": "old"},
               instructions="Be kind.", asked=request["params"])
    elif request["method"] == "server/discover":
        probed(request)
    else:
        answer(request, noted=noted)

noted = []
def run():
    while True:
        message = hear()
        greet(message) if "id" in message else noted.append(message["method"])

"""
REFUSES = """
def probed(request):
    say({"jsonrpc": "2.0", "id": request["id"], "error": {"code": %d, "message": "no", "data": %r}})
run()
"""


@pytest.mark.parametrize(
    "probed",
    [
        REFUSES % (-32601, None),
        REFUSES % (-32602, None),
        REFUSES % (-32022, {"supported": ["2025-11-25", "2027-01-01"]}),
        REFUSES % (-32022, "odd"),
        REFUSES % (-32022, {"supported": "2026-07-28"}),
        "probed = lambda request: answer(request, supportedVersions=['2025-11-25'])\nrun()",
        "probed = lambda request: answer(request)\nrun()",
        "probed = lambda request: answer(request, supportedVersions=5)\nrun()",
    ],
)
async def test_whoever_gives_no_sign_of_the_newest_revision_is_shaken_hands_with(tmp_path: Path, probed: str) -> None:
    async with running(tmp_path, OLD + probed) as link:
        greeting = await greet(link, capabilities={"roots": {}})
        assert greeting == Greeting("2025-06-18", {"tools": {}}, "Be kind.")
        assert greeting.said["serverInfo"] == {"name": "old"}
        assert not greeting.modern
        assert link.revision == "2025-06-18"
        await until(lambda: True)
        assert await link.request("x", {}) == {"noted": ["notifications/initialized"]}


async def test_the_handshake_offers_the_newest_that_has_one_and_says_who_we_are(tmp_path: Path) -> None:
    script = """
request = hear()
open("asked", "w").write(json.dumps(request))
answer(request, protocolVersion="2024-11-05")
serve()
"""
    async with running(tmp_path, script) as link:
        greeting = await greet(link, capabilities={"roots": {}}, probe=False)
    assert greeting == Greeting("2024-11-05", {}, None)
    assert json.loads((tmp_path / "asked").read_text())["params"] == {
        "protocolVersion": "2025-11-25",
        "capabilities": {"roots": {}},
        "clientInfo": {"name": "mcpward", "version": __version__},
    }


async def test_a_server_of_the_newest_revision_is_known_by_its_answer(tmp_path: Path) -> None:
    script = """
request = hear()
answer(request, supportedVersions=["2025-11-25", "2026-07-28"], capabilities={"tools": {}}, instructions=5,
       _meta={"io.modelcontextprotocol/serverInfo": {"name": "new"}, "asked": request["params"]["_meta"]})
answer(hear(), ok=True)
"""
    async with running(tmp_path, script) as link:
        greeting = await greet(link, capabilities={"roots": {}})
        assert greeting == Greeting("2026-07-28", {"tools": {}}, None)
        assert greeting.modern
        assert link.revision == "2026-07-28"
        assert await link.request("x", {}) == {"ok": True}


async def test_a_server_that_names_the_newest_revision_is_asked_once_more(tmp_path: Path) -> None:
    script = """
asked = 0
def probed(request):
    global asked
    asked += 1
    if asked == 1:
        say({"jsonrpc": "2.0", "id": request["id"],
             "error": {"code": -32022, "message": "", "data": {"supported": ["2026-07-28"]}}})
    else:
        answer(request, supportedVersions=["2026-07-28"])
run()
"""
    async with running(tmp_path, OLD + script) as link:
        assert (await greet(link, capabilities={})).modern


async def test_a_server_with_nothing_in_common_is_not_shaken_hands_with(tmp_path: Path) -> None:
    async with running(tmp_path, OLD + REFUSES % (-32022, {"supported": ["2027-01-01"]})) as link:
        with pytest.raises(NothingInCommon, match="no revision of MCP that is known") as nothing:
            await greet(link, capabilities={})
        assert (nothing.value.offered, nothing.value.said) == (("2027-01-01",), {})
    async with running(tmp_path, "answer(hear(), protocolVersion='1999')\nserve()") as link:
        with pytest.raises(NothingInCommon, match="no revision of MCP that is known") as nothing:
            await greet(link, capabilities={}, probe=False)
        assert (nothing.value.offered, nothing.value.said) == (("1999",), {"protocolVersion": "1999"})
        assert link.revision is None


async def test_a_process_that_dies_of_the_probe_is_told_apart_and_lives_without_it(tmp_path: Path) -> None:
    script = OLD + "probed = lambda request: os._exit(1)\nrun()"
    async with running(tmp_path, script) as link:
        with pytest.raises(ProbeUnanswered, match="exit code 1"):
            await greet(link, capabilities={})
    async with running(tmp_path, script) as link:
        assert (await greet(link, capabilities={}, probe=False)).revision == "2025-06-18"


async def test_a_server_that_passes_over_the_probe_is_shaken_hands_with(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(handshake, "PROBED_WITHIN", 0.5)
    async with running(tmp_path, OLD + "probed = lambda request: None\nrun()") as link:
        assert (await greet(link, capabilities={})).revision == "2025-06-18"


async def test_a_server_that_the_probe_strikes_dumb_is_told_apart(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(handshake, "PROBED_WITHIN", 0.3)
    monkeypatch.setattr(handshake, "AFTER_SILENCE_WITHIN", 0.3)
    async with running(tmp_path, OLD + "probed = lambda request: time.sleep(60)\nrun()") as link:
        with pytest.raises(ProbeUnanswered, match="does not answer"):
            await greet(link, capabilities={})
    async with running(tmp_path, OLD + "def probed(request):\n    time.sleep(0.4); os._exit(4)\nrun()") as link:
        with pytest.raises(ProbeUnanswered, match="exit code 4"):
            await greet(link, capabilities={})


async def test_a_slow_server_of_the_newest_revision_is_known_in_the_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(handshake, "PROBED_WITHIN", 0.3)
    script = """
time.sleep(0.6)
while True:
    request = hear()
    if request["method"] == "server/discover":
        answer(request, supportedVersions=["2026-07-28"])
    elif "id" in request:
        say({"jsonrpc": "2.0", "id": request["id"],
             "error": {"code": -32022, "message": "", "data": {"supported": ["2026-07-28"]}}})
"""
    async with running(tmp_path, script) as link:
        assert (await greet(link, capabilities={})).modern


async def test_a_handshake_that_is_refused_says_so(tmp_path: Path) -> None:
    async with running(tmp_path, OLD.replace('"initialize"', '"never"') + REFUSES % (-32601, None)) as link:
        with pytest.raises(Lost, match="no revision"):
            await greet(link, capabilities={})
    script = """
while True:
    say({"jsonrpc": "2.0", "id": hear()["id"], "error": {"code": -1, "message": "never"}})
"""
    async with running(tmp_path, script) as link:
        with pytest.raises(RemoteError, match="-1"):
            await greet(link, capabilities={})


async def test_a_greeting_that_is_too_large_is_told(tmp_path: Path) -> None:
    script = """
request = hear()
answer(request, supportedVersions=["2026-07-28"], instructions="x" * 2_000_000)
serve()
"""
    async with running(tmp_path, script) as link:
        with pytest.raises(Lost, match="greeting is too large"):
            await greet(link, capabilities={})


def old(status: int, seen: list[Any]) -> Handler:
    """A server over HTTP that answers what it does not know with this status and an empty body."""

    async def handler(request: web.BaseRequest) -> web.StreamResponse:
        body = await request.read()
        message = json.loads(body) if body else {}
        seen.append(message.get("method"))
        if message.get("method") == "initialize":
            assert "MCP-Protocol-Version" not in request.headers
            said = {"protocolVersion": "2025-03-26", "serverInfo": {"name": "old", "version": "1"}}
            return web.json_response({"jsonrpc": "2.0", "id": message["id"], "result": said})
        return web.Response(status=202 if "id" not in message else status)

    return handler


@pytest.mark.parametrize("status", [202, 400, 404, 405, 406, 415, 500, 501])
async def test_whatever_an_old_server_answers_to_the_probe_means_the_handshake(status: int) -> None:
    seen: list[Any] = []
    async with served(old(status, seen)) as url, linked(url) as link:
        assert (await greet(link, capabilities={})).revision == "2025-03-26"
    assert seen == ["server/discover", "initialize", "notifications/initialized"]


@pytest.mark.parametrize("status", [401, 403])
async def test_a_refused_credential_is_no_matter_of_revisions(status: int) -> None:
    seen: list[Any] = []
    async with served(old(status, seen)) as url, linked(url) as link:
        with pytest.raises(Lost, match="credential"):
            await greet(link, capabilities={})
    assert seen == ["server/discover"]


async def test_a_server_that_is_not_there_is_not_asked_twice() -> None:
    async with served(old(500, [])) as url:
        pass
    async with linked(url) as link:
        with pytest.raises(Lost, match="does not take connections"):
            await greet(link, capabilities={})


async def test_a_server_over_http_that_is_silent_on_the_probe_is_shaken_hands_with(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(handshake, "PROBED_WITHIN", 0.3)
    fine = old(500, [])

    async def slow(request: web.BaseRequest) -> web.StreamResponse:
        if b"server/discover" in await request.read():
            await asyncio.sleep(30)
        return await fine(request)

    async with served(slow) as url, linked(url) as link:
        assert not (await greet(link, capabilities={})).modern
