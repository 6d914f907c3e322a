"""One request is asked within bounds, and what comes is told as it is."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from aiohttp import web
from tests.unit.diagnostics.sites import Answer, says, site
from yarl import URL

from mcpward.diagnostics.contact import asking
from mcpward.diagnostics.contact.asking import Asking
from mcpward.diagnostics.contact.web import Reply
from mcpward.links.pool import Pool

RESULT = '{"jsonrpc":"2.0","id":1,"result":{}}'


@asynccontextmanager
async def asker() -> AsyncIterator[Asking]:
    pool = Pool()
    try:
        yield Asking(pool, lambda text: text.replace("hush", "[HIDDEN]"))
    finally:
        await pool.close()


async def reply_to(method: str, answer: Answer) -> Reply:
    """What a request comes to that is answered so."""
    async with site({f"{method} /mcp": answer}) as (url, _), asker() as made:
        return await made.ask(method, URL(url), {}, None if method == "GET" else {"jsonrpc": "2.0"})


@pytest.mark.parametrize(
    ("method", "kind", "body", "speaks"),
    [
        ("POST", "application/json", RESULT, "http"),
        ("POST", "application/json", f"[{RESULT}]", "http"),
        ("POST", "application/json", "\n" + RESULT, "http"),
        ("POST", "text/event-stream", f": hello\n\ndata: {RESULT}\n\n", "http"),
        ("POST", "text/plain", RESULT, "http"),
        ("POST", "text/plain", f"event: message\ndata: {RESULT}\n\n", "http"),
        ("POST", "text/plain", f"data: {RESULT}", "http"),
        ("POST", "application/json", '{"jsonrpc":"2.0","method":"x"}', None),
        ("POST", "application/json", '{"detail":"Not Found"}', None),
        ("POST", "application/json", "[1, null]", None),
        ("POST", "application/json", "", None),
        ("POST", "text/event-stream", "data: hello\n\n", None),
        ("GET", "text/event-stream", "event: endpoint\ndata: /messages\n\n", "sse"),
        ("GET", "text/plain", "event: endpoint\ndata: /messages\n\n", "sse"),
        ("GET", "text/event-stream", f"data: {RESULT}\n\n", None),
        ("GET", "application/json", RESULT, None),
        ("GET", "text/plain", "data protection is important", None),
    ],
)
async def test_what_is_spoken_is_told_by_the_body(method: str, kind: str, body: str, speaks: str | None) -> None:
    reply = await reply_to(method, says(200, body, kind))
    assert (reply.status, reply.media_type, reply.speaks) == (200, kind, speaks)
    assert reply.accepted is (speaks is not None)


@pytest.mark.parametrize("status", [401, 403, 421, 500])
async def test_a_result_under_a_refusing_status_is_a_refusal(status: int) -> None:
    reply = await reply_to("POST", says(status, RESULT, "application/json"))
    assert (reply.status, reply.speaks, reply.accepted) == (status, None, False)


async def test_an_error_is_spoken_and_not_accepted() -> None:
    error = '{"jsonrpc":"2.0","id":1,"error":{"code":-32602,"message":"no"}}'
    reply = await reply_to("POST", says(400, error, "application/json"))
    assert (reply.speaks, reply.accepted) == ("http", False)


async def test_a_body_that_is_no_mcp_is_kept_in_one_short_line() -> None:
    reply = await reply_to("POST", says(200, "<h1>\n  hush \x1b[1m now</h1>" + "x" * 1000, "text/html"))
    assert reply.head.startswith("<h1> [HIDDEN] now</h1>xxx")
    assert len(reply.head) == asking.HEAD
    assert "hush" not in repr(reply)


async def test_a_redirect_to_what_is_no_address_is_told() -> None:
    reply = await reply_to("POST", says(308, Location="http://["))
    assert (reply.status, reply.location) == (308, "no address")
    assert (await reply_to("GET", says(301))).location == ""
    assert (await reply_to("GET", says(301, Location="mailto:a@b.example"))).location == "no address"


async def test_who_does_not_answer_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(asking, "ANSWERED_WITHIN", 0.1)
    over = asyncio.Event()

    async def hang(request: web.BaseRequest) -> web.StreamResponse:
        await over.wait()
        return web.Response()

    async with site({"POST /mcp": hang}) as (url, _), asker() as made:
        reply = await made.ask("POST", URL(url), {}, {})
        over.set()
    assert reply.status is None
    assert reply.told == f"POST {url}: The server took the request and did not answer it within 0.1 seconds."


async def test_a_body_that_breaks_off_is_told_as_far_as_it_came() -> None:
    async def broken(request: web.BaseRequest) -> web.StreamResponse:
        response = web.StreamResponse(headers={"Content-Type": "text/plain", "Content-Length": "100"})
        await response.prepare(request)
        await response.write(b"half")
        assert request.transport is not None
        request.transport.abort()
        return response

    reply = await reply_to("POST", broken)
    assert reply.status == 200
    assert reply.head in ("half", "")


async def test_what_cannot_be_sent_is_told() -> None:
    async with asker() as made:
        reply = await made.ask("POST", URL("http://127.0.0.1:9/mcp"), {"X-Bad": "a\nb"})
    assert reply.status is None
    assert reply.problem


async def test_addresses_are_shown_without_what_is_secret_in_them() -> None:
    async with asker() as made:
        url = URL("https://ada:pw@wiki.example:8443/hush/a%20b?key=hush#x")
        assert made.shown(url) == "https://wiki.example:8443/[HIDDEN]/a%20b"
