"""The file that names the servers behind the door: the `mcpServers` that every client writes, as it is.

{"mcpServers": {
    "files": {"command": "npx", "args": ["-y", "server-filesystem", "${HOME}/work"]},
    "wiki": {"url": "https://wiki.example/mcp", "headers": {"Authorization": "Bearer ${WIKI_TOKEN}"}}
}}

What is wrong with one entry is told in its `fault`, so that the others go on.
"""

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal, NoReturn
from urllib.parse import urlsplit

from mcpward.errors import ConfigurationError
from mcpward.policy.upstreams import is_server_name
from mcpward.tolerant_json import Document, Place, read, shown_key, shown_name

Transport = Literal["stdio", "http", "sse"]

ROOTS = ("mcpServers", "servers")
"""Under one of these keys the servers stand; the second is VS Code's."""

_VARIABLE = re.compile(r"\$\{(?:(?:env:)?(?P<name>[A-Za-z_][A-Za-z0-9_]*)(?P<default>:-[^}]*)?\})?")
_HEADER_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")  # RFC 9110, section 5.1
_HEADER_VALUE = re.compile(r"[\t -~\x80-\xff]*")  # RFC 9110, section 5.5
_TRANSPORTS: dict[str, Transport] = {
    "stdio": "stdio",
    "local": "stdio",
    "http": "http",
    "streamablehttp": "http",
    "sse": "sse",
}
_ADDRESSES = ("url", "serverUrl", "httpUrl")


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


class _Fault(Exception):
    """What is wrong with an entry: at which of its keys, and what about it."""

    def __init__(self, keys: Place, says: str) -> None:
        super().__init__(says)
        self.keys = keys
        self.says = says


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
        if any(key in entry for entry in objects for key in ("command", *_ADDRESSES)):
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
            raise _Fault((), "its name is none that a server can have; use letters, digits, - and single _")
        if not isinstance(entry, dict):
            raise _Fault((), 'it is not an object; write {"command": "..."} or {"url": "..."}')
        return _Entry(entry, environment).server(name)
    except _Fault as fault:
        line = document.line_of((*place, *fault.keys))
        at = ".".join(shown_key(key) for key in fault.keys)
        says = f"{at} {fault.says}" if at else fault.says
        return Server(
            shown_name(name),
            disabled=isinstance(entry, dict) and entry.get("disabled") is True,
            fault=f"{document.path}, line {line}, server {shown_name(name)}: {says}.",
        )


def _stands_once(document: Document, place: Place) -> None:
    for twice in document.repeated:
        if twice == place:
            raise _Fault((), "its name stands twice; rename or remove one")
        if twice[: len(place)] == place:
            raise _Fault(twice[len(place) :], "stands twice; keep one")


