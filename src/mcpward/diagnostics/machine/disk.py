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


def head(file: Path, most: int) -> bytes | None:
    """The first `most` bytes of a file; None where it may not be read."""
    try:
        with file.open("rb") as opened:
            return opened.read(most)
    except (OSError, ValueError):
        return None


def text_head(file: Path, most: int) -> str | None:
    """The first `most` characters of a text in UTF-8, which need not be quite that; None where it may not be read."""
    try:
        with file.open(encoding="utf-8", errors="replace") as opened:
            return opened.read(most)
    except (OSError, ValueError):
        return None
