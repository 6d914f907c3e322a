"""The folders in which a program that was started from the desktop looks for commands."""

import re
import sys
from collections.abc import Iterator
from pathlib import Path

import psutil

from mcpward.diagnostics.configuration.places import Places
from mcpward.diagnostics.machine.disk import matching, text_head
from mcpward.diagnostics.machine.machine import folders

_MACOS = "/usr/bin:/bin:/usr/sbin:/sbin"
"""What launchd gives to programs; launchd.plist(5) knows no other way than to set it for all."""

_LINUX = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
"""DEFAULT_PATH of systemd's user manager."""

_DESKTOPS = frozenset(
    {
        "gnome-shell", "gnome-session-b", "gnome-session-binary", "plasmashell", "ksmserver", "xfce4-session",
        "cinnamon-session", "mate-session", "lxqt-session", "budgie-panel", "sway", "Hyprland", "i3", "niri",
    }
)  # fmt: skip
"""Processes whose environment the programs of a desktop on Linux get."""

_LOGIN_FILES = (
    ".profile",
    ".bash_profile",
    ".bash_login",
    ".zprofile",
    ".zshenv",
    ".xprofile",
    ".xsessionrc",
    ".pam_environment",
)
_IN_ENVIRONMENT_FILE = re.compile(r"""^\s*(?:export\s+)?PATH\s*=\s*["']?([^"'\n]+)""", re.MULTILINE)
_MOST = 256 * 1024


def desktop_path(places: Places, shell: tuple[Path, ...]) -> tuple[Path, ...]:
    """The PATH of the desktop; `shell` is that of the terminal at hand."""
    if places.platform == "windows":
        return folders(told, ";") if (told := _of_registry(places)) else shell
    if places.platform == "macos":
        return folders(_MACOS, ":")
    if running := _of_a_running_desktop():
        return folders(running, ":")
    return tuple(dict.fromkeys((*_of_linux(Path("/etc/environment")), *_of_login(places, shell))))


def _of_linux(file: Path) -> tuple[Path, ...]:
    """That of PAM's environment file, or of systemd."""
    found = _IN_ENVIRONMENT_FILE.search(text_head(file, _MOST) or "")
    return folders(found[1], ":") if found else folders(_LINUX, ":")


def _of_login(places: Places, shell: tuple[Path, ...]) -> Iterator[Path]:
    """The folders of the terminal that files which a login reads speak of: many desktops begin with a login."""
    written = "\n".join(text_head(file, _MOST) or "" for file in _login_files(places))
    for folder in shell:
        if folder.is_relative_to(places.home) and folder != places.home:
            parts = folder.relative_to(places.home).parts
            # ~/.local and ~/bin are too many things: the folder below says which is meant.
            named = "/".join(parts[:2] if parts[0] == ".local" else parts[:1])
            if re.search(rf"(?<![\w.-]){re.escape(named)}(?![\w-])", written):
                yield folder


def _login_files(places: Places) -> Iterator[Path]:
    for name in _LOGIN_FILES:
        yield places.home / name
    yield from matching(places.config / "environment.d", "*.conf")


def _of_a_running_desktop() -> str | None:
    """The PATH of a desktop that runs here, where it is shown to us."""
    for process in psutil.process_iter(["name"]):
        if process.info["name"] in _DESKTOPS:
            try:
                if path := process.environ().get("PATH"):
                    return path
            except (psutil.Error, OSError):
                continue
    return None


def _of_registry(places: Places) -> str:
    """The PATH of Windows for new programs: that of the machine, then that of the person."""
    if sys.platform != "win32":
        return ""
    import winreg

    found = []
    for root, key in (
        (winreg.HKEY_LOCAL_MACHINE, r"SYSTEM\CurrentControlSet\Control\Session Manager\Environment"),
        (winreg.HKEY_CURRENT_USER, "Environment"),
    ):
        try:
            with winreg.OpenKey(root, key) as opened:
                found.append(winreg.ExpandEnvironmentStrings(str(winreg.QueryValueEx(opened, "Path")[0])))
        except OSError:
            continue
    return ";".join(found)
