"""Where programs keep their configuration: the folders of one person on one platform, all of it handed in."""

import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

Platform = Literal["linux", "macos", "windows"]


@dataclass(frozen=True, slots=True)
class Places:
    """The folders of a person. `cwd` is the project at hand, `environment` what moves the folders elsewhere."""

    platform: Platform
    home: Path
    cwd: Path
    environment: Mapping[str, str] = field(default_factory=dict, repr=False)

    @classmethod
    def here(cls, environment: Mapping[str, str]) -> "Places":
        """Those of whoever runs this program."""
        system: dict[str, Platform] = {"darwin": "macos", "win32": "windows"}
        return cls(system.get(sys.platform, "linux"), Path.home(), _working_folder(), environment)

    @property
    def applications(self) -> Path:
        """Where desktop programs keep what is a person's."""
        if self.platform == "macos":
            return self.home / "Library" / "Application Support"
        return self.roaming if self.platform == "windows" else self.config

    @property
    def config(self) -> Path:
        """Where programs of the terminal do: ~/.config, on every platform."""
        return self.named("XDG_CONFIG_HOME", self.home / ".config")

    @property
    def roaming(self) -> Path:
        """%APPDATA% of Windows."""
        return self.named("APPDATA", self.home / "AppData" / "Roaming")

    @property
    def local(self) -> Path:
        """%LOCALAPPDATA% of Windows."""
        return self.named("LOCALAPPDATA", self.home / "AppData" / "Local")

    def named(self, variable: str, usual: Path) -> Path:
        """The folder that a variable names, or the usual one."""
        return Path(named) if (named := self.environment.get(variable)) else usual

    def here_or_windows(self, folder: Path, windows: Path) -> Path:
        """One folder on Windows, and another everywhere else."""
        return windows if self.platform == "windows" else folder


def _working_folder() -> Path:
    """Where this program works; the home folder where that one was removed meanwhile."""
    try:
        return Path.cwd()
    except OSError:
        return Path.home()
