"""What is written of one MCP server, key by key, in the form of most clients: the rules for all who read it."""

import re
from collections.abc import Callable, Mapping
from typing import Any, Literal
from urllib.parse import urlsplit

from mcpward.tolerant_json import Place, shown_key

Transport = Literal["stdio", "http", "sse"]
Fields = Mapping[str, Any]
Text = Callable[[object, Place], str]
"""Makes a text of a value that stands at a key, or raises Fault."""

ADDRESSES = ("url", "serverUrl", "httpUrl")
"""The words of the clients for an address."""

HEADER_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")  # RFC 9110, section 5.1
HEADER_VALUE = re.compile(r"[\t -~\x80-\xff]*")  # RFC 9110, section 5.5

NO_TEXT = "is not a text; write it in quotes"
_TRANSPORTS: dict[str, Transport] = {
    "stdio": "stdio",
    "local": "stdio",
    "http": "http",
    "streamablehttp": "http",
    "remote": "http",
    "sse": "sse",
}


class Fault(Exception):
    """What is wrong with an entry: at which of its keys, and what about it."""

    def __init__(self, keys: Place, says: str) -> None:
        super().__init__(says)
        self.keys = keys
        self.says = says

    @property
    def told(self) -> str:
        """The sentence, beginning with the keys."""
        at = ".".join(shown_key(key) for key in self.keys)
        return f"{at} {self.says}" if at else self.says


def fields_of(entry: object) -> Fields:
    """The keys of an entry that are set; some clients write null for the others. Raises Fault."""
    if not isinstance(entry, Mapping):
        raise Fault((), "it is not an object; write a command or a url in it")
    return {str(key): value for key, value in entry.items() if value is not None}


def values_of(fields: Fields, text: Text) -> dict[str, Any]:
    """What is said of a server: `disabled`, `transport`, and what belongs to a program or to an address.

    What means nothing here is never read. Raises Fault.
    """
    way, disabled = way_in(fields), _disabled(fields)
    if way != "command":
        url = text(fields[way], (way,))
        transport = _transport(fields, text, _usual(url))
        headers = table_in(fields, "headers", text)
        return {"disabled": disabled, "transport": transport, "url": url, "headers": headers}
    command = text(fields["command"], ("command",))
    if not command.strip():
        raise Fault(("command",), "is empty; write the program to start")
    return {
        "disabled": disabled,
        "transport": _transport(fields, text, "stdio"),
        "command": command,
        "args": _list_in(fields, "args", text),
        "env": table_in(fields, "env", text),
        "cwd": (text(fields["cwd"], ("cwd",)) if "cwd" in fields else "") or None,
    }


def way_in(fields: Fields) -> str:
    """The key that tells how a server is reached: `command`, or that of an address. Raises Fault."""
    ways = [key for key in ("command", *ADDRESSES) if key in fields]
    if not ways:
        raise Fault((), "it has neither command nor url; write one of them")
    if len(ways) > 1:
        raise Fault((), f"it has {' and '.join(ways)}; keep one of them")
    return ways[0]


def table_in(fields: Fields, key: str, text: Text) -> dict[str, str]:
    """A table of texts of an entry, without what is null. Raises Fault."""
    table = fields.get(key, {})
    if not isinstance(table, Mapping):
        raise Fault((key,), 'is not an object; write {"NAME": "VALUE"}')
    return {str(name): text(value, (key, str(name))) for name, value in table.items() if value is not None}


def is_off(fields: Fields) -> bool:
    """Whether a server is switched off, by either of the words that clients have for it."""
    return fields.get("disabled") is True or fields.get("enabled") is False


def transport_named(word: str) -> Transport | None:
    """The transport that a word of some client means."""
    return _TRANSPORTS.get(word.lower().replace("-", "").replace("_", ""))


def _disabled(fields: Fields) -> bool:
    for key in ("disabled", "enabled"):
        if not isinstance(fields.get(key, False), bool):
            raise Fault((key,), "is neither true nor false; write one of them without quotes")
    return is_off(fields)


def _list_in(fields: Fields, key: str, text: Text) -> tuple[str, ...]:
    items = fields.get(key, [])
    if not isinstance(items, list):
        raise Fault((key,), 'is not a list; write for example ["-y", "PACKAGE"]')
    return tuple(text(item, (key, at)) for at, item in enumerate(items))


def _transport(fields: Fields, text: Text, usual: Transport) -> Transport:
    said: set[Transport] = set()
    for key in ("type", "transport"):
        if key not in fields:
            continue
        kind = transport_named(text(fields[key], (key,)))
        if kind is None:
            raise Fault((key,), "is no transport known here; write stdio, http or sse")
        if (kind == "stdio") != (usual == "stdio"):
            raise Fault((key,), "does not fit; command goes with stdio, and url with http or sse")
        said.add(kind)
    if len(said) > 1:
        raise Fault(("transport",), "is another than type; keep one of them")
    return said.pop() if said else usual


def _usual(url: str) -> Transport:
    """Where no transport is named, the end of an address is what tells the older one."""
    try:
        return "sse" if urlsplit(url).path.rstrip("/").endswith("/sse") else "http"
    except ValueError:
        return "http"
