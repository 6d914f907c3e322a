"""Finds out whose message it was that was too long to be kept, or is not JSON: from how it begins and how it ends.

Only a key of the message itself counts, never one further down, so that no request fails for another's answer.
"""

import re
from dataclasses import dataclass

from mcpward.links.lines import KEPT, Remnant

_TOKEN = re.compile(rb'"(?:[^"\\]|\\.)*"|[{}\[\]:,]|[^\s"{}\[\]:,]+')
_ID_AT_THE_END = re.compile(
    rb',\s*"id"\s*:\s*(\d{1,19}|"\d{1,19}")\s*(?:,\s*"jsonrpc"\s*:\s*"2\.0"\s*)?}\s*$'
)  # fmt: skip
_OPENING, _CLOSING = (b"{", b"["), (b"}", b"]")


@dataclass(frozen=True)
class Found:
    """What is known of such a message: its id, if that is a number, and whether it is an answer (None: not known)."""

    id: int | None
    answer: bool | None


def find(message: bytes | Remnant) -> Found:
    """Look for the id of a message."""
    if isinstance(message, bytes):
        message = Remnant(message[:KEPT], message[-KEPT:])
    keys = _own_keys(message.head)
    answer = True if keys.keys() & {b"result", b"error"} else False if b"method" in keys else None
    id_ = _number(keys.get(b"id"))
    if id_ is None and (at_the_end := _ID_AT_THE_END.search(message.tail)):
        id_ = _number(at_the_end[1])
    return Found(id_, answer)


def _own_keys(head: bytes) -> dict[bytes, bytes]:
    """The keys of the object that begins here, each with the first token of its value as far as it is there."""
    tokens = _TOKEN.findall(head)
    keys: dict[bytes, bytes] = {}
    depth = 0
    for at, token in enumerate(tokens):
        if token in _OPENING:
            depth += 1
        elif token in _CLOSING:
            depth -= 1
        elif depth == 1 and token.startswith(b'"') and tokens[at + 1 : at + 2] == [b":"] and tokens[0] == b"{":
            keys.setdefault(token[1:-1], b"".join(tokens[at + 2 : at + 3]))
    return keys


def _number(token: bytes | None) -> int | None:
    digits = (token or b"").strip(b'"')
    return int(digits) if digits.isdigit() and len(digits) < 20 else None
