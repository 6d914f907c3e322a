"""Whether something works that may take long to show it, such as a model: nobody waits long to be told."""

import threading
import time
from collections.abc import Callable
from contextvars import ContextVar

WAIT = 0.5
"""So many seconds an attempt is waited for, all who ask together: probes of orchestrators give up after one."""

AGAIN = 1.0
"""So many seconds an outcome is told again: one probe asks more than once."""

LONGEST = 10.0
"""After so many seconds without an outcome it does not work, whatever the one before was."""

_on_trial: ContextVar[bool] = ContextVar("on_trial", default=False)


def on_trial() -> bool:
    """Whether this is asked within an attempt: what is remembered shows nothing then, and is not to be told."""
    return _on_trial.get()


class Trial:
    """Tries in a thread of its own, one attempt at a time, however many want to know."""

    def __init__(self, attempt: Callable[[], bool]) -> None:
        self._attempt = attempt
        self._lock = threading.Lock()
        self._over = threading.Event()
        self._over.set()
        self._begun = 0.0
        self._ended: float | None = None
        self._last = False

    def passes(self) -> bool:
        """The outcome; where that takes its time the one before, until it takes longer than LONGEST.

        An attempt that was waited for is not waited for again: whoever asks meanwhile is told at once.
        """
        with self._lock:
            if self._over.is_set() and not self._is_new():
                self._over.clear()
                self._begun = time.monotonic()
                threading.Thread(target=self._try, name="guard-trial", daemon=True).start()
            left = self._begun + WAIT - time.monotonic()
        in_time = self._over.wait(max(0.0, left))
        return self._last and (in_time or time.monotonic() - self._begun < LONGEST)

    def _is_new(self) -> bool:
        return self._ended is not None and time.monotonic() - self._ended < AGAIN

    def _try(self) -> None:
        passed = False
        _on_trial.set(True)
        try:
            passed = self._attempt()
        finally:
            self._last, self._ended = passed, time.monotonic()
            self._over.set()
