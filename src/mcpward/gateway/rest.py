"""Plain HTTP: each tool at its own path and at `POST /tool/NAME`, and the open pages."""

import asyncio
import re
import time
from collections.abc import Awaitable, Callable, Coroutine, Mapping
from functools import partial
from typing import Any
from urllib.parse import parse_qsl
from uuid import uuid4

from mcpward.errors import InvalidInput, MethodNotAllowed, NotFound, UpstreamError
from mcpward.gateway.answers import send_json
from mcpward.gateway.arrival import Arrival, ClientGone, Receive, Send, read_body, read_json_object
from mcpward.gateway.behind import Behind, passed_on
from mcpward.gateway.calls import Message
from mcpward.gateway.client import Client
from mcpward.gateway.pipeline import Line, Target, Visit, known_name
from mcpward.gateway.sessions import hang_up
from mcpward.gateway.tools import Tool, Tools
from mcpward.links.link import RemoteError
from mcpward.model import Call, Caller, Clock, rfc3339

Page = Callable[[Arrival, Send], Awaitable[None]]

_BY_NAME = "/tool/"


class Rest:
    """Routes plain HTTP. Paths match exactly; a page is open to everyone, everything else needs a credential.

    `pages` are by path; a key that ends in `/*` stands for everything below it.
    """

    def __init__(
        self, line: Line, tools: Tools, pages: Mapping[str, Page], clock: Clock, behind: Behind | None = None
    ) -> None:
        self._line = line
        self._behind = behind
        self._tools = tools
        self._pages = {path: page for path, page in pages.items() if not path.endswith("/*")}
        self._folders = {path[:-1]: page for path, page in pages.items() if path.endswith("/*")}
        self._clock = clock
        self._exact: dict[str, dict[str, Tool[Any]]] = {}
        self._shaped: list[tuple[re.Pattern[str], dict[str, Tool[Any]]]] = []
        for tool in tools:
            self._route(tool)

    async def __call__(self, arrival: Arrival, receive: Receive, send: Send) -> None:
        """Answer one request, or raise Refused."""
        tools, named = self._at(arrival.path)
        if tools is not None:
            tool = tools.get(arrival.method)
            if tool is None:
                await self._refuse(arrival, MethodNotAllowed(list(tools)))
            else:
                await self._call(tool, arrival, named, receive, send)
        elif page := self._page(arrival.path):
            if arrival.method not in ("GET", "HEAD"):
                raise MethodNotAllowed(["GET"])
            await page(arrival, send)
        elif arrival.path.startswith(_BY_NAME):
            await self._by_name(arrival.path[len(_BY_NAME) :], arrival, receive, send)
        else:
            await self._refuse(arrival, NotFound("There is nothing at this path; GET /info lists what there is."))

    def _route(self, tool: Tool[Any]) -> None:
        if "{" not in tool.path:
            self._exact.setdefault(tool.path, {})[tool.method] = tool
            return
        shape = re.compile(re.sub(r"\\{(\w+)\\}", r"(?P<\1>[^/]+)", re.escape(tool.path)))
        self._shaped.append((shape, {tool.method: tool}))

    def _at(self, path: str) -> tuple[dict[str, Tool[Any]] | None, dict[str, str]]:
        if exact := self._exact.get(path):
            return exact, {}
        for shape, tools in self._shaped:
            if match := shape.fullmatch(path):
                return tools, match.groupdict()
        return None, {}

    def _page(self, path: str) -> Page | None:
        return self._pages.get(path) or next(
            (page for folder, page in self._folders.items() if path.startswith(folder)), None
        )

    async def _call(
        self, tool: Tool[Any], arrival: Arrival, named: dict[str, str], receive: Receive, send: Send
    ) -> None:
        call = _call(tool.name, arrival)
        async with self._line.admit(call, tool.target) as visit:
            given = await _arguments(tool, arrival, named, receive)
            result = await self._line.serve(visit, tool, given)
        await send_json(send, visit.record.status, result)

    async def _by_name(self, name: str, arrival: Arrival, receive: Receive, send: Send) -> None:
        call, own, caller = _call(name, arrival), self._tools.get(name), None
        if arrival.method != "POST":
            await self._refuse(arrival, MethodNotAllowed(["POST"]))
        target: Target | None = own.target if own else None
        if own is None and self._behind is not None:
            caller = await self._line.identify(call)
            target = await self._behind.find("tools/call", name, caller)
        if target is None:
            async with self._line.admit(call, Target(name, None), caller) as visit:
                open_to_caller = await self._open_to(visit.caller)
                raise NotFound("There is no tool of that name.", available_tools=open_to_caller)
        began = time.perf_counter()
        async with self._line.admit(call, target, caller) as visit:
            given = read_json_object(arrival, await read_body(arrival, receive))
            try:
                if own is not None:
                    result = await self._line.serve(visit, own, given)
                else:
                    running = self._line.serve(visit, partial(self._run_behind, name), given)
                    result = await _unless_hung_up(receive, running)
            except RemoteError as error:  # on record the call failed, as it does over MCP
                raise UpstreamError(error.message) from None
        answer = {
            "tool": name,
            "result": result,
            "execution_time_ms": round((time.perf_counter() - began) * 1000, 3),
            "timestamp": rfc3339(self._clock()),
        }
        await send_json(send, 200, answer)

    async def _run_behind(self, name: str, visit: Visit, arguments: Mapping[str, Any]) -> Message:
        """Run a tool of a server behind the door: its result is as MCP has it, with `content` and the like."""
        params = {"name": name, "arguments": dict(arguments)}
        return await passed_on(self._behind, visit, "tools/call", params, Client())

    async def _open_to(self, caller: Caller) -> list[str]:
        behind = await self._behind.listed("tools/list", caller) if self._behind else []
        return [*self._tools.open_to(caller.scopes), *(tool["name"] for tool in behind)]

    async def _refuse(self, arrival: Arrival, refusal: NotFound | MethodNotAllowed) -> None:
        """Say what is not there to callers with a credential only: strangers get 401 whatever they ask for."""
        async with self._line.admit(_call("path", arrival), Target("path", None)):
            raise refusal


async def _unless_hung_up(receive: Receive, running: Coroutine[Any, Any, Any]) -> Any:
    """The result of a call; who hangs up takes it back. Raises ClientGone."""
    serving, watching = asyncio.create_task(running), asyncio.create_task(hang_up(receive))
    try:
        await asyncio.wait({serving, watching}, return_when=asyncio.FIRST_COMPLETED)
        if serving.done():
            return serving.result()
    finally:
        serving.cancel()
        watching.cancel()
        await asyncio.gather(serving, watching, return_exceptions=True)
    raise ClientGone


def _call(target: str, arrival: Arrival) -> Call:
    return Call(id=uuid4().hex, entrance="http", target=known_name(target), credential=arrival.credential)


async def _arguments(tool: Tool[Any], arrival: Arrival, named: dict[str, str], receive: Receive) -> dict[str, Any]:
    """Gather a tool's arguments: from the query for GET, else from the body; and from the path."""
    if tool.method == "GET":
        pairs = parse_qsl(arrival.query.decode("latin-1"), keep_blank_values=True)
        given: dict[str, Any] = dict(pairs)
        if len(given) < len(pairs):
            details = [{"field": "query", "message": "a parameter stands there twice"}]
            raise InvalidInput("The input does not fit: query.", details=details)
    else:
        given = read_json_object(arrival, await read_body(arrival, receive))
    return given | named
