"""Antigravity, which has moved its file with version 2: an address is a `serverUrl`, and nothing else."""

from collections.abc import Iterator
from pathlib import Path

from mcpward.diagnostics.clients.windsurf import with_server_url
from mcpward.diagnostics.configuration.client import Client, Mistaken
from mcpward.diagnostics.configuration.places import Places
from mcpward.diagnostics.configuration.reading import Reading
from mcpward.diagnostics.machine.disk import is_file, is_folder

_READING = Reading(words={"url": "serverUrl", "httpUrl": "serverUrl"}, off="disabled")


def _file(places: Places, folder: str) -> Path:
    return places.home / ".gemini" / folder / "mcp_config.json"


def _user_files(places: Places) -> Iterator[Path]:
    new = _file(places, "config")
    yield new
    if not is_file(new):
        yield _file(places, "antigravity")


def _mistaken(places: Places) -> Iterator[Mistaken]:
    new = _file(places, "config")
    yield Mistaken(_file(places, "antigravity-cli"), new)
    if is_file(new):
        yield Mistaken(_file(places, "antigravity"), new)


def _folder(places: Places) -> Path:
    new = _file(places, "config").parent
    return new if is_folder(new) else _file(places, "antigravity").parent


CLIENT = Client(
    "antigravity",
    _user_files,
    (".agents/mcp_config.json",),
    reading=lambda path: _READING,
    folder=_folder,
    mistaken=_mistaken,
    written=with_server_url,
)
