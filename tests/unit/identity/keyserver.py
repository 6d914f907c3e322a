"""A real key server on loopback, whose answers the tests choose."""

import asyncio
import json
from collections.abc import Sequence
from typing import Any


class KeyServer:
    """Serves a JWK set over HTTP. `hits` counts requests.

    `status`, `headers` and `body` are the answer; `delay` seconds pass before it, `trickle` between its bytes.
    """

    def __init__(self) -> None:
        self.hits = 0
        self.status = 200
        self.headers: dict[str, str] = {}
        self.body = b'{"keys": []}'
        self.delay = self.trickle = 0.0
        self._answering: set[asyncio.Task[None]] = set()
        self.port = 0
        self._server: asyncio.Server | None = None

    @property
    def uri(self) -> str:
        return f"http://127.0.0.1:{self.port}/jwks"

    def publish(self, *keys: Any, extra: Sequence[dict[str, Any]] = ()) -> None:
        """Serve the public halves of `keys` (pairs of key id and joserfc key) and the raw members in `extra`."""
        members = [key.as_dict(private=False) | ({} if kid is None else {"kid": kid}) for kid, key in keys]
        self.body = json.dumps({"keys": [*members, *extra]}).encode()

    async def start(self) -> None:
        self._server = await asyncio.start_server(self._answer, "127.0.0.1", self.port)
        self.port = self._server.sockets[0].getsockname()[1]

    async def stop(self) -> None:
        if self._server is not None:
            self._server.close()
            for task in self._answering:
                task.cancel()
            await self._server.wait_closed()
            self._server = None

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._answering.add(task)
        try:
            await reader.readuntil(b"\r\n\r\n")
            self.hits += 1
            await asyncio.sleep(self.delay)
            lines = [f"HTTP/1.1 {self.status} X", f"Content-Length: {len(self.body)}", "Connection: close"]
            lines += [f"{name}: {value}" for name, value in self.headers.items()]
            writer.write("\r\n".join(lines).encode() + b"\r\n\r\n")
            for piece in [bytes([byte]) for byte in self.body] if self.trickle else [self.body]:
                writer.write(piece)
                await writer.drain()
                await asyncio.sleep(self.trickle)
        except (OSError, asyncio.IncompleteReadError, asyncio.CancelledError):
            pass  # the caller went away, or the test is over
        finally:
            self._answering.discard(task)
            writer.close()
