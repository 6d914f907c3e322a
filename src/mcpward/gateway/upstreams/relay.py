"""How a call of one server is passed on, and what the server says meanwhile reaches the caller of that very call.

A client and a server may speak different revisions. Up to 2025-11-25 a server asks its questions while a call runs;
from 2026-07-28 on a question is an answer (`input_required`), with which the caller comes back. All four pairs meet
here.
"""

import asyncio
from collections.abc import Mapping
from contextlib import suppress
from functools import partial
from typing import Any

import orjson
from mcp.shared.inbound import MCP_NAME_HEADER, encode_header_value, mcp_param_headers, x_mcp_header_map
from mcp_types import INTERNAL_ERROR, METHOD_NOT_FOUND

from mcpward.errors import HeldBack, NotFound, Refused, Unavailable
from mcpward.gateway.calls import COMPLETION, SCREENED, SUBSCRIBING, TASKS, Message
from mcpward.gateway.client import LOG_LEVELS, Client, Resource
from mcpward.gateway.news import MOST_WATCHED
from mcpward.gateway.pipeline import Visit
from mcpward.gateway.upstreams.connection import Connection
from mcpward.gateway.upstreams.meta import crossing, envelope, tells_of_resources
from mcpward.gateway.upstreams.parked import Conversation, Parked
from mcpward.gateway.upstreams.screening import Words
from mcpward.gateway.upstreams.shares import Asking
from mcpward.gateway.upstreams.task_names import Task, TaskNames
from mcpward.gateway.upstreams.upstream import Upstream
from mcpward.links.link import Listener, RemoteError

MOST_ROUNDS = 10
"""So often a server may answer one call with a question (the SDKs' own bound)."""

STATE_ONLY_PAUSE = 0.1
"""Seconds before a server that wants nothing but to be called again is called again."""

LISTINGS = 4 << 20
"""So many bytes a server may say at once of itself, however small its replies have to be."""

ANSWERED_WITHIN = 300.0
"""So many seconds a client has to answer a question."""

_STATE = "requestState"

LONGEST_URI = 2048
"""So many characters the address of a resource may have that somebody wants news of."""

INVALID_PARAMS = -32602
_ABLE = {"sampling/createMessage": "sampling", "elicitation/create": "elicitation", "roots/list": "roots"}
"""The capability that a client declares who can answer such a question."""


_RESULTS: dict[str, tuple[str, type]] = {
    "tools/call": ("content", list),
    "resources/read": ("contents", list),
    "prompts/get": ("messages", list),
    COMPLETION: ("completion", dict),
}
"""What a result has to hold, and of which kind that is."""


