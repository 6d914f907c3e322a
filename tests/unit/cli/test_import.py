"""`mcpward import`: one servers file of what the clients of this machine know, without their secrets."""

import json
import stat
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from tests.unit.cli.conftest import Command
from tests.unit.diagnostics.planted import PLANTED, Person

from mcpward.gateway.upstreams.servers_file import load_servers

SECRET = "made-up-" + "s3cret"


@pytest.fixture
def person(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Person:
    """Whoever runs the command: on Linux, in a project, with no client yet."""
    person = Person(tmp_path / "person", "linux")
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("HOME", str(person.home))
    for name in ("XDG_CONFIG_HOME", "CLAUDE_CONFIG_DIR", "CODEX_HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(person.project)
    return person


@pytest.fixture
def cursor(person: Person) -> Callable[..., None]:
    """Give Cursor these servers."""
    return lambda **servers: (person.has("~/.cursor/mcp.json", json.dumps({"mcpServers": servers})), None)[1]


Cursor = Callable[..., None]


def written(person: Person, name: str = "mcp.json") -> dict[str, Any]:
    servers: dict[str, Any] = json.loads((person.project / name).read_text("utf-8"))["mcpServers"]
    return servers


def test_what_all_clients_know_becomes_one_file_that_loads(mcpward: Command, person: Person) -> None:
    person.has_all()
    said = mcpward("import")
    assert (said.code, said.err) == (0, "")
    variables = ("DB_DB_KEY", "DB_KEY", "WIKI_KEY")
    servers = load_servers(person.project / "mcp.json", dict.fromkeys(variables, "x"))
    assert [server.fault for server in servers] == [None] * len(servers)
    assert {server.name: server.transport for server in servers} == {
        "files": "stdio",
        "wiki": "http",
        "db": "stdio",
        "wiki-2": "http",
    }
    assert sum(len(line.split()) - 3 for line in said.out.split("\n\n")[0].splitlines()[1:]) == len(PLANTED)


def test_the_table_tells_server_transport_scope_and_clients(mcpward: Command, person: Person, cursor: Cursor) -> None:
    cursor(**{"my files": {"command": "files"}, "old": {"command": "old", "disabled": True}})
    person.has("~/.kiro/settings/mcp.json", '{"mcpServers": {"files": {"command": "files"}}}')
    person.has(".cursor/mcp.json", '{"mcpServers": {"theirs": {"command": "x"}, "files": {"command": "files"}}}')
    said = mcpward("import", "--list")
    assert said.out.splitlines() == [
        "server    transport        scope         clients",
        "my-files  stdio            user project  cursor kiro",
        "old       stdio, disabled  user          cursor",
        "theirs    stdio            project       cursor",
    ]
    assert not (person.project / "mcp.json").exists()


def test_a_server_stays_disabled(mcpward: Command, person: Person, cursor: Cursor) -> None:
    cursor(a={"command": "a", "disabled": True})
    assert mcpward("import").code == 0
    assert written(person) == {"a": {"command": "a", "disabled": True}}


def test_secrets_are_neither_written_nor_printed_but_their_variables_are(
    mcpward: Command, person: Person, cursor: Cursor
) -> None:
    cursor(
        db={"command": "db", "env": {"DB_TOKEN": SECRET, "ROOT": "/srv"}, "args": ["--api-key", SECRET]},
        wiki={"url": f"https://a.example/mcp?key={SECRET}", "headers": {"Authorization": f"Bearer {SECRET}"}},
    )
    said = mcpward("import")
    file = (person.project / "mcp.json").read_text("utf-8")
    assert SECRET not in said.out + said.err + file
    path = person.home / ".cursor/mcp.json"
    assert said.out.splitlines()[-5:] == [
        "variable            server  stands in",
        f"DB_API_KEY          db      argument 2 in {path}",
        f"DB_TOKEN            db      env DB_TOKEN in {path}",
        f"WIKI_KEY            wiki    url in {path}",
        f"WIKI_AUTHORIZATION  wiki    header Authorization in {path}",
    ]
    names = ("DB_API_KEY", "DB_TOKEN", "WIKI_KEY")
    values = {**dict.fromkeys(names, SECRET), "WIKI_AUTHORIZATION": f"Bearer {SECRET}"}
    db, wiki = load_servers(person.project / "mcp.json", values)
    assert (db.args, db.env) == (("--api-key", SECRET), {"DB_TOKEN": SECRET, "ROOT": "/srv"})
    assert (wiki.url, wiki.headers) == (f"https://a.example/mcp?key={SECRET}", {"Authorization": f"Bearer {SECRET}"})


def test_with_secrets_they_are_written_and_still_not_printed(mcpward: Command, person: Person, cursor: Cursor) -> None:
    cursor(db={"command": "db", "env": {"DB_TOKEN": SECRET}})
    said = mcpward("import", "--with-secrets")
    assert written(person)["db"]["env"] == {"DB_TOKEN": SECRET}
    assert SECRET not in said.out + said.err
    assert "variable" not in said.out


def test_a_variable_of_the_client_that_is_not_set_is_told(
    mcpward: Command, cursor: Cursor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SET_HERE", "x")
    env = {"A": "${SET_HERE}", "B": "${env:NOT_SET_HERE}", "C": "${UNSET:-default}"}
    cursor(a={"command": "a", "env": env})
    lines = mcpward("import").out.splitlines()
    assert [line.split()[0] for line in lines[lines.index("") :] if line and "mcp.json" in line][1:] == ["NOT_SET_HERE"]


def test_the_file_is_for_nobody_else(mcpward: Command, person: Person, cursor: Cursor) -> None:
    cursor(a={"command": "a"})
    mcpward("import")
    mcpward("import", "--output", "other.json")
    (person.project / "other.json").chmod(0o644)
    mcpward("import", "--output", "other.json", "--force")
    for name in ("mcp.json", "other.json"):
        assert stat.S_IMODE((person.project / name).stat().st_mode) == 0o600
    assert sorted(path.name for path in person.project.iterdir()) == ["mcp.json", "other.json"]


def test_a_file_that_is_there_is_kept_unless_forced(mcpward: Command, person: Person, cursor: Cursor) -> None:
    cursor(a={"command": "a"})
    file = person.project / "mcp.json"
    file.write_text("mine")
    said = mcpward("import")
    assert (said.code, said.out, file.read_text()) == (2, "", "mine")
    assert said.err == ("mcpward: mcp.json is there already: choose another --output, or write over it with --force.\n")
    assert mcpward("import", "--list").code == 0
    assert mcpward("import", "--force").code == 0
    assert list(written(person)) == ["a"]


def test_a_link_that_leads_nowhere_is_kept_too(mcpward: Command, person: Person, cursor: Cursor) -> None:
    cursor(a={"command": "a"})
    (person.project / "mcp.json").symlink_to("nowhere")
    assert mcpward("import").code == 2
    assert [path.name for path in person.project.iterdir()] == ["mcp.json"]


def test_a_folder_that_is_not_there_is_2(mcpward: Command, cursor: Cursor) -> None:
    cursor(a={"command": "a"})
    said = mcpward("import", "--output", "nowhere/mcp.json")
    assert said.code == 2
    assert said.err == (
        "mcpward: nowhere/mcp.json cannot be written (No such file or directory); choose another --output.\n"
    )


def test_mcpward_itself_is_left_out(mcpward: Command, person: Person, cursor: Cursor) -> None:
    cursor(
        a={"command": "a"},
        door={"command": "mcpward", "args": ["serve", "--stdio"]},
        here={"url": "http://localhost:8001/mcp"},
        there={"url": "https://ward.example/mcp"},
    )
    mcpward("import", "--address", "https://ward.example")
    assert list(written(person)) == ["a", "here"]
    mcpward("import", "--force")
    assert list(written(person)) == ["a", "there"]


def test_one_client_alone_may_be_read(mcpward: Command, person: Person) -> None:
    person.has_all()
    assert mcpward("import", "--client", "zed", "--client", "claude-code").code == 0
    assert list(written(person)) == ["wiki", "files"]


def test_a_client_that_is_not_known_is_2_and_the_known_are_told(mcpward: Command) -> None:
    said = mcpward("import", "--client", "emacs")
    assert (said.code, said.out) == (2, "")
    assert said.err.startswith("mcpward: There is no client 'emacs': known are claude-desktop, claude-code, cursor, ")


@pytest.mark.parametrize("flags", [[], ["--list"]])
def test_nothing_found_is_1_and_writes_nothing(mcpward: Command, person: Person, flags: list[str]) -> None:
    said = mcpward("import", *flags)
    assert (said.code, said.out, said.err) == (1, "", "mcpward: no client names a server.\n")
    assert list(person.project.iterdir()) == []


def test_what_cannot_be_read_or_reached_is_told_and_left_out(mcpward: Command, person: Person, cursor: Cursor) -> None:
    person.has("~/.gemini/settings.json", '{"mcpServers":\n{"a": ' + SECRET)
    cursor(
        good={"command": "a"},
        neither={"args": []},
        asks={"command": "${command:" + SECRET + "}"},
        inside={"url": f"https://ada:{SECRET}@a.example/mcp"},
        base={"url": "${BASE}/mcp"},
        port={"url": "http://127.0.0.1:${PORT}/mcp"},
    )
    said = mcpward("import")
    path = person.home / ".cursor/mcp.json"
    assert said.code == 0
    assert list(written(person)) == ["good", "base", "port"]
    json_fault, neither, asks, inside = said.err.splitlines()
    assert json_fault.startswith(f"mcpward: {person.home}/.gemini/settings.json, line 2, column 7: this is not JSON")
    assert neither == f"mcpward: {path}, line 1, server neither: it has neither command nor url; write one of them."
    assert asks.startswith(f"mcpward: {path}, line 1, server asks: command has a ${{...}} not known here")
    assert inside.startswith(f"mcpward: {path}, line 1, server inside: url has a user or password in it")
    assert SECRET not in said.out + said.err


def test_nothing_that_a_client_wrote_moves_the_terminal(mcpward: Command, cursor: Cursor) -> None:
    cursor(**{"a\x1b[2J": {"command": "a"}, "b\x1b[2J": {}, "c": {"command": "c", "env": {"KEY\x1b[2J": "x"}}})
    said = mcpward("import")
    assert "\x1b" not in said.out + said.err
