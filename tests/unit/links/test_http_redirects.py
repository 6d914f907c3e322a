"""Redirects over streamable HTTP: what was meant for one server reaches no other."""

import pytest
from aiohttp import web
from tests.unit.links.web_servers import Handler, echo, linked, outcome, reason, served
from yarl import URL

from mcpward.links.link import Lost
from mcpward.links.web import redirected_to


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


@pytest.mark.parametrize("status", [307, 308])
async def test_a_redirect_to_another_origin_is_not_followed(status: int) -> None:
    reached: list[str] = []

    async def elsewhere(request: web.BaseRequest) -> web.StreamResponse:
        reached.append(request.path)
        return await echo(request)

    async with served(elsewhere) as there, served(redirecting(status, there)) as url, linked(url) as link:
        said = await reason(link)
        assert said == "The server redirects to another origin: the servers file has to name the final address."
        assert link.alive
        await link.notify("note", {})
    assert reached == []


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


@pytest.mark.parametrize("to", ["http://a/mcp", "https://b/mcp", "https://a:8443/mcp", "//169.254.169.254/", "//u@b/"])
def test_another_scheme_host_or_port_is_another_origin(to: str) -> None:
    with pytest.raises(Lost, match="another origin"):
        redirected_to(URL("https://a/mcp"), to)


def test_a_name_in_an_address_is_no_part_of_the_origin() -> None:
    to = redirected_to(URL("https://a/mcp"), "https://me:word@a:443/other#part")
    assert str(to) == "https://a/other"
