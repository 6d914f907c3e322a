"""What a client says of one server, in the one form that all of them are brought into."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal
from urllib.parse import urlsplit

from mcpward.tolerant_json import Place, shown_key, shown_name

Transport = Literal["stdio", "http", "sse"]
Scope = Literal["user", "project", "plugin"]
Fields = Mapping[str, Any]

ADDRESSES = ("url", "serverUrl", "httpUrl")
"""The words of the clients for an address."""

_TRANSPORTS: dict[str, Transport] = {
    "stdio": "stdio",
    "local": "stdio",
    "http": "http",
    "streamablehttp": "http",
    "remote": "http",
    "sse": "sse",
}
_FOLDER = re.compile(r"\$\{(?:userHome|workspace(?:Folder|FolderBasename|Root))\}")
_RELATIVE = ("./", "../", ".\\", "..\\")


@dataclass(frozen=True, slots=True)
class Entry:
    """One server in one file of one client. What may hold a secret is not in its repr.

    Texts are as they were written, with their `${VARIABLE}`; `${input:ID}` is what the client would ask a person for.
    Where there is a `fault`, one sentence with file and line, only what stands before `transport` and `disabled` mean
    anything.
    """

    client: str
    file: Path
    line: int
    scope: Scope
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

    @property
    def meaning(self) -> tuple[object, ...]:
        """What makes it the same server as another: everything but who says it, under which name."""
        named = (tuple(sorted(self.env.items())), tuple(sorted(self.headers.items())))
        return (self.transport, self.command, self.args, self.cwd, self.url, *named)

    def fault_of(self, says: str) -> str:
        """A sentence that tells what is wrong with it, and where."""
        return f"{self.file}, line {self.line}, server {shown_name(self.name)}: {says}."


class Fault(Exception):
    """What is wrong with an entry: at which of its keys, and what about it."""

    def __init__(self, keys: Place, says: str) -> None:
        super().__init__(says)
        self.keys = keys
        self.says = says


def fields_of(entry: object) -> Fields:
    """The keys of an entry that are set; some clients write null for the others. Raises Fault."""
    if not isinstance(entry, Mapping):
        raise Fault((), "it is not an object; write a command or a url in it")
    return {str(key): value for key, value in entry.items() if value is not None}


def values_of(fields: Fields) -> dict[str, Any]:
    """What an Entry says of a server, from keys as most clients write them. Raises Fault."""
    ways = [key for key in ("command", *ADDRESSES) if key in fields]
    if not ways:
        raise Fault((), "it has neither command nor url; write one of them")
    if len(ways) > 1:
        raise Fault((), f"it has {' and '.join(ways)}; keep one of them")
    values: dict[str, Any] = {"disabled": _disabled(fields)}
    if ways == ["command"]:
        command = text_in(fields, "command")
        if not command.strip():
            raise Fault(("command",), "is empty; write the program to start")
        cwd = text_in(fields, "cwd") if fields.get("cwd") else None
        return values | {
            "transport": _transport(fields, "stdio"),
            "command": command,
            "args": list_in(fields, "args"),
            "env": table_in(fields, "env"),
            "cwd": cwd,
        }
    url = text_in(fields, ways[0])
    return values | {
        "transport": _transport(fields, "sse" if _ends_with_sse(url) else "http"),
        "url": url,
        "headers": table_in(fields, "headers"),
    }


def text_in(fields: Fields, key: str) -> str:
    """A text of an entry. Raises Fault."""
    return _text(fields[key], key)


def list_in(fields: Fields, key: str) -> tuple[str, ...]:
    """A list of texts of an entry. Raises Fault."""
    items = fields.get(key, [])
    if not isinstance(items, list):
        raise Fault((key,), "is not a list")
    return tuple(_text(item, key, at) for at, item in enumerate(items))


def table_in(fields: Fields, key: str) -> dict[str, str]:
    """A table of texts of an entry, without what is null. Raises Fault."""
    table = fields.get(key, {})
    if not isinstance(table, Mapping):
        raise Fault((key,), "is not an object with names and values")
    return {str(name): _text(value, key, str(name)) for name, value in table.items() if value is not None}


def changed(values: Any, change: Callable[[str], str]) -> Any:
    """The same with every text in it changed; names of keys stay."""
    if isinstance(values, str):
        return change(values)
    if isinstance(values, Mapping):
        return {key: changed(value, change) for key, value in values.items()}
    if isinstance(values, list | tuple):
        return type(values)(changed(value, change) for value in values)
    return values


def with_folders(values: dict[str, Any], home: Path, base: Path, in_project: bool) -> dict[str, Any]:
    """The values with the folders filled in that editors have names for.

    `base` is the project. A program that is named from there is started there.
    """
    folders = {
        "${userHome}": str(home),
        "${workspaceFolder}": str(base),
        "${workspaceFolderBasename}": base.name,
        "${workspaceRoot}": str(base),
    }
    filled: dict[str, Any] = changed(values, lambda text: _FOLDER.sub(lambda found: folders[found[0]], text))
    cwd = filled.get("cwd")
    if cwd and cwd.startswith(_RELATIVE):
        filled["cwd"] = str(base / cwd)
    elif cwd is None and in_project and _is_relative((filled.get("command", ""), *filled.get("args", ()))):
        filled["cwd"] = str(base)
    return filled


def place_told(fault: Fault) -> str:
    """The sentence of a fault, beginning with the keys."""
    at = ".".join(shown_key(key) for key in fault.keys)
    return f"{at} {fault.says}" if at else fault.says


def _is_relative(texts: tuple[str, ...]) -> bool:
    return any(text.startswith(_RELATIVE) for text in texts)


def _disabled(fields: Fields) -> bool:
    for key in ("disabled", "enabled"):
        if not isinstance(fields.get(key, False), bool):
            raise Fault((key,), "is neither true nor false; write one of them without quotes")
    return fields.get("disabled", False) is True or fields.get("enabled", True) is False


def _transport(fields: Fields, usual: Transport) -> Transport:
    key = "type" if "type" in fields else "transport"
    if key not in fields:
        return usual
    said = _TRANSPORTS.get(text_in(fields, key).lower().replace("-", "").replace("_", ""))
    if said is None:
        raise Fault((key,), "is no transport known here; known are stdio, http and sse")
    if (said == "stdio") != (usual == "stdio"):
        raise Fault((key,), "does not fit; command goes with stdio, and url with http or sse")
    return said


def _ends_with_sse(url: str) -> bool:
    """Where no transport is named, this ending is what tells the older one."""
    try:
        return urlsplit(url).path.rstrip("/").endswith("/sse")
    except ValueError:
        return False


def _text(value: object, *keys: str | int) -> str:
    """A text; numbers and truth values become the one that a program would be given."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return str(value)
    if not isinstance(value, str):
        raise Fault(keys, "is not a text; write it in quotes")
    return value
