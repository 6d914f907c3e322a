"""Claude Desktop, also as it is packed for the Windows store."""

from collections.abc import Iterator
from pathlib import Path

from mcpward.diagnostics.configuration.client import Client, Mistaken
from mcpward.diagnostics.configuration.places import Places
from mcpward.diagnostics.configuration.reading import NOTHING, ONLY_URL, Reading
from mcpward.diagnostics.machine.disk import matching

_FILE = "claude_desktop_config.json"


_PACKAGES = "Packages/Claude_*"
_IN_PACKAGE = Path("LocalCache/Roaming/Claude") / _FILE
_READING = Reading(strict=True, expands=NOTHING, words=ONLY_URL, transports=frozenset(("stdio",)), only_text=True)


def _user_files(places: Places) -> Iterator[Path]:
    yield places.applications / "Claude" / _FILE
    if places.platform == "windows":
        yield from matching(places.local, f"{_PACKAGES}/{_IN_PACKAGE.as_posix()}")


def _mistaken(places: Places) -> Iterator[Mistaken]:
    right = places.applications / "Claude" / _FILE
    for folder in (places.config / "claude", places.config / "Claude", places.home / ".claude"):
        if folder / _FILE != right:
            yield Mistaken(folder / _FILE, right)
    if places.platform == "windows":
        yield Mistaken(places.local / "Claude" / _FILE, right)
        # The packed program sees another %APPDATA% than everybody else.
        for package in matching(places.local, _PACKAGES):
            yield Mistaken(right, package / _IN_PACKAGE)


CLIENT = Client("claude-desktop", _user_files, reading=lambda path: _READING, mistaken=_mistaken)
