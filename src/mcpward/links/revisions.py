"""The revisions of MCP that are known here, and what describes a connection in the messages of the newest."""

from collections.abc import Mapping
from typing import Any

from mcp_types import CLIENT_CAPABILITIES_META_KEY, CLIENT_INFO_META_KEY, PROTOCOL_VERSION_META_KEY

from mcpward import __version__
from mcpward.links.link import Message

MODERN = ("2026-07-28",)
"""The revisions without sessions and handshake, oldest first."""

HANDSHAKES = ("2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25")
"""The others that are known, oldest first."""

CLIENT_INFO = {"name": "mcpward", "version": __version__}
"""What we say of ourselves."""

OWN = "io.modelcontextprotocol/"
"""The names of `_meta` that describe one connection begin so (2026-07-28)."""


def modern_meta(revision: str, capabilities: Mapping[str, Any]) -> Message:
    """What the `_meta` of every request bears on 2026-07-28."""
    return {
        PROTOCOL_VERSION_META_KEY: revision,
        CLIENT_INFO_META_KEY: CLIENT_INFO,
        CLIENT_CAPABILITIES_META_KEY: dict(capabilities),
    }
