"""A token issuer with a key server that other processes can reach, and tokens that are good right now."""

import asyncio
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from joserfc.jwk import Key
from tests.unit.identity import tokens
from tests.unit.identity.keyserver import KeyServer

ISSUER, AUDIENCE, SECRET = tokens.ISSUER, tokens.AUDIENCE, tokens.SECRET
VALIDATE_ONLY = ["prompt:validate"]


class Issuer:
    """A key server in a thread. `server` is the part whose answers a test may change."""

    def __init__(self) -> None:
        self.server = KeyServer()
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()

    @property
    def settings(self) -> dict[str, str]:
        """What a server needs to trust this issuer."""
        return {
            "FASTMCP_AUTH_MODE": "jwt",
            "JWT_JWKS_URI": self.server.uri,
            "JWT_ISSUER": ISSUER,
            "JWT_AUDIENCE": AUDIENCE,
        }

    def start(self) -> None:
        """Answer; after a stop, at the same address."""
        self._run(self.server.start())

    def stop(self) -> None:
        """Stop answering."""
        self._run(self.server.stop())

    def end(self) -> None:
        self.stop()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(5)
        self._loop.close()

    def _run(self, work: Any) -> None:
        asyncio.run_coroutine_threadsafe(work, self._loop).result(5)


@contextmanager
def issuing(*keys: tuple[str | None, Any]) -> Iterator[Issuer]:
    """An issuer that publishes these keys."""
    issuer = Issuer()
    issuer.server.publish(*keys)
    issuer.start()
    try:
        yield issuer
    finally:
        issuer.end()


def claims(**changes: Any) -> dict[str, Any]:
    """Claims that are good in every way at this moment, with changes; None leaves a claim out."""
    now = int(time.time())
    return tokens.claims(**{"exp": now + 600, "iat": now - 1, "scopes": VALIDATE_ONLY} | changes)


def signed(key: Key, alg: str = "RS256", /, header: dict[str, Any] | None = None, **changes: Any) -> str:
    """A token with good claims and changes, signed with `key`."""
    return tokens.sign(claims(**changes), key, alg, **(header or {}))


def shared(alg: str = "HS256", **changes: Any) -> str:
    """A token signed with the shared secret."""
    return tokens.sign(claims(**changes), tokens.secret_key(), alg)
