"""Servers that the end-to-end tests share. State that a test changes belongs to that test alone: a token, a session."""

from collections.abc import Iterator

import pytest
from tests.e2e.doors import AMPLE, Door
from tests.e2e.real_servers import Real, real_servers
from tests.server import running_server


@pytest.fixture(scope="session")
def door() -> Iterator[Door]:
    """A server with development and session tokens, whose limits no test can reach by accident."""
    with running_server(**AMPLE) as server:
        yield Door(server)


@pytest.fixture(scope="session")
def real(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Real]:
    """A gateway in front of servers that other people run. What a test writes through it is that test's alone."""
    with real_servers(tmp_path_factory.mktemp("real")) as it:
        yield it
