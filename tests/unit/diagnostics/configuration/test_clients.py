"""Every client is found on every platform, and what it writes is understood."""

from collections.abc import Callable
from pathlib import Path

import pytest
from tests.unit.diagnostics.planted import FILES, MCP_SERVERS, PLANTED, PLATFORMS, Person

from mcpward.diagnostics.clients import CLIENTS
from mcpward.diagnostics.configuration.entries import Entry
from mcpward.diagnostics.configuration.finding import Found, find
from mcpward.diagnostics.configuration.places import Platform

Read = Callable[[str, str], tuple[Entry, ...]]


def said(entry: Entry, *names: str) -> dict[str, object]:
    return {name: getattr(entry, name) for name in names}


def test_every_client_is_planted() -> None:
    assert [client.name for client in CLIENTS] == list(PLANTED)


@pytest.mark.parametrize("platform", PLATFORMS)
@pytest.mark.parametrize("name", PLANTED)
def test_the_server_of_a_client_is_found(name: str, platform: Platform, tmp_path: Path) -> None:
    person, planted = Person(tmp_path, platform), PLANTED[name]
    file = person.has(planted.paths[platform], planted.text)
    found = find(person.places, CLIENTS)
    assert found.faults == ()
    (entry,) = found.entries
    assert (entry.client, entry.file, entry.scope, entry.fault, entry.disabled) == (name, file, "user", None, False)
    assert said(entry, *planted.means) == planted.means


@pytest.mark.parametrize("platform", PLATFORMS)
def test_all_clients_at_once_stand_in_no_others_way(platform: Platform, tmp_path: Path) -> None:
    person = Person(tmp_path, platform)
    person.has_all()
    found = find(person.places, CLIENTS)
    assert [entry.client for entry in found.entries] == list(PLANTED)
    assert found.faults == ()


@pytest.mark.parametrize(
    ("client", "path"),
    [
        ("claude-code", ".mcp.json"), ("cursor", ".cursor/mcp.json"), ("roo", ".roo/mcp.json"),
        ("gemini-cli", ".gemini/settings.json"), ("kiro", ".kiro/settings/mcp.json"), ("trae", ".trae/mcp.json"),
        ("amazon-q", ".amazonq/mcp.json"), ("amazon-q", ".amazonq/default.json"),
        ("amazon-q", ".amazonq/cli-agents/mine.json"), ("kiro", ".kiro/agents/mine.json"),
        ("antigravity", ".agents/mcp_config.json"),
    ],
)  # fmt: skip
def test_the_file_of_a_project_is_found(read: Read, client: str, path: str) -> None:
    (entry,) = read(path, MCP_SERVERS)
    assert (entry.client, entry.scope) == (client, "project")
    assert said(entry, *FILES) == FILES


@pytest.mark.parametrize(
    ("client", "path"),
    [
        ("vs-code", ".vscode/mcp.json"), ("zed", ".zed/settings.json"), ("codex", ".codex/config.toml"),
        ("opencode", "opencode.json"), ("crush", ".crush.json"), ("continue", ".continue/mcpServers/a.yaml"),
        ("opencode", ".opencode/opencode.jsonc"), ("crush", ".crush/crush.json"), ("amp", ".amp/settings.json"),
    ],
)  # fmt: skip
def test_so_is_that_of_clients_with_words_of_their_own(read: Read, client: str, path: str) -> None:
    (entry,) = read(path, PLANTED[client].text)
    assert (entry.client, entry.scope, entry.fault) == (client, "project", None)


def test_in_the_home_folder_a_file_counts_once(person: Person) -> None:
    person.has("~/.cursor/mcp.json", MCP_SERVERS)
    places = type(person.places)("linux", person.home, person.home)
    assert [entry.scope for entry in find(places, CLIENTS).entries] == ["user"]


