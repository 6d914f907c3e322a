"""The digits of a number, their weighted sums, and the dates among them."""

import re
from datetime import date

# What a digit adds to the Luhn sum where it is doubled, and where it is not.
_DOUBLED = bytes.maketrans(b"0123456789", bytes((0, 2, 4, 6, 8, 1, 3, 5, 7, 9)))
_ONCE = bytes.maketrans(b"0123456789", bytes(range(10)))
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


def is_luhn(digits: str) -> bool:
    """Whether the last of ASCII digits is the check digit of the others (ISO/IEC 7812-1, annex B)."""
    read = digits.encode()
    return (sum(read[-1::-2].translate(_ONCE)) + sum(read[-2::-2].translate(_DOUBLED))) % 10 == 0
