"""Keys that manuals print: an example's words, a sequence, one letter over and over. Nobody's secret."""

import re
from math import log2

_WORDS = re.compile(
    r"example|x{5}|y{6}|\*{4}|\.{4}|placeholder|redacted|changeme|change[-_]me|dummy|your[-_]?(?:api|key|token|secret"
    r"|access|own)|notreal|not[-_]a[-_]real|insert[-_]|[-_]here$|replace[-_]|_masked|deadbeef|cafebabe|foobar|-{3}|testtest"
    r"|fake[-_]?(?:key|token|secret)|(?:test|my|dummy|sample)[-_](?:key|token|secret)"
)
_SEQUENCES = (
    "0123456789012345 abcdefghijklmnopqrstuvwxyz 9876543210987654 zyxwvutsrqponmlkjihgfedcba qwertyuiop asdfghjkl"
)
_RUN = 4
_HALF = 0.5
_PARTS = frozenset(
    _SEQUENCES[at : at + _RUN] for at in range(len(_SEQUENCES) - _RUN + 1) if " " not in _SEQUENCES[at : at + _RUN]
)


def is_sample(value: str) -> bool:
    """Whether a value is an example of a secret: it says so, counts up or down, or hardly changes."""
    low = value.lower()
    if says_sample(value) or _repeats(low) or _in_order(low) > _HALF:
        return True
    # a1b2c3d4e5: two sequences, one within the other
    return _in_order(low[::2]) > _HALF and _in_order(low[1::2]) > _HALF


def says_sample(value: str) -> bool:
    """Whether a word in it says that it is an example."""
    return _WORDS.search(value.lower()) is not None


def _in_order(low: str) -> float:
    """The share of characters that stand in a sequence such as 1234 or abcd."""
    parts = [low[at : at + _RUN] for at in range(len(low) - _RUN + 1)]
    if _PARTS.isdisjoint(parts):
        return 0.0
    covered, end = 0, 0
    for at, part in enumerate(parts):
        if part in _PARTS:
            covered += at + _RUN - max(at, end)
            end = at + _RUN
    return covered / len(low)


def _repeats(low: str) -> bool:
    """One character for half of it, or the same few characters again and again."""
    used = set(low)
    if max(map(low.count, used), default=0) * 2 > len(low):
        return True
    return len(used) < 9 and any(len(low) >= 4 * size and low.startswith(low[size:]) for size in (2, 3, 4, 5, 6, 8))


def is_random(value: str, share: float = 0.55) -> bool:
    """Whether the Shannon entropy is what chance gives: `share` of the most that so many characters can have."""
    size = len(value)
    if size < 2:
        return False
    entropy = log2(size) - sum(count * log2(count) for count in map(value.count, set(value)) if count > 1) / size
    return entropy >= min(3.2, share * log2(size))
