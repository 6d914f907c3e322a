"""One request over HTTP: how its failures are told, and what goes along."""

import pytest
from aiohttp import web
from tests.unit.links.hearing import Hearing
from tests.unit.links.web_servers import echo, linked, outcome, raw, reason, served

from mcpward.links.http import HttpLink
from mcpward.links.link import Lost, RemoteError
from mcpward.links.pool import Pool


@pytest.mark.parametrize(
    ("status", "body", "said"),
    [
        (200, "{", "cannot be read"),
        (200, "", "did not answer"),
        (200, "[]", "did not answer"),
        (200, '{"jsonrpc":"2.0","id":999,"result":{}}', "did not answer"),
        (200, '{"jsonrpc":"2.0","id":1,"result":[]}', "not a result"),
        (202, "", "did not answer"),
        (204, "", "did not answer"),
        (400, "", "status 400"),
        (401, '{"jsonrpc":"2.0","id":1,"error":{"code":1,"message":"x"}}', "refuses our credential (401)"),
        (403, "", "refuses our credential (403)"),
        (404, "", "status 404"),
        (429, "not json", "status 429"),
        (500, '{"error":"odd"}', "status 500"),
        (503, "[" * 2_000_000, "status 503"),
    ],
)
async def test_an_answer_that_is_none_is_lost_and_the_link_lives(status: int, body: str, said: str) -> None:
    async def answer(request: web.BaseRequest) -> web.StreamResponse:
        return web.Response(status=status, text=body, content_type="application/json")

    async with served(answer) as url, linked(url) as link:
        assert said in await reason(link)
        assert link.alive


async def test_an_error_in_the_body_of_a_refusal_is_what_the_server_said() -> None:
    async def refuse(request: web.BaseRequest) -> web.StreamResponse:
        error = {"code": -32602, "message": "Bad", "data": 5}
        return web.json_response({"jsonrpc": "2.0", "id": None, "error": error}, status=400)

    async def refuse_with_success(request: web.BaseRequest) -> web.StreamResponse:
        return web.json_response({"jsonrpc": "2.0", "id": None, "error": {"code": "odd", "message": 7}})

    async with served(refuse) as url, linked(url) as link:
        error = await outcome(link)
        assert isinstance(error, RemoteError)
        assert (error.code, error.message, error.data) == (-32602, "Bad", 5)
    async with served(refuse_with_success) as url, linked(url) as link:
        error = await outcome(link)
        assert isinstance(error, RemoteError)
        assert (error.code, error.message) == (-32603, "")


async def test_who_is_not_there_or_speaks_no_http_is_told_in_words_of_our_own() -> None:
    async with served(echo) as url:
        pass
    async with linked(url) as link:
        assert await reason(link) == "The server does not take connections."
        assert link.alive
        await link.notify("note", {})
    async with linked("http://no-such-host.invalid/mcp") as link:
        assert await reason(link) in ("The server's name is not known.", "The server does not take connections.")
    async with served(echo) as url, linked(url.replace("http", "https")) as link:
        assert await reason(link) == "No TLS connection to the server could be made."
    async with raw(b"SSH-2.0-OpenSSH_9.6\r\n") as url, linked(url) as link:
        assert await reason(link) == "The server does not speak HTTP as it should."
    async with raw(b"") as url, linked(url) as link:
        assert await reason(link) == "The connection to the server broke."
    cut = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{"
    async with raw(cut) as url, linked(url) as link:
        assert await reason(link) == "The connection to the server broke."
    packed = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-encoding: gzip\r\n\r\nno gzip at all"
    async with raw(packed) as url, linked(url) as link:
        assert "The" in await reason(link)


@pytest.mark.parametrize("url", ["", "nonsense", "ftp://host/", "http://", "http://host:port/", "file:///etc/passwd"])
async def test_an_address_that_is_none_is_refused(url: str) -> None:
    pool = Pool()
    with pytest.raises(Lost, match="address is not valid"):
        HttpLink(pool, url, {}, lambda: 1000, Hearing())


async def test_headers_that_cannot_be_sent_are_a_failure_of_that_server() -> None:
    async with served(echo) as url, linked(url, headers={"X-Bad": "a\r\nb"}) as link:
        assert await reason(link) == "The request to the server could not be sent."


async def test_a_name_and_password_in_the_address_are_sent_as_such() -> None:
    seen: list[str | None] = []

    async def recording(request: web.BaseRequest) -> web.StreamResponse:
        seen.append(request.headers.get("Authorization"))
        return await echo(request)

    async with served(recording) as url, linked(url.replace("//", "//me:pass@"), headers={}) as link:
        await link.request("x", {})
    assert seen == ["Basic bWU6cGFzcw=="]


async def test_no_cookie_is_kept() -> None:
    seen: list[str | None] = []

    async def sets(request: web.BaseRequest) -> web.StreamResponse:
        seen.append(request.headers.get("Cookie"))
        response = await echo(request)
        response.headers["Set-Cookie"] = "id=1; Path=/"
        return response

    async with served(sets) as url, linked(url) as link:
        await link.request("x", {})
        await link.request("x", {})
    assert seen == [None, None]
