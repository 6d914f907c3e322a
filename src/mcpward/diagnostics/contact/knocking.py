"""The questions that tell whether MCP is spoken at an address, and over which transport; also beside an address."""

from collections.abc import Mapping
from typing import Any

from yarl import URL

from mcpward.diagnostics.contact.asking import Asking
from mcpward.diagnostics.contact.web import Reply
from mcpward.links.revisions import CLIENT_INFO, HANDSHAKES, MODERN, modern_meta
from mcpward.links.web import EVENTS, JSON

MOST_NEIGHBOURS = 10
"""So many paths beside the one of an entry are tried."""

_POST = {"Content-Type": JSON, "Accept": f"{JSON}, {EVENTS}"}
_ENDPOINTS = ("mcp", "sse", "messages", "message")


async def knock(asking: Asking, url: URL, headers: Mapping[str, str]) -> Reply:
    """Ask to shake hands over streamable HTTP, or where that is refused in the words of MCP, in the newest way."""
    greeting = {"protocolVersion": HANDSHAKES[-1], "capabilities": {}, "clientInfo": CLIENT_INFO}
    reply = await asking.ask("POST", url, {**headers, **_POST}, _message("initialize", greeting))
    if reply.speaks and not reply.accepted:
        modern = await _modern(asking, url, headers, "server/discover")
        return modern if modern.accepted else reply
    return reply


async def listen(asking: Asking, url: URL, headers: Mapping[str, str]) -> Reply:
    """Ask for a stream, as clients of the older transport do."""
    return await asking.ask("GET", url, {**headers, "Accept": EVENTS})


async def lists_tools(asking: Asking, url: URL, headers: Mapping[str, str]) -> bool:
    """Whether tools are listed over streamable HTTP, in the session that was begun last, or without any."""
    known = {**headers, **_POST, **asking.session(url), "MCP-Protocol-Version": HANDSHAKES[-1]}
    await asking.ask("POST", url, known, {"jsonrpc": "2.0", "method": "notifications/initialized"})
    reply = await asking.ask("POST", url, known, _message("tools/list", {}))
    return reply.accepted or (await _modern(asking, url, headers, "tools/list")).accepted


async def _modern(asking: Asking, url: URL, headers: Mapping[str, str], method: str) -> Reply:
    """Ask in the way of the newest revision, which has no handshake."""
    named = {"MCP-Protocol-Version": MODERN[-1], "Mcp-Method": method}
    message = _message(method, {"_meta": modern_meta(MODERN[-1], {})})
    return await asking.ask("POST", url, {**headers, **_POST, **named}, message)


def _message(method: str, params: Mapping[str, Any]) -> dict[str, Any]:
    return {"jsonrpc": "2.0", "id": 1, "method": method, "params": params}


def neighbours(url: URL) -> list[URL]:
    """The addresses beside one at which servers usually are, the nearest first."""
    path = url.path.rstrip("/")
    stem, _, last = path.rpartition("/")
    base = stem if last in _ENDPOINTS else path
    paths = [path if url.path.endswith("/") else f"{path}/"]
    for at in dict.fromkeys((base, stem, "")):
        paths += [f"{at}/mcp", f"{at}/mcp/", f"{at}/sse"]
    paths += [base, "/"]
    found = dict.fromkeys(one or "/" for one in paths)
    return [url.with_path(one, keep_query=True) for one in found if one != url.path][:MOST_NEIGHBOURS]
