"""Calls tools for real: those that say they only read, and those that the person named. Of replies nothing is kept
but sizes, times and verdicts.
"""

import asyncio
import time
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from typing import TYPE_CHECKING, Any

from mcpward.diagnostics.contact.contact import Contact
from mcpward.diagnostics.contact.invocation import Invocation, Outcome
from mcpward.diagnostics.tools.arguments import NoSchema, NotMade, made_arguments, unfit
from mcpward.diagnostics.tools.client_rules import illegal_name
from mcpward.diagnostics.tools.listed import ListedTool, compact, listed, schemas
from mcpward.diagnostics.tools.schema_values import Unknowable, misfit
from mcpward.diagnostics.tools.schema_walk import Schema
from mcpward.links.link import Lost, Oversized, RemoteError

if TYPE_CHECKING:
    from mcpward.diagnostics.contact.sessions import Session

MOST_CALLS = 25
"""So many tools of one server are called in one run, besides those that were named."""


@dataclass(frozen=True, slots=True)
class Callability:
    """Whether a tool can be called at all, and if not, why. `made`: arguments for it could be made."""

    tool: str
    callable: bool
    read_only: bool
    made: bool
    problem: str = ""

    def as_dict(self) -> dict[str, Any]:
        """It as plain JSON values."""
        return asdict(self)


@dataclass(frozen=True, slots=True)
class Planned:
    """A call to be made. `arguments` is None where it is not to be made after all, for the reason in `skipped`;
    `made_up`: nobody gave them, they were made from the schema.
    """

    tool: str
    arguments: Mapping[str, Any] | None = field(default=None, repr=False)
    made_up: bool = True
    skipped: str = ""
    output: Schema | None = field(default=None, repr=False)


def callable_tools(contact: Contact) -> tuple[Callability, ...]:
    """For each tool that was listed, whether it can be called; none is. May take seconds, so call it in a thread."""
    small = {id(tool.fields) for tool, _ in schemas(contact, "inputSchema")}
    return tuple(_callability(tool, id(tool.fields) in small) for tool in listed(contact))


def _callability(tool: ListedTool, small: bool) -> Callability:
    schema = tool.schema("inputSchema")
    odd = illegal_name(tool.name)
    problem = f"Its name is not legal: {odd}." if odd else ""
    if schema is not None and not small:
        return Callability(tool.name, not odd, tool.read_only, False, problem or "Its schema is too large to look at.")
    try:
        made_arguments(schema)
    except NotMade as not_made:
        callable_at_all = not odd and not isinstance(not_made, NoSchema)
        return Callability(tool.name, callable_at_all, tool.read_only, False, problem or _sentence(str(not_made)))
    return Callability(tool.name, not odd, tool.read_only, True, problem)


def planned(contact: Contact, named: Mapping[str, Mapping[str, Any] | None]) -> tuple[Planned, ...]:
    """The calls to make: of the tools that are `named`, with their arguments; where none is, of those that say they
    only read, with arguments that are made up. Those are also made up for a tool that is named with None, if it only
    reads. May take seconds, so call it in a thread.
    """
    tools = {tool.name: tool for tool in listed(contact)}
    if named:
        return tuple(_plan(tools.get(name), name, given) for name, given in named.items())
    reading = [name for name, tool in tools.items() if tool.read_only]
    rest = (Planned(name, skipped=f"{MOST_CALLS} tools were called already") for name in reading[MOST_CALLS:])
    return (*(_plan(tools[name], name, None) for name in reading[:MOST_CALLS]), *rest)


def _plan(tool: ListedTool | None, name: str, given: Mapping[str, Any] | None) -> Planned:
    if tool is None:
        return Planned(name, skipped="the server lists no such tool")
    schema, output = tool.schema("inputSchema"), tool.schema("outputSchema")
    if given is not None:
        wrong = unfit(given, schema) if schema is not None else ""
        skipped = f"the arguments do not fit its schema: {wrong}" if wrong else ""
        return Planned(name, None if wrong else given, False, skipped, output)
    if not tool.read_only:
        return Planned(name, skipped="it does not say that it only reads, and no arguments were given")
    try:
        return Planned(name, made_arguments(schema), output=output)
    except NotMade as not_made:
        return Planned(name, skipped=str(not_made))


async def invoke(session: "Session", wanted: Sequence[Planned], within: float) -> tuple[Invocation, ...]:
    """Call tools one after the other, in `within` seconds each, and note them with the session.

    After the connection was lost the rest is left. Never raises for anything that the server does.
    """
    seen: list[Invocation] = []
    for plan in wanted:
        if plan.arguments is None:
            seen.append(Invocation(plan.tool, "skipped", plan.made_up, f"It was not called: {plan.skipped}."))
        elif seen and seen[-1].outcome == "lost":
            seen.append(Invocation(plan.tool, "lost", plan.made_up, "The connection was lost before."))
        else:
            seen.append(await _call(session, plan, plan.arguments, within))
    session.note(invocations=tuple(seen))
    return tuple(seen)


async def _call(session: "Session", plan: Planned, arguments: Mapping[str, Any], within: float) -> Invocation:
    began = time.perf_counter()

    def seen(outcome: Outcome, problem: str = "", **facts: Any) -> Invocation:
        ms = (time.perf_counter() - began) * 1000
        return Invocation(plan.tool, outcome, plan.made_up, problem, ms=ms, **facts)

    try:
        async with asyncio.timeout(within):
            result = await session.request("tools/call", {"name": plan.tool, "arguments": dict(arguments)})
    except TimeoutError:
        return seen("timed_out", f"It did not answer within {within:g} seconds.")
    except RemoteError as error:
        return seen("refused", f"The server answered with the error {error.code}.", code=error.code)
    except Oversized:
        return seen("failed", "Its reply is too large.")
    except Lost as lost:
        return seen("lost", lost.reason)
    done = seen("ok")
    return await asyncio.to_thread(_judged, done, plan, result)


def _judged(done: Invocation, plan: Planned, result: Mapping[str, Any]) -> Invocation:
    """What a reply is worth: the revision 2026-07-28 also has replies that only ask for more."""
    done = replace(done, size=len(compact(result).encode("utf-8", "surrogatepass")))
    if result.get("resultType", "complete") != "complete":
        return replace(done, outcome="failed", problem="It asks for more instead of answering.")
    if result.get("isError") is True:
        return replace(done, outcome="failed", problem="The tool says that it failed.")
    fits, problem = _fitting(plan.output, result)
    return replace(done, fits=fits, problem=problem)


def _fitting(schema: Schema | None, result: Mapping[str, Any]) -> tuple[bool | None, str]:
    if not isinstance(result.get("content"), list):
        return False, "Its reply has no list of content."
    if schema is None:
        return None, ""
    if "structuredContent" not in result:
        return False, "It has a schema for its results and gave no structured one."
    try:
        wrong = misfit(result["structuredContent"], schema)
    except Unknowable as unknowable:
        return None, f"Whether its result fits cannot be said: {unknowable}."
    return not wrong, f"Its result does not fit its schema: {wrong}." if wrong else ""


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}."
