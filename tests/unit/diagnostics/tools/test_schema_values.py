"""Whether a value fits a schema of a stranger."""

import pytest

from mcpward.diagnostics.tools.schema_values import Unknowable, matches, misfit


def doubling(times: int) -> dict[str, object]:
    """A schema whose references double what is to be checked so many times."""
    tables = {str(at): {"allOf": [{"$ref": f"#/$defs/{at + 1}"}] * 2} for at in range(times)}
    return {"$ref": "#/$defs/0", "$defs": {**tables, str(times): {"type": "string"}}}


@pytest.mark.parametrize(
    ("value", "schema"),
    [
        ({"a": 1}, {"type": "object", "required": ["a"]}),
        ("2026", {"pattern": "^[0-9]{4}$"}),
        ("x", {"pattern": "(?=y)"}),
        ({"x-a": 1}, {"patternProperties": {"^x-": {}}, "additionalProperties": False}),
        ([1, 2], {"uniqueItems": True}),
        ({"n": {"n": {}}}, {"properties": {"n": {"$ref": "#"}}}),
        ([1], {"$schema": "http://json-schema.org/draft-07/schema#", "items": [{"type": "number"}]}),
    ],
    ids=repr,
)
def test_a_value_that_fits_is_found_to_fit(value: object, schema: dict[str, object]) -> None:
    assert misfit(value, schema) == ""


@pytest.mark.parametrize(
    ("value", "schema", "told"),
    [
        ({}, {"required": ["a"]}, "the whole does not fit required"),
        ({"secret": "s3"}, {"properties": {"secret": {"type": "number"}}}, "secret does not fit type"),
        ("26", {"pattern": "^[0-9]{4}$"}, "the whole does not fit pattern"),
        ({"b": 1}, {"additionalProperties": False}, "the whole does not fit additionalProperties"),
        ([1, 1], {"uniqueItems": True}, "the whole does not fit uniqueItems"),
    ],
    ids=repr,
)
def test_what_does_not_fit_is_told_without_the_value(value: object, schema: dict[str, object], told: str) -> None:
    assert misfit(value, schema) == told


@pytest.mark.parametrize(
    ("schema", "why"),
    [
        ({"$ref": "https://example.com/a"}, "refers to https://example.com/a"),
        ({"$ref": "#/gone"}, "refers to #/gone"),
        ({"x": {"$ref": "https://example.com/a"}, "$ref": "#/x"}, "cannot be used"),
        ({"items": {"$schema": "http://json-schema.org/draft-07/schema#"}}, "several dialects"),
        ({"minimum": "x"}, "cannot be used"),
    ],
    ids=lambda it: str(it)[:40],
)
def test_what_cannot_be_said_is_not_said(schema: dict[str, object], why: str) -> None:
    with pytest.raises(Unknowable, match=why):
        misfit(7, schema)


def test_references_that_double_their_work_end_soon() -> None:
    with pytest.raises(Unknowable, match="too long"):
        misfit("x", doubling(40))


def test_a_hostile_expression_ends_soon() -> None:
    assert misfit("a" * 5_000 + "!", {"pattern": "^(a+)+$"}) == "the whole does not fit pattern"


def test_an_expression_that_re2_does_not_know_says_nothing() -> None:
    assert matches("(?<=a)b", "ab") is None
