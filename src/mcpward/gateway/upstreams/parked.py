"""Calls that wait for their callers to come back with an answer (`input_required`, MCP 2026-07-28)."""

import asyncio
import secrets
from collections.abc import Callable, Coroutine, Mapping
from typing import Any, NamedTuple, Protocol

from mcp_types import INTERNAL_ERROR

from mcpward.errors import Unavailable
from mcpward.gateway.calls import Message
from mcpward.links.link import Lost, RemoteError

WITHIN = 300.0
"""So many seconds a caller has to come back; then the server's question is refused, and the call with it."""

MOST = 1000
MOST_EACH = 16
"""So many calls may wait, of all callers and of one."""

Owner = tuple[str, ...]


class Hearer(Protocol):
    """Hears what a server says about a call; see `relay.OneCall`."""

    async def notified(self, method: str, params: Message) -> None:
        """Take a notification."""

    async def question(self, method: str, params: Message) -> Message:
        """A question as the client may see it."""


class _Question(NamedTuple):
    method: str
    params: Message
    answer: asyncio.Future[Message]


class Conversation:
    """One call of a server, of which several requests of its caller are a part."""

    def __init__(self, hearer: Hearer) -> None:
        self._hearer = hearer
        self._call: asyncio.Task[Message] | None = None
        self._open: dict[str, _Question] = {}
        self._shown: set[str] = set()
        self._waits = False
        self._resumed = False
        self._count = 0
        self._news = asyncio.Event()

    def begin(self, call: Coroutine[Any, Any, Message]) -> None:
        """Run the call."""
        self._call = asyncio.create_task(call)
        self._call.add_done_callback(self._over)

    async def notified(self, method: str, params: Message) -> None:
        """Pass on what the server says, to the request that is open now; while there is none, it is for nobody."""
        if not self._waits:
            await self._hearer.notified(method, params)

    async def asked(self, method: str, params: Message) -> Message:
        """Keep a question until the caller comes back with the answer."""
        question = await self._hearer.question(method, params)
        self._count += 1
        key, kept = str(self._count), _Question(method, question, asyncio.get_running_loop().create_future())
        self._open[key] = kept
        self._news.set()
        try:
            return await kept.answer
        finally:
            self._open.pop(key, None)  # the server may have given up waiting

    def resume(self, hearer: Hearer, answers: Mapping[str, Any]) -> None:
        """Go on with the answers to the questions that the caller was shown, from another request of theirs."""
        self._hearer, self._waits, self._resumed = hearer, False, True
        for key in self._shown & self._open.keys():
            answer = self._open.pop(key).answer
            if answer.done():
                continue
            if isinstance(given := answers.get(key), dict):
                answer.set_result(given)
            else:
                answer.set_exception(RemoteError(INTERNAL_ERROR, "The client did not answer."))
        self._shown.clear()

    async def next(self) -> Message:
        """Wait for the end, or for questions; returns these. Who is cancelled here gives the call up."""
        try:
            while self._call is not None and not self._call.done() and not self._open:
                self._news.clear()
                await self._news.wait()
        except asyncio.CancelledError:
            self.end()
            raise
        self._shown, self._waits = {*self._open}, bool(self._open)
        return {key: {"method": one.method, "params": one.params} for key, one in self._open.items()}

    def result(self) -> Message:
        """The result of the call that is over. Raises what it raised; Unavailable where it broke off since its caller
        came back, which says nothing about the connection that they came back on.
        """
        if self._call is None:
            raise Unavailable("The call never began.")
        try:
            return self._call.result()
        except Lost as lost:
            if not self._resumed:
                raise
            raise Unavailable(f"The server broke off during the call. {lost.reason}") from None

    def end(self) -> None:
        """Give the call up."""
        if self._call is not None:
            self._call.cancel()
        self._shown = {*self._open}
        self.resume(self._hearer, {})

    def _over(self, call: asyncio.Task[Message]) -> None:
        self._news.set()
        if not call.cancelled():
            call.exception()  # whoever comes back sees it; where nobody does, nobody is to hear of it


class Parked:
    """The conversations that wait for their callers. What they are known by is secret, and good for one owner, once."""

    def __init__(self, later: Callable[[float, Callable[[], None]], asyncio.TimerHandle] | None = None) -> None:
        self._later = later
        self._waiting: dict[str, tuple[Owner, Conversation, asyncio.TimerHandle]] = {}

    def put(self, conversation: Conversation, owner: Owner) -> str:
        """Keep a conversation; returns what it is known by. Raises Unavailable where there is no room."""
        mine = sum(1 for each, _, _ in self._waiting.values() if each[0] == owner[0])
        if len(self._waiting) >= MOST or mine >= MOST_EACH:
            conversation.end()
            raise Unavailable("Too many calls wait for an answer.")
        state = secrets.token_urlsafe(32)
        later = self._later or asyncio.get_running_loop().call_later
        self._waiting[state] = owner, conversation, later(WITHIN, lambda: self._give_up(state))
        return state

    def taken(self, state: object, owner: Owner) -> Conversation | None:
        """The conversation of this owner that is known by `state`; None where none was asked for.

        Raises Unavailable where there is none, or no longer.
        """
        if not isinstance(state, str):
            return None
        if state not in self._waiting or self._waiting[state][0] != owner:
            raise Unavailable("This question is no longer open; make the call again.")
        _, conversation, timer = self._waiting.pop(state)
        timer.cancel()
        return conversation

    @property
    def holders(self) -> set[str]:
        """The callers whose calls wait."""
        return {owner[0] for owner, _, _ in self._waiting.values()}

    def end(self, principal: str) -> None:
        """Give up those of a caller: their credential is no longer good."""
        for state, (owner, _, _) in [*self._waiting.items()]:
            if owner[0] == principal:
                self._give_up(state)

    def close(self) -> None:
        """Give all of them up."""
        for state in [*self._waiting]:
            self._give_up(state)

    def _give_up(self, state: str) -> None:
        _, conversation, timer = self._waiting.pop(state)
        timer.cancel()
        conversation.end()
