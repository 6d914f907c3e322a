"""JSON web tokens, private keys in PEM, and the headers that carry credentials."""

import base64
import binascii
import re

from mcpward.guard.engine import Caught, Examples, Kind, Pattern, Span
from mcpward.guard.values import is_key, is_placeholder

name = "tokens"
kind: Kind = "secret"

_JWT = r"(?<![A-Za-z0-9])eyJ[\w-]{8,2000}\.eyJ[\w-]{4,4000}\.[\w-]{0,2000}"
_PEM = r"-----BEGIN (?:[A-Z0-9]{2,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----"
_PEM_LIMIT = 12_000
_BEARER = r"bearer\s{1,3}(?P<value>[a-z0-9][\w.~+/-]{15,2000}={0,2})"
_BASIC = r"basic\s{1,3}(?P<value>[a-z0-9+/]{8,400}={0,2})(?![\w+/=])"
_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)  # the shape of our session tokens
_OTP = (
    r"(?:2fa|totp|otp|mfa)[\w /:.?%-]{0,60}?(?:secret|seed|key)(?: is "
    r"|[\"']?\s{0,2}[:=]\s{0,2})[\"']?(?P<value>[A-Za-z2-7]{16,64})\b"
)

patterns = (
    Pattern("JWT", ("eyj",), _JWT, 0.98, cased=True),
    Pattern("PRIVATE_KEY", ("-----begin ",), _PEM, 0.99, cased=True),
    Pattern("BEARER", ("bearer ",), _BEARER, 0.9),
    Pattern("BASIC_AUTH", ("basic ",), _BASIC, 0.9),
    Pattern("OTP_SECRET", ("2fa", "otp", "mfa"), _OTP, 0.85),
)


def confirm(text: str, start: int, end: int) -> Span | None:
    """The whole key or token; a header only with what can be a credential."""
    if text.startswith("-----BEGIN ", start):
        return Span(start, _end_of_pem(text, end))
    value = text[start:end]
    if value.startswith("eyJ") and value.count(".") == 2:
        return Span(start, end)
    before = text[max(0, start - 9) : start].lower().rstrip()
    if before.endswith("basic"):
        return Span(start, end) if _is_basic(value) else None
    if before.endswith("bearer"):
        return Span(start, end) if is_key(value, 16) or _UUID.fullmatch(value) else None
    return Span(start, end) if value.isupper() and not is_placeholder(value) else None


def _end_of_pem(text: str, body: int) -> int:
    """Where the key ends: behind its last line, or as far as its letters go where that line is missing."""
    limit = min(len(text), body + _PEM_LIMIT)
    closing = text.find("-----END ", body, limit)
    if closing >= 0:
        dashes = text.find("-----", closing + 9, closing + 80)
        return dashes + 5 if dashes >= 0 else closing
    end = text.find("\n\n", body, limit)
    return end if end >= 0 else limit


def _is_basic(value: str) -> bool:
    """Whether it is base64 of `name:password`."""
    try:
        plain = base64.b64decode(value + "=" * (-len(value) % 4), validate=True)
    except (binascii.Error, ValueError):
        return False
    return b":" in plain and plain.isascii() and plain.decode("ascii").isprintable()


_HEAD, _BODY = "eyJhbGciOiJIUzI1NiJ9", "eyJzdWIiOiIxMjM0In0"
_LINE = "MIIEpAIBAAKCAQEA7c2Kd93mZq8Lw1"

examples = Examples(
    catch=(
        Caught(f"see {_HEAD}.{_BODY}.s1Gn-ature here", "JWT", f"{_HEAD}.{_BODY}.s1Gn-ature"),
        Caught(
            "key:\n-----BEGIN RSA PRIVATE" + f" KEY-----\n{_LINE}\n-----END RSA PRIVATE" + " KEY-----\nthanks",
            "PRIVATE_KEY",
            "-----BEGIN RSA PRIVATE" + f" KEY-----\n{_LINE}\n-----END RSA PRIVATE" + " KEY-----",
        ),
        Caught("Authorization: Bearer kV7wRm2N" + "xT94bLq0HsYd61Zp", "BEARER", "kV7wRm2N" + "xT94bLq0HsYd61Zp"),
        Caught(
            "Bearer 7c9e6679-7425-40de-" + "944b-e07fc1f90ae7", "BEARER", "7c9e6679-7425-40de-" + "944b-e07fc1f90ae7"
        ),
        Caught("Authorization: Basic cm9vdDp0" + "aWdlcjg4", "BASIC_AUTH", "cm9vdDp0" + "aWdlcjg4"),
        Caught("the 2FA secret is KRSXG5CT" + "MVRXEZLU", "OTP_SECRET", "KRSXG5CT" + "MVRXEZLU"),
    ),
    ignore=(
        "Send it as a Bearer token in the header.",
        "Authorization: Bearer <token>",
        "order 7c9e6679-7425-40de-944b-e07fc1f90ae7 is late",
        "Basic understanding of Python",
        "basic authentication is simple",
        "-----BEGIN CERTIFICATE-----",
        "The 2FA secret is shown once.",
    ),
)
