"""`mcpward doctor --fix` and `--undo`: what can be mended is shown, agreed to, done, and taken back."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from tests.small_guard import PASSWORD, SMALL_GUARD, TOLD
from tests.unit.cli.conftest import Command
from tests.unit.diagnostics.planted import Person

from mcpward import guarding
from mcpward.guard import ready

SECRET = "made-up-" + "s3cret-value"
BEFORE = f"""{{
  // mine
  "mcpServers": {{
    "a": {{"command": "{sys.executable} -c pass", "env": {{"API_KEY": "{SECRET}"}}}}
  }}
}}
"""
FIX = ("doctor", "--no-history", "--client", "cursor", "--fix")


@pytest.fixture
def file(person: Person) -> Path:
    """A file of Cursor with a whole line as its command, and a secret."""
    made = person.has("~/.cursor/mcp.json", BEFORE)
    made.chmod(0o600)
    return made


def test_without_a_terminal_and_without_yes_it_only_shows(mcpward: Command, file: Path) -> None:
    said = mcpward(*FIX)
    assert said.code == 1
    assert "Nothing was written: --yes does it without asking." in said.out
    assert f'  +    "a": {{"command": "{sys.executable}", ' in said.out
    assert '  -    "a": ' in said.out
    assert file.read_text() == BEFORE


def test_what_is_shown_holds_no_secret(mcpward: Command, file: Path) -> None:
    said = mcpward(*FIX)
    assert SECRET not in said.out + said.err
    assert '"API_KEY": "[HIDDEN]"' in said.out


def test_what_is_shown_is_masked_by_rules_alone_and_no_rule_of_the_operators_takes_that_away(
    mcpward: Command, file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ready, "usual_engine", lambda *_, **__: SMALL_GUARD._engine)
    monkeypatch.setattr(guarding, "guard_in", None)  # that would load the model too
    (tmp_path / "rules.toml").write_text('actions = { secret = "flag" }')
    monkeypatch.setenv("MCPWARD_GUARD_RULES", str(tmp_path / "rules.toml"))
    file.write_text(BEFORE.replace("// mine", f"// {TOLD}"))
    said = mcpward(*FIX)
    assert "// my password is [PASSWORD_MASKED]" in said.out
    assert PASSWORD not in said.out + said.err


def test_with_yes_it_is_mended_and_what_is_left_is_told(mcpward: Command, file: Path) -> None:
    said = mcpward(*FIX, "--yes")
    assert "Wrote 1 file; as they were they lie in" in said.out
    written = file.read_text()
    assert "  // mine\n" in written
    server = json.loads(written.replace("// mine", ""))["mcpServers"]["a"]
    assert server == {"command": sys.executable, "args": ["-c", "pass"], "env": {"API_KEY": SECRET}}
    assert "command-holds-arguments" not in said.out


def test_undo_brings_the_file_back(mcpward: Command, file: Path, tmp_path: Path) -> None:
    mcpward(*FIX, "--yes")
    (backup,) = (tmp_path / "data" / "backups").iterdir()
    said = mcpward("doctor", "--undo")
    assert (said.code, said.err) == (0, "")
    assert said.out.splitlines() == [f"{file} is as it was.", f"The backup was {backup}."]
    assert file.read_text() == BEFORE
    again = mcpward("doctor", "--undo")
    assert (again.code, again.out) == (1, "")
    assert "There is nothing to undo" in again.err
    assert "no backup that was not brought back yet" in again.err


def test_undo_refuses_what_was_changed_since_unless_it_is_forced(mcpward: Command, file: Path) -> None:
    mcpward(*FIX, "--yes")
    file.write_text("{}")
    said = mcpward("doctor", "--undo")
    assert (said.code, file.read_text()) == (1, "{}")
    assert "--force" in said.err
    assert mcpward("doctor", "--undo", "--force").code == 0
    assert file.read_text() == BEFORE


def test_where_nothing_can_be_mended_it_says_so(mcpward: Command, file: Path) -> None:
    file.write_text(json.dumps({"mcpServers": {"a": {"command": sys.executable, "args": ["-c", "pass"]}}}))
    said = mcpward(*FIX)
    assert said.code == 0
    assert "Nothing that is reported can be mended here" in said.out


def test_json_on_stdout_stays_alone(mcpward: Command, file: Path) -> None:
    said = mcpward(*FIX, "--yes", "--json")
    assert json.loads(said.out)["servers"][0]["name"] == "a"
    assert "Wrote 1 file" in said.err


def test_a_backup_that_cannot_be_written_is_told_and_nothing_is_mended(
    mcpward: Command, file: Path, tmp_path: Path
) -> None:
    (tmp_path / "data").write_text("no folder")
    said = mcpward(*FIX, "--yes")
    assert said.code == 2
    assert "MCPWARD_DATA_DIR" in said.err
    assert file.read_text() == BEFORE


@pytest.mark.parametrize("wrong", [("--yes",), ("--force",), ("--undo", "--fix"), ("--undo", "--json")])
def test_options_that_mean_nothing_together_are_wrong_use(mcpward: Command, file: Path, wrong: tuple[str, ...]) -> None:
    said = mcpward("doctor", *wrong)
    assert (said.code, said.out) == (2, "")
    assert said.err


@pytest.mark.skipif(os.name != "posix", reason="Windows has no pseudo-terminals")
@pytest.mark.parametrize(("answer", "mended"), [("y\n", True), ("\n", False)])
def test_a_person_at_a_terminal_is_asked(file: Path, answer: str, mended: bool) -> None:
    ours, theirs = os.openpty()
    try:
        os.write(ours, answer.encode())
        program = [sys.executable, "-m", "mcpward.cli.main", *FIX]
        ended = subprocess.run(program, stdin=theirs, capture_output=True, timeout=120)
    finally:
        os.close(ours)
        os.close(theirs)
    assert b"Write this file? [y/N] " in ended.stderr
    assert (b"Wrote 1 file" in ended.stdout, b"Nothing was written." in ended.stdout) == (mended, not mended)
    assert (file.read_text() == BEFORE) is not mended
