"""A circuit breaker: what failed is left alone for a while, and then tried by one caller before all (half open)."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Literal

from mcpward.errors import Unavailable
from mcpward.gateway.links.link import Lost, SessionEnded

FIRST_PAUSE, LONGEST_PAUSE = 1.0, 60.0
"""So many seconds nobody tries again, twice as long after each further failure."""

PATIENCE = 3
"""So many calls in a row may fail before there is a pause."""

Ticks = Callable[[], float]
State = Literal["closed", "open", "half_open"]


class Breaker:
    """Stands before one connection of the server `name`. `ticks` is a monotonic clock in seconds."""

    def __init__(self, name: str, ticks: Ticks) -> None:
        self._name = name
        self._ticks = ticks
        self._failures = 0
        self._pauses = 0
        self._not_before = 0.0
        self._trying = False

    @property
    def state(self) -> State:
        """Closed, open (nobody passes), or half open (one may try)."""
        if not self._pauses:
            return "closed"
        return "open" if self._ticks() < self._not_before else "half_open"

    @contextmanager
    def attempt(
        self, patience: int = PATIENCE, failures: tuple[type[Exception], ...] = (Lost, TimeoutError)
    ) -> Iterator[None]:
        """Try something for as long as the block lasts: so many failures in a row, and there is a pause.

        Raises Unavailable where nobody is to try now.
        """
        trial = self.state != "closed"
        if trial and (self._trying or self.state == "open"):
            raise Unavailable(f"The server {self._name} is down; it will be tried again in a moment.")
        self._trying = self._trying or trial
        try:
            yield
        except SessionEnded:  # it is up, and wants a new handshake
            raise
        except failures:
            self._failures += 1
            if trial or self._failures >= patience:
                self._pause()
            raise
        except Exception:
            self._failures = self._pauses = 0
            raise
        else:
            self._failures = self._pauses = 0
        finally:
            # Who is cancelled has shown nothing, either way.
            self._trying = self._trying and not trial

    def _pause(self) -> None:
        self._pauses += 1
        pause: float = min(FIRST_PAUSE * 2 ** (self._pauses - 1), LONGEST_PAUSE)
        self._not_before = self._ticks() + pause
