"""The sessions of clients of the handshake revisions: what the SDK knows of each, and the ways to speak to it."""

import asyncio
import itertools
import time
from collections import deque
from collections.abc import Callable, Mapping
from typing import Any
from uuid import uuid4

import anyio
from mcp.server.connection import Connection
from mcp.server.lowlevel.server import Server
from mcp.server.runner import ServerRunner, aclose_shielded
from mcp.shared.exceptions import MCPError, NoBackChannelError
from mcp_types import CONNECTION_CLOSED

from mcpward.errors import Unavailable
from mcpward.gateway.answer import PING, SILENCE, STREAM, event
from mcpward.gateway.arrival import Receive, Send
from mcpward.links.exchange import number as number_of

IDLE = 1800.0
"""After so many seconds without a request a session ends."""

MOST = 10_000
"""So many sessions are kept, of all callers."""

MOST_UNSAID = 256
"""So many messages wait for a client that does not take them; the oldest goes first."""


class Standing:
    """The stream that a client keeps open for what belongs to no request of its own."""

    def __init__(self) -> None:
        self._unsaid: deque[bytes] = deque(maxlen=MOST_UNSAID)
        self._news = asyncio.Event()
        self._over = False

    def say(self, message: Mapping[str, Any]) -> None:
        """Say something, as soon as the client takes it."""
        self._unsaid.append(event(message))
        self._news.set()

    def end(self) -> None:
        """End the stream."""
        self._over = True
        self._news.set()

    async def run(self, headers: list[tuple[bytes, bytes]], receive: Receive, send: Send) -> None:
        """Serve it until it ends or the client hangs up."""
        await send({"type": "http.response.start", "status": 200, "headers": [*STREAM, *headers]})
        await send({"type": "http.response.body", "body": PING, "more_body": True})
        watching = asyncio.create_task(hang_up(receive))
        watching.add_done_callback(lambda _: self.end())
        try:
            while not self._over:
                try:
                    async with asyncio.timeout(SILENCE):
                        await self._news.wait()
                except TimeoutError:
                    self._unsaid.append(PING)
                self._news.clear()
                while self._unsaid:
                    await send({"type": "http.response.body", "body": self._unsaid.popleft(), "more_body": True})
        finally:
            watching.cancel()
        await send({"type": "http.response.body", "body": b"", "more_body": False})


class Session:
    """One session; for the SDK it is the way to say what belongs to no request."""

    def __init__(self, server: Server[Any], owner: str) -> None:
        self.id = uuid4().hex
        self.owner = owner
        self.connection = Connection.for_loop(self, session_id=self.id)
        self.runner = ServerRunner(server, self.connection, {})
        self.running: dict[object, anyio.CancelScope] = {}
        self.standing: Standing | None = None
        self.busy = 0
        self.used = 0.0
        self._numbers = itertools.count(1)
        self._asked: dict[object, asyncio.Future[Any]] = {}

    async def notify(self, method: str, params: Mapping[str, Any] | None, opts: Any = None) -> None:
        """Say something down the client's standing stream, where there is one."""
        if self.standing is not None:
            self.standing.say({"jsonrpc": "2.0", "method": method, **({"params": dict(params)} if params else {})})

    async def send_raw_request(self, method: str, params: Mapping[str, Any] | None, opts: Any = None) -> dict[str, Any]:
        """Refuse: questions belong to a request here."""
        raise NoBackChannelError(method)

    async def ask(self, ask: Callable[[int], Any]) -> dict[str, Any]:
        """Send a question under a number of its own, and wait for the answer. Raises MCPError for an error."""
        number = next(self._numbers)
        answer: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
        self._asked[number] = answer
        try:
            await ask(number)
            said = await answer
        finally:
            del self._asked[number]
        if "error" in said:
            error = said["error"] if isinstance(said["error"], dict) else {}
            code = error.get("code")
            raise MCPError(code if type(code) is int else 0, str(error.get("message", "")), error.get("data"))
        return said["result"] if isinstance(said.get("result"), dict) else {}

    def answered(self, message: Mapping[str, Any]) -> None:
        """Take the client's answer to a question; one that nobody waits for counts for nothing."""
        waiting = self._asked.get(number_of(message.get("id")))
        if waiting is not None and not waiting.done():
            waiting.set_result(message)

    def cancel(self, number: object) -> None:
        """End the request of this number: the client has no use for its answer any more."""
        if isinstance(number, int | str) and (scope := self.running.get(number)) is not None:
            scope.cancel()

    async def end(self) -> None:
        """End all that goes on in it."""
        for scope in [*self.running.values()]:
            scope.cancel()
        for waiting in self._asked.values():
            if not waiting.done():
                waiting.set_exception(MCPError(CONNECTION_CLOSED, "The session was ended."))
        if self.standing is not None:
            self.standing.end()
        await aclose_shielded(self.connection)


class Sessions:
    """All sessions at one endpoint. `ticks` is a monotonic clock in seconds."""

    def __init__(self, ticks: Callable[[], float] = time.monotonic) -> None:
        self._ticks = ticks
        self._by_id: dict[str, Session] = {}

    def of(self, owner: str) -> int:
        """How many sessions a caller has."""
        return sum(1 for session in self._by_id.values() if session.owner == owner)

    def idlest(self, owner: str) -> Session | None:
        """The session of a caller that was not used for longest; None where all are in use."""
        idle = [session for session in self._by_id.values() if session.owner == owner and not session.busy]
        return min(idle, key=lambda session: session.used, default=None)

    def find(self, name: str, owner: str) -> Session | None:
        """The session of that id; somebody else's is as good as none."""
        session = self._by_id.get(name)
        if session is None or session.owner != owner:
            return None
        session.used = self._ticks()
        return session

    def add(self, session: Session) -> None:
        """Keep a session whose handshake went well. Raises Unavailable where there are too many."""
        if len(self._by_id) >= MOST:
            raise Unavailable("Too many MCP sessions are open.")
        session.used = self._ticks()
        self._by_id[session.id] = session

    async def end(self, session: Session) -> None:
        """End a session; from now on nobody finds it."""
        self._by_id.pop(session.id, None)
        await session.end()

    async def end_idle(self) -> None:
        """End what was not used for long. To be called again and again."""
        now = self._ticks()
        for session in [*self._by_id.values()]:
            if not session.busy and now - session.used >= IDLE:
                await self.end(session)

    async def end_all(self) -> None:
        """End everything: the server is going down."""
        for session in [*self._by_id.values()]:
            await self.end(session)


async def hang_up(receive: Receive) -> None:
    """Wait until the client hangs up."""
    while (await receive())["type"] != "http.disconnect":
        pass
