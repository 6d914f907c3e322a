"""What a secret is made of: a regular expression together with the means to draw an example of it."""

import string
from dataclasses import dataclass
from functools import cache
from hashlib import shake_256
from itertools import count

_HEX = "0123456789abcdef"
_LOWER = string.ascii_lowercase + string.digits
_UPPER = string.ascii_uppercase + string.digits
_MIXED = string.ascii_letters + string.digits
_BASE32 = string.ascii_uppercase + "234567"
_POOL_SIZE = 640


@dataclass(frozen=True, slots=True)
class Shape:
    """A regular expression (bounded, without groups of its own) and one text that it matches.

    The sample is drawn, not copied: it belongs to nobody, and no scanner meets it in the source.
    """

    regex: str
    sample: str

    def __add__(self, other: "Shape | str") -> "Shape":
        other = text(other) if isinstance(other, str) else other
        return Shape(self.regex + other.regex, self.sample + other.sample)

    def __radd__(self, other: str) -> "Shape":
        return text(other) + self


@cache
def _pool(alphabet: str) -> str:
    """A long row of characters without order, the same in each process."""
    return "".join(alphabet[byte % len(alphabet)] for byte in shake_256(alphabet.encode()).digest(_POOL_SIZE))


_TURN = count()


def _drawn(alphabet: str, size: int) -> str:
    """`size` characters of `alphabet`, different ones at each call, the same ones in each process."""
    pool = _pool(alphabet)
    at = next(_TURN) * 37 % _POOL_SIZE
    return (pool * (size // _POOL_SIZE + 2))[at : at + size]


def _of(alphabet: str, inside: str, least: int, most: int | None) -> Shape:
    repeat = f"{{{least}}}" if most is None else f"{{{least},{most}}}"
    return Shape(f"[{inside}]{repeat}", _drawn(alphabet, least))


def text(words: str) -> Shape:
    """Exactly these characters; `a|b` means one of several, of which the first is the sample."""
    choices = words.split("|")
    escaped = ["".join("\\" + char if char in r".+*?()[]{}^$\\" else char for char in choice) for choice in choices]
    return Shape(escaped[0] if len(choices) == 1 else f"(?:{'|'.join(escaped)})", choices[0])


def hexes(least: int, most: int | None = None) -> Shape:
    """Hexadecimal digits, small letters."""
    return _of(_HEX, "0-9a-f", least, most)


def any_hexes(least: int, most: int | None = None) -> Shape:
    """Hexadecimal digits, small or capital letters."""
    return _of(_HEX, "0-9A-Fa-f", least, most)


def lower(least: int, most: int | None = None) -> Shape:
    """Small letters and digits."""
    return _of(_LOWER, "a-z0-9", least, most)


def upper(least: int, most: int | None = None) -> Shape:
    """Capital letters and digits."""
    return _of(_UPPER, "A-Z0-9", least, most)


def mixed(least: int, most: int | None = None) -> Shape:
    """Letters and digits."""
    return _of(_MIXED, "A-Za-z0-9", least, most)


def chars(inside: str, least: int, most: int | None = None) -> Shape:
    """The characters of a class of regular expressions, which has to hold letters and digits."""
    return _of(_MIXED, inside, least, most)


def words(least: int, most: int | None = None) -> Shape:
    """Letters, digits and the underscore."""
    return _of(_MIXED, r"\w", least, most)


def urlsafe(least: int, most: int | None = None) -> Shape:
    """The alphabet of base64 for addresses: letters, digits, underscore and hyphen."""
    return _of(_MIXED, r"\w-", least, most)


def base64s(least: int, most: int | None = None) -> Shape:
    """The alphabet of base64, without padding."""
    return _of(_MIXED, "A-Za-z0-9+/", least, most)


def percents(least: int, most: int | None = None) -> Shape:
    """Base64 as it stands in an address, where `%2B` may stand for a plus."""
    return _of(_MIXED, "A-Za-z0-9+/%_-", least, most)


def base32s(least: int, most: int | None = None) -> Shape:
    """The alphabet of base32 (RFC 4648), without padding."""
    return _of(_BASE32, "A-Z2-7", least, most)


def digits(least: int, most: int | None = None) -> Shape:
    """Decimal digits."""
    return _of(string.digits, "0-9", least, most)


def letters(least: int, most: int | None = None) -> Shape:
    """Letters of both cases."""
    return _of(string.ascii_letters, "A-Za-z", least, most)


def uuids() -> Shape:
    """A UUID in small or capital letters."""
    return any_hexes(8) + "-" + any_hexes(4) + "-" + any_hexes(4) + "-" + any_hexes(4) + "-" + any_hexes(12)


PADDING = Shape("={0,2}", "")
"""What base64 ends with where its length asks for it."""
