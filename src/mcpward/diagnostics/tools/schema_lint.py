"""What is wrong with a JSON Schema by itself: against its own dialect, and in where its references lead.

MCP takes JSON Schema 2020-12 where a schema does not say what it is (revision 2025-11-25, basic, JSON Schema Usage).
"""

from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Any

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError
from jsonschema.validators import validator_for

from mcpward.diagnostics.tools.schema_walk import References, Schema, children, reference, subschemas
from mcpward.tolerant_json import shown_name

MOST_FAULTS = 3
"""So many faults of one schema are told."""

TOO_DEEP = "brackets stand too deep in each other"
_SPECIFICATION = "json-schema.org/"


def faults(schema: Schema, dialect: type[Any] | None = None) -> tuple[str, ...]:
    """What makes it no schema of its dialect, or of the one that is given; the first few. None where it is one."""
    meta_schema = (dialect or dialect_of(schema)).META_SCHEMA
    checker = validator_for(meta_schema, default=Draft202012Validator)(meta_schema)
    try:
        told = dict.fromkeys(map(_told, islice(checker.iter_errors(schema), 10 * MOST_FAULTS)))
    except RecursionError:
        return (TOO_DEEP,)
    return tuple(islice(told, MOST_FAULTS))


def dialect_of(schema: Schema) -> type[Any]:
    """The dialect that a schema names in `$schema`; 2020-12 where it names none, or one that is not known."""
    named = schema.get("$schema")
    known: type[Any] = validator_for({"$schema": named} if isinstance(named, str) else {}, default=Draft202012Validator)
    return known


def _told(error: ValidationError) -> str:
    """A fault with its place, in words of our own: the words of the library repeat the whole schema."""
    place = ".".join(shown_name(str(key)) for key in error.absolute_path) or "the top"
    found = error.instance
    shown = repr(found)[:60] if isinstance(found, str | int | float | bool | None) else f"a {_KINDS[type(found)]}"
    return f"{place} is {shown}, which {_REASONS.get(str(error.validator), 'is not allowed')}"


_KINDS: Mapping[type, str] = {dict: "table", list: "list"}
_REASONS: Mapping[str, str] = {
    "type": "has the wrong type there",
    "enum": "is none of the words that are allowed there",
    "anyOf": "is none of the values that are allowed there",
    "minimum": "is too small",
    "exclusiveMinimum": "is too small",
    "minItems": "has too few items",
    "uniqueItems": "holds the same item twice",
    "pattern": "is not written as it has to be",
}


def broken_references(schema: Schema) -> tuple[str, ...]:
    """References within the schema that lead to nothing or in a circle of nothing but references, with their places."""
    follow = References(schema).follow
    return tuple(
        f"{place or 'the top'} refers to {shown_name(to)}, {why}"
        for place, one in subschemas(schema)
        if (to := reference(one)) is not None and (why := _broken(to, follow))
    )


def _broken(to: str, follow: Any) -> str:
    seen: set[str] = set()
    while to not in seen:
        seen.add(to)
        if is_external(to) and follow(to) is None:
            return ""
        found = follow(to)
        if found is None:
            return "which is not there"
        # Beside other keywords a reference may lead back: it asks for more each time round.
        if not isinstance(found, Mapping) or len(found) > 1 or (following := reference(found)) is None:
            return ""
        to = following
    return "which leads back to itself"


def external_references(schema: Schema) -> tuple[str, ...]:
    """References that lead out of the schema, with their places; to the specification itself they may."""
    follow = References(schema).follow
    return tuple(
        f"{place or 'the top'} refers to {shown_name(to)}"
        for place, one in subschemas(schema)
        if (to := reference(one)) is not None and is_external(to) and _SPECIFICATION not in to and follow(to) is None
    )


def is_external(to: str) -> bool:
    """Whether a reference names another document."""
    return not to.startswith("#") and to != ""


def is_recursive(schema: Schema) -> bool:
    """Whether a value of this schema may hold values of the same schema to any depth."""
    follow = References(schema).follow
    done: set[int] = set()
    open_now: set[int] = {id(schema)}
    path: list[tuple[Schema, Iterator[Schema]]] = [(schema, _next_of(schema, follow))]
    while path:
        at, following = path[-1]
        inner = next(following, None)
        if inner is None:
            path.pop()
            open_now.discard(id(at))
            done.add(id(at))
        elif id(inner) in open_now:
            return True
        elif id(inner) not in done:
            open_now.add(id(inner))
            path.append((inner, _next_of(inner, follow)))
    return False


def _next_of(schema: Schema, follow: Any) -> Iterator[Schema]:
    """The schemas that a value of this one has to fulfil or its parts may; what is only kept in a table is neither."""
    for place, inner in children(schema):
        if not place.startswith(("$defs.", "definitions.")):
            yield inner
    to = reference(schema)
    found = None if to is None else follow(to)
    if isinstance(found, Mapping):
        yield found
