"""Spans of time as people write them in settings and questions: a number and a unit, such as `30s` or `1.5h`."""

import re

UNITS = {"ms": 0.001, "s": 1.0, "m": 60.0, "h": 3_600.0, "d": 86_400.0, "w": 604_800.0}
"""Seconds of each."""

NUMBER = r"[0-9]{1,15}(?:[.,][0-9]{1,15})?"
_SHORT = re.compile(rf"({NUMBER})({'|'.join(UNITS)})")


def short_seconds(text: str) -> float | None:
    """The seconds of such a span; None where it is none."""
    found = _SHORT.fullmatch(text)
    return number(found[1]) * UNITS[found[2]] if found else None


def number(text: str) -> float:
    """A number whose fraction stands after a point or a comma."""
    return float(text.replace(",", "."))
