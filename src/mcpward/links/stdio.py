"""The link to a server that runs as a process of ours: one JSON message a line, over its stdin and stdout."""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from mcpward.links import child as children
from mcpward.links.child import Child
from mcpward.links.ear import Patience
from mcpward.links.exchange import Exchange
from mcpward.links.lines import KEPT, Endless, Lines, Remnant
from mcpward.links.link import Flooded, Listener, Lost, Message
from mcpward.links.stderr import Stderr
from mcpward.links.wire import take, written

LAST_WORDS_WITHIN = 0.5
"""So many seconds what a process wrote last is read on, and its exit code waited for, after either end came."""

NOTED_WITHIN = 5.0
"""So many seconds a notification waits for a server that does not read."""

CHUNK = 64 * 1024

MOST_GARBAGE = 5
"""So many of the first lines that are no messages are kept, by their beginning."""


@dataclass(frozen=True)
class Bounds:
    """How much a server may write to stdout in all: `bytes`, and `garbage` lines that are no messages; and how many
    seconds it has to leave by itself.
    """

    bytes: int
    garbage: int
    leaves_within: float = children.LEAVES_WITHIN


async def start(
    command: str,
    args: Sequence[str],
    env: Mapping[str, str],
    cwd: Path | None,
    stderr: Stderr,
    largest: Callable[[], int],
    listener: Listener,
    bounds: Bounds | None = None,
) -> "StdioLink":
    """Start a server, which gets `env` and next to nothing of our own environment.

    `largest()` is how many bytes one message may have, and `listener` hears what belongs to no request; beyond `bounds`
    the link ends. Raises Lost.
    """
    return StdioLink(await children.start(command, args, env, cwd), stderr, largest, listener, bounds)


class StdioLink:
    """A server with its process, which ends with the link; and the link ends with the process."""

    revision: str | None = None

    def __init__(
        self,
        child: Child,
        stderr: Stderr,
        largest: Callable[[], int],
        listener: Listener,
        bounds: Bounds | None = None,
    ) -> None:
        self.garbage = 0
        """So many lines came that were no messages."""
        self.first_garbage: list[bytes] = []
        self.child = child
        self._received = 0
        self._bounds = bounds
        if bounds is not None:
            child.leaves_within = bounds.leaves_within
        self._lines = Lines(largest)
        self._exchange = Exchange(listener, self._send, Patience())
        self._tasks = [asyncio.create_task(self._run()), asyncio.create_task(stderr.keep(child.stderr))]

    @property
    def alive(self) -> bool:
        """Whether the process runs and is listened to."""
        return self._exchange.ended is None

    @property
    def ended(self) -> Lost | None:
        """Why it is alive no more."""
        return self._exchange.ended

    async def request(
        self, method: str, params: Message, listener: Listener | None = None, headers: Mapping[str, str] | None = None
    ) -> Message:
        """Send a request and wait for its result; see Link. `headers` go nowhere."""
        return await self._exchange.request(method, params, listener)

    async def notify(self, method: str, params: Message) -> None:
        """Send a notification."""
        try:
            async with asyncio.timeout(NOTED_WITHIN):
                await self._send({"jsonrpc": "2.0", "method": method, "params": params})
        except (Lost, TimeoutError):
            return

    async def close(self) -> None:
        """End the process with its group."""
        self._exchange.end(Lost("The connection was closed."))
        await self.child.end()
        await asyncio.wait(self._tasks, timeout=LAST_WORDS_WITHIN)
        for task in self._tasks:
            task.cancel()

    async def _send(self, message: Message) -> None:
        """Write a line; waits first, while the server has not read what was written before."""
        line = written(message) + b"\n"
        try:
            await self.child.stdin.drain()
            self._exchange.check()
            self.child.stdin.write(line)
        except (OSError, RuntimeError):
            raise Lost("The server no longer takes messages.") from None

    async def _run(self) -> None:
        """Read until the process or its output ends, and then end what is left."""
        reading = asyncio.create_task(self._read())
        exited = asyncio.create_task(self.child.exited.wait())
        both: set[asyncio.Task[object]] = {reading, exited}
        await asyncio.wait(both, return_when=asyncio.FIRST_COMPLETED)
        await asyncio.wait(both, timeout=LAST_WORDS_WITHIN)
        self._exchange.end(Lost(self.child.how_it_ended))
        await self.child.end()
        for task in both:
            task.cancel()

    async def _read(self) -> None:
        try:
            while data := await self.child.stdout.read(CHUNK):
                self._received += len(data)
                if self._exchange.ended is None:
                    for line in self._lines.feed(data):
                        self._note(line, await take(self._exchange, line))
                        if self._is_too_much():
                            self._exchange.end(Flooded("The server writes too much to its stdout."))
                            break
        except Endless:
            self._exchange.end(Flooded("The server sent a line without an end."))
        except OSError:
            return

    def _note(self, line: bytes | Remnant, strange: int) -> None:
        """Count what was no message."""
        self.garbage += strange
        if strange and isinstance(line, bytes) and len(self.first_garbage) < MOST_GARBAGE:
            self.first_garbage.append(line[:KEPT])

    def _is_too_much(self) -> bool:
        bounds = self._bounds
        return bounds is not None and (self._received > bounds.bytes or self.garbage > bounds.garbage)
