"""What is measured: the server behind the doors itself, forwarders as the practical limit, mcpward, and its peers."""

import contextlib
import json
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from bench.gateway import contextforge
from bench.gateway.doors import Door
from bench.installing import python_with
from bench.servers import ENDED_WITHIN, PROGRAM, Server, free_port, running

HERE = Path(__file__).resolve().parent
ECHO, PROXY, FORWARDER = (str(HERE / f"{name}.py") for name in ("echo", "proxy", "forwarder"))
HTTP, STDIO = "HTTP", "stdio"
DIRECT, OURS, PROXIED = "direct", "mcpward", "create_proxy"
FORWARDERS = ("forwarder, httpx2", "forwarder, aiohttp")
MCP_PROXY = "mcp-proxy==0.13.0"
STATIC_TOKEN = "spv-admin-dev-2024-abc123"
SERVER = "up"
NO_PATIENCE = 2.0
"""Peers may ignore a polite end while a session is open, and have nothing to lose."""


@dataclass(frozen=True)
class Subject:
    """A program under measurement. `command` is asked for with the port, and raises Absent where there is none.

    One that is `needed` voids the run where it does not start or answers wrongly. One that is `apart` runs once for
    each revision: it starts its upstream anew whenever the revision changes.
    """

    name: str
    upstream: str
    folder: Path
    command: Callable[[int], Sequence[str]]
    settings: Mapping[str, str] = field(default_factory=dict)
    doors: Sequence[Door] = (Door(),)
    needed: bool = False
    apart: bool = False

    @contextlib.contextmanager
    def running(self) -> Iterator[Server]:
        """Start it; it is there once a tool call is answered with its echo. Raises Absent and NotStarted."""
        port = free_port()
        command = self.command(port)
        there = self.doors[0].answering(f"http://127.0.0.1:{port}")
        patience = ENDED_WITHIN if self.needed else NO_PATIENCE
        with running(self.name, command, self.settings, self.folder, port, there, patience) as server:
            yield server


def direct(folder: Path) -> Subject:
    """The server behind the doors, over HTTP."""
    return Subject(DIRECT, "-", folder / "direct", lambda port: [sys.executable, ECHO, str(port)], needed=True)


def subjects(folder: Path, upstream: Server, peers: bool) -> list[Subject]:
    """Everything in front of it, in the order of the table; without `peers` only what needs no installing."""
    url = f"{upstream.url}/mcp"
    over_http, over_stdio = {"url": url}, {"command": sys.executable, "args": [ECHO, "stdio"]}
    found = [_forwarder(name, folder, url) for name in FORWARDERS]
    found += [
        _mcpward(HTTP, folder / "mcpward-http", over_http),
        _create_proxy(HTTP, folder / "proxy-http", url),
    ]
    if peers:
        found.append(_contextforge(folder / "contextforge", url))
    found += [
        _mcpward(STDIO, folder / "mcpward-stdio", over_stdio),
        _create_proxy(STDIO, folder / "proxy-stdio", json.dumps({"mcpServers": {SERVER: over_stdio}})),
    ]
    if peers:
        found.append(Subject("mcp-proxy", STDIO, folder / "mcp-proxy", _mcp_proxy))
    return found


def _forwarder(name: str, folder: Path, url: str) -> Subject:
    client = name.rpartition(" ")[2]
    return Subject(
        name, HTTP, folder / client, lambda port: [sys.executable, FORWARDER, client, str(port), url], needed=True
    )


def _mcpward(upstream: str, folder: Path, entry: Mapping[str, object]) -> Subject:
    """Everything on: token, scope, rate limit (too high to refuse), guard, pins, audit in SQLite, log in a file."""
    servers = folder / "mcp.json"
    folder.mkdir()
    servers.write_text(json.dumps({"mcpServers": {SERVER: entry}}), "utf-8")
    settings = {
        "FASTMCP_AUTH_MODE": "static",
        "MCPWARD_RATE_LIMIT": "1000000000/minute",
        "MCPWARD_DATA_DIR": str(folder / "data"),
        "MCPWARD_LOCK": str(folder / "mcpward.lock"),
        "LOG_LEVEL": "INFO",
    }
    doors = (
        Door(f"{SERVER}__echo", token=STATIC_TOKEN),
        Door("echo", f"/servers/{SERVER}/mcp", STATIC_TOKEN, optional=True),
    )

    def command(port: int) -> list[str]:
        return [PROGRAM, "serve", "--servers", str(servers), "--port", str(port)]

    return Subject(OURS, upstream, folder, command, settings, doors, needed=True)


def _create_proxy(upstream: str, folder: Path, target: str) -> Subject:
    def command(port: int) -> list[str]:
        return [sys.executable, PROXY, str(port), target]

    return Subject(PROXIED, upstream, folder, command, apart=upstream == STDIO)


def _contextforge(folder: Path, url: str) -> Subject:
    gateway = contextforge.Gateway(folder, url, SERVER)
    door = Door(f"{SERVER}-echo", token=gateway.token)
    return Subject("ContextForge", HTTP, folder, gateway.command, gateway.settings, (door,))


def _mcp_proxy(port: int) -> list[str]:
    program = python_with(MCP_PROXY).with_name("mcp-proxy")
    return [str(program), "--port", str(port), "--", sys.executable, ECHO, "stdio"]
