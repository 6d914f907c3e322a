"""An address is looked at before hands are shaken: who is there, what is spoken, and to whom."""

import asyncio
import json

import pytest
from aiohttp import web
from tests.unit.diagnostics.fleets import entry
from tests.unit.diagnostics.sites import Site, keyed, looked, says, site, speak, stream, tells
from tests.unit.links.web_servers import served

from mcpward.diagnostics.contact import asking
from mcpward.diagnostics.contact.probing import FOREIGN, look
from mcpward.links.pool import Pool

KEY = {"Authorization": "Bearer the-right-one"}


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


async def test_a_server_over_streamable_http_is_known_by_its_answer() -> None:
    async with site({"POST /mcp": speak}) as (url, there):
        seen = await looked(url)
    assert seen.speaks == ("http",)
    assert seen.loopback
    assert not seen.public
    assert there.asked[0].headers["Accept"] == "application/json, text/event-stream"
    assert not seen.explains_failure("http")
    assert seen.explains_failure("sse")


async def test_a_server_over_the_older_transport_is_known_by_its_stream() -> None:
    async with site({"GET /sse": stream, "POST /sse": says(405, Allow="GET")}) as (url, _):
        address = url.replace("/mcp", "/sse")
        assert (await looked(address, "sse")).speaks == ("sse",)
        seen = await looked(address, "http")
    assert seen.speaks == ("sse",)
    assert seen.post is not None
    assert seen.post.told == f"POST {address}: 405, text/plain, Allow: GET"


async def test_an_entry_of_the_older_transport_finds_the_newer_one() -> None:
    async with site({"POST /mcp": speak}) as (url, _):
        assert (await looked(url, "sse")).speaks == ("http",)


async def test_a_server_of_the_newest_revision_alone_is_known() -> None:
    async def modern(request: web.BaseRequest) -> web.StreamResponse:
        message = json.loads(await request.read())
        answer = {"jsonrpc": "2.0", "id": message["id"]}
        if message["method"] == "initialize":
            error = {"code": -32022, "message": "no", "data": {"supported": ["2026-07-28"]}}
            return web.json_response(answer | {"error": error}, status=400)
        assert request.headers["MCP-Protocol-Version"] == "2026-07-28"
        return web.json_response(answer | {"result": {"supportedVersions": ["2026-07-28"]}})

    async with site({"POST /mcp": modern}) as (url, _):
        seen = await looked(url)
    assert seen.post is not None
    assert seen.post.accepted


async def test_an_error_in_the_words_of_mcp_is_none_of_an_endpoint_where_it_says_so() -> None:
    no = {"jsonrpc": "2.0", "error": {"code": -32000, "message": "Method not allowed."}, "id": None}
    async with site({"POST /mcp": tells(no, 405)}) as (url, _):
        assert (await looked(url)).speaks == ()
    async with site({"POST /mcp": tells(no, 500)}) as (url, _):
        assert (await looked(url)).speaks == ()
    async with site({"POST /mcp": tells(no, 400)}) as (url, _):
        assert (await looked(url)).speaks == ("http",)


async def test_nobody_is_there() -> None:
    async with served(Site()) as url:
        pass
    assert (await looked(url)).reach == "refused"
    seen = await looked("http://nowhere.invalid/mcp")
    assert seen.reach == "name-unknown"
    assert seen.replies == ()


async def test_what_has_no_address_that_can_be_called_is_not_looked_at() -> None:
    pool = Pool()
    for one in (
        entry("x", command="npx"),
        entry("x", url="ftp://a.example/"),
        entry("x", url="http://[/"),
        entry("x", url="http://${HOST}/mcp"),
        entry("x", url="http://127.0.0.1/mcp", headers={"X-Key": "${input:key}"}),
    ):
        assert await look(one, pool, {}, 5.0) is None
    await pool.close()


