"""Which file a command means, in the folders in which its clients look for it."""

import os
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from mcpward.diagnostics.configuration.entries import Entry
from mcpward.diagnostics.configuration.places import Places
from mcpward.diagnostics.configuration.secret_values import is_secret_name
from mcpward.diagnostics.fleet import Fleet, Target
from mcpward.diagnostics.machine.disk import matching
from mcpward.diagnostics.machine.machine import folders
from mcpward.expansion import Unset, named
from mcpward.expansion import expanded as filled_in

_BARE = frozenset({"claude-desktop"})
"""Desktop programs that look in the PATH of the desktop, and in the folders of `_added`."""

_EDITORS = frozenset(
    {"antigravity", "cline", "continue", "cursor", "kiro", "lm-studio", "roo", "trae", "vs-code", "windsurf", "zed"}
)
"""Desktop programs that ask the person's login shell for its PATH when they begin; all others are of the terminal."""

_SERVICES = ("INVOCATION_ID", "XPC_SERVICE_NAME")
"""Variables that systemd.exec(5) and launchd give to services."""

_ACTIVATED = ("VIRTUAL_ENV", "CONDA_PREFIX")
_FOR_ONE_TERMINAL = re.compile(r"/fnm_multishells/|/node_modules/\.bin$|/\.direnv/")
_ENDING = re.compile(r"\.(?:exe|com|cmd|bat|ps1)$", re.IGNORECASE)
PATHEXT = (".com", ".exe", ".bat", ".cmd")
"""What a program of Windows is told by; the other endings of the real PATHEXT are scripts of the system's own."""


def program_name(command: str) -> str:
    """The name of the program that a command means: without folder and ending, in small letters."""
    return _ENDING.sub("", re.split(r"[/\\]", command)[-1]).lower()


def is_started(entry: Entry) -> bool:
    """Whether clients start a process for an entry: it has a command, and is not switched off."""
    return entry.transport == "stdio" and not entry.disabled


def expanded(text: str, places: Places) -> str | None:
    """The text with its variables filled in; None where one is unset, or a secret: what is filled in may be shown."""
    if any(map(is_secret_name, named(text))):
        return None
    try:
        return filled_in(text, places.environment, _strange)
    except Unset:
        return None


def _strange() -> str:
    raise Unset("")


def find(command: str, path: Sequence[Path], places: Places, cwd: Path) -> Path | None:
    """The program that a command means in the folders of `path`, or seen from `cwd` where it names a folder itself."""
    return next((file for file in _candidates(command, path, places, cwd) if _may_run(file, places)), None)


def refused(command: str, path: Sequence[Path], places: Places, cwd: Path) -> Path | None:
    """What is there under the name of a command, and is no program that may be run."""
    candidates = [*_candidates(command, path, places, cwd), *_plain(command, path, places, cwd)]
    return next((file for file in candidates if exists(file) and not _may_run(file, places)), None)


def folder_of(entry: Entry, places: Places) -> Path:
    """The folder in which a server works; where none is said, that of the project at hand."""
    folder = expanded(entry.cwd or "", places)
    return places.cwd / folder if folder else places.cwd


def names_a_folder(command: str, places: Places) -> bool:
    """Whether a command says where its program lies."""
    return "/" in command or (places.platform == "windows" and "\\" in command)


def exists(path: Path) -> bool:
    """Whether something is there; what may not be looked at is taken to be."""
    try:
        return path.exists()
    except PermissionError:
        return True
    except (OSError, ValueError):  # too long, or a null byte
        return False


def _candidates(command: str, path: Sequence[Path], places: Places, cwd: Path) -> Iterator[Path]:
    for file in _plain(command, path, places, cwd):
        if places.platform != "windows":
            yield file
            continue
        if file.suffix.lower() in PATHEXT:
            yield file
        for ending in PATHEXT:
            yield file.with_name(file.name + ending)


