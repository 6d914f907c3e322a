"""What all logs in SARIF 2.1.0 have in common (OASIS, Static Analysis Results Interchange Format)."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any
from urllib.parse import quote

from mcpward import __version__

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


def driver(rules: Sequence[dict[str, Any]]) -> dict[str, Any]:
    """The tool that a run is of: this program, with its rules (section 3.19)."""
    return {"driver": {"name": "mcpward", "version": __version__, "rules": rules}}


def physical(path: str, region: dict[str, int] | None = None) -> dict[str, Any]:
    """A place in a file (section 3.29). A path stays relative to where the program ran, or is one of the machine."""
    return {"artifactLocation": {"uri": _uri(path)}} | ({"region": region} if region else {})


def _uri(path: str) -> str:
    file = Path(path)
    return file.as_uri() if file.is_absolute() else quote(file.as_posix(), errors="surrogateescape")
