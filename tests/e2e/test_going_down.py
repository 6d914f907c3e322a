"""What is under way when the gateway goes down, or its caller hangs up."""

import json
import signal
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx2
import pytest
from tests.server import ADMIN, eventually, running_server

SERVER = Path(__file__).with_name("upstream_server.py")
ENDS_WITHIN = 5.0
STUBBORN = f"""
import runpy, signal, sys
signal.signal(signal.SIGTERM, signal.SIG_IGN)
sys.argv = [{str(SERVER)!r}]
runpy.run_path({str(SERVER)!r}, run_name="__main__")
"""


def test_a_plain_call_under_way_is_answered_and_a_stubborn_server_keeps_nobody(tmp_path: Path) -> None:
    servers = {"stubborn": {"command": sys.executable, "args": ["-c", STUBBORN]}}
    (tmp_path / "mcp.json").write_text(json.dumps({"mcpServers": servers}))
    with running_server("--servers", "mcp.json", folder=tmp_path) as server, ThreadPoolExecutor() as pool:
        path, slow = "/tool/stubborn__slow", {"seconds": 60, "parts": 1}
        calling = pool.submit(server.request, "POST", path, ADMIN, json=slow)
        assert eventually(lambda: '"status":"up"' in _servers(server.request("GET", "/health/status").json()))
        # The call is on its way to the server by now, or there.
        began = time.monotonic()
        assert server.stop(signal.SIGTERM) == 0
        assert time.monotonic() - began < ENDS_WITHIN
        answer = calling.result(10)
        assert (answer.status_code, answer.json()["error"]) == (503, "unavailable")


def _servers(status: dict[str, object]) -> str:
    return json.dumps(status["upstreams"], separators=(",", ":"))


def test_who_hangs_up_takes_a_plain_call_back(tmp_path: Path) -> None:
    servers = {"files": {"command": sys.executable, "args": [str(SERVER)]}}
    (tmp_path / "mcp.json").write_text(json.dumps({"mcpServers": servers}))
    with running_server("--servers", "mcp.json", folder=tmp_path) as server:
        assert server.request("POST", "/tool/files__echo", ADMIN, json={"text": "a"}).status_code == 200
        with server.client(ADMIN) as client, pytest.raises(httpx2.TimeoutException):
            client.post("/tool/files__slow", json={"seconds": 60, "parts": 1}, timeout=0.5)
        asked = {"tool": "files__slow"}
        events = eventually(lambda: server.request("GET", "/audit", ADMIN, params=asked).json()["events"])
        assert [event["outcome"] for event in events] == ["cancelled"]
