"""Opens a folder with a model: one of the package's kind, or another ONNX sequence classifier."""

import threading
from pathlib import Path

from mcpward.errors import ConfigurationError
from mcpward.guard.model.accurate import AccurateTier, Model
from mcpward.guard.model.alphabet import LATIN
from mcpward.guard.model.files import FACTS, ONNX, PIECES, Digests
from mcpward.guard.model.other import Other, Settings
from mcpward.guard.model.own import Facts, Own
from mcpward.guard.model.session import Session, start
from mcpward.guard.model.tokens import Pieces
from mcpward.guard.model.windows import ROOM

_opened: dict[tuple[Path, int | None], Model] = {}
_one_at_a_time = threading.Lock()


def open_folder(folder: Path, threads: int | None = None) -> AccurateTier:
    """The accurate tier over the model in `folder`; the model is loaded once in a process.

    A folder with `model.json` holds a model of the package's kind; any other one is described by its `config.json`.
    Raises ConfigurationError where a file is missing, damaged, or not what it has to be.
    """
    return AccurateTier(model_of(folder, threads))


def model_of(folder: Path, threads: int | None = None) -> Model:
    """The model in `folder`, as `open_folder` has it."""
    key = folder.resolve(), threads
    with _one_at_a_time:
        if key not in _opened:
            _opened[key] = _load(*key)
        return _opened[key]


def _load(folder: Path, threads: int | None) -> Model:
    for name in (ONNX, PIECES):
        if not (folder / name).is_file():
            raise ConfigurationError(f"MCPWARD_MODEL: {folder / name} is missing.")
    return _own(folder, threads) if (folder / FACTS).is_file() else _other(folder, threads)


def _own(folder: Path, threads: int | None) -> Model:
    facts = Facts(folder)
    pieces = _pieces(folder, facts.digests)
    session = Session(start(folder / ONNX, threads, facts.digests.read(folder / ONNX)), Own())
    model = Model(facts.version, pieces, session, ROOM, facts.calibration, facts.joining, names=True, alphabet=LATIN)
    _try(model, folder)
    return model


def _other(folder: Path, threads: int | None) -> Model:
    settings = Settings(folder)
    pieces = _pieces(folder, settings.digests)
    runtime = start(folder / ONNX, threads, settings.digests.read(folder / ONNX))
    try:
        asked = Other(runtime, settings.classes)
    except ValueError as error:
        raise ConfigurationError(f"MCPWARD_MODEL: {folder / ONNX}: {error}.") from error
    room = settings.window - len(pieces.before) - len(pieces.after)
    model = Model(
        folder.name, pieces, Session(runtime, asked), room, settings.calibration, settings.joining, names=False
    )
    _try(model, folder)
    return model


def _pieces(folder: Path, digests: Digests) -> Pieces:
    read = digests.read(folder / PIECES)
    try:
        return Pieces(read)
    except Exception as error:  # What tokenizers raises has no class of its own.
        reason = type(error).__name__
        raise ConfigurationError(f"MCPWARD_MODEL: {folder / PIECES} cannot be read ({reason}).") from error


def _try(model: Model, folder: Path) -> None:
    """Read one text. Raises ConfigurationError where the model does not answer as it has to."""
    try:
        if not AccurateTier(model).judge(["How are you?"], "user", names=True).windows:
            raise ValueError("its tokenizer finds nothing to read in a text")
    except Exception as error:  # Whatever a stranger's model does.
        raise ConfigurationError(f"MCPWARD_MODEL: {folder / ONNX} does not answer as it has to: {error}.") from error
