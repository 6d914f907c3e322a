"""Looks for files that a client does not read, although somebody wrote servers into them for it."""

from collections.abc import Iterator, Set
from itertools import islice
from pathlib import Path
from typing import Any

from mcpward.diagnostics.configuration.client import Client, Mistaken
from mcpward.diagnostics.configuration.documents import document_of, is_json
from mcpward.diagnostics.configuration.places import Places
from mcpward.diagnostics.configuration.roots import looks_like_a_server, server_tables
from mcpward.diagnostics.fleet import StrayFile
from mcpward.diagnostics.machine.disk import is_file
from mcpward.errors import ConfigurationError
from mcpward.tolerant_json import Place, text_of

_CONFUSED = ("mcp", "mcp_config", "mcp_settings", "mcp_servers", "mcpservers")
"""Names, without their ends, one of which most clients have, and another of which people write."""

_ENDS = (".json", ".jsonc", ".json5")
_MOST_FILES = 1000
"""So many files of a folder are looked at."""


def strays_of(client: Client, places: Places, others: Set[Path]) -> Iterator[StrayFile]:
    """The stray files of a client. `others` are those that other clients read, which are none."""
    own = _own_files(client, places)
    known = {*others, *own}
    seen = {*others, *(places.cwd / path for path in client.project_files)}
    near = (Mistaken(path, right) for right in own for path in _near(right, places) if path not in known)
    for mistaken in (*client.mistaken(places), *near):
        if mistaken.path not in seen and (servers := _servers(mistaken)) is not None:
            seen.add(mistaken.path)
            yield StrayFile(client.name, mistaken.path, mistaken.belongs, servers, mistaken.root)


def _own_files(client: Client, places: Places) -> list[Path]:
    named = [places.cwd / path for path in client.project_files if "*" not in path]
    return list(dict.fromkeys([*client.user_files(places), *named]))


def _near(right: Path, places: Places) -> Iterator[Path]:
    """The files beside the right one whose names are nearly its name."""
    if right.parent in (places.home, places.cwd):
        yield right.with_name(f"{right.name}.txt")
        return
    try:
        beside = sorted(islice(right.parent.iterdir(), _MOST_FILES))
    except OSError:
        return
    for path in beside:
        if path.name != right.name and _means(path.name, right) and not _is_the_same(path, right):
            yield path


def _means(name: str, right: Path) -> bool:
    """Whether somebody who gave a file this name may have meant the right one."""
    bare = name.lower().removesuffix(".txt")
    if not is_json(right):
        return bare == right.name.lower()
    if not bare.endswith(_ENDS):
        return False
    stem, meant = _stem(bare), _stem(right.name.lower())
    return stem == meant or (stem in _CONFUSED and meant in _CONFUSED)


def _stem(name: str) -> str:
    return name.rpartition(".")[0].lstrip(".").replace("-", "_").replace(" ", "_")


def _is_the_same(path: Path, right: Path) -> bool:
    """Whether both names lead to one file, as they do where upper and lower case are one."""
    try:
        return path.samefile(right)
    except OSError:
        return False


def _servers(mistaken: Mistaken) -> tuple[str, ...] | None:
    """The names of the servers in a file; None where it holds none, or is not there."""
    hidden = mistaken.path.suffix.lower() == ".txt"  # Windows hides it: such a file is told also where it is faulty
    try:
        if not is_file(mistaken.path):
            return None
        table = document_of(text_of(mistaken.path), mistaken.belongs if hidden else mistaken.path).table
    except ConfigurationError:
        return () if hidden else None
    except OSError:
        return None
    places = [place for place in server_tables(table) if place[: len(mistaken.root)] == mistaken.root]
    return tuple(name for place in places for name in _names(table, place)) or None


def _names(table: Any, place: Place) -> Iterator[str]:
    for key in place:
        table = table[key]
    found = table.items() if isinstance(table, dict) else ((one.get("name", at), one) for at, one in enumerate(table))
    for name, one in found:
        if looks_like_a_server(one):
            yield str(name)
