"""`mcpward token`: mint, list and revoke session tokens in the store that the environment names."""

import argparse
import asyncio
import json
import sys
from typing import Any

from mcpward.cli.output import add_store_options, as_json, table
from mcpward.errors import ConfigurationError


def add_to(commands: Any) -> None:
    """Declare the command."""
    parser = commands.add_parser("token", help="mint, list and revoke session tokens", allow_abbrev=False)
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    create = actions.add_parser("create", help="mint a token and print it, this once", allow_abbrev=False)
    create.add_argument("--ttl-hours", type=float, help="hours it lives (AUTH_TOKEN_TTL, or 24)")
    create.add_argument("--scope", action="append", dest="scopes", metavar="SCOPE", help="a scope to grant; repeatable")
    create.add_argument("--metadata", help="a JSON object to keep beside it")
    listing = actions.add_parser("list", help="list the active tokens", allow_abbrev=False)
    revoke = actions.add_parser("revoke", help="revoke a token", allow_abbrev=False)
    revoke.add_argument("token_id", help="the token's id, as create and list show it")
    for action in (create, listing, revoke):
        add_store_options(action)


def run(options: argparse.Namespace) -> int:
    """Run one action. The token goes to stdout alone, so that it can be caught in a variable."""
    from mcpward import logs, settings

    chosen = settings.load(config=options.config)
    if chosen.auth_storage == "memory":
        raise ConfigurationError(
            "AUTH_STORAGE=memory keeps tokens in the server's own process: mint over HTTP instead."
        )
    logs.configure("ERROR")
    from mcpward.app import call_locally

    tool, arguments = _asked(options)
    answer: dict[str, Any] = asyncio.run(call_locally(chosen, tool, arguments))["data"]
    if options.json:
        print(as_json(answer))
    elif options.action == "create":
        print(answer["token"])
        said = f"id {answer['token_id']}, expires {answer['expires_at']}, scopes {' '.join(answer['scopes'])}"
        print(said, file=sys.stderr)
    elif options.action == "list":
        print(table(answer["tokens"], ("token_id", "created_at", "expires_at", "scopes", "metadata")))
    else:
        print(f"revoked {answer['token_id']}")
    return 0


def _asked(options: argparse.Namespace) -> tuple[str, dict[str, Any]]:
    if options.action == "list":
        return "list_active_tokens", {}
    if options.action == "revoke":
        return "revoke_auth_token", {"token_id": options.token_id}
    arguments = {"ttl_hours": options.ttl_hours, "scopes": options.scopes, "metadata": _metadata(options.metadata)}
    return "create_auth_token", {name: value for name, value in arguments.items() if value is not None}


def _metadata(text: str | None) -> Any:
    if text is None:
        return None
    try:
        return json.loads(text)
    except ValueError:
        raise ConfigurationError("--metadata is not JSON.") from None
