"""Servers are written in the form of every client, and found again there with the same meaning and without secrets."""

import json
import re
import tomllib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from tests.unit.diagnostics.fleets import entry
from tests.unit.diagnostics.planted import PLANTED, Person

from mcpward.diagnostics.clients import CLIENTS
from mcpward.diagnostics.configuration.entries import Entry
from mcpward.diagnostics.configuration.exporting import FORMS, exported
from mcpward.diagnostics.configuration.finding import find
from mcpward.diagnostics.configuration.servers import KnownServer, merged
from mcpward.diagnostics.configuration.toml import toml
from mcpward.errors import ConfigurationError

SECRET = "made-up-" + "s3cret-value"
CLIENT_NAMES = [client.name for client in CLIENTS]
every_client = pytest.mark.parametrize("client", CLIENT_NAMES)
EXPECTED_LOSSES = {"claude-desktop": {"wiki", "old"}, "codex": {"old"}, "goose": {"old"}}
"""The servers with a transport that a client does not have."""


def export(servers: Sequence[KnownServer], form: str = "json") -> str:
    return exported(servers, form).text


SERVERS = merged(
    (
        entry(
            "files", command="npx", args=("-y", "files", "--root=/srv/a b", 'quo"ted'), env={"ROOT": "/srv", "É": "ü\n"}
        ),
        entry("keyed", command="keyed", env={"API_KEY": SECRET, "HOME_OF_IT": "${HOME}"}),
        entry("passed", command="passed", env={"TOKEN_FILE": "${TOKEN_FILE}"}, cwd="/srv/passed"),
        entry("wiki", url="https://wiki.example/mcp", headers={"X-Team": "docs", "Authorization": f"Bearer {SECRET}"}),
        entry("old", url="https://old.example/events", transport="sse"),
    )
)


def meaning(one: Entry) -> tuple[object, ...]:
    """What an entry means, whatever form its variables have."""
    told = json.dumps([*one.meaning[:6], dict(one.env), dict(one.headers)], sort_keys=True, default=list)
    return (re.sub(r"\$\{env:", "${", told),)


def expected(client: str) -> dict[str, tuple[object, ...]]:
    """The servers as the servers file has them, without their secrets and without those that the client cannot have."""
    written = json.loads(export(SERVERS))["mcpServers"]
    means = {}
    for name, fields in written.items():
        if name in EXPECTED_LOSSES.get(client, ()):
            continue
        values = {key: tuple(value) if isinstance(value, list) else value for key, value in fields.items()}
        transport = values.pop("type", "stdio")
        if client == "opencode" and transport == "sse":
            transport = "http"  # it has one word for both, and tries them
        means[name] = meaning(entry(name, **values, transport=transport))
    return means


def found_again(person: Person, client: str, text: str) -> tuple[Entry, ...]:
    person.has(PLANTED[client].paths[person.places.platform], text)
    return find(person.places, [one for one in CLIENTS if one.name == client]).entries


@every_client
def test_what_is_exported_for_a_client_is_found_again_and_means_the_same(client: str, person: Person) -> None:
    entries = found_again(person, client, export(SERVERS, client))
    assert [one.fault for one in entries if one.fault] == []
    assert {one.name: meaning(one) for one in entries} == expected(client)


@every_client
def test_what_is_exported_twice_stays_the_same(client: str, person: Person) -> None:
    text = export(SERVERS, client)
    assert export(merged(found_again(person, client, text)), client) == text


@pytest.mark.parametrize("form", FORMS)
def test_no_form_holds_a_secret(form: str) -> None:
    done = exported(SERVERS, form)
    assert SECRET not in done.text
    assert "files" in done.text
    assert {need.server for need in done.needs} <= {"keyed", "wiki"}
    for need in done.needs:
        assert need.variable in done.text