@pytest.mark.parametrize(
    ("variable", "path"),
    [
        ("XDG_CONFIG_HOME", "moved/opencode/opencode.json"),
        ("CLAUDE_CONFIG_DIR", "moved/.claude.json"),
        ("CODEX_HOME", "moved/config.toml"),
        ("GEMINI_CLI_HOME", "moved/.gemini/settings.json"),
        ("CLINE_DIR", "moved/data/settings/cline_mcp_settings.json"),
        ("CLINE_MCP_SETTINGS_PATH", "moved"),
        ("CRUSH_GLOBAL_CONFIG", "moved/crush.json"),
        ("GOOSE_PATH_ROOT", "moved/config/config.yaml"),
        ("OPENCODE_CONFIG_DIR", "moved/opencode.jsonc"),
        ("OPENCODE_CONFIG", "moved"),
        ("COPILOT_HOME", "moved/mcp-config.json"),
    ],
)
def test_a_variable_moves_the_folder(person: Person, variable: str, path: str) -> None:
    first = "claude-code" if variable.startswith("CLAUDE") else variable.split("_")[0].lower()
    client = {"xdg": "opencode", "gemini": "gemini-cli", "copilot": "vs-code"}.get(first, first)
    person.has(f"~/{path}", PLANTED[client].text)
    places = type(person.places)("linux", person.home, person.project, {variable: str(person.home / "moved")})
    assert [entry.client for entry in find(places, CLIENTS).entries] == [client]


def test_the_windows_store_keeps_claude_desktop_elsewhere(tmp_path: Path) -> None:
    person = Person(tmp_path, "windows")
    person.has("LOCALAPPDATA/Packages/Claude_x1/LocalCache/Roaming/Claude/claude_desktop_config.json", MCP_SERVERS)
    assert [entry.client for entry in find(person.places, CLIENTS).entries] == ["claude-desktop"]


@pytest.mark.parametrize(
    ("client", "path"),
    [
        ("vs-code", "~/.copilot/mcp-config.json"),
        ("vs-code", "~/.config/Code/User/profiles/work/mcp.json"),
        ("lm-studio", "~/.cache/lm-studio/mcp.json"),
        ("amazon-q", "~/.aws/amazonq/agents/mine.json"),
        ("amazon-q", "~/.aws/amazonq/default.json"),
        ("antigravity", "~/.gemini/antigravity/mcp_config.json"),
        ("continue", "~/.continue/mcpServers/mine.json"),
        ("kiro", "~/.kiro/agents/mine.json"),
        ("windsurf", "~/.codeium/mcp_config.json"),
        ("trae", "~/.config/Trae CN/User/mcp.json"),
    ],
)
def test_a_client_may_have_several_files(read: Read, client: str, path: str) -> None:
    (entry,) = read(path, MCP_SERVERS)
    assert entry.client == client


def test_what_cannot_be_read_hinders_nothing_else(person: Person, found: Callable[[], Found]) -> None:
    person.has_all()
    person.has("~/.cursor/mcp.json", '{"mcpServers":\n{"a" "top-secret"}}')
    person.has("~/.codex/config.toml", '[mcp_servers.a]\ncommand = "top-secret\n')
    person.has("~/.config/goose/config.yaml", "extensions:\n  a: [top-secret\n")
    said = found()
    assert len(said.entries) == len(PLANTED) - 3
    json, toml, yaml = said.faults
    assert ".cursor/mcp.json, line 2, column 6: this is not JSON" in json
    assert ".codex/config.toml, line 2: this is not TOML" in toml
    assert ".config/goose/config.yaml, line 3: this is not YAML" in yaml
    assert "top-secret" not in json + toml + yaml


def test_an_empty_file_holds_nothing(read: Read, found: Callable[[], Found]) -> None:
    assert read("~/.gemini/antigravity/mcp_config.json", "\n") == ()
    assert found().faults == ()


def test_no_client_is_no_fault(found: Callable[[], Found]) -> None:
    assert found() == Found((), ())
