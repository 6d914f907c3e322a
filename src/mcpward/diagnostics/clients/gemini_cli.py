"""Gemini CLI: `httpUrl` beside `url`, variables without braces, a file that says which servers are off, extensions."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from mcpward.diagnostics.configuration.client import Client, File, Mistaken, Written, written
from mcpward.diagnostics.configuration.documents import read_document
from mcpward.diagnostics.configuration.entries import changed
from mcpward.diagnostics.configuration.places import Places
from mcpward.diagnostics.configuration.reading import WITH_DEFAULT, Reading
from mcpward.diagnostics.configuration.variables import braced
from mcpward.diagnostics.machine.disk import matching
from mcpward.errors import ConfigurationError
from mcpward.server_fields import Fields

_READING = Reading(settings=True, last_commas=False, expands=WITH_DEFAULT, nearest_wins=True)
_EXTENSION = "gemini-extension.json"
_LISTS = ("allowed", "excluded")


def _folder(places: Places) -> Path:
    return places.named("GEMINI_CLI_HOME", places.home) / ".gemini"


def _file(places: Places) -> Path:
    return _folder(places) / "settings.json"


def _mistaken(places: Places) -> Iterator[Mistaken]:
    for path in (_folder(places) / "mcp.json", places.config / "gemini" / "settings.json"):
        yield Mistaken(path, _file(places))
    project = places.cwd / ".gemini"
    yield Mistaken(project / "mcp.json", project / "settings.json")


def _extensions(places: Places) -> Path:
    return _folder(places) / "extensions"


def _user_files(places: Places) -> Iterator[Path]:
    yield _file(places)
    yield from matching(_extensions(places), f"*/{_EXTENSION}")


def _reading(path: Path) -> Reading:
    return replace(_READING, strict=True) if path.name == _EXTENSION else _READING


def _servers(file: File) -> Iterator[Written]:
    if file.document.path.name == _EXTENSION:
        return _of_extension(file)
    return _chosen(file.document.table, file.document.table, file.places)


def _of_extension(file: File) -> Iterator[Written]:
    """The servers of an extension; none where it is not loaded, or has settings, of which the values lie hidden."""
    table, places = file.document.table, file.places
    if not table.get("name") or not table.get("version") or table.get("settings"):
        return
    settings = _read(_file(places))
    own = settings.get("mcpServers")
    off = _is_off(str(table["name"]), places)
    values = {"extensionPath": str(file.document.path.parent), "workspacePath": str(places.cwd)}
    values |= dict.fromkeys(("/", "pathSeparator"), "\\" if places.platform == "windows" else "/")

    def filled(text: str) -> str:
        return re.sub(r"\$\{(.*?)\}", lambda found: values.get(found[1], found[0]), text)

    for one in _chosen(table, settings, places):
        if not isinstance(own, Mapping) or one.name not in own:  # a person's own goes first
            entry = changed(one.entry, filled)
            yield Written(one.place, one.name, entry, "plugin", disabled=off or one.disabled)


def _is_off(extension: str, places: Places) -> bool:
    """Whether an extension is switched off here: the last of its rules that fits the folder says."""
    rules: Any = _read(_extensions(places) / "extension-enablement.json").get(extension)
    rules = rules.get("overrides") if isinstance(rules, Mapping) else None
    folder, off = f"/{places.cwd.as_posix().strip('/')}/", False
    for rule in rules if isinstance(rules, list) else ():
        if isinstance(rule, str) and _fits(rule.removeprefix("!"), folder):
            off = rule.startswith("!")
    return off


def _fits(rule: str, folder: str) -> bool:
    """A rule names a folder, and with `*` at its end those in it too."""
    return folder.startswith(rule[:-1]) if rule.endswith("*") else folder == rule


def _chosen(table: Mapping[str, Any], settings: Mapping[str, Any], places: Places) -> Iterator[Written]:
    """The servers of a table, of which the settings may allow or exclude some by name."""
    chosen: Any = settings.get("mcp")
    allowed, excluded = (_names(chosen.get(key)) if isinstance(chosen, Mapping) else None for key in _LISTS)
    switched_off = _switched_off(places)
    for one in written(table.get("mcpServers"), ("mcpServers",)):
        name = _plain(one.name)
        off = name in (excluded or ()) or name in switched_off or (allowed is not None and name not in allowed)
        yield Written(one.place, one.name, one.entry, disabled=off)


def _names(found: object) -> set[str] | None:
    return {_plain(name) for name in found if isinstance(name, str)} if isinstance(found, list) else None


def _plain(name: str) -> str:
    """Names are compared without regard to case and space around them."""
    return name.strip().lower()


def _switched_off(places: Places) -> set[str]:
    """The servers that `gemini mcp disable` switched off."""
    table = _read(_folder(places) / "mcp-server-enablement.json")
    return {
        _plain(str(name)) for name, one in table.items() if isinstance(one, Mapping) and one.get("enabled") is False
    }


def _read(path: Path) -> Mapping[str, Any]:
    """A file beside that of the servers; one that cannot be read says nothing."""
    try:
        return read_document(path).table
    except ConfigurationError:
        return {}


def _usual(fields: Fields) -> Fields:
    usual = dict(fields)
    if "httpUrl" in usual:
        usual["type"] = "http"
        usual.pop("url", None)
    named: Fields = changed(usual, braced)
    return named


def _written(name: str, fields: Fields) -> Fields:
    """In the words that all versions know; those that do not read `type` take `url` for the older transport."""
    if fields.get("type") != "http":
        return fields
    return {"httpUrl" if key == "url" else key: value for key, value in fields.items() if key != "type"}


CLIENT = Client(
    "gemini-cli",
    _user_files,
    (".gemini/settings.json",),
    servers=_servers,
    usual=_usual,
    reading=_reading,
    written=_written,
    mistaken=_mistaken,
)
