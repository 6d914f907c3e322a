"""Answers what a server asks: each request in a task of its own, and never more at once than a bound."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import structlog
from mcp_types import INTERNAL_ERROR

from mcpward.links.ear import Ear
from mcpward.links.link import Lost, Message, RemoteError

MOST_AT_ONCE = 512
"""So many requests of a server are worked on at once; as many more are refused at once, and the rest is left alone. How
many of them may be questions to one caller is bounded where callers are known.
"""

ANSWERED_WITHIN = 10.0
"""So many seconds may it take to send an answer."""

log = structlog.get_logger(__name__)


class Asked:
    """The requests of one server that are being worked on. `send` takes the answers, and raises Lost."""

    def __init__(self, send: Callable[[Message], Awaitable[None]]) -> None:
        self._send = send
        self._tasks: set[asyncio.Task[None]] = set()
        self._by_id: dict[str | int, asyncio.Task[None]] = {}

    def take(self, id_: Any, method: str, params: Message, ear: Ear) -> None:
        """Have the listener answer this request."""
        if type(id_) not in (int, str) or len(self._tasks) >= 2 * MOST_AT_ONCE:
            return
        refused = len(self._tasks) >= MOST_AT_ONCE
        work = self._refuse(id_) if refused else self._answer(id_, method, params, ear)
        task = asyncio.create_task(work, context=ear.context)
        self._tasks.add(task)
        if not refused:
            self._by_id[id_] = task
        task.add_done_callback(lambda done: self._done(id_, done))

    def cancel(self, id_: Any) -> None:
        """The server no longer wants the answer."""
        if type(id_) in (int, str) and (task := self._by_id.get(id_)) is not None:
            task.cancel()

    def close(self) -> None:
        """Answer nothing more."""
        for task in self._tasks:
            task.cancel()

    def _done(self, id_: str | int, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if self._by_id.get(id_) is task:
            del self._by_id[id_]

    async def _answer(self, id_: str | int, method: str, params: Message, ear: Ear) -> None:
        try:
            result = {} if method == "ping" else await ear.listener.asked(method, params)
        except RemoteError as error:
            data = {} if error.data is None else {"data": error.data}
            await self._reply(id_, {"error": {"code": error.code, "message": error.message, **data}})
        except Exception as error:  # The edge: what a listener fails at is answered, and no fault of the link.
            log.error("link.listener_failed", error=type(error).__name__)
            await self._reply(id_, {"error": {"code": INTERNAL_ERROR, "message": "The request failed."}})
        else:
            await self._reply(id_, {"result": result})

    async def _refuse(self, id_: str | int) -> None:
        await self._reply(id_, {"error": {"code": INTERNAL_ERROR, "message": "Too many requests at once."}})

    async def _reply(self, id_: str | int, outcome: Message) -> None:
        try:
            async with asyncio.timeout(ANSWERED_WITHIN):
                await self._send({"jsonrpc": "2.0", "id": id_, **outcome})
        except (Lost, RemoteError, TimeoutError):
            log.info("link.answer_not_taken")
