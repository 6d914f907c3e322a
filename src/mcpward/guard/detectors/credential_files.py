"""Credentials as the files of well-known tools keep them: .netrc, .pgpass, .npmrc, Docker's config."""

import base64
import binascii

from mcpward.guard.engine import Caught, Examples, Kind, Pattern, Span
from mcpward.guard.values.credentials import is_password, is_secret

name = "credential_files"
kind: Kind = "secret"

_DRAWN = r"(?P<value>[\w+/=.~-]{8,200})"

patterns = (
    Pattern(
        "PASSWORD",
        ("machine",),
        r"machine\s{1,4}[^\s]{1,100}\s{1,8}login\s{1,4}[^\s]{1,100}\s{1,8}password\s{1,4}(?P<value>[^\s]{3,128})",
        0.95,
    ),
    Pattern(
        "PASSWORD",
        (":5432:", ":6432:", ":5433:", ":*:"),
        r":(?:5432|6432|5433|\*):[^:\s]{1,64}:[^:\s]{1,64}:(?P<value>[^\s:*\"\'()]{4,128})(?=\s|$)",
        0.9,
    ),
    Pattern("API_KEY", ("_authtoken",), rf"_authtoken[\"']?\s{{0,2}}[:=]\s{{0,2}}[\"']?{_DRAWN}", 0.95),
    Pattern(
        "BASIC_AUTH",
        ('"auth', "_auth"),
        r"(?:\"auth\\?\"\s{0,3}:\s{0,3}\\?\"|_auth\s?=\s?\"?)(?P<value>[a-z0-9+/]{8,400}={0,2})(?![\w+/=])",
        0.95,
    ),
    Pattern("PASSWORD", (":_password=",), r":_password=\"?(?P<value>[a-z0-9+/]{8,200}={0,2})", 0.9),
)


def confirm(text: str, start: int, end: int) -> Span | None:
    """A password that stands for nothing else; `name:password` where base64 hides it."""
    value = text[start:end]
    before = text[max(0, start - 24) : start].lower()
    if "authtoken" in before:
        return Span(start, end) if is_secret(value, sure=True) else None
    if "auth" in before or "_password=" in before:
        return Span(start, end) if _hides(value, needs_name="auth" in before) else None
    return Span(start, end) if is_password(value, sure=True) else None


def _hides(value: str, *, needs_name: bool) -> bool:
    """Whether base64 hides readable text, `name:password` where a name is needed."""
    try:
        plain = base64.b64decode(value, validate=True).decode()
    except (binascii.Error, ValueError):
        return False
    return plain.isprintable() and (":" in plain or not needs_name)


examples = Examples(
    catch=(
        Caught("machine git.example.net login ops password mel0n" + "Tree88\n", "PASSWORD", "mel0n" + "Tree88"),
        Caught("db.internal:5432:shop:app:mel0n" + "Tree88\n", "PASSWORD", "mel0n" + "Tree88"),
        Caught(
            "//registry.npmjs.org/:_authToken=7c9e6679-7425-" + "40de-944b-e07fc1f90ae7",
            "API_KEY",
            "7c9e6679-7425-" + "40de-944b-e07fc1f90ae7",
        ),
        Caught(
            '{"auths": {"quay.io": {"auth": "b3BzOm1l' + 'bDBuVHJlZTg4"}}}', "BASIC_AUTH", "b3BzOm1l" + "bDBuVHJlZTg4"
        ),
    ),
    ignore=(
        "machine learning needs a login and a password",
        "//registry.npmjs.org/:_authToken=${NPM_DRAWN}",
        '{"auth": "required"}',
        "localhost:5432:*:*:password",
    ),
)