class OneCall:
    """Hears what a server says about one call, and passes it on, screened."""

    def __init__(self, visit: Visit, client: Client, words: Words, limit: asyncio.Timeout) -> None:
        self.visit = visit
        self.client = client
        self._words = words
        self._limit = limit
        self._questions = 0
        self._left = 0.0
        self._telling = asyncio.Lock()

    async def notified(self, method: str, params: Message) -> None:
        """Pass on progress and log messages, where they may be shown and the client wants them."""
        if method == "notifications/message" and not self._is_wanted(params.get("level")):
            return
        if method not in ("notifications/message", "notifications/progress"):
            return
        async with self._telling:
            try:
                told = await self._words.incoming(self.visit, params, "A message")
            except Refused:
                return  # it is on record as a finding, and the call goes on
            if method == "notifications/progress":
                await self.client.progress(told)
            else:
                await self.client.say(method, told)

    async def told_all(self) -> None:
        """Wait for what is being screened: once the call is answered nobody may hear what was said before."""
        async with self._telling:
            return

    async def asked(self, method: str, params: Message) -> Message:
        """Ask the client, and return the answer. Raises RemoteError."""
        question = await self.question(method, params)
        self._pause()
        try:
            async with asyncio.timeout(ANSWERED_WITHIN):
                answer = await self.client.ask(method, question)
        except RemoteError as error:
            raise await self._refusal(error) from None
        except TimeoutError:
            raise RemoteError(INTERNAL_ERROR, "The client did not answer.") from None
        finally:
            self._go_on()
        return await self.answer(answer)

    def _pause(self) -> None:
        """The time that a person takes is not the server's."""
        if not self._questions:
            self._left = (self._limit.when() or 0.0) - asyncio.get_running_loop().time()
            self._reschedule(None)
        self._questions += 1

    def _go_on(self) -> None:
        self._questions -= 1
        if not self._questions:
            self._reschedule(asyncio.get_running_loop().time() + self._left)

    def _reschedule(self, when: float | None) -> None:
        with suppress(RuntimeError):  # the call is over by now
            self._limit.reschedule(when)

    async def question(self, method: str, params: Message) -> Message:
        """A question as the client may see it. Raises RemoteError where it cannot be asked."""
        if _ABLE.get(method) not in self.client.capabilities:
            raise RemoteError(METHOD_NOT_FOUND, f"The client cannot answer {method}.")
        return dict(await self._safely(self._words.question(self.visit, method, params)))

    async def answer(self, given: Message) -> Message:
        """A client's answer as the server may see it. Raises RemoteError where it may not."""
        return dict(await self._safely(self._words.outgoing(self.visit, given, "The answer")))

    async def _refusal(self, error: RemoteError) -> RemoteError:
        """An error that a client answered with, as the server may see it."""
        try:
            said = await self.answer({"message": error.message, "data": error.data})
        except RemoteError as held_back:
            return RemoteError(error.code, held_back.message)
        return RemoteError(error.code, said["message"], said["data"])

    async def _safely(self, screening: Any) -> Mapping[str, Any]:
        try:
            screened: Mapping[str, Any] = await screening
        except Refused as refusal:
            raise RemoteError(INTERNAL_ERROR, refusal.message) from None
        return screened

    def _is_wanted(self, level: object) -> bool:
        wanted = self.client.log_level
        if wanted is None or level not in LOG_LEVELS:
            return wanted is None and not self.client.modern
        return LOG_LEVELS.index(str(level)) >= LOG_LEVELS.index(wanted)


