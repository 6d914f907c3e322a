"""Entries that mean the same are one server, and every server has a name of its own."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.unit.diagnostics.conftest import entry

from mcpward.diagnostics.configuration.servers import legal_name, merged
from mcpward.policy.upstreams import is_server_name


def test_the_same_server_of_several_clients_is_one() -> None:
    same = {"command": "npx", "args": ("-y", "files"), "env": {"A": "1", "B": "2"}}
    (server,) = merged(
        [
            entry("files", "cursor", **same),
            entry("Files", "zed", **same | {"env": {"B": "2", "A": "1"}}),
            entry("files", "zed", **same),
        ]
    )
    assert (server.name, server.clients) == ("files", ("cursor", "zed"))
    assert [str(file) for file in server.files] == ["/home/ada/cursor.json", "/home/ada/zed.json"]


def test_in_a_client_apart_two_names_are_two_servers() -> None:
    entries = [entry("a", "mcpward"), entry("b", "mcpward", disabled=True), entry("c", "zed"), entry("b", "mcpward")]
    first, second = merged(entries, apart=("mcpward",))
    assert (first.name, first.clients, first.entry.disabled) == ("a", ("mcpward", "zed"), False)
    assert (second.name, second.clients, len(second.entries)) == ("b", ("mcpward",), 2)
    assert len(merged(entries)) == 1


@pytest.mark.parametrize(
    "other",
    [
        {"command": "uvx"}, {"command": "npx", "args": ("x",)}, {"command": "npx", "env": {"A": "1"}},
        {"command": "npx", "cwd": "/srv"}, {"url": "https://a.example/mcp"},
    ],
)  # fmt: skip
def test_different_servers_of_one_name_get_different_names(other: dict[str, object]) -> None:
    first, second = merged([entry(command="npx"), entry(client="zed", **other)])
    assert (first.name, second.name) == ("files", "files-2")


def test_a_name_that_is_taken_is_counted_on() -> None:
    commands = [("files", "a"), ("files-2", "b"), ("files", "c"), ("files", "d")]
    servers = merged(entry(name, command=command) for name, command in commands)
    assert [server.name for server in servers] == ["files", "files-2", "files-3", "files-4"]


def test_a_server_is_disabled_where_every_client_disables_it() -> None:
    off, on = entry(command="a", disabled=True), entry(client="zed", command="a")
    assert [server.entry.disabled for server in merged([off, off])] == [True]
    (server,) = merged([off, on])
    assert server.entry is on


@pytest.mark.parametrize(
    ("written", "legal"),
    [
        ("files", "files"), ("GitHub Tools", "GitHub-Tools"), ("a__b", "a_b"), ("_a_", "a"), ("@me/pkg", "me-pkg"),
        ("Dépôt", "Depot"), ("日本", "server"), ("", "server"), ("a.b:c", "a-b-c"), ("x" * 80, "x" * 48),
    ],
)  # fmt: skip
def test_a_name_becomes_one_that_a_server_can_have(written: str, legal: str) -> None:
    assert legal_name(written) == legal


@given(st.text())
def test_whatever_the_name_a_server_can_have_it(name: str) -> None:
    assert is_server_name(legal_name(name))
