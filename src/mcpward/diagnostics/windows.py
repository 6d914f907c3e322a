"""Spans of time: how long a window is by how it is written, and which runs lie in one."""

import re
from dataclasses import dataclass

from mcpward.model import ServerRun, rfc3339

_DAY = 86_400.0
YEAR = 365.2425 * _DAY
"""Seconds of a year: the mean one of the Gregorian calendar. A month is a twelfth of it, 30.436875 days."""

LONGEST = 10 * YEAR
"""Seconds of the longest window."""

_SHORT_UNITS = {"s": 1.0, "m": 60.0, "h": 3_600.0, "d": _DAY, "w": 7 * _DAY}
_NUMBER = r"[0-9]{1,15}(?:[.,][0-9]{1,15})?"
_SHORT = re.compile(rf"({_NUMBER})([smhdw])")
# ISO 8601-1:2019, 5.5.2, with designators. Weeks may stand with the others, as ISO 8601-2:2019 has it.
_DATE_UNITS = {"Y": YEAR, "M": YEAR / 12, "W": 7 * _DAY, "D": _DAY}
_TIME_UNITS = {"H": 3_600.0, "M": 60.0, "S": 1.0}
_ISO = re.compile(
    "P"
    + "".join(rf"(?:({_NUMBER}){unit})?" for unit in _DATE_UNITS)
    + "(?:T(?=[0-9])"
    + "".join(rf"(?:({_NUMBER}){unit})?" for unit in _TIME_UNITS)
    + ")?"
)


def window_seconds(text: str) -> float:
    """How many seconds a window has: `90m`, `24h`, `7d`, `2w`, or a duration of ISO 8601 such as `P1DT2H`.

    A fraction, after a point or a comma, may stand in the last number. Raises ValueError, whose message is one
    sentence, for what is no duration, and for one that is not over 0 and at most ten years.
    """
    found = _short(text) if text[:1] != "P" else _iso(text)
    if found is None:
        raise ValueError("It is no window such as 1h, 24h, 7d or 30d, and no ISO 8601 duration such as P1DT2H.")
    if not 0 < found <= LONGEST:
        raise ValueError("A window is longer than 0 seconds and at most 10 years long.")
    return found


def _short(text: str) -> float | None:
    match = _SHORT.fullmatch(text)
    return None if match is None else _number(match[1]) * _SHORT_UNITS[match[2]]


def _iso(text: str) -> float | None:
    match = _ISO.fullmatch(text)
    if match is None:
        return None
    units = (*_DATE_UNITS.values(), *_TIME_UNITS.values())
    given = [(number, unit) for number, unit in zip(match.groups(), units, strict=True) if number is not None]
    if not given or any(not number.isdigit() for number, _ in given[:-1]):
        return None
    return sum(_number(number) * unit for number, unit in given)


def _number(text: str) -> float:
    return float(text.replace(",", "."))


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
