"""What describes one connection in the `_meta` of its messages (MCP, 2026-07-28), and so never crosses to another."""

from collections.abc import Mapping
from typing import Any

from mcp_types import LOG_LEVEL_META_KEY

from mcpward.gateway.calls import Message
from mcpward.gateway.client import Client
from mcpward.gateway.tasks import EXTENSION, declared
from mcpward.links.handshake import Greeting
from mcpward.links.revisions import OWN, modern_meta

PROGRESS_TOKEN = "progressToken"  # noqa: S105 - a name
_PASSED_ON = ("sampling", "elicitation", "roots")
"""The capabilities of a client that its answers to a server's questions rest on."""


def envelope(greeting: Greeting, params: Message, client: Client | None = None) -> Message:
    """The params as the server at the other end takes them, on behalf of a client where there is one.

    Tracing and the like cross in the client's `_meta`; what describes its own connection does not.
    """
    meta = crossing(params.get("_meta") or {}) if client else {}
    if greeting.modern:
        able = client.capabilities if client else {}
        extensions = tasks_of(able) if client and client.modern else {}
        passed_on = {name: able[name] for name in _PASSED_ON if name in able}
        meta |= modern_meta(greeting.revision, passed_on | extensions)
        if client and (level := client.log_level or client.usual_log_level):
            meta[LOG_LEVEL_META_KEY] = level
    # A state goes back to the server that wrote it: one of the newest revision, and no other.
    left_out = {"_meta"} if greeting.modern else {"_meta", "requestState"}
    rest = {name: value for name, value in params.items() if name not in left_out}
    return {**rest, "_meta": meta} if meta else rest


def tasks_of(capabilities: Mapping[str, Any]) -> Message:
    """The one extension that passes the door, where it is declared, as a capability."""
    return {"extensions": {EXTENSION: {}}} if declared(capabilities) else {}


def tells_of_resources(capabilities: Mapping[str, Any]) -> bool:
    """Whether a server tells what becomes of single resources."""
    able = capabilities.get("resources")
    return isinstance(able, Mapping) and able.get("subscribe") is True


def crossing(meta: Mapping[str, Any]) -> Message:
    """What of `_meta` may pass from one connection to another."""
    return {name: value for name, value in meta.items() if name != PROGRESS_TOKEN and not name.startswith(OWN)}
