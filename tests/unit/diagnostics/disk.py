"""Programs, scripts and environments as they lie on a disk, for checks that look at them."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from tests.unit.diagnostics.fleets import fleet

from mcpward.diagnostics.configuration.entries import Entry
from mcpward.diagnostics.configuration.places import Places, Platform
from mcpward.diagnostics.fleet import Fleet
from mcpward.diagnostics.machine.machine import Machine


def has(file: Path, text: str = "", mode: int = 0o644) -> Path:
    """Write a file, and the folders above it."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(text.encode())
    file.chmod(mode)
    return file


def program(file: Path, text: str = "\x7fELF") -> Path:
    """Write a file that may be run."""
    return has(file, text, 0o755)


def person(folder: Path, platform: Platform = "linux", **environment: str) -> Places:
    """A person whose home is below `folder`, and whose project is there."""
    return Places(platform, folder / "home", folder / "home" / "project", environment)


def searching(
    *entries: Entry,
    places: Places,
    shell: tuple[Path, ...] = (),
    desktop: tuple[Path, ...] = (),
    **facts: Any,
) -> Fleet:
    """A fleet on a machine with these folders on its two paths."""
    machine = Machine(shell_path=shell, desktop_path=desktop)
    return replace(fleet(*entries, machine=machine, **facts), places=places)


def environment(folder: Path, base: Path, shared: bool = False, python: bool = True) -> Path:
    """Make what looks like a virtual environment, and return its interpreter."""
    has(
        folder / "pyvenv.cfg",
        f"home = {base}\ninclude-system-site-packages = {str(shared).lower()}\nversion = 3.12.1\n",
    )
    (folder / "lib" / "python3.12" / "site-packages").mkdir(parents=True)
    interpreter = folder / "bin" / "python"
    interpreter.parent.mkdir()
    if python:
        interpreter.symlink_to(base / "python3.12")
    return interpreter


def base_of(folder: Path) -> Path:
    """Make what looks like an installed Python, and return the folder of its program."""
    return program(folder / "opt" / "python" / "bin" / "python3.12").parent
