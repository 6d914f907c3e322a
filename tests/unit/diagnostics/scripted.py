"""Small servers over stdio that behave as a test wants, as entries of a client."""

import sys
from pathlib import Path
from typing import Any

from mcpward.diagnostics.configuration.entries import Entry

SPEAKING = Path(__file__).parents[2] / "fleet" / "servers"
PRELUDE = "import os, signal, subprocess, sys, time\nfrom speaking import *\n"


def scripted(folder: Path, script: str = "serve()", **values: Any) -> Entry:
    """The entry of a server that runs this script, with what speaking.py has; `values` are those of an Entry."""
    file = folder / f"server-{len([*folder.glob('server-*')])}.py"
    file.write_text(PRELUDE + script)
    env = {"PYTHONPATH": str(SPEAKING), "PYTHONDONTWRITEBYTECODE": "1"} | values.pop("env", {})
    args = ("-S", str(file), *values.pop("args", ()))
    return Entry(
        "cursor", folder / "mcp.json", 1, "user", "scripted", command=sys.executable, args=args, env=env, **values
    )
