"""What the tests of the gateway share."""

from collections.abc import AsyncIterator

import pytest
from tests.door import Opened, opened_in_a_task


@pytest.fixture
async def door() -> AsyncIterator[Opened]:
    """The real door, in this process."""
    async with opened_in_a_task() as it:
        yield it
