"""What a server behind the door gets to see of those who call it: what they say to it, and nothing else of theirs."""

from collections.abc import Iterator

import pytest
from aiohttp import web
from tests.e2e.fronted import Gateway, gateway
from tests.e2e.stage import HANDSHAKE, MODERN, Stage, raised
from tests.server import ADMIN

CALLERS_OWN = {
    "Cookie": "sid=callers-own-cookie",
    "X-Api-Key": "callers-own-key",
    "X-Custom": "callers-own-custom",
    "X-Forwarded-For": "198.51.100.77",
    "X-Forwarded-Host": "callers-own.example",
    "X-Real-Ip": "198.51.100.78",
    "Forwarded": "for=198.51.100.79",
    "Traceparent": "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
    "Tracestate": "callers=own",
    "Baggage": "callers-own=baggage",
    "Proxy-Authorization": "Basic callers-own",
    "Referer": "https://callers-own.example/",
    "User-Agent": "callers-own-agent",
    "Last-Event-ID": "callers-own-event",
}
FOREIGN = ("callers-own", "198.51.100.7", "callers=own", "4bf92f3577b34da6")
ALLOWED = {
    "host", "user-agent", "accept", "accept-encoding", "content-type", "content-length", "cache-control", "connection",
    "mcp-protocol-version", "mcp-method", "mcp-name", "mcp-session-id", "x-own", "authorization",
}  # fmt: skip
OWN = {"Authorization": "Bearer for-this-server", "X-Own": "own"}
WAYS = ("modern", "handshake", "older")


@pytest.fixture(scope="module")
def stage() -> Iterator[Stage]:
    with raised() as it:
        it.part("modern", revision=MODERN)
        it.part("handshake", revision=HANDSHAKE)
        it.part("older", revision="2024-11-05")
        it.part("lost")
        it.part("elsewhere")
        for part in it.parts.values():
            part.tool("echo")
        yield it


@pytest.fixture(scope="module")
def door(stage: Stage, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Gateway]:
    parts = stage.parts
    servers = {name: stage.entry(parts[name], headers=OWN) for name in ("modern", "handshake", "lost")}
    servers["older"] = stage.entry(parts["older"], "sse", headers=OWN)
    servers["elsewhere"] = stage.entry(parts["elsewhere"], headers=OWN)
    with gateway(tmp_path_factory.mktemp("leaks"), servers) as it:
        yield it


async def call(door: Gateway, way: str, tool: str, headers: dict[str, str], **arguments: str) -> str:
    token = door.mint(scopes=["upstream:*"]).text
    come = {"modern": door.caller, "handshake": door.session, "older": door.older}[way]
    async with come(token, headers=headers) as caller:
        answer = (await caller.call(tool, **arguments)).text
    return answer + " " + token


@pytest.mark.parametrize("server", WAYS)
@pytest.mark.parametrize("way", WAYS)
async def test_a_server_sees_nothing_of_a_caller_but_the_call(
    stage: Stage, door: Gateway, way: str, server: str
) -> None:
    part = stage.parts[server]
    answer, token = (await call(door, way, f"{server}__echo", CALLERS_OWN, word="hello")).rsplit(" ", 1)
    assert answer == '{"word": "hello"}'
    assert len(part.calls()) > 0
    for heard in part.heard:
        assert not [sign for sign in (token, ADMIN, *FOREIGN) if sign in heard.everything], heard
        assert heard.names <= ALLOWED, heard.names - ALLOWED
        assert heard.query == "" or heard.path.endswith("/messages")
        assert heard.header("authorization") == OWN["Authorization"]
        session = heard.header("mcp-session-id")
        assert session is None or session.startswith("behind-")


async def test_a_redirect_elsewhere_is_not_followed(stage: Stage, door: Gateway) -> None:
    lost, there = stage.parts["lost"], stage.parts["elsewhere"]
    elsewhere = stage.url.replace("127.0.0.1", "localhost")
    there.heard.clear()

    async def away(request: web.Request) -> web.StreamResponse:
        return web.Response(status=307, headers={"Location": f"{elsewhere}/elsewhere/mcp"})

    lost.raw = away
    async with door.caller() as caller:
        assert "redirects to another origin" in (await caller.call("lost__echo", word="hello")).text
    assert there.heard == []
    assert lost.heard
    assert all(heard.header("authorization") == OWN["Authorization"] for heard in lost.heard)
