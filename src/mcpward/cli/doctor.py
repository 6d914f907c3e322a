"""`mcpward doctor`: why a server does not show up, and how well all of them are."""

import argparse
from typing import Any

from mcpward.cli.output import as_json, plain


def add_to(commands: Any) -> None:
    """Declare the command."""
    parser = commands.add_parser(
        "doctor", help="say what is wrong with the MCP servers of this machine", allow_abbrev=False
    )
    parser.add_argument(
        "--client", action="append", default=[], metavar="NAME", help="read only this client; may be repeated (all)"
    )
    parser.add_argument(
        "--server", action="append", default=[], metavar="NAME", help="look only at this server; may be repeated (all)"
    )
    parser.add_argument("--call", action="store_true", help="call the servers that have an address")
    parser.add_argument(
        "--start", action="store_true", help="start the servers that have a command, and call the others"
    )
    parser.add_argument("--json", action="store_true", help="print JSON")


def run(options: argparse.Namespace) -> int:
    """Examine. Returns 1 where something is wrong."""
    from mcpward.diagnosing import Wanted, examine_here

    wanted = Wanted(tuple(options.server), call=options.call or options.start, start=options.start)
    diagnosis = examine_here(options.client, wanted)
    if options.json:
        print(as_json(diagnosis.as_dict()))
    else:
        for report in diagnosis.reports:
            print(plain(f"{report.severity}  {report.server or '-'}  {report.code}: {report.says}"))
        print(diagnosis.status)
    return 0 if diagnosis.status == "healthy" else 1
