"""What is seen of the credential of an entry without showing it: where it is, when it expires, what is left open."""

import base64
import binascii
import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import orjson

from mcpward.diagnostics.configuration.secret_values import in_address, in_named, is_secret_name

if TYPE_CHECKING:
    from yarl import URL

_BY_NAME = ("authorization", "cookie", "proxy-authorization")
_SCHEME = re.compile(r"(?i)^\s*(?:bearer|basic|token|apikey|api-key)\s+")
_JWT = re.compile(r"[A-Za-z0-9_-]{4,}\.(?P<claims>[A-Za-z0-9_-]{4,})\.[A-Za-z0-9_-]*")
_LARGEST = 16 * 1024
_LEFT_OPEN = re.compile(
    r"""(?ix)
    <[^<>]{1,60}> | \[(?:your|insert|enter|paste|add)[^\[\]]{1,60}\] | \{\{?(?:your|insert|enter)?[a-z_ -]{2,40}\}?\}
    | (?:your|insert|enter|paste|put|replace)[-_ ]+(?:\w+[-_ ]+){0,5}
      (?:api[-_ ]?key|key|token|secret|pat|password|credentials?)(?:[-_ ]+(?:here|value|goes[-_ ]here))?
    | (?:api[-_ ]?key|token|secret|password|key)[-_ ]+here
    | (?:replace|change|fill)[-_ ]?(?:me|this|in)(?:[-_ ]\w+){0,3} | changeme | placeholder | todo | fixme
    | (?:[a-z]{1,8}[-_])?(?:x{4,}|\*{3,}|\.{3,}|…)(?:[-_x*.]+)?
    """
)


def is_credential(header: str, value: str) -> bool:
    """Whether a header bears a credential."""
    return bool(value.strip()) and (header.lower() in _BY_NAME or in_named(header, value))


def place_of_credential(headers: Mapping[str, str], url: "URL") -> str:
    """Where a credential stands, in words; empty where there is none."""
    header = next((name for name, value in headers.items() if is_credential(name, value)), None)
    if header is not None:
        return f"the header {header}"
    if without_credential(url) != url:
        return "the query of the address"
    return "the path of the address" if in_address(str(url)) else ""


def without_credential(url: "URL") -> "URL":
    """An address without the credentials in its query."""
    left = [(name, value) for name, value in url.query.items() if not (is_secret_name(name) or in_named(name, value))]
    return url if len(left) == len(url.query) else url.with_query(left)


def bare(value: str) -> str:
    """A credential without the word before it, such as Bearer."""
    return _SCHEME.sub("", value).strip()


def is_left_open(value: str) -> bool:
    """Whether a credential is one of those that instructions have in its place, such as YOUR_API_KEY."""
    return _LEFT_OPEN.fullmatch(bare(value)) is not None


def expires(value: str) -> float | None:
    """When a credential expires, in seconds since the epoch, where it is a JWT that tells (RFC 7519, section 4.1.4).

    Its signature is not looked at: what counts is what the server reads in it.
    """
    token = _JWT.fullmatch(bare(value[:_LARGEST]))
    if token is None:
        return None
    claims = token["claims"]
    try:
        read: Any = orjson.loads(base64.urlsafe_b64decode(claims + "=" * (-len(claims) % 4)))
    except (binascii.Error, ValueError):
        return None
    exp = read.get("exp") if isinstance(read, dict) else None
    return float(exp) if isinstance(exp, int | float) and not isinstance(exp, bool) and abs(exp) < 1e12 else None
