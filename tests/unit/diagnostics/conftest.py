"""What the tests of diagnostics share: a made-up person on Linux, and what their clients say."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from tests.unit.diagnostics.planted import Person

from mcpward.diagnostics.clients import CLIENTS
from mcpward.diagnostics.configuration.entries import Entry
from mcpward.diagnostics.configuration.finding import Found, find


@pytest.fixture
def person(tmp_path: Path) -> Person:
    return Person(tmp_path, "linux")


@pytest.fixture
def found(person: Person) -> Callable[[], Found]:
    """What is found of the person's clients."""
    return lambda: find(person.places, CLIENTS)


@pytest.fixture
def read(person: Person, found: Callable[[], Found]) -> Callable[[str, str], tuple[Entry, ...]]:
    """Give the person a file, and return the servers found."""

    def give(path: str, text: str) -> tuple[Entry, ...]:
        person.has(path, text)
        return found().entries

    return give


def entry(name: str = "files", client: str = "cursor", **values: Any) -> Entry:
    """A server as a client says it."""
    if "url" in values:
        values = {"transport": "http", **values}
    return Entry(client, Path(f"/home/ada/{client}.json"), 3, "user", name, **values)
