"""Diagnostics of a real server process: by schedule, with alerts, on record, and with nothing left behind."""

import json
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import psutil
import pytest
from tests.server import ADMIN, PROGRAM, Server, running_server

SPEAKING = Path(__file__).parents[1] / "fleet" / "servers"
WELL = str(SPEAKING / "well.py")


class Hook(HTTPServer):
    """A webhook; what it was sent is in `bodies`."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Taking)
        self.bodies: list[dict[str, Any]] = []
        self.url = f"http://127.0.0.1:{self.server_address[1]}/services/made-up-secret"


class _Taking(BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.send_response(200)
        self.end_headers()
        self.server.bodies.append(json.loads(body))  # type: ignore[attr-defined]

    def log_message(self, format: str, *args: Any) -> None:
        return


@pytest.fixture
def hook() -> Iterator[Hook]:
    with Hook() as it:
        thread = threading.Thread(target=it.serve_forever, args=(0.05,))
        thread.start()
        yield it
        it.shutdown()
        thread.join()


def until(ready: Callable[[], Any], seconds: float = 30.0) -> Any:
    """Wait for something, and return it."""
    deadline = time.monotonic() + seconds
    while not (found := ready()) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert found
    return found


def names(folder: Path, **entries: Any) -> Path:
    """Write a servers file."""
    file = folder / "mcp.json"
    whole = folder / "mcp.json.new"
    whole.write_text(json.dumps({"mcpServers": entries}))
    whole.replace(file)
    return file


@contextmanager
def watched(folder: Path, **environment: str) -> Iterator[Server]:
    """A server that checks the servers of a file in this folder, and no others."""
    chosen = {"MCPWARD_SERVERS": str(folder / "mcp.json"), "MCPWARD_CHECK_CLIENTS": "false", "AUTH_STORAGE": "sqlite"}
    with running_server(folder=folder, **chosen | environment) as server:
        yield server


def scheduled(server: Server) -> dict[str, Any]:
    found: dict[str, Any] = server.request("GET", "/health/status").json()["checks_by_schedule"]
    return found


def running(word: str) -> list[int]:
    """The processes that have this word in their command line."""
    return [one.pid for one in psutil.process_iter(["cmdline"]) if word in " ".join(one.info["cmdline"] or ())]


def test_runs_by_schedule_are_shown_on_record_kept_and_told(tmp_path: Path, hook: Hook) -> None:
    well = {"command": sys.executable, "args": ["-S", "-B", WELL, str(tmp_path)]}
    names(tmp_path, files=well)
    chosen = {"MCPWARD_CHECK_EVERY": "1s", "MCPWARD_CHECK_START": "true", "MCPWARD_ALERT_URL": hook.url}
    with watched(tmp_path, **chosen) as server:
        until(lambda: scheduled(server)["runs"] >= 1)
        assert scheduled(server)["status"] == "healthy"
        assert hook.bodies == []
        names(tmp_path, files={"command": "no-such-command-anywhere"})
        until(lambda: scheduled(server)["status"] == "critical")
        until(lambda: hook.bodies)
        runs = scheduled(server)["runs"]
        until(lambda: scheduled(server)["runs"] >= runs + 2)
        assert len(hook.bodies) == 1
        names(tmp_path, files=well)
        until(lambda: len(hook.bodies) == 2)
        events = server.request("GET", "/audit?tool=run_full_diagnostic", ADMIN).json()["events"]
        history = server.request("GET", "/trends/files?window=1h", ADMIN).json()
        live = server.request("GET", "/health/live")
        assert "made-up-secret" not in server.log
    assert [(body["changes"][0]["before"], body["changes"][0]["status"]) for body in hook.bodies] == [
        ("healthy", "critical"), ("critical", "healthy"),
    ]  # fmt: skip
    assert hook.bodies[0]["changes"][0]["codes"][0] == "command-not-found"
    assert str(tmp_path) not in json.dumps(hook.bodies)
    assert {(event["entrance"], event["principal"], event["outcome"]) for event in events} == {
        ("schedule", "server", "ok")
    }
    assert {event["status"] for event in events} == {200, 503}
    assert {run["status"] for run in history["runs"]} >= {"healthy", "critical"}
    assert live.status_code == 200
    assert running(str(tmp_path)) == []


def test_a_restart_tells_nothing_twice(tmp_path: Path, hook: Hook) -> None:
    names(tmp_path, files={"command": "no-such-command-anywhere"})
    chosen = {"MCPWARD_CHECK_EVERY": "1s", "MCPWARD_ALERT_URL": hook.url, "MCPWARD_ALERT_FORMAT": "slack"}
    with watched(tmp_path, **chosen) as server:
        until(lambda: hook.bodies)
        until(lambda: scheduled(server)["runs"] >= 2)
    with watched(tmp_path, **chosen) as server:
        until(lambda: scheduled(server)["runs"] >= 2)
    assert [list(body) for body in hook.bodies] == [["text"]]
    assert hook.bodies[0]["text"].startswith("The server files is critical now, and was healthy: command-not-found")


def test_a_server_that_goes_down_leaves_nothing_of_a_run_behind(tmp_path: Path) -> None:
    silent = str(SPEAKING / "hangs.py")
    names(tmp_path, **{f"s{at}": {"command": sys.executable, "args": ["-S", "-B", silent, str(tmp_path), str(at)]}
                       for at in range(5)})  # fmt: skip
    answers: list[int] = []

    def ask() -> None:
        answers.append(server.request("GET", "/diagnostics?start=true", ADMIN).status_code)

    with watched(tmp_path) as server:
        asking = threading.Thread(target=ask)
        asking.start()
        until(lambda: len(running(str(tmp_path))) >= 5)
        assert server.stop() == 0
        asking.join()
    assert answers == [503]
    assert running(str(tmp_path)) == []


@pytest.mark.parametrize("every", ["5", "0s", "often"])
def test_a_schedule_that_is_none_does_not_start(tmp_path: Path, every: str) -> None:
    done = subprocess.run(
        [PROGRAM, "serve", "--port", "0"], cwd=tmp_path, capture_output=True, text=True, timeout=30, check=False,
        env={"PATH": "/usr/bin:/bin", "HOME": str(tmp_path), "MCPWARD_CHECK_EVERY": every},
    )  # fmt: skip
    assert done.returncode == 2
    assert done.stderr.startswith("mcpward: MCPWARD_CHECK_EVERY is not usable")