async def test_the_path_beside_it_is_found() -> None:
    async with site({"POST /api/mcp": speak, "GET /": says(200, "<h1>Hi</h1>", "text/html")}) as (url, there):
        seen = await looked(url.replace("/mcp", "/api/server?team=a"), headers=KEY)
    assert seen.elsewhere is not None
    assert seen.elsewhere.url == url.replace("/mcp", "/api/mcp")
    assert {request.query_string for request in there.asked} == {"team=a"}
    assert len(there.asked) <= 2 * (2 + 10)


async def test_a_path_that_wants_a_credential_is_found_where_none_speaks() -> None:
    async with site({"POST /mcp": keyed(speak)}) as (url, _):
        seen = await looked(url.replace("/mcp", "/"))
    assert seen.elsewhere is not None
    assert (seen.elsewhere.status, seen.elsewhere.speaks) == (401, None)


async def test_of_two_transports_beside_it_the_one_of_the_entry_is_taken() -> None:
    async with site({"POST /mcp": speak, "GET /sse": stream}) as (url, _):
        for transport, path in (("http", "/mcp"), ("sse", "/sse")):
            seen = await looked(url.replace("/mcp", "/nothing"), transport)  # type: ignore[arg-type]
            assert seen.elsewhere is not None
            assert seen.elsewhere.url == url.replace("/mcp", path)


async def test_a_redirect_is_followed_within_the_origin_and_never_out_of_it() -> None:
    async with site({"POST /mcp": speak}) as (other, stranger):
        answers = {
            "POST /mcp": says(307, Location="/there"),
            "POST /there": speak,
            "POST /away": says(308, Location=f"{other}?token=in-a-redirect"),
            "GET /away": says(302, Location=other),
            "POST /turned": says(303, Location="/there"),
            "POST /round": says(307, Location="/round"),
        }
        async with site(answers) as (url, _):
            within = await looked(url, headers=KEY)
            away = await looked(url.replace("/mcp", "/away"), headers=KEY)
            turned = await looked(url.replace("/mcp", "/turned"))
            turning = await looked(url.replace("/mcp", "/round"))
    assert within.speaks == ("http",)
    assert within.post is not None
    assert within.post.followed == (url.replace("/mcp", "/there"),)
    assert away.post is not None
    assert away.post.leads_away
    assert away.post.location == other
    assert away.speaks == ()
    assert turned.post is not None
    assert turned.post.location == url.replace("/mcp", "/there")
    assert not turned.post.leads_away
    assert turning.post is not None
    assert turning.post.status == 307
    assert stranger.asked == []


async def test_the_scheme_that_is_spoken_there_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    async with site({"POST /mcp": speak}) as (url, there):
        seen = await looked(url.replace("http:", "https:"), headers=KEY)
    assert seen.scheme == "http"
    assert seen.tls is not None
    assert seen.tls.fault == "not-spoken"
    assert there.heard("Authorization") == [None]


