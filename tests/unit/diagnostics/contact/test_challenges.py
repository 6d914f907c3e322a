"""WWW-Authenticate is read as it is written, well or badly."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mcpward.diagnostics.contact.challenges import MOST, challenges_in


@pytest.mark.parametrize(
    ("header", "means"),
    [
        ("Bearer", [("bearer", {})]),
        ('Bearer realm="x"', [("bearer", {"realm": "x"})]),
        (
            'Bearer resource_metadata="https://a.example/x", scope="files:read files:write"',
            [("bearer", {"resource_metadata": "https://a.example/x", "scope": "files:read files:write"})],
        ),
        ("BEARER Error=invalid_token", [("bearer", {"error": "invalid_token"})]),
        (r'Bearer realm="say \"x\", and go"', [("bearer", {"realm": 'say "x", and go'})]),
        ("Bearer, Basic", [("bearer", {}), ("basic", {})]),
        (
            'Newauth realm="apps", type=1, title="Login", Basic realm="simple"',
            [("newauth", {"realm": "apps", "type": "1", "title": "Login"}), ("basic", {"realm": "simple"})],
        ),
        ("Negotiate YWJj==, DPoP algs=ES256", [("negotiate", {}), ("dpop", {"algs": "ES256"})]),
        ("  ,, Bearer  realm = x ,", [("bearer", {"realm": "x"})]),
        ('Bearer realm="x", realm="y"', [("bearer", {"realm": "x"})]),
        ('Bearer realm="a\x1b[31mb"', [("bearer", {"realm": "ab"})]),
        ('Bearer realm="never closed', [("bearer", {})]),
        ("", []),
        ("=", []),
    ],
)
def test_a_header_is_read(header: str, means: list[tuple[str, dict[str, Any]]]) -> None:
    assert [(one.scheme, one.params) for one in challenges_in([header])] == means


def test_several_headers_are_one_list() -> None:
    assert [one.scheme for one in challenges_in(["Basic", 'Bearer realm="x"'])] == ["basic", "bearer"]


def test_no_more_are_read_than_may_be() -> None:
    assert len(challenges_in(["Bearer, " * 1000])) == MOST
    assert len(challenges_in(["Bearer " + ", ".join(f"a{at}=b" for at in range(100))])[0].params) == MOST


@given(st.text(max_size=300))
def test_anything_can_be_read(header: str) -> None:
    assert len(challenges_in([header])) <= MOST
