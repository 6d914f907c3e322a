"""The tools that a server lists, as far as they are tools, and how what is wrong with several of them is told at once.

A list may be malformed in any way: what has not the type that MCP gives it counts as not there.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from mcpward.diagnostics.check import Severity, Symptom
from mcpward.diagnostics.contact.contact import Contact
from mcpward.diagnostics.fleet import Target
from mcpward.diagnostics.tools.schema_walk import parameters
from mcpward.tolerant_json import shown_name

MOST_LINES = 20
"""So many lines of evidence are given; a last one says how many more there are."""

LARGEST_SCHEMAS = 512 * 1024
"""So many characters of the schemas of one server are checked in full, which takes some seconds. A hundred tools of
public servers have about a tenth of that."""

SchemaField = Literal["inputSchema", "outputSchema"]


@dataclass(frozen=True, slots=True)
class ListedTool:
    """A tool with a name. `fields` are as the server wrote them."""

    name: str
    fields: Mapping[str, Any] = field(repr=False)

    @property
    def description(self) -> str:
        """What it says of itself; empty where it says nothing."""
        return _text(self.fields.get("description"))

    @property
    def annotations(self) -> Mapping[str, Any]:
        """What it hints at of its behaviour."""
        hints = self.fields.get("annotations")
        return hints if isinstance(hints, Mapping) else {}

    @property
    def read_only(self) -> bool:
        """Whether it says that it changes nothing, and does not say the reverse as well."""
        hints = self.annotations
        return hints.get("readOnlyHint") is True and hints.get("destructiveHint") is not True

    def schema(self, of: SchemaField) -> Mapping[str, Any] | None:
        """The schema of its arguments or its results, None where there is none that is an object."""
        schema = self.fields.get(of)
        return schema if isinstance(schema, Mapping) else None

    def texts(self) -> Iterator[tuple[str, str]]:
        """Every text that a model or a person reads of it, with what it is."""
        yield "description", self.description
        yield "title", _text(self.fields.get("title"))
        yield "title in the annotations", _text(self.annotations.get("title"))
        for name, schema in parameters(self.schema("inputSchema")):
            for key in ("description", "title"):
                yield f"{key} of the parameter {shown_name(name)}", _text(schema.get(key))


def listed(contact: Contact) -> tuple[ListedTool, ...]:
    """The tools with a name, in the order of the server; none where they were not listed."""
    return tuple(tool for tool in map(tool_of, contact.tools or ()) if tool is not None)


def tool_of(item: object) -> ListedTool | None:
    """A tool, where an item of the list is one with a name."""
    name = item.get("name") if isinstance(item, Mapping) else None
    return ListedTool(name, item) if isinstance(name, str) and name and isinstance(item, Mapping) else None


def schemas(contact: Contact, of: SchemaField) -> Iterator[tuple[ListedTool, Mapping[str, Any]]]:
    """The tools that have such a schema, with it, until `LARGEST_SCHEMAS` characters were given."""
    left = LARGEST_SCHEMAS
    for tool in listed(contact):
        if (schema := tool.schema(of)) is not None:
            left -= len(compact(schema))
            if left < 0:
                return
            yield tool, schema


def users(target: Target) -> tuple[str, ...]:
    """The clients that use a server: it is in their files and not switched off."""
    return tuple(dict.fromkeys(entry.client for entry in target.server.entries if not entry.disabled))


def compact(value: object) -> str:
    """A value as JSON in the shortest form; empty where brackets stand too deep in each other for that."""
    try:
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True, default=str)
    except (RecursionError, ValueError, TypeError):
        return ""


def bundled(
    target: Target,
    found: Sequence[tuple[str, str]],
    one: str,
    many: str,
    fix: str,
    severity: Severity | None = None,
) -> Iterator[Symptom]:
    """One symptom for all of `found`, tools with what is to be said of each; none where nothing was found.

    In `one` the name of the tool stands for `{}`, in `many` how many there are.
    """
    if not found:
        return
    names = dict.fromkeys(name for name, _ in found)
    yield Symptom(
        one.format(shown_name(found[0][0])) if len(names) == 1 else many.format(len(names)),
        fix,
        evidence=shortened([f"{shown_name(name)}: {detail}" if detail else shown_name(name) for name, detail in found]),
        file=target.entry.file,
        line=target.entry.line,
        severity=severity,
    )


def shortened(lines: Sequence[str]) -> tuple[str, ...]:
    """The first lines, and how many more there are."""
    if len(lines) <= MOST_LINES:
        return tuple(lines)
    return (*lines[: MOST_LINES - 1], f"and {len(lines) - MOST_LINES + 1} more")


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""
