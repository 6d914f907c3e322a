"""JSON as people write it by hand: comments, last commas and a byte order mark are no fault; each key has its line."""

import json
import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from mcpward.errors import ConfigurationError

Place = tuple[str | int, ...]
"""Where something stands in a document: names of keys, and numbers of items, from 0."""

BYTE_ORDER_MARK = "\ufeff"
LARGEST = 64 * 1024 * 1024
"""So many bytes a file may have: settings that a client writes into for years stay far below."""

_TEXT = r'"[^"\\\n]*+(?:\\.[^"\\\n]*+)*+"?'
_COMMENT = re.compile(rf"{_TEXT}|(?P<blank>//[^\n]*|/\*.*?(?:\*/|\Z))", re.DOTALL)
_LAST_COMMA = re.compile(rf"{_TEXT}|(?P<blank>,)(?=\s*[}}\]])")
_SIGN = re.compile(rf"(?P<text>{_TEXT})(?P<key>\s*:)?|[\[\]{{}},]")
_IN_A_LINE = re.compile(r"[^\n]")
_PLAIN_KEY = re.compile(r"[A-Za-z0-9_-]{1,32}")


class NotParsed(ConfigurationError):
    """A text that is not what the name of its file says. `line` and `column` count from 1, where they are known."""

    def __init__(self, says: str, line: int | None = None, column: int | None = None) -> None:
        super().__init__(says)
        self.line = line
        self.column = column


@dataclass(frozen=True, slots=True)
class Document:
    """A file with the lines and columns, from 1, at which its keys stand, and the places that stand there twice."""

    path: Path
    table: dict[str, Any] = field(repr=False)
    lines: dict[Place, int] = field(repr=False)
    repeated: tuple[Place, ...] = field(default=(), repr=False)
    columns: dict[Place, int] = field(default_factory=dict, repr=False)

    def place_of(self, place: Place) -> tuple[int, int | None]:
        """Line and column of a place, or of the nearest thing around it that has them."""
        while place and place not in self.lines:
            place = place[:-1]
        return self.lines.get(place, 1), self.columns.get(place)

    def value_at(self, place: Place) -> Any:
        """What stands at a place; None where nothing does."""
        value: Any = self.table
        for key in place:
            try:
                value = value[key]
            except (KeyError, IndexError, TypeError):
                return None
        return value

    def line_of(self, place: Place) -> int:
        """The line of a place, or of the nearest thing around it that has one."""
        return self.place_of(place)[0]


def read(path: Path) -> Document:
    """Read a file that holds a JSON object. Raises ConfigurationError with the file and, where it can, the line."""
    return parse(text_of(path), path)


@dataclass(frozen=True, slots=True)
class Extra:
    """What this reader bears and strict JSON has not: from `start` to `end` of a text, and its line and column."""

    kind: Literal["comment", "comma"]
    start: int
    end: int
    line: int
    column: int


def extras(written: str) -> list[Extra]:
    """The comments and last commas of a text, in order."""
    if _is_strict(written):
        return []
    spans: list[tuple[int, int, Literal["comment", "comma"]]] = []
    spans += [(*found.span("blank"), "comment") for found in _COMMENT.finditer(written) if found["blank"] is not None]
    bare = _COMMENT.sub(_blanked, written)
    spans += [(*found.span("blank"), "comma") for found in _LAST_COMMA.finditer(bare) if found["blank"] is not None]
    found_extras = []
    for start, end, kind in sorted(spans):
        line = written.count("\n", 0, start) + 1
        found_extras.append(Extra(kind, start, end, line, start - written.rfind("\n", 0, start)))
    return found_extras


def blanked(written: str) -> str:
    """The text with spaces in place of comments and last commas: not one character moves."""
    return _LAST_COMMA.sub(_blanked, _COMMENT.sub(_blanked, written))


def text_of(path: Path) -> str:
    """The text of a file in UTF-8, with or without a byte order mark. Raises ConfigurationError."""
    return plain_text(raw_text_of(path))


def plain_text(raw: str) -> str:
    """The text without its byte order mark, every line with the same end."""
    return raw.removeprefix(BYTE_ORDER_MARK).replace("\r\n", "\n").replace("\r", "\n")


def raw_text_of(path: Path) -> str:
    """The text of a file in UTF-8 as it stands there, with its byte order mark. Raises ConfigurationError."""
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)
        if len(content) > LARGEST:
            raise ConfigurationError(f"The file {path} is larger than {LARGEST >> 20} MiB; make it smaller.")
        return content.decode("utf-8")
    except OSError as error:
        raise ConfigurationError(f"The file {path} cannot be read ({error.strerror}); check the path.") from None
    except UnicodeDecodeError:
        raise ConfigurationError(f"The file {path} is not UTF-8; save it again as UTF-8.") from None


def parse(written: str, path: Path) -> Document:
    """Read a text that holds a JSON object; `path` is where it stands. Raises ConfigurationError."""
    text = written if _is_strict(written) else blanked(written)
    try:
        table = json.loads(text)
    except json.JSONDecodeError as error:
        says = f"this is not JSON ({error.msg.lower()}); check commas, quotes and brackets"
        where = f"{path}, line {error.lineno}, column {error.colno}"
        raise NotParsed(f"{where}: {says}.", error.lineno, error.colno) from None
    except (ValueError, RecursionError):
        says = "a number is too long or brackets stand too deep in each other; remove them"
        raise NotParsed(f"{path}: {says}.") from None
    if not isinstance(table, dict):
        raise NotParsed(f"{path}: it holds no JSON object, in which servers could stand: {{...}}.", 1, 1)
    lines: dict[Place, int] = {}
    columns: dict[Place, int] = {}
    repeated: list[Place] = []
    for place, line, column in _places(text):
        if place in lines:
            repeated.append(place)
        lines[place], columns[place] = line, column
    return Document(path, table, lines, tuple(repeated), columns)


def shown_name(name: str) -> str:
    """A name as it may stand in a sentence and on a terminal."""
    return (name if name.isprintable() else ascii(name)[1:-1])[:80]


def shown_key(key: str | int) -> str:
    """A key to show, unless it could be a credential that someone wrote where a key belongs."""
    return str(key) if _PLAIN_KEY.fullmatch(str(key)) else "(a key)"


def _is_strict(written: str) -> bool:
    """Whether a text is JSON as it is, which most are: then there is nothing to look for, one by one."""
    try:
        json.loads(written)
    except (ValueError, RecursionError):
        return False
    return True


def _blanked(found: re.Match[str]) -> str:
    """Spaces instead of what is no JSON, so that every line and column stays."""
    return found[0] if found["blank"] is None else _IN_A_LINE.sub(" ", found[0])


def _places(text: str) -> Iterator[tuple[Place, int, int]]:
    """Each key of a JSON text, in order, with its line and column."""
    ends = [-1, *(found.start() for found in re.finditer("\n", text))]
    above: list[str | int] = []
    for found in _SIGN.finditer(text):
        sign = found[0]
        if found["key"]:
            above[-1] = json.loads(found["text"]) if "\\" in sign else found["text"][1:-1]
            line = bisect_right(ends, found.start())
            yield tuple(above), line, found.start() - ends[line - 1]
        elif sign in ("{", "["):
            above.append("" if sign == "{" else 0)
        elif sign in ("}", "]"):
            above.pop()
        elif sign == "," and isinstance(number := above[-1], int):
            above[-1] = number + 1
