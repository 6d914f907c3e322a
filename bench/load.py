"""A closed-loop HTTP load in a process of its own: N connections, each sends its next request once it has its answer.

usage: python -m bench.load HOST PORT CONNECTIONS SECONDS < requests.json

The input is a list of requests with `method`, `path`, `headers`, `body` and `expect`, which has to stand in every
answer; `@@@@@@@@` in a body becomes the number of the request (concurrent JSON-RPC requests need ids of their own), and
in what is expected as well, so that an answer to somebody else is none. The connections share the list out among
themselves, each going round its part. Prints one JSON object: requests, errors, seconds, rate, and latencies in
milliseconds (p50, p99). An answer other than a 200 with the expected text is an error, and so are a connection that is
refused or lost and a request that is never answered.
"""

import asyncio
import itertools
import json
import sys
import time
from collections.abc import Sequence
from typing import Any, cast

NUMBER = b"@@@@@@@@"
PATIENCE = 10.0
HEAD_END = b"\r\n\r\n"
CHUNKS_END = b"0\r\n\r\n"
LENGTH = b"content-length:"

numbers = itertools.count(10_000_000)


class Connection(asyncio.Protocol):
    """One keep-alive connection; reads answers with a Content-Length or in chunks."""

    def __init__(self, requests: Sequence[bytes], expected: bytes, deadline: float) -> None:
        self.requests, self.template, self.deadline = itertools.cycle(requests), expected, deadline
        self.latencies: list[float] = []
        self.errors = 0
        self.finished = False
        self.buffer = b""
        self.done = asyncio.get_running_loop().create_future()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = cast(asyncio.Transport, transport)
        self.send()

    def send(self) -> None:
        number = b"%d" % next(numbers)
        request = next(self.requests).replace(NUMBER, number)
        self.expected = self.template.replace(NUMBER, number)
        self.sent = time.perf_counter()
        if self.sent < self.deadline:
            self.transport.write(request)
        else:
            self.finished = True
            self.transport.close()

    def data_received(self, data: bytes) -> None:
        self.buffer += data
        if not _whole(self.buffer):
            return
        self.latencies.append((time.perf_counter() - self.sent) * 1000)
        self.errors += not self.buffer.startswith(b"HTTP/1.1 200 ") or self.expected not in self.buffer
        self.buffer = b""
        self.send()

    def connection_lost(self, exc: Exception | None) -> None:
        if not self.done.done():
            self.done.set_result(None)


def _whole(answer: bytes) -> bool:
    end = answer.find(HEAD_END)
    if end < 0:
        return False
    head = answer[:end].lower()
    at = head.find(LENGTH)
    if at < 0:
        return answer.endswith(CHUNKS_END)
    length = int(head[at + len(LENGTH) :].split(b"\r\n", 1)[0])
    return len(answer) >= end + len(HEAD_END) + length


def prepare(host: str, port: int, asked: dict[str, Any]) -> bytes:
    """The bytes of one request."""
    body: bytes = asked["body"].encode()
    headers = {"Host": f"{host}:{port}", "Content-Length": str(len(body)), **asked["headers"]}
    lines = [f"{asked['method']} {asked['path']} HTTP/1.1", *(f"{name}: {value}" for name, value in headers.items())]
    return "\r\n".join([*lines, "", ""]).encode() + body


async def run(host: str, port: int, connections: int, seconds: float, asked: list[dict[str, Any]]) -> dict[str, float]:
    """Put the load on and return what was measured."""
    requests = [prepare(host, port, one) for one in asked]
    expected = asked[0]["expect"].encode()
    loop = asyncio.get_running_loop()
    began = time.perf_counter()
    made: list[Connection] = []
    refused = 0
    for number in range(connections):
        part = requests[number % len(requests) :: connections]
        connection = Connection(part, expected, began + seconds)
        try:
            await loop.create_connection(lambda: connection, host, port)  # noqa: B023 - called at once
        except OSError:
            refused += 1
        else:
            made.append(connection)
    if made:
        await asyncio.wait([connection.done for connection in made], timeout=seconds + PATIENCE)
    took = time.perf_counter() - began
    latencies = sorted(itertools.chain.from_iterable(connection.latencies for connection in made))
    count = len(latencies)
    return {
        "requests": count,
        "errors": refused + sum(connection.errors + (not connection.finished) for connection in made),
        "seconds": took,
        "rate": count / took,
        "p50": latencies[count // 2] if count else float("nan"),
        "p99": latencies[int(count * 0.99)] if count else float("nan"),
    }


def main(host: str, port: str, connections: str, seconds: str) -> None:
    """Read the requests from stdin and print what was measured."""
    try:
        import uvloop
    except ImportError:  # there is none for Windows
        runner = asyncio.run
    else:
        runner = uvloop.run
    print(json.dumps(runner(run(host, int(port), int(connections), float(seconds), json.load(sys.stdin)))))


if __name__ == "__main__":
    main(*sys.argv[1:5])
