"""The server as a process: how it ends, what it leaves behind, and what it says where it cannot listen."""

import json
import os
import signal
import socket
import subprocess
import sys
import time
from contextlib import ExitStack
from pathlib import Path

import pytest
from tests.e2e.doors import AMPLE, VALIDATE, Door
from tests.e2e.wire import HANDSHAKE_REVISIONS, Handshake, initialize, older_transport, stdio
from tests.server import MASKED, PROGRAM, PROMPT, USER, clean_environment, run_command, running_server

SESSIONS = 20
LIBRARIES = "import aiohttp, mcp.server.lowlevel, mcp_types._v2026_07_28, pydantic_settings, uvicorn"
TIMES_ITS_LIBRARIES = 2.0
"""So many times the work of loading its libraries may the server's start take: 2 seconds where that takes one."""

ENDS_WITHIN = 5.0
IN_PROC = pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="needs /proc to look at processes")


def processes_of(folder: Path) -> list[int]:
    """Every process whose working folder is this one: the server, and whatever it may have started."""
    found = []
    for entry in Path("/proc").iterdir():
        try:
            if entry.name.isdigit() and (entry / "cwd").readlink() == folder.resolve():
                found.append(int(entry.name))
        except OSError:  # it ended meanwhile, or belongs to somebody else
            continue
    return found


def worked(process: int) -> float:
    """Seconds of processor time a process has used: what it needs itself, however busy the machine is."""
    fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


@IN_PROC
@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_the_server_with_sessions_and_streams_open(how: signal.Signals, tmp_path: Path) -> None:
    with running_server(folder=tmp_path, **AMPLE) as server, ExitStack() as stack:
        for number in range(SESSIONS):
            client = stack.enter_context(server.client(USER))
            if number % 2:
                stack.enter_context(older_transport(client))
            else:
                session = Handshake(client, HANDSHAKE_REVISIONS[number % 4])
                assert MASKED in session.call(VALIDATE, prompt=PROMPT).text
                accept = session.headers | {"Accept": "text/event-stream"}
                stream = stack.enter_context(client.stream("GET", "/mcp", headers=accept))
                assert stream.status_code == 200
        assert processes_of(tmp_path) == [server.process.pid]
        began = time.monotonic()
        assert server.stop(how) == 0
        assert time.monotonic() - began < ENDS_WITHIN
        assert processes_of(tmp_path) == []


def loading() -> float:
    """Seconds of processor time that loading the libraries takes here and now."""
    done = f"{LIBRARIES}; import time; print(time.process_time())"
    return float(subprocess.run([sys.executable, "-c", done], capture_output=True, text=True, check=True).stdout)


@IN_PROC
def test_the_server_listens_after_little_work_and_ends_at_once(tmp_path: Path) -> None:
    # The guard is made meanwhile, and how far it is by then is chance: that of three starts takes least of it.
    starts = []
    for _ in range(3):
        with running_server(folder=tmp_path) as server:
            starts.append(worked(server.process.pid) / loading())
            assert server.request("GET", "/health").json()["status"] == "UP"
            began = time.monotonic()
            assert server.stop() == 0
            assert time.monotonic() - began < ENDS_WITHIN
    assert min(starts) < TIMES_ITS_LIBRARIES


def test_a_second_signal_does_no_harm(tmp_path: Path) -> None:
    with running_server(folder=tmp_path) as server, server.client(USER) as client, older_transport(client):
        server.process.send_signal(signal.SIGTERM)
        assert server.stop() == 0


def test_stdio_ends_when_its_client_hangs_up_and_on_a_signal(door: Door) -> None:
    with stdio(door.server, USER) as session:
        assert session.process.stdin is not None
        session.process.stdin.close()
        assert session.process.wait(ENDS_WITHIN) == 0
    with stdio(door.server, USER) as session:
        session.process.send_signal(signal.SIGTERM)
        assert session.process.wait(ENDS_WITHIN) == 0


def test_stdout_of_stdio_carries_the_protocol_alone(door: Door) -> None:
    environment = clean_environment(door.server.folder, {"MCPWARD_TOKEN": USER, "LOG_LEVEL": "DEBUG"})
    said = ["nonsense", "", "{}", json.dumps(initialize("2025-11-25"))]
    done = subprocess.run(
        [PROGRAM, "serve", "--stdio"], cwd=door.server.folder, env=environment, input="\n".join(said) + "\n",
        capture_output=True, text=True, timeout=30, check=False,
    )  # fmt: skip
    assert '"id":0' in done.stdout
    assert all(line.startswith('{"jsonrpc"') for line in done.stdout.splitlines()), done.stdout
    assert USER not in done.stderr


@pytest.mark.parametrize(
    ("settings", "code", "says"), [({}, 2, "MCPWARD_TOKEN"), ({"MCPWARD_TOKEN": "wrong"}, 1, "not known here")]
)
def test_stdio_without_a_good_credential_does_not_start(
    settings: dict[str, str], code: int, says: str, tmp_path: Path
) -> None:
    done = run_command("serve", "--stdio", folder=tmp_path, **settings)
    assert (done.returncode, done.stdout) == (code, "")
    assert says in done.stderr.splitlines()[-1]
    assert "Traceback" not in done.stderr


def test_stdio_in_mode_none_needs_no_credential(door: Door) -> None:
    with stdio(door.server, "", FASTMCP_AUTH_MODE="none") as session:
        assert MASKED in str(session.call(VALIDATE, prompt=PROMPT))


def test_a_port_that_is_taken_is_one_clear_sentence_and_exit_code_1(tmp_path: Path) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        done = run_command("serve", "--port", str(port), folder=tmp_path)
    assert (done.returncode, done.stdout) == (1, "")
    sentences = [line for line in done.stderr.splitlines() if line.startswith("mcpward: ")]
    assert len(sentences) == 1
    assert str(port) in sentences[0]
    assert "Traceback" not in done.stderr


def test_the_first_line_says_where_it_listens_before_anything_else_is_printed(door: Door) -> None:
    assert door.server.printed.splitlines()[0].startswith(f"mcpward listens on {door.url} ")


def test_version_and_help_need_no_server(tmp_path: Path) -> None:
    version = run_command("version", folder=tmp_path)
    assert (version.returncode, version.stdout.startswith("mcpward ")) == (0, True)
    assert run_command("serve", "--help", folder=tmp_path).returncode == 0
    assert run_command("no-such-command", folder=tmp_path).returncode == 2
    assert list(tmp_path.iterdir()) == []


def test_nothing_of_the_process_is_writable_or_readable_by_others(tmp_path: Path) -> None:
    previous = os.umask(0)  # the worst that a parent can leave behind
    try:
        with running_server(folder=tmp_path, **AMPLE) as server:
            Door(server).mint()
            modes = {path.name: path.stat().st_mode & 0o777 for path in (server.data, *server.data.iterdir())}
    finally:
        os.umask(previous)
    assert modes.pop("data") == 0o700
    assert set(modes.values()) == {0o600}, modes
