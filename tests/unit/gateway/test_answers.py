"""How the door answers: one shape, and the headers that belong to each refusal."""

from typing import Any

import orjson
import pytest

from mcpward.errors import (
    InsufficientScope,
    InvalidCredential,
    InvalidInput,
    MethodNotAllowed,
    RateLimited,
    Refused,
    Unavailable,
)
from mcpward.gateway.answers import Refusals, error_body, send_bytes, send_json
from mcpward.gateway.arrival import Message

METADATA = "https://door.example/.well-known/oauth-protected-resource/mcp"


class Wire:
    """Takes what is sent."""

    def __init__(self) -> None:
        self.messages: list[Message] = []

    async def __call__(self, message: Message) -> None:
        self.messages.append(message)

    @property
    def status(self) -> int:
        return int(self.messages[0]["status"])

    @property
    def headers(self) -> dict[str, str]:
        return {name.decode(): value.decode() for name, value in self.messages[0]["headers"]}

    @property
    def body(self) -> bytes:
        return b"".join(message["body"] for message in self.messages[1:])


@pytest.mark.parametrize(
    ("refusal", "status", "header", "value"),
    [
        (InvalidCredential("no", presented=False), 401, "www-authenticate", "Bearer"),
        (InvalidCredential("no"), 401, "www-authenticate", 'Bearer error="invalid_token"'),
        (
            InsufficientScope("audit:read", []),
            403,
            "www-authenticate",
            'Bearer error="insufficient_scope", scope="audit:read"',
        ),
        (RateLimited("no", 7), 429, "retry-after", "7"),
        (RateLimited("no", -5), 429, "retry-after", "1"),
        (MethodNotAllowed(["GET", "POST"]), 405, "allow", "GET, POST"),
        (Unavailable("no"), 503, "content-type", "application/json"),
    ],
)
async def test_each_refusal_has_its_status_and_header(refusal: Refused, status: int, header: str, value: str) -> None:
    wire = Wire()
    await Refusals(lambda: 0.0).send(wire, refusal)
    assert (wire.status, wire.headers[header]) == (status, value)
    assert wire.headers["cache-control"] == "no-store"


@pytest.mark.parametrize(
    ("refusal", "value"),
    [
        (InvalidCredential("no", presented=False), f'Bearer resource_metadata="{METADATA}"'),
        (InvalidCredential("no"), f'Bearer error="invalid_token", resource_metadata="{METADATA}"'),
        (
            InsufficientScope("a:b", []),
            f'Bearer error="insufficient_scope", scope="a:b", resource_metadata="{METADATA}"',
        ),
    ],
)
async def test_a_challenge_names_the_metadata_where_there_is_some(refusal: Refused, value: str) -> None:
    wire = Wire()
    await Refusals(lambda: 0.0, METADATA).send(wire, refusal)
    assert wire.headers["www-authenticate"] == value


@pytest.mark.parametrize(
    ("refusal", "extra"),
    [
        (Unavailable("Sentence."), {}),
        (InsufficientScope("a:b", ["d", "c"]), {"required_scope": "a:b", "client_scopes": ["c", "d"]}),
        (RateLimited("Sentence.", 3), {"retry_after": 3}),
        (InvalidInput("Sentence.", details=[{"field": "a", "message": "b"}]), {"details": [{"field": "a", "message": "b"}]}),  # noqa: E501
        (Unavailable("Sentence.", details=None), {}),
    ],
)  # fmt: skip
def test_an_error_has_one_shape(refusal: Refused, extra: dict[str, Any]) -> None:
    expected = {
        "status": "error",
        "error": refusal.code,
        "message": refusal.message,
        "timestamp": "1970-01-01T00:00:00.000Z",
    }
    assert error_body(refusal, lambda: 0.0) == expected | extra


async def test_json_says_how_long_it_is_and_is_not_kept() -> None:
    wire = Wire()
    await send_json(wire, 201, {"a": "ä"}, [(b"x-more", b"1")])
    assert orjson.loads(wire.body) == {"a": "ä"}
    assert wire.headers == {
        "content-type": "application/json",
        "cache-control": "no-store",
        "x-content-type-options": "nosniff",
        "x-more": "1",
        "content-length": str(len(wire.body)),
    }


async def test_204_has_neither_body_nor_length() -> None:
    wire = Wire()
    await send_json(wire, 204, {"ignored": True})
    assert (wire.status, wire.headers, wire.body) == (204, {}, b"")


async def test_bytes_are_sent_as_they_are() -> None:
    wire = Wire()
    await send_bytes(wire, 200, b"x", [(b"content-type", b"text/html")])
    assert (wire.body, wire.headers["content-length"]) == (b"x", "1")
