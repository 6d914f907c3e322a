"""Where in a file something of a server stands, whatever its client calls it, and mends of that file."""

from collections.abc import Callable
from pathlib import Path
from typing import TypedDict

from mcpward.diagnostics.check import Mend
from mcpward.diagnostics.configuration.documents import is_json
from mcpward.diagnostics.configuration.entries import Entry
from mcpward.diagnostics.fleet import Fleet
from mcpward.server_fields import ADDRESSES

_WORDS: dict[str, tuple[tuple[str, ...], ...]] = {
    "command": (("command",), ("cmd",)),
    "args": (("args",), ("command", "args"), ("command",)),
    "env": (("env",), ("envs",), ("environment",), ("command", "env")),
    "url": (*((word,) for word in ADDRESSES), ("uri",)),
    "headers": (("headers",), ("http_headers",), ("requestOptions", "headers")),
    "type": (("type",), ("transport",)),
}


class Spot(TypedDict):
    """Where it stands, in the words of a Symptom."""

    file: Path
    line: int
    column: int | None


def at(entry: Entry, fleet: Fleet, what: str = "", *inner: str | int) -> Spot:
    """Where `what` of an entry stands, such as `env`, and what is in it; the entry itself where that is not known."""
    file = fleet.file_of(entry)
    if file and file.document and entry.place and what:
        for words in _WORDS.get(what, ((what,),)):
            for place in ((*words, *inner), words):
                if (whole := (*entry.place, *place)) in file.document.lines:
                    line, column = file.document.place_of(whole)
                    return {"file": entry.file, "line": line, "column": column}
    return {"file": entry.file, "line": entry.line, "column": entry.column}


def where(entry: Entry) -> str:
    """Who says it where, for evidence."""
    return f"{entry.client}: {entry.file}, line {entry.line}"


def edit_of(path: Path, says: str, edit: Callable[[str], str]) -> Mend | None:
    """The mend that is this edit of a file; None where it is no JSON, which alone can be edited."""
    return Mend(path, says, edit) if is_json(path) else None