class Relay:
    """Passes on the calls of one server."""

    def __init__(self, upstream: Upstream, words: Words, parked: Parked) -> None:
        self._upstream = upstream
        self._words = words
        self._parked = parked
        self.task_names = TaskNames()

    async def __call__(self, visit: Visit, method: str, params: Message, client: Client) -> Message:
        """Run a call under the server's own name for it. Raises Refused, or RemoteError, screened."""
        params = await self._ready(visit, method, params, client)

        async def work(there: Connection, limit: asyncio.Timeout) -> Message:
            call = OneCall(visit, client, self._words, limit)
            if method in SUBSCRIBING:
                return await _watched(there, client, method, Resource(self._upstream.name, params["uri"]))
            await _set_level(there, client.log_level)
            if method in TASKS:
                return await self._about_task(there, call, method, params)
            if there.greeting.modern:
                result = await self._asked_in_rounds(there, call, method, params)
                return self._named(result, params, visit) if result.get("resultType") == "task" else result
            if client.modern and _can_answer(client):
                return await self._conversed(there, call, method, params)
            return await self._sent(there, call, method, params)

        try:
            result = await self._upstream.run(visit.caller.principal, work, asks=_is_asked(client, method), proves=True)
        except RemoteError as error:
            raise await self._words.error(visit, error) from None
        if not _is_result(method, result):
            raise Unavailable(f"The server {self._upstream.name} answered with something that is no result.")
        largest = self._upstream.vetting.policy().largest_reply
        if largest < LISTINGS and not _fits(result, largest):
            raise HeldBack(f"The reply of {self._upstream.name} is larger than {largest} bytes.")
        if method == COMPLETION:
            # It is data. With the prompt that it is for, which is meant to be done, the line judges it as leniently.
            result = dict(await self._words.incoming(visit, result))
        return _own(result)

    async def _ready(self, visit: Visit, method: str, params: Message, client: Client) -> Message:
        """The params as they may go out: nothing that was not screened."""
        known = {name: params[name] for name in SCREENED[method] if name in params}
        if client.modern and isinstance(params.get(_STATE), str):
            known[_STATE] = params[_STATE]  # it goes back to who wrote it, who alone can read it
        # Tasks as of 2025-11-25 are not offered here; who asks for one is to get a plain call, as that revision says.
        left_out = {*SCREENED[method], _STATE, "task", "_meta"}
        beside = {name: value for name, value in params.items() if name not in left_out}
        if meta := crossing(client.meta):
            beside["_meta"] = meta
        return {**(await self._words.outgoing(visit, beside, "What comes with the call") if beside else {}), **known}

    async def _sent(
        self, there: Connection, call: OneCall, method: str, params: Message, listener: Listener | None = None
    ) -> Message:
        told = envelope(there.greeting, params, call.client)
        listener = self._asking(call, listener)
        headers = _headers(there, method, params) if there.greeting.modern else None
        there.calls.append(listener)
        try:
            result = await there.link.request(method, told, listener, headers)
            await call.told_all()
            return result if there.greeting.modern else _of_a_handshake(result)
        finally:
            there.calls.remove(listener)

    def _asking(self, call: OneCall, listener: Listener | None = None) -> Asking:
        """The listener of a call, which puts no more questions to its caller than may wait for them."""
        return Asking(listener or call, self._upstream.shares, call.visit.caller.principal)

    async def _asked_in_rounds(self, there: Connection, call: OneCall, method: str, params: Message) -> Message:
        """A modern server: its questions are put to a client of the handshake revisions here, round by round."""
        for _ in range(MOST_ROUNDS):
            result = await self._sent(there, call, method, params)
            if call.client.modern or result.get("resultType") != "input_required":
                return result
            asked = _questions(result)
            if not asked:
                await asyncio.sleep(STATE_ONLY_PAUSE)
            asking = self._asking(call)
            answers = {key: await asking.asked(one["method"], one.get("params") or {}) for key, one in asked.items()}
            params = {**params, "inputResponses": answers, "requestState": result.get("requestState")}
        raise RemoteError(INTERNAL_ERROR, f"The server asked more than {MOST_ROUNDS} times.")

    async def _about_task(self, there: Connection, call: OneCall, method: str, params: Message) -> Message:
        """What a caller asks about a task; the answer names it as the caller does."""
        shown = params["taskId"]
        task = self.task_names.opened(shown, call.visit.caller.principal)
        if task is None:
            raise NotFound("There is nothing of that name.")
        result = await self._sent(there, call, method, {**params, "taskId": task.id})
        return {**result, "taskId": shown} if "taskId" in result else result

    def _named(self, created: Message, params: Message, visit: Visit) -> Message:
        """The task that a tool became, under the name that its caller is to use."""
        task = Task(params["name"], str(created.get("taskId")))
        return {**created, "taskId": self.task_names.shown(task, visit.caller.principal)}

    async def _conversed(self, there: Connection, call: OneCall, method: str, params: Message) -> Message:
        """A server of the handshake revisions: while it waits for an answer the call is parked, until the modern
        client comes back with it.
        """
        owner = (call.visit.caller.principal, self._upstream.name, method, str(params.get("name") or params.get("uri")))
        conversation = self._parked.taken(params.get("requestState"), owner)
        if conversation is None:
            plain = {name: value for name, value in params.items() if name not in ("inputResponses", "requestState")}
            conversation = Conversation(call)
            conversation.begin(self._sent(there, call, method, plain, conversation))
        else:
            conversation.resume(call, params.get("inputResponses") or {})
        questions = await conversation.next()
        if not questions:
            return conversation.result()
        state = self._parked.put(conversation, owner)
        return {"resultType": "input_required", "inputRequests": questions, "requestState": state}


