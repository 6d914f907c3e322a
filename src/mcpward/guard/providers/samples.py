"""Keys that manuals print: an example's words, a sequence, one letter over and over. Nobody's secret."""

import re
from math import log2

# Each alternative begins with a letter or sign of its own: then most places are passed over.
_WORDS = re.compile(
    r"example|xxxxx|yyyyyy|\*\*\*\*|\.\.\.\.|placeholder|redacted|changeme|change[-_]me|dummy|your[-_]?(?:api|key|token|secret"
    r"|access|own)|notreal|not[-_]a[-_]real|insert[-_]|-here$|_here$|replace[-_]|_masked|deadbeef|cafebabe|foobar|---|testtest"
    r"|fake[-_]?(?:key|token|secret)|test[-_](?:key|token|secret)|my[-_](?:key|token|secret)"
    r"|sample[-_](?:key|token|secret)"
)
_SEQUENCES = (
    "0123456789012345 abcdefghijklmnopqrstuvwxyz 9876543210987654 zyxwvutsrqponmlkjihgfedcba qwertyuiop asdfghjkl"
)
_RUN = 4
_HALF = 0.5
_PARTS = frozenset(
    _SEQUENCES[at : at + _RUN] for at in range(len(_SEQUENCES) - _RUN + 1) if " " not in _SEQUENCES[at : at + _RUN]
)
_BEGINNINGS = frozenset(part[at : at + _RUN - 1] for part in _PARTS for at in (0, 1))


def is_sample(value: str) -> bool:
    """Whether a value is an example of a secret: it says so, counts up or down, or hardly changes."""
    return says_sample(value) or is_made_up(value)


def is_made_up(value: str) -> bool:
    """Whether it counts up or down, or hardly changes."""
    low = value.lower()
    if _repeats(low) or _in_order(low) > _HALF:
        return True
    # a1b2c3d4e5: two sequences, one within the other
    return _in_order(low[::2]) > _HALF and _in_order(low[1::2]) > _HALF


def says_sample(value: str) -> bool:
    """Whether a word in it says that it is an example."""
    return _WORDS.search(value.lower()) is not None


def _in_order(low: str) -> float:
    """The share of characters that stand in a sequence such as 1234 or abcd."""
    # Of four in a row, three begin at an even place.
    if _BEGINNINGS.isdisjoint([low[at : at + _RUN - 1] for at in range(0, len(low) - _RUN + 2, 2)]):
        return 0.0
    parts = [low[at : at + _RUN] for at in range(len(low) - _RUN + 1)]
    covered, end = 0, 0
    for at, part in enumerate(parts):
        if part in _PARTS:
            covered += at + _RUN - max(at, end)
            end = at + _RUN
    return covered / len(low)


def _repeats(low: str) -> bool:
    """One character for half of it, or the same few characters again and again."""
    used = set(low)
    if 2 * len(used) < len(low) + 2 and max(map(low.count, used), default=0) * 2 > len(low):
        return True
    return len(used) < 9 and any(len(low) >= 4 * size and low.startswith(low[size:]) for size in (2, 3, 4, 5, 6, 8))


def is_random(value: str, share: float = 0.55) -> bool:
    """Whether the Shannon entropy is what chance gives: `share` of the most that so many characters can have."""
    size = len(value)
    if size < 2:
        return False
    used = set(value)
    most, least = log2(size), min(3.2, share * log2(size))
    # So many different characters have no less than this, however they are spread.
    often = size - len(used) + 1
    if most - often * log2(often) / size >= least:
        return True
    return most - sum(count * log2(count) for count in map(value.count, used) if count > 1) / size >= least
