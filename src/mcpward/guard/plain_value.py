"""A quick look at JSON that holds nothing: most of what passes a gateway, which has no time to lose.

Where nothing in a value can need a second look (no escapes, no key that tells of its value, no digits that a key could
explain, no JSON in a string), the two texts in which it is judged are composed here without reading it back. They are
the same as `structure` composes; where anything is found in them, or could be, it is judged there from the beginning.
"""

import re
from collections.abc import Iterator
from typing import Any

from mcpward.guard.guard import Find
from mcpward.guard.json_text import MAX_DEPTH
from mcpward.guard.suspicion import is_idle
from mcpward.guard.values.naming import API_KEYS, PASSWORDS, SECRETS, SHORT_PASSWORDS, any_of
from mcpward.model import Finding

CODES = frozenset(("pin", "pincode", "pin_code", "passcode", "password", "passwd", "passwort", "pwd"))
"""Keys under which digits are a secret."""

TELLING = re.compile(any_of((*PASSWORDS, *API_KEYS, *SECRETS, *SHORT_PASSWORDS, "key")))
"""What a key holds that may tell something of its value."""

DIGITS = re.compile(r"[0-9](?:[^0-9]{0,3}[0-9]){3}")
"""As many digits as a key may explain."""

_LIST_OF_NUMBERS = re.compile(r"[\[,] ?-?[0-9]")
_JSON_IN_A_STRING = re.compile(r'"[ \t\r\n]*[{\[]')
_LAST_DIGIT = re.compile(r"[0-9](?=[^0-9]*\Z)")


class _Unusual(Exception):
    """The value is not of plain JSON, or nested too deeply."""


def quick_look(find: Find, value: Any, text: str, channel: str) -> list[Finding] | None:
    """What a quick look shows where there is nothing in a value, whose JSON is `text`: what a model says of it, if any.

    `find` finds what comes through `channel`. None says nothing. Raises Unavailable when the engine fails.
    """
    small = text.lower()
    if (
        "\\" in text
        or TELLING.search(small)
        or any(code in small for code in CODES)
        or DIGITS.search(text)
        or _LIST_OF_NUMBERS.search(text)
        or _JSON_IN_A_STRING.search(text)
    ):
        return None
    try:
        said = list(_strings(value, MAX_DEPTH))
    except _Unusual:
        return None
    if find(_as_written(text), model=False):
        return None
    found = find("\n\n" + "\n\n".join(said) + '"') if said else []
    return found if all(is_idle(one, channel) for one in found) else None


def _as_written(text: str) -> str:
    """The text up to its last string or number, and a quotation mark, on which rules may depend."""
    quote, digit = text.rfind('"'), _LAST_DIGIT.search(text)
    if digit is not None and digit.start() > quote:
        return text[: digit.end()] + '"'
    return text[: quote + 1]


def _strings(value: Any, deeper: int) -> Iterator[str]:
    """Keys and strings, in the order in which they are written."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list | tuple) and not deeper:
        raise _Unusual
    elif isinstance(value, dict):
        for key, one in value.items():
            if not isinstance(key, str):
                raise _Unusual
            yield key
            yield from _strings(one, deeper - 1)
    elif isinstance(value, list | tuple):
        for one in value:
            yield from _strings(one, deeper - 1)
