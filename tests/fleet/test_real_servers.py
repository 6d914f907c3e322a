"""Servers that other people run: found in a client's file, started, shaken hands with, listed, measured, and ended."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.fleet.fleet import examined

from mcpward.diagnostics.fleet import Target
from mcpward.diagnostics.report import Diagnosis

BIN = Path(sys.executable).parent
NODE = Path(__file__).parents[1] / "e2e" / "node" / "node_modules" / ".bin"
HAVE = {
    "time": {"get_current_time", "convert_time"},
    "fetch": {"fetch"},
    "git": {"git_status", "git_log"},
    "everything": {"echo"},
    "filesystem": {"read_text_file", "list_directory"},
    "memory": {"create_entities", "read_graph"},
}
"""Some of the tools of each."""


def entries(folder: Path) -> dict[str, dict[str, Any]]:
    """Those that are installed here."""
    servers: dict[str, dict[str, Any]] = {
        "time": {"command": str(BIN / "mcp-server-time"), "args": ["--local-timezone", "UTC"]},
        "fetch": {"command": str(BIN / "mcp-server-fetch")},
        "git": {"command": str(BIN / "mcp-server-git"), "args": ["--repository", str(folder / "repository")]},
        "everything": {"command": str(NODE / "mcp-server-everything")},
        "filesystem": {"command": str(NODE / "mcp-server-filesystem"), "args": [str(folder)]},
        "memory": {
            "command": str(NODE / "mcp-server-memory"),
            "env": {"MEMORY_FILE_PATH": str(folder / "memory.jsonl")},
        },
    }
    if shutil.which("git"):
        subprocess.run(["git", "init", "-q", str(folder / "repository")], check=True)
    else:
        del servers["git"]
    if shutil.which("node") is None:
        servers = {name: entry for name, entry in servers.items() if Path(entry["command"]).parent != NODE}
    return {name: entry for name, entry in servers.items() if Path(entry["command"]).exists()}


@pytest.fixture(scope="module")
def diagnosis(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Diagnosis]:
    folder = tmp_path_factory.mktemp("real")
    yield examined(folder, entries(folder), within=60)


def target_of(diagnosis: Diagnosis, name: str) -> Target:
    target = next((target for target in diagnosis.targets if target.name == name), None)
    if target is None:
        pytest.skip(f"the server {name} is not installed: make setup, and for those of Node make node")
    return target


@pytest.mark.parametrize("name", HAVE)
def test_a_real_server_is_found_started_listed_measured_and_ended(diagnosis: Diagnosis, name: str) -> None:
    contact = target_of(diagnosis, name).contact
    assert contact is not None
    assert contact.ready, (contact.problem, contact.stderr)
    assert {tool["name"] for tool in contact.tools or ()} >= HAVE[name]
    assert contact.server_info["name"]
    assert contact.pings
    assert contact.left is not None
    assert contact.left_behind == 0


@pytest.mark.parametrize("name", HAVE)
def test_nothing_is_wrong_with_it(diagnosis: Diagnosis, name: str) -> None:
    reports = [report for report in diagnosis.of(target_of(diagnosis, name).name) if report.severity != "note"]
    assert [(report.code, report.says, report.evidence) for report in reports] == []
