"""Which models judge, and where no accurate one does, why: the package's own, those of a folder, or none."""

from functools import cache
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple
from zipfile import BadZipFile

from mcpward.errors import ConfigurationError
from mcpward.guard.model.fast import FastTier
from mcpward.guard.model.files import FACTS, LINEAR, ONNX, digests_in
from mcpward.guard.model.needs import lacking

if TYPE_CHECKING:
    from mcpward.guard.model.accurate import AccurateTier

DATA = Path(__file__).parent / "data"
"""The models of the package."""

NONE = "none"
"""What is asked for where no accurate model shall judge."""


class Models(NamedTuple):
    """The fast tier, the accurate one, and where that is not there, why."""

    fast: FastTier | None
    accurate: "AccurateTier | None"
    missing: str = ""

    @property
    def lost(self) -> str:
        """What is not there and should be, since it comes with the package's model: the fast tier, or nothing."""
        return f"{LINEAR} is missing from the package." if self.fast is None and _comes_with_a_model() else ""


@cache
def models(wanted: Path | str | None = None, threads: int | None = None) -> Models:
    """The models that were asked for: a folder's, `none`, or the package's; the same ones for the whole process.

    A folder with a model of the package's kind may have a fast tier of its own; else the package's judges with it.
    The accurate one reads a window on `threads` threads. On one it has none of its own, so that a process with it may
    fork. Raises what tells that a model is there and cannot be used: then nothing may pass as if it had been judged.
    """
    folder = Path(wanted) if wanted and wanted != NONE else DATA
    fast = _fast(folder if _has_its_own(folder) else DATA)
    if wanted == NONE:
        return Models(fast, None, "It is switched off by MCPWARD_MODEL.")
    if wanted is None and (missing := lacking()):
        return Models(fast, None, f"{' and '.join(missing)} cannot be imported here.")
    if wanted is None and not _comes_with_a_model():
        return Models(fast, None, "This package holds none.")
    from mcpward.guard.model.folder import open_folder

    return Models(fast, open_folder(folder, threads))


def _comes_with_a_model() -> bool:
    """Whether the package has one, or had: where only the file is left that describes it, the rest was lost."""
    return any((DATA / name).is_file() for name in (ONNX, FACTS))


def _has_its_own(folder: Path) -> bool:
    """Whether a folder has a fast tier, or had: with a model of the package's kind it is there, or described."""
    return (folder / FACTS).is_file() and ((folder / LINEAR).is_file() or LINEAR in digests_in(folder))


def _fast(folder: Path) -> FastTier | None:
    """The one in `folder`; None where the package's is gone."""
    where = folder / LINEAR
    if folder == DATA and not where.is_file():
        return None
    read = digests_in(folder).read(where)
    try:
        return FastTier.load(BytesIO(read))
    except (OSError, ValueError, KeyError, BadZipFile) as error:
        raise ConfigurationError(f"MCPWARD_MODEL: {where} cannot be read ({type(error).__name__}).") from error
