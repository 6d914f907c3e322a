"""Opens the connection to one server, as its entry in the servers file says, and shakes hands."""

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from mcpward.gateway.calls import Message
from mcpward.gateway.upstreams.servers_file import Server
from mcpward.links.handshake import Greeting
from mcpward.links.link import Link, Listener
from mcpward.links.opening import connect, opened
from mcpward.links.stderr import Stderr

if TYPE_CHECKING:
    from mcpward.links.pool import Pool

ASKING: Message = {"sampling": {}, "elicitation": {"form": {}, "url": {}}, "roots": {"listChanged": False}}
"""What a server may ask for where its questions can reach the caller that they belong to."""


class Opening:
    """Opens connections to one server. `folder` is for what its process writes to stderr, `within` tells how many
    seconds it may take to start and shake hands.

    `closing` is for what is being closed, here and wherever its connections are: the server goes down no sooner than
    that is done.
    """

    def __init__(
        self,
        server: Server,
        folder: Path,
        pool: "Callable[[], Pool]",
        largest: Callable[[], int],
        within: Callable[[], float],
    ) -> None:
        self.server = server
        self.closing: set[asyncio.Task[None]] = set()
        self.stderr = Stderr(folder / f"{server.name}.stderr") if server.transport == "stdio" else None
        self._pool = pool
        self._largest = largest
        self._within = within

    async def __call__(
        self, kept: Mapping[str, str], listener: Listener, *, alone: bool, older: bool = False
    ) -> tuple[Link, Greeting]:
        """Open a connection with the credentials `kept` for the server beside its file.

        `alone` says that one caller has it for itself, so that all questions are that caller's; `older` asks for a
        revision with a handshake. Raises Lost, RemoteError or TimeoutError.
        """
        capabilities = ASKING if self.may_be_asked(alone=alone) else {}
        make = partial(connect, self._with(kept), self.stderr, self._pool, self._largest, listener)
        async with asyncio.timeout(self._within()):
            link, greeting = await opened(make, self._close, capabilities, probe=not older)
        # Over streamable HTTP what belongs to no request has a stream of its own, which somebody has to open.
        if not greeting.modern and (listen := getattr(link, "listen", None)) is not None:
            listen()
        return link, greeting

    def may_be_asked(self, *, alone: bool) -> bool:
        """Whether what the server asks during a call can be told from what it asks during another caller's."""
        return alone or self.server.transport == "http"

    def _with(self, kept: Mapping[str, str]) -> Server:
        """The server with what is kept for it: variables of its process, or headers."""
        if self.server.transport == "stdio":
            return replace(self.server, env={**self.server.env, **kept})
        return replace(self.server, headers=_headers(self.server.headers, kept))

    async def _close(self, link: Link) -> None:
        closing = asyncio.create_task(link.close())
        self.closing.add(closing)
        closing.add_done_callback(self.closing.discard)
        await asyncio.shield(closing)


def _headers(own: Mapping[str, str], kept: Mapping[str, str]) -> dict[str, str]:
    """The headers of the file, and those kept for the server in their place, whatever case they are written in."""
    replaced = {name.lower() for name in kept}
    return {name: value for name, value in own.items() if name.lower() not in replaced} | dict(kept)
