"""Tells every replica at once which session token was revoked, over Redis publish and subscribe."""

import asyncio
import random
from collections.abc import Awaitable, Callable
from typing import Any

import structlog
from redis.asyncio import Redis
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff
from redis.exceptions import RedisError

from mcpward.errors import ConfigurationError

CHANNEL = "mcpward:revoked"
ANSWER = 2.0
"""Seconds that Redis may take to answer."""
QUIET = 5.0
"""Seconds without a message after which the connection has to prove that it is alive."""
SLOWEST_RETRY = 5.0
LONGEST_ID = 64
log = structlog.get_logger()


class RevocationBus:
    """A hint, never the truth: a store holds what is revoked, and says so also to who missed the message.

    Nothing here raises because Redis is down; `healthy` says whether messages arrive now.
    """

    def __init__(self, address: str) -> None:
        try:
            self._redis: Any = Redis.from_url(
                address, socket_connect_timeout=ANSWER, socket_timeout=ANSWER, retry=Retry(NoBackoff(), 0)
            )
        except ValueError:
            raise ConfigurationError("REDIS_URL is not an address that Redis understands.") from None
        self._listening = False

    @property
    def healthy(self) -> bool:
        """Whether this process is subscribed and would hear of a revocation."""
        return self._listening

    async def publish(self, token_id: str) -> bool:
        """Tell everybody that this token is revoked; False where Redis did not take it within two seconds."""
        try:
            async with asyncio.timeout(ANSWER):
                await self._redis.publish(CHANNEL, token_id)
        except (RedisError, OSError, TimeoutError) as error:
            log.warning("revocation_not_published", reason=type(error).__name__)
            return False
        return True

    async def listen(self, on_revoked: Callable[[str], Awaitable[None]]) -> None:
        """Call `on_revoked` with each revoked id until cancelled, coming back after every outage."""
        delay = 0.1
        while not _cancelled():
            try:
                await self._subscribe(on_revoked)
            except (RedisError, OSError, TimeoutError) as error:
                if self._listening:
                    delay = 0.1
                    log.warning("revocation_bus_lost", reason=type(error).__name__)
            finally:
                self._listening = False
            # Spread out, so that replicas do not come back all at the same moment.
            await asyncio.sleep(delay * random.uniform(0.5, 1.0))  # noqa: S311 - no secret
            delay = min(delay * 2, SLOWEST_RETRY)

    async def _subscribe(self, on_revoked: Callable[[str], Awaitable[None]]) -> None:
        subscription = self._redis.pubsub()
        try:
            async with asyncio.timeout(2 * ANSWER):
                await subscription.subscribe(CHANNEL)
                # The answer to subscribing: before it, a message could still pass us by.
                await subscription.get_message(timeout=ANSWER)
            self._listening = True
            log.info("revocation_bus_connected")
            asked = False
            while not _cancelled():
                message = await subscription.get_message(ignore_subscribe_messages=True, timeout=QUIET)
                if message is not None and message["type"] == "message":
                    await _hand_over(message["data"], on_revoked)
                elif message is not None:
                    asked = False
                elif asked:
                    raise TimeoutError
                else:
                    await subscription.ping()
                    asked = True
            raise asyncio.CancelledError
        finally:
            await subscription.aclose()

    async def close(self) -> None:
        """Let go of the connections."""
        try:
            async with asyncio.timeout(ANSWER):
                await self._redis.aclose()
        except (RedisError, OSError, TimeoutError) as error:
            log.warning("revocation_bus_not_closed", reason=type(error).__name__)


def _cancelled() -> bool:
    """Whether this task was told to end: the driver swallows a cancellation that meets it while it connects."""
    task = asyncio.current_task()
    return task is not None and task.cancelling() > 0


async def _hand_over(data: bytes | str, on_revoked: Callable[[str], Awaitable[None]]) -> None:
    token_id = data.decode("utf-8", "replace") if isinstance(data, bytes) else data
    if len(token_id) > LONGEST_ID:
        return
    try:
        await on_revoked(token_id)
    except Exception as error:  # one failing listener must not deafen this replica to every later revocation
        log.error("revocation_not_handled", reason=type(error).__name__)
