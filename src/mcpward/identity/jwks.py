"""The key set of a token issuer, fetched, cached, renewed and bounded (RFC 7517)."""

import asyncio
import math
import time
from collections.abc import Callable
from ipaddress import ip_address

import httpx2
import structlog

from mcpward.errors import ConfigurationError, Unavailable
from mcpward.identity.keys import VerificationKey, read_key_set

MAX_BYTES = 1024 * 1024
FETCH_SECONDS = 5.0
"""Bounds of one fetch: bytes after decompression, and seconds from the first connection to the last byte."""

RENEW_SECONDS = 300.0
"""Keys older than this are renewed in the background; older than twice this, the call waits for it."""

USABLE_SECONDS = 3600.0
"""How long cached keys go on working while the key server is down."""

LOOK_AGAIN_SECONDS = 30.0
"""Between two fetches for an unknown key: a new one is accepted within 35 s, and a flood costs two fetches a minute."""

BACK_OFF_SECONDS = 10.0
"""After a failed fetch nothing is tried for this long, so that no call hangs on a dead server."""

_log = structlog.get_logger(__name__)


class _KeyServerFailed(Exception):
    """The key server did not answer with a key set; the message is safe to show."""


def check_jwks_uri(uri: str) -> httpx2.URL:
    """Take an address for a key set: https, or http on loopback. Raises `ConfigurationError` with the remedy."""
    try:
        url = httpx2.URL(uri)
    except (httpx2.InvalidURL, ValueError):
        raise ConfigurationError("JWT_JWKS_URI is not an address; write https://HOST/PATH.") from None
    if not url.host or url.scheme not in ("https", "http"):
        raise ConfigurationError("JWT_JWKS_URI is not a web address; write https://HOST/PATH.")
    if url.userinfo:
        raise ConfigurationError("JWT_JWKS_URI holds a user or password; leave it out, key sets are public.")
    if url.scheme == "http" and not _is_loopback(url.host):
        raise ConfigurationError("JWT_JWKS_URI is cleartext http beyond this machine; use https.")
    return url


def _is_loopback(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host.lower() == "localhost"


async def _ended(fetch: asyncio.Task[None]) -> None:
    """Wait for a fetch. A caller that goes away does not take it from those who share it, as awaiting it would."""
    await asyncio.wait([fetch])


def open_client() -> httpx2.AsyncClient:
    """Open a client that follows no redirect and heeds no proxy or certificate variable of the environment."""
    return httpx2.AsyncClient(follow_redirects=False, trust_env=False, timeout=FETCH_SECONDS)


class KeySet:
    """The signing keys published at `uri`.

    Keys come from a cache that is renewed every five minutes; callers share one fetch. While the key server is down
    cached keys go on working until they are an hour old; with none left, `find` raises `Unavailable`, at once during
    the back-off. A withdrawn key is refused from the next renewal on. Call `close` when done.
    """

    def __init__(
        self,
        uri: str,
        open_client: Callable[[], httpx2.AsyncClient] = open_client,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._url = check_jwks_uri(uri)
        self._open_client = open_client
        self._monotonic = monotonic
        self._client: httpx2.AsyncClient | None = None
        self._fetching: asyncio.Task[None] | None = None
        self._keys: tuple[VerificationKey, ...] = ()
        self._renewed_at = self._tried_at = self._rest_until = -math.inf
        self._closed = False
        self.problem: str | None = None
        """What was wrong with the last fetch, safe to show; None where it went well or none was made."""

    @property
    def state(self) -> str:
        """For health: `unused` (nothing asked yet), `fresh`, `stale` (down, cached keys work) or `unreachable`."""
        if self._tried_at == -math.inf:
            return "unused"
        if self._age() > USABLE_SECONDS:
            return "unreachable"
        return "fresh" if self.problem is None else "stale"

    async def find(self, algorithm: str, kid: str | None) -> VerificationKey | None:
        """Find the one key for `algorithm` and `kid`; without `kid` there must be just one for the algorithm.

        None where there is none or more than one. Raises `Unavailable` where there are no keys to choose from.
        """
        await self._keep_fresh()
        fitting = [key for key in self._keys if algorithm in key.algorithms and kid in (None, key.kid)]
        return fitting[0] if len(fitting) == 1 else None

    async def look_again(self) -> bool:
        """Fetch because the known keys did not do, at most once in 30 s; True where the keys were renewed."""
        before = self._renewed_at
        if self._fetch_runs() or (self._may_fetch() and self._monotonic() - self._tried_at >= LOOK_AGAIN_SECONDS):
            await _ended(self._start())
        return self._renewed_at != before

    async def close(self) -> None:
        """Stop fetching and close the client."""
        self._closed = True
        if self._fetching is not None:
            self._fetching.cancel()
            await asyncio.wait([self._fetching])
        if self._client is not None:
            await self._client.aclose()

    async def _keep_fresh(self) -> None:
        age = self._age()
        if age <= RENEW_SECONDS:
            return
        # Waited for where keys are so old that one may have been withdrawn long ago, unless the server is known to
        # be down: then cached keys serve at once.
        waits = age > USABLE_SECONDS or (age > 2 * RENEW_SECONDS and self.problem is None)
        if self._fetch_runs() or self._may_fetch():
            renewal = self._start()
            if waits:
                await _ended(renewal)
        if self._age() > USABLE_SECONDS:
            raise Unavailable("The issuer's keys cannot be fetched, so its tokens cannot be checked now.")

    def _age(self) -> float:
        return self._monotonic() - self._renewed_at

    def _may_fetch(self) -> bool:
        return not self._closed and self._monotonic() >= self._rest_until

    def _fetch_runs(self) -> bool:
        return self._fetching is not None and not self._fetching.done()

    def _start(self) -> asyncio.Task[None]:
        """Join the fetch under way, or start one."""
        if self._fetching is None or self._fetching.done():
            self._fetching = asyncio.create_task(self._fetch(), name="jwks")
        return self._fetching

    async def _fetch(self) -> None:
        """Renew the keys, or note why not; never raises."""
        # Counted from the start of the fetch, since that is how old its answer may be.
        started = self._tried_at = self._monotonic()
        try:
            async with asyncio.timeout(FETCH_SECONDS):
                body = await self._download()
            self._keys = read_key_set(body)
        except _KeyServerFailed as failure:
            self._failed(str(failure))
        except TimeoutError:
            self._failed(f"no answer within {FETCH_SECONDS:.0f} seconds")
        except (httpx2.HTTPError, OSError) as failure:
            self._failed(f"no connection or no HTTP ({type(failure).__name__})")
        except ValueError:
            self._failed("the answer is no JWK set")
        else:
            self._renewed_at = started
            self.problem = None

    def _failed(self, problem: str) -> None:
        self.problem = problem
        self._rest_until = self._monotonic() + BACK_OFF_SECONDS
        _log.warning("jwks_fetch_failed", host=self._url.host, problem=problem)

    async def _download(self) -> bytes:
        if self._client is None:
            # Opened late: building its TLS context takes 15 ms.
            self._client = self._open_client()
        body = bytearray()
        headers = {"Accept": "application/jwk-set+json, application/json"}
        async with self._client.stream("GET", self._url, headers=headers, follow_redirects=False) as response:
            if response.status_code != httpx2.codes.OK:
                raise _KeyServerFailed(f"answered {response.status_code}")
            # Counted after decompression, which httpx2 does in pieces of at most 1 MiB: no bomb gets far.
            async for piece in response.aiter_bytes():
                body += piece
                if len(body) > MAX_BYTES:
                    raise _KeyServerFailed("the key set is over 1 MiB")
        return bytes(body)
