"""How the door answers: JSON bytes, and one shape for every refusal."""

from collections.abc import Sequence
from typing import Any

import orjson

from mcpward.errors import InsufficientScope, InvalidCredential, MethodNotAllowed, RateLimited, Refused
from mcpward.gateway.arrival import Send
from mcpward.model import Clock, rfc3339

Header = tuple[bytes, bytes]

_JSON: tuple[Header, ...] = (
    (b"content-type", b"application/json"),
    (b"cache-control", b"no-store"),
    (b"x-content-type-options", b"nosniff"),
)


async def send_json(send: Send, status: int, value: Any, headers: Sequence[Header] = ()) -> None:
    """Answer with a JSON value; 204 has no body."""
    body = b"" if status == 204 else orjson.dumps(value)
    await send_bytes(send, status, body, (*_JSON, *headers) if body else headers)


async def send_bytes(send: Send, status: int, body: bytes, headers: Sequence[Header]) -> None:
    """Answer with a body that is written already."""
    length: tuple[Header, ...] = () if status == 204 else ((b"content-length", str(len(body)).encode()),)
    await send({"type": "http.response.start", "status": status, "headers": [*headers, *length]})
    await send({"type": "http.response.body", "body": body})


def error_body(refusal: Refused, clock: Clock) -> dict[str, Any]:
    """Return the one shape of an error."""
    return {
        "status": "error",
        "error": refusal.code,
        "message": refusal.message,
        "timestamp": rfc3339(clock()),
        **refusal.extra,
    }


class Refusals:
    """Answers refusals over HTTP, with the headers that belong to each.

    `metadata` is the address of the protected resource metadata (RFC 9728), where an authorization server is
    configured.
    """

    def __init__(self, clock: Clock, metadata: str | None = None) -> None:
        self._clock = clock
        self._metadata = f'resource_metadata="{metadata}"' if metadata else ""

    async def send(self, send: Send, refusal: Refused) -> None:
        """Answer with the refusal."""
        await send_json(send, refusal.status, error_body(refusal, self._clock), self._headers(refusal))

    def _headers(self, refusal: Refused) -> list[Header]:
        if isinstance(refusal, InvalidCredential):
            # RFC 6750, section 3.1: a request without any credential gets no error code.
            return [self._challenge('error="invalid_token"' if refusal.presented else "")]
        if isinstance(refusal, InsufficientScope):
            return [self._challenge('error="insufficient_scope"', f'scope="{refusal.extra["required_scope"]}"')]
        if isinstance(refusal, RateLimited):
            return [(b"retry-after", str(refusal.extra["retry_after"]).encode())]
        if isinstance(refusal, MethodNotAllowed):
            return [(b"allow", ", ".join(refusal.allow).encode())]
        return []

    def _challenge(self, *parts: str) -> Header:
        said = ", ".join(part for part in (*parts, self._metadata) if part)
        return b"www-authenticate", f"Bearer {said}".rstrip().encode()
