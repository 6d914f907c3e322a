"""`mcpward serve`: open the door."""

import argparse
import asyncio
import gc
import shlex
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mcpward.errors import ConfigurationError

if TYPE_CHECKING:
    from mcpward.settings import Settings

_HOLDER = "; of the development tokens spv-admin-dev-2024-abc123 has it"


def add_to(commands: Any) -> None:
    """Declare the command."""
    parser = commands.add_parser("serve", help="serve MCP and plain HTTP, guarded", allow_abbrev=False)
    parser.add_argument("--host", help="address to listen on (127.0.0.1)")
    parser.add_argument("--port", type=int, help="port to listen on (8001)")
    parser.add_argument("--config", type=Path, help="settings file (mcpward.toml in this folder, where there is one)")
    parser.add_argument("--servers", type=Path, help="file with mcpServers: the servers to stand in front of")
    parser.add_argument("--stdio", action="store_true", help="serve one local client over stdin and stdout instead")


def run(options: argparse.Namespace) -> int:
    """Serve until a signal ends it. Returns 2 where the configuration cannot be safe, 1 where it could not listen."""
    from mcpward import logs, settings

    flags = {"mcpward_host": options.host, "mcpward_port": options.port, "mcpward_servers": options.servers}
    chosen = settings.load(flags, config=options.config, folder=Path.cwd())
    if options.stdio and chosen.mode != "none" and chosen.mcpward_token is None:
        raise ConfigurationError("--stdio needs MCPWARD_TOKEN: the credential of the local caller.")
    logs.configure(chosen.log_level)
    # Most of what is made from here on stays alive: looking through it again and again cost a tenth of the start, and
    # later a third of the time, and p99.
    gc.set_threshold(50_000, 20, 50)
    from mcpward import app

    if options.stdio:
        _loop(app.run_stdio(chosen))
        return 0

    def on_listening(port: int) -> None:
        print(_welcome(chosen, app.base_url(chosen.model_copy(update={"mcpward_port": port}))), flush=True)

    if _loop(app.run_http(chosen, on_listening)):
        return 0
    where = f"{chosen.mcpward_host}, port {chosen.mcpward_port}"
    print(f"mcpward: cannot listen on {where}: end what listens there, or choose another --port.", file=sys.stderr)
    return 1


def _loop(running: Any) -> Any:
    try:
        import uvloop
    except ImportError:  # there is none for Windows
        return asyncio.run(running)
    return uvloop.run(running)


def _welcome(chosen: "Settings", base: str) -> str:
    """Say where the server listens, and give one curl line that works."""
    token = "spv-user-dev-2024-def456" if chosen.uses_development_tokens else "$TOKEN"
    body = '{"prompt": "My password is secret123"}'
    header = "" if chosen.mode == "none" else f"-H 'Authorization: Bearer {token}' "
    if token == "$TOKEN":  # noqa: S105 - a shell variable
        header = header.replace("'", '"')
    data = f"-H 'Content-Type: application/json' -d {shlex.quote(body)}"
    behind = ""
    if chosen.mcpward_servers is not None:
        scope = f"upstream:NAME{_HOLDER if chosen.uses_development_tokens else ''}"
        doors = f"all at {base}/mcp as SERVER__TOOL, each at {base}/servers/NAME/mcp"
        behind = f"\nThe servers of {chosen.mcpward_servers}: {doors}. A caller needs the scope {scope}."
    return (
        f"mcpward listens on {base} (MCP at {base}/mcp, documents at {base}/docs). Try:\n"
        f"  curl -s {base}/validate_and_secure_prompt {header}{data}{behind}"
    )
