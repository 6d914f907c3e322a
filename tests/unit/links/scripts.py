"""Small servers over stdio that misbehave as a test wants: scripts, each run as a process of its own."""

import os
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from tests.unit.links.hearing import Hearing, a_megabyte

from mcpward.links import stdio
from mcpward.links.link import Listener
from mcpward.links.stderr import Stderr
from mcpward.links.stdio import Bounds, StdioLink

PRELUDE = """
import json, os, signal, subprocess, sys, threading, time

def say(message):
    sys.stdout.write((message if isinstance(message, str) else json.dumps(message)) + "\\n")
    sys.stdout.flush()

def hear():
    line = sys.stdin.readline()
    if not line:
        sys.exit(0)
    return json.loads(line)

def answer(request, **result):
    say({"jsonrpc": "2.0", "id": request["id"], "result": result})

def serve(on_request=lambda it: answer(it, **it["params"])):
    while True:
        message = hear()
        if "id" in message and "method" in message:
            on_request(message)

"""


@asynccontextmanager
async def running(
    folder: Path,
    script: str,
    listener: Listener | None = None,
    largest: Callable[[], int] = a_megabyte,
    bounds: Bounds | None = None,
    **environment: str,
) -> AsyncIterator[StdioLink]:
    """A link to a server that runs this script, in this folder."""
    (folder / "server.py").write_text(PRELUDE + script)
    link = await stdio.start(
        sys.executable, ["-I", "-S", "server.py"], environment, folder, Stderr(folder / "stderr"), largest,
        listener or Hearing(), bounds,
    )  # fmt: skip
    try:
        yield link
    finally:
        await link.close()


def lives(pid: int) -> bool:
    """Whether a process runs; one that is dead and was not yet taken note of does not."""
    try:
        os.kill(pid, 0)
        return "\nState:\tZ" not in Path(f"/proc/{pid}/status").read_text()
    except (ProcessLookupError, FileNotFoundError):
        return False


async def read_json(path: Path) -> Any:
    """What a script wrote into a file, once it is there."""
    import json

    from tests.unit.links.hearing import until

    await until(lambda: path.exists() and path.read_text().endswith("\n"))
    return json.loads(path.read_text())
