"""The programs whose servers can be read, one file each. A new one is a file here and its line in the tuple."""

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
