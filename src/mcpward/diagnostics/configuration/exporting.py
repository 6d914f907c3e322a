"""Writes servers in the form of any client, with references to variables in place of their secrets."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from mcpward.diagnostics.clients import CLIENTS
from mcpward.diagnostics.configuration.client import Client
from mcpward.diagnostics.configuration.entries import changed
from mcpward.diagnostics.configuration.places import Places
from mcpward.diagnostics.configuration.reading import Reading
from mcpward.diagnostics.configuration.references import Need, References
from mcpward.diagnostics.configuration.servers import KnownServer
from mcpward.diagnostics.configuration.toml import toml
from mcpward.diagnostics.configuration.variables import spelled
from mcpward.errors import ConfigurationError

FORMS = ("json", "yaml", *(client.name for client in CLIENTS))
"""In which servers can be written: the form of most clients, as JSON or YAML, and that of each client."""

_ANYWHERE = Places("linux", Path("/nowhere"), Path("/nowhere"))


@dataclass(frozen=True, slots=True)
class Exported:
    """A file that is not written yet. `needs` are the variables that stand in place of secrets and questions,
    `left_out` servers with the sentence why the client cannot have them.
    """

    needs: tuple[Need, ...]
    left_out: tuple[tuple[str, str], ...]
    text: str = field(repr=False)


def exported(servers: Sequence[KnownServer], form: str = "json") -> Exported:
    """A file with these servers, in one of FORMS. Raises ConfigurationError for another form."""
    if form not in FORMS:
        raise ConfigurationError(f"There is no form {form!r}: known are {', '.join(FORMS)}.")
    client = next((one for one in CLIENTS if one.name == form), None)
    path = Path(f"mcp.{form}") if client is None else next(iter(client.user_files(_ANYWHERE)))
    references = References()
    objects: dict[str, Any] = {}
    left_out = []
    for server in servers:
        if client is not None and (why := _why_not(client, client.reading(path), server)):
            left_out.append((server.name, why))
            continue
        fields = references.written(server.name, server.entry)
        objects[server.name] = fields if client is None else _in_words_of(client, client.reading(path), server, fields)
    table = {"mcpServers": objects} if client is None else _framed(client, client.reading(path), objects)
    needs = tuple(need for need in references.needs if need.server in objects)
    return Exported(needs, tuple(left_out), _WRITERS.get(path.suffix, _json)(table))


def _why_not(client: Client, reading: Reading, server: KnownServer) -> str:
    """Why a client cannot have a server; empty where it can."""
    transport = server.entry.transport
    if reading.transports is not None and transport not in reading.transports:
        return f"{client.name} has no {transport} servers."
    if reading.name is not None and not reading.name.fullmatch(server.name):
        return f"{client.name} takes only names of {reading.name_rule}."
    if server.entry.disabled and not reading.off:
        return f"It is disabled, and {client.name} has no word for that."
    return ""


def _in_words_of(client: Client, reading: Reading, server: KnownServer, fields: dict[str, Any]) -> dict[str, Any]:
    """A server as the client writes it, whose keys and variables may have forms of their own."""
    usual = {key: value for key, value in fields.items() if key != "disabled"}
    usual = changed(usual, lambda text: spelled(text, reading.expands))
    own = dict(client.written(server.name, usual))
    if word := reading.types.get(server.entry.transport):
        own["type"] = word
    own = {reading.words.get(key, key): value for key, value in own.items()}
    if server.entry.disabled:
        own[reading.off] = reading.off == "disabled"
    return own


def _framed(client: Client, reading: Reading, objects: Mapping[str, Any]) -> dict[str, Any]:
    """The servers at the place where the client looks for them."""
    table: Any = list(objects.values()) if client.listed else dict(objects)
    for key in reversed(reading.root):
        table = {key: table}
    return {**client.frame, **table}


def _json(table: Mapping[str, Any]) -> str:
    return json.dumps(table, indent=2, ensure_ascii=False) + "\n"


def _yaml(table: Mapping[str, Any]) -> str:
    import yaml  # few clients want it

    written: str = yaml.safe_dump(table, sort_keys=False, allow_unicode=True, default_flow_style=False, width=1000)
    return written


_WRITERS: Mapping[str, Callable[[Mapping[str, Any]], str]] = {".toml": toml, ".yaml": _yaml, ".yml": _yaml}
