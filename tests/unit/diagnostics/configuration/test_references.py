"""A server as the servers file has it: secrets become references, and what has to be set is told without its value."""

from tests.unit.diagnostics.conftest import entry

from mcpward.diagnostics.configuration.references import Need, References


def test_a_program_is_written_with_what_it_has() -> None:
    server = entry(command="npx", args=("-y",), env={"ROOT": "/srv"}, cwd="/work")
    assert References().written("files", server) == {
        "command": "npx",
        "args": ["-y"],
        "env": {"ROOT": "/srv"},
        "cwd": "/work",
    }
    assert References().written("files", entry(command="npx", disabled=True)) == {"command": "npx", "disabled": True}


def test_an_address_is_written_with_its_transport() -> None:
    server = entry(url="https://a.example/mcp", transport="sse", headers={"Accept": "*/*"})
    assert References().written("a", server) == {
        "type": "sse",
        "url": "https://a.example/mcp",
        "headers": {"Accept": "*/*"},
    }


def test_secrets_become_references_and_are_told() -> None:
    references = References()
    stdio = entry(command="x", args=("--api-key", "abc"), env={"DB_TOKEN": "abc"})
    assert references.written("db", stdio) == {
        "command": "x",
        "args": ["--api-key", "${DB_API_KEY}"],
        "env": {"DB_TOKEN": "${DB_TOKEN}"},
    }
    http = entry(url="https://a.example/mcp?key=abc&x=1", headers={"Authorization": "Bearer abc"})
    assert references.written("my-wiki", http) == {
        "type": "http",
        "url": "https://a.example/mcp?key=${MY_WIKI_KEY}&x=1",
        "headers": {"Authorization": "${MY_WIKI_AUTHORIZATION}"},
    }
    assert references.needs == [
        Need("DB_API_KEY", "db", "argument 2"),
        Need("DB_TOKEN", "db", "env DB_TOKEN"),
        Need("MY_WIKI_KEY", "my-wiki", "url"),
        Need("MY_WIKI_AUTHORIZATION", "my-wiki", "header Authorization"),
    ]
    assert "abc" not in repr(references)


def test_with_secrets_they_stay() -> None:
    references = References(plain=True)
    server = entry(command="x", args=("--api-key", "abc"), env={"TOKEN": "abc"})
    assert references.written("a", server) == {
        "command": "x",
        "args": ["--api-key", "abc"],
        "env": {"TOKEN": "abc"},
    }
    assert references.needs == []


def test_what_the_client_would_ask_for_is_a_variable_in_any_case() -> None:
    references = References(plain=True)
    server = entry(command="x", args=("${input:api-key}",), env={"KEY": "${input:api-key}", "OTHER": "a-${input:b}"})
    assert references.written("a", server) == {
        "command": "x",
        "args": ["${A_API_KEY}"],
        "env": {"KEY": "${A_API_KEY}", "OTHER": "a-${A_B}"},
    }
    assert [need.variable for need in references.needs] == ["A_API_KEY", "A_B"]


def test_two_secrets_never_share_a_variable() -> None:
    references = References()
    references.written("a-b", entry(command="x", env={"KEY": "1"}))
    references.written("a", entry(command="x", env={"B_KEY": "2"}, args=("--key", "3")))
    assert [need.variable for need in references.needs] == ["A_B_KEY", "A_KEY", "A_B_KEY_2"]


def test_a_variable_begins_with_no_digit() -> None:
    references = References()
    references.written("3d", entry(command="x", env={"KEY": "1"}))
    assert [need.variable for need in references.needs] == ["_3D_KEY"]
