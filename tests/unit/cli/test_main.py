"""The command line as a whole: commands, exit codes, and where they speak."""

import subprocess
import sys
import textwrap
from pathlib import Path

import pytest
from tests.unit.cli.conftest import Command

from mcpward import __version__
from mcpward.cli.main import COMMANDS


def test_version_says_which_one_it_is(mcpward: Command) -> None:
    said = mcpward("version")
    assert (said.code, said.out, said.err) == (0, f"mcpward {__version__}\n", "")


@pytest.mark.parametrize("command", [[], *[[name] for name in COMMANDS]])
def test_every_command_explains_itself(mcpward: Command, command: list[str]) -> None:
    said = mcpward(*command, "--help")
    assert (said.code, said.err) == (0, "")
    assert said.out.startswith("usage: mcpward")


def test_help_names_every_command(mcpward: Command) -> None:
    assert all(name in mcpward("--help").out for name in COMMANDS)


@pytest.mark.parametrize(
    "arguments",
    [
        [], ["nothing"], ["serve", "--por", "1"], ["serve", "--port", "x"], ["token"], ["token", "nothing"],
        ["token", "revoke"], ["token", "create", "--ttl-hours", "soon"], ["audit", "--limit", "many"], ["scan"],
        ["version", "more"], ["serve", "--admin-token", "x"],
    ],
)  # fmt: skip
def test_wrong_use_is_2_and_says_so_on_stderr(mcpward: Command, arguments: list[str]) -> None:
    said = mcpward(*arguments)
    assert (said.code, said.out) == (2, "")
    assert "error" in said.err


@pytest.mark.parametrize("command", [["serve"], ["token", "list"], ["audit"]])
def test_a_configuration_that_cannot_be_safe_is_2_and_one_sentence(
    mcpward: Command, command: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FASTMCP_AUTH_MODE", "session")
    said = mcpward(*command)
    assert (said.code, said.out) == (2, "")
    assert said.err.startswith("mcpward: FASTMCP_AUTH_MODE=session needs AUTH_ENABLED=true")
    assert said.err.count("\n") == 1


def test_a_store_that_is_down_is_1(mcpward: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MCPWARD_DATA_DIR", "/proc/nothing-can-be-made-here")
    said = mcpward("token", "list")
    assert (said.code, said.out) == (1, "")
    assert said.err.startswith("mcpward: ")
    assert said.err.count("\n") == 1


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no disk that is always full")
@pytest.mark.parametrize("command", [["version"], ["doctor", "--no-history", "--json"]])
def test_output_that_cannot_be_written_is_1_and_one_sentence(command: list[str], tmp_path: Path) -> None:
    program = [sys.executable, "-m", "mcpward.cli.main", *command]
    with Path("/dev/full").open("w") as full:
        home = {"HOME": str(tmp_path)}
        said = subprocess.run(
            program, stdout=full, stderr=subprocess.PIPE, text=True, cwd=tmp_path, env=home, check=False
        )
    assert (said.returncode, said.stderr) == (1, "mcpward: The output cannot be written (No space left on device).\n")


def test_a_reader_that_has_seen_enough_is_no_failure(mcpward: Command) -> None:
    program = [sys.executable, "-m", "mcpward.cli.main", "--help"]
    with subprocess.Popen(program, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        err = process.stderr.read()
        process.wait(20)
    assert b"Traceback" not in err


SERVER = ("mcp", "mcp_types", "uvicorn", "starlette", "mcpward.app")


@pytest.mark.parametrize(
    ("arguments", "unwanted"),
    [
        (["version"], (*SERVER, "pydantic", "structlog", "mcpward.guarding")),
        (["--help"], (*SERVER, "pydantic", "structlog", "mcpward.guarding")),
        (["import", "--list"], (*SERVER, "httpx2", "mcpward.guarding")),
        (["scan", "a.txt"], (*SERVER, "limits", "httpx2", "mcpward.gateway")),
    ],
)
def test_a_command_imports_no_more_than_it_needs(
    arguments: list[str], unwanted: tuple[str, ...], tmp_path: Path
) -> None:
    (tmp_path / "a.txt").write_text("hello")
    script = textwrap.dedent(
        f"""
        import contextlib, sys
        from mcpward.cli.main import main
        with contextlib.suppress(SystemExit):
            main({arguments})
        print([name for name in {unwanted} if name in sys.modules])
        """
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, timeout=60, check=True, cwd=tmp_path
    )
    assert done.stdout.splitlines()[-1] == "[]"
