"""A client's file as a document with lines, in whichever of three formats its name says."""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from mcpward.errors import ConfigurationError
from mcpward.tolerant_json import Document, Place, parse, text_of

_AT_LINE = re.compile(r"at line (\d+)")
_MOST_OF_YAML = 1 << 20
"""Characters that YAML may have, with what its aliases stand for written out: a few lines can stand for a lifetime."""
_TOML_HEAD = re.compile(r"\s*\[[^\[\]]+\]\s*(?:#.*)?")


def read_document(path: Path) -> Document:
    """Read a file of JSON, TOML or YAML. One that is empty holds nothing.

    Raises ConfigurationError with the file and, where it can, the line; what stands in the file is never in it.
    """
    text = text_of(path)
    if not text.strip():
        return Document(path, {}, {})
    return {".toml": _toml, ".yaml": _yaml, ".yml": _yaml}.get(path.suffix, parse)(text, path)


def _toml(text: str, path: Path) -> Document:
    try:
        table = tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        line = found[1] if (found := _AT_LINE.search(str(error))) else str(text.count("\n") + 1)
        raise ConfigurationError(f"{path}, line {line}: this is not TOML; check quotes and brackets.") from None
    return Document(path, table, dict(_toml_places(text)))


def _toml_places(text: str) -> Iterator[tuple[Place, int]]:
    """The tables of a text, with the lines of their heads; what looks like a head in a text does no harm."""
    for number, line in enumerate(text.splitlines(), 1):
        if _TOML_HEAD.fullmatch(line):
            place: list[str] = []
            try:
                inner: Any = tomllib.loads(line)
            except ValueError:
                continue
            while inner:
                (key,) = inner
                place.append(key)
                inner = inner[key]
            yield tuple(place), number


def _yaml(text: str, path: Path) -> Document:
    import yaml  # few clients write it

    try:
        loader = yaml.SafeLoader(text)
        node = loader.get_single_node() if len(text) <= _MOST_OF_YAML else None
        if len(text) > _MOST_OF_YAML or (node and _size(node, {}) > _MOST_OF_YAML):
            raise ConfigurationError(f"{path}: with its aliases written out it is larger than 1 MiB; make it smaller.")
        table = loader.construct_document(node) if node else {}
    except yaml.MarkedYAMLError as error:
        at = f", line {error.problem_mark.line + 1}" if error.problem_mark else ""
        raise ConfigurationError(f"{path}{at}: this is not YAML; check quotes, colons and indentation.") from None
    except (yaml.YAMLError, ValueError, TypeError, RecursionError):
        raise ConfigurationError(f"{path}: this is not YAML; check quotes, colons and indentation.") from None
    if not isinstance(table, dict):
        raise ConfigurationError(f"{path}: it holds no keys with values; write KEY: VALUE.")
    return Document(path, table, dict(_yaml_places(node, (), set())))


def _size(node: Any, known: dict[int, int]) -> int:
    """How many characters stand in a node, wherever an alias stands for it again; what stands in itself has no end."""
    if node.id == "scalar":
        return 1 + len(node.value)
    if id(node) not in known:
        known[id(node)] = _MOST_OF_YAML + 1
        inner = (one for pair in node.value for one in pair) if node.id == "mapping" else node.value
        known[id(node)] = 1 + sum(_size(one, known) for one in inner)
    return known[id(node)]


def _yaml_places(node: Any, above: Place, seen: set[int]) -> Iterator[tuple[Place, int]]:
    """Each key and item with its line. What is named by an alias is told once, where it stands."""
    if node is None or id(node) in seen:
        return
    seen.add(id(node))
    inner: list[tuple[Any, Any, Any]] = []
    if node.id == "mapping":
        inner = [(key.value, key, value) for key, value in node.value if isinstance(key.value, str)]
    elif node.id == "sequence":
        inner = [(at, item, item) for at, item in enumerate(node.value)]
    for key, start, value in inner:
        yield (*above, key), start.start_mark.line + 1
        yield from _yaml_places(value, (*above, key), seen)
