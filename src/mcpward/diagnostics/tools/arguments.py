"""Makes arguments for a tool out of its schema: the smallest that it takes, or those that it gives as examples."""

import math
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from mcpward.diagnostics.tools.schema_lint import broken_references, faults
from mcpward.diagnostics.tools.schema_values import Unknowable, matches, misfit
from mcpward.diagnostics.tools.schema_walk import References, Schema, reference
from mcpward.tolerant_json import shown_name

_DEEPEST = 8
"""So many schemas deep a value is made: a schema may refer to itself."""

_LONGEST = 1_000
"""So many characters or items are made where a schema asks for many."""

_TEXTS: Mapping[str, str] = {
    "date-time": "2026-01-01T00:00:00Z",
    "date": "2026-01-01",
    "time": "00:00:00Z",
    "duration": "PT1H",
    "email": "a@example.com",
    "hostname": "example.com",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
    "uri": "https://example.com/",
    "uri-reference": "https://example.com/",
    "iri": "https://example.com/",
    "url": "https://example.com/",
    "uuid": "00000000-0000-4000-8000-000000000000",
    "json-pointer": "/a",
    "regex": "a",
}
"""A text for each format of JSON Schema 2020-12 (validation, section 7.3); names and addresses are those that RFC 2606,
5737 and 3849 keep for examples.
"""


class NotMade(Exception):
    """No arguments can be made; the message says why, in words of our own."""


class NoSchema(NotMade):
    """The tool has no schema that arguments could fit."""


def made_arguments(schema: Schema | None) -> dict[str, Any]:
    """Arguments that fit the schema of a tool, for those parameters that it requires. Raises NoSchema or NotMade."""
    if schema is None:
        raise NoSchema("it has no schema for its arguments")
    if schema.get("type") != "object":
        raise NoSchema("its schema is not one of an object")
    if found := faults(schema) or broken_references(schema):
        raise NoSchema(f"its schema is not valid: {found[0]}")
    try:
        value = _Maker(schema).value(schema, "its arguments", _DEEPEST)
    except (TypeError, ValueError, AttributeError):  # a keyword that its own draft does not know may be anything
        raise NotMade("its schema is of an older draft than the words in it") from None
    if not isinstance(value, dict):
        raise NotMade("the example in its schema is no object")
    if wrong := unfit(value, schema):
        raise NotMade(f"what was made for it does not fit its schema: {wrong}")
    return value


def unfit(arguments: object, schema: Schema) -> str:
    """Where arguments do not fit, also where that cannot be said; empty where they do."""
    try:
        return misfit(arguments, schema)
    except Unknowable as unknowable:
        return str(unknowable)


class _Maker:
    def __init__(self, top: Schema) -> None:
        self._follow = References(top).follow
        self._makers: Mapping[str, Callable[[Schema, str, int], object]] = {
            "object": self._object,
            "array": self._array,
            "string": _string,
            "integer": _number,
            "number": _number,
            "boolean": lambda schema, name, deep: False,
            "null": lambda schema, name, deep: None,
        }

    def value(self, schema: object, name: str, deep: int) -> Any:
        """A value that a schema takes, of what is called `name`. Raises NotMade."""
        if deep == 0:
            raise NotMade(f"the schema of {name} goes too deep")
        if not isinstance(schema, Mapping):
            return "x"
        for given in _given(schema):
            return given
        to = reference(schema)
        if to is not None:
            return self.value(self._follow(to), name, deep - 1)
        schema = _with_all(schema)
        for key in ("anyOf", "oneOf"):
            if isinstance(branches := schema.get(key), list) and branches:
                return self._one_of(schema, key, branches, name, deep)
        kinds = schema.get("type", "object" if "properties" in schema else "string")
        kind = next((it for it in kinds if it != "null"), "null") if isinstance(kinds, list) else kinds
        if kind not in self._makers:
            raise NotMade(f"{name} has the type {shown_name(str(kind))}, which is not known")
        return self._makers[kind](schema, name, deep)

    def _one_of(self, schema: Schema, key: str, branches: list[object], name: str, deep: int) -> Any:
        """A value of the first branch for which one can be made that fits."""
        rest = {word: value for word, value in schema.items() if word != key}
        for branch in branches:
            try:
                return self.value(_merged(rest, branch) if isinstance(branch, Mapping) else rest, name, deep - 1)
            except NotMade:
                continue
        raise NotMade(f"no value for {name} could be made from any branch of {key}")

    def _object(self, schema: Schema, name: str, deep: int) -> dict[str, Any]:
        required, properties = schema.get("required", ()), schema.get("properties", {})
        return {one: self.value(properties.get(one, {}), shown_name(one), deep - 1) for one in required}

    def _array(self, schema: Schema, name: str, deep: int) -> list[Any]:
        prefix, least = schema.get("prefixItems", ()), schema.get("minItems", 0)
        if least > _LONGEST:
            raise NotMade(f"{name} wants {least} items")
        rest = schema.get("items", {})
        return [self.value(prefix[at] if at < len(prefix) else rest, name, deep - 1) for at in range(int(least))]


def _given(schema: Schema) -> Iterator[Any]:
    """The values that a schema gives itself, the best first."""
    for key in ("const", "default"):
        if key in schema:
            yield schema[key]
    for key in ("examples", "enum"):
        row = schema.get(key)
        if isinstance(row, list) and row:
            yield row[0]


def _with_all(schema: Schema) -> Schema:
    """A schema with those under its `allOf` put into it, as far as they do not refer to others."""
    for one in schema.get("allOf", ()):
        if isinstance(one, Mapping):
            schema = _merged(schema, one)
    return schema


def _merged(one: Schema, other: Schema) -> dict[str, Any]:
    merged = {**one, **other}
    if "required" in one and "required" in other:
        merged["required"] = [*dict.fromkeys([*one["required"], *other["required"]])]
    if "properties" in one and "properties" in other:
        merged["properties"] = {**one["properties"], **other["properties"]}
    return merged


def _string(schema: Schema, name: str, deep: int) -> str:
    least = schema.get("minLength", 0)
    if least > _LONGEST:
        raise NotMade(f"{name} wants {least} characters")
    text = _TEXTS.get(str(schema.get("format")), "x" * max(1, int(least)))
    pattern = schema.get("pattern")
    if isinstance(pattern, str):
        tried = (text, "x", "a", "A", "1", "0", "2026-01-01", "a@example.com", "https://example.com/", "/x")
        text = next((it for it in tried if len(it) >= least and matches(pattern, it)), "")
        if not text:
            raise NotMade(f"no text is known that fits the pattern of {name}")
    return text[: int(schema["maxLength"])] if "maxLength" in schema else text


def _number(schema: Schema, name: str, deep: int) -> int | float:
    """The number nearest to 1 within the bounds of a schema."""
    step = schema.get("multipleOf", 1 if schema.get("type") != "number" else 0)
    least, most = schema.get("minimum", -math.inf), schema.get("maximum", math.inf)
    above, below = schema.get("exclusiveMinimum", -math.inf), schema.get("exclusiveMaximum", math.inf)
    tried = [1, 0, least, most, step, above + (step or 1), below - (step or 1), (above + below) / 2, (least + most) / 2]
    if step and math.isfinite(least):
        tried.append(math.ceil(least / step) * step)
    for number in tried:
        if math.isfinite(number) and least <= number <= most and above < number < below:
            whole = int(number) if number == int(number) else number
            if not step or whole % step == 0:
                return whole
    raise NotMade(f"no number is known that fits the bounds of {name}")
