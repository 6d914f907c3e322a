"""A gateway that goes down answers what is under way, and waits for no server."""

import json
import signal
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

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
