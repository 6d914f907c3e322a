"""Where clients look for commands, and what they find there."""

from pathlib import Path

import pytest
from tests.unit.diagnostics.disk import has, person, program, searching
from tests.unit.diagnostics.fleets import entry

from mcpward.diagnostics.clients import CLIENTS
from mcpward.diagnostics.configuration.places import Places, Platform
from mcpward.diagnostics.machine.programs import expanded, find, is_of_the_desktop, program_name, refused, searched_by

HERE = Path("/nowhere")


@pytest.mark.parametrize(
    ("command", "name"),
    [
        ("/usr/bin/npx", "npx"),
        (r"C:\Program Files\nodejs\npx.cmd", "npx"),
        ("Node.EXE", "node"),
        ("server.py", "server.py"),
    ],
)
def test_a_program_has_a_name_without_folder_and_ending(command: str, name: str) -> None:
    assert program_name(command) == name


@pytest.mark.parametrize(
    ("platform", "file", "command", "is_found"),
    [
        ("linux", "tool", "tool", True),
        ("linux", "tool.exe", "tool", False),
        ("windows", "tool.exe", "tool", True),
        ("windows", "tool.CMD", "tool.CMD", True),
        ("windows", "tool.py", "tool.py", False),
        ("windows", "tool", "tool", False),
    ],
)
def test_a_program_is_found_as_its_platform_finds_it(
    tmp_path: Path, platform: Platform, file: str, command: str, is_found: bool
) -> None:
    where = program(tmp_path / "bin" / file)
    places = person(tmp_path, platform)
    assert find(command, (tmp_path / "bin",), places, HERE) == (where if is_found else None)
    assert find(f"bin/{command}", (), places, tmp_path) == (where if is_found else None)


def test_the_first_folder_that_has_it_counts(tmp_path: Path) -> None:
    has(tmp_path / "1" / "tool")
    second, third = (program(tmp_path / number / "tool") for number in "23")
    path = (tmp_path / "0", tmp_path / "1", second.parent, third.parent)
    assert find("tool", path, person(tmp_path), HERE) == second
    assert refused("tool", path, person(tmp_path), HERE) == tmp_path / "1" / "tool"


@pytest.mark.parametrize("command", ["", ".", "..", "bin/", "null\0byte", "x" * 5000, "a/" + "x" * 5000])
def test_what_cannot_be_a_program_is_not_found(tmp_path: Path, command: str) -> None:
    (tmp_path / "bin").mkdir()
    assert find(command, (tmp_path,), person(tmp_path), tmp_path) is None
    refused(command, (tmp_path,), person(tmp_path), tmp_path)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("plain", "plain"),
        ("${A}/x", "one/x"),
        ("${env:A}", "one"),
        ("${B:-two}", "two"),
        ("${A:-two}", "one"),
        ("${MY_TOKEN}", None),
        ("${B}", None),
        ("${input:key}", None),
        ("${A}${B}", None),
    ],
)
def test_references_are_filled_in_where_their_values_are_known(text: str, value: str | None) -> None:
    assert expanded(text, Places("linux", HERE, HERE, {"A": "one", "MY_TOKEN": "x" * 9})) == value


def test_every_client_is_of_the_desktop_or_of_the_terminal() -> None:
    terminal = {"amazon-q", "amp", "claude-code", "codex", "crush", "gemini-cli", "goose", "opencode"}
    assert {client.name for client in CLIENTS if not is_of_the_desktop(client.name)} == terminal


def test_each_kind_of_client_looks_elsewhere(tmp_path: Path) -> None:
    shell, desktop, active = tmp_path / "shell", tmp_path / "desktop", tmp_path / "venv" / "bin"
    newer = program(tmp_path / "home/.nvm/versions/node/v20.1.0/bin/node").parent
    older = program(tmp_path / "home/.nvm/versions/node/v9.0.0/bin/node").parent
    places = person(tmp_path, VIRTUAL_ENV=str(tmp_path / "venv"))
    fleet = searching(places=places, shell=(active, shell), desktop=(desktop,))
    assert searched_by("claude-code", entry(), fleet) == (active, shell)
    assert searched_by("cursor", entry(), fleet) == (shell, desktop)
    assert searched_by("claude-desktop", entry(), fleet) == (
        newer,  # by its name it comes first
        older,
        Path("/usr/local/bin"),
        Path("/opt/homebrew/bin"),
        desktop,
    )


@pytest.mark.parametrize(
    ("platform", "name", "own", "expected"),
    [
        ("linux", "PATH", "/a:/b", ("/a", "/b")),
        ("linux", "PATH", "/a:${PATH}", ("/a", "SHELL")),
        ("linux", "PATH", "/a:$PATH", ("/a", "$PATH")),
        ("windows", "Path", "C:/a;C:/b", ("C:/a", "C:/b")),
    ],
)
def test_the_path_of_an_entry_goes_before(
    tmp_path: Path, platform: Platform, name: str, own: str, expected: tuple[str, ...]
) -> None:
    fleet = searching(places=person(tmp_path, platform), shell=(tmp_path,))
    found = searched_by("codex", entry(env={name: own}), fleet)
    assert found == tuple(Path(str(tmp_path) if folder == "SHELL" else folder) for folder in expected)
