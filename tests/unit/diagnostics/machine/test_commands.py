"""How commands fare, and that no secret in one is shown."""

from pathlib import Path

import pytest
from tests.unit.diagnostics.disk import person, program, searching
from tests.unit.diagnostics.fleets import entry
from tests.unit.diagnostics.test_checks import BY_CODE, reports

from mcpward.diagnostics.machine.commands import Command, brought_by, command_of

KEY = "ghp_" + "k7" * 18
PASSWORD = "kiwi-" + "bird-77"


def command(folder: Path, text: str, **values: str) -> Command:
    where = program(folder / "bin" / "server").parent
    fleet = searching(entry(command=text, **values), places=person(folder), shell=(where,))
    found = command_of(fleet.targets[0], fleet)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("server", "found"),
        ("server --x", "arguments"),
        ('"server" --x', "arguments"),
        ("server it's", "missing"),
        ("server-gone --x", "missing"),
        ("https://x.example/mcp", "address"),
        ("~/server", "tilde"),
        ("\u201cserver\u201d", "typography"),
        ("venv/bin/python", "environment"),
        ("bin/..", "missing"),
    ],
)
def test_a_command_has_one_verdict(tmp_path: Path, text: str, verdict: str) -> None:
    assert command(tmp_path, text).verdict == verdict


def test_the_words_of_a_line_are_those_of_a_shell(tmp_path: Path) -> None:
    assert command(tmp_path, "server  --root '/my files' -x").line == ("server", "--root", "/my files", "-x")


@pytest.mark.parametrize(
    ("code", "text", "secret"),
    [
        ("command-holds-arguments", f"server --token {KEY}", KEY),
        ("command-not-found", f"server-gone --token={KEY}", KEY),
        ("command-not-found", f"server-gone --password {PASSWORD}", PASSWORD),
        ("command-is-address", f"https://ada:{PASSWORD}@x.example/mcp?api_key={KEY}", PASSWORD),
        ("command-is-address", f"https://x.example/mcp?api_key={KEY}", KEY),
    ],
)
def test_a_secret_in_a_command_is_not_shown(tmp_path: Path, code: str, text: str, secret: str) -> None:
    where = program(tmp_path / "bin" / "server").parent
    fleet = searching(entry(command=text), places=person(tmp_path), shell=(where,))
    (report,) = reports(BY_CODE[code], fleet)
    assert secret not in f"{report.says} {report.fix} {' '.join(report.evidence)}"


@pytest.mark.parametrize(
    ("name", "word"), [("npx", "Node.js"), ("uvx.exe", "uv"), ("/opt/bin/docker", "Docker"), ("my-server", None)]
)
def test_what_brings_a_program_is_known(name: str, word: str | None) -> None:
    brings = brought_by(name)
    assert brings is None if word is None else brings is not None and brings.startswith(word)
