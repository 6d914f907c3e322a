"""`mcpward scan` of files and folders, as someone types it."""

import io
import json
import shlex
import sys
from pathlib import Path

import pytest
import structlog
import yaml
from tests.unit.cli.conftest import Command

ROOT = Path(__file__).parents[3]
KEY = "0123456789abcdef" * 2
SECRET = "My password is " + "hunter2horse"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a secret, an address that is allowed, and a picture."""
    (tmp_path / "src").mkdir()
    (tmp_path / "src" / "notes.md").write_text(f"# Notes\n\n- {SECRET}\n")
    (tmp_path / "src" / "sample.txt").write_text(
        "The author can be reached at jane.roe@example.com.  # mcpward: allow\n"
    )
    (tmp_path / "src" / "picture.png").write_bytes(b"\x89PNG\0")
    return tmp_path / "src"


def test_a_folder_is_told_of_line_by_line_without_what_was_found(mcpward: Command, folder: Path) -> None:
    said = mcpward("scan", "src")
    assert said.code == 1
    assert said.out.splitlines()[0].split()[:2] == ["src/notes.md:3:18", "PASSWORD"]
    assert said.out.splitlines()[1] == "1 finding in 1 of 2 texts, 1 allowed"
    assert said.err == "mcpward: 1 binary file was skipped.\n"
    assert "hunter2horse" not in said.out


def test_what_was_found_is_shown_where_someone_asks(mcpward: Command, folder: Path) -> None:
    assert "hunter2horse" in mcpward("scan", "src", "--show").out


def test_a_comment_is_not_heard_where_someone_says_so(mcpward: Command, folder: Path) -> None:
    assert "EMAIL" in mcpward("scan", "src", "--no-allow").out


def test_only_the_kinds_that_are_asked_for_count(mcpward: Command, folder: Path) -> None:
    said = mcpward("scan", "src", "--kinds", "personal,attack")
    assert (said.code, said.out) == (0, "0 findings in 0 of 2 texts, 1 allowed\n")


def test_the_output_s_name_says_its_form(mcpward: Command, folder: Path) -> None:
    assert mcpward("scan", "src", "--output", "report.sarif").code == 1
    assert json.loads(Path("report.sarif").read_text())["version"] == "2.1.0"


def test_a_text_on_stdin_is_judged_as_a_whole(mcpward: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(f"first line\n{SECRET}\n"))
    said = mcpward("scan", "-", "--as", "text")
    assert said.out.splitlines()[0].startswith("stdin:2:16 ")


def test_the_channel_is_that_which_is_said(mcpward: Command, tmp_path: Path) -> None:
    (tmp_path / "in.jsonl").write_text(json.dumps({"text": "x"}) + "\n")
    assert mcpward("scan", "in.jsonl", "--channel", "tool_result").code == 0
    assert mcpward("scan", "in.jsonl", "--channel", "somewhere").code == 2


def test_the_rows_of_a_column_are_judged(mcpward: Command, tmp_path: Path) -> None:
    (tmp_path / "in.jsonl").write_text(json.dumps({"ask": "hello", "answer": SECRET}) + "\n")
    verdicts = [
        json.loads(line)
        for line in mcpward("scan", "in.jsonl", "--column", "ask", "--column", "answer").out.splitlines()
    ]
    assert [(one["id"], one["column"], len(one["findings"])) for one in verdicts] == [(1, "ask", 0), (1, "answer", 1)]


def test_a_file_that_is_not_read_is_no_clean_file(mcpward: Command, tmp_path: Path) -> None:
    (tmp_path / "large.txt").write_text("hello")
    said = mcpward("scan", "large.txt", "--max-bytes", "4", "--format", "rows")
    assert (said.code, said.out) == (1, "")
    assert said.err == "mcpward: 'large.txt' was not read: larger than 4 bytes (--max-bytes).\n"


def test_a_large_file_is_read_in_parts_and_told_of_as_one(mcpward: Command, tmp_path: Path) -> None:
    lines = [f"line {number}" for number in range(60_000)]
    for number in (5, 30_000, 59_999):
        lines[number] = f"ä {SECRET}"
    (tmp_path / "large.txt").write_text("\r\n".join(lines), "utf-8", newline="")
    whole = mcpward("scan", "large.txt", "--format", "json")
    parts = mcpward("scan", "large.txt", "--format", "json", "--max-bytes", "1000")
    assert parts.out == whole.out
    assert [(one["line"], one["column"]) for one in json.loads(parts.out)["findings"]] == [
        (6, 18), (30_001, 18), (60_000, 18)
    ]  # fmt: skip


def test_a_setting_of_the_environment_counts_and_a_flag_goes_before_it(
    mcpward: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "in.jsonl").write_text(json.dumps({"text": "write to jane.roe@mail.example.org"}) + "\n")
    monkeypatch.setenv("MCPWARD_GUARD_MASKING", "partial")
    assert "to ja***@mail.example.org" in mcpward("scan", "in.jsonl").out
    assert "to [EMAIL_MASKED]" in mcpward("scan", "in.jsonl", "--masking", "typed").out
    (tmp_path / "own.toml").write_text('mcpward_guard_masking = "hashed"\nauth_enabled = true\n')
    monkeypatch.delenv("MCPWARD_GUARD_MASKING")
    monkeypatch.setenv("MCPWARD_GUARD_KEY", KEY)
    assert "to [EMAIL_MASKED_" in mcpward("scan", "in.jsonl", "--config", "own.toml").out


@pytest.mark.parametrize(("masking", "lacks"), [("numbered", "--masking"), ("fake", "MCPWARD_GUARD_KEY")])
def test_a_way_of_masking_that_lacks_something_is_2(
    mcpward: Command, folder: Path, monkeypatch: pytest.MonkeyPatch, masking: str, lacks: str
) -> None:
    monkeypatch.setenv("MCPWARD_GUARD_MASKING", masking)
    said = mcpward("scan", "src")
    assert (said.code, said.out) == (2, "")
    assert said.err.startswith("mcpward: MCPWARD_GUARD_MASKING") and lacks in said.err


def test_names_are_found_where_someone_asks_for_them(mcpward: Command, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Dear Ms Angela Thompson, welcome.")
    assert mcpward("scan", "a.txt").code == 0
    assert "PERSON" in mcpward("scan", "a.txt", "--names", "gazetteer").out


def test_what_is_logged_does_not_mix_with_the_result(
    mcpward: Command, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    mcpward("scan", "src")
    structlog.get_logger("tests").info("nobody.asked")
    structlog.get_logger("tests").warning("look.here")
    said = capsys.readouterr()
    assert (said.out, [json.loads(line)["event"] for line in said.err.splitlines()]) == ("", ["look.here"])


def test_rules_of_one_s_own_count(mcpward: Command, tmp_path: Path) -> None:
    (tmp_path / "rules.toml").write_text(
        '[[words]]\nname = "projects"\ntype = "PROJECT_NAME"\nwords = ["Blue Heron"]\n'
    )
    (tmp_path / "a.txt").write_text("ask about Blue Heron")
    assert "PROJECT_NAME" in mcpward("scan", "a.txt", "--rules", "rules.toml").out


def test_a_mistake_in_the_rules_is_2_and_nothing_is_written(mcpward: Command, tmp_path: Path) -> None:
    (tmp_path / "rules.toml").write_text("[actions\n")
    (tmp_path / "a.txt").write_text("hello")
    said = mcpward("scan", "a.txt", "--rules", "rules.toml", "--output", "out.txt")
    assert (said.code, (tmp_path / "out.txt").exists()) == (2, False)
    assert "rules.toml" in said.err


@pytest.mark.parametrize(
    "wrong",
    [
        ["--kinds", "secret,unknown"],
        ["--kinds", ""],
        ["--jobs", "0"],
        ["--jobs", "many"],
        ["--format", "xml"],
        ["--max-bytes", "-1"],
        ["--show", "--format", "sarif"],
        ["--show", "--format", "rows"],
        ["--output", "src/notes.md"],
    ],
)
def test_wrong_use_is_2(mcpward: Command, folder: Path, wrong: list[str]) -> None:
    said = mcpward("scan", "src/notes.md", *wrong)
    assert (said.code, said.out) == (2, "")
    assert (folder / "notes.md").read_text().endswith(f"{SECRET}\n")


def test_the_hook_finds_secrets_in_the_files_that_it_is_given(mcpward: Command, folder: Path) -> None:
    (hook,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text())
    assert (hook["id"], hook["language"]) == ("mcpward-scan", "python")
    program, *arguments = shlex.split(hook["entry"])
    assert program == "mcpward"
    assert mcpward(*arguments, "src/sample.txt").code == 0
    assert mcpward(*arguments, "src/sample.txt", "src/notes.md").code == 1
