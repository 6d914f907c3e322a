"""Where a client expects a table of servers, something else stands: a list, or a text."""

from collections.abc import Iterator, Mapping

from mcpward.diagnostics.check import FileCheck, Symptom
from mcpward.diagnostics.configuration.documents import is_json
from mcpward.diagnostics.fleet import ConfigFile, Fleet

_KINDS: dict[type, str] = {list: "a list", str: "a text", int: "a number", float: "a number", bool: "a truth value"}
_LISTS = ("continue",)
"""Clients that write their servers one after the other, each with its name in it, but in JSON."""


def _run(file: ConfigFile, fleet: Fleet) -> Iterator[Symptom]:
    if file.document is None:
        return
    is_list = file.client in _LISTS and not is_json(file.path)
    for root in file.reading.roots:
        value = file.document.value_at(root)
        if not root or value is None or isinstance(value, list if is_list else Mapping):
            continue
        key = ".".join(map(str, root))
        line, column = file.document.place_of(root)
        wanted = "a list of servers" if is_list else "an object with a server under each name"
        kind = _KINDS.get(type(value), "an object")
        yield Symptom(
            f"{file.client} wants {wanted} under {key} in {file.path}, where {kind} stands.",
            f"Write {wanted} there.",
            evidence=(f"line {line}: {key}",),
            file=file.path,
            line=line,
            column=column,
        )


CHECK = FileCheck("config-root-wrong-kind", "configuration", "error", "Are the servers a table?", _run)
