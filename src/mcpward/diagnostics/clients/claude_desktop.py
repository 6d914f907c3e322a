"""Claude Desktop, also as it is packed for the Windows store."""

from collections.abc import Iterator
from pathlib import Path

from mcpward.diagnostics.client import Client
from mcpward.diagnostics.places import Places

_FILE = "claude_desktop_config.json"


def _user_files(places: Places) -> Iterator[Path]:
    yield places.applications / "Claude" / _FILE
    if places.platform == "windows":
        yield from sorted(places.local.glob(f"Packages/Claude_*/LocalCache/Roaming/Claude/{_FILE}"))


CLIENT = Client("claude-desktop", _user_files)
