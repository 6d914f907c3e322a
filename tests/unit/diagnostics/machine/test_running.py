"""Processes that are really there are known for those of a server."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest
from tests.unit.diagnostics.disk import has, program
from tests.unit.diagnostics.fleets import entry, fleet
from tests.unit.diagnostics.test_checks import BY_CODE, reports

from mcpward.diagnostics.configuration.entries import Entry
from mcpward.diagnostics.configuration.places import Places
from mcpward.diagnostics.fleet import Fleet
from mcpward.diagnostics.machine.looking import look_around
from mcpward.diagnostics.machine.machine import Machine, Process
from mcpward.diagnostics.machine.running import bare_package, listeners_of, processes_of, programs_of, serves

SERVER = """
import socket, sys
port = 0
if "--port" in sys.argv:
    server = socket.create_server(("127.0.0.1", 0))
    port = server.getsockname()[1]
print(port, flush=True)
sys.stdin.read()
"""


@contextmanager
def running(*line: str) -> Iterator[tuple[int, int]]:
    """A server that runs: its number, and the port on which it listens, 0 for none."""
    with subprocess.Popen(line, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin and process.stdout
        try:
            yield process.pid, int(process.stdout.readline())
        finally:
            process.stdin.close()
            process.wait(10)


@pytest.fixture
def script(tmp_path: Path) -> str:
    return str(has(tmp_path / "server.py", SERVER))


def now(one: Entry) -> Fleet:
    """A fleet of one server on the machine as it is."""
    return fleet(one, machine=look_around(Places.here(os.environ)))


def pids(one: Entry) -> list[int]:
    """The numbers of the processes that run what an entry says."""
    return [found.pid for found in processes_of(one, now(one))]


def of_script(script: str, *args: str) -> Entry:
    return entry(command="python3", args=(script, *args))


def test_a_process_is_known_by_its_script_and_arguments(script: str) -> None:
    with running(sys.executable, "-u", script, "--root", "/srv") as (pid, _):
        assert pids(of_script(script, "--root", "/srv")) == [pid]
        assert pids(of_script(script, "--root", "/etc")) == []
        assert pids(of_script(f"{script}.other")) == []


def test_a_program_that_is_a_script_is_known_by_its_name(tmp_path: Path) -> None:
    command = program(tmp_path / "my-server", f"#!{sys.executable}\n{SERVER}")
    with running(str(command), "--x") as (pid, _):
        for named in (str(command), "my-server"):
            assert pids(entry(command=named, args=("--x",))) == [pid]


def test_what_a_process_starts_counts_with_it(script: str) -> None:
    starter = f"import subprocess, sys; subprocess.run([sys.executable, {script!r}])"
    outer = has(Path(script).with_name("outer.py"), starter)
    with running(sys.executable, str(outer)) as (pid, _):
        one = of_script(script)
        (inner,) = processes_of(one, now(one))
        assert inner.parent == pid
        assert pids(of_script(str(outer))) == [pid]


def test_copies_that_one_program_runs_are_reported(script: str) -> None:
    with ExitStack() as stack:
        numbers = [stack.enter_context(running(sys.executable, script))[0] for _ in range(3)]
        (report,) = reports(BY_CODE["duplicate-processes"], now(of_script(script)))
        assert "3 times" in report.says
        assert all(f"(pid {pid})" in " ".join(report.evidence) for pid in numbers)
        assert f"process {numbers[-1]}" not in report.fix


def test_a_service_of_the_same_program_is_reported_with_its_port(script: str) -> None:
    with running(sys.executable, script, "--port", "0") as (pid, port):
        (report,) = reports(BY_CODE["stdio-runs-as-service"], now(of_script(script)))
        assert f"port {port}" in report.says
        assert f"(pid {pid})" in report.evidence[0]


def test_where_a_process_listens_is_known(script: str) -> None:
    with running(sys.executable, script, "--port") as (pid, port):
        machine = look_around(Places.here(os.environ))
        process = machine.process(pid)
        assert process is not None
        assert [one.port for one in listeners_of(process, machine)] == [port]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("server --port 9000", True),
        ("server --port=9000", True),
        ("server --transport sse", True),
        ("server --transport=streamable-http", True),
        ("server http", True),
        ("server serve", True),
        ("server --transport stdio", False),
        ("server https://x.example", False),
        ("server --support", False),
    ],
)
def test_what_is_told_to_listen_is_known(line: str, expected: bool) -> None:
    assert serves(Process(1, 0, "server", tuple(line.split()))) is expected


@pytest.mark.parametrize(
    ("name", "bare"),
    [
        ("server", "server"),
        ("server@latest", "server"),
        ("@Scope/Server", "@scope/server"),
        ("@scope/server@1.2.3", "@scope/server"),
        ("mcp-server[all]==1.0", "mcp-server"),
        ("mcp-server>=1", "mcp-server"),
    ],
)
def test_a_package_has_a_name_without_its_version(name: str, bare: str) -> None:
    assert bare_package(name) == bare


def test_programs_that_were_fetched_are_known(tmp_path: Path) -> None:
    modules = tmp_path / "_npx" / "node_modules"
    main = has(modules / "@scope" / "strange" / "main.js")
    link = modules / ".bin" / "other-name"
    link.parent.mkdir()
    link.symlink_to(main)
    seen = (
        Process(1, 0, "node", ("node", str(link), "/srv")),
        Process(2, 0, "node", ("node", "/x/node_modules/.bin/strange", "/srv")),
        Process(3, 0, "node", ("node", "/x/node_modules/@scope/strange/main.js", "/srv")),
        Process(4, 0, "node", ("node", "/x/node_modules/@other/strange/main.js", "/srv")),
        Process(5, 0, "node", ("node", "/x/strange", "/srv")),
        Process(6, 0, "npm", ("npm exec @scope/strange@2 /srv",)),
    )
    one = entry(command="npx", args=("-y", "@scope/strange@1", "/srv"))
    here = fleet(one, machine=Machine(seen))
    assert [found.pid for found in programs_of(one, here)] == [1, 2, 3, 6]


def test_an_argument_that_is_not_known_before_may_be_anything(script: str) -> None:
    with running(sys.executable, script, "--key", "anything") as (pid, _):
        assert pids(of_script(script, "--key", "${NOT_SET_HERE}")) == [pid]
