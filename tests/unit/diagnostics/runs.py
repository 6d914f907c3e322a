"""Runs of the checks, made up: one every hour unless told otherwise."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any
from uuid import uuid4

from mcpward.model import ServerRun

HOUR = 3600.0
START = 1_800_000_000.0
"""2027-01-15T08:00:00Z"""


def run(at: float = 0, server: str = "files", **fields: Any) -> ServerRun:
    """A run `at` so many hours after START that reached a healthy server in 20 ms."""
    plain = ServerRun(uuid4().hex, START + at * HOUR, server, "healthy", True, 20.0, 300.0)
    return replace(plain, **fields)


def failed(at: float = 0, server: str = "files", **fields: Any) -> ServerRun:
    """One that did not reach it."""
    return run(at, server, **({"status": "critical", "reached": False, "response_ms": None, "ready_ms": None} | fields))


def hourly(times: Iterable[float], server: str = "files", start: int = 0) -> list[ServerRun]:
    """One run an hour, with these response times."""
    return [run(start + at, server, response_ms=ms) for at, ms in enumerate(times)]
