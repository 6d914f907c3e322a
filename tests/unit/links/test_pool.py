"""The pool of connections: what it takes from the environment, and whom it trusts."""

import asyncio
import datetime
import ipaddress
import ssl
import subprocess
import sys
from pathlib import Path

import pytest
from aiohttp import web
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from tests.unit.links.hearing import until
from tests.unit.links.web_servers import echo, linked, outcome, reason, served
from yarl import URL

from mcpward.links import pool as room
from mcpward.links.link import NoRoom
from mcpward.links.pool import Pool


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


async def test_a_proxy_of_the_environment_is_used_but_where_it_says_otherwise(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[str] = []
    credentials: list[str | None] = []

    async def proxy(request: web.BaseRequest) -> web.StreamResponse:
        seen.append(str(request.url))
        credentials.append(request.headers.get("Proxy-Authorization"))
        return await echo(request)

    async with served(proxy) as url:
        monkeypatch.setenv("http_proxy", url.replace("//", "//me:pass@"))
        monkeypatch.setenv("no_proxy", "inside.example,127.0.0.1")
        async with linked("http://outside.example/mcp") as link:
            assert await link.request("x", {"n": 1}) == {"n": 1}
        assert seen == ["http://outside.example/mcp"]
        assert credentials == ["Basic bWU6cGFzcw=="]
        async with served(echo) as direct, linked(direct) as link:
            assert await link.request("x", {"n": 1}) == {"n": 1}
        assert len(seen) == 1


def test_the_proxy_for_an_address(monkeypatch: pytest.MonkeyPatch) -> None:
    assert Pool().proxy(URL("https://a.example/")) is None
    monkeypatch.setenv("https_proxy", "http://proxy:1")
    monkeypatch.setenv("all_proxy", "http://other:2")
    monkeypatch.setenv("no_proxy", ".inside.example")
    pool = Pool()
    assert pool.proxy(URL("https://a.example/")) == "http://proxy:1"
    assert pool.proxy(URL("http://a.example/")) == "http://other:2"
    assert pool.proxy(URL("https://a.inside.example/")) is None


async def test_a_proxy_that_is_not_there_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    async with served(echo) as url:
        pass
    monkeypatch.setenv("http_proxy", url)
    async with linked("http://outside.example/mcp") as link:
        assert await reason(link) == "The proxy does not lead to the server."


def certificate(folder: Path) -> Path:
    """A certificate for this machine that nobody has signed, with its key, in one file."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "127.0.0.1")])
    now = datetime.datetime.now(datetime.UTC)
    signed = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), True)
        .sign(key, hashes.SHA256())
    )
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    path = folder / "certificate.pem"
    path.write_bytes(private + signed.public_bytes(serialization.Encoding.PEM))
    return path


async def test_a_certificate_that_nobody_signed_is_trusted_only_if_told_to(tmp_path: Path) -> None:
    path = certificate(tmp_path)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(path)
    async with served(echo, context) as url:
        async with linked(url) as link:
            assert await reason(link) == "The server's certificate is not trusted."
        async with linked(url, pool=Pool(ssl.create_default_context(cafile=str(path)))) as link:
            assert await link.request("x", {"n": 1}) == {"n": 1}


async def test_where_all_connections_are_in_use_that_is_said_at_once_and_is_no_fault_of_the_server(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(room, "MOST", 2)
    asked, over = [], asyncio.Event()

    async def slow(request: web.BaseRequest) -> web.StreamResponse:
        asked.append(request)
        await over.wait()
        return await echo(request)

    async with served(slow) as url, linked(url) as link:
        waiting = [asyncio.create_task(outcome(link, n=1)) for _ in range(2)]
        await until(lambda: len(asked) == 2)
        assert isinstance(await outcome(link, n=1), NoRoom)
        over.set()
        assert await asyncio.gather(*waiting) == [{"n": 1}, {"n": 1}]
        assert await outcome(link, n=1) == {"n": 1}


def test_who_reaches_no_server_over_http_does_not_load_what_that_takes() -> None:
    modules = "pool, stdio, handshake"
    code = f"import sys; from mcpward.links import {modules}; pool.Pool(); sys.exit('aiohttp' in sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True)
