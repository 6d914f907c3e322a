"""What is mended in a file makes its report go away, and leaves the rest of the file as it was."""

import json
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from tests.unit.diagnostics.disk import has, person, program
from tests.unit.diagnostics.fleets import surveyed
from tests.unit.diagnostics.test_checks import BY_CODE, reports

from mcpward.diagnostics.check import Mend
from mcpward.diagnostics.configuration.places import Platform
from mcpward.diagnostics.fleet import Fleet
from mcpward.diagnostics.machine.machine import Machine
from mcpward.diagnostics.report import Report

FILE = {
    "linux": "home/.config/Claude/claude_desktop_config.json",
    "windows": "home/AppData/Roaming/Claude/claude_desktop_config.json",
}
CODE_FILE = "home/.claude.json"


def planted(folder: Path, server: Mapping[str, Any], platform: Platform = "linux", file: str = "") -> Path:
    """The file of a client, with a comment that has to stay, and with this server in it."""
    text = f'// mine\n{{\n  "mcpServers": {{\n    "files": {json.dumps(server)}\n  }}\n}}\n'
    return has(folder / (file or FILE[platform]), text)


def found(folder: Path, platform: Platform = "linux") -> Fleet:
    """What is found on a machine whose terminal has a script, which needs another program, and a program."""
    where = folder / "tools" / "bin"
    program(where / "a-script", "#!/usr/bin/env its-interpreter\n")
    program(where / "npx.cmd")
    program(where / "its-interpreter")
    program(where / "server")
    machine = Machine(shell_path=(where,), desktop_path=(folder / "desktop",))
    return surveyed(person(folder, platform), machine=machine)


def seen(code: str, fleet: Fleet) -> tuple[Report, ...]:
    return reports(BY_CODE[code], fleet)


def mend_of(code: str, fleet: Fleet) -> Mend:
    (report,) = seen(code, fleet)
    assert report.mend is not None
    assert report.mend.rewrite is not None
    return report.mend


def mended(code: str, folder: Path, platform: Platform = "linux") -> dict[str, Any]:
    """Mend, see that nothing is reported any more, and return the server as it is now."""
    mend = mend_of(code, found(folder, platform))
    assert mend.rewrite is not None
    text = mend.rewrite(mend.path.read_text("utf-8"))
    assert text.startswith("// mine\n")
    mend.path.write_text(text, "utf-8")
    after = found(folder, platform)
    assert seen(code, after) == ()
    server: dict[str, Any] = json.loads(text.removeprefix("// mine\n"))["mcpServers"]["files"]
    return server


def test_a_command_line_becomes_a_program_with_arguments(tmp_path: Path) -> None:
    planted(tmp_path, {"command": f"{tmp_path}/tools/bin/server --root /srv", "args": ["--verbose"]})
    assert mended("command-holds-arguments", tmp_path) == {
        "command": f"{tmp_path}/tools/bin/server",
        "args": ["--root", "/srv", "--verbose"],
    }


def test_a_program_that_has_another_name_here_gets_it(tmp_path: Path) -> None:
    program(tmp_path / "tools" / "bin" / "python3")
    planted(tmp_path, {"command": "python", "args": ["/srv/server.py"]}, file=CODE_FILE)
    assert mended("command-not-found", tmp_path) == {"command": "python3", "args": ["/srv/server.py"]}


def test_a_program_gets_its_full_path(tmp_path: Path) -> None:
    planted(tmp_path, {"command": "server", "args": ["--root"], "env": {"A": "b"}})
    assert mended("command-not-on-desktop-path", tmp_path) == {
        "command": f"{tmp_path}/tools/bin/server",
        "args": ["--root"],
        "env": {"A": "b"},
    }


def test_a_script_gets_a_path_with_its_interpreter_too(tmp_path: Path) -> None:
    planted(tmp_path, {"command": "a-script", "args": ["-y", "files"], "env": {"A": "b"}})
    where = f"{tmp_path}/tools/bin"
    assert mended("command-not-on-desktop-path", tmp_path) == {
        "command": f"{where}/a-script",
        "args": ["-y", "files"],
        "env": {"A": "b", "PATH": f"{where}:/usr/bin:/bin"},
    }
    assert seen("interpreter-missing", found(tmp_path)) == ()


def test_a_full_path_alone_would_not_help_a_script(tmp_path: Path) -> None:
    planted(tmp_path, {"command": f"{tmp_path}/tools/bin/a-script", "args": ["-y", "files"]})
    (report,) = seen("interpreter-missing", found(tmp_path))
    assert "not its-interpreter" in report.says


def test_npx_gets_cmd_before_it(tmp_path: Path) -> None:
    planted(tmp_path, {"command": "npx", "args": ["-y", "files"]}, file=CODE_FILE)
    assert mended("npx-needs-cmd", tmp_path, "windows") == {"command": "cmd", "args": ["/c", "npx", "-y", "files"]}


@pytest.mark.parametrize(
    ("server", "expected"),
    [
        ({"command": "~/server"}, {"command": "HOME/server"}),
        (
            {"command": "python3", "args": ["-u", "~/s.py", "~/x"]},
            {"command": "python3", "args": ["-u", "HOME/s.py", "~/x"]},
        ),
        ({"command": "server", "cwd": "~/work"}, {"command": "server", "cwd": "HOME/work"}),
        (
            {"command": "uv", "args": ["run", "--directory", "~/p", "~/s.py"]},
            {"command": "uv", "args": ["run", "--directory", "HOME/p", "HOME/s.py"]},
        ),
    ],
)
def test_a_tilde_becomes_the_home_folder(tmp_path: Path, server: dict[str, Any], expected: dict[str, Any]) -> None:
    planted(tmp_path, server)
    wanted = json.loads(json.dumps(expected).replace("HOME", f"{tmp_path}/home"))
    assert mended("tilde-not-expanded", tmp_path) == wanted


