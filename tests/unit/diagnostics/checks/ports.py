"""Faults of addresses on this machine: who listens there, and who should."""

from dataclasses import replace
from typing import Any

from tests.unit.diagnostics.fleets import READY, Case, entry, fleet

from mcpward.diagnostics.configuration.entries import Entry
from mcpward.diagnostics.contact.web import Web
from mcpward.diagnostics.fleet import Fleet
from mcpward.diagnostics.machine.machine import Listener, Machine, Process

LOCAL = "http://127.0.0.1:9000/mcp"
SERVER = Process(40, 2, "python3", ("python3", "/srv/server.py", "--port", "9000"))
POSTGRES = Process(41, 1, "postgres", ("postgres",))
WARD = Process(42, 2, "mcpward", ("/usr/bin/python3", "/usr/bin/mcpward", "serve"))


def at(url: str = LOCAL, name: str = "files", **values: Any) -> Entry:
    return entry(name, url=url, **values)


def seen(
    one: Entry,
    *listeners: Listener,
    processes: tuple[Process, ...] = (SERVER, POSTGRES, WARD),
    **facts: Any,
) -> Fleet:
    """One server, and a machine on which these listen."""
    return fleet(one, machine=Machine(processes, listeners, **facts))


def by(address: str, process: Process | None = SERVER, port: int = 9000) -> Listener:
    return Listener(address, port, process.pid if process else None)


def two(first: Entry, second: Entry) -> Fleet:
    return fleet(first, second)


WORKERS = tuple(Process(50 + at, 40, "python3") for at in range(3))
SIBLINGS = tuple(Process(60 + at, 2, "docker-proxy") for at in range(2))
OTHER = Process(70, 3, "node", ("node", "/srv/other.js"))