async def test_what_is_no_http_is_told() -> None:
    async def greet(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"220 mail.example ESMTP\r\n")
        writer.close()

    async with await asyncio.start_server(greet, "127.0.0.1", 0) as server:
        seen = await looked(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/mcp")
    assert seen.reach == "reached"
    assert seen.replies == ()
    assert seen.post is not None
    assert seen.post.problem


async def test_a_credential_that_is_not_needed_is_noticed() -> None:
    async with site({"POST /mcp": speak}) as (url, _):
        seen = await looked(url, headers={"X-Api-Key": "not-looked-at", "X-Team": "docs"})
    assert seen.credential == "the header X-Api-Key"
    assert seen.without is not None
    assert seen.without.accepted
    assert seen.lists_without


async def test_without_a_credential_the_other_headers_go_along(monkeypatch: pytest.MonkeyPatch) -> None:
    headers = {**KEY, "X-Team": "docs", "X-Space": "${SPACE}"}
    async with site({"POST /mcp": keyed(speak)}) as (url, there):
        seen = await looked(f"{url}?api_key=in-the-query&team=a", headers=headers, environment={"SPACE": "mine"})
    assert seen.speaks == ("http",)
    assert seen.without is not None
    assert seen.without.refused
    assert not seen.lists_without
    assert there.heard("Authorization") == ["Bearer the-right-one", None]
    assert there.heard("X-Team") == ["docs", "docs"]
    assert there.heard("X-Space") == ["mine", None]
    assert [request.query_string for request in there.asked] == ["api_key=in-the-query&team=a", "team=a"]


async def test_what_a_variable_holds_is_taken_for_a_credential() -> None:
    async with site({"POST /mcp": keyed(speak, "X-Space", "mine")}) as (url, _):
        seen = await looked(url, headers={"X-Space": "${SPACE}"}, environment={"SPACE": "mine"})
    assert seen.speaks == ("http",)
    assert seen.credential == "the header X-Space"
    assert seen.without is not None
    assert seen.without.refused


async def test_a_credential_in_the_path_is_left_there() -> None:
    async with site({f"POST /{'a1' * 20}/mcp": speak}) as (url, there):
        seen = await looked(url.replace("/mcp", f"/{'a1' * 20}/mcp"), headers={"X-Team": "docs"})
    assert seen.credential == "the path of the address"
    assert seen.without is None
    assert len(there.asked) == 1


async def test_a_server_that_lists_tools_only_with_a_credential_is_no_open_one() -> None:
    async def only_greets(request: web.BaseRequest) -> web.StreamResponse:
        if json.loads(await request.text())["method"] == "initialize" or "Authorization" in request.headers:
            return await speak(request)
        return web.Response(status=401)

    async with site({"POST /mcp": only_greets}) as (url, _):
        seen = await looked(url, headers=KEY)
    assert seen.without is not None
    assert seen.without.accepted
    assert not seen.lists_without


async def test_a_server_that_looks_at_nothing_lets_foreign_pages_in() -> None:
    async with site({"POST /mcp": speak}) as (url, there):
        seen = await looked(url)
    assert seen.rebound is not None
    assert seen.rebound.accepted
    assert seen.foreign is not None
    assert seen.foreign.accepted
    port = url.split(":")[2].removesuffix("/mcp")
    assert there.heard("Host") == [f"127.0.0.1:{port}", f"{FOREIGN}:{port}", f"127.0.0.1:{port}"]
    assert there.heard("Origin") == [None, f"http://{FOREIGN}:{port}", f"https://{FOREIGN}"]


async def test_a_server_that_looks_at_host_and_origin_lets_none_in() -> None:
    async def careful(request: web.BaseRequest) -> web.StreamResponse:
        if FOREIGN in request.headers["Host"]:
            return web.Response(status=421)
        return web.Response(status=403) if "Origin" in request.headers else await speak(request)

    async with site({"POST /mcp": careful}) as (url, _):
        seen = await looked(url)
    assert seen.rebound is not None
    assert not seen.rebound.accepted
    assert seen.foreign is not None
    assert not seen.foreign.accepted


async def test_sessions_that_were_begun_are_ended() -> None:
    begun: list[str] = []
    ended: list[str] = []

    async def sessions(request: web.BaseRequest) -> web.StreamResponse:
        response = await speak(request)
        if json.loads(await request.text())["method"] == "initialize":
            begun.append(f"session-{len(begun)}")
            response.headers["Mcp-Session-Id"] = begun[-1]
        return response

    async def end(request: web.BaseRequest) -> web.StreamResponse:
        ended.append(request.headers["Mcp-Session-Id"])
        return web.Response(status=204)

    async with site({"POST /mcp": sessions, "DELETE /mcp": end}) as (url, _):
        await looked(url, headers=KEY)
    assert len(begun) == 4
    assert sorted(ended) == begun


async def test_no_secret_stands_in_what_was_seen() -> None:
    async def echo(request: web.BaseRequest) -> web.StreamResponse:
        text = f"You sent {request.headers['Authorization']} {request.headers['X-Other']} to {request.path}\x1b[31m"
        return web.Response(status=400, text=text)

    secret = "sk-0123456789abcdefghijklmnop"
    headers = {"Authorization": f"Bearer {secret}", "X-Other": "${OTHER_TOKEN}"}
    async with site({f"{method} /{secret}/mcp": echo for method in ("GET", "POST")}) as (url, there):
        address = url.replace("/mcp", f"/{secret}/mcp?key={secret}").replace("//", "//ada:pass-of-ada@")
        seen = await looked(address, headers=headers, environment={"OTHER_TOKEN": "the-value-of-the-variable"})
    assert there.asked[0].headers["X-Other"] == "the-value-of-the-variable"
    told = f"{seen} {[reply.head for reply in (seen.post, seen.get, *seen.tried) if reply]}"
    assert "You sent" in told
    for part in (secret, "the-value-of-the-variable", "pass-of-ada", "\x1b"):
        assert part not in told


async def test_the_expiry_of_a_token_is_read() -> None:
    token = "eyJhbGciOiJIUzI1NiJ9.eyJleHAiOjE3MDAwMDAwMDB9.c2ln"
    async with site({"POST /mcp": speak}) as (url, _):
        seen = await looked(url, headers={"Authorization": f"Bearer {token}"})
    assert seen.credential_expires == 1_700_000_000


async def test_a_body_without_an_end_is_cut_off(monkeypatch: pytest.MonkeyPatch) -> None:
    sent = 0

    async def flood(request: web.BaseRequest) -> web.StreamResponse:
        nonlocal sent
        response = web.StreamResponse(headers={"Content-Type": "application/json"})
        await response.prepare(request)
        try:
            while True:
                await response.write(b" " * 65536)
                sent += 65536
        except ConnectionError:
            return response

    async with site({"POST /mcp": flood}) as (url, _):
        seen = await looked(url)
    assert seen.speaks == ()
    assert sent < 64 * asking.LARGEST


async def test_a_server_that_hangs_is_cut_off_and_what_was_seen_stays() -> None:
    over = asyncio.Event()

    async def hang(request: web.BaseRequest) -> web.StreamResponse:
        await over.wait()
        return web.Response()

    async with site({"POST /mcp": hang}) as (url, _):
        seen = await looked(url, within=0.3)
        over.set()
    assert seen.cut_off
    assert seen.reach == "reached"
    assert not seen.explains_failure("http")


async def test_a_stream_that_says_nothing_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(asking, "READ_WITHIN", 0.1)
    over = asyncio.Event()

    async def silent(request: web.BaseRequest) -> web.StreamResponse:
        response = web.StreamResponse(headers={"Content-Type": "text/event-stream"})
        await response.prepare(request)
        await over.wait()
        return response

    async with site({"GET /mcp": silent, "POST /mcp": says(405)}) as (url, _):
        seen = await looked(url)
        over.set()
    assert seen.get is not None
    assert (seen.get.status, seen.get.speaks) == (200, None)


async def test_requests_are_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(asking, "MOST_REQUESTS", 3)
    async with site({}) as (url, there):
        seen = await looked(url.replace("/mcp", "/a/b"))
    assert len(there.asked) == 3
    assert any("enough requests" in reply.problem for reply in seen.tried)


async def test_a_proxy_of_the_environment_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    async def proxy(request: web.BaseRequest) -> web.StreamResponse:
        return await speak(request) if request.method == "POST" else web.Response(status=405)

    async with served(proxy) as url:
        monkeypatch.setenv("http_proxy", url)
        seen = await looked("http://only-the-proxy-knows.invalid/mcp")
    assert seen.proxied
    assert seen.speaks == ("http",)


async def test_a_proxy_that_is_not_there_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    async with served(Site()) as url:
        pass
    monkeypatch.setenv("http_proxy", url)
    assert (await looked("http://wiki.invalid/mcp")).reach == "proxy"
