"""What is found of the files themselves: where a fault stands, who may read them, which are not there or astray."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.unit.diagnostics.planted import MCP_SERVERS, PLANTED, PLATFORMS, Person

from mcpward.diagnostics.clients import CLIENTS
from mcpward.diagnostics.clients.own import own_client
from mcpward.diagnostics.configuration.finding import Found, find
from mcpward.diagnostics.configuration.places import Places, Platform

Finding = Callable[[], Found]


@pytest.mark.parametrize(
    ("path", "text", "line", "column"),
    [
        ("~/.cursor/mcp.json", '\ufeff{\n"mcpServers" {}}', 2, 14),
        ("~/.codex/config.toml", "a = 1\r\nb = ]\r\n", 2, 5),
        ("~/.config/goose/config.yaml", "a: 1\nb: [c", 2, 6),
    ],
)
def test_a_file_knows_its_text_and_where_its_fault_stands(
    person: Person, found: Finding, path: str, text: str, line: int, column: int
) -> None:
    person.has(path, "").write_bytes(text.encode())
    (file,) = found().files
    assert (file.document, file.text, file.line, file.column) == (None, text, line, column)
    assert f"line {line}" in file.fault


def test_a_file_that_is_no_text_has_none(person: Person, found: Finding) -> None:
    person.has("~/.cursor/mcp.json", "").write_bytes(b"\xff\xfe{\x00}\x00")
    (file,) = found().files
    assert (file.text, file.line, "is not UTF-8" in file.fault) == ("", None, True)


def test_a_link_that_leads_nowhere_is_there_and_cannot_be_read(person: Person, found: Finding) -> None:
    person.has("~/.cursor/x", "")
    (person.home / ".cursor" / "mcp.json").symlink_to("nowhere")
    (file,) = found().files
    assert (file.document, file.text, "No such file" in file.fault) == (None, "", True)
    assert found().missing == ()


def test_links_that_lead_in_a_circle_are_there_and_cannot_be_read(person: Person, found: Finding) -> None:
    path = person.has("~/.cursor/mcp.json", "")
    path.unlink()
    path.symlink_to(path)
    (file,) = found().files
    assert file.path == path
    assert "cannot be read" in file.fault


@pytest.mark.parametrize("platform", PLATFORMS)
def test_a_home_folder_that_cannot_be_looked_at_ends_nothing(tmp_path: Path, platform: Platform) -> None:
    nowhere = Path("/" + "x" * 5000)  # like a folder without rights, for root as well
    found = find(Places(platform, nowhere, tmp_path), CLIENTS)
    assert found.entries == ()
    assert {file.document for file in found.files} == {None}


@pytest.mark.skipif(os.name != "posix", reason="the pipes and devices of Unix")
def test_a_link_to_what_has_no_end_is_there_and_is_not_read(person: Person, found: Finding) -> None:
    person.has("~/.cursor/x", "")
    os.mkfifo(person.home / "pipe")
    (person.home / ".cursor" / "mcp.json").symlink_to(person.home / "pipe")
    (person.home / ".claude.json").symlink_to("/dev/zero")
    assert [(file.text, "to its end" in file.fault) for file in found().files] == [("", True), ("", True)]


@pytest.mark.parametrize("shut", [False, True])
def test_a_folder_may_shelter_a_file(person: Person, found: Finding, shut: bool) -> None:
    file = person.has("~/.cursor/mcp.json", MCP_SERVERS)
    file.chmod(0o644)
    for folder in file.parents:
        if folder.is_relative_to(person.home.parent):
            folder.chmod(0o755)
    person.home.chmod(0o700 if shut else 0o755)
    (seen,) = found().files
    assert seen.mode == 0o644
    assert seen.sheltered is any(not folder.stat().st_mode & 1 for folder in file.parents)
    assert seen.sheltered or not shut


@pytest.mark.parametrize("platform", PLATFORMS)
@pytest.mark.parametrize("name", PLANTED)
def test_every_server_stands_somewhere_in_its_file(name: str, platform: Platform, tmp_path: Path) -> None:
    person, planted = Person(tmp_path, platform), PLANTED[name]
    person.has(planted.paths[platform], planted.text)
    found = find(person.places, CLIENTS)
    (entry,), (file,) = found.entries, found.files
    assert file.document
    assert file.document.value_at(entry.place)
    assert entry.column is not None
    assert any(entry.place[: len(root)] == root for root in file.reading.roots)


@pytest.mark.parametrize("platform", PLATFORMS)
def test_where_every_file_is_right_none_is_missing_or_astray(platform: Platform, tmp_path: Path) -> None:
    person = Person(tmp_path, platform)
    person.has_all()
    found = find(person.places, CLIENTS)
    assert (found.missing, found.strays) == ((), ())


@pytest.mark.parametrize(
    ("client", "folder", "belongs"),
    [
        ("cursor", "~/.cursor/x", "~/.cursor/mcp.json"),
        ("claude-code", "~/.claude/x", "~/.claude.json"),
        ("kiro", "~/.kiro/x", "~/.kiro/settings/mcp.json"),
        ("codex", "~/.codex/x", "~/.codex/config.toml"),
    ],
)
def test_a_client_without_its_file_is_told(
    person: Person, found: Finding, client: str, folder: str, belongs: str
) -> None:
    person.has(folder, "")
    (missing,) = found().missing
    assert (missing.client, missing.path) == (client, person.home / belongs.removeprefix("~/"))


STRAYS = [
    (
        "claude-desktop",
        "~/.config/Claude/claude_desktop_config.json.txt",
        "~/.config/Claude/claude_desktop_config.json",
    ),
    ("claude-desktop", "~/.config/claude/claude_desktop_config.json", "~/.config/Claude/claude_desktop_config.json"),
    ("claude-code", "~/.claude/mcp.json", "~/.claude.json"),
    ("claude-code", "~/.claude/.mcp.json", "~/.claude.json"),
    ("claude-code", "~/.claude/settings.json", "~/.claude.json"),
    ("claude-code", "mcp.json", ".mcp.json"),
    ("claude-code", ".claude/settings.local.json", ".mcp.json"),
    ("cursor", "~/.cursor/mcp_config.json", "~/.cursor/mcp.json"),
    ("cursor", "~/.cursor/mcp.jsonc", "~/.cursor/mcp.json"),
    ("cursor", ".cursor/MCP-Config.json", ".cursor/mcp.json"),
    ("windsurf", "~/.codeium/windsurf/mcp.json", "~/.codeium/windsurf/mcp_config.json"),
    ("gemini-cli", "~/.gemini/mcp.json", "~/.gemini/settings.json"),
    ("kiro", ".kiro/mcp.json", ".kiro/settings/mcp.json"),
    ("codex", "~/.codex/mcp.json", "~/.codex/config.toml"),
]


@pytest.mark.parametrize(("client", "path", "belongs"), STRAYS)
def test_a_file_where_no_client_looks_is_told(
    person: Person, found: Finding, client: str, path: str, belongs: str
) -> None:
    file = person.has(path, MCP_SERVERS)
    right = person.home / belongs[2:] if belongs.startswith("~") else person.project / belongs
    strays = [(one.client, one.path, one.belongs, one.servers) for one in found().strays]
    assert strays == [(client, file, right, ("files",))]


def test_settings_of_visual_studio_code_held_servers_once(person: Person, found: Finding) -> None:
    person.has(".vscode/settings.json", '{"mcp": {"servers": {"a": {"command": "a"}}}, "editor.tabSize": 2}')
    person.has("~/.config/Code/User/settings.json", '{"amp.mcpServers": {"a": {"command": "a"}}}')
    (stray,) = found().strays
    assert (stray.client, stray.servers) == ("vs-code", ("a",))


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("~/.cursor/mcp-settings.json", '{"theme": "dark"}'),
        ("~/.cursor/mcp.json.bak", MCP_SERVERS),
        ("~/.cursor/extensions.json", MCP_SERVERS),
        ("~/.claude/settings.json", '{"hooks": {"a": {"command": "x"}}}'),
        ("~/.config/amp/settings.jsonc", MCP_SERVERS.replace("mcpServers", "amp.mcpServers")),
        ("~/.copilot/mcp-config.json", MCP_SERVERS),
    ],
)
def test_what_is_no_file_of_servers_is_not_astray(person: Person, found: Finding, path: str, text: str) -> None:
    person.has(path, text)
    assert found().strays == ()


def test_the_windows_store_reads_another_file_than_the_one_that_people_write(tmp_path: Path) -> None:
    person = Person(tmp_path, "windows")
    file = person.has("APPDATA/Claude/claude_desktop_config.json", MCP_SERVERS)
    assert find(person.places, CLIENTS).strays == ()
    person.has("LOCALAPPDATA/Packages/Claude_x1/LocalCache/x", "")
    (stray,) = find(person.places, CLIENTS).strays
    assert stray.path == file
    assert stray.belongs.parts[-4:] == ("LocalCache", "Roaming", "Claude", "claude_desktop_config.json")


def test_the_own_file_is_read_like_that_of_a_client(tmp_path: Path) -> None:
    path = tmp_path / "mcp.json"
    path.write_text('{"servers": {"a": {"command": "a", "env": {"K": "${K:-x}"}}}}')
    places = Places("linux", tmp_path, tmp_path)
    found = find(places, [own_client(path)])
    (entry,) = found.entries
    assert (entry.client, entry.name, entry.env, entry.fault) == ("mcpward", "a", {"K": "${K:-x}"}, None)
    path.unlink()
    (missing,) = find(places, [own_client(path)]).missing
    assert (missing.path, missing.required) == (path, True)
