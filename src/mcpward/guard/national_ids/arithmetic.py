"""The digits of a number, their weighted sums, and the dates among them."""

import re
from datetime import date

_NOT_ALNUM = re.compile(r"[^0-9A-Za-zÑñ&]")
NEWEST = 2031
"""The first year in which nobody who has a number was born."""


def digits(number: str) -> list[int]:
    """The digits of a number, in order."""
    return [int(char) for char in number if char in "0123456789"]


def bare(number: str) -> str:
    """The number without separators, in capitals."""
    return _NOT_ALNUM.sub("", number).upper()


def is_date(year: int, month: int, day: int) -> bool:
    """Whether a person of our time can have been born on that day."""
    if not (1860 <= year < NEWEST and 1 <= month <= 12 and 1 <= day <= 31):
        return False
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def is_short_date(year: int, month: int, day: int) -> bool:
    """The same for a year of two digits, in either of the two centuries."""
    return is_date(1900 + year, month, day) or is_date(2000 + year, month, day)


def weighted(number: list[int], weights: tuple[int, ...]) -> int:
    """The sum of the digits by their weights."""
    return sum(digit * weight for digit, weight in zip(number, weights, strict=False))
