"""The file that names the servers behind the door: the `mcpServers` that every client writes, as it is.

{"mcpServers": {
    "files": {"command": "npx", "args": ["-y", "server-filesystem", "${HOME}/work"]},
    "wiki": {"url": "https://wiki.example/mcp", "headers": {"Authorization": "Bearer ${WIKI_TOKEN}"}}
}}

What is wrong with one entry is told in its `fault`, so that the others go on.
"""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import NoReturn
from urllib.parse import urlsplit

from mcpward.errors import ConfigurationError
from mcpward.expansion import Unset, expanded
from mcpward.policy.upstreams import is_server_name
from mcpward.server_fields import (
    ADDRESSES,
    HEADER_NAME,
    HEADER_VALUE,
    NO_TEXT,
    Fault,
    Fields,
    Transport,
    fields_of,
    is_off,
    values_of,
    way_in,
)
from mcpward.tolerant_json import Document, Place, read, shown_key, shown_name

ROOTS = ("mcpServers", "servers")
"""Under one of these keys the servers stand; the second is VS Code's."""


@dataclass(frozen=True, slots=True)
class Server:
    """One server behind the door: a program to start, or an address. What may hold a secret is not in its repr.

    Where there is a `fault`, one sentence, only `name` and `disabled` mean anything, and the name may be none that a
    server can have.
    """

    name: str
    transport: Transport = "stdio"
    command: str = field(default="", repr=False)
    args: tuple[str, ...] = field(default=(), repr=False)
    env: Mapping[str, str] = field(default_factory=dict, repr=False)
    cwd: str | None = field(default=None, repr=False)
    url: str = field(default="", repr=False)
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    disabled: bool = False
    fault: str | None = None


def load_servers(path: Path, environment: Mapping[str, str]) -> tuple[Server, ...]:
    """Read the servers of a file, with the variables that they name taken from `environment`.

    Raises ConfigurationError where the file as a whole cannot be used.
    """
    return servers_in(read(path), environment)


def servers_in(document: Document, environment: Mapping[str, str]) -> tuple[Server, ...]:
    """Read the servers of a file that is read already. Raises as `load_servers` does."""
    root = _root_of(document)
    return tuple(_server(document, (root, name), entry, environment) for name, entry in document.table[root].items())


def _root_of(document: Document) -> str:
    """The key under which the servers stand."""
    table = document.table
    for place in document.repeated:
        if len(place) == 1:
            where = f"{document.path}, line {document.lines[place]}"
            raise ConfigurationError(f"{where}: {shown_key(place[0])} stands twice; keep one.")
    roots = [root for root in ROOTS if root in table]
    if len(roots) > 1:
        _refuse(document.path, f"it has both {' and '.join(roots)}; keep one")
    if not roots:
        objects = [entry for entry in table.values() if isinstance(entry, dict)]
        if any(key in entry for entry in objects for key in ("command", *ADDRESSES)):
            _refuse(document.path, 'its servers stand at the top; put {"mcpServers": ...} around them all')
        _refuse(document.path, 'it has no key mcpServers; write {"mcpServers": {"NAME": {"command": "..."}}}')
    if not isinstance(table[roots[0]], dict):
        _refuse(document.path, f'{roots[0]} is not an object; write {{"NAME": {{"command": "..."}}}}')
    return roots[0]


def _server(document: Document, place: Place, entry: object, environment: Mapping[str, str]) -> Server:
    """The server of an entry, or one with the fault that it has."""
    name = str(place[-1])
    try:
        _stands_once(document, place)
        if not is_server_name(name):
            raise Fault((), "its name is none that a server can have; use letters, digits, - and single _")
        return _read(name, fields_of(entry), environment)
    except Fault as fault:
        line = document.line_of((*place, *fault.keys))
        return Server(
            shown_name(name),
            disabled=isinstance(entry, dict) and is_off(entry),
            fault=f"{document.path}, line {line}, server {shown_name(name)}: {fault.told}.",
        )


def _stands_once(document: Document, place: Place) -> None:
    for twice in document.repeated:
        if twice == place:
            raise Fault((), "its name stands twice; rename or remove one")
        if twice[: len(place)] == place:
            raise Fault(twice[len(place) :], "stands twice; keep one")


def _read(name: str, fields: Fields, environment: Mapping[str, str]) -> Server:
    values = values_of(fields, lambda value, keys: _expanded(value, keys, environment))
    if "url" in values:
        _check_url(values["url"], way_in(fields))
        _check_headers(values["headers"])
    for variable in values.get("env", ()):
        if not variable or "=" in variable or not variable.isprintable():
            raise Fault(("env", variable), "is no name of a variable; correct it")
    return Server(name, **values)


def _check_headers(headers: Mapping[str, str]) -> None:
    if len({name.lower() for name in headers}) < len(headers):
        raise Fault(("headers",), "has a header twice, in upper and lower case; keep one")
    for name, value in headers.items():
        if HEADER_NAME.fullmatch(name) is None:
            raise Fault(("headers", name), "is no name of a header; correct it")
        if HEADER_VALUE.fullmatch(value) is None:
            says = "holds a character that no header can, such as the end of a line; look at its variables too"
            raise Fault(("headers", name), says)


def _check_url(url: str, key: str) -> None:
    try:
        parts = urlsplit(url)
        usable = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        usable = False
    # The parser drops the ends of lines by itself, which would hide them here.
    if not usable or not url.isprintable() or " " in url:
        raise Fault((key,), "is no address of http or https; write for example https://HOST/mcp")
    if "@" in parts.netloc:
        raise Fault((key,), "has a user or password in it; put the credential in headers")


def _expanded(value: object, keys: Place, environment: Mapping[str, str]) -> str:
    """A text with its variables filled in, once: what a variable holds is taken as it is."""
    if not isinstance(value, str):
        raise Fault(keys, NO_TEXT)
    try:
        text = expanded(value, environment, lambda: _strange(keys))
    except Unset as unset:
        name = unset.name
        raise Fault(
            keys, f"needs the variable {name}, which is not set; set it or write ${{{name}:-DEFAULT}}"
        ) from None
    try:
        usable = b"\0" not in os.fsencode(text)
    except UnicodeEncodeError:
        usable = False
    if not usable:
        raise Fault(keys, "holds a character that no program can be given; remove it")
    return text


def _strange(keys: Place) -> NoReturn:
    raise Fault(keys, "has a ${...} not known here; write ${NAME}, ${NAME:-DEFAULT} or ${env:NAME}")


def _refuse(path: Path, says: str) -> NoReturn:
    raise ConfigurationError(f"{path}: {says}.")
