"""What is wrong with a schema, and where its references lead."""

import pytest
from jsonschema import Draft202012Validator

from mcpward.diagnostics.tools.schema_lint import broken_references, external_references, faults, is_recursive
from mcpward.diagnostics.tools.schema_walk import MOST, References, parameters, subschemas

DRAFT_07 = "http://json-schema.org/draft-07/schema#"
TREE = {"$ref": "#/$defs/node", "$defs": {"node": {"properties": {"next": {"$ref": "#/$defs/node"}}}}}


def test_every_schema_within_one_is_found_and_no_value_is_taken_for_one() -> None:
    schema = {
        "properties": {"a": {"items": {"type": "string"}}, "b": True},
        "anyOf": [{"not": {}}, 7],
        "additionalProperties": {"enum": [{"type": "x"}]},
        "default": {"properties": {"c": {}}},
        "const": {"items": {}},
    }
    assert sorted(place for place, _ in subschemas(schema)) == [
        *("", "additionalProperties", "anyOf.0", "anyOf.0.not", "properties.a", "properties.a.items"),
    ]


def test_no_more_than_so_many_schemas_are_looked_at() -> None:
    schema = {"anyOf": [{}] * (2 * MOST)}
    assert sum(1 for _ in subschemas(schema)) == MOST


def test_parameters_with_odd_schemas_are_still_parameters() -> None:
    assert dict(parameters({"properties": {"a": {"type": "string"}, "b": True, "c": None}})) == {
        "a": {"type": "string"},
        "b": {},
        "c": {},
    }
    assert list(parameters(None)) == list(parameters({"properties": []})) == []


@pytest.mark.parametrize(
    ("schema", "told"),
    [
        ({"type": "int"}, "type is 'int', which is none of the values that are allowed there"),
        ({"required": None}, "required is None, which has the wrong type there"),
        ({"properties": []}, "properties is a list, which has the wrong type there"),
        ({"properties": {"a": {"minLength": -1}}}, "properties.a.minLength is -1, which is too small"),
        ({"$schema": DRAFT_07, "items": 7}, "items is 7, which is none of the values that are allowed there"),
        ({"$schema": 7}, "$schema is 7, which has the wrong type there"),
    ],
    ids=repr,
)
def test_a_fault_is_told_with_its_place(schema: dict[str, object], told: str) -> None:
    assert faults(schema)[0] == told


def test_a_schema_is_judged_by_the_dialect_that_it_names_or_another_where_asked() -> None:
    pair = {"$schema": DRAFT_07, "items": [{}, {}]}
    assert faults(pair) == ()
    assert faults(pair, Draft202012Validator) != ()
    assert faults({"$schema": "https://example.com/own", "type": "object"}) == ()


def test_only_the_first_faults_of_a_schema_are_told() -> None:
    assert len(faults({"properties": {str(at): {"type": "int"} for at in range(100)}})) == 3


@pytest.mark.parametrize(
    "schema",
    [
        {"properties": {"a": {"$ref": "#"}}},
        {"$ref": "#/$defs/a%20b~1c~0d", "$defs": {"a b/c~d": {}}},
        {"$ref": "#/anyOf/1", "anyOf": [True, {}]},
        {"$dynamicRef": "#node", "$defs": {"node": {"$dynamicAnchor": "node"}}},
        {"$ref": "item", "$defs": {"item": {"$id": "item"}}},
        {"$ref": "item#/$defs/x", "$defs": {"item": {"$id": "item", "$defs": {"x": {}}}}},
        {"$defs": {"item": {"$id": "item", "$ref": "#/$defs/x", "$defs": {"x": {}}}}},
        {"$ref": "#/$defs/yes", "$defs": {"yes": True}},
        {"$ref": "http://json-schema.org/draft-07/schema#"},
        {"$ref": 7},
        TREE,
    ],
    ids=repr,
)
def test_a_reference_that_leads_to_a_schema_is_not_broken(schema: dict[str, object]) -> None:
    assert broken_references(schema) == external_references(schema) == ()


@pytest.mark.parametrize(
    ("schema", "why"),
    [
        ({"$ref": "#/$defs/a"}, "which is not there"),
        ({"$ref": "#/anyOf/2", "anyOf": [{}, {}]}, "which is not there"),
        ({"$ref": "#/anyOf/-1", "anyOf": [{}, {}]}, "which is not there"),
        ({"$ref": "#/title", "title": "t"}, "which is not there"),
        ({"$ref": "#nobody"}, "which is not there"),
        ({"$ref": "#"}, "which leads back to itself"),
        ({"$defs": {"a": {"$ref": "#/$defs/a"}}}, "which leads back to itself"),
    ],
    ids=repr,
)
def test_a_reference_that_leads_nowhere_is_broken(schema: dict[str, object], why: str) -> None:
    (told,) = broken_references(schema)
    assert told.endswith(why)


def test_a_reference_to_another_document_is_external() -> None:
    schema = {"properties": {"a": {"$ref": "https://example.com/a.json"}}}
    assert external_references(schema) == ("properties.a refers to https://example.com/a.json",)
    assert broken_references(schema) == ()


def test_a_schema_is_recursive_only_where_its_values_can_hold_each_other() -> None:
    assert is_recursive(TREE)
    assert is_recursive({"properties": {"me": {"$ref": "#"}}})
    assert not is_recursive(
        {"properties": {"a": {"$ref": "#/$defs/x"}, "b": {"$ref": "#/$defs/x"}}, "$defs": {"x": {}}}
    )
    assert not is_recursive({"$defs": {"node": TREE["$defs"]["node"]}, "type": "object"})


def test_following_nothing_finds_the_schema_itself() -> None:
    schema = {"type": "object"}
    assert References(schema).follow("") is schema
