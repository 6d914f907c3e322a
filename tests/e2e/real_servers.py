"""Servers that other people run, behind one gateway: from npm, from PyPI, and of FastMCP."""

import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import pytest
from tests.e2e.fronted import Gateway, gateway
from tests.server import eventually

NODE = Path(__file__).parent / "node" / "node_modules" / ".bin"
BIN = Path(sys.executable).parent
FAST = Path(__file__).with_name("fast_server.py")
EVERYTHING = ("everything", "everything-http", "everything-sse")
FASTMCP = ("fast_mcp", "fast-http", "fast-sse")
ALONE = ("everything", "everything-sse", "everything-alone", "fast_mcp", "fast-sse")
"""Over stdio and SSE only whose connection it is tells for whom a log message or a question is."""


class Real(Gateway):
    """The gateway, with what is missing here, and why."""

    def __init__(self, it: Gateway, missing: dict[str, str]) -> None:
        super().__init__(it.server)
        self.missing = missing

    def at(self, name: str) -> str:
        """The address of one server alone; skips where it is missing."""
        self.needs(name)
        return f"{self.url}/servers/{name}/mcp"

    def needs(self, *names: str) -> None:
        for name in names:
            if name in self.missing:
                pytest.skip(self.missing[name])


@contextmanager
def real_servers(folder: Path) -> Iterator[Real]:
    """Run all that are there, and the gateway in front of them. `folder` has `root` and `repository` for them."""
    (folder / "root").mkdir()
    with ExitStack() as stack:
        servers = {**_of_python(folder, stack), "gone": {"command": "/nonexistent"}}
        missing: dict[str, str] = {}
        if why := _no_node():
            missing |= dict.fromkeys((*EVERYTHING, "everything-alone", "files", "memory"), why)
        else:
            servers |= _of_node(folder, stack)
        if shutil.which("git"):
            subprocess.run(["git", "init", "-q", "-b", "trunk", str(folder / "repository")], check=True)
            (folder / "repository" / "new.txt").write_text("new")
        else:
            missing["git"] = "git is not on this machine"
            del servers["git"]
        yield Real(
            stack.enter_context(
                gateway(folder, servers, "".join(f"[servers.{name}]\nshared = false\n" for name in ALONE))
            ),
            missing,
        )


def _no_node() -> str:
    if shutil.which("node") is None:
        return "Node is not on this machine"
    return "" if (NODE / "mcp-server-everything").exists() else "the Node packages are not installed: make node"


def _of_python(folder: Path, stack: ExitStack) -> dict[str, Any]:
    web = stack.enter_context(_running([sys.executable, str(FAST), "web"]))
    assert web.stdout is not None
    port = int(web.stdout.readline())
    return {
        "clock": {"command": str(BIN / "mcp-server-time"), "args": ["--local-timezone", "UTC"]},
        "git": {"command": str(BIN / "mcp-server-git"), "args": ["--repository", str(folder / "repository")]},
        "fast_mcp": {"command": sys.executable, "args": [str(FAST), "stdio"]},
        "fast-http": {"url": f"http://127.0.0.1:{port}/mcp"},
        "fast-sse": {"url": f"http://127.0.0.1:{port}/sse"},
    }


def _of_node(folder: Path, stack: ExitStack) -> dict[str, Any]:
    ports = {}
    for way in ("streamableHttp", "sse"):
        with socket.create_server(("127.0.0.1", 0)) as free:
            ports[way] = port = int(free.getsockname()[1])
        stack.enter_context(_running([str(NODE / "mcp-server-everything"), way], PORT=str(port)))
    for port in ports.values():
        assert eventually(lambda: _answers(port)), "server-everything did not start"  # noqa: B023 - at once
    newer = f"http://127.0.0.1:{ports['streamableHttp']}/mcp"
    return {
        "files": {"command": str(NODE / "mcp-server-filesystem"), "args": [str(folder / "root")]},
        "memory": {
            "command": str(NODE / "mcp-server-memory"),
            "env": {"MEMORY_FILE_PATH": str(folder / "memory.jsonl")},
        },
        "everything": {"command": str(NODE / "mcp-server-everything")},
        "everything-http": {"url": newer},
        "everything-alone": {"url": newer},
        "everything-sse": {"url": f"http://127.0.0.1:{ports['sse']}/sse"},
    }


def _answers(port: int) -> bool:
    with socket.socket() as tried:
        return tried.connect_ex(("127.0.0.1", port)) == 0


@contextmanager
def _running(command: list[str], **environment: str) -> Iterator["subprocess.Popen[str]"]:
    process = subprocess.Popen(
        command, env={"PATH": os.environ.get("PATH", ""), **environment}, text=True,
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        yield process
    finally:
        process.kill()
        process.wait()
        assert process.stdout is not None
        process.stdout.close()
