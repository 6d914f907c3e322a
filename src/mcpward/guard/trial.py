"""Whether something works that may take long to show it, such as a model: nobody waits long to be told."""

import threading
import time
from collections.abc import Callable

WAIT = 0.5
"""So many seconds are waited where there is an outcome already: probes of orchestrators give up after one."""

FIRST = 3.0
"""So many seconds are waited for the first outcome."""

LONGEST = 10.0
"""After so many seconds without an outcome it does not work, whatever the one before was."""


class Trial:
    """Tries in a thread of its own, one trial at a time, however many want to know."""

    def __init__(self, attempt: Callable[[], bool]) -> None:
        self._attempt = attempt
        self._lock = threading.Lock()
        self._over = threading.Event()
        self._over.set()
        self._begun = 0.0
        self._last: bool | None = None

    def passes(self) -> bool:
        """The outcome; where that takes its time the one before, until it takes longer than LONGEST."""
        with self._lock:
            if self._over.is_set():
                self._over.clear()
                self._begun = time.monotonic()
                threading.Thread(target=self._try, name="guard-trial", daemon=True).start()
        in_time = self._over.wait(FIRST if self._last is None else WAIT)
        return bool(self._last) and (in_time or time.monotonic() - self._begun < LONGEST)

    def _try(self) -> None:
        passed = False
        try:
            passed = self._attempt()
        finally:
            self._last = passed
            self._over.set()
