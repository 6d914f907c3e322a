"""The script that a server's interpreter is given."""

from dataclasses import dataclass
from pathlib import Path

from mcpward.diagnostics.configuration.entries import Entry
from mcpward.diagnostics.configuration.places import Places
from mcpward.diagnostics.machine.launches import launch_of
from mcpward.diagnostics.machine.programs import expanded, is_started

_NODE = frozenset({"node", "nodejs", "tsx", "ts-node", "bun"})
_ENDINGS = ("", ".js", ".mjs", ".cjs", ".ts", ".json", "/index.js", "/package.json")


@dataclass(frozen=True, slots=True)
class Script:
    """A script as it is `written`, at which argument, from 0, and who runs it. `path` is None where it is relative to a
    folder that is not known; `meant` are the files that would do.
    """

    written: str
    at: int
    by: str
    path: Path | None
    meant: tuple[Path, ...]


def script_of(entry: Entry, places: Places) -> Script | None:
    """The script of a server; None where there is none, or what it is cannot be told for sure."""
    launch = launch_of((entry.command, *entry.args)) if is_started(entry) else None
    if launch is None or launch.kind != "script" or launch.name.startswith("~"):
        return None
    name = expanded(launch.name, places)
    folder = expanded(launch.folder, places)
    cwd = expanded(entry.cwd or "", places)
    if not name or folder is None or cwd is None or folder.startswith("~") or cwd.startswith("~"):
        return None
    if places.platform == "windows":
        name, folder, cwd = (text.replace("\\", "/") for text in (name, folder, cwd))
    path = Path(cwd) / folder / name
    if not path.is_absolute() and path.drive == "":
        return Script(launch.name, launch.at, launch.by, None, ())
    endings = _ENDINGS if launch.by in _NODE else ("",)
    return Script(launch.name, launch.at, launch.by, path, tuple(Path(f"{path}{ending}") for ending in endings))