def test_the_home_of_somebody_else_is_left_to_a_person(tmp_path: Path) -> None:
    planted(tmp_path, {"command": "~grace/server"})
    (report,) = seen("tilde-not-expanded", found(tmp_path))
    assert report.mend is None


@pytest.mark.parametrize(
    ("code", "args", "expected"),
    [
        ("docker-not-interactive", ["run", "--rm", "image"], ["run", "-i", "--rm", "image"]),
        ("docker-not-interactive", ["container", "run", "image", "-i"], ["container", "run", "-i", "image", "-i"]),
        ("docker-with-terminal", ["run", "-it", "--rm", "image", "-t"], ["run", "-i", "--rm", "image", "-t"]),
        ("docker-with-terminal", ["run", "--tty", "-i", "image"], ["run", "-i", "image"]),
    ],
)
def test_the_options_of_a_container_are_put_right(
    tmp_path: Path, code: str, args: list[str], expected: list[str]
) -> None:
    planted(tmp_path, {"command": "docker", "args": args})
    assert mended(code, tmp_path)["args"] == expected


def test_an_option_and_its_value_are_split(tmp_path: Path) -> None:
    planted(tmp_path, {"command": "server", "args": ["--a", "--root /srv", "--b"]})
    assert mended("argument-joined", tmp_path)["args"] == ["--a", "--root", "/srv", "--b"]


def test_several_options_in_one_are_left_to_a_person(tmp_path: Path) -> None:
    planted(tmp_path, {"command": "server", "args": ["--root /srv --verbose"]})
    (report,) = seen("argument-joined", found(tmp_path))
    assert report.mend is None


def test_two_faults_of_one_server_are_both_mended(tmp_path: Path) -> None:
    file = planted(tmp_path, {"command": "server", "args": ["--root /srv"]})
    fleet, text = found(tmp_path), file.read_text("utf-8")
    for code in ("command-not-on-desktop-path", "argument-joined"):
        rewrite = mend_of(code, fleet).rewrite
        assert rewrite is not None
        text = rewrite(text)
    file.write_text(text, "utf-8")
    after = found(tmp_path)
    assert seen("command-not-on-desktop-path", after) == seen("argument-joined", after) == ()


@pytest.mark.parametrize(
    "text",
    [
        '{"mcpServers": {"files": {"command": "other", "args": ["--root /srv"]}}}',
        '{"mcpServers": {}}',
        '{"mcpServers": {"files": 7}}',
        "no JSON",
    ],
)
def test_what_was_changed_in_the_meantime_is_left_alone(tmp_path: Path, text: str) -> None:
    planted(tmp_path, {"command": "server", "args": ["--root /srv"]})
    rewrite = mend_of("command-not-on-desktop-path", found(tmp_path)).rewrite
    assert rewrite is not None
    with pytest.raises(ValueError, match=r"."):
        rewrite(text)


def test_a_client_that_writes_its_servers_otherwise_is_left_to_a_person(tmp_path: Path) -> None:
    has(tmp_path / "home/.config/opencode/opencode.json", '{"mcp": {"files": {"command": ["server", "--root /srv"]}}}')
    (report,) = seen("argument-joined", found(tmp_path))
    assert report.mend is None


def test_what_is_no_json_is_left_to_a_person(tmp_path: Path) -> None:
    has(tmp_path / "home/.codex/config.toml", '[mcp_servers.files]\ncommand = "server"\nargs = ["--root /srv"]\n')
    (report,) = seen("argument-joined", found(tmp_path))
    assert report.mend is None


def test_a_script_of_the_persons_own_is_made_one_that_may_be_run(tmp_path: Path) -> None:
    script = has(tmp_path / "home" / "server", "#!/bin/sh\n", 0o640)
    planted(tmp_path, {"command": str(script)})
    (report,) = seen("command-not-executable", found(tmp_path))
    assert report.mend is not None
    assert (report.mend.path, report.mend.mode) == (script, 0o740)


@pytest.mark.parametrize("where", ["elsewhere/server", "home/server"])
def test_what_is_not_the_persons_own_or_no_script_is_not(tmp_path: Path, where: str) -> None:
    file = has(tmp_path / where, "#!/bin/sh\n" if where.startswith("elsewhere") else "\x7fELF")
    planted(tmp_path, {"command": str(file)})
    (report,) = seen("command-not-executable", found(tmp_path))
    assert report.mend is None


def test_the_entry_of_the_client_that_has_the_fault_is_the_one_mended(tmp_path: Path) -> None:
    server = {"command": "server", "args": []}
    planted(tmp_path, server, file=CODE_FILE)
    file = planted(tmp_path, server)
    fleet = found(tmp_path)
    assert len(fleet.targets) == 1
    first_claude_code = replace(
        fleet.targets[0],
        server=replace(fleet.targets[0].server, entries=tuple(reversed(fleet.targets[0].server.entries))),
    )
    (report,) = seen("command-not-on-desktop-path", replace(fleet, targets=(first_claude_code,)))
    assert report.file == file
    assert report.mend is not None
    assert report.mend.path == file
