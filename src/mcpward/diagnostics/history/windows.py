"""Spans of time: how long a window is by how it is written, and which runs lie in one."""

import re
from dataclasses import dataclass

from mcpward.durations import NUMBER, UNITS, number, short_seconds
from mcpward.model import ServerRun, rfc3339

YEAR = 365.2425 * UNITS["d"]
"""Seconds of a year: the mean one of the Gregorian calendar. A month is a twelfth of it, 30.436875 days."""

LONGEST = 10 * YEAR
"""Seconds of the longest window."""

# ISO 8601-1:2019, 5.5.2, with designators. Weeks may stand with the others, as ISO 8601-2:2019 has it.
_DATE_UNITS = {"Y": YEAR, "M": YEAR / 12, "W": UNITS["w"], "D": UNITS["d"]}
_TIME_UNITS = {"H": UNITS["h"], "M": UNITS["m"], "S": UNITS["s"]}
_ISO = re.compile(
    "P"
    + "".join(rf"(?:({NUMBER}){unit})?" for unit in _DATE_UNITS)
    + "(?:T(?=[0-9])"
    + "".join(rf"(?:({NUMBER}){unit})?" for unit in _TIME_UNITS)
    + ")?"
)


def window_seconds(text: str) -> float:
    """How many seconds a window has: `90m`, `24h`, `7d`, `2w`, or a duration of ISO 8601 such as `P1DT2H`.

    A fraction, after a point or a comma, may stand in the last number. Raises ValueError, whose message is one
    sentence, for what is no duration, and for one that is not over 0 and at most ten years.
    """
    found = short_seconds(text) if text[:1] != "P" else _iso(text)
    if found is None:
        raise ValueError("It is no window such as 1h, 24h, 7d or 30d, and no ISO 8601 duration such as P1DT2H.")
    if not 0 < found <= LONGEST:
        raise ValueError("A window is longer than 0 seconds and at most 10 years long.")
    return found


def _iso(text: str) -> float | None:
    match = _ISO.fullmatch(text)
    if match is None:
        return None
    units = (*_DATE_UNITS.values(), *_TIME_UNITS.values())
    given = [(written, unit) for written, unit in zip(match.groups(), units, strict=True) if written is not None]
    if not given or any(not written.isdigit() for written, _ in given[:-1]):
        return None
    return sum(number(written) * unit for written, unit in given)


@dataclass(frozen=True, slots=True)
class Period:
    """From `since` on, until before `until`; both in seconds since the epoch."""

    since: float
    until: float

    @property
    def seconds(self) -> float:
        """How long it is."""
        return self.until - self.since

    def holds(self, run: ServerRun) -> bool:
        """Whether a run lies in it."""
        return self.since <= run.time < self.until

    def before(self) -> "Period":
        """The one of the same length that ends where this one begins."""
        return Period(self.since - self.seconds, self.since)

    def __str__(self) -> str:
        return f"{rfc3339(self.since)}/{rfc3339(self.until)}"
