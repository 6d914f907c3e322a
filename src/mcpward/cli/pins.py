"""`mcpward pins`: the tools of the servers behind the door as they were approved, and what has changed since."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mcpward.cli.output import add_store_options, as_json, plain, table
from mcpward.errors import ConfigurationError

if TYPE_CHECKING:
    from mcpward.pinning import Pins, Row

COLUMNS = ("server", "tool", "sha256", "state")


def add_to(commands: Any) -> None:
    """Declare the command."""
    parser = commands.add_parser("pins", help="list, compare and approve pinned tools", allow_abbrev=False)
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    for name, does in (
        ("list", "list the pinned tools"),
        ("diff", "show how tools that are held back have changed; 1 where there are any"),
        ("approve", "show how they have changed, and let them through"),
    ):
        action = actions.add_parser(name, help=does, allow_abbrev=False)
        action.add_argument("server", nargs="?", help="only of this server")
        action.add_argument("tool", nargs="?", help="only this tool")
        action.add_argument("--lock", type=Path, default=Path("mcpward.lock"), help="the pins (mcpward.lock)")
        add_store_options(action)
        if name == "approve":
            action.add_argument("--yes", action="store_true", help="approve without asking")


def run(options: argparse.Namespace) -> int:
    """Run one action. Returns 1 where something is held back when it ends."""
    pins = _opened(options)
    if options.server is not None and not pins.list(*_chosen(options)):
        wanted = plain(" ".join(name for name in _chosen(options) if name is not None))
        raise ConfigurationError(f"{options.lock} pins nothing of {wanted}: mcpward pins list shows what it pins.")
    return {"list": _list, "diff": _diff, "approve": _approve}[options.action](pins, options)


def _opened(options: argparse.Namespace) -> "Pins":
    from mcpward import logs, settings

    chosen = settings.load(config=options.config)
    logs.configure("ERROR")
    if not options.lock.is_file():
        raise ConfigurationError(f"There is no file {options.lock} here: name the server's with --lock.")
    from mcpward.pinning import Pins

    return Pins(options.lock, chosen.mcpward_data_dir)


def _list(pins: "Pins", options: argparse.Namespace) -> int:
    changed = {row.key for row in pins.changes()}
    rows = [
        _named(row) | {"state": "changed" if row.key in changed else "pinned"} for row in pins.list(*_chosen(options))
    ]
    print(as_json(rows) if options.json else table(rows, COLUMNS))
    return 0


def _diff(pins: "Pins", options: argparse.Namespace) -> int:
    changes = [_named(row) | {"diff": pins.diff(*row.key)} for row in pins.changes(*_chosen(options))]
    if options.json:
        print(as_json(changes))
    else:
        print("\n".join(line for change in changes for line in change["diff"]) or "Nothing is held back.")
    return 1 if changes else 0


def _approve(pins: "Pins", options: argparse.Namespace) -> int:
    # Read before it is shown: what a server changes meanwhile is not approved unseen.
    digests = {row.sha256 for row in pins.changes(*_chosen(options))}
    if not _diff(pins, options):
        return 0
    if not options.yes and not _agreed(len(digests)):
        print("Nothing is approved.", file=sys.stderr)
        return 1
    for row in pins.approve(*_chosen(options), only=digests):
        print(plain(f"approved {row.server} {row.tool}"), file=sys.stderr)
    return 1 if pins.changes(*_chosen(options)) else 0


def _agreed(count: int) -> bool:
    print(
        f"Approve {'this change' if count == 1 else f'these {count} changes'}? [y/N] ",
        end="",
        file=sys.stderr,
        flush=True,
    )
    return sys.stdin.readline().strip().lower() in ("y", "yes")


def _chosen(options: argparse.Namespace) -> tuple[str | None, str | None]:
    return options.server, options.tool


def _named(row: "Row") -> dict[str, Any]:
    return {"server": row.server, "tool": row.tool, "sha256": row.sha256}
