"""`mcpward audit`: what happened at the door, newest first."""

import argparse
import asyncio
import contextlib
from datetime import UTC, datetime, timedelta
from typing import Any

from mcpward.cli.output import add_store_options, as_json, table
from mcpward.errors import ConfigurationError

COLUMNS = ("time", "client_id", "address", "entrance", "tool", "outcome", "status", "findings", "duration_ms")
UNITS = {"s": "seconds", "m": "minutes", "h": "hours", "d": "days"}


def add_to(commands: Any) -> None:
    """Declare the command."""
    parser = commands.add_parser("audit", help="show what happened: one event per call", allow_abbrev=False)
    parser.add_argument("--since", help="earliest time: RFC 3339, or an age such as 90s, 15m, 24h, 7d")
    parser.add_argument("--until", help="latest time, likewise")
    parser.add_argument("--client", dest="client_id", help="shown client")
    parser.add_argument("--principal", help="principal: mode, issuer, subject or token id")
    parser.add_argument("--tool", help="tool")
    parser.add_argument("--outcome", help="ok, failed, cancelled, or the code of a refusal such as invalid_token")
    parser.add_argument("--limit", type=int, default=100, help="how many events at most (100)")
    add_store_options(parser)


def run(options: argparse.Namespace) -> int:
    """Print the events that fit."""
    from mcpward import logs, settings

    chosen = settings.load(config=options.config)
    if chosen.auth_storage == "memory":
        raise ConfigurationError(
            "AUTH_STORAGE=memory keeps events in the server's own process: use GET /audit instead."
        )
    logs.configure("ERROR")
    from mcpward.app import call_locally

    names = ("principal", "client_id", "tool", "outcome", "limit")
    wanted: dict[str, Any] = {name: getattr(options, name) for name in names}
    wanted |= {"since": _moment(options.since), "until": _moment(options.until)}
    wanted = {name: value for name, value in wanted.items() if value is not None}
    events = asyncio.run(call_locally(chosen, "get_audit_events", wanted))["events"]
    print(as_json(events) if options.json else table(events, COLUMNS))
    return 0


def _moment(text: str | None) -> str | None:
    """Turn an age into a time; the tool checks everything else."""
    if text and text[:-1].isdecimal() and text[-1] in UNITS:
        with contextlib.suppress(OverflowError):
            return (datetime.now(UTC) - timedelta(**{UNITS[text[-1]]: int(text[:-1])})).isoformat()
    return text
