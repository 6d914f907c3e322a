"""Zed: servers stand among its settings, and those of extensions without a command."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from mcpward.diagnostics.configuration.client import Client, under
from mcpward.diagnostics.configuration.places import Places
from mcpward.diagnostics.configuration.reading import ONLY_URL, Reading
from mcpward.server_fields import Fields


def _user_files(places: Places) -> Iterator[Path]:
    yield places.here_or_windows(places.config / "zed", places.roaming / "Zed") / "settings.json"


def _usual(fields: Fields) -> Fields | None:
    command = fields.get("command")
    if isinstance(command, Mapping):  # as it was written until 2025
        fields = {**fields, **command, "command": command.get("path")}
    if "command" in fields or "url" in fields:
        return fields
    of_extension = fields.keys() <= {"enabled", "remote", "source"} or "settings" in fields
    return None if of_extension or fields.get("source") == "extension" else fields


def _written(name: str, fields: Fields) -> Fields:
    # Without a word for the transport it takes the newer one.
    kept = {key: value for key, value in fields.items() if (key, value) != ("type", "http")}
    return {"source": "custom", **kept} if "command" in kept else kept


_READING = Reading(roots=(("context_servers",),), settings=True, words=ONLY_URL, off="enabled")

CLIENT = Client(
    "zed",
    _user_files,
    (".zed/settings.json",),
    servers=under("context_servers"),
    usual=_usual,
    reading=lambda path: _READING,
    written=_written,
)
