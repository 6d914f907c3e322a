"""One encoder in memory, shared by all who ask.

Windows are read one at a time, without padding: so what a text is given does not depend on who else asks. onnxruntime
lets go of the interpreter while it computes, and may be asked by many threads.
"""

import atexit
import ctypes
import os
import sys
import threading
import time
from collections import OrderedDict
from collections.abc import Sequence
from hashlib import blake2b
from pathlib import Path
from typing import Any, NamedTuple, Protocol

import numpy as np
import onnxruntime
from numpy.typing import NDArray

from mcpward.errors import ConfigurationError
from mcpward.guard.trial import on_trial

Floats = NDArray[np.float32]

THREADS = 2
"""So many threads share the work of a window, where there are as many cores."""

REMEMBERED = 1_024
"""So many windows are remembered with what was read in them: a text is read again once it is masked."""


LEAVING = 5.0
"""So many seconds the program waits at its end for a model that is being loaded or asked."""

# More would only take turns on the cores, and spoil each other's caches.
_AT_ONCE = max(1, os.cpu_count() or 1)
_turns = threading.BoundedSemaphore(_AT_ONCE)


@atexit.register
def _leave() -> None:
    """Take every turn for good: a thread that Python ends within onnxruntime takes the program down with it."""
    until = time.monotonic() + LEAVING
    for _ in range(_AT_ONCE):
        _turns.acquire(timeout=max(0.0, until - time.monotonic()))


class Heard(NamedTuple):
    """What a model says of a window of n pieces.

    `logits` [classes] is over CLASSES; `evidence` [n] is what each piece adds to the logit of the likeliest attack over
    that of none; `names` [n, tags] are logits over NAME_TAGS. A model without these two says None.
    """

    logits: Floats
    evidence: Floats | None = None
    names: Floats | None = None


class Asked(Protocol):
    """How a kind of model is asked: what goes in, and what its outputs mean."""

    @property
    def outputs(self) -> Sequence[str]:
        """The names of the outputs that are wanted."""

    def inputs(self, ids: Sequence[int], types: Sequence[int]) -> dict[str, Any]:
        """The arrays that the model takes."""

    def heard(self, outputs: Sequence[Any]) -> Heard:
        """What the model said."""


class Session:
    """A model that answers for windows, and remembers its last answers."""

    def __init__(self, runtime: onnxruntime.InferenceSession, asked: Asked, remembered: int = REMEMBERED) -> None:
        self._runtime, self._asked = runtime, asked
        self._remembered = remembered
        # The keys are digests: texts may hold secrets, and are not kept.
        self._answers: OrderedDict[bytes, Heard] = OrderedDict()
        self._lock = threading.Lock()

    def read(self, ids: Sequence[int], types: Sequence[int]) -> Heard:
        """What the model says of a window with its marks: the ids and types of its pieces. On trial it is asked anew.

        Raises ValueError where it answers with what is no number: compared with a threshold, that would pass.
        """
        key = _key(ids, types)
        with self._lock:
            known = self._answers.get(key)
            if known is not None and not on_trial():
                self._answers.move_to_end(key)
                return known
        inputs = self._asked.inputs(ids, types)
        with _turns:
            outputs = self._runtime.run(self._asked.outputs, inputs)
        if not all(np.isfinite(one).all() for one in outputs):
            raise ValueError("it answers with what is no finite number")
        heard = self._asked.heard(outputs)
        with self._lock:
            self._answers[key] = heard
            while len(self._answers) > self._remembered:
                self._answers.popitem(last=False)
        return heard


def start(file: Path, threads: int | None = None, read: bytes | None = None) -> onnxruntime.InferenceSession:
    """Load a model; by default on as many threads as help one text. Raises ConfigurationError where it is none.

    `read` is what was read of its file, where it was. Weights that stand in a file of their own are beside it.
    """
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads or min(THREADS, os.cpu_count() or 1)
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    # A waiting thread would burn a core that another text needs.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    options.add_session_config_entry("session.model_external_initializers_file_folder_path", str(file.parent))
    options.enable_mem_pattern = False
    try:
        with _turns:
            runtime = onnxruntime.InferenceSession(
                str(file) if read is None else read, options, providers=["CPUExecutionProvider"]
            )
    except Exception as error:  # What it raises has no class of its own.
        reason = type(error).__name__
        raise ConfigurationError(f"MCPWARD_MODEL: {file} cannot be loaded by onnxruntime ({reason}).") from error
    _trim()
    return runtime


def _trim() -> None:
    """Give back to the system what loading took and freed: glibc keeps some 300 MB of it otherwise."""
    if sys.platform == "linux":
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
        if trim is not None:
            trim(0)


def _key(ids: Sequence[int], types: Sequence[int]) -> bytes:
    digest = blake2b(np.asarray(ids, np.int64).tobytes(), digest_size=20)
    digest.update(np.asarray(types, np.int8).tobytes())
    return digest.digest()
