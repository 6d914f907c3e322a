"""What single clients write otherwise than the others."""

import json
from collections.abc import Callable

import pytest
from tests.unit.diagnostics.planted import Person

from mcpward.diagnostics.configuration.entries import Entry
from mcpward.diagnostics.configuration.finding import Found

Read = Callable[[str, str], tuple[Entry, ...]]


def test_claude_code_has_servers_of_single_projects(read: Read) -> None:
    text = '{"projects": {"/work/a": {"mcpServers": {"x": {"command": "./run"}}}, "/work/b": {"history": []}}}'
    (entry,) = read("~/.claude.json", text)
    assert (entry.name, entry.scope, entry.cwd) == ("x", "project", "/work/a")


@pytest.mark.parametrize("around", ['{"mcpServers": %s}', "%s"])
def test_claude_code_has_servers_of_plugins(read: Read, person: Person, around: str) -> None:
    path = "~/.claude/plugins/cache/market/tool/1.0/.mcp.json"
    (entry,) = read(path, around % '{"x": {"command": "${CLAUDE_PLUGIN_ROOT}/run"}}')
    folder = person.home / ".claude/plugins/cache/market/tool/1.0"
    assert (entry.scope, entry.command, entry.disabled) == ("plugin", f"{folder}/run", False)


def test_a_plugin_of_claude_code_may_be_switched_off(read: Read, person: Person) -> None:
    person.has("~/.claude/settings.json", '{"enabledPlugins": {"tool@market": false}}')
    (entry,) = read("~/.claude/plugins/cache/market/tool/1.0/.mcp.json", '{"x": {"command": "run"}}')
    assert entry.disabled


@pytest.mark.parametrize(
    ("path", "around"),
    [
        ("~/.claude.json", '{"projects": {"PROJECT": %s}}'),
        ("~/.claude/settings.json", "%s"),
        (".claude/settings.json", "%s"),
        (".claude/settings.local.json", "%s"),
    ],
)
def test_what_claude_code_was_told_not_to_start_of_a_project_is_disabled(
    read: Read, person: Person, path: str, around: str
) -> None:
    person.has(path, (around % '{"disabledMcpjsonServers": ["x", 1]}').replace("PROJECT", person.project.as_posix()))
    entries = read(".mcp.json", '{"mcpServers": {"x": {"command": "run"}, "y": {"command": "run", "disabled": false}}}')
    assert [(entry.name, entry.disabled) for entry in entries] == [("x", True), ("y", False)]


def test_the_packages_of_a_plugin_are_not_looked_through(read: Read) -> None:
    assert read("~/.claude/plugins/cache/m/t/1/node_modules/p/.mcp.json", '{"x": {"command": "run"}}') == ()


def test_gemini_cli_has_two_words_for_an_address_and_one_for_its_transport(read: Read) -> None:
    servers = {"a": {"url": "https://a.example/x"}, "b": {"url": "https://b.example", "type": "sse"}}
    both = {"url": "https://c.example/sse", "httpUrl": "https://c.example/mcp"}
    found = read("~/.gemini/settings.json", json.dumps({"mcpServers": {**servers, "c": both}}))
    assert [(entry.transport, entry.url) for entry in found] == [
        ("http", "https://a.example/x"),
        ("sse", "https://b.example"),
        ("http", "https://c.example/mcp"),
    ]


def test_gemini_cli_excludes_by_name_and_needs_no_braces(read: Read) -> None:
    servers = {"a": {"command": "x", "env": {"KEY": "$A_KEY"}}, "b": {"command": "y"}}
    a, b = read("~/.gemini/settings.json", json.dumps({"mcp": {"excluded": ["b"]}, "mcpServers": servers}))
    assert (a.env, a.disabled, b.disabled) == ({"KEY": "${A_KEY}"}, False, True)


def test_gemini_cli_allows_by_name(read: Read) -> None:
    servers = {"a": {"command": "x"}, "b": {"command": "y"}}
    found = read("~/.gemini/settings.json", json.dumps({"mcp": {"allowed": ["b"]}, "mcpServers": servers}))
    assert [(entry.name, entry.disabled) for entry in found] == [("a", True), ("b", False)]


def test_gemini_cli_keeps_in_a_file_what_is_switched_off(read: Read, person: Person) -> None:
    person.has("~/.gemini/mcp-server-enablement.json", '{"a": {"enabled": false}, "b": {"enabled": true}, "c": 1}')
    servers = {"A": {"command": "x"}, "b": {"command": "y"}}
    found = read("~/.gemini/settings.json", json.dumps({"mcpServers": servers}))
    assert [(entry.name, entry.disabled) for entry in found] == [("A", True), ("b", False)]


