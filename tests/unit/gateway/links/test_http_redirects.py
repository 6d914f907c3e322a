"""Redirects over streamable HTTP: what was meant for one server reaches no other."""

from typing import Any

import pytest
from aiohttp import web
from tests.unit.gateway.links.web_servers import Handler, echo, linked, outcome, reason, served
from yarl import URL

from mcpward.gateway.links.link import Lost
from mcpward.gateway.links.web import redirected_to


def redirecting(status: int, to: str, times: int = 1) -> Handler:
    """A server that redirects so many times, and answers then."""
    left = [times]

    async def handler(request: web.BaseRequest) -> web.StreamResponse:
        left[0] -= 1
        if left[0] >= 0:
            return web.Response(status=status, headers={"Location": to})
        return await echo(request)

    return handler


@pytest.mark.parametrize("status", [307, 308])
async def test_a_redirect_to_the_same_origin_takes_all_along(status: int) -> None:
    seen: list[tuple[str, str | None]] = []
    redirect = redirecting(status, "/mcp/?a=b#part")

    async def recording(request: web.BaseRequest) -> web.StreamResponse:
        seen.append((request.path_qs, request.headers.get("Authorization")))
        return await redirect(request)

    async with served(recording) as url, linked(url) as link:
        assert await link.request("x", {"n": 1}) == {"n": 1}
    assert seen == [("/mcp", "Bearer secret-of-ours"), ("/mcp/?a=b", "Bearer secret-of-ours")]


async def test_a_redirect_to_another_origin_carries_no_credential() -> None:
    seen: list[dict[str, str]] = []

    async def elsewhere(request: web.BaseRequest) -> web.StreamResponse:
        seen.append(dict(request.headers))
        return await echo(request)

    async with served(elsewhere) as there:
        there = there.replace("//", "//other:password@")

        async def here(request: web.BaseRequest) -> web.StreamResponse:
            response = await echo(request)
            if (await request.json()).get("method") == "initialize":
                response.headers["Mcp-Session-Id"] = "session-of-ours"
                return response
            return web.Response(status=307, headers={"Location": there})

        async with served(here) as url, linked(url) as link:
            await link.request("initialize", {})
            link.revision = "2025-11-25"
            assert await link.request("x", {"n": 1}) == {"n": 1}
            await link.notify("note", {})
    assert len(seen) == 2
    for headers in seen:
        assert not {"authorization", "x-key", "mcp-session-id", "cookie"} & {name.lower() for name in headers}
        assert "of-ours" not in repr(headers)
        assert headers["MCP-Protocol-Version"] == "2025-11-25"


async def test_a_way_back_to_where_it_began_carries_no_credential_either() -> None:
    seen: list[str | None] = []
    way: dict[str, Any] = {}

    async def here(request: web.BaseRequest) -> web.StreamResponse:
        seen.append(request.headers.get("Authorization"))
        return await echo(request) if len(seen) > 1 else web.Response(status=307, headers={"Location": way["there"]})

    async def there(request: web.BaseRequest) -> web.StreamResponse:
        return web.Response(status=308, headers={"Location": way["here"]})

    async with served(here) as way["here"], served(there) as way["there"], linked(way["here"]) as link:
        assert await link.request("x", {"n": 1}) == {"n": 1}
    assert seen == ["Bearer secret-of-ours", None]


async def test_redirects_are_followed_three_times_at_most() -> None:
    async with served(redirecting(307, "/again", times=3)) as url, linked(url) as link:
        assert await outcome(link, n=1) == {"n": 1}
    async with served(redirecting(307, "/again", times=4)) as url, linked(url) as link:
        assert "again and again" in await reason(link)
        assert link.alive


@pytest.mark.parametrize("status", [301, 302, 303])
async def test_a_redirect_that_would_drop_the_message_is_not_followed(status: int) -> None:
    async with served(redirecting(status, "/other")) as url, linked(url) as link:
        assert "where a message cannot be sent" in await reason(link)


@pytest.mark.parametrize("to", ["", "ftp://host/x", "file:///etc/passwd", "http://[bad/", "javascript:x"])
async def test_a_redirect_to_nowhere_is_not_followed(to: str) -> None:
    async with served(redirecting(307, to)) as url, linked(url) as link:
        assert "where we do not follow" in await reason(link)


def test_no_redirect_leads_from_tls_to_none() -> None:
    assert redirected_to(URL("https://a/mcp"), "https://b/mcp") == URL("https://b/mcp")
    assert redirected_to(URL("http://a/mcp"), "https://a/mcp") == URL("https://a/mcp")
    with pytest.raises(Lost):
        redirected_to(URL("https://a/mcp"), "http://a/mcp")
