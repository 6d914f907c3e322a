"""Hashed features of a text: its words, pairs of words, and runs of three to five characters.

Everything is arithmetic over the array of its code points, so no loop runs over words. A word is hashed as a polynomial
(Karp and Rabin, 1987): the difference of two prefix sums, brought to the beginning of the text by an inverse power.
"""

import unicodedata
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from mcpward.guard.engine import fold

BITS = 18
"""Buckets are numbers of so many bits."""

LAYOUT = 1
"""Which features there are, and how they are hashed: weights learnt for one layout mean nothing in another."""

Codes = NDArray[np.uint32]
Buckets = NDArray[np.uint32]

_BASE = 0x9E3779B97F4A7C15
_KNOWN_POWERS = 8_192
_OF_CHARACTERS = tuple(map(np.uint32, (0x9E3779B1, 0x85EBCA77, 0xC2B2AE3D, 0x27D4EB2F, 0x165667B1)))
_OF_ORDERS = {3: np.uint32(0x7DB99F87), 4: np.uint32(0xFCED24B4), 5: np.uint32(0x7C20A9E1)}
_OF_WORD, _OF_FIRST, _OF_SECOND = map(np.uint64, (0xD6E8FEB86659FD93, 0xA0761D6478BD642F, 0xE7037ED1A0B428DB))
_HALF = np.uint64(32)
_MIXING = (np.uint32(15), np.uint32(0x2C1B3C6D), np.uint32(13))
_SHIFT = np.uint32(32 - BITS)

_APART, _JOINED, _ALONE = 0, 1, 2
# Scripts that are written without spaces, where each character is taken for a word.
_UNSPACED = ((0x0E00, 0x0F00), (0x1000, 0x10A0), (0x1780, 0x1800), (0x2E80, 0x3000), (0x3005, 0xA4D0), (0xF900, 0xFB00))


def _classes() -> NDArray[np.uint8]:
    """Of each code point of the Basic Multilingual Plane whether it stands between words, in one, or is one."""
    classes = np.zeros(0x10000, np.uint8)
    for point in range(0x10000):
        if unicodedata.category(chr(point))[0] in "LMN":
            classes[point] = _JOINED
    for first, last in _UNSPACED:
        classes[first:last][classes[first:last] == _JOINED] = _ALONE
    return classes


def _powers(many: int) -> tuple[NDArray[np.uint64], NDArray[np.uint64]]:
    """The powers of the base from 0 on, modulo 2^64, and their inverses."""
    base, inverse = np.full((2, many), [[_BASE], [pow(_BASE, -1, 1 << 64)]], np.uint64)
    base[:1] = inverse[:1] = 1
    return np.cumprod(base, dtype=np.uint64), np.cumprod(inverse, dtype=np.uint64)


_CLASSES = _classes()
_POWERS = _powers(_KNOWN_POWERS)


class Words(NamedTuple):
    """Where the words of a text begin and end, in code points."""

    starts: NDArray[np.int64]
    ends: NDArray[np.int64]


def points(text: str) -> Codes:
    """The code points of a text as they are compared: lower case, every digit 0, every control character a space."""
    codes = np.frombuffer(fold(text).encode("utf-32-le", "surrogatepass"), np.uint32)
    codes = np.maximum(codes, 32)
    codes[codes - 48 < 10] = 48
    return codes


def words(codes: Codes) -> Words:
    """The runs of letters, digits and their marks; a character of a script without spaces is a word by itself."""
    classes = _CLASSES.take(codes, mode="clip")
    classes[codes > 0xFFFF] = _ALONE
    inside, alone = np.zeros((2, len(codes) + 2), np.bool_)
    np.not_equal(classes, _APART, out=inside[1:-1])
    np.equal(classes, _ALONE, out=alone[1:-1])
    seam = alone[1:] | alone[:-1] | (inside[1:] != inside[:-1])
    starts = np.flatnonzero(inside[1:] & seam)
    ends = np.flatnonzero(inside[:-1] & seam)
    return Words(starts, ends)


def buckets(codes: Codes, of: Words) -> Buckets:
    """The bucket of each feature, in their order: words, pairs of neighbours, and runs of 3, 4 and 5 characters."""
    mixed = np.concatenate([*_of_words(codes, of), *_of_runs(codes)])
    # What went before is linear in the characters; this spreads it.
    first, factor, last = _MIXING
    mixed ^= mixed >> first
    mixed *= factor
    mixed ^= mixed >> last
    return mixed >> _SHIFT


def places(codes: Codes, of: Words) -> Words:
    """Where the text of each of these features begins and ends."""
    runs = [(np.arange(max(0, len(codes) - order + 1)), order) for order in _OF_ORDERS]
    starts = np.concatenate([of.starts, of.starts[:-1], *(run for run, _ in runs)])
    ends = np.concatenate([of.ends, of.ends[1:], *(run + order for run, order in runs)])
    return Words(starts, ends)


def distinct(text: str) -> Buckets:
    """The buckets of a text, each once, in ascending order."""
    codes = points(text)
    found = buckets(codes, words(codes))
    found.sort()
    fresh = np.ones(len(found), np.bool_)
    np.not_equal(found[1:], found[:-1], out=fresh[1:])
    return found[fresh]


def _of_words(codes: Codes, of: Words) -> tuple[Buckets, Buckets]:
    """The hashes of words and of pairs of neighbours."""
    size = len(codes)
    powers, inverses = _POWERS if size <= _KNOWN_POWERS else _powers(size)
    sums = np.zeros(size + 1, np.uint64)
    np.cumsum(powers[:size] * codes, out=sums[1:])
    found = (sums[of.ends] - sums[of.starts]) * inverses[of.starts] * _OF_WORD
    pairs = found[:-1] * _OF_FIRST + found[1:] * _OF_SECOND
    return (found >> _HALF).astype(np.uint32), (pairs >> _HALF).astype(np.uint32)


def _of_runs(codes: Codes) -> list[Buckets]:
    """The hashes of runs of characters, one array for each order."""
    size, made = len(codes), []
    sums = codes * _OF_CHARACTERS[0]
    for place, factor in enumerate(_OF_CHARACTERS[1:], 1):
        if place >= size:
            break
        sums = sums[: size - place] + codes[place:] * factor
        if mark := _OF_ORDERS.get(place + 1):
            made.append(sums + mark)
    return made
