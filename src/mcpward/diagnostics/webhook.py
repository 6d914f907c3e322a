"""Sends a message to the address of a webhook: a few times, for a while, and without following it anywhere else."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

import structlog

from mcpward.links.link import NoRoom
from mcpward.links.pool import Pool

WAITS = (1.0, 5.0, 25.0)
"""So many seconds pass before each further try."""

WITHIN = 10.0
"""So many seconds one try may take."""

_WORTH_ANOTHER_TRY = (408, 425, 429)
log = structlog.get_logger(__name__)


class Webhook:
    """The address is a secret: it stands in no log. `sleep` waits for so many seconds."""

    def __init__(self, url: str, pool: Pool, sleep: Callable[[float], Awaitable[None]] = asyncio.sleep) -> None:
        self._url = url
        self._pool = pool
        self._sleep = sleep

    async def __call__(self, body: Mapping[str, Any]) -> bool:
        """Send it. Returns whether that is over: it was taken, or refused for good; False where it may be taken later.

        Never raises.
        """
        for wait in (*WAITS, None):
            status = await self._try(body)
            if status is not None and status < 500 and status not in _WORTH_ANOTHER_TRY:
                if not 200 <= status < 300:
                    log.error("webhook.refused", status=status)
                return True
            if wait is not None:
                await self._sleep(wait)
        log.warning("webhook.down", status=status)
        return False

    async def _try(self, body: Mapping[str, Any]) -> int | None:
        """The status of the answer, whose body is not read; None where there was none."""
        import aiohttp
        from yarl import URL

        url = URL(self._url)
        try:
            async with (
                asyncio.timeout(WITHIN),
                self._pool.session().post(url, json=body, allow_redirects=False, proxy=self._pool.proxy(url)) as answer,
            ):
                return answer.status
        except (TimeoutError, aiohttp.ClientError, OSError, ValueError, NoRoom):
            return None
