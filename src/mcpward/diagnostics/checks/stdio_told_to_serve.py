"""The file says stdio, and the arguments tell the server to speak over HTTP."""

import re
from collections.abc import Iterator

from mcpward.diagnostics.check import ServerCheck, Symptom
from mcpward.diagnostics.configuration.entries import Entry
from mcpward.diagnostics.fleet import Fleet, Target
from mcpward.diagnostics.machine.programs import is_started

_OPTIONS = ("--transport", "-t", "--mode")
_WEB = re.compile(r"(?i)sse|(?:streamable[-_]?)?http")
_BRIDGES = re.compile(r"(?i)mcp-remote|mcp-proxy|supergateway|mcpo|mcp-bridge|inspector")


def _run(target: Target, fleet: Fleet) -> Iterator[Symptom]:
    entry = target.entry
    at = _told(entry) if is_started(entry) else None
    if at is not None:
        yield Symptom(
            "The server is started over stdio, and told to speak over HTTP, so that its client hears nothing.",
            "Take the transport out of its args, or start it by yourself and write its address as url.",
            evidence=(f"argument {at + 1}: {entry.args[at]}",),
            file=entry.file,
            line=entry.line,
        )


def _told(entry: Entry) -> int | None:
    """Which argument says so. What bridges are told, and what has an address, is about the other side."""
    if any("://" in arg or _BRIDGES.search(arg) for arg in (entry.command, *entry.args)):
        return None
    for at, arg in enumerate(entry.args):
        option, equals, value = arg.partition("=")
        if equals and option in _OPTIONS and _WEB.fullmatch(value):
            return at
        if at and entry.args[at - 1] in _OPTIONS and _WEB.fullmatch(arg):
            return at
    return None


CHECK = ServerCheck("stdio-told-to-serve", "ports", "error", "Is it told to speak as its client listens?", _run)
