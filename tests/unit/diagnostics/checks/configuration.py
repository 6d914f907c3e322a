"""Faults of the files of clients, planted in the home of a made-up person."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from tests.unit.diagnostics.fleets import Build, Case, fleet, surveyed
from tests.unit.diagnostics.planted import MCP_SERVERS, PLANTED, Person

from mcpward.diagnostics.clients.own import own_client
from mcpward.diagnostics.configuration.finding import find
from mcpward.diagnostics.configuration.places import Places, Platform
from mcpward.diagnostics.fleet import Fleet

CURSOR = "~/.cursor/mcp.json"
CLINE = PLANTED["cline"].paths["linux"]
DESKTOP = PLANTED["claude-desktop"].paths["linux"]
GOOD = MCP_SERVERS
IN_LINES = '{\n  "mcpServers": {\n    "files": {"command": "npx"},\n    "wiki": {"command": "wiki"}\n  }\n}\n'


def has(*files: tuple[str, str], platform: Platform = "linux", variables: Mapping[str, str] | None = None) -> Build:
    """What is found of a person who has these files."""

    def build(folder: Path) -> Fleet:
        person = Person(folder, platform)
        for path, text in files:
            person.has(path, text)
        environment = {**person.places.environment, **(variables or {})}
        return surveyed(replace(person.places, environment=environment))

    return build


def own(text: str | None) -> Build:
    """What is found of mcpward's own servers file; None where it is not there."""

    def build(folder: Path) -> Fleet:
        path = folder / "mcp.json"
        if text is not None:
            path.write_text(text, "utf-8")
        places = Places("linux", folder, folder)
        found = find(places, [own_client(path)])
        return replace(fleet(*found.entries), places=places, files=found.files, missing=found.missing)

    return build


def in_bytes(content: bytes) -> Build:
    """A file of Cursor with these bytes."""

    def build(folder: Path) -> Fleet:
        person = Person(folder, "linux")
        person.has(CURSOR, "").write_bytes(content)
        return surveyed(person.places)

    return build


