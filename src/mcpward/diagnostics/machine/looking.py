"""Looks around on the machine: processes, listeners, and where programs are looked for."""

import os
import platform
import socket
from collections.abc import Iterable, Iterator
from pathlib import Path

import psutil

from mcpward.diagnostics.configuration.places import Places
from mcpward.diagnostics.machine.desktop import desktop_path
from mcpward.diagnostics.machine.machine import Listener, Machine, Process, folders

_IN_A_CONTAINER = (Path("/.dockerenv"), Path("/run/.containerenv"))
_ALL_IPV4_AS_IPV6 = "::ffff:"


def look_around(places: Places) -> Machine:
    """The facts of this machine, as far as they are shown to us."""
    listeners, every = _listeners()
    shell = folders(places.environment.get("PATH", os.defpath))
    return Machine(
        tuple(_processes()),
        listeners,
        desktop_path(places, shell),
        shell,
        every and not _is_guest(),
        any(sign.exists() for sign in _IN_A_CONTAINER),
        _processors(),
    )


def _processors() -> int:
    """How many this program and what it starts may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _processes() -> Iterator[Process]:
    for one in psutil.process_iter(["pid", "ppid", "name", "cmdline", "create_time"]):
        info = one.info
        command = tuple(info["cmdline"] or ())
        # A program that renames itself leaves its old arguments behind as empty ones.
        while command and not command[-1]:
            command = command[:-1]
        yield Process(info["pid"], info["ppid"] or 0, info["name"] or "", command, info["create_time"] or 0.0)


def _listeners() -> tuple[tuple[Listener, ...] | None, bool]:
    """Who listens, None where nothing at all is told; and whether these are all."""
    try:
        return _unique(psutil.net_connections("tcp")), True
    except (psutil.Error, OSError):
        return _own_listeners(), False


def _own_listeners() -> tuple[Listener, ...] | None:
    """Those of our own processes: macOS shows everybody's to root alone."""
    found: list[Listener] = []
    told = False
    for process in psutil.process_iter():
        try:
            connections = process.net_connections("tcp")
        except (psutil.Error, OSError):
            continue
        told = True
        found += _unique(connections, process.pid)
    return tuple(dict.fromkeys(found)) if told else None


def _unique(connections: Iterable[object], owner: int | None = None) -> tuple[Listener, ...]:
    """Each listener once: a server that forked holds one socket several times, and the first process stands for all."""
    found: dict[tuple[str, int, int | None], Listener] = {}
    for one in connections:
        laddr = getattr(one, "laddr", None)
        if not laddr or getattr(one, "status", "") != psutil.CONN_LISTEN:
            continue
        address = (
            laddr[0].removeprefix(_ALL_IPV4_AS_IPV6) if getattr(one, "family", None) == socket.AF_INET6 else laddr[0]
        )
        listener = Listener(address, laddr[1], getattr(one, "pid", None) or owner)
        found.setdefault((listener.address, listener.port, listener.pid), listener)
    return tuple(found.values())


def _is_guest() -> bool:
    """Whether this is Linux within Windows, which reaches ports of Windows without seeing who listens there."""
    return "microsoft" in platform.release().lower()
