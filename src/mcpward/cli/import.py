"""`mcpward import`: one servers file of all the servers that the MCP clients of this machine know."""

import argparse
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mcpward.cli.output import plain, table
from mcpward.errors import ConfigurationError

if TYPE_CHECKING:
    from mcpward.importing import Imported

SERVERS = ("server", "transport", "scope", "clients")
NEEDS = ("variable", "server", "stands in")
OWN = "http://127.0.0.1:8001"


def add_to(commands: Any) -> None:
    """Declare the command."""
    parser = commands.add_parser(
        "import", help="write a servers file of what the MCP clients of this machine know", allow_abbrev=False
    )
    parser.add_argument(
        "--client", action="append", default=[], metavar="NAME", help="read only this client; may be repeated (all)"
    )
    parser.add_argument("--output", type=Path, default=Path("mcp.json"), help="the file to write (%(default)s)")
    parser.add_argument("--force", action="store_true", help="write over a file that is there")
    parser.add_argument("--list", action="store_true", help="show the servers, and write nothing")
    parser.add_argument(
        "--with-secrets", action="store_true", help="write secrets as they are, not as references to variables"
    )
    parser.add_argument(
        "--address",
        default=OWN,
        metavar="URL",
        help="where mcpward listens; what leads there is left out (%(default)s)",
    )


def run(options: argparse.Namespace) -> int:
    """Import. Returns 1 where no server is found; what cannot be read is told on stderr and hinders nothing else."""
    from mcpward.importing import gather, taken, write

    if not options.list and not options.force and options.output.exists():
        raise ConfigurationError(taken(options.output))
    imported = gather(os.environ, options.client, own=options.address, with_secrets=options.with_secrets)
    for fault in imported.faults:
        print(plain(f"mcpward: {fault}"), file=sys.stderr)
    if not imported.servers:
        print("mcpward: no client names a server.", file=sys.stderr)
        return 1
    print(table([_row(server) for server in imported.servers], SERVERS))
    if not options.list:
        write(imported, options.output, force=options.force)
        print(f"\nwrote {plain(str(options.output))}")
        _tell_needs(imported)
    return 0


def _row(server: Any) -> dict[str, Any]:
    entry = server.entry
    return {
        "server": server.name,
        "transport": f"{entry.transport}, disabled" if entry.disabled else entry.transport,
        "scope": list(server.scopes),
        "clients": list(server.clients),
    }


def _tell_needs(imported: "Imported") -> None:
    """Say which variables have to be set, never to what."""
    if not imported.needs:
        return
    files = {server.name: server.entry.file for server in imported.servers}
    rows = [
        {"variable": need.variable, "server": need.server, "stands in": f"{need.where} in {files[need.server]}"}
        for need in imported.needs
    ]
    print("\nSet these for `mcpward serve`, each to the whole of what stands there now:")
    print(table(rows, NEEDS))