class _Entry:
    """What a client wrote about one server. All here raises _Fault; keys that mean nothing here are never read."""

    def __init__(self, fields: Mapping[str, Any], environment: Mapping[str, str]) -> None:
        # Some clients write null for what is not set.
        self._fields = {key: value for key, value in fields.items() if value is not None}
        self._environment = environment

    def server(self, name: str) -> Server:
        """The server that is meant."""
        disabled = self._fields.get("disabled", False)
        if not isinstance(disabled, bool):
            raise _Fault(("disabled",), "is neither true nor false; write one of them without quotes")
        ways = [key for key in ("command", *_ADDRESSES) if key in self._fields]
        if not ways:
            raise _Fault((), "it has neither command nor url; write one of them")
        if len(ways) > 1:
            raise _Fault((), f"it has {' and '.join(ways)}; keep one of them")
        if ways == ["command"]:
            return Server(
                name,
                self._transport("stdio"),
                command=self._command(),
                args=self._args(),
                env=self._env(),
                cwd=self._text("cwd") if "cwd" in self._fields else None,
                disabled=disabled,
            )
        url = self._url(ways[0])
        # Where no transport is named, this ending is what tells the older one.
        usual: Transport = "sse" if urlsplit(url).path.rstrip("/").endswith("/sse") else "http"
        return Server(name, self._transport(usual), url=url, headers=self._headers(), disabled=disabled)

    def _transport(self, usual: Transport) -> Transport:
        said: set[Transport] = set()
        for key in ("type", "transport"):
            if key not in self._fields:
                continue
            kind = _TRANSPORTS.get(self._text(key).lower().replace("-", "").replace("_", ""))
            if kind is None:
                raise _Fault((key,), "is no transport known here; write stdio, http or sse")
            if (kind == "stdio") != (usual == "stdio"):
                raise _Fault((key,), "does not fit; command goes with stdio, and url with http or sse")
            said.add(kind)
        if len(said) > 1:
            raise _Fault(("transport",), "is another than type; keep one of them")
        return said.pop() if said else usual

    def _command(self) -> str:
        command = self._text("command")
        if not command.strip():
            raise _Fault(("command",), "is empty; write the program to start")
        return command

    def _args(self) -> tuple[str, ...]:
        args = self._fields.get("args", [])
        if not isinstance(args, list):
            raise _Fault(("args",), 'is not a list; write for example ["-y", "PACKAGE"]')
        return tuple(self._expanded(arg, "args", at) for at, arg in enumerate(args))

    def _env(self) -> dict[str, str]:
        env = self._table("env")
        for name in env:
            if not name or "=" in name or not name.isprintable():
                raise _Fault(("env", name), "is no name of a variable; correct it")
        return env

    def _headers(self) -> dict[str, str]:
        headers = self._table("headers")
        if len({name.lower() for name in headers}) < len(headers):
            raise _Fault(("headers",), "has a header twice, in upper and lower case; keep one")
        for name, value in headers.items():
            if _HEADER_NAME.fullmatch(name) is None:
                raise _Fault(("headers", name), "is no name of a header; correct it")
            if _HEADER_VALUE.fullmatch(value) is None:
                says = "holds a character that no header can, such as the end of a line; look at its variables too"
                raise _Fault(("headers", name), says)
        return headers

    def _url(self, key: str) -> str:
        url = self._text(key)
        try:
            parts = urlsplit(url)
            usable = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
        except ValueError:
            usable = False
        # The parser drops the ends of lines by itself, which would hide them here.
        if not usable or not url.isprintable() or " " in url:
            raise _Fault((key,), "is no address of http or https; write for example https://HOST/mcp")
        if "@" in parts.netloc:
            raise _Fault((key,), "has a user or password in it; put the credential in headers")
        return url

    def _table(self, key: str) -> dict[str, str]:
        table = self._fields.get(key, {})
        if not isinstance(table, dict):
            raise _Fault((key,), 'is not an object; write {"NAME": "VALUE"}')
        return {name: self._expanded(value, key, name) for name, value in table.items() if value is not None}

    def _text(self, key: str) -> str:
        return self._expanded(self._fields[key], key)

    def _expanded(self, value: object, *keys: str | int) -> str:
        """A text with its variables filled in, once: what a variable holds is taken as it is."""
        if not isinstance(value, str):
            raise _Fault(keys, "is not a text; write it in quotes")
        text = _VARIABLE.sub(lambda found: self._variable(found, keys), value)
        try:
            usable = b"\0" not in os.fsencode(text)
        except UnicodeEncodeError:
            usable = False
        if not usable:
            raise _Fault(keys, "holds a character that no program can be given; remove it")
        return text

    def _variable(self, found: re.Match[str], keys: Place) -> str:
        name, default = found["name"], found["default"]
        if name is None:
            raise _Fault(keys, "has a ${...} not known here; write ${NAME}, ${NAME:-DEFAULT} or ${env:NAME}")
        value = self._environment.get(name)
        if default is not None:
            return value or default.removeprefix(":-")
        if value is None:
            raise _Fault(keys, f"needs the variable {name}, which is not set; set it or write ${{{name}:-DEFAULT}}")
        return value


def _refuse(path: Path, says: str) -> NoReturn:
    raise ConfigurationError(f"{path}: {says}.")
