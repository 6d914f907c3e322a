"""What lies on a disk, as far as one may look: what does not let itself be looked at raises nothing."""

from pathlib import Path


def is_file(path: Path) -> bool:
    """Whether a file is there; what may not be looked at is none."""
    try:
        return path.is_file()
    except (OSError, ValueError):  # the latter for a null byte
        return False


def is_folder(path: Path, *, unseen: bool = False) -> bool:
    """Whether a folder is there; `unseen` is the answer where that may not be looked at."""
    try:
        return path.is_dir()
    except PermissionError:
        return unseen
    except (OSError, ValueError):
        return False


def matching(folder: Path, pattern: str) -> list[Path]:
    """What lies in a folder under such names, in order; nothing where it may not be looked at."""
    try:
        return sorted(folder.glob(pattern))
    except OSError:
        return []
