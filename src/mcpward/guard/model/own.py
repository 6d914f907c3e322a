"""The package's own kind of model: it knows the channel, tells what each word adds, and finds names."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from mcpward.errors import ConfigurationError
from mcpward.guard.model.calibration import Calibration
from mcpward.guard.model.classes import CLASSES, NAME_TAGS
from mcpward.guard.model.files import FACTS, ONNX, described, unreadable
from mcpward.guard.model.joining import WindowJoining
from mcpward.guard.model.session import Heard

FORMAT = 1
"""Which inputs and outputs a model has; another number is another model."""


class Own:
    """How it is asked: `input_ids` and `token_type_ids`, int64 [1, n], with a mark at each end."""

    outputs = ("logits", "evidence", "names")

    def inputs(self, ids: Sequence[int], types: Sequence[int]) -> dict[str, Any]:
        """The arrays that the model takes."""
        return {"input_ids": np.asarray([ids], np.int64), "token_type_ids": np.asarray([types], np.int64)}

    def heard(self, outputs: Sequence[Any]) -> Heard:
        """What the model said, without the marks."""
        logits, evidence, names = outputs
        return Heard(logits[0], evidence[0, 1:-1], names[0, 1:-1])


class Facts:
    """What `model.json` says: how scores are joined and calibrated, and which files it speaks of."""

    def __init__(self, folder: Path) -> None:
        """Read it. Raises ConfigurationError where it is not what this version of mcpward writes."""
        where = folder / FACTS
        try:
            given = json.loads(where.read_bytes())
            known = given["format"], tuple(given["classes"]), tuple(given["name_tags"])
            if known != (FORMAT, CLASSES, NAME_TAGS):
                raise ConfigurationError(f"MCPWARD_MODEL: {where} is of another version of mcpward; export it anew.")
            self.digests = described(given["sha256"], FACTS, whole=True)
            self.version = str(given.get("version", self.digests.of(ONNX)[:12]))
            self.calibration = Calibration.of(given.get("calibration", {}))
            self.joining = WindowJoining.of(given.get("joining", {}))
        except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
            raise unreadable(where, error) from error
