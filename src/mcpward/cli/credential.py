"""`mcpward credential`: the sealed credentials of the servers behind the door."""

import argparse
import asyncio
import getpass
import os
import sys
from typing import TYPE_CHECKING, Any

from mcpward.cli.output import add_store_options, as_json, plain, table
from mcpward.errors import ConfigurationError, NotFound
from mcpward.model import rfc3339

if TYPE_CHECKING:
    from mcpward.settings import Settings

COLUMNS = ("server", "principal", "name", "created_at", "key")
MOST_READ = 64 * 1024
"""Bytes read from stdin: more than any credential has, so that a wrong file is told and not swallowed."""


def add_to(commands: Any) -> None:
    """Declare the command."""
    parser = commands.add_parser(
        "credential", help="keep credentials for the servers behind the door, sealed", allow_abbrev=False
    )
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    setting = actions.add_parser(
        "set", help="keep a credential; its value comes from stdin, or is asked for", allow_abbrev=False
    )
    listing = actions.add_parser("list", help="list what is kept, without values", allow_abbrev=False)
    delete = actions.add_parser("delete", help="delete a credential", allow_abbrev=False)
    rotate = actions.add_parser(
        "rotate", help="seal everything with a new key, which comes from stdin, or is asked for", allow_abbrev=False
    )
    for action in (setting, delete):
        action.add_argument("server", metavar="SERVER", help="the server's name in the servers file")
        action.add_argument(
            "--name", default="Authorization", help="the header or environment variable (Authorization)"
        )
        action.add_argument(
            "--for", dest="principal", default="*", metavar="PRINCIPAL", help="the one caller it is for (everyone)"
        )
    for action in (setting, listing, delete, rotate):
        add_store_options(action)


def run(options: argparse.Namespace) -> int:
    """Run one action. Values never come from an argument, and never go anywhere but into the store."""
    from mcpward import logs, settings

    chosen = settings.load(config=options.config)
    if chosen.auth_storage == "memory":
        raise ConfigurationError(
            "AUTH_STORAGE=memory keeps nothing once the command ends: choose sqlite, postgres or supabase."
        )
    logs.configure("ERROR")
    said = _ACTIONS[options.action](options, chosen)
    print(as_json(said) if options.json else _told(options.action, said))
    return 0


def _set(options: argparse.Namespace, chosen: "Settings") -> dict[str, Any]:
    from mcpward.credentials import act_locally, key_in

    key = key_in(_key_text())
    value = _read(f"{options.name} for {options.server}, the whole value: ")
    place = (options.server, options.principal, options.name)
    asyncio.run(act_locally(chosen, key, "set_credential", lambda sealed: sealed.put(*place, value)))
    return _named(options)


def _list(options: argparse.Namespace, chosen: "Settings") -> list[dict[str, Any]]:
    from mcpward.credentials import act_locally, key_in

    key = key_in(_key_text())
    entries = asyncio.run(act_locally(chosen, key, "list_credentials", lambda sealed: sealed.list()))
    return [
        {
            "server": entry.server,
            "principal": entry.principal,
            "name": entry.name,
            "created_at": rfc3339(entry.created_at),
            "key": "current" if entry.current else "another",
        }
        for entry in entries
    ]


def _delete(options: argparse.Namespace, chosen: "Settings") -> dict[str, Any]:
    from mcpward.credentials import act_locally

    async def delete(sealed: Any) -> None:
        if not await sealed.delete(options.server, options.principal, options.name):
            raise NotFound("There is no such credential.")

    asyncio.run(act_locally(chosen, None, "delete_credential", delete))
    return _named(options)


def _rotate(options: argparse.Namespace, chosen: "Settings") -> dict[str, Any]:
    from mcpward.credentials import act_locally, key_in, read_key

    key = key_in(_key_text())
    new_key = read_key(_read("The new key: "), "The new key")
    count = asyncio.run(act_locally(chosen, key, "rotate_credentials", lambda sealed: sealed.rotate(new_key)))
    return {"rotated": count}


_ACTIONS: dict[str, Any] = {"set": _set, "list": _list, "delete": _delete, "rotate": _rotate}


def _told(action: str, said: Any) -> str:
    if action == "list":
        return table(said, COLUMNS)
    if action == "rotate":
        return (
            f"sealed {said['rotated']} with the new key; put it in the place of the old one and start the servers again"
        )
    done = "kept" if action == "set" else "deleted"
    whom = "everyone" if said["principal"] == "*" else said["principal"]
    return plain(f"{done} {said['name']} for {said['server']}, for {whom}")


def _named(options: argparse.Namespace) -> dict[str, Any]:
    return {"server": options.server, "principal": options.principal, "name": options.name}


def _key_text() -> str | None:
    return os.environ.get("MCPWARD_CREDENTIAL_KEY")


def _read(prompt: str) -> str:
    """Read a secret: from a person without echo, or all of stdin less the line break at its end."""
    if sys.stdin.isatty():
        try:
            return getpass.getpass(plain(prompt))
        except EOFError:
            return ""
    raw = sys.stdin.buffer.read(MOST_READ)
    try:
        return raw.decode().removesuffix("\n").removesuffix("\r")
    except UnicodeDecodeError:
        raise ConfigurationError("What came on stdin is not text in UTF-8: send the value alone.") from None
