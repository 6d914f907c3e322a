"""The programs whose servers can be read, one file each. A new one is a file here and its line in the tuple."""

from collections.abc import Sequence

from mcpward.diagnostics.clients import (
    amazon_q,
    amp,
    antigravity,
    claude_code,
    claude_desktop,
    cline,
    codex,
    continue_dev,
    crush,
    cursor,
    gemini_cli,
    goose,
    kiro,
    lm_studio,
    opencode,
    roo,
    trae,
    vs_code,
    windsurf,
    zed,
)
from mcpward.diagnostics.configuration.client import Client
from mcpward.errors import ConfigurationError

CLIENTS: tuple[Client, ...] = (
    claude_desktop.CLIENT,
    claude_code.CLIENT,
    cursor.CLIENT,
    vs_code.CLIENT,
    windsurf.CLIENT,
    zed.CLIENT,
    cline.CLIENT,
    roo.CLIENT,
    continue_dev.CLIENT,
    codex.CLIENT,
    gemini_cli.CLIENT,
    lm_studio.CLIENT,
    opencode.CLIENT,
    goose.CLIENT,
    kiro.CLIENT,
    antigravity.CLIENT,
    amazon_q.CLIENT,
    amp.CLIENT,
    trae.CLIENT,
    crush.CLIENT,
)
"""In this order a server has its name: where two clients call one differently, the first says."""


def clients_named(names: Sequence[str]) -> Sequence[Client]:
    """The clients of these names, all where there are none. Raises ConfigurationError for one that is not known."""
    known = {client.name: client for client in CLIENTS}
    if unknown := [name for name in names if name not in known]:
        raise ConfigurationError(f"There is no client {unknown[0]!r}: known are {', '.join(known)}.")
    return [client for client in CLIENTS if client.name in names] if names else CLIENTS
