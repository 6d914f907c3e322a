"""A loopback proxy that adds the Authorization header, which the suite has no option for.

It forwards bytes: a proxy that reads and rewrites headers would hide from the suite what the server does with them.
"""

import asyncio
import contextlib
import json
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from urllib.parse import urlsplit

NAMES = {
    "tools/call": "name",
    "resources/read": "uri",
    "resources/subscribe": "uri",
    "resources/unsubscribe": "uri",
    "prompts/get": "name",
}
COMPLETED = {"ref/prompt": "prompts/get", "ref/resource": "resources/read"}
TASK_METHODS = ("tasks/get", "tasks/update", "tasks/cancel")


class Shim:
    """Forwards to a server on this machine, and counts the calls it sees: the audit trail has to tell the same."""

    def __init__(self, url: str, token: str) -> None:
        self._there = urlsplit(url)
        self._added = f"\r\nAuthorization: Bearer {token}".encode()
        self._open: set[asyncio.Task[None]] = set()
        self.calls: Counter[str] = Counter()
        self.url = ""

    @asynccontextmanager
    async def running(self) -> AsyncIterator["Shim"]:
        """Listen on a free port for as long as the block lasts."""
        server = await asyncio.start_server(self._connected, "127.0.0.1", 0)
        self.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}{self._there.path}"
        try:
            yield self
        finally:
            server.close()
            for task in self._open:
                task.cancel()
            await asyncio.gather(*self._open, return_exceptions=True)

    async def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._open.add(task)
        there, to_there = await asyncio.open_connection(self._there.hostname, self._there.port)
        back = asyncio.create_task(_copy(there, writer))
        try:
            await self._forward(reader, to_there)
        except (OSError, asyncio.IncompleteReadError):
            pass  # one side hung up
        finally:
            # Either side's end is the other's: a client that hangs up has to be seen to do so.
            to_there.close()
            back.cancel()
            await asyncio.gather(back, return_exceptions=True)
            writer.close()
            self._open.discard(task)

    async def _forward(self, reader: asyncio.StreamReader, there: asyncio.StreamWriter) -> None:
        while True:
            head = await reader.readuntil(b"\r\n\r\n")
            first, _, rest = head.partition(b"\r\n")
            body = await reader.readexactly(_length(rest))
            if called := _called(body):
                self.calls[called] += 1
            there.write(first + self._added + b"\r\n" + rest + body)
            await there.drain()


async def _copy(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    with contextlib.suppress(OSError):
        while data := await reader.read(65536):
            writer.write(data)
            await writer.drain()
    writer.close()


def _length(headers: bytes) -> int:
    for line in headers.lower().split(b"\r\n"):
        name, _, value = line.partition(b":")
        if name == b"content-length":
            return int(value)
        if name == b"transfer-encoding":
            raise ConnectionError("The shim does not read bodies in chunks; the suite sends none.")
    return 0


def _called(body: bytes) -> str | None:
    """Return what a message calls, as its server names it, or None where it is no call."""
    try:
        message = json.loads(body)
        method, params = message["method"], message["params"]
        if method in TASK_METHODS:
            return str(method)
        if method == "completion/complete":
            params = params["ref"]
            method = COMPLETED[params["type"]]
        return str(params[NAMES[method]])
    except (ValueError, TypeError, KeyError):
        return None