EXTENSION = "~/.gemini/extensions/tool/gemini-extension.json"


def extension(**more: object) -> str:
    server = {"command": "${extensionPath}${/}run", "args": ["${workspacePath}", "${OTHER}"]}
    return json.dumps({"name": "tool", "version": "1", "mcpServers": {"x": server}, **more})


def test_gemini_cli_has_servers_of_extensions(read: Read, person: Person) -> None:
    (entry,) = read(EXTENSION, extension())
    folder = person.home / ".gemini/extensions/tool"
    assert (entry.scope, entry.command, entry.disabled) == ("plugin", f"{folder}/run", False)
    assert entry.args == (str(person.project), "${OTHER}")


@pytest.mark.parametrize("more", [{"version": ""}, {"settings": [{"name": "Key", "envVar": "KEY"}]}])
def test_an_extension_that_is_not_loaded_or_of_which_values_lie_hidden_is_left_out(
    read: Read, more: dict[str, object]
) -> None:
    assert read(EXTENSION, extension(**more)) == ()


def test_the_settings_of_gemini_cli_go_before_its_extensions(read: Read, person: Person) -> None:
    person.has("~/.gemini/settings.json", '{"mcpServers": {"x": {"command": "own"}}}')
    assert [(entry.command, entry.scope) for entry in read(EXTENSION, extension())] == [("own", "user")]


@pytest.mark.parametrize(
    ("rules", "disabled"),
    [
        (["!/*"], True),
        (["!/*", "PROJECT/"], False),
        (["!PROJECT/"], True),
        (["!PROJECT/other/*", 1], False),
        ("!/*", False),
    ],
)
def test_an_extension_of_gemini_cli_may_be_switched_off(
    read: Read, person: Person, rules: object, disabled: bool
) -> None:
    text = json.dumps({"tool": {"overrides": rules}}).replace("PROJECT", person.project.as_posix())
    person.has("~/.gemini/extensions/extension-enablement.json", text)
    (entry,) = read(EXTENSION, extension())
    assert entry.disabled is disabled


def test_what_the_settings_of_gemini_cli_exclude_no_extension_brings(read: Read, person: Person) -> None:
    person.has("~/.gemini/settings.json", '{"mcp": {"excluded": ["x"]}}')
    assert [entry.disabled for entry in read(EXTENSION, extension())] == [True]


def test_cline_may_put_the_transport_around_the_rest(read: Read) -> None:
    servers = {
        "a": {"transport": {"type": "stdio", "command": "a", "args": ["x"]}, "disabled": True},
        "b": {"transport": {"type": "streamableHttp", "url": "https://b.example/mcp", "headers": {"X": "1"}}},
    }
    a, b = read("~/.cline/data/settings/cline_mcp_settings.json", json.dumps({"mcpServers": servers}))
    assert (a.command, a.args, a.disabled, a.fault) == ("a", ("x",), True, None)
    assert (b.transport, b.url, b.headers, b.fault) == ("http", "https://b.example/mcp", {"X": "1"}, None)


def test_an_address_of_cline_is_of_the_older_transport_and_nothing_beside_a_command(read: Read) -> None:
    servers = {
        "a": {"url": "https://a.example/mcp"},
        "b": {"url": "https://b.example/mcp", "transportType": "http"},
        "c": {"url": "https://c.example/mcp", "command": "c"},
    }
    a, b, c = read("~/.cline/data/settings/cline_mcp_settings.json", json.dumps({"mcpServers": servers}))
    assert [one.transport for one in (a, b, c)] == ["sse", "http", "stdio"]


def test_the_old_file_of_cline_counts_until_there_is_the_new_one(read: Read, person: Person) -> None:
    old = "~/.config/Code/User/globalStorage/saoudrizwan.claude-dev/settings/cline_mcp_settings.json"
    assert [entry.name for entry in read(old, '{"mcpServers": {"old": {"command": "a"}}}')] == ["old"]
    new = "~/.cline/data/settings/cline_mcp_settings.json"
    assert [entry.name for entry in read(new, '{"mcpServers": {"new": {"command": "a"}}}')] == ["new"]


@pytest.mark.parametrize(
    ("path", "text"),
    [
        (".codex/config.toml", '[mcp_servers.a]\nenabled = false\nenabled_tools = ["x"]\n'),
        ("opencode.json", '{"mcp": {"a": {"enabled": false}}}'),
        ("~/.local/share/crush/crush.json", '{"mcp": {"a": {"oauth_token": {"access_token": "x"}}}}'),
        (".zed/settings.json", '{"context_servers": {"a": {"enabled": false}}}'),
    ],
)
def test_what_only_changes_a_server_of_another_file_is_none(read: Read, path: str, text: str) -> None:
    assert read(path, text) == ()


