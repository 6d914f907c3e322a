"""A credential is looked at without being shown."""

import base64
import json
from typing import Any

import pytest
from yarl import URL

from mcpward.diagnostics.contact.credentials_seen import expires, is_left_open, place_of_credential, without_credential


def token(claims: Any) -> str:
    parts = (json.dumps({"alg": "none"}), json.dumps(claims), "signature")
    return ".".join(base64.urlsafe_b64encode(part.encode()).decode().rstrip("=") for part in parts)


@pytest.mark.parametrize(
    "value",
    [
        "Bearer YOUR_API_KEY",
        "YOUR-API-KEY",
        "your_token_here",
        "<token>",
        "Bearer <YOUR_GITHUB_PAT>",
        "[insert your key]",
        "{{API_KEY}}",
        "${TOKEN}"[1:],
        "sk-xxxxxxxx",
        "ghp_xxxxxxxxxxxxxxxx",
        "xxxx-xxxx",
        "...",
        "sk-...",
        "changeme",
        "REPLACE_ME",
        "replace-with-your-key",
        "api_key_here",
        "enter your api key",
        "PLACEHOLDER",
    ],
)
def test_what_instructions_have_in_place_of_a_credential_is_told(value: str) -> None:
    assert is_left_open(value)


@pytest.mark.parametrize(
    "value",
    [
        "Bearer 0123456789abcdef",
        "${TOKEN}",
        "Bearer ${input:token}",
        "hunter2",
        "my-secret-token",
        "your-brand-of-tea",
        "xk-12xx34",
        "todolist-7f3a",
        "a...b",
        "",
    ],
)
def test_what_may_be_a_credential_is_none_of_these(value: str) -> None:
    assert not is_left_open(value)


@pytest.mark.parametrize(
    ("value", "at"),
    [
        (f"Bearer {token({'exp': 1_700_000_000})}", 1_700_000_000),
        (token({"exp": 1.5e9}), 1.5e9),
        (token({"exp": "soon"}), None),
        (token({"exp": True}), None),
        (token({"exp": 1e300}), None),
        (token({}), None),
        (token([1]), None),
        ("Bearer aaaa.!!!!.bbbb", None),
        ("Bearer aaaa.bbbbb.cccc", None),
        ("Bearer 0123456789abcdef", None),
    ],
)
def test_the_expiry_of_a_jwt_is_read(value: str, at: float | None) -> None:
    assert expires(value) == at


def test_the_place_of_a_credential_is_told() -> None:
    url = URL("https://a.example/mcp?team=a")
    assert place_of_credential({"X-Team": "docs", "authorization": "x"}, url) == "the header authorization"
    assert place_of_credential({"X-Team": "docs", "X-Api-Key": " "}, url) == ""
    assert place_of_credential({}, url.update_query(api_key="0123")) == "the query of the address"
    assert place_of_credential({}, URL(f"https://a.example/{'a1' * 20}/mcp")) == "the path of the address"


def test_an_address_without_its_credential_keeps_the_rest() -> None:
    url = URL("https://a.example/mcp?team=a&api_key=0123&x=1")
    assert without_credential(url) == URL("https://a.example/mcp?team=a&x=1")
    plain = URL("https://a.example/mcp?team=a%2Fb")
    assert without_credential(plain) is plain