@every_client
def test_a_disabled_server_stays_so_or_is_left_out(client: str, person: Person) -> None:
    done = exported(merged((entry("off", command="off", disabled=True), entry("on", command="on"))), client)
    found = {one.name: one.disabled for one in found_again(person, client, done.text)}
    assert found.pop("on") is False
    assert (found == {"off": True}) != bool(done.left_out)


@every_client
def test_a_file_without_servers_has_none(client: str, person: Person) -> None:
    assert found_again(person, client, export((), client)) == ()


def test_what_a_client_cannot_have_is_told() -> None:
    done = exported(SERVERS, "claude-desktop")
    assert dict(done.left_out) == {
        "wiki": "claude-desktop has no http servers.",
        "old": "claude-desktop has no sse servers.",
    }


def test_json_and_yaml_say_the_same() -> None:
    assert yaml.safe_load(export(SERVERS, "yaml")) == json.loads(export(SERVERS, "json"))


def test_an_unknown_form_is_refused_with_those_that_are_known() -> None:
    with pytest.raises(ConfigurationError, match="known are json, yaml, claude-desktop"):
        export(SERVERS, "word")


def one(name: str, **values: Any) -> tuple[KnownServer, ...]:
    return merged((entry(name, **values),))


def test_clients_get_their_own_words() -> None:
    program = one("db", command="db", args=("--fast",), env={"DB_HOST": "${DB_HOST}"})
    address = one("wiki", url="https://wiki.example/mcp", headers={"Authorization": "Bearer ${WIKI_TOKEN}"})
    assert tomllib.loads(export(program, "codex")) == {
        "mcp_servers": {"db": {"command": "db", "args": ["--fast"], "env_vars": ["DB_HOST"]}}
    }
    assert tomllib.loads(export(address, "codex")) == {
        "mcp_servers": {"wiki": {"url": "https://wiki.example/mcp", "bearer_token_env_var": "WIKI_TOKEN"}}
    }
    assert json.loads(export(program, "opencode"))["mcp"]["db"] == {
        "type": "local", "command": ["db", "--fast"], "environment": {"DB_HOST": "{env:DB_HOST}"}
    }  # fmt: skip
    assert json.loads(export(program, "vs-code")) == {
        "servers": {"db": {"command": "db", "args": ["--fast"], "env": {"DB_HOST": "${env:DB_HOST}"}}}
    }
    assert json.loads(export(address, "windsurf"))["mcpServers"]["wiki"]["serverUrl"] == "https://wiki.example/mcp"
    assert "httpUrl" in json.loads(export(address, "gemini-cli"))["mcpServers"]["wiki"]
    assert json.loads(export(program, "zed"))["context_servers"]["db"]["source"] == "custom"
    assert json.loads(export(program, "amp"))["amp.mcpServers"]["db"]["command"] == "db"
    assert yaml.safe_load(export(program, "goose"))["extensions"]["db"] == {
        "name": "db", "enabled": True, "cmd": "db", "args": ["--fast"], "envs": {}, "env_keys": ["DB_HOST"],
        "type": "stdio",
    }  # fmt: skip
    (listed,) = yaml.safe_load(export(address, "continue"))["mcpServers"]
    assert listed["requestOptions"]["headers"] == {"Authorization": "Bearer ${{ secrets.WIKI_TOKEN }}"}


TEXT = st.text(st.characters(codec="utf-8"), max_size=20)
VALUES = st.one_of(TEXT, st.booleans(), st.integers(-(2**62), 2**62), st.lists(TEXT, max_size=3))


@given(
    st.dictionaries(TEXT, st.one_of(VALUES, st.dictionaries(TEXT, st.one_of(VALUES, st.dictionaries(TEXT, VALUES)))))
)
def test_toml_means_what_was_written(table: dict[str, Any]) -> None:
    assert tomllib.loads(toml(table)) == table


def test_toml_leaves_out_what_is_nothing_and_refuses_what_it_has_no_form_for() -> None:
    assert toml({"a": None, "b": 1}) == "b = 1\n"
    with pytest.raises(TypeError, match="Path"):
        toml({"a": Path("x")})
