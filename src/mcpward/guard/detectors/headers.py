"""Credentials in HTTP headers: basic, bearer and token authorization, and session cookies."""

import base64
import binascii

from mcpward.guard.engine import Caught, Examples, Kind, Pattern, Span
from mcpward.guard.values.chance import chance
from mcpward.guard.values.credentials import is_secret
from mcpward.guard.values.placeholders import stands_for_another

name = "headers"
kind: Kind = "secret"

_SCHEMES = (
    r"(?:token|ntlm|negotiate|apikey|api-key|bot|key|splunk|genie ?key|sso-key|zoho-oauthtoken|klaviyo-api-key"
    r"|discogs token=)"
)

patterns = (
    Pattern("BEARER", ("bearer",), r"bearer(?:\s{1,3}|%20|: ?)(?P<value>[a-z0-9][\w.~+/-]{11,400}={0,2})", 0.9),
    Pattern("BASIC_AUTH", ("basic",), r"basic(?:\s{1,3}|%20)(?P<value>[a-z0-9+/]{8,400}={0,2})(?![\w+/=])", 0.9),
    Pattern(
        "GENERIC_SECRET",
        ("authorization",),
        rf"(?<![a-z])authorization\\?[\"']?\s{{0,2}}[:=,]\s{{0,2}}\\?[\"']?(?:{_SCHEMES}[ =]\"?)?"
        r"(?P<value>[a-z0-9][\w.~+/:=-]{15,400})",
        0.85,
    ),
    Pattern(
        "GENERIC_SECRET",
        ("cookie",),
        r"(?<!set-)cookie\\?[\"']?\s{0,2}[:,]\s{0,2}\\?[\"']?(?:[\w.-]{1,24}=[^;\s\"']{0,40}; ?){0,3}[\w.-]{0,24}"
        r"(?:sess|sid|auth|token|jwt|remember)[\w.-]{0,20}=(?P<value>[\w.~+/%:-]{16,200})",
        0.75,
    ),
)


def confirm(text: str, start: int, end: int) -> Span | None:
    """What can be a credential: `name:password` in base64, or something drawn by chance."""
    value = text[start:end]
    if text[max(0, start - 9) : start].lower().rstrip(" \t%20").endswith("basic"):
        return Span(start, end) if _is_basic(value) else None
    while value and value[-1] in ".:/-":
        value = value[:-1]
    if not is_secret(value, sure=True, least=12) and not (value.startswith("eyJ") and chance(value) > 12):
        return None
    return Span(start, start + len(value))


def _is_basic(value: str) -> bool:
    """Whether it is base64 of `name:password`."""
    try:
        plain = base64.b64decode(value + "=" * (-len(value) % 4), validate=True).decode()
    except (binascii.Error, ValueError):
        return False
    user, colon, password = plain.partition(":")
    return bool(colon) and plain.isprintable() and not (stands_for_another(user) and stands_for_another(password))


examples = Examples(
    catch=(
        Caught("Authorization: Bearer kV7wRm2N" + "xT94bLq0HsYd61Zp", "BEARER", "kV7wRm2N" + "xT94bLq0HsYd61Zp"),
        Caught("Authorization: Basic cm9vdDp0" + "aWdlcjg4", "BASIC_AUTH", "cm9vdDp0" + "aWdlcjg4"),
        Caught(
            '{"Authorization": "token 5f0c9a' + '17be42d8830e6f71c25d94ab0387e61c2f"}',
            "GENERIC_SECRET",
            "5f0c9a" + "17be42d8830e6f71c25d94ab0387e61c2f",
        ),
        Caught("Cookie: lang=de; sessionid=q8ZrT2vK" + "pL0xW7nYc3Bd", "GENERIC_SECRET", "q8ZrT2vK" + "pL0xW7nYc3Bd"),
    ),
    ignore=(
        "Send it as a Bearer token in the header.",
        "Authorization: Bearer <token>",
        "Authorization: Bearer YOUR_ACCESS_TOKEN",
        "Basic understanding of Python",
        "basic authentication is simple",
        "Basic configuration",
        "Cookie: sessionid=your-session-id-goes-here",
        "Authorization: AuthorizationHeaderValue",
        '"Shop::SalesAuthorization": "af318b77aaceeeaa"',
    ),
)
