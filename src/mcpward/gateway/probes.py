"""How a server judges itself for an orchestrator: pure, with the clock handed in.

Times are in seconds of a clock that never goes back. What is measured here says nothing of the parts of the server: the
door joins both.
"""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Literal

Ticks = Callable[[], float]
"""Seconds of a clock that never goes back."""


class Rejections:
    """Calls that the server could not serve. From `most` within `window` seconds on it is not ready, until `recovery`
    seconds passed without another one; what was counted until then is forgotten. 0 counts none.
    """

    def __init__(self, most: int, window: float, recovery: float, ticks: Ticks) -> None:
        self.most = most
        self._window = window
        self._recovery = recovery
        self._ticks = ticks
        self._seen: deque[float] = deque(maxlen=max(most, 1))
        self._rejecting = False

    def note(self) -> None:
        """A call could not be served."""
        if not self.most:
            return
        self._look()
        self._seen.append(self._ticks())
        self._rejecting = self._rejecting or len(self._seen) >= self.most

    def ready(self) -> bool:
        """Whether calls may be sent here."""
        self._look()
        return not self._rejecting

    def state(self) -> dict[str, Any]:
        """What was counted, in how long, and in how many seconds it is ready again where it is not."""
        ready = self.ready()
        waits = 0.0 if ready else max(0.0, self._seen[-1] + self._recovery - self._ticks())
        return {
            "counted": len(self._seen),
            "threshold": self.most,
            "window_seconds": self._window,
            "recovery_seconds": self._recovery,
            "ready_in_seconds": round(waits, 3),
        }

    def _look(self) -> None:
        """Forget what is over. While it rejects nothing slides out of the window: only quiet makes it ready again."""
        now = self._ticks()
        if self._rejecting:
            if now - self._seen[-1] >= self._recovery:
                self._rejecting = False
                self._seen.clear()
            return
        while self._seen and now - self._seen[0] >= self._window:
            self._seen.popleft()


class Pulse:
    """Whether the event loop comes round: it beats every `every` seconds, and what is late by more than `most` seconds
    is stuck. 0 never is.
    """

    def __init__(self, most: float, ticks: Ticks, every: float = 0.5) -> None:
        self.most = most
        self.every = every
        self._ticks = ticks
        self._last: float | None = None
        self._worst = 0.0

    async def beat(self) -> None:
        """The loop came round."""
        self._worst = max(self._worst, self.lag())
        self._last = self._ticks()

    def lag(self) -> float:
        """By how much the next beat is late, in seconds; 0 where none was to come."""
        return 0.0 if self._last is None else max(0.0, self._ticks() - self._last - self.every)

    def alive(self) -> bool:
        """Whether it is late by no more than it may be."""
        return not self.most or self.lag() <= self.most

    def state(self) -> dict[str, Any]:
        """How late it is, and was at most."""
        lag = self.lag()
        return {
            "lag_seconds": round(lag, 3),
            "worst_lag_seconds": round(max(lag, self._worst), 3),
            "most_lag_seconds": self.most,
        }


class Startup:
    """Whether the start is over, and whether it takes longer than `within` seconds."""

    def __init__(self, within: float, ticks: Ticks) -> None:
        self._within = within
        self._ticks = ticks
        self._began = ticks()
        self._took: float | None = None

    def over(self) -> None:
        """Every part was reached once: from now on it is started for good."""
        if self._took is None:
            self._took = self._ticks() - self._began

    @property
    def status(self) -> Literal["started", "starting", "overdue"]:
        """How far it is."""
        if self._took is not None:
            return "started"
        return "overdue" if self._ticks() - self._began > self._within else "starting"

    def state(self) -> dict[str, Any]:
        """How long it took, or takes so far, and how long it may."""
        took = self._ticks() - self._began if self._took is None else self._took
        return {"seconds": round(took, 3), "within_seconds": self._within}


def _still() -> float:
    return 0.0


@dataclass
class Probes:
    """What a server measures of itself; without settings nothing of it makes it unready. `ready_degraded` says whether
    a degraded server is ready.
    """

    rejections: Rejections = field(default_factory=lambda: Rejections(0, 60.0, 30.0, _still))
    pulse: Pulse = field(default_factory=lambda: Pulse(0.0, _still))
    startup: Startup = field(default_factory=lambda: Startup(120.0, _still))
    ready_degraded: bool = True