def _plain(command: str, path: Sequence[Path], places: Places, cwd: Path) -> Iterator[Path]:
    if places.platform == "windows":
        command = command.replace("\\", "/")
    if "/" in command:
        if not command.endswith("/"):
            yield cwd / command
    elif command not in ("", ".", ".."):
        for folder in path:
            yield folder / command


def _may_run(file: Path, places: Places) -> bool:
    try:
        if places.platform == "windows":
            return file.suffix.lower() in PATHEXT and file.is_file()
        return file.is_file() and os.access(file, os.X_OK)
    except (OSError, ValueError):
        return False


def searched_by(client: str, entry: Entry, fleet: Fleet) -> tuple[Path, ...]:
    """The folders in which a client looks for the command of an entry."""
    usual = _usual_path(client, fleet)
    if (own := own_path(entry)) is None:
        return usual
    places = fleet.places
    separator = ";" if places.platform == "windows" else ":"
    filled = re.sub(r"\$\{(?:env:)?PATH\}", lambda _: separator.join(map(str, usual)), own)
    return folders(expanded(filled, places) or filled, separator)


def own_path(entry: Entry) -> str | None:
    """The PATH that an entry sets for its server, which is where the command is looked for too."""
    return next((value for name, value in entry.env.items() if name.upper() == "PATH"), None)


def is_service(places: Places) -> bool:
    """Whether this program was started as a service, with a PATH that is no person's."""
    return "TERM" not in places.environment and any(name in places.environment for name in _SERVICES)


def is_of_the_desktop(client: str) -> bool:
    """Whether a client is started from the desktop, most of the time."""
    return client in _BARE or client in _EDITORS


def _usual_path(client: str, fleet: Fleet) -> tuple[Path, ...]:
    machine = fleet.machine
    if client in _BARE:
        return tuple(dict.fromkeys((*_added(fleet.places), *machine.desktop_path)))
    if client in _EDITORS:
        left = tuple(folder for folder in machine.shell_path if not is_passing(folder, fleet.places))
        return tuple(dict.fromkeys((*left, *machine.desktop_path)))
    return machine.shell_path


def is_passing(folder: Path, places: Places) -> bool:
    """Whether a folder is on the PATH of one terminal only, as an activated environment is."""
    active = [Path(where) for name in _ACTIVATED if (where := places.environment.get(name))]
    return any(folder.is_relative_to(where) for where in active) or bool(_FOR_ONE_TERMINAL.search(folder.as_posix()))


def _added(places: Places) -> Iterator[Path]:
    """What Claude Desktop adds by itself: every Node of nvm, in the order of their names, and Homebrew's.

    So its log shows it in directus/mcp#2, where v20.12.1 comes before v20.9.0.
    """
    if places.platform != "windows":
        yield from matching(places.home / ".nvm" / "versions" / "node", "*/bin")
        yield from (Path("/usr/local/bin"), Path("/opt/homebrew/bin"))


@dataclass(frozen=True, slots=True)
class Sought:
    """Where the command of a server was looked for: the file that each of its clients finds, None where it finds none.

    `terminal` is what the terminal at hand finds.
    """

    command: str
    by_client: dict[str, Path | None]
    terminal: Path | None

    @property
    def found(self) -> Path | None:
        """The file that anybody finds, the clients first."""
        return next((file for file in self.by_client.values() if file), self.terminal)


def sought(target: Target, fleet: Fleet) -> Sought | None:
    """Look for the command of a server. None where it has none, or one that is not known before it is started."""
    entry = target.entry
    command = expanded(entry.command, fleet.places) if is_started(entry) else None
    if command is None:
        return None
    cwd = folder_of(entry, fleet.places)
    clients = {one.client: one for one in target.server.entries if not one.disabled} or {entry.client: entry}
    by_client = {
        client: find(command, searched_by(client, one, fleet), fleet.places, cwd) for client, one in clients.items()
    }
    return Sought(command, by_client, find(command, fleet.machine.shell_path, fleet.places, cwd))
