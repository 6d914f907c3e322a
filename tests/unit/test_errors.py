"""Every refusal has a code and a status of its own, and shows nothing but its sentence."""

from typing import Any

import pytest

from mcpward import errors
from mcpward.errors import (
    ConfigurationError,
    InsufficientScope,
    InvalidCredential,
    McpwardError,
    MethodNotAllowed,
    RateLimited,
    Refused,
    StoreDown,
)

CONTRACT = {
    "invalid_json": 400, "invalid_token": 401, "insufficient_scope": 403, "origin_not_allowed": 403, "not_found": 404,
    "method_not_allowed": 405, "too_large": 413, "unsupported_media_type": 415, "host_not_allowed": 421,
    "invalid_input": 422, "rate_limited": 429, "unavailable": 503,
}  # fmt: skip


def refusals() -> list[type[Refused]]:
    kinds = [kind for kind in vars(errors).values() if isinstance(kind, type) and issubclass(kind, Refused)]
    return [kind for kind in kinds if kind is not Refused]


def test_codes_and_statuses_are_the_contracts_and_two_for_the_gateway() -> None:
    assert {kind.code: kind.status for kind in refusals()} == CONTRACT | {"held_back": 403, "upstream_error": 502}


def test_everything_raised_on_purpose_is_one_tree() -> None:
    assert all(issubclass(kind, McpwardError) for kind in (Refused, StoreDown, ConfigurationError))
    assert not issubclass(StoreDown, Refused)


@pytest.mark.parametrize(
    ("refusal", "extra"),
    [
        (Refused("x", details=None, required_scope="a"), {"required_scope": "a"}),
        (InsufficientScope("a", ("c", "b")), {"required_scope": "a", "client_scopes": ["b", "c"]}),
        (RateLimited("x", 0), {"retry_after": 1}),
        (InvalidCredential("x"), {}),
        (MethodNotAllowed(["GET"]), {}),
    ],
)
def test_extra_fields_are_those_that_apply(refusal: Refused, extra: dict[str, Any]) -> None:
    assert dict(refusal.extra) == extra


def test_a_missing_credential_is_told_from_a_wrong_one() -> None:
    assert InvalidCredential("x").presented
    assert not InvalidCredential("x", presented=False).presented
