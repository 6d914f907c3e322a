"""The servers that the suite is run against, each a process of its own."""

import json
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from tests.server import Server, running_server

SUBJECTS = {
    "bare": "the fixture as FastMCP serves it",
    "bare, our HTTP": "the fixture under mcpward's HTTP server, nothing else",
    "behind": "the fixture over HTTP, through the gateway",
    "behind, stdio": "the fixture over stdio, through the gateway",
    "own": "mcpward with its own tools alone",
}
BEHIND = ("behind", "behind, stdio")
ROOT = Path(__file__).parents[2]
FIXTURE = (sys.executable, "-m", "tests.conformance.fixture_server")
QUIET = {"PYTHONPATH": str(ROOT), "FASTMCP_LOG_ENABLED": "false"}


@contextmanager
def served(subject: str, folder: Path) -> Iterator[str]:
    """Run one of the servers, and give the address at which it speaks MCP. The gateway's data is in `folder`."""
    if subject.startswith("bare"):
        with fixture_running("ours" if subject == "bare, our HTTP" else "http") as fixture:
            yield f"{fixture.url}/mcp"
    elif subject == "own":
        with running_server(folder=folder) as own:
            yield f"{own.url}/mcp"
    elif subject == "behind":
        with fixture_running() as fixture, gateway_running(folder, {"url": f"{fixture.url}/mcp"}) as gateway:
            yield f"{gateway.url}/servers/fixture/mcp"
    else:
        # What a process says on its one pipe can be told apart only where each caller has a process alone.
        with gateway_running(folder, over_stdio(), "shared = false") as gateway:
            yield f"{gateway.url}/servers/fixture/mcp"


@contextmanager
def fixture_running(way: str = "http") -> Iterator[Server]:
    """The fixture over HTTP."""
    # FastMCP writes down what its tools raise, and some are made to.
    with running_server(program=(*FIXTURE, way), bugs_allowed=True, **QUIET) as server:
        try:
            yield server
        finally:
            server.kill()  # it would wait for tasks that nobody wants any more


def over_stdio() -> dict[str, Any]:
    """The fixture as a servers file names a program."""
    return {"command": FIXTURE[0], "args": [*FIXTURE[1:], "stdio"], "env": QUIET}


@contextmanager
def gateway_running(folder: Path, fixture: Mapping[str, Any], policy: str = "", **settings: str) -> Iterator[Server]:
    """`mcpward serve` in front of the fixture, with a file that names it, and nothing set but this."""
    with TemporaryDirectory(prefix="servers-") as place:
        servers, policies = Path(place) / "mcp.json", Path(place) / "policy.toml"
        servers.write_text(json.dumps({"mcpServers": {"fixture": fixture}}), "utf-8")
        policies.write_text(f"[servers.fixture]\n{policy}\n", "utf-8")
        settings = {"MCPWARD_POLICY": str(policies), **settings}
        with running_server("--servers", str(servers), folder=folder, **settings) as server:
            yield server
