"""The file of servers: every form that clients write, and a sentence for whatever is wrong."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mcpward.errors import ConfigurationError
from mcpward.gateway.upstreams.servers_file import Server, load_servers

ENVIRONMENT = {"HOME": "/home/ada", "TOKEN": "top-secret", "EMPTY": "", "TWO_LINES": "a\nb", "NESTED": "${TOKEN}"}
Load = Callable[[str], tuple[Server, ...]]


@pytest.fixture
def load(tmp_path: Path) -> Load:
    path = tmp_path / "mcp.json"

    def write_and_load(text: str) -> tuple[Server, ...]:
        path.write_text(text, "utf-8")
        return load_servers(path, ENVIRONMENT)

    return write_and_load


@pytest.fixture
def one(load: Load) -> Callable[[dict[str, Any]], Server]:
    """The only server of a file, from its entry."""
    return lambda entry: load(json.dumps({"mcpServers": {"one": entry}}))[0]


One = Callable[[dict[str, Any]], Server]


def test_a_program_is_read_with_its_arguments_and_environment(one: One) -> None:
    entry = {"command": "npx", "args": ["-y", "${HOME}/x"], "env": {"KEY": "${TOKEN}", "UNSET": None}, "cwd": "/srv"}
    assert one(entry) == Server(
        "one", "stdio", command="npx", args=("-y", "/home/ada/x"), env={"KEY": "top-secret"}, cwd="/srv"
    )


def test_an_address_is_read_with_its_headers(one: One) -> None:
    entry = {"url": "https://wiki.example/mcp?x=1", "headers": {"Authorization": "Bearer ${env:TOKEN}"}}
    assert one(entry) == Server(
        "one", "http", url="https://wiki.example/mcp?x=1", headers={"Authorization": "Bearer top-secret"}
    )


@pytest.mark.parametrize("key", ["url", "serverUrl", "httpUrl"])
def test_every_clients_word_for_an_address_is_known(one: One, key: str) -> None:
    assert one({key: "http://127.0.0.1:9/mcp"}).url == "http://127.0.0.1:9/mcp"


@pytest.mark.parametrize("key", ["type", "transport"])
@pytest.mark.parametrize(
    ("spelling", "transport"),
    [
        ("http", "http"),
        ("streamable-http", "http"),
        ("streamableHttp", "http"),
        ("streamable_http", "http"),
        ("sse", "sse"),
        ("SSE", "sse"),
        ("remote", "http"),
    ],
)
def test_every_clients_word_for_a_transport_is_known(one: One, key: str, spelling: str, transport: str) -> None:
    assert one({"url": "https://a.example/mcp", key: spelling}).transport == transport


@pytest.mark.parametrize("spelling", ["stdio", "local"])
def test_a_program_may_say_its_transport(one: One, spelling: str) -> None:
    assert one({"type": spelling, "command": "x"}).transport == "stdio"


def test_without_a_word_the_end_of_an_address_tells_the_older_transport(one: One) -> None:
    assert one({"url": "https://a.example/sse/?key=1"}).transport == "sse"
    assert one({"url": "https://a.example/assess"}).transport == "http"
    assert one({"url": "https://a.example/sse", "type": "http"}).transport == "http"


def test_what_a_client_adds_of_its_own_is_ignored(one: One) -> None:
    own = {"alwaysAllow": ["x"], "autoApprove": [], "timeout": "soon", "description": "${x y}", "url": None}
    assert one({"command": "x", **own}) == Server("one", command="x")


def test_a_disabled_server_says_so(one: One) -> None:
    assert one({"command": "x", "disabled": True}).disabled
    assert not one({"command": "x", "disabled": False}).disabled
    assert one({"command": "x", "enabled": False}).disabled
    assert not one({"command": "x", "enabled": True}).disabled


def test_a_disabled_server_with_a_fault_still_says_so(one: One) -> None:
    assert one({"enabled": False}).disabled
    server = one({"disabled": True})
    assert server.disabled
    assert server.fault


def test_the_key_of_vs_code_is_known(load: Load) -> None:
    assert load('{"inputs": [{"id": "a"}, {"id": "b"}], "servers": {"a": {"command": "x"}}}')[0].name == "a"


def test_a_file_may_name_no_server(load: Load) -> None:
    assert load('{"mcpServers": {}}') == ()


def test_servers_keep_their_order(load: Load) -> None:
    assert [server.name for server in load('{"mcpServers": {"b": {}, "a": {}, "c": {}}}')] == ["b", "a", "c"]


def test_comments_last_commas_and_a_byte_order_mark_are_tolerated(load: Load) -> None:
    servers = load(
        '\ufeff// mine\n{"mcpServers": { /* two\n lines */ "a": {"command": "x", // the "program"\n'
        '"args": ["//not", "/* a comment */", ",]",],}, // last\n}, /* "end */ }\n/* open'
    )
    assert servers == (Server("a", command="x", args=("//not", "/* a comment */", ",]")),)


@given(st.lists(st.text('/*,]}"\\\n\u2028a', max_size=8)), st.booleans())
def test_what_stands_in_texts_is_never_taken_for_a_comment(
    tmp_path_factory: pytest.TempPathFactory, args: list[str], plain: bool
) -> None:
    path = tmp_path_factory.getbasetemp() / "texts.json"
    path.write_text(json.dumps({"servers": {"a": {"command": "x", "args": args}}}, ensure_ascii=plain), "utf-8")
    assert load_servers(path, {})[0].args == tuple(args)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("${HOME}", "/home/ada"),
        ("${env:HOME}/x", "/home/ada/x"),
        ("${NONE:-a:-b}", "a:-b"),
        ("${env:NONE:-}", ""),
        ("${EMPTY:-b}", "b"),
        ("${EMPTY}", ""),
        ("${HOME:-b}${HOME}", "/home/ada/home/ada"),
        ("${NESTED}", "${TOKEN}"),
        ("$HOME costs $5 {x}", "$HOME costs $5 {x}"),
    ],
)
def test_variables_come_from_the_environment_given(one: One, written: str, meant: str) -> None:
    assert one({"command": "x", "args": [written]}).args == (meant,)


def test_variables_stand_also_in_command_folder_and_address(one: One) -> None:
    server = one({"command": "${HOME}/run", "cwd": "${HOME}"})
    assert (server.command, server.cwd) == ("/home/ada/run", "/home/ada")
    assert one({"url": "https://a.example/${TOKEN}"}).url == "https://a.example/top-secret"


def test_a_variable_that_is_not_set_is_the_fault_of_its_server_alone(load: Load) -> None:
    good, bad = load(
        '{"mcpServers": {\n"good": {"command": "x"},\n"bad": {\n"command": "x",\n"env": {\n"KEY": "a${NONE}"}}}}'
    )
    assert good.fault is None
    assert bad.fault is not None
    assert bad.fault.endswith(
        "mcp.json, line 6, server bad: env.KEY needs the variable NONE, which is not set; "
        "set it or write ${NONE:-DEFAULT}."
    )


@pytest.mark.parametrize(
    ("entry", "says"),
    [
        ("x", "it is not an object"),
        ({}, "it has neither command nor url; write one of them."),
        ({"command": "x", "url": "https://a.example"}, "it has command and url; keep one of them."),
        ({"url": "https://a.example", "httpUrl": "https://b.example"}, "it has url and httpUrl; keep one"),
        ({"command": ["npx"]}, "command is not a text; write it in quotes."),
        ({"command": " "}, "command is empty"),
        ({"command": "${EMPTY}"}, "command is empty"),
        ({"command": "x\0"}, "command holds a character"),
        ({"command": "x", "args": "-y"}, "args is not a list"),
        ({"command": "x", "args": ["a", 1]}, "args.1 is not a text"),
        ({"command": "x", "args": ["\ud800"]}, "args.0 holds a character"),
        ({"command": "x", "args": ["${input:key}"]}, "args.0 has a ${...} not known here"),
        ({"command": "x", "args": ["${HOME"]}, "args.0 has a ${...} not known here"),
        ({"command": "x", "env": ["a"]}, "env is not an object"),
        ({"command": "x", "env": {"PORT": 1}}, "env.PORT is not a text"),
        ({"command": "x", "env": {"A=B": "x"}}, "env.(a key) is no name of a variable"),
        ({"command": "x", "cwd": 1}, "cwd is not a text"),
        ({"command": "x", "disabled": "yes"}, "disabled is neither true nor false"),
        ({"command": "x", "type": "http"}, "type does not fit"),
        ({"url": "https://a.example", "type": "stdio"}, "type does not fit"),
        ({"url": "https://a.example", "type": "ws"}, "type is no transport known here; write stdio, http or sse."),
        ({"url": "https://a.example", "type": "http", "transport": "sse"}, "transport is another than type"),
        ({"url": "https://a.example", "transport": {}}, "transport is not a text"),
        ({"url": "ftp://a.example"}, "url is no address"),
        ({"serverUrl": "a.example/mcp"}, "serverUrl is no address"),
        ({"url": "https:///mcp"}, "url is no address"),
        ({"url": "https://a.example:x/"}, "url is no address"),
        ({"url": "https://[a/"}, "url is no address"),
        ({"url": "https://a.example/\nb"}, "url is no address"),
        ({"url": "https://a.example/${TWO_LINES}"}, "url is no address"),
        ({"url": "https://top-secret@a.example/"}, "url has a user or password in it; put the credential in headers."),
        ({"url": "https://a.example", "headers": {"a b": "x"}}, "headers.(a key) is no name of a header"),
        ({"url": "https://a.example", "headers": {"X": "${TWO_LINES}"}}, "headers.X holds a character"),
        ({"url": "https://a.example", "headers": {"X": "\u2028"}}, "headers.X holds a character"),
        ({"url": "https://a.example", "headers": {"X": "1", "x": "2"}}, "headers has a header twice"),
    ],
)
def test_what_is_wrong_with_an_entry_is_told_in_one_sentence(one: One, entry: Any, says: str) -> None:
    server = one(entry)
    assert server.fault is not None
    assert says in server.fault
    assert "mcp.json, line 1, server one: " in server.fault
    assert server.fault.isprintable()
    assert server.fault.endswith(".")


@pytest.mark.parametrize("name", ["a__b", "", "_a", "a_", "a b", "a/b", "a:b", "ä", "*", "a\n"])
def test_a_name_that_no_server_can_have_is_a_fault(load: Load, name: str) -> None:
    good, bad = load(json.dumps({"mcpServers": {"good": {"command": "x"}, name: {"command": "x"}}}))
    assert good.fault is None
    assert "use letters, digits, - and single _" in (bad.fault or "")
    assert bad.name.isprintable()


def test_a_name_that_stands_twice_is_a_fault(load: Load) -> None:
    first, other = load('{"mcpServers": {"a": {"command": "x"},\n"b": {"command": "x"},\n"a": {"command": "y"}}}')
    assert "line 3, server a: its name stands twice" in (first.fault or "")
    assert other.fault is None


def test_a_key_that_stands_twice_is_a_fault_of_its_entry(load: Load) -> None:
    first, other = load(
        '{"mcpServers": {"a": {"command": "x", "env": {"K": "1",\n"\\u004b": "2"}}, "b": {"command": "x"}}}'
    )
    assert "line 2, server a: env.K stands twice; keep one" in (first.fault or "")
    assert other.fault is None


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", r"mcp\.json, line 1, column 1: this is not JSON \(expecting value\)"),
        ('// a\n{"mcpServers": {"a": {"command" "top-secret"}}}', "line 2, column 33: this is not JSON"),
        ('{"mcpServers": {"a": "top-secret\n"}}', "line 1, column 33: this is not JSON"),
        ("[]", "holds no JSON object"),
        ("{}", "it has no key mcpServers"),
        ('{"mcpServers": []}', "mcpServers is not an object"),
        ('{"servers": {}, "mcpServers": {}}', "both mcpServers and servers; keep one"),
        ('{"servers": {},\n"servers": {}}', "line 2: servers stands twice; keep one"),
        ('{"a": {"command": "top-secret"}}', r'servers stand at the top; put \{"mcpServers": \.\.\.\} around'),
        ('{"a": {"url": "https://a.example"}}', "stand at the top"),
        ("[" * 100_000, "brackets stand too deep"),
        ('{"a": ' + "1" * 5000 + "}", "a number is too long"),
    ],
)
def test_what_is_wrong_with_the_whole_file_stops_it(load: Load, text: str, says: str) -> None:
    with pytest.raises(ConfigurationError, match=says) as failure:
        load(text)
    assert "mcp.json" in str(failure.value)
    assert "top-secret" not in str(failure.value)


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match=r"none\.json cannot be read"):
        load_servers(tmp_path / "none.json", {})
    (tmp_path / "utf16.json").write_text("{}", "utf-16")
    with pytest.raises(ConfigurationError, match=r"utf16\.json is not UTF-8"):
        load_servers(tmp_path / "utf16.json", {})


@pytest.mark.parametrize(
    "entry",
    [
        {"command": "${TOKEN}", "args": ["${TOKEN}"], "env": {"K": "${TOKEN}"}},
        {"url": "https://a.example/?key=${TOKEN}", "headers": {"X": "${TOKEN}"}},
        {"url": "https://a.example", "headers": {"X": "${TOKEN}\n"}},
        {"url": "ftp://${TOKEN}"},
        {"url": "https://u:${TOKEN}@a.example"},
        {"url": "https://a.example", "type": "${TOKEN}"},
        {"url": "https://a.example", "headers": {"Bearer top-secret": ""}},
        {"command": "x", "env": {"KEY=top-secret": ""}},
        {"command": "x", "args": ["${NO NAME:-top-secret}"]},
    ],
)
def test_a_secret_is_in_no_repr_and_no_fault(one: One, entry: dict[str, Any]) -> None:
    assert "top-secret" not in repr(one(entry))
