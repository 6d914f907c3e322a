"""What every link has to keep in mind of JSON-RPC: which request awaits which answer, and who hears what.

An answer reaches the request that bears its id, or nobody. Ids are integers of our own; a server that writes one of
them as a string is understood. The id is the progress token too: so it is unique on the link, whatever callers chose.
"""

import asyncio
import itertools
from collections.abc import Awaitable, Callable, Coroutine
from contextvars import copy_context
from typing import Any

from mcp_types import INTERNAL_ERROR

from mcpward.links.asked import Asked
from mcpward.links.ear import Ear, Patience
from mcpward.links.link import Listener, Lost, Message, Oversized, RemoteError
from mcpward.links.revisions import OWN

NEVER_CANCELLED = frozenset({"initialize", "server/discover"})
"""The requests that begin a connection: the protocol forbids to cancel them."""

TOLD_WITHIN = 5.0
"""So many seconds may it take to tell a server that a request was cancelled."""

MOST_BACKGROUND = 200
"""So many such notes may be under way; beyond, the server is not told."""


_SUBSCRIPTION = f"{OWN}subscriptionId"

Send = Callable[[Message], Awaitable[None]]
"""Sends one message. Raises Lost, or RemoteError where it is refused at once."""


class Waiting:
    """A request that awaits its answer. `ear` leads to its listener, where it has one."""

    __slots__ = ("answer", "ear", "id", "method")

    def __init__(self, id_: int, method: str, ear: Ear | None) -> None:
        self.id = id_
        self.method = method
        self.ear = ear
        self.answer: asyncio.Future[Message] = asyncio.get_running_loop().create_future()


