"""A client's file as a document with lines, in whichever of three formats its name says."""

import re
import stat
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from mcpward import tolerant_json
from mcpward.errors import ConfigurationError
from mcpward.tolerant_json import Document, NotParsed, Place, parse, plain_text

_AT_LINE = re.compile(r"at line (?P<line>\d+), column (?P<column>\d+)")
_MOST_OF_YAML = 1 << 20
"""Characters that YAML may have, with what its aliases stand for written out: a few lines can stand for a lifetime."""
_TOML_HEAD = re.compile(r"\s*\[[^\[\]]+\]\s*(?:#.*)?")
_TOML_PART = r"(?:[\w-]+|\"[^\"]*\"|'[^']*')"
_TOML_KEY = re.compile(rf"\s*(?P<key>{_TOML_PART}(?:\s*\.\s*{_TOML_PART})*)\s*=")


def read_document(path: Path) -> Document:
    """Read a file of JSON, TOML or YAML. One that is empty holds nothing.

    Raises ConfigurationError with the file and, where it can, the line; what stands in the file is never in it.
    """
    return document_of(plain_text(raw_text_of(path)), path)


def raw_text_of(path: Path) -> str:
    """The text of a file as it stands there. What a link in a project leads to may be a pipe or a device, which nobody
    would ever be done reading: that is no file. Raises ConfigurationError.
    """
    try:
        mode = path.stat().st_mode
    except OSError:
        mode = stat.S_IFREG  # reading it tells why
    if not stat.S_ISREG(mode) and not stat.S_ISDIR(mode):
        raise ConfigurationError(f"The file {path} is none that can be read to its end; check where it leads.")
    return tolerant_json.raw_text_of(path)


def document_of(text: str, path: Path) -> Document:
    """Read a text of JSON, TOML or YAML as the name of its file says. Raises NotParsed."""
    if not text.strip():
        return Document(path, {}, {})
    return {".toml": _toml, ".yaml": _yaml, ".yml": _yaml}.get(path.suffix, parse)(text, path)


def is_json(path: Path) -> bool:
    """Whether a file is read as JSON."""
    return path.suffix not in (".toml", ".yaml", ".yml")


def _document(path: Path, table: dict[str, Any], found: list[tuple[Place, int, int]]) -> Document:
    """A document of what stands where; a place that comes again is one that is there twice."""
    lines: dict[Place, int] = {}
    columns: dict[Place, int] = {}
    repeated = []
    for place, line, column in found:
        if place in lines:
            repeated.append(place)
        lines[place], columns[place] = line, column
    return Document(path, table, lines, tuple(repeated), columns)


def _toml(text: str, path: Path) -> Document:
    try:
        table = tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        at = _AT_LINE.search(str(error))
        line = int(at["line"]) if at else text.count("\n") + 1
        column = int(at["column"]) if at else None
        raise NotParsed(f"{path}, line {line}: this is not TOML; check quotes and brackets.", line, column) from None
    document = Document(path, table, {})
    # What looks like a head or a key within a text names nothing that is there, or does no harm.
    for place, line, column in _toml_places(text):
        if place not in document.lines and document.value_at(place) is not None:
            document.lines[place], document.columns[place] = line, column
    return document


def _toml_places(text: str) -> Iterator[tuple[Place, int, int]]:
    """The heads and keys of a text, with their lines and columns."""
    table: Place = ()
    for number, line in enumerate(text.splitlines(), 1):
        column = len(line) - len(line.lstrip()) + 1
        if _TOML_HEAD.fullmatch(line):
            if place := _toml_path(line):
                table = place
                yield table, number, column
        elif (key := _TOML_KEY.match(line)) and (place := _toml_path(f"{key['key']} = 0")):
            yield (*table, *place), number, column


def _toml_path(line: str) -> Place:
    """The names in a head, or in a key; none where it is neither."""
    place: list[str] = []
    try:
        inner: Any = tomllib.loads(line)
    except ValueError:
        return ()
    while inner:
        (key,) = inner
        place.append(key)
        inner = inner[key]
    return tuple(place)


def _yaml(text: str, path: Path) -> Document:
    import yaml  # few clients write it

    try:
        loader = yaml.SafeLoader(text)
        node = loader.get_single_node() if len(text) <= _MOST_OF_YAML else None
        if len(text) > _MOST_OF_YAML or (node and _size(node, {}) > _MOST_OF_YAML):
            raise NotParsed(f"{path}: with its aliases written out it is larger than 1 MiB; make it smaller.")
        table = loader.construct_document(node) if node else {}
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        at = f", line {mark.line + 1}" if mark else ""
        says = f"{path}{at}: this is not YAML; check quotes, colons and indentation."
        raise NotParsed(says, mark.line + 1 if mark else None, mark.column + 1 if mark else None) from None
    except (yaml.YAMLError, ValueError, TypeError, RecursionError):
        raise NotParsed(f"{path}: this is not YAML; check quotes, colons and indentation.") from None
    if not isinstance(table, dict):
        raise NotParsed(f"{path}: it holds no keys with values; write KEY: VALUE.", 1, 1)
    return _document(path, table, list(_yaml_places(node, (), set())))


def _size(node: Any, known: dict[int, int]) -> int:
    """How many characters stand in a node, wherever an alias stands for it again; what stands in itself has no end."""
    if node.id == "scalar":
        return 1 + len(node.value)
    if id(node) not in known:
        known[id(node)] = _MOST_OF_YAML + 1
        inner = (one for pair in node.value for one in pair) if node.id == "mapping" else node.value
        known[id(node)] = 1 + sum(_size(one, known) for one in inner)
    return known[id(node)]


def _yaml_places(node: Any, above: Place, seen: set[int]) -> Iterator[tuple[Place, int, int]]:
    """Each key and item with its line and column. What is named by an alias is told once, where it stands."""
    if node is None or id(node) in seen:
        return
    seen.add(id(node))
    inner: list[tuple[Any, Any, Any]] = []
    if node.id == "mapping":
        inner = [(key.value, key, value) for key, value in node.value if isinstance(key.value, str)]
    elif node.id == "sequence":
        inner = [(at, item, item) for at, item in enumerate(node.value)]
    for key, start, value in inner:
        yield (*above, key), start.start_mark.line + 1, start.start_mark.column + 1
        yield from _yaml_places(value, (*above, key), seen)
