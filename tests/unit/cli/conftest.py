"""What the tests of the command line share: an environment of their own, and the process's logging left as it was."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from tests.unit.diagnostics.planted import Person

from mcpward.cli.main import main
from mcpward.settings import Settings


@dataclass
class Said:
    """What a command did."""

    code: int
    out: str
    err: str


Command = Callable[..., Said]


@pytest.fixture(autouse=True)
def own_environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, own_logging: None) -> Path:
    """Settings that lead nowhere but to a folder of this test, which is the working folder too."""
    for name in (*Settings.model_fields, "mcp_http_host", "mcp_http_port"):
        monkeypatch.delenv(name.upper(), raising=False)
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("MCPWARD_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def mcpward(capsys: pytest.CaptureFixture[str]) -> Command:
    """Run a command in this process."""

    def run(*arguments: str) -> Said:
        try:
            code = main(arguments)
        except SystemExit as ended:  # argparse has said it already
            code = int(ended.code or 0)
        said = capsys.readouterr()
        return Said(code, said.out, said.err)

    return run


@pytest.fixture
def person(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Person:
    """Whoever runs the command: on Linux, in a project, with no client yet."""
    person = Person(tmp_path / "person", "linux")
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("HOME", str(person.home))
    for name in ("XDG_CONFIG_HOME", "CLAUDE_CONFIG_DIR", "CODEX_HOME", "NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(person.project)
    return person
