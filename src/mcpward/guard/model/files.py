"""The files of a model, and how it is known that they belong together: each by its SHA-256."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from hashlib import sha256
from pathlib import Path
from types import MappingProxyType

from mcpward.errors import ConfigurationError

ONNX, PIECES, LINEAR, FACTS = "model.onnx", "tokenizer.json", "fast.npz", "model.json"

_FILES = (ONNX, PIECES, LINEAR)
_DIGEST = re.compile(r"[0-9a-f]{64}")


class Digests:
    """What a file says of those beside it: the SHA-256 of each by its name, or of `model.onnx` alone.

    Where it is told by their names and has to be `whole`, a file that is not named is none of them.
    """

    def __init__(
        self, named: Mapping[str, str] = MappingProxyType({}), said_by: str = "", *, whole: bool = False
    ) -> None:
        """Without any, nothing is said of any file."""
        self._named, self._said_by, self._whole = named, said_by, whole

    def __contains__(self, name: str) -> bool:
        """Whether something is said of a file."""
        return name in self._named

    def of(self, name: str) -> str:
        """The digest of a file. Raises KeyError where there is none."""
        return self._named[name]

    def read(self, where: Path) -> bytes:
        """The bytes of a file. Raises ConfigurationError where it cannot be read, or is another one."""
        try:
            read = where.read_bytes()
        except OSError as error:
            raise ConfigurationError(f"MCPWARD_MODEL: {where} cannot be read ({type(error).__name__}).") from error
        wanted = self._named.get(where.name)
        if (wanted or self._whole) and sha256(read).hexdigest() != wanted:
            raise ConfigurationError(
                f"MCPWARD_MODEL: {where} is not the file that {self._said_by} describes (another SHA-256): "
                "install mcpward, or the model, anew."
            )
        return read


def described(given: object, said_by: str, *, files: Sequence[str] = _FILES, whole: bool = False) -> Digests:
    """What was `given` as `sha256`. Raises ValueError where `model.onnx` has none, or something else has one."""
    named = given if isinstance(given, dict) else {ONNX: given}
    digests = {name: str(digest).lower() for name, digest in named.items()}
    known = ONNX in digests and digests.keys() <= set(files)
    if not known or not all(map(_DIGEST.fullmatch, digests.values())):
        others = " and ".join(name for name in files if name != ONNX)
        raise ValueError(f"sha256 has to be 64 hexadecimal digits, of {ONNX}, or by their names of {others} too")
    return Digests(digests, said_by, whole=whole and isinstance(given, dict))


def digests_in(folder: Path) -> Digests:
    """What `model.json` in a folder says; of no file, where there is none. Raises ConfigurationError."""
    where = folder / FACTS
    if not where.is_file():
        return Digests()
    try:
        return described(json.loads(where.read_bytes())["sha256"], FACTS, whole=True)
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise unreadable(where, error) from error


def unreadable(where: Path, error: Exception) -> ConfigurationError:
    """What is said of a `model.json` that cannot be read."""
    return ConfigurationError(f"MCPWARD_MODEL: {where} cannot be read ({type(error).__name__}); export it anew.")
