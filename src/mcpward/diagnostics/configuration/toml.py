"""Writes TOML 1.0: tables, texts, numbers, truth values, and lists of those."""

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

_BARE = re.compile(r"[A-Za-z0-9_-]+")


def toml(table: Mapping[str, Any]) -> str:
    """A table as a document. What is None is left out. Raises TypeError for what there is no form for here."""
    return "\n".join(_lines(table, ())).strip("\n") + "\n"


def _lines(table: Mapping[str, Any], above: tuple[str, ...]) -> Iterator[str]:
    """The values of a table before the tables in it: behind those they would be theirs."""
    inner = {key: value for key, value in table.items() if isinstance(value, Mapping)}
    plain = {key: value for key, value in table.items() if key not in inner and value is not None}
    if above and (plain or not inner):
        yield f"\n[{'.'.join(map(_key, above))}]"
    for key, value in plain.items():
        yield f"{_key(key)} = {_value(value)}"
    for key, value in inner.items():
        yield from _lines(value, (*above, key))


def _key(key: str) -> str:
    return key if _BARE.fullmatch(key) else _text(key)


def _value(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return _text(value)
    if isinstance(value, int | float):
        return repr(value)
    if isinstance(value, list | tuple):
        return f"[{', '.join(map(_value, value))}]"
    raise TypeError(f"there is no form for {type(value).__name__}")


def _text(text: str) -> str:
    """A basic string: those of JSON are ones, but for one control character more that has to be escaped."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007F")
