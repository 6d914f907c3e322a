"""Faults of single entries in the files of clients."""

import json
from typing import Any

from tests.unit.diagnostics.checks.configuration import CURSOR, DESKTOP, has, own
from tests.unit.diagnostics.fleets import Build, Case
from tests.unit.diagnostics.planted import PLANTED

CODE = "~/.config/Code/User/mcp.json"
ROO = PLANTED["roo"].paths["linux"]
CLAUDE = "~/.claude.json"


def servers(path: str = CURSOR, root: str = "mcpServers", **entries: Any) -> Build:
    """A file of a client with these servers."""
    return has((path, in_json(root, **entries)))


def in_json(root: str = "mcpServers", **entries: Any) -> str:
    return json.dumps({root: entries}, indent=2)


def projects(folder: str, **entries: Any) -> str:
    return json.dumps({"projects": {folder: {"mcpServers": entries}}})


A, B = {"command": "a"}, {"command": "b"}
URL = {"url": "https://a.example/mcp"}

CASES = (
    Case(
        "entry-invalid",
        planted=servers(files={"args": ["-y"]}),
        absent=servers(files={"comand": "npx"}, wiki=URL),  # the first is told as misspelt
        says="The server files of cursor cannot be reached as it stands there: it has neither command nor url",
    ),
    Case(
        "entry-invalid",
        planted=servers("~/.config/zed/settings.json", "context_servers", a={"args": []}),
        absent=servers("~/.config/zed/settings.json", "context_servers", a={"settings": {}}, b={"source": "extension"}),
        says="neither",
        id="zed",
    ),
    Case(
        "entry-unknown-key",
        planted=servers(a={"command": "a", "arg": ["x"]}),
        absent=servers(a={"command": "a", "args": ["x"], "envFile": ".env", "icon": "x", "alwaysAllow": [], "dev": {}}),
        says="a key arg, which cursor does not read",
    ),
    Case(
        "entry-unknown-key",
        planted=servers(a={"command": "a", "enviroment": {"X": "1"}}),
        absent=servers("opencode.json", "mcp", a={"type": "local", "command": ["a"], "environment": {"X": "1"}}),
        says="enviroment",
        id="environment",
    ),
    Case(
        "entry-unknown-key",
        planted=servers(CLAUDE, a={"httpUrl": "https://a.example/mcp"}),
        absent=has(
            ("~/.gemini/settings.json", in_json(a={"httpUrl": "https://a.example/mcp"})),
            ("~/.codeium/windsurf/mcp_config.json", in_json(a={"serverUrl": "https://a.example/mcp"})),
        ),
        says="httpUrl, which claude-code",
        id="address",
    ),
    Case(
        "entry-unknown-key",
        planted=servers("~/.gemini/config/mcp_config.json", a={"url": "https://a.example/mcp"}),
        absent=servers("~/.gemini/config/mcp_config.json", a={"serverUrl": "https://a.example/mcp"}),
        says="a key url, which antigravity does not read",
        id="one word only",
    ),
    Case(
        "entry-unknown-key",
        planted=has(("~/.config/goose/config.yaml", "extensions:\n  a: {type: stdio, command: a}\n")),
        absent=has(
            ("~/.config/goose/config.yaml", PLANTED["goose"].text), ("~/.codex/config.toml", PLANTED["codex"].text)
        ),
        says="a key command, which goose does not read",
        id="goose",
    ),
    Case(
        "transport-unknown",
        planted=servers(a={"url": "https://a.example/mcp", "type": "websocket"}),
        absent=servers(a={"type": "streamable-http", **URL}, b={"type": "stdio", **B}),
        says="type websocket, which cursor does not know",
    ),
    Case(
        "transport-unknown",
        planted=servers(ROO, a={"type": "http", **URL}),
        absent=servers(ROO, a={"type": "streamable-http", **URL}),
        says="type http, which roo does not know",
        id="roo",
    ),
    Case(
        "transport-unknown",
        planted=has(("~/.config/goose/config.yaml", "extensions:\n  a: {type: http, uri: 'https://a.example'}\n")),
        absent=has(("~/.config/goose/config.yaml", "extensions:\n  a: {type: builtin}\n  b: {type: stdio, cmd: b}\n")),
        says="type http, which goose",
        id="goose",
    ),
    Case(
        "transport-unknown",
        planted=servers(ROO, a=URL),
        absent=servers(ROO, a=A, b={"disabled": True, **URL}),
        says="names no transport, and roo takes none without",
        id="untold",
    ),
    Case(
        "transport-unknown",
        planted=servers(".crush.json", "mcp", a=A),
        absent=servers(".crush.json", "mcp", a={"type": "stdio", **A}, b={"type": "http", **URL}),
        says="crush takes none without",
        id="untold of a program",
    ),
    Case(
        "transport-unknown",
        planted=has(("~/.continue/config.yaml", "mcpServers:\n- {name: a, type: http, url: 'https://a.example'}\n")),
        absent=servers(".continue/mcpServers/a.json", a={"type": "http", **URL}),
        says="type http, which continue does not know",
        id="by file",
    ),
    Case(
        "transport-contradicted",
        planted=servers(a={"command": "a", "type": "http"}),
        absent=servers(a={"command": "a", "type": "stdio"}, b={"type": "sse", **URL}),
        says="contradicts itself: type does not fit",
    ),
    Case(
        "transport-unsupported",
        planted=servers(DESKTOP, a=URL),
        absent=has((DESKTOP, in_json(a=A)), (CURSOR, in_json(a=URL))),
        says="claude-desktop cannot reach a over streamable HTTP",
    ),
    Case(
        "transport-unsupported",
        planted=has(("~/.codex/config.toml", "[mcp_servers.a]\nurl = 'https://a.example/sse'\n")),
        absent=has(("~/.codex/config.toml", "[mcp_servers.a]\nurl = 'https://a.example/mcp'\n")),
        says="over HTTP with SSE",
        id="codex",
    ),
    Case(
        "transport-unsupported",
        planted=has(("~/.config/goose/config.yaml", "extensions:\n  a: {type: sse, uri: 'https://a.example/sse'}\n")),
        absent=has(
            ("~/.config/goose/config.yaml", "extensions:\n  a: {type: streamable_http, uri: 'https://a.example'}\n")
        ),
        says="goose cannot reach a over HTTP with SSE",
        id="goose",
    ),
    Case(
        "server-name-refused",
        planted=has(("~/.codex/config.toml", "[mcp_servers.'my files']\ncommand = 'a'\n")),
        absent=has(
            ("~/.codex/config.toml", "[mcp_servers.my-files_2]\ncommand = 'a'\n"), (CURSOR, in_json(**{"my a": A}))
        ),
        says="my files is none that codex takes",
    ),
    Case(
        "server-name-refused",
        planted=own(in_json(a__b=A)),
        absent=own(in_json(a_b=A)),
        says="a__b",
        id="own",
    ),
    Case(
        "value-not-text",
        planted=servers(DESKTOP, a={"command": "a", "env": {"PORT": 8080}}),
        absent=servers(DESKTOP, a={"command": "a", "env": {"PORT": "8080"}}),
        says="env.PORT of the server a is no text",
    ),
    Case(
        "value-not-text",
        planted=has(("~/.codex/config.toml", "[mcp_servers.a]\ncommand = 'a'\nenv = { PORT = 8080 }\n")),
        absent=has(("~/.codex/config.toml", "[mcp_servers.a]\ncommand = 'a'\nstartup_timeout_sec = 20\n")),
        says="codex refuses the entry",
        id="toml",
    ),
    Case(
        "value-not-text",
        planted=has(("~/.continue/config.yaml", "mcpServers:\n- {name: a, command: a, args: [--port, 8080]}\n")),
        absent=has(("~/.continue/config.yaml", "mcpServers:\n- {name: a, command: a, args: [--port, '8080']}\n")),
        says="args.1 of the server a is no text",
        id="yaml",
    ),
    Case(
        "variable-not-expanded",
        planted=servers(ROO, a={"command": "a", "env": {"KEY": "${A_KEY}"}}),
        absent=servers(ROO, a={"command": "${workspaceFolder}/a", "env": {"KEY": "${env:A_KEY}"}}),
        says="roo does not fill in ${A_KEY}",
        id="roo",
    ),
    Case(
        "variable-name-invalid",
        planted=servers(a={"command": "a", "env": {"API KEY": "x"}}),
        absent=servers(a={"command": "a", "env": {"API_KEY": "x", "npm_config_//registry": "x"}}),
        says="whose name cannot be one",
    ),
    Case(
        "key-without-effect",
        planted=servers(a={**URL, "env": {"KEY": "x"}}),
        absent=servers(a={**URL, "headers": {"X-Key": "x"}, "env": {}}, b={"command": "b", "env": {"KEY": "x"}}),
        says="env of the server a in cursor has no effect",
    ),
    Case(
        "entry-disabled",
        planted=servers(a={"command": "a", "disabled": True}),
        absent=servers(a={"command": "a", "disabled": False}, b={"command": "b", "enabled": True}),
        says="switched off in cursor",
    ),
    Case(
        "entry-not-approved",
        planted=has(
            (".mcp.json", in_json(a=A, b=B)),
            (".claude/settings.json", '{"disabledMcpjsonServers": ["b"]}'),
            (CLAUDE, "{}"),
        ),
        absent=has(
            (".mcp.json", in_json(a=A)), (".claude/settings.json", '{"enabledMcpjsonServers": ["a"]}'), (CLAUDE, "{}")
        ),
        says="claude-code asks before it starts a",
    ),
    Case(
        "entry-not-approved",
        planted=has((".mcp.json", in_json(a=A)), ("~/.claude/settings.json", '{"enableAllProjectMcpServers": false}')),
        absent=has(
            (".mcp.json", in_json(a=A)),
            ("~/.claude/settings.json", '{"enableAllProjectMcpServers": true}'),
            (CLAUDE, in_json(b=B)),
        ),
        id="all",
    ),
    Case(
        "entry-not-approved",
        planted=has((".mcp.json", in_json(a=A)), (CLAUDE, in_json(b=B))),
        absent=has((".mcp.json", in_json(a=A))),  # nobody here has Claude Code
        id="installed",
    ),
    Case(
        "entry-shadowed",
        planted=has((CURSOR, in_json(a=A)), (".cursor/mcp.json", in_json(a=B))),
        absent=has((CURSOR, in_json(a=A, b=B)), (".cursor/mcp.json", in_json(a=A, c=B))),
        says="one of the same name is nearer",
    ),
    Case(
        "entry-shadowed",
        planted=has((CLAUDE, in_json(a=A)), (".mcp.json", in_json(a={**B, "disabled": True}))),
        absent=has(
            (CLAUDE, projects("/elsewhere", a=A)),
            (".mcp.json", in_json(a=B)),
            ("~/.config/opencode/opencode.json", in_json("mcp", a=A)),
            ("opencode.json", in_json("mcp", a=B)),
            ("~/.codex/config.toml", "[mcp_servers.a]\ncommand = 'a'\n"),
            (".codex/config.toml", "[mcp_servers.a]\ncommand = 'b'\n"),
        ),
        id="claude",
    ),
    Case(
        "clients-disagree",
        planted=has((CURSOR, in_json(files=A)), ("~/.kiro/settings/mcp.json", in_json(files=B))),
        absent=has(
            (CURSOR, in_json(files=A, wiki={"command": "w", "env": {"W_KEY": "abcdefgh"}}, off=A)),
            ("~/.kiro/settings/mcp.json", in_json(files=A, off={**B, "disabled": True})),
            (CODE, in_json("servers", wiki={"command": "w", "env": {"W_KEY": "${env:W_KEY}"}})),
            (CLAUDE, projects("/elsewhere", files=B)),
        ),
        says="mean the same by files: cursor and kiro differ",
    ),
)
