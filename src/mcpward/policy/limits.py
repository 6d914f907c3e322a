"""How often a caller may call: the strategies of the `limits` library over a bounded memory or over Redis.

When Redis is down, each process counts for itself, says so in the log and in `state`, and tries Redis again every few
seconds: a broken counter must not turn callers away, and authentication does not depend on it.
"""

import asyncio
import contextlib
import ipaddress
import math
import time
from collections import OrderedDict
from collections.abc import Callable
from importlib.util import find_spec
from typing import Any

import limits
import structlog
from limits.aio.storage import MovingWindowSupport, Storage
from limits.aio.storage.base import SlidingWindowCounterSupport
from limits.aio.strategies import MovingWindowRateLimiter, SlidingWindowCounterRateLimiter
from limits.errors import ConfigurationError as UnknownStorage
from limits.errors import StorageError

from mcpward.errors import ConfigurationError, RateLimited

RETRY_SHARED_AFTER = 3.0
CLOSE_WITHIN = 1.0
ANSWER_WITHIN = 1.0
log = structlog.get_logger(__name__)


class BoundedMemory(Storage, MovingWindowSupport, SlidingWindowCounterSupport):
    """Counters of one process that never exceed `capacity` keys: the least recently used goes first.

    The library's own memory storage sweeps all keys with every hit and has no bound.
    """

    STORAGE_SCHEME = None

    def __init__(
        self, uri: str | None = None, *, capacity: int = 20_000, clock: Callable[[], float] = time.time
    ) -> None:
        super().__init__(uri, wrap_exceptions=False)
        self._clock = clock
        self._capacity = capacity
        self._kept: OrderedDict[str, Any] = OrderedDict()

    @property
    def base_exceptions(self) -> type[Exception]:
        """Nothing here fails from outside."""
        return ValueError

    def _counts(self, key: str, expiry: int, now: float) -> tuple[int, int, int]:
        """The running window's number and the counts of the previous and the running window."""
        window = int(now // expiry)
        seen, previous, current = self._kept.get(key, (window, 0, 0))
        if seen == window - 1:
            previous, current = current, 0
        elif seen != window:
            previous, current = 0, 0
        return window, previous, current

    def _keep(self, key: str, value: object) -> None:
        self._kept[key] = value
        self._kept.move_to_end(key)
        if len(self._kept) > self._capacity:
            self._kept.popitem(last=False)

    async def acquire_sliding_window_entry(self, key: str, limit: int, expiry: int, amount: int = 1) -> bool:
        """Count one more in the sliding window, unless that would pass the limit."""
        now = self._clock()
        window, previous, current = self._counts(key, expiry, now)
        weight = 1 - (now % expiry) / expiry
        if math.floor(previous * weight + current) + amount > limit:
            return False
        self._keep(key, (window, previous, current + amount))
        return True

    async def get_sliding_window(self, key: str, expiry: int) -> tuple[int, float, int, float]:
        """Return the previous window's count and seconds left to count, and the same of the running one."""
        now = self._clock()
        _, previous, current = self._counts(key, expiry, now)
        left = expiry - now % expiry
        return previous, left if previous else 0.0, current, left + expiry

    async def acquire_entry(self, key: str, limit: int, expiry: int, amount: int = 1) -> bool:
        """Note one more moment in the moving window, unless it is full."""
        now = self._clock()
        moments = [moment for moment in self._kept.get(key, ()) if moment > now - expiry]
        if len(moments) + amount > limit:
            return False
        self._keep(key, [*moments, *[now] * amount])
        return True

    async def get_moving_window(self, key: str, limit: int, expiry: int) -> tuple[float, int]:
        """Return the oldest moment in the window and how many there are."""
        now = self._clock()
        moments = [moment for moment in self._kept.get(key, ()) if moment > now - expiry]
        return (moments[0] if moments else now), len(moments)

    async def clear_sliding_window(self, key: str, expiry: int) -> None:
        """Forget one window."""
        await self.clear(key)

    async def get(self, key: str) -> int:
        """Fixed windows are not used here."""
        return 0

    async def incr(self, key: str, expiry: int, amount: int = 1) -> int:
        """Fixed windows are not used here."""
        raise ValueError("BoundedMemory counts sliding and moving windows only")

    async def get_expiry(self, key: str) -> float:
        """Windows end by themselves; there is no expiry to wait for."""
        return self._clock()

    async def check(self) -> bool:
        """Memory is always there."""
        return True

    async def reset(self) -> int | None:
        """Forget everything."""
        count = len(self._kept)
        self._kept.clear()
        return count

    async def clear(self, key: str) -> None:
        """Forget one key."""
        self._kept.pop(key, None)


class Limit:
    """One limit, such as `6000/minute`, spent under a key. `exact` keeps every moment; else two counters do."""

    def __init__(self, name: str, rate: str, storages: "Storages", *, exact: bool = False) -> None:
        self._name = name
        self._item = limits.parse(rate)
        self._strategy = MovingWindowRateLimiter if exact else SlidingWindowCounterRateLimiter
        self._storages = storages

    async def spend(self, key: str) -> None:
        """Count one call under `key`, or raise RateLimited with the seconds to wait."""
        limiter, allowed = await self._storages.hit(self._strategy, self._item, (self._name, key))
        if not allowed:
            stats = await self._storages.reset_time(limiter, self._item, (self._name, key))
            raise RateLimited(
                f"Too many {self._name}: at most {self._item.amount} per {self._item.get_expiry()} seconds.",
                retry_after=math.ceil(stats - time.time()),
            )


Strategy = type[MovingWindowRateLimiter] | type[SlidingWindowCounterRateLimiter]


class Storages:
    """Where limits are counted: in Redis while it answers, else in this process.

    There each limit has a memory of its own, so that a flood of keys of one pushes out no counters of another.
    """

    def __init__(self, shared: Storage | None = None, local: Callable[[], Storage] = BoundedMemory) -> None:
        self._shared = shared
        self._local = local
        self._down_until = 0.0
        self._limiters: dict[tuple[Strategy, str | None], Any] = {}

    @property
    def state(self) -> str:
        """`local`, `shared`, or `local: redis is down` for the health report."""
        if self._shared is None:
            return "local"
        return "local: redis is down" if self._down_until else "shared"

    async def hit(self, strategy: Strategy, item: limits.RateLimitItem, key: tuple[str, ...]) -> tuple[Any, bool]:
        """Count one; returns the limiter that counted and whether it allowed."""
        if self._shared is not None and time.monotonic() >= self._down_until:
            limiter = self._limiter(strategy, None)
            try:
                allowed = await limiter.hit(item, *key)
            except StorageError as error:
                self._mark_down(error.storage_error)
            else:
                self._mark_up()
                return limiter, allowed
        limiter = self._limiter(strategy, key[0])
        return limiter, await limiter.hit(item, *key)

    async def reset_time(self, limiter: Any, item: limits.RateLimitItem, key: tuple[str, ...]) -> float:
        """When the window opens again, in seconds since the epoch."""
        try:
            stats = await limiter.get_window_stats(item, *key)
        except StorageError as error:
            self._mark_down(error.storage_error)
            return time.time() + item.get_expiry()
        return float(stats.reset_time)

    async def ping(self) -> None:
        """Look whether Redis answers now, so that `state` holds also when nobody calls. Raises nothing."""
        if self._shared is None:
            return
        try:
            async with asyncio.timeout(ANSWER_WITHIN):
                answers = await self._shared.check()
        except TimeoutError:
            answers = False
        if answers:
            self._mark_up()
        else:
            self._mark_down(ConnectionError())

    async def close(self) -> None:
        """Let go of the connections to Redis."""
        bridge = getattr(self._shared, "bridge", None)
        if bridge is not None:
            with contextlib.suppress(OSError, TimeoutError, *_as_tuple(bridge.base_exceptions)):
                async with asyncio.timeout(CLOSE_WITHIN):
                    await bridge.get_connection().aclose()

    def _limiter(self, strategy: Strategy, name: str | None) -> Any:
        """The limiter over the memory of the limit of that name; of None, over Redis."""
        key = (strategy, name)
        if key not in self._limiters:
            shared = self._shared if name is None else None
            self._limiters[key] = strategy(shared or self._local())
        return self._limiters[key]

    def _mark_up(self) -> None:
        if self._down_until:
            self._down_until = 0.0
            log.info("limits.shared_again")

    def _mark_down(self, error: Exception) -> None:
        if not self._down_until:
            log.warning("limits.redis_down", error=type(error).__name__)
        self._down_until = time.monotonic() + RETRY_SHARED_AFTER


def _as_tuple(errors: type[Exception] | tuple[type[Exception], ...]) -> tuple[type[Exception], ...]:
    return errors if isinstance(errors, tuple) else (errors,)


def network_of(address: str) -> str:
    """Return what wrong credentials are counted under: an IPv4 address, or the /64 that one IPv6 host has to itself."""
    try:
        known = ipaddress.ip_address(address)
    except ValueError:
        return address
    return address if known.version == 4 else str(ipaddress.ip_network((known, 64), strict=False))


def shared_storage(redis_url: str) -> Storage:
    """Open the library's Redis storage with bounded waits; it connects with the first hit.

    Raises ConfigurationError where the address is none, or the driver is missing.
    """
    from limits.aio.storage import RedisStorage

    if find_spec("redis") is None:
        raise ConfigurationError("REDIS_URL needs the package redis: pip install 'mcpward[redis]'.")
    try:
        return RedisStorage(
            f"async+{redis_url}",
            implementation="redispy",
            wrap_exceptions=True,
            socket_timeout=0.5,
            socket_connect_timeout=0.5,
        )
    except (UnknownStorage, ValueError):
        raise ConfigurationError(
            "REDIS_URL is not an address that Redis understands, such as redis://HOST:6379/0."
        ) from None
