"""A folder with a servers file and scripts for it, for tests that look at servers through the real door."""

import json
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import psutil
from tests.door import ADMIN, Opened, opened
from tests.unit.diagnostics.scripted import PRELUDE, SPEAKING

WELL = "serve()"
SERVICE = "spv-service-2024-mno345"
"""A development token with diagnostics:read and diagnostics:run."""

Entries = dict[str, dict[str, Any]]


class Machine:
    """A folder with a servers file, in which a test writes."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.file = folder / "mcp.json"
        self.names(well=self.script("well"))

    def names(self, **entries: dict[str, Any]) -> None:
        self.file.write_text(json.dumps({"mcpServers": entries}))

    def script(self, name: str, text: str = WELL) -> dict[str, Any]:
        """An entry for a server that runs this script, with what speaking.py has."""
        file = self.folder / f"{name}.py"
        file.write_text(PRELUDE + text)
        env = {"PYTHONPATH": str(SPEAKING), "PYTHONDONTWRITEBYTECODE": "1"}
        return {"command": sys.executable, "args": ["-S", str(file)], "env": env}

    def lists(self, name: str, *tools: Any, respond: str = "refuse(request)") -> dict[str, Any]:
        """An entry for a server with these tools; `respond` answers what else it is asked."""
        text = (
            f"def respond(request, tools={list(tools)!r}):\n"
            "    if request['method'] in ('initialize', 'ping', 'tools/list'):\n"
            "        import speaking\n"
            "        speaking.respond(request, tools)\n"
            "    else:\n"
            f"        {respond}\n"
            "serve(respond)\n"
        )
        return self.script(name, text)

    @property
    def children(self) -> list[str]:
        """What still runs of the scripts here."""
        found = []
        for process in psutil.process_iter(["cmdline"]):
            found += [arg for arg in process.info["cmdline"] or () if arg.startswith(str(self.folder))]
        return found


@asynccontextmanager
async def door_to(machine: Machine, **settings: Any) -> AsyncIterator[Opened]:
    async with opened(mcpward_servers=machine.file, mcpward_lock=machine.folder / "lock", **settings) as door:
        yield door


async def asked(door: Opened, tool: str, /, token: str = ADMIN, **arguments: Any) -> dict[str, Any]:
    """The result of a tool that was called by its name."""
    answer = await door.post(f"/tool/{tool}", token, arguments)
    assert answer.status_code == 200, answer.text
    result: dict[str, Any] = answer.json()["result"]
    return result


def codes(result: dict[str, Any]) -> set[str]:
    return {report["code"] for report in result["reports"]}


def tool_named(name: str = "read_file", **fields: Any) -> dict[str, Any]:
    plain = {"name": name, "description": "Reads a file.", "inputSchema": {"type": "object"}}
    return plain | {"annotations": {"readOnlyHint": True}} | fields


NOTHING = "answer(request, content=[{'type': 'text', 'text': 'done'}])"
