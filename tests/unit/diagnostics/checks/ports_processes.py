"""Faults of processes: services where none is meant, copies, and what is left over."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from tests.unit.diagnostics.fleets import Case, entry, fleet

from mcpward.diagnostics.configuration.entries import Entry
from mcpward.diagnostics.configuration.places import Places
from mcpward.diagnostics.fleet import Fleet
from mcpward.diagnostics.machine.machine import Listener, Machine, Process

INIT = Process(1, 0, "systemd", ("/sbin/init",))
CURSOR = Process(10, 1, "cursor", ("cursor",))
EDITOR = Process(11, 10, "node", ("node", "host.js"))
WINDOWS = Places("windows", Path("/home/ada"), Path("/home/ada/project"))
SCRIPT = entry(command="python3", args=("/srv/server.py", "--verbose"))
TIME = entry(command="mcp-server-time")
FILES = entry(command="npx", args=("-y", "@modelcontextprotocol/server-filesystem@latest", "/srv"))
FETCH = entry(command="uvx", args=("--from", "mcp-server-fetch==1.0", "mcp-fetch"))
IMAGE = entry(command="docker", args=("run", "-i", "--rm", "mcp/time"))
NPX = "/home/ada/.npm/_npx/ab12/node_modules/.bin/mcp-server-filesystem"


def process(pid: int, parent: int, *command: str, name: str = "", started: float = 0.0) -> Process:
    return Process(pid, parent, name or command[0], command, started)


def running(one: Entry, *processes: Process, listening: tuple[int, ...] = (), **facts: Any) -> Fleet:
    """One server, and a machine on which these processes run, those of `listening` on port 9000."""
    machine = Machine((INIT, CURSOR, EDITOR, *processes), tuple(Listener("127.0.0.1", 9000, pid) for pid in listening))
    return fleet(one, machine=machine, **facts)


def script(pid: int, parent: int, *args: str, **values: Any) -> Process:
    return process(pid, parent, "python3", "-u", "/srv/server.py", *(args or ("--verbose",)), **values)


def two_containers(pid: int) -> tuple[Process, ...]:
    return tuple(process(pid + at, 11, "docker", "run", "-i", "--rm", "mcp/time") for at in range(2))


def both(*processes: Process) -> Fleet:
    """Two entries whose processes look the same."""
    other = replace(IMAGE, name="other", args=("run", "-i", "--rm", "-e", "ZONE=Europe/Rome", "mcp/time"))
    return fleet(IMAGE, other, machine=Machine((INIT, CURSOR, EDITOR, *processes)))


CASES = (
    Case(
        "stdio-runs-as-service",
        planted=lambda folder: running(SCRIPT, script(20, 1, "--transport", "http"), listening=(20,)),
        absent=lambda folder: running(SCRIPT, script(20, 11), listening=(20,)),
        says="as a service on port 9000",
    ),
    Case(
        "stdio-runs-as-service",
        planted=lambda folder: running(
            TIME, process(20, 1, "/usr/bin/python3", "/opt/bin/mcp-server-time"), listening=(20,)
        ),
        absent=lambda folder: running(TIME, process(20, 1, "/usr/bin/python3", "/opt/bin/mcp-server-time")),
        id="but it listens nowhere",
    ),
    Case(
        "stdio-runs-as-service",
        planted=lambda folder: running(SCRIPT, script(20, 1), process(21, 20, "worker"), listening=(21,)),
        absent=lambda folder: running(SCRIPT, script(20, 11), process(21, 20, "worker"), listening=(21,)),
        id="by a process of its own",
    ),
    Case(
        "stdio-runs-as-service",
        planted=lambda folder: running(
            entry(command="mcpward", args=("serve", "--stdio")),
            process(20, 1, "python3", "/opt/bin/mcpward", "serve", "--port", "9000"),
            listening=(20,),
        ),
        absent=lambda folder: running(
            entry(command="ollama", args=("mcp",)), process(20, 1, "/usr/bin/ollama", "serve"), listening=(20,)
        ),
        id="but a program that does many things",
    ),
    Case(
        "stdio-runs-as-service",
        planted=lambda folder: running(SCRIPT, script(20, 11, "--port=9000"), listening=(20,)),
        absent=lambda folder: running(
            SCRIPT, process(20, 1, "python3", "/srv/other.py", "--port=9000"), listening=(20,)
        ),
        id="but another script",
    ),
    Case(
        "stdio-told-to-serve",
        planted=lambda folder: fleet(entry(command="uvx", args=("server", "--transport", "streamable-http"))),
        absent=lambda folder: fleet(entry(command="uvx", args=("server", "--transport", "stdio"))),
        says="over stdio",
    ),
    Case(
        "stdio-told-to-serve",
        planted=lambda folder: fleet(entry(command="uvx", args=("server", "--transport=sse"))),
        absent=lambda folder: fleet(entry(args=("mcp-remote", "https://x.example/mcp", "--transport", "http"))),
        id="but a bridge, which is told of the other side",
    ),
    Case(
        "duplicate-processes",
        planted=lambda folder: running(SCRIPT, script(20, 11), script(21, 11, started=5.0)),
        absent=lambda folder: running(SCRIPT, script(20, 11), script(21, 10)),
        says="node (pid 11) runs the server 2 times",
    ),
    Case(
        "duplicate-processes",
        planted=lambda folder: running(
            FILES,
            process(20, 11, "npm exec @modelcontextprotocol/server-filesystem@latest /srv", name="node"),
            process(21, 11, "npm exec @modelcontextprotocol/server-filesystem@latest /srv", name="node"),
        ),
        absent=lambda folder: running(
            FILES,
            process(20, 11, "npm exec @modelcontextprotocol/server-filesystem@latest /srv", name="node"),
            process(21, 20, "sh", "-c", "mcp-server-filesystem /srv"),
            process(22, 21, "node", NPX, "/srv"),
        ),
        id="but what npx starts for one",
    ),
    Case(
        "duplicate-processes",
        planted=lambda folder: running(
            FILES, process(20, 11, "node", NPX, "/srv"), process(21, 11, "node", NPX, "/srv")
        ),
        absent=lambda folder: running(
            FILES, process(20, 11, "node", NPX, "/srv"), process(21, 11, "node", NPX, "/etc")
        ),
        id="but with other arguments",
    ),
    Case(
        "duplicate-processes",
        planted=lambda folder: running(
            FETCH,
            process(20, 11, "uv", "tool", "uvx", "--from", "mcp-server-fetch==1.0", "mcp-fetch"),
            process(21, 11, "/cache/bin/python", "/cache/bin/mcp-fetch"),
        ),
        absent=lambda folder: running(
            FETCH,
            process(20, 11, "uv", "tool", "uvx", "--from", "mcp-server-fetch==1.0", "mcp-fetch"),
            process(21, 20, "/cache/bin/python", "/cache/bin/mcp-fetch"),
        ),
        id="but what uvx starts for one",
    ),
    Case(
        "duplicate-processes",
        planted=lambda folder: running(
            IMAGE,
            process(20, 11, "docker", "run", "-i", "mcp/time"),
            process(21, 11, "docker", "run", "-i", "mcp/time"),
        ),
        absent=lambda folder: running(
            SCRIPT,
            process(15, 1, "python3", "/opt/bin/mcpward", "serve", name="mcpward"),
            script(20, 15),
            script(21, 15),
        ),
        id="but mcpward, which has one for each caller",
    ),
    Case(
        "duplicate-processes",
        planted=lambda folder: running(IMAGE, *two_containers(20)),
        absent=lambda folder: both(*two_containers(20)),
        id="but for two entries that differ by their variables alone",
    ),
    Case(
        "orphaned-process",
        planted=lambda folder: running(SCRIPT, script(20, 1), script(21, 11)),
        absent=lambda folder: running(SCRIPT, script(21, 11), script(22, 21)),
        says="1 process of the server is left over",
    ),
    Case(
        "orphaned-process",
        planted=lambda folder: running(FILES, process(22, 1, "node", NPX, "/srv"), process(23, 1, "node", NPX, "/srv")),
        absent=lambda folder: running(SCRIPT, script(20, 1), listening=(20,)),
        says="2 processes",
        id="but a service",
    ),
    Case(
        "orphaned-process",
        planted=lambda folder: running(SCRIPT, process(9, 1, "systemd", "--user"), script(20, 9)),
        absent=lambda folder: running(SCRIPT, script(20, 999)),
        id="but whose parent is not shown",
    ),
    Case(
        "orphaned-process",
        planted=lambda folder: running(SCRIPT, script(20, 999), places=WINDOWS),
        absent=lambda folder: running(SCRIPT, script(20, 11), places=WINDOWS),
        id="on Windows",
    ),
    Case(
        "orphaned-process",
        planted=lambda folder: running(SCRIPT, process(30, 1, "late", started=9.0), script(20, 30), places=WINDOWS),
        absent=lambda folder: running(SCRIPT, script(20, 1, "--other")),
        id="whose parent's number was given again",
    ),
)
