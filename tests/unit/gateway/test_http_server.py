"""The HTTP server under the door: what it refuses on the wire, and how it starts and ends."""

import asyncio
import socket

import pytest
from tests.door import listening, serving

from mcpward.gateway.http_server import Listening, listen


async def spoken(address: str, *lines: str) -> bytes:
    """Send these lines as one request, as they are, and return all that comes back."""
    host, _, port = address.removeprefix("http://").partition(":")
    reader, writer = await asyncio.open_connection(host, int(port))
    try:
        writer.write("\r\n".join([*lines, "", ""]).encode("latin-1"))
        await writer.drain()
        return await asyncio.wait_for(reader.read(), 10)
    finally:
        writer.close()
        await writer.wait_closed()


@pytest.mark.parametrize(
    "lines",
    [
        ("GET /health HTTP/1.1", "Connection: close"),
        ("GET /health HTTP/1.1", "Host: 127.0.0.1", "Host: evil.example", "Connection: close"),
        ("GET http://evil.example/health HTTP/1.1", "Host: evil.example", "Connection: close"),
    ],
)
async def test_one_host_of_ours_is_wanted_on_the_wire(lines: tuple[str, ...]) -> None:
    async with listening() as address:
        assert (await spoken(address, *lines))[:12] in (b"HTTP/1.1 421", b"HTTP/1.1 400")


async def test_two_lengths_or_a_length_beside_chunks_are_refused() -> None:
    for headers in (("Content-Length: 2", "Content-Length: 3"), ("Content-Length: 2", "Transfer-Encoding: chunked")):
        async with listening() as address:
            answer = await spoken(address, "POST /mcp HTTP/1.1", "Host: 127.0.0.1", *headers, "Connection: close")
            assert answer.startswith(b"HTTP/1.1 400")


async def test_the_answer_does_not_name_the_software() -> None:
    async with listening() as address:
        answer = (await spoken(address, "GET /health HTTP/1.1", "Host: 127.0.0.1", "Connection: close")).lower()
    assert b"\r\nserver:" not in answer


async def test_an_address_that_is_taken_is_no_success() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        where = Listening("127.0.0.1", taken.getsockname()[1])
        async with serving() as served:
            assert not await listen(served.door, where, lambda port: None, served.end_streams)
