"""The arguments that are made for tools."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mcpward.diagnostics.tools.arguments import NoSchema, NotMade, made_arguments, unfit


def made(inner: object, **more: object) -> object:
    """What is made for one required parameter with this schema."""
    schema = {"type": "object", "properties": {"it": inner}, "required": ["it"], **more}
    arguments = made_arguments(schema)
    assert unfit(arguments, schema) == ""
    return arguments["it"]


@pytest.mark.parametrize(
    ("schema", "value"),
    [
        ({"type": "string"}, "x"),
        ({"type": "string", "minLength": 3}, "xxx"),
        ({"type": "string", "maxLength": 0}, ""),
        ({"type": "string", "format": "date"}, "2026-01-01"),
        ({"type": "string", "pattern": "^[0-9-]{10}$"}, "2026-01-01"),
        ({"type": "string", "default": "UTC", "examples": ["CET"]}, "UTC"),
        ({"type": "string", "examples": ["CET"], "enum": ["EET", "CET"]}, "CET"),
        ({"enum": ["b", "a"]}, "b"),
        ({"const": None}, None),
        ({"type": "integer"}, 1),
        ({"type": "integer", "minimum": 5}, 5),
        ({"type": "integer", "exclusiveMaximum": 0}, -1),
        ({"type": "integer", "minimum": 7, "multipleOf": 5}, 10),
        ({"type": "number", "exclusiveMinimum": 0, "exclusiveMaximum": 0.5}, 0.25),
        ({"type": "boolean"}, False),
        ({"type": "null"}, None),
        ({"type": ["null", "integer"]}, 1),
        ({"type": "array"}, []),
        ({"type": "array", "minItems": 2, "items": {"type": "integer"}}, [1, 1]),
        ({"type": "array", "minItems": 2, "prefixItems": [{"const": "a"}]}, ["a", "x"]),
        ({"type": "object", "properties": {"a": {}, "b": {}}, "required": ["a"]}, {"a": "x"}),
        ({"anyOf": [{"type": "string", "pattern": "^impossible-[0-9]{9}$"}, {"type": "integer"}]}, 1),
        ({"allOf": [{"type": "integer"}, {"minimum": 3}]}, 3),
        ({"$ref": "#/$defs/zone"}, "UTC"),
        (True, "x"),
    ],
    ids=repr,
)
def test_the_simplest_value_that_fits_is_made(schema: object, value: object) -> None:
    assert made(schema, **{"$defs": {"zone": {"type": "string", "default": "UTC"}}}) == value


def test_parameters_that_are_not_required_are_left_away() -> None:
    assert made_arguments({"type": "object", "properties": {"a": {"type": "string"}}}) == {}


def test_what_a_branch_at_the_top_requires_is_given() -> None:
    schema = {"type": "object", "properties": {"a": {"type": "integer"}}, "anyOf": [{"required": ["a"]}]}
    assert made_arguments(schema) == {"a": 1}


@pytest.mark.parametrize(
    ("schema", "why"),
    [
        ({"type": "string", "pattern": "^impossible-[0-9]{9}$"}, "fits the pattern of it"),
        ({"type": "string", "minLength": 10**9}, "wants 1000000000 characters"),
        ({"type": "array", "minItems": 10**9}, "wants 1000000000 items"),
        ({"type": "integer", "minimum": 2, "maximum": 1}, "bounds of it"),
        ({"type": "string", "default": 7}, "does not fit its schema"),
        ({"$ref": "#/$defs/endless"}, "goes too deep"),
        ({"anyOf": [{"$ref": "#/$defs/endless"}]}, "any branch of anyOf"),
    ],
    ids=repr,
)
def test_what_cannot_be_made_is_told(schema: object, why: str) -> None:
    endless = {"type": "object", "properties": {"on": {"$ref": "#/$defs/endless"}}, "required": ["on"]}
    with pytest.raises(NotMade, match=why):
        made(schema, **{"$defs": {"endless": endless}})


@pytest.mark.parametrize(
    "schema",
    [None, {}, {"type": "array"}, {"type": "object", "required": None}, {"type": "object", "$ref": "#/gone"}],
    ids=repr,
)
def test_a_tool_without_a_good_schema_gets_no_arguments(schema: dict[str, object] | None) -> None:
    with pytest.raises(NoSchema):
        made_arguments(schema)


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers(-5, 5) | st.sampled_from(["string", "object", "array", "integer", "#"]),
    lambda inner: (
        st.lists(inner, max_size=2)
        | st.dictionaries(
            st.sampled_from(
                [
                    *(
                        "type",
                        "properties",
                        "required",
                        "items",
                        "anyOf",
                        "allOf",
                        "minItems",
                        "prefixItems",
                        "enum",
                        "$ref",
                    )
                ]
            ),
            inner,
            max_size=3,
        )
    ),
    max_leaves=8,
)


@given(
    ANYTHING,
    st.sampled_from([None, "http://json-schema.org/draft-03/schema#", "http://json-schema.org/draft-07/schema#"]),
)
def test_whatever_a_schema_is_arguments_that_fit_are_made_or_none(inner: object, dialect: str | None) -> None:
    schema = {"type": "object", "properties": {"it": inner}, "required": ["it"]}
    if dialect:
        schema["$schema"] = dialect
    try:
        arguments = made_arguments(schema)
    except NotMade:
        return
    assert unfit(arguments, schema) == ""