CASES = (
    Case(
        "port-conflict",
        planted=lambda folder: two(at(name="files"), at("http://localhost:9000/mcp/", name="wiki")),
        absent=lambda folder: two(at(name="files"), at("http://127.0.0.1:9000/wiki/mcp", name="wiki")),
        says="files and wiki of cursor",
    ),
    Case(
        "port-conflict",
        planted=lambda folder: two(at(name="files"), at(name="wiki", transport="sse")),
        absent=lambda folder: two(at(name="files"), at(name="wiki", headers={"X-Team": "docs"})),
        id="but told apart by a header",
    ),
    Case(
        "port-conflict",
        planted=lambda folder: two(at(name="files"), at("http://[::1]:9000/mcp", name="wiki")),
        absent=lambda folder: two(at(name="files"), at(name="wiki", client="zed")),
        id="but of another client",
    ),
    Case(
        "port-conflict",
        planted=lambda folder: two(at(name="files"), at("http://localhost:9000/mcp", name="wiki")),
        absent=lambda folder: two(at(name="files"), at("http://localhost:9000/mcp", name="wiki", disabled=True)),
        id="but one is switched off",
    ),
    Case(
        "port-not-listening",
        planted=lambda folder: seen(at(), by("127.0.0.1", port=9001)),
        absent=lambda folder: seen(at(), by("127.0.0.1")),
        says="port 9000",
    ),
    Case(
        "port-not-listening",
        planted=lambda folder: seen(at(), by("::1")),
        absent=lambda folder: seen(at("http://localhost:9000/mcp"), by("::1")),
        says="127.0.0.1, port 9000",
        id="as localhost, which is both",
    ),
    Case(
        "port-not-listening",
        planted=lambda folder: seen(at("http://[::1]:9000/mcp"), by("0.0.0.0")),
        absent=lambda folder: seen(at("http://[::1]:9000/mcp"), by("::")),
        id="of IPv6",
    ),
    Case(
        "port-not-listening",
        planted=lambda folder: seen(at()),
        absent=lambda folder: fleet(at(), machine=Machine(listeners=None)),
        id="but the platform does not tell",
    ),
    Case(
        "port-not-listening",
        planted=lambda folder: seen(at()),
        absent=lambda folder: seen(at(), every_listener=False),
        id="but not all are shown",
    ),
    Case(
        "port-not-listening",
        planted=lambda folder: seen(at("http://127.0.0.1/mcp"), by("127.0.0.1")),
        absent=lambda folder: seen(at("http://192.168.0.7:9000/mcp")),
        says="port 80",
        id="but on another machine",
    ),
    Case(
        "port-not-listening",
        planted=lambda folder: seen(at("http://127.0.0.1:${PORT:-9000}/mcp")),
        absent=lambda folder: seen(at("http://127.0.0.1:${PORT}/mcp")),
        id="but a variable that is not set",
    ),
    Case(
        "port-not-listening",
        planted=lambda folder: fleet(at(), contact=replace(READY, ready=False)),
        absent=lambda folder: fleet(at(), contact=READY),
        id="but it answered",
    ),
    Case(
        "port-not-listening",
        planted=lambda folder: fleet(at()),
        absent=lambda folder: fleet(at(), contact=replace(READY, ready=False, web=Web("http://127.0.0.1:8000/mcp"))),
        id="but http-unreachable tells it",
    ),
    Case(
        "port-held-by-stranger",
        planted=lambda folder: seen(at(), by("127.0.0.1", POSTGRES)),
        absent=lambda folder: seen(at(), by("127.0.0.1", SERVER)),
        says="PostgreSQL, postgres (pid 41)",
    ),
    Case(
        "port-held-by-stranger",
        planted=lambda folder: seen(
            at("http://localhost:5000/mcp"),
            by("*", Process(9, 1, "ControlCenter"), 5000),
            processes=(Process(9, 1, "ControlCenter"),),
        ),
        absent=lambda folder: seen(at(), by("127.0.0.1", None)),
        says="AirPlay",
        id="but who it is, is not shown",
    ),
    Case(
        "port-held-by-stranger",
        planted=lambda folder: seen(at(), by("0.0.0.0", POSTGRES)),
        absent=lambda folder: seen(at(), by("127.0.0.1", POSTGRES, 5432)),
        id="but on another port",
    ),
    Case(
        "port-shared-by-processes",
        planted=lambda folder: seen(
            at("http://localhost:9000/mcp"), by("127.0.0.1"), by("::1", OTHER), processes=(SERVER, OTHER)
        ),
        absent=lambda folder: seen(at("http://localhost:9000/mcp"), by("127.0.0.1"), by("::1")),
        says="2 processes",
    ),
    Case(
        "port-shared-by-processes",
        planted=lambda folder: seen(at(), by("0.0.0.0"), by("0.0.0.0", OTHER), processes=(SERVER, OTHER)),
        absent=lambda folder: seen(
            at(), by("0.0.0.0"), *(by("0.0.0.0", one) for one in WORKERS), processes=(SERVER, *WORKERS)
        ),
        id="but the workers of one server",
    ),
    Case(
        "port-shared-by-processes",
        planted=lambda folder: seen(at(), by("127.0.0.1"), by("0.0.0.0", OTHER), processes=(SERVER, OTHER)),
        absent=lambda folder: seen(
            at(), by("0.0.0.0", SIBLINGS[0]), by("::", SIBLINGS[1]), processes=(Process(2, 1, "dockerd"), *SIBLINGS)
        ),
        id="but what Docker has for IPv4 and IPv6",
    ),
    Case(
        "port-shared-by-processes",
        planted=lambda folder: seen(at(), by("0.0.0.0"), by("0.0.0.0", OTHER), processes=(SERVER, OTHER)),
        absent=lambda folder: seen(at(), by("127.0.0.1"), by("::1", OTHER), processes=(SERVER, OTHER)),
        id="but at an address that is not meant",
    ),
    Case(
        "address-reaches-itself",
        planted=lambda folder: fleet(entry(client="mcpward", command="mcpward", args=("serve", "--stdio"))),
        absent=lambda folder: fleet(entry(client="cursor", command="mcpward", args=("serve", "--stdio"))),
        says="is mcpward itself",
    ),
    Case(
        "address-reaches-itself",
        planted=lambda folder: seen(at(client="mcpward"), by("127.0.0.1", WARD)),
        absent=lambda folder: seen(at(client="mcpward"), by("127.0.0.1", SERVER)),
        id="by its address",
    ),
    Case(
        "bound-to-everyone",
        planted=lambda folder: seen(at(), by("0.0.0.0")),
        absent=lambda folder: seen(at(), by("127.0.0.1")),
        says="the whole network",
    ),
    Case(
        "bound-to-everyone",
        planted=lambda folder: seen(at(), by("::", None)),
        absent=lambda folder: seen(at(), by("::", None), container=True),
        id="but in a container, which has a network of its own",
    ),
    Case(
        "bound-to-everyone",
        planted=lambda folder: seen(at(), by("*", SIBLINGS[0]), processes=SIBLINGS),
        absent=lambda folder: seen(at("http://files.example:9000/mcp"), by("0.0.0.0")),
        id="but meant for others",
    ),
)
