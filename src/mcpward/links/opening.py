"""Opens a link to a server, whichever way it is reached, and shakes hands: said once for all who do so."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from mcpward.links.handshake import Greeting, ProbeUnanswered, greet
from mcpward.links.link import Link, Listener
from mcpward.links.stderr import Stderr
from mcpward.server_fields import Transport

if TYPE_CHECKING:
    from mcpward.links.pool import Pool
    from mcpward.links.stdio import Bounds

Connect = Callable[[], Awaitable[Link]]
"""Makes a link on which nothing was said yet. Raises Lost."""

Close = Callable[[Link], Awaitable[None]]
"""Ends a link on which nobody shook hands, to the end, also where it is cancelled meanwhile."""


class Way(Protocol):
    """How a server is reached: a program with what it is given, or an address with its headers."""

    @property
    def transport(self) -> Transport:
        """Which of the two it is."""

    @property
    def command(self) -> str:
        """The program."""

    @property
    def args(self) -> Sequence[str]:
        """Its arguments."""

    @property
    def env(self) -> Mapping[str, str]:
        """The variables that it gets beside the few that all get."""

    @property
    def cwd(self) -> str | None:
        """The folder that it works in."""

    @property
    def url(self) -> str:
        """The address."""

    @property
    def headers(self) -> Mapping[str, str]:
        """The headers that go along to it."""


async def connect(
    way: Way,
    stderr: Stderr | None,
    pool: "Callable[[], Pool]",
    largest: Callable[[], int],
    listener: Listener,
    bounds: "Bounds | None" = None,
) -> Link:
    """Make a link on which nothing is said yet. What a transport needs is loaded with the first of its kind.

    `stderr` takes that of a process, which ends its link beyond `bounds`; `largest()` is how many bytes one message may
    have, and `listener` hears what belongs to no request. Raises Lost, or RemoteError where the older SSE is refused.
    """
    if way.transport == "stdio":
        from mcpward.links.stdio import start

        cwd = Path(way.cwd) if way.cwd else None
        return await start(way.command, way.args, way.env, cwd, stderr or Stderr(None), largest, listener, bounds)
    if way.transport == "sse":
        from mcpward.links.sse import connect

        return await connect(pool(), way.url, way.headers, largest, listener)
    from mcpward.links.http import HttpLink

    return HttpLink(pool(), way.url, way.headers, largest, listener)


async def opened(
    connect: Connect, close: Close, capabilities: Mapping[str, Any], *, probe: bool = True
) -> tuple[Link, Greeting]:
    """Connect and shake hands, once more where the question for the newest revision was too much for the server.

    `probe` False: that question is not asked. The caller bounds the time. Raises Lost or RemoteError.
    """
    try:
        return await _greeted(connect, close, capabilities, probe)
    except ProbeUnanswered:
        # Some older servers end when they are asked something before the handshake.
        return await _greeted(connect, close, capabilities, probe=False)


async def _greeted(
    connect: Connect, close: Close, capabilities: Mapping[str, Any], probe: bool
) -> tuple[Link, Greeting]:
    link = await connect()
    try:
        return link, await greet(link, capabilities=capabilities, probe=probe)
    except BaseException:
        await close(link)
        raise
