"""A circuit breaker: what failed is left alone for a while, and then tried by one caller before all (half open)."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Literal

from mcpward.errors import Unavailable
from mcpward.links.link import Lost, NoRoom, Oversized, RemoteError, SessionEnded

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
        self._shut = False
        self._not_before = 0.0
        self._trying = False

    @property
    def state(self) -> State:
        """Closed, open (nobody passes), or half open (one may try)."""
        if not self._shut:
            return "closed"
        return "open" if self._ticks() < self._not_before else "half_open"

    def check(self) -> None:
        """Raise Unavailable where nobody is to try now."""
        if self._shut and (self._trying or self.state == "open"):
            raise Unavailable(f"The server {self._name} is down; it will be tried again in a moment.")

    @contextmanager
    def attempt(
        self,
        patience: int = PATIENCE,
        failures: tuple[type[Exception], ...] = (Lost, TimeoutError),
        *,
        proves: bool = True,
    ) -> Iterator[None]:
        """Try something for as long as the block lasts: so many failures in a row, and there is a pause.

        What succeeds and `proves` nothing ends a pause, but not the counting: the next failure is one more in a row.
        Raises Unavailable where nobody is to try now.
        """
        self.check()
        trial = self._shut
        self._trying = self._trying or trial
        try:
            yield
        except (SessionEnded, NoRoom):  # it is up, and wants a new handshake; or it was never asked
            raise
        except failures:
            self.failed(patience, trial=trial)
            raise
        except (RemoteError, Oversized):
            self._succeeded(proves=proves)
            raise
        else:
            self._succeeded(proves=proves)
        finally:
            # Who is cancelled, refused or out of time has shown nothing, either way.
            self._trying = self._trying and not trial

    def failed(self, patience: int = PATIENCE, *, trial: bool = False) -> bool:
        """Note one failure; tells whether there is a pause now."""
        self._failures += 1
        # Those who were on their way when the pause began make it no longer.
        if trial or (self._failures >= patience and not self._shut):
            self._shut = True
            self._pauses += 1
            pause: float = min(FIRST_PAUSE * 2 ** min(self._pauses - 1, 10), LONGEST_PAUSE)
            self._not_before = self._ticks() + pause
        return self._shut

    def _succeeded(self, *, proves: bool) -> None:
        self._shut = False
        if proves:
            self._failures = self._pauses = 0
        elif self._pauses:
            self._failures = PATIENCE - 1
