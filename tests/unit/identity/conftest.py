"""What the tests of this room share."""

from collections.abc import AsyncIterator

import pytest
from tests.unit.identity.keyserver import KeyServer
from tests.unit.identity.tokens import ManualClock


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock()


@pytest.fixture
async def server() -> AsyncIterator[KeyServer]:
    server = KeyServer()
    await server.start()
    yield server
    await server.stop()