@pytest.mark.parametrize(
    "text",
    ['{"mcpServers": {"x": {"type": "http", "url": "https://a.example"}}}', '{"url": "https://a.example"} // x alone'],
)
def test_continue_takes_json_of_other_clients(read: Read, text: str) -> None:
    (entry,) = read(".continue/mcpServers/x.json", text)
    assert (entry.client, entry.name, entry.transport, entry.url) == ("continue", "x", "http", "https://a.example")


@pytest.mark.parametrize(
    ("settings", "waiting"),
    [
        ("{}", ["a", "b"]),
        ('{"enabledMcpjsonServers": ["a"]}', ["b"]),
        ('{"disabledMcpjsonServers": ["a"], "enabledMcpjsonServers": "b"}', ["b"]),
        ('{"enableAllProjectMcpServers": true}', []),
    ],
)
def test_claude_code_asks_before_it_starts_what_a_project_brings(
    read: Read, person: Person, settings: str, waiting: list[str]
) -> None:
    person.has(".claude/settings.local.json", settings)
    person.has("~/.claude/history", "")
    found = read(".mcp.json", '{"mcpServers": {"a": {"command": "x"}, "b": {"command": "y"}}}')
    assert [entry.name for entry in found if entry.waits] == waiting


def test_goose_is_told_a_transport_that_it_does_not_have(read: Read) -> None:
    text = "extensions:\n  a: {type: http, uri: 'https://a.example'}\n  b: {type: memory}\n"
    (entry,) = read("~/.config/goose/config.yaml", text)
    assert entry.told == "type is no transport of this client; write stdio or streamable_http"


def test_codex_names_variables(read: Read) -> None:
    a, b = read(
        "~/.codex/config.toml",
        '[mcp_servers.a]\nurl = "https://a.example/mcp"\nbearer_token_env_var = "A_TOKEN"\nenabled = false\n'
        'http_headers = { X-Team = "docs" }\nenv_http_headers = { X-Key = "A_KEY" }\n'
        '[mcp_servers.b]\ncommand = "b"\n'
        'env_vars = ["B_KEY", { name = "C_KEY" }, { name = "D_KEY", source = "remote" }]\n',
    )
    assert a.headers == {"X-Team": "docs", "X-Key": "${A_KEY}", "Authorization": "Bearer ${A_TOKEN}"}
    assert (a.disabled, a.line, b.line) == (True, 1, 7)
    assert b.env == {"B_KEY": "${B_KEY}", "C_KEY": "${C_KEY}"}


def test_goose_keeps_values_in_the_key_ring(read: Read) -> None:
    a, b = read(
        "~/.config/goose/config.yaml",
        "extensions:\n  a:\n    type: stdio\n    cmd: a\n    env_keys: [A_KEY]\n    envs: {PORT: 80}\n"
        "    enabled: false\n  b:\n    type: streamable_http\n    uri: https://b.example/mcp\n",
    )
    assert (a.env, a.disabled, a.line) == ({"A_KEY": "${A_KEY}", "PORT": "80"}, True, 2)
    assert (b.transport, b.url) == ("http", "https://b.example/mcp")


def test_opencode_has_variables_and_files_in_braces(read: Read) -> None:
    (entry,) = read(
        "~/.config/opencode/opencode.jsonc",
        '{"mcp": {"a": {"type": "remote", "url": "https://a.example/mcp", "enabled": false, // not now\n'
        '"headers": {"X-A": "{env:A_KEY}", "X-B": "{file:~/.secrets/b-key.txt}"}}}}',
    )
    assert entry.headers == {"X-A": "${A_KEY}", "X-B": "${input:b-key}"}
    assert entry.disabled


def test_an_empty_command_of_opencode_is_a_fault(read: Read) -> None:
    (entry,) = read("opencode.json", '{"mcp": {\n"a": {\n"command": []}}}')
    assert (entry.fault or "").endswith(
        "opencode.json, line 3, server a: command is empty; write the program to start."
    )


def test_crush_would_run_a_command_for_a_value(read: Read) -> None:
    (entry,) = read(".crush.json", '{"mcp": {"a": {"type": "stdio", "command": "a", "env": {"K": "$(pass a)"}}}}')
    assert entry.env == {"K": "${input:value}"}


def test_continue_has_a_key_of_its_own_for_a_token(read: Read) -> None:
    text = "mcpServers:\n- {name: a, url: 'https://a.example/mcp', apiKey: '${{ secrets.A_KEY }}'}\n- command: b\n"
    a, b = read("~/.continue/config.yaml", text)
    assert a.headers == {"Authorization": "Bearer ${A_KEY}"}
    assert (b.name, b.line) == ("server-2", 3)