def _can_answer(client: Client) -> bool:
    """Whether the client can answer anything that a server may ask."""
    able = client.capabilities
    return any(name in able for name in _ABLE.values())


def _fits(result: Message, largest: int) -> bool:
    try:
        return len(orjson.dumps(result)) <= largest
    except orjson.JSONEncodeError:  # it is nested too deeply: whoever judges it says so
        return True


def _is_asked(client: Client, method: str) -> bool:
    """Whether it is one that may be asked during a call."""
    return method not in SUBSCRIBING and not client.modern and _can_answer(client)


async def _watched(there: Connection, client: Client, method: str, resource: Resource) -> Message:
    """Have a client hear news of a resource, or no longer."""
    if method != SUBSCRIBING[0]:
        if leave := client.watches.pop(resource, None):
            leave()
    elif there.greeting.modern and not tells_of_resources(there.greeting.capabilities):
        raise RemoteError(METHOD_NOT_FOUND, "Method not found")
    elif resource not in client.watches:
        if len(client.watches) >= MOST_WATCHED or len(resource.uri) > LONGEST_URI:
            said = f"News can be had of {MOST_WATCHED} resources, with addresses of {LONGEST_URI} characters at most."
            raise RemoteError(INVALID_PARAMS, said)
        client.watches[resource] = partial(there.watch.leave, resource.uri)
        try:
            await there.watch.add(resource.uri)
        except BaseException:
            client.watches.pop(resource, None)
            raise
    return {}


async def _set_level(there: Connection, level: str | None) -> None:
    """Have a server of the handshake revisions tell as much as the most curious of its callers wants to hear."""
    if level is None or there.greeting.modern or "logging" not in there.greeting.capabilities:
        return
    if there.log_level is None or LOG_LEVELS.index(level) < LOG_LEVELS.index(there.log_level):
        with suppress(RemoteError):  # a server that cannot do that can do what it is called for
            await there.link.request("logging/setLevel", {"level": level})
            there.log_level = level


def _headers(there: Connection, method: str, params: Message) -> Mapping[str, str] | None:
    """What a server wants in headers, too (MCP, 2026-07-28): the task, or arguments. The link tells other names."""
    if method in TASKS:
        return {MCP_NAME_HEADER: encode_header_value(params["taskId"])}
    if method != "tools/call":
        return None
    tool = there.offer.known("tools/list").shown.get(params["name"], {})
    return mcp_param_headers(x_mcp_header_map(tool.get("inputSchema")), params.get("arguments") or {})


def _questions(result: Message) -> Mapping[str, Any]:
    """What a modern server asks, by its own keys. Raises RemoteError where that has no shape."""
    asked = result.get("inputRequests") or {}
    if not isinstance(asked, Mapping) or not all(
        isinstance(one, Mapping) and isinstance(one.get("method"), str) and isinstance(one.get("params") or {}, dict)
        for one in asked.values()
    ):
        raise RemoteError(INTERNAL_ERROR, "The server asked something in a form that nobody can read.")
    return asked


def _of_a_handshake(result: Message) -> Message:
    """A result less what only the newest revision knows: a state, which nobody reads, and the word for that."""
    return {name: value for name, value in result.items() if name not in ("resultType", _STATE)}


def _is_result(method: str, result: Message) -> bool:
    """Whether a result has what the protocol asks for, of any revision; what is in it is for the caller to judge."""
    if method not in _RESULTS or result.get("resultType", "complete") != "complete":
        return True
    key, kind = _RESULTS[method]
    return isinstance(result.get(key), kind) and isinstance(result.get("isError", False), bool)


def _own(result: Message) -> Message:
    """A result less what describes the connection behind: it is screened for one caller, and so cached for none but
    them.
    """
    told = {**result, "cacheScope": "private"} if "cacheScope" in result else dict(result)
    if isinstance(meta := told.pop("_meta", None), Mapping) and (rest := crossing(meta)):
        told["_meta"] = rest
    return told
