"""JSON as people write it by hand: comments, last commas and a byte order mark are no fault; each key has its line."""

import json
import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from mcpward.errors import ConfigurationError

Place = tuple[str | int, ...]
"""Where something stands in a document: names of keys, and numbers of items, from 0."""

_TEXT = r'"(?:\\.|[^"\\\n])*+"?'
_COMMENT = re.compile(rf"{_TEXT}|(?P<blank>//[^\n]*|/\*.*?(?:\*/|\Z))", re.DOTALL)
_LAST_COMMA = re.compile(rf"{_TEXT}|(?P<blank>,)(?=\s*[}}\]])")
_SIGN = re.compile(rf"(?P<text>{_TEXT})(?P<key>\s*:)?|[\[\]{{}},]")
_IN_A_LINE = re.compile(r"[^\n]")
_PLAIN_KEY = re.compile(r"[A-Za-z0-9_-]{1,32}")


@dataclass(frozen=True, slots=True)
class Document:
    """A file with the lines, from 1, on which its keys stand, and the places that stand there twice."""

    path: Path
    table: dict[str, Any] = field(repr=False)
    lines: dict[Place, int] = field(repr=False)
    repeated: tuple[Place, ...] = field(default=(), repr=False)

    def line_of(self, place: Place) -> int:
        """The line of a place, or of the nearest thing around it that has one."""
        while place and place not in self.lines:
            place = place[:-1]
        return self.lines.get(place, 1)


def read(path: Path) -> Document:
    """Read a file that holds a JSON object. Raises ConfigurationError with the file and, where it can, the line."""
    return parse(text_of(path), path)


def text_of(path: Path) -> str:
    """The text of a file in UTF-8, with or without a byte order mark. Raises ConfigurationError."""
    try:
        return path.read_text("utf-8-sig")
    except OSError as error:
        raise ConfigurationError(f"The file {path} cannot be read ({error.strerror}); check the path.") from None
    except UnicodeDecodeError:
        raise ConfigurationError(f"The file {path} is not UTF-8; save it again as UTF-8.") from None


def parse(written: str, path: Path) -> Document:
    """Read a text that holds a JSON object; `path` is where it stands. Raises ConfigurationError."""
    text = _LAST_COMMA.sub(_blanked, _COMMENT.sub(_blanked, written))
    try:
        table = json.loads(text)
    except json.JSONDecodeError as error:
        says = f"this is not JSON ({error.msg.lower()}); check commas, quotes and brackets"
        raise ConfigurationError(f"{path}, line {error.lineno}, column {error.colno}: {says}.") from None
    except (ValueError, RecursionError):
        says = "a number is too long or brackets stand too deep in each other; remove them"
        raise ConfigurationError(f"{path}: {says}.") from None
    if not isinstance(table, dict):
        raise ConfigurationError(f'{path}: it holds no JSON object; write {{"mcpServers": {{...}}}}.')
    lines: dict[Place, int] = {}
    repeated: list[Place] = []
    for place, line in _places(text):
        if place in lines:
            repeated.append(place)
        lines[place] = line
    return Document(path, table, lines, tuple(repeated))


def shown_name(name: str) -> str:
    """A name as it may stand in a sentence and on a terminal."""
    return (name if name.isprintable() else ascii(name)[1:-1])[:80]


def shown_key(key: str | int) -> str:
    """A key to show, unless it could be a credential that someone wrote where a key belongs."""
    return str(key) if _PLAIN_KEY.fullmatch(str(key)) else "(a key)"


def _blanked(found: re.Match[str]) -> str:
    """Spaces instead of what is no JSON, so that every line and column stays."""
    return found[0] if found["blank"] is None else _IN_A_LINE.sub(" ", found[0])


def _places(text: str) -> Iterator[tuple[Place, int]]:
    """Each key of a JSON text, in order, with its line."""
    ends = [found.start() for found in re.finditer("\n", text)]
    above: list[str | int] = []
    for found in _SIGN.finditer(text):
        sign = found[0]
        if found["key"]:
            above[-1] = json.loads(found["text"])
            yield tuple(above), bisect_right(ends, found.start()) + 1
        elif sign in ("{", "["):
            above.append("" if sign == "{" else 0)
        elif sign in ("}", "]"):
            above.pop()
        elif sign == "," and isinstance(number := above[-1], int):
            above[-1] = number + 1
