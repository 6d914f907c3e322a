"""A TOML file together with the lines on which its tables and keys stand, for errors that lead there."""

import re
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from mcpward.errors import ConfigurationError

_SIGNS = re.compile(r'"""|\'\'\'|"(?:\\.|[^"\\])*"|\'[^\']*\'|#|[\[\]{}]')
_HEADER = re.compile(r"\s*(\[\[?)([^\]\[]+)\]")
_KEY = re.compile(r"""\s*((?:[\w-]+|"[^"]*"|'[^']*')(?:\s*\.\s*(?:[\w-]+|"[^"]*"|'[^']*'))*)\s*=""")
_PART = re.compile(r"""[\w-]+|"[^"]*"|'[^']*'""")
_AT_LINE = re.compile(r"at line (\d+)")

Place = tuple[str | int, ...]
"""Where something stands in a document: names of keys in lower case, and numbers of entries, from 0."""


@dataclass(frozen=True, slots=True)
class Document:
    """What a TOML file holds."""

    path: Path
    table: dict[str, Any] = field(repr=False)
    lines: dict[Place, int] = field(repr=False)

    def line_of(self, place: Sequence[str | int]) -> int:
        """The line, from 1, of a place or of the nearest thing around it that has one."""
        parts = tuple(part.lower() if isinstance(part, str) else part for part in place)
        while parts and parts not in self.lines:
            parts = parts[:-1]
        return self.lines.get(parts, 1)

    def wrong(self, place: Sequence[str | int], says: str, rule: str = "") -> ConfigurationError:
        """The error that names the file, the line and, where there is one, the rule."""
        named = f", rule {rule}" if rule else ""
        return ConfigurationError(f"{self.path}, line {self.line_of(place)}{named}: {says}.")


def read_toml(path: Path) -> Document:
    """Read a TOML file. Raises ConfigurationError; what stands in the file is never quoted."""
    try:
        text = path.read_text("utf-8")
        return Document(path, tomllib.loads(text), dict(_places(text)))
    except OSError as error:
        raise ConfigurationError(f"The file {path} cannot be read ({error.strerror}); check the path.") from None
    except UnicodeDecodeError:
        raise ConfigurationError(f"The file {path} is not UTF-8; save it again as UTF-8.") from None
    except tomllib.TOMLDecodeError as error:
        # The parser's own message can quote the file, which may hold values that nobody else should see.
        line = found[1] if (found := _AT_LINE.search(str(error))) else str(text.count("\n") + 1)
        raise ConfigurationError(f"{path}, line {line}: this is not TOML; check quotes and brackets.") from None


def _places(text: str) -> Iterator[tuple[Place, int]]:
    """Each table and key with its line."""
    counts: dict[Place, int] = {}
    current: Place = ()
    for number, line in _statements(text):
        if header := _HEADER.match(line):
            *outer, last = _parts(header[2])
            current = ()
            for name in outer:
                current = _latest((*current, name), counts)
            current = (*current, last)
            if header[1] == "[[":
                counts[current] = counts.get(current, -1) + 1
                current = (*current, counts[current])
            yield current, number
        elif key := _KEY.match(line):
            place = (*current, *_parts(key[1]))
            for size in range(len(current) + 1, len(place) + 1):
                yield place[:size], number


def _latest(place: Place, counts: dict[Place, int]) -> Place:
    """A table, or the latest entry where it is one of several."""
    return (*place, counts[place]) if place in counts else place


def _parts(name: str) -> list[str]:
    return [part.strip("\"'").lower() for part in _PART.findall(name)]


def _statements(text: str) -> Iterator[tuple[int, str]]:
    """The lines on which a statement begins: not those inside a text or a list of several lines."""
    within, depth = "", 0
    for number, line in enumerate(text.splitlines(), 1):
        if not within and not depth:
            yield number, line
        within, depth = _ends_within(line, within, depth)


def _ends_within(line: str, within: str, depth: int) -> tuple[str, int]:
    """What is open at the end of a line: the quotes of a text of several lines, and so many brackets."""
    at = 0
    while at < len(line):
        if within:
            at = line.find(within, at)
            if at < 0:
                return within, depth
            at, within = at + 3, ""
            continue
        sign = _SIGNS.search(line, at)
        if sign is None or sign[0] == "#":
            break
        at = sign.end()
        if sign[0] in ('"""', "'''"):
            within = sign[0]
        elif sign[0] in "[{":
            depth += 1
        elif sign[0] in "]}":
            depth -= 1
    return within, depth
