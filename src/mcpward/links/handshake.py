"""Begins a connection: finds out which revision of MCP a server speaks, and shakes hands with it.

The newest revision is asked for first, as the MCP SDK's client does; whatever is no sign of it means the handshake.
On 2026-07-28 there is no handshake: every request bears `modern_meta` in its `_meta`, which its sender puts there.
"""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from mcpward.links.link import Link, Lost, Message, Oversized, RemoteError
from mcpward.links.revisions import CLIENT_INFO, HANDSHAKES, MODERN, modern_meta

PROBED_WITHIN = 3.0
"""So many seconds a server has to say whether it speaks the newest revision."""

AFTER_SILENCE_WITHIN = 10.0
"""So many seconds a server that did not say so has to shake hands, before the question is taken for what stopped it."""

UNSUPPORTED_REVISION = -32022
NOTHING_IN_COMMON = "The server speaks no revision of MCP that is known here."


class NothingInCommon(Lost):
    """The server speaks no revision that is known here. `offered` are those that it named, in its own words, and `said`
    is its answer to the handshake where it gave one.
    """

    def __init__(self, offered: Sequence[Any], said: Message | None = None) -> None:
        super().__init__(NOTHING_IN_COMMON)
        self.offered = tuple(offered)
        self.said = said or {}


class ProbeUnanswered(Lost):
    """The server ended, or fell silent, when it was asked for its revisions: it may be started anew without that."""


@dataclass(frozen=True)
class Greeting:
    """What a server said of itself; `said` is all of it, as it came."""

    revision: str
    capabilities: dict[str, Any]
    instructions: str | None
    said: Message = field(default_factory=dict, compare=False, repr=False)

    @property
    def modern(self) -> bool:
        """Whether it speaks a revision without sessions and handshake."""
        return self.revision in MODERN


async def greet(link: Link, *, capabilities: Mapping[str, Any], probe: bool = True) -> Greeting:
    """Begin the connection and set `link.revision`. The caller bounds the time of the handshake.

    `probe` False: only the handshake is tried. The older SSE never gets another.
    Raises Lost, ProbeUnanswered (where another try with `probe=False` may do), or RemoteError.
    """
    try:
        greeting = await _greeting(link, capabilities, probe and getattr(link, "may_be_modern", True))
    except Oversized:
        raise Lost("The server's greeting is too large.") from None
    link.revision = greeting.revision
    if not greeting.modern:
        await link.notify("notifications/initialized", {})
    return greeting


async def _greeting(link: Link, capabilities: Mapping[str, Any], probe: bool) -> Greeting:
    if not probe:
        return await _initialize(link, capabilities)
    try:
        async with asyncio.timeout(PROBED_WITHIN):
            greeting = await _discover(link, capabilities, MODERN[-1])
    except TimeoutError:
        return await _after_silence(link, capabilities)
    return greeting or await _initialize_or_ask_again(link, capabilities)


async def _discover(link: Link, capabilities: Mapping[str, Any], revision: str, again: bool = True) -> Greeting | None:
    """Ask for the newest revision. None: there is no sign that the server speaks it."""
    try:
        said = await link.request(
            "server/discover",
            {"_meta": modern_meta(revision, capabilities)},
            headers={"MCP-Protocol-Version": revision, "Mcp-Method": "server/discover"},
        )
    except RemoteError as error:
        offered = _offered(error)
        mutual = _newest(MODERN, offered)
        if mutual and again:
            return await _discover(link, capabilities, mutual, again=False)
        if offered and not _newest(HANDSHAKES, offered):
            raise NothingInCommon(offered) from None
        return None
    except Lost as lost:
        if not link.alive:
            raise ProbeUnanswered(lost.reason) from None
        if getattr(lost, "status", None) in (None, 401, 403):
            raise
        return None
    mutual = _newest(MODERN, said.get("supportedVersions"))
    return None if mutual is None else _read(mutual, said)


async def _after_silence(link: Link, capabilities: Mapping[str, Any]) -> Greeting:
    """Shake hands with a server that has not answered the probe: it is slow, or the probe was too much for it."""
    try:
        async with asyncio.timeout(AFTER_SILENCE_WITHIN):
            return await _initialize_or_ask_again(link, capabilities)
    except TimeoutError:
        raise ProbeUnanswered("The server does not answer.") from None
    except Lost as lost:
        if link.alive:
            raise
        raise ProbeUnanswered(lost.reason) from None


async def _initialize_or_ask_again(link: Link, capabilities: Mapping[str, Any]) -> Greeting:
    """Shake hands. A server that had not yet answered the probe may refuse that, by naming the newest revision."""
    try:
        return await _initialize(link, capabilities)
    except RemoteError as error:
        mutual = _newest(MODERN, _offered(error))
        greeting = None if mutual is None else await _discover(link, capabilities, mutual, again=False)
        if greeting is None:
            raise
        return greeting


def _offered(error: RemoteError) -> list[Any]:
    """The revisions that a server names when it refuses the one asked for."""
    if error.code != UNSUPPORTED_REVISION or not isinstance(error.data, dict):
        return []
    supported = error.data.get("supported")
    return supported if isinstance(supported, list) else []


def _newest(known: tuple[str, ...], offered: Any) -> str | None:
    """The newest known revision that is offered."""
    return next((it for it in reversed(known) if isinstance(offered, list) and it in offered), None)


async def _initialize(link: Link, capabilities: Mapping[str, Any]) -> Greeting:
    said = await link.request(
        "initialize",
        {"protocolVersion": HANDSHAKES[-1], "capabilities": dict(capabilities), "clientInfo": CLIENT_INFO},
    )
    revision = said.get("protocolVersion")
    if revision not in HANDSHAKES:
        raise NothingInCommon([revision], said)
    return _read(revision, said)


def _read(revision: str, said: Message) -> Greeting:
    capabilities, instructions = said.get("capabilities"), said.get("instructions")
    return Greeting(
        revision,
        capabilities if isinstance(capabilities, dict) else {},
        instructions if isinstance(instructions, str) else None,
        said,
    )
