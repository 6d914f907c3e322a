"""The schemas within a JSON Schema, and where their references lead. Any value may be handed in: nothing raises.

JSON Schema 2020-12, core, sections 8.2 (references) and 10 (keywords that hold schemas), with `definitions`,
`dependencies` and lists as `items` of draft-07. What stands in `const`, `enum`, `default` or `examples` is no schema.
"""

from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import unquote

from mcpward.tolerant_json import shown_name

MOST = 20_000
"""So many schemas within one are looked at."""

_MOST_BASES = 50

_BY_NAME = ("properties", "patternProperties", "$defs", "definitions", "dependentSchemas", "dependencies")
_IN_LISTS = ("allOf", "anyOf", "oneOf", "prefixItems", "items")
_ALONE = (
    *("items", "contains", "additionalItems", "additionalProperties", "propertyNames", "unevaluatedItems"),
    *("unevaluatedProperties", "not", "if", "then", "else", "contentSchema"),
)

Schema = Mapping[str, Any]


def parameters(schema: Schema | None) -> Iterator[tuple[str, Schema]]:
    """The properties of a schema by name; one whose own schema is no object has an empty one."""
    properties = schema.get("properties") if schema else None
    if isinstance(properties, Mapping):
        for name, inner in properties.items():
            yield str(name), inner if isinstance(inner, Mapping) else {}


def subschemas(schema: Schema) -> Iterator[tuple[str, Schema]]:
    """A schema and those within it, each with its place (`properties.path.items`; the top has none)."""
    waiting: list[tuple[str, Schema]] = [("", schema)]
    for _ in range(MOST):
        if not waiting:
            return
        place, found = waiting.pop()
        yield place, found
        waiting += reversed([(f"{place}.{at}" if place else at, inner) for at, inner in children(found)])


def children(schema: Schema) -> Iterator[tuple[str, Schema]]:
    """The schemas that stand directly in a schema, each with its place."""
    for key in _BY_NAME:
        table = schema.get(key)
        if isinstance(table, Mapping):
            yield from ((f"{key}.{shown_name(str(at))}", one) for at, one in table.items() if isinstance(one, Mapping))
    for key in _IN_LISTS:
        row = schema.get(key)
        if isinstance(row, list | tuple):
            yield from ((f"{key}.{at}", one) for at, one in enumerate(row) if isinstance(one, Mapping))
    for key in _ALONE:
        inner = schema.get(key)
        if isinstance(inner, Mapping):
            yield key, inner


def reference(schema: Schema) -> str | None:
    """Where a schema refers to, if it does."""
    found = schema.get("$ref", schema.get("$dynamicRef"))
    return found if isinstance(found, str) else None


class References:
    """Follows the references within one schema: to a place (`#/$defs/node`), an anchor (`#node`) or an `$id`.

    A place is looked for from the top; where a schema within has an `$id` of its own, also from there.
    """

    def __init__(self, top: Schema) -> None:
        self._top = top
        self._named: dict[str, Schema] = {}
        self._bases: list[Schema] = [top]
        for place, schema in subschemas(top):
            for key in ("$anchor", "$dynamicAnchor", "$id", "id"):
                name = schema.get(key)
                if isinstance(name, str):
                    self._named.setdefault(name if "id" in key else f"#{name}", schema)
                    if place and key == "$id" and len(self._bases) < _MOST_BASES:
                        self._bases.append(schema)

    def follow(self, reference: str) -> object:
        """What a reference means, None where there is nothing. `true` and `false` are schemas too."""
        if reference in ("#", ""):
            return self._top
        if (named := self._named.get(reference)) is not None:
            return named
        base, _, fragment = reference.partition("#")
        if base:
            home = self._named.get(base)
            return home if home is None or not fragment else _at(home, fragment)
        return next((found for one in self._bases if (found := _at(one, fragment)) is not None), None)


def _at(schema: Schema, fragment: str) -> object:
    """What a JSON Pointer (RFC 6901) in a fragment leads to, None where there is no schema."""
    found: Any = schema
    if not fragment.startswith("/"):
        return None
    for part in fragment[1:].split("/"):
        key = unquote(part).replace("~1", "/").replace("~0", "~")
        if isinstance(found, Mapping):
            found = found.get(key)
        elif isinstance(found, list | tuple) and key.isdecimal() and int(key) < len(found):
            found = found[int(key)]
        else:
            return None
    return found if isinstance(found, Mapping | bool) else None