def test_zed_has_a_new_form_too(read: Read) -> None:
    servers = {"a": {"command": "a", "args": [], "enabled": False}, "b": {"url": "https://b.example/mcp"}}
    a, b = read("~/.config/zed/settings.json", json.dumps({"context_servers": servers}))
    assert (a.command, a.disabled, b.url) == ("a", True, "https://b.example/mcp")


def test_editors_have_names_for_folders(read: Read, person: Person) -> None:
    (entry,) = read(
        ".vscode/mcp.json",
        '{"servers": {"a": {"command": "${userHome}/a", "args": ["${workspaceFolder}", "${workspaceFolderBasename}", '
        '"${env:A}"], "cwd": "./sub"}}}',
    )
    assert entry.command == f"{person.home}/a"
    assert entry.args == (str(person.project), "project", "${env:A}")
    assert entry.cwd == str(person.project / "sub")


@pytest.mark.parametrize("server", [{"command": "./run"}, {"command": "node", "args": ["../run.js"]}])
def test_what_is_named_from_a_project_starts_there(read: Read, person: Person, server: dict[str, object]) -> None:
    (entry,) = read(".cursor/mcp.json", json.dumps({"mcpServers": {"a": server}}))
    assert entry.cwd == str(person.project)


@pytest.mark.parametrize(
    ("entry", "says"),
    [
        ('"x"', "it is not an object"),
        ("{}", "it has neither command nor url"),
        ('{"command": "x", "url": "https://a.example"}', "it has command and url; keep one of them"),
        ('{"command": ["x"]}', "command is not a text"),
        ('{"command": " "}', "command is empty"),
        ('{"command": "x", "args": "y"}', "args is not a list"),
        ('{"command": "x", "args": [[]]}', "args.0 is not a text"),
        ('{"command": "x", "env": []}', "env is not an object"),
        ('{"command": "x", "env": {"top-secret top-secret": {}}}', "env.(a key) is not a text"),
        ('{"command": "x", "disabled": "no"}', "disabled is neither true nor false"),
        ('{"command": "x", "type": "http"}', "type does not fit"),
        ('{"url": "https://a.example", "type": "ws"}', "type is no transport known here"),
        ('{"url": "https://a.example", "type": "http", "transport": "sse"}', "transport is another than type"),
    ],
)
def test_what_is_wrong_with_an_entry_is_told_with_file_and_line(read: Read, entry: str, says: str) -> None:
    bad, good = read("~/.cursor/mcp.json", f'{{"mcpServers": {{\n"a": {entry},\n"b": {{"command": "y"}}}}}}')
    assert f".cursor/mcp.json, line 2, server a: {says}" in (bad.fault or "")
    assert "top-secret" not in repr(bad)
    assert good.fault is None


def test_numbers_and_truth_values_become_texts(read: Read) -> None:
    (entry,) = read(
        "~/.cursor/mcp.json", '{"mcpServers": {"a": {"command": "x", "env": {"N": 1, "T": true, "U": null}}}}'
    )
    assert entry.env == {"N": "1", "T": "true"}


def test_brackets_too_deep_in_each_other_are_a_fault(read: Read) -> None:
    entries = read(
        "~/.config/crush/crush.json", '{"mcp": {"a": {"command": "x", "more": ' + "[" * 700 + "]" * 700 + "}}}"
    )
    assert ["too deep" in (entry.fault or "") for entry in entries] == [True]


def test_a_bomb_of_aliases_in_a_project_is_told_and_hinders_nothing_else(
    person: Person, found: Callable[[], Found]
) -> None:
    lines = [f"a{n}: &a{n} [{', '.join(9 * [f'*a{n - 1}'])}]" for n in range(1, 30)]
    person.has(".continue/mcpServers/x.yaml", "\n".join(("a0: &a0 [x]", *lines, "mcpServers:", "- command: *a29")))
    person.has("~/.cursor/mcp.json", '{"mcpServers": {"a": {"command": "a"}}}')
    said = found()
    assert [entry.client for entry in said.entries] == ["cursor"]
    assert [".continue/mcpServers/x.yaml" in fault for fault in said.faults] == [True]


def test_a_secret_is_in_no_repr(read: Read) -> None:
    value = "top-secret"
    server = {"command": value, "args": [value], "env": {"A": value}, "cwd": value}
    remote = {"url": f"https://a.example/{value}", "headers": {"A": value}}
    entries = read("~/.cursor/mcp.json", json.dumps({"mcpServers": {"a": server, "b": remote}}))
    assert [entry.fault for entry in entries] == [None, None]
    assert value not in repr(entries)
