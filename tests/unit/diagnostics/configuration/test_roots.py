"""Tables of servers are known wherever they stand."""

from typing import Any

import pytest

from mcpward.diagnostics.configuration.roots import looks_like_a_server, server_tables
from mcpward.tolerant_json import Place

A = {"command": "a"}


@pytest.mark.parametrize(
    ("table", "places"),
    [
        ({"mcpServers": {"a": A}}, [("mcpServers",)]),
        ({"a": A}, [()]),
        ({"mcp": {"servers": {"a": {"url": "https://a.example"}}}, "x": 1}, [("mcp", "servers")]),
        ({"mcpServers": [{"name": "a", "command": "a"}]}, [("mcpServers",)]),
        ({"one": {"a": A}, "two": {"b": {"cmd": "b"}}}, [("one",), ("two",)]),
        ({"a": {"b": {"c": {"d": {"e": A}}}}}, []),
        ({"command": "a", "args": ["x"], "list": [[A]]}, []),
        ([1, "x"], []),
    ],
)
def test_a_table_of_servers_is_found(table: Any, places: list[Place]) -> None:
    assert list(server_tables(table)) == places


@pytest.mark.parametrize("value", [A, {"url": ""}, {"command": ["a"]}, {"serverUrl": "x", "more": 1}])
def test_what_says_how_it_is_reached_is_a_server(value: Any) -> None:
    assert looks_like_a_server(value)


@pytest.mark.parametrize("value", [{}, {"command": None}, {"command": {}}, "command", ["command"], None])
def test_what_does_not_is_none(value: Any) -> None:
    assert not looks_like_a_server(value)
