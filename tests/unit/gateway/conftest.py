"""What the tests of the gateway share."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from tests.door import Opened, opened_in_a_task
from tests.unit.gateway.machines import Machine


@pytest.fixture
async def door() -> AsyncIterator[Opened]:
    """The real door, in this process."""
    async with opened_in_a_task() as it:
        yield it


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    """A machine with one server, which is well."""
    return Machine(tmp_path)
