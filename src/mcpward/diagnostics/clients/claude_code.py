"""Claude Code: its own servers, those of single projects, and those that its plugins bring."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from mcpward.diagnostics.configuration.client import Client, File, Mistaken, Written, written
from mcpward.diagnostics.configuration.documents import read_document
from mcpward.diagnostics.configuration.entries import changed
from mcpward.diagnostics.configuration.places import Places
from mcpward.diagnostics.configuration.reading import ONLY_URL, WITH_DEFAULT, Reading
from mcpward.diagnostics.machine.disk import is_file, is_folder, matching
from mcpward.errors import ConfigurationError

_READING = Reading(strict=True, expands=WITH_DEFAULT, words=ONLY_URL, only_text=True, nearest_wins=True)
_SETTINGS = ("settings.json", "settings.local.json")


def _folder(places: Places) -> Path:
    return places.named("CLAUDE_CONFIG_DIR", places.home / ".claude")


def _cache(places: Places) -> Path:
    return _folder(places) / "plugins" / "cache"


def _own_file(places: Places) -> Path:
    return places.named("CLAUDE_CONFIG_DIR", places.home) / ".claude.json"


def _user_files(places: Places) -> Iterator[Path]:
    yield _own_file(places)
    for path in matching(_cache(places), "**/.mcp.json"):
        if "node_modules" not in path.parts:
            yield path


def _servers(file: File) -> Iterator[Written]:
    if file.document.path.is_relative_to(cache := _cache(file.places)):
        yield from _plugin(file, cache)
        return
    table = file.document.table
    settings = list(_settings(file.places)) if file.scope == "project" else []
    rejected = {name for each in settings for name in _names(each, "disabledMcpjsonServers")}
    agreed = {name for each in settings for name in _names(each, "enabledMcpjsonServers")}
    asks = bool(settings) and _is_installed(file.places)
    asks &= not any(each.get("enableAllProjectMcpServers") is True for each in settings)
    for one in written(table.get("mcpServers"), ("mcpServers",)):
        waits = asks and one.name not in agreed | rejected
        yield replace(one, disabled=one.name in rejected, waits=waits)
    projects = table.get("projects")
    for folder, project in projects.items() if isinstance(projects, Mapping) else ():
        if isinstance(project, Mapping):
            for one in written(project.get("mcpServers"), ("projects", folder, "mcpServers")):
                yield Written(one.place, one.name, one.entry, "project", Path(folder))


def _plugin(file: File, cache: Path) -> Iterator[Written]:
    """The servers of a plugin, which may also stand at the top of its file."""
    path, table = file.document.path, file.document.table
    disabled = _is_off(file.places, path.relative_to(cache).parts)
    keys = ("mcpServers",) if "mcpServers" in table else ()
    for one in written(table.get("mcpServers", table), keys):
        entry = changed(one.entry, lambda text: text.replace("${CLAUDE_PLUGIN_ROOT}", str(path.parent)))
        yield Written(one.place, one.name, entry, "plugin", path.parent, disabled)


def _is_off(places: Places, parts: tuple[str, ...]) -> bool:
    """Whether the settings switch a plugin off; its files lie in MARKETPLACE/PLUGIN/."""
    plugins = _read(_folder(places) / "settings.json").get("enabledPlugins")
    return isinstance(plugins, Mapping) and len(parts) > 2 and plugins.get(f"{parts[1]}@{parts[0]}") is False


def _is_installed(places: Places) -> bool:
    return is_folder(_folder(places)) or is_file(_own_file(places))


def _settings(places: Places) -> Iterator[Mapping[str, Any]]:
    """The settings that say what becomes of the servers in the project's `.mcp.json`."""
    projects = _read(_own_file(places)).get("projects")
    own = projects.get(places.cwd.as_posix()) if isinstance(projects, Mapping) else None
    if isinstance(own, Mapping):
        yield own
    yield _read(_folder(places) / "settings.json")
    for name in _SETTINGS:
        yield _read(places.cwd / ".claude" / name)


def _names(settings: Mapping[str, Any], key: str) -> set[str]:
    names = settings.get(key)
    return {name for name in names if isinstance(name, str)} if isinstance(names, list) else set()


def _read(path: Path) -> Mapping[str, Any]:
    """A file of settings; one that cannot be read says nothing."""
    try:
        return read_document(path).table
    except ConfigurationError:
        return {}


def _reading(path: Path) -> Reading:
    if "plugins" in path.parts:
        return replace(_READING, roots=(("mcpServers",), ()))
    return replace(_READING, settings=path.name == ".claude.json")


def _mistaken(places: Places) -> Iterator[Mistaken]:
    folder, project = _folder(places), places.cwd
    for name in ("mcp.json", ".mcp.json", "mcp_servers.json", "claude.json"):
        yield Mistaken(folder / name, _own_file(places))
    if project != places.home:
        yield Mistaken(places.home / ".mcp.json", _own_file(places))
        for path in (project / ".claude" / "mcp.json", project / ".claude" / ".mcp.json", project / "mcp.json"):
            yield Mistaken(path, project / ".mcp.json")
    for name in _SETTINGS:
        yield Mistaken(folder / name, _own_file(places), ("mcpServers",))
        yield Mistaken(project / ".claude" / name, project / ".mcp.json", ("mcpServers",))


CLIENT = Client(
    "claude-code",
    _user_files,
    (".mcp.json",),
    servers=_servers,
    reading=_reading,
    folder=_folder,
    mistaken=_mistaken,
)
