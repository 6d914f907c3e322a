"""Documents that a server points at are fetched from nowhere that only this machine reaches."""

import asyncio
import socket
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from typing import Any

import pytest
from aiohttp import web
from tests.unit.diagnostics.sites import says, site, tells
from tests.unit.links.web_servers import served
from yarl import URL

from mcpward.diagnostics.contact import public_documents
from mcpward.diagnostics.contact.public_documents import Allowed, Fetched, PublicDocuments, ip_of, is_here, is_public
from mcpward.links.pool import Pool

PUBLIC = ("93.184.215.14",)
HERE = ("127.0.0.1", "::1")


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@asynccontextmanager
async def documents(own: str, addresses: Iterable[str]) -> AsyncIterator[PublicDocuments]:
    pool = Pool()
    made = PublicDocuments(pool, URL(own), addresses, str)
    try:
        yield made
    finally:
        await made.close()
        await pool.close()


async def fetched(address: str, own: str = "https://wiki.example/mcp", at: Iterable[str] = PUBLIC) -> Fetched:
    """A document of a server that lies at these addresses."""
    async with documents(own, at) as made:
        return await made.fetch(address)


async def test_a_document_of_this_machine_is_fetched_for_a_server_of_this_machine() -> None:
    async with site({"GET /meta": tells({"x": 1})}) as (url, there):
        address = url.replace("/mcp", "/meta")
        assert (await fetched(address, url, HERE)).table == {"x": 1}
        assert there.heard("Authorization") == [None]
        assert (await fetched(address.replace("127.0.0.1", "localhost"), url, HERE)).table == {"x": 1}


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "[::1]", "metadata.localhost"])
async def test_none_of_this_machine_is_fetched_for_a_server_elsewhere(host: str) -> None:
    async with site({"GET /meta": tells({"x": 1})}) as (url, there):
        for scheme in ("http", "https"):
            address = f"{scheme}://{host}:{URL(url).port}/meta"
            one = await fetched(address)
            assert one.kept_away
            assert one.table == {}
    assert there.asked == []


@pytest.mark.parametrize(
    "address",
    [
        "https://10.0.0.1/x",
        "https://192.168.1.1/x",
        "https://169.254.169.254/latest/meta-data",
        "http://169.254.169.254/latest/meta-data",
        "https://[fd00::1]/x",
        "https://[::ffff:10.0.0.1]/x",
        "https://[64:ff9b::a00:1]/x",
        "https://0.0.0.0/x",
        "http://93.184.215.14/x",
        "http://login.example/x",
        "ftp://login.example/x",
        "file:///etc/passwd",
    ],
)
async def test_what_is_not_public_or_not_https_is_never_asked(address: str) -> None:
    assert (await fetched(address)).table == {}
    assert (await fetched(address)).status is None


@pytest.mark.parametrize("address", ["", "nothing", "http://[/x", "/relative"])
async def test_what_is_no_address_is_not_asked(address: str) -> None:
    assert await fetched(address) == Fetched("what is no address", problem="It was not asked.")


async def test_a_redirect_is_followed_but_not_to_where_only_this_machine_gets() -> None:
    answers = {
        "GET /a": says(302, Location="/b"),
        "GET /b": tells({"x": 1}),
        "GET /inside": says(302, Location="http://10.0.0.1/x"),
        "GET /nowhere": says(302, Location="http://[/"),
        "GET /round": says(302, Location="/round"),
    }
    async with site(answers) as (url, _):
        origin = url.removesuffix("/mcp")
        assert (await fetched(f"{origin}/a", url, HERE)).table == {"x": 1}
        assert (await fetched(f"{origin}/inside", url, HERE)).kept_away
        assert "no address" in (await fetched(f"{origin}/nowhere", url, HERE)).problem
        assert "again and again" in (await fetched(f"{origin}/round", url, HERE)).problem


async def test_an_address_of_the_server_itself_is_asked_even_if_it_is_not_public() -> None:
    async with site({"GET /meta": tells({"x": 1})}) as (url, _):
        address = url.replace("/mcp", "/meta")
        assert (await fetched(address, url, ("127.0.0.1",))).table == {"x": 1}


async def test_documents_are_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(public_documents, "FETCHED_WITHIN", 0.2)
    over = asyncio.Event()

    async def hang(request: web.BaseRequest) -> web.StreamResponse:
        await over.wait()
        return web.Response()

    large = says(200, "[" + " " * public_documents.LARGEST + "]", "application/json")
    answers = {"GET /large": large, "GET /hang": hang, "GET /text": says(200, "<p>"), "GET /list": tells([1])}
    async with site(answers) as (url, there):
        problems = {
            path: (await fetched(url.replace("/mcp", path), url, HERE)).problem
            for path in ("/large", "/hang", "/text", "/list", "/none")
        }
        over.set()
        monkeypatch.setattr(public_documents, "MOST", 2)
        async with documents(url, HERE) as made:
            for _ in range(3):
                last = await made.fetch(url)
    assert problems == {
        "/large": "It is larger than 256 KiB.",
        "/hang": "No document came within 0.2 seconds.",
        "/text": "It is no JSON.",
        "/list": "It is no JSON object.",
        "/none": "It answers with the HTTP status 404.",
    }
    assert "enough requests" in last.problem
    assert len(there.asked) == 5 + 2


async def test_where_nobody_is_that_is_told() -> None:
    async with site({}) as (url, _):
        pass
    assert (await fetched(url, url, HERE)).problem == "The server does not take connections."
    assert (await fetched("https://nowhere.invalid/x")).problem == "The server's name is not known."


async def test_through_a_proxy_the_same_holds(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[Any] = []

    async def proxy(request: web.BaseRequest) -> web.StreamResponse:
        asked.append(str(request.url))
        return web.json_response({"x": 1})

    async with served(proxy) as url:
        monkeypatch.setenv("http_proxy", url)
        own = "http://only-the-proxy-knows.invalid/mcp"
        assert (await fetched("http://only-the-proxy-knows.invalid/meta", own, ())).table == {"x": 1}
        assert (await fetched("http://localhost/meta", own, ())).kept_away
    assert asked == ["http://only-the-proxy-knows.invalid/meta"]


async def test_a_name_is_looked_at_when_it_is_connected_to() -> None:
    elsewhere = Allowed(PUBLIC)
    with pytest.raises(public_documents.KeptAway):
        await elsewhere.resolve("localhost", 80)
    assert {one["host"] for one in await Allowed(HERE).resolve("localhost", 80)} <= set(HERE)
    with pytest.raises(socket.gaierror):
        await Allowed(HERE).resolve("nowhere.invalid", 80)


@pytest.mark.parametrize(
    ("address", "public"),
    [
        ("93.184.215.14", True),
        ("2606:2800:21f:cb07:6820:80da:af6b:8b2c", True),
        ("10.1.2.3", False),
        ("100.64.0.1", False),
        ("127.0.0.1", False),
        ("224.0.0.1", False),
        ("fe80::1%eth0", False),
        ("::ffff:192.168.0.1", False),
        ("2002:0a00:0001::", False),
        ("64:ff9b::7f00:1", False),
        ("64:ff9b::5db8:d70e", True),
    ],
)
def test_which_addresses_are_public(address: str, public: bool) -> None:
    ip = ip_of(address)
    assert ip is not None
    assert is_public(ip) is public


def test_what_is_this_machine_is_told_by_its_name() -> None:
    assert [is_here(one) for one in ("localhost", "LOCALHOST.", "a.localhost", "127.9.9.9", "[::1]")] == [True] * 5
    assert [is_here(one) for one in ("localhost.example", "10.0.0.1", "")] == [False] * 3