CASES = (
    Case(
        "config-missing",
        planted=has(("~/.cursor/argv.json", "{}")),
        absent=has((CURSOR, GOOD), ("~/.claude/settings.json", "{}"), ("~/.claude.json", "{}")),
        says="cursor is installed",
    ),
    Case("config-missing", planted=own(None), absent=own(GOOD), says="mcp.json of mcpward is not there", id="own"),
    Case(
        "config-misplaced",
        planted=has(("~/.claude/settings.json", GOOD), ("~/.claude.json", "{}")),
        absent=has(("~/.claude/settings.json", '{"hooks": {"x": {"command": "y"}}}'), ("~/.claude.json", GOOD)),
        says="claude-code does not read",
    ),
    Case(
        "config-misplaced",
        planted=has((f"{DESKTOP}.txt", GOOD)),
        absent=has((DESKTOP, GOOD)),
        says="claude_desktop_config.json.txt",
        id="ending",
    ),
    Case(
        "config-misplaced",
        planted=has(
            ("APPDATA/Claude/claude_desktop_config.json", GOOD),
            ("LOCALAPPDATA/Packages/Claude_x/LocalCache/y", ""),
            platform="windows",
        ),
        absent=has(("APPDATA/Claude/claude_desktop_config.json", GOOD), platform="windows"),
        says="claude-desktop does not read",
        id="store",
    ),
    Case(
        "config-misplaced",
        planted=has(("~/.gemini/config/mcp_config.json", "{}"), ("~/.gemini/antigravity/mcp_config.json", GOOD)),
        absent=has(("~/.gemini/antigravity/mcp_config.json", GOOD)),
        says="antigravity does not read",
        id="since a version",
    ),
    Case(
        "config-misplaced",
        planted=has(("~/.config/Trae/mcp.json", GOOD)),
        absent=has(("~/.config/Trae/mcp.json", "{}"), ("~/.config/Trae/User/mcp.json", GOOD)),
        says="trae does not read",
        id="a folder too high",
    ),
    Case(
        "config-unreadable",
        planted=in_bytes(GOOD.encode("utf-16")),
        absent=in_bytes(GOOD.replace("npx", "né").encode()),
        says="cannot be read",
    ),
    Case(
        "config-not-parsed",
        planted=has((CURSOR, IN_LINES.replace('"npx"},', '"npx"}'))),
        absent=has((CURSOR, "// mine\n" + IN_LINES.replace("}\n  }", "},\n  }"))),
        says="line 4, column 5 is not JSON: a comma is missing",
    ),
    Case(
        "config-not-parsed",
        planted=has(("~/.codex/config.toml", "[mcp_servers.a]\ncommand = a\n")),
        absent=has(("~/.codex/config.toml", "[mcp_servers.a]\ncommand = 'a'\n")),
        says="config.toml, line 2, column 11 is not TOML",
        id="toml",
    ),
    Case(
        "config-not-parsed",
        planted=has(("~/.config/goose/config.yaml", "extensions:\n  a: {type: stdio\n")),
        absent=has(("~/.config/goose/config.yaml", "extensions:\n  a: {type: stdio}\n")),
        says="is not YAML",
        id="yaml",
    ),
    Case(
        "config-byte-order-mark",
        planted=has((DESKTOP, "\ufeff" + GOOD)),
        absent=has((DESKTOP, GOOD), ("~/.config/goose/config.yaml", "\ufeffextensions: {}\n")),
        says="begins with a byte order mark",
    ),
    Case(
        "config-not-strict-json",
        planted=has((DESKTOP, "// mine\n" + GOOD[:-1] + ",}")),
        absent=has((DESKTOP, GOOD), (CURSOR, "// mine\n" + GOOD), ("~/.config/zed/settings.json", "// mine\n{}")),
        says="has comments and last commas, and claude-desktop reads only",
    ),
    Case(
        "config-not-strict-json",
        planted=has((CLINE, GOOD[:-1] + ",}")),
        absent=has((CLINE, GOOD.replace("npx", "// no comment ,}"))),
        says="has last commas",
        id="comma",
    ),
    Case(
        "config-not-strict-json",
        planted=has(("~/.gemini/settings.json", "// mine\n" + GOOD[:-1] + ",}")),
        absent=has(("~/.gemini/settings.json", "// mine\n" + GOOD)),
        says="has last commas, and gemini-cli reads only JSON without them",
        id="comments only",
    ),
    Case(
        "config-wrong-root-key",
        planted=has((CURSOR, GOOD.replace("mcpServers", "servers"))),
        absent=has((CURSOR, '{"mcpServers": {}, "theme": {"a": {"colour": "b"}}}')),
        says="has its servers under servers, where cursor does not look",
    ),
    Case(
        "config-wrong-root-key",
        planted=has((CURSOR, '{"files": {"command": "npx"}}')),
        absent=has(("~/.claude/plugins/cache/m/p/1/.mcp.json", '{"files": {"command": "npx"}}')),
        says="has its servers at the top",
        id="top",
    ),
    Case(
        "config-wrong-root-key",
        planted=has(("~/.config/Code/User/mcp.json", GOOD)),
        absent=has(("~/.config/Code/User/mcp.json", PLANTED["vs-code"].text), ("~/.copilot/mcp-config.json", GOOD)),
        says="under mcpServers, where vs-code",
        id="editor",
    ),
    Case(
        "config-wrong-root-key",
        planted=own('{"mcpServers": {}, "servers": {}}'),
        absent=own('{"servers": {"a": {"command": "a"}}}'),
        says="has both mcpServers and servers",
        id="own",
    ),
    Case(
        "config-wrong-root-key",
        planted=has(("~/.codex/config.toml", "[mcp.servers.a]\ncommand = 'a'\n")),
        absent=has(
            ("~/.codex/config.toml", PLANTED["codex"].text),
            ("opencode.json", '{"lsp": {"go": {"command": ["gopls"]}}, "mcp": {}}'),
            ("~/.config/zed/settings.json", '{"agent_servers": {"a": {"command": "a"}}}'),
        ),
        says="under mcp.servers",
        id="settings",
    ),
    Case(
        "config-root-wrong-kind",
        planted=has((CURSOR, '{"mcpServers": [{"name": "files", "command": "npx"}]}')),
        absent=has((CURSOR, GOOD), ("~/.continue/config.yaml", PLANTED["continue"].text)),
        says="cursor wants an object with a server under each name under mcpServers",
    ),
    Case(
        "config-root-wrong-kind",
        planted=has(("~/.continue/config.yaml", "mcpServers:\n  wiki: {url: 'https://wiki.example'}\n")),
        absent=has((CURSOR, '{"mcpServers": null}')),
        says="continue wants a list",
        id="list",
    ),
    Case(
        "config-empty",
        planted=has((CURSOR, '{"mcpServers": {}}')),
        absent=has((CURSOR, GOOD), ("~/.gemini/settings.json", "{}"), (DESKTOP, '{"theme": "dark"}')),
        says="holds no server",
    ),
    Case("config-empty", planted=has((DESKTOP, "\n")), absent=has(("~/.codex/config.toml", "")), id="blank"),
    Case(
        "config-key-twice",
        planted=has((CURSOR, IN_LINES.replace("wiki", "files"))),
        absent=has((CURSOR, IN_LINES), ("~/.gemini/settings.json", '{"theme": 1, "theme": 2, "mcpServers": {}}')),
        says="The key files stands twice",
    ),
    Case(
        "config-key-twice",
        planted=has(("~/.config/goose/config.yaml", "extensions:\n  a: {type: builtin}\n  a: {type: platform}\n")),
        absent=has(("~/.config/goose/config.yaml", PLANTED["goose"].text)),
        says="The key a stands twice",
        id="yaml",
    ),
)
