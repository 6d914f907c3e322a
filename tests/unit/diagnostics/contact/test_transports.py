"""Which transports lead to a server."""

from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from tests.unit.diagnostics.fleets import entry
from tests.unit.diagnostics.scripted import scripted
from tests.unit.links.web_servers import served

from mcpward.diagnostics.configuration.entries import Entry
from mcpward.diagnostics.configuration.filling import Filled
from mcpward.diagnostics.contact import transports
from mcpward.diagnostics.contact.contact import Contact
from mcpward.diagnostics.contact.transports import _beside, try_transports
from mcpward.links.pool import Pool


async def tried(entry: Entry, **environment: str) -> tuple[Contact, ...]:
    pool = Pool()
    try:
        return await try_transports(entry, pool, 10, environment)
    finally:
        await pool.close()


async def speaks_http(request: web.BaseRequest) -> web.StreamResponse:
    """A server of streamable HTTP at /v1/mcp, with a key in the query."""
    if request.path != "/v1/mcp" or request.method != "POST" or request.query.get("key") != "k":
        return web.Response(status=404)
    message = await request.json()
    if message["method"] != "initialize":
        return web.json_response({"jsonrpc": "2.0", "id": message.get("id"), "error": {"code": -32601, "message": ""}})
    result = {"protocolVersion": "2025-06-18", "capabilities": {}, "serverInfo": {"name": "w", "version": "1"}}
    return web.json_response({"jsonrpc": "2.0", "id": message["id"], "result": result})


async def test_the_path_and_the_transport_that_work_are_found_beside_the_wrong_ones() -> None:
    async with served(speaks_http) as url:
        base = url.removesuffix("/mcp")
        contacts = await tried(entry(url="${BASE}/v1/sse?key=k"), BASE=base)
    seen = {(contact.transport, contact.address.removeprefix(base)): contact.ready for contact in contacts}
    assert seen == {
        ("http", "/v1/sse?key=k"): False,
        ("sse", "/v1/sse?key=k"): False,
        ("http", "/v1/mcp?key=k"): True,
    }
    assert {contact.status for contact in contacts if not contact.ready} == {404}


async def test_a_program_is_started_once(tmp_path: Path) -> None:
    (contact,) = await tried(scripted(tmp_path))
    assert (contact.transport, contact.ready, contact.left) == ("stdio", True, "by itself")


async def test_nothing_is_called_where_a_variable_is_missing() -> None:
    (contact,) = await tried(entry(url="${NO_BASE}/mcp"))
    assert contact.unset == ("NO_BASE",)


async def test_a_fault_of_ours_on_one_way_hides_nothing_of_the_others(monkeypatch: pytest.MonkeyPatch) -> None:
    opened = transports.open_filled

    def fails_over_sse(way: Filled, *how: Any) -> Any:
        if way.entry.transport == "sse":
            raise ZeroDivisionError
        return opened(way, *how)

    monkeypatch.setattr(transports, "open_filled", fails_over_sse)
    async with served(speaks_http) as url:
        seen = await tried(entry(url=f"{url.removesuffix('/mcp')}/v1/mcp?key=k"))
    assert {one.transport: one.ready for one in seen} == {"http": True, "sse": False}
    assert {"itself failed" in one.problem for one in seen if one.transport == "sse"} == {True}


@pytest.mark.parametrize(
    ("url", "beside"),
    [
        ("https://h/mcp/", "https://h/sse"),
        ("https://h", "https://h/sse"),
        ("https://h/a/b?q=1", "https://h/a/sse?q=1"),
        ("http://[", "http://["),
    ],
)
def test_the_usual_path_stands_beside_the_last_part(url: str, beside: str) -> None:
    assert _beside(url, "sse") == beside