class Exchange:
    """The requests under way on one link. `listener` hears what belongs to none of them.

    `patience` bounds how long slow listeners hold up a stream that all requests share; None where each has its own.
    """

    def __init__(self, listener: Listener, send: Send, patience: Patience | None = None) -> None:
        self._send = send
        self._patience = patience
        self._ids = itertools.count(1)
        self._waiting: dict[int, Waiting] = {}
        self._ear = Ear(listener, patience)
        self._asked = Asked(send)
        self._background: set[asyncio.Task[None]] = set()
        self.ended: Lost | None = None

    def open(self, method: str, params: Message, listener: Listener | None) -> tuple[Waiting, Message]:
        """Note a request and return it with the message to send. Raises Lost where the link has ended."""
        self.check()
        ear = None if listener is None else Ear(listener, self._patience, copy_context())
        waiting = Waiting(next(self._ids), method, ear)
        self._waiting[waiting.id] = waiting
        params = _with_token(params, None if ear is None else waiting.id)
        return waiting, {"jsonrpc": "2.0", "id": waiting.id, "method": method, "params": params}

    def forget(self, waiting: Waiting) -> None:
        """End a request: an answer that still comes is dropped."""
        self._waiting.pop(waiting.id, None)
        if waiting.ear is not None:
            waiting.ear.close()
        if waiting.answer.done() and not waiting.answer.cancelled():
            waiting.answer.exception()  # it may have come too late to be raised
        else:
            waiting.answer.cancel()

    async def request(
        self, method: str, params: Message, listener: Listener | None, send: Send | None = None
    ) -> Message:
        """Send a request, `send` being another way to do so, and wait for its answer, which comes through `take`."""
        waiting, message = self.open(method, params, listener)
        try:
            await (send or self._send)(message)
            return await self.outcome(waiting)
        except asyncio.CancelledError:
            self.tell_cancelled(waiting)
            raise
        finally:
            self.forget(waiting)

    async def outcome(self, waiting: Waiting) -> Message:
        """Wait for the answer, and until the listener has heard what came before it."""
        try:
            result = await waiting.answer
        except RemoteError:
            if waiting.ear is not None:
                await waiting.ear.quiet()
            raise
        if waiting.ear is not None:
            await waiting.ear.quiet()
        return result

    def tell_cancelled(self, waiting: Waiting) -> None:
        """Tell the server, in the background, that nobody waits for this answer any more."""
        answered = waiting.answer.done() and not waiting.answer.cancelled()
        if not answered and waiting.method not in NEVER_CANCELLED:
            params = {"requestId": waiting.id}
            note = {"jsonrpc": "2.0", "method": "notifications/cancelled", "params": params}
            self.later(self._tell(note))

    def later(self, work: Coroutine[Any, Any, None]) -> bool:
        """Do something in the background. False: it is not done, because too much is under way, or the link ended."""
        if self.ended is not None or len(self._background) >= MOST_BACKGROUND:
            work.close()
            return False
        task = asyncio.create_task(work)
        self._background.add(task)
        task.add_done_callback(self._background.discard)
        return True

    async def take(self, message: Any, of: Waiting | None = None) -> bool:
        """Pass a message of the server on; returns whether it was one.

        `of` is the request that the stream it came on belongs to, where it belongs to one.
        """
        if not isinstance(message, dict):
            return False
        method = message.get("method")
        if isinstance(method, str):
            params = message.get("params")
            await self._heard(message, method, params if isinstance(params, dict) else {}, of)
            return True
        if "id" not in message or not ("result" in message or "error" in message):
            return False
        unread = message["id"] is None and "error" in message  # the server did not get so far as to see the id
        waiting = of if unread else self._waiting.get(number(message["id"]))
        if waiting is not None and (of is None or waiting is of) and not waiting.answer.done():
            _settle(waiting.answer, message)
        return True

    def oversized(self, id_: Any) -> None:
        """The answer to this request was too large to be kept."""
        self._fail(id_, Oversized())

    def unreadable(self, id_: Any) -> None:
        """The answer to this request came, and is not JSON."""
        self._fail(id_, Lost("The server's answer cannot be read."))

    def check(self) -> None:
        """Raise Lost where the link has ended."""
        if self.ended is not None:
            raise type(self.ended)(self.ended.reason)

    def retire(self, lost: Lost) -> None:
        """Take no further requests; those under way go on. The first reason stays."""
        if self.ended is None:
            self.ended = lost

    def end(self, lost: Lost) -> None:
        """End the link: whoever waits is told why."""
        self.retire(lost)
        for waiting in self._waiting.values():
            if not waiting.answer.done():
                waiting.answer.set_exception(type(lost)(lost.reason))
        for task in self._background:
            task.cancel()
        self._asked.close()
        self._ear.close()

    async def _heard(self, message: Message, method: str, params: Message, of: Waiting | None) -> None:
        ear = self._ear if of is None or of.ear is None else of.ear
        if "id" in message:
            self._asked.take(message["id"], method, params, ear)
        elif method == "notifications/cancelled":
            self._asked.cancel(params.get("requestId"))
        elif method == "notifications/progress":
            waiting = self._waiting.get(number(params.get("progressToken")))
            if waiting is not None and waiting.ear is not None:
                await waiting.ear.hear(method, {k: v for k, v in params.items() if k != "progressToken"})
        else:
            await (self._subscriber(params) or ear).hear(method, params)

    def _subscriber(self, params: Message) -> Ear | None:
        """The ear of the `subscriptions/listen` that this belongs to (2026-07-28), if it names one."""
        meta = params.get("_meta")
        waiting = self._waiting.get(number(meta.get(_SUBSCRIPTION))) if isinstance(meta, dict) else None
        return None if waiting is None else waiting.ear

    def _fail(self, id_: Any, error: Exception) -> None:
        waiting = self._waiting.get(number(id_))
        if waiting is not None and not waiting.answer.done():
            waiting.answer.set_exception(error)

    async def _tell(self, note: Message) -> None:
        try:
            async with asyncio.timeout(TOLD_WITHIN):
                await self._send(note)
        except (Lost, RemoteError, TimeoutError):
            pass  # then the server works on for nobody


def number(id_: Any) -> int:
    """Return an id of ours as we wrote it, even if it comes back as a string; else 0, which is nobody's."""
    if type(id_) is int:
        return id_
    if type(id_) is str and id_.isascii() and id_.isdigit() and len(id_) < 20 and not id_.startswith("0"):
        return int(id_)
    return 0


def _with_token(params: Message, token: int | None) -> Message:
    """The params with this progress token in place of the caller's."""
    meta = params.get("_meta")
    if not isinstance(meta, dict):
        meta = {}
    if token is not None:
        return {**params, "_meta": {**meta, "progressToken": token}}
    if "progressToken" in meta:
        return {**params, "_meta": {k: v for k, v in meta.items() if k != "progressToken"}}
    return params


def _settle(answer: asyncio.Future[Message], message: Message) -> None:
    error, result = message.get("error"), message.get("result")
    if error is not None:
        answer.set_exception(_remote_error(error))
    elif isinstance(result, dict):
        answer.set_result(result)
    else:
        answer.set_exception(Lost("The server's answer is not a result."))


def _remote_error(error: Any) -> RemoteError:
    """The error as the server meant it, whatever it made of the form."""
    if not isinstance(error, dict):
        return RemoteError(INTERNAL_ERROR, error if isinstance(error, str) else "")
    code, text = error.get("code"), error.get("message")
    return RemoteError(
        code if type(code) is int else INTERNAL_ERROR, text if isinstance(text, str) else "", error.get("data")
    )
