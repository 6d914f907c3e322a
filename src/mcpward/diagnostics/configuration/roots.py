"""Tells tables of servers wherever they stand in a document, also where no client looks for them."""

from collections.abc import Iterator, Mapping
from typing import Any

from mcpward.server_fields import ADDRESSES
from mcpward.tolerant_json import Place

_WAYS = ("command", "cmd", *ADDRESSES, "uri")
_DEEPEST = 3
"""Nobody puts their servers further down than `a.b.c`."""


def looks_like_a_server(value: object) -> bool:
    """Whether it says how a server is reached: with a program, or an address."""
    return isinstance(value, Mapping) and any(isinstance(value.get(way), str | list) for way in _WAYS)


def server_tables(value: Any, above: Place = ()) -> Iterator[Place]:
    """The places of the tables, or lists, that hold a server; the place of the whole is ()."""
    inner = value.values() if isinstance(value, Mapping) else value if isinstance(value, list) else ()
    if any(looks_like_a_server(one) for one in inner):
        yield above
    elif isinstance(value, Mapping) and len(above) < _DEEPEST:
        for key, one in value.items():
            yield from server_tables(one, (*above, key))
