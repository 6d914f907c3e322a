"""Another ONNX sequence classifier, from a folder: it reads ordinary text, and knows neither channels nor names."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime

from mcpward.errors import ConfigurationError
from mcpward.guard.model.calibration import Calibration, Line, logit
from mcpward.guard.model.files import ONNX, PIECES, Digests, described
from mcpward.guard.model.joining import WindowJoining
from mcpward.guard.model.labels import classes, over_classes
from mcpward.guard.model.session import Heard
from mcpward.model import CHANNELS

CONFIG, SETTINGS = "config.json", "mcpward.json"

WINDOW = 512
"""So many pieces its windows hold, the marks counted, where nothing else is said."""

_LEAST_WINDOW = 32
_KNOWN = {"labels", "threshold", "calibration", "joining", "window", "sha256"}
_INPUTS = ("input_ids", "attention_mask", "token_type_ids")
_TYPES = {"tensor(int64)": np.int64, "tensor(int32)": np.int32}


class Other:
    """How it is asked: by the names of its inputs; the output `logits` [1, n], or the only one, is over its labels."""

    def __init__(self, runtime: onnxruntime.InferenceSession, of: Sequence[int]) -> None:
        """`of` are the classes of its labels. Raises ValueError where its inputs or outputs are others."""
        self._types = {one.name: _TYPES.get(one.type) for one in runtime.get_inputs()}
        strange = [name for name, kind in self._types.items() if name not in _INPUTS or kind is None]
        if strange or _INPUTS[0] not in self._types:
            raise ValueError(f"its inputs have to be of {', '.join(_INPUTS)}, and integers")
        outputs = [one.name for one in runtime.get_outputs()]
        if "logits" not in outputs and len(outputs) != 1:
            raise ValueError("it has several outputs, and none of them is named logits")
        self.outputs: Sequence[str] = ["logits"] if "logits" in outputs else outputs
        self._of = of

    def inputs(self, ids: Sequence[int], types: Sequence[int]) -> dict[str, Any]:
        """The arrays that the model takes; it has other token types than ours, and gets none."""
        given = {"input_ids": ids, "attention_mask": [1] * len(ids), "token_type_ids": [0] * len(ids)}
        return {name: np.asarray([given[name]], kind) for name, kind in self._types.items()}

    def heard(self, outputs: Sequence[Any]) -> Heard:
        """What the model said. Raises ValueError for another shape than [1, labels]."""
        logits = np.asarray(outputs[0])
        if logits.shape != (1, len(self._of)):
            raise ValueError(f"its logits have the shape {list(logits.shape)}, and it has {len(self._of)} labels")
        return Heard(over_classes(logits[0], self._of))


class Settings:
    """What `config.json` and the optional `mcpward.json` of a folder say.

    `threshold` is the probability from which on the model calls a text an attack: it becomes 0.5. With `calibration`,
    which says the same for each channel, there is none.
    """

    def __init__(self, folder: Path) -> None:
        """Read them. Raises ConfigurationError where one is missing or says what is not known."""
        config = _read(folder / CONFIG)
        given = _read(folder / SETTINGS) if (folder / SETTINGS).is_file() else {}
        try:
            unknown = set(given) - _KNOWN
            if unknown or {"threshold", "calibration"} <= set(given):
                raise ValueError(f"it may say {', '.join(sorted(_KNOWN))}; of threshold and calibration only one")
            names = config.get("id2label") or {}
            labels = [str(name) for _, name in sorted(names.items(), key=lambda pair: int(pair[0]))]
            if not labels:
                raise ValueError(f"{CONFIG} names no labels in id2label")
            self.classes = classes(labels, given.get("labels", {}))
            positions = int(config.get("max_position_embeddings") or WINDOW)
            self.window = int(given.get("window", min(WINDOW, positions)))
            if self.window < _LEAST_WINDOW:
                raise ValueError(f"a window has to hold at least {_LEAST_WINDOW} pieces")
            self.calibration = _calibration(given)
            self.joining = WindowJoining.of(given.get("joining", {}))
            said = "sha256" in given
            self.digests = described(given["sha256"], SETTINGS, files=(ONNX, PIECES)) if said else Digests()
        except (ValueError, TypeError, AttributeError) as error:
            raise ConfigurationError(f"MCPWARD_MODEL: {folder}: {error}.") from error


def _calibration(given: Mapping[str, Any]) -> Calibration:
    if "threshold" not in given:
        return Calibration.of(given.get("calibration", {}))
    threshold = float(given["threshold"])
    if not 0.0 < threshold < 1.0:
        raise ValueError("a threshold has to be between 0 and 1")
    return Calibration(dict.fromkeys(CHANNELS, Line(1.0, -logit(threshold))))


def _read(where: Path) -> dict[str, Any]:
    try:
        given = json.loads(where.read_bytes())
    except FileNotFoundError:
        raise ConfigurationError(f"MCPWARD_MODEL: {where} is missing.") from None
    except (OSError, ValueError) as error:
        raise ConfigurationError(f"MCPWARD_MODEL: {where} cannot be read as JSON ({type(error).__name__}).") from error
    if not isinstance(given, dict):
        raise ConfigurationError(f"MCPWARD_MODEL: {where} has to hold a JSON object.")
    return given
