"""Turning whatever a driver raises into `StoreDown`, and every wait into a bounded one."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from mcpward.errors import StoreDown

PATIENCE = 5.0
"""Seconds that a store may take to answer."""


@asynccontextmanager
async def reporting(store: str, errors: tuple[type[Exception], ...], patience: float = PATIENCE) -> AsyncIterator[None]:
    """Raise `StoreDown` in place of a driver's errors and of a wait over `patience` seconds.

    The sentence holds the kind of the error alone, and the cause is cut off: drivers put addresses, rows and keys into
    their messages.
    """
    try:
        async with asyncio.timeout(patience):
            yield
    except StoreDown:
        raise
    except TimeoutError:
        raise StoreDown(f"{store} did not answer within {patience:g} seconds.") from None
    except errors as error:
        code = getattr(error, "sqlstate", None) or getattr(error, "code", None)
        detail = f"{type(error).__name__} {code}" if isinstance(code, str) and code.isalnum() else type(error).__name__
        raise StoreDown(f"{store} failed: {detail}.") from None
