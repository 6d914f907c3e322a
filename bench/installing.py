"""Peers, each installed into an environment of its own under build/: nothing of theirs meets what is measured."""

import shutil
import subprocess
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "build" / "peers"
INSTALLED_WITHIN = 600.0


class Absent(Exception):
    """A subject that cannot be measured here; the message says why."""


def python_with(wanted: str) -> Path:
    """The Python of the environment with this package, which is made where it is not there yet. Raises Absent."""
    folder = FOLDER / wanted
    python = folder / "bin" / "python"
    if (folder / "installed").exists():
        return python
    shutil.rmtree(folder, ignore_errors=True)
    try:
        venv.create(folder, with_pip=True)
        subprocess.run(
            [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", wanted],
            check=True, capture_output=True, text=True, timeout=INSTALLED_WITHIN,
        )  # fmt: skip
    except subprocess.CalledProcessError as error:
        last = (error.stderr or "no reason given").strip().splitlines()[-1]
        raise Absent(f"{wanted} cannot be installed: {last}") from None
    except subprocess.TimeoutExpired:
        raise Absent(f"{wanted} cannot be installed in {INSTALLED_WITHIN:g} s") from None
    (folder / "installed").touch()
    return python
