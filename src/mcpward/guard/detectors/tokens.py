"""JSON web tokens, signed (RFC 7515) and encrypted (RFC 7516), with a header that really is one."""

import re

from mcpward.guard.engine import Caught, Examples, Kind, Pattern, Span
from mcpward.guard.providers.checks import json_of
from mcpward.guard.providers.samples import is_sample

name = "tokens"
kind: Kind = "secret"

# Base64 of an opening brace, and of one with a space or a line break behind it.
_BEGINNINGS = ("eyj", "eyai", "ewog", "ew0k")
_HEADER = r"(?<![A-Za-z0-9_-])(?:eyJ|eyAi|ewog|ew0K)[\w-]{8,400}\.[\w-]{0,40}"

patterns = (
    Pattern("JWT", _BEGINNINGS, _HEADER, 0.98, cased=True),
    Pattern(
        "JWT",
        ("v1.local.", "v2.local.", "v3.local.", "v4.local.", "v1.public.", "v2.public.", "v3.public.", "v4.public."),
        r"(?<![a-z0-9])v[1234]\.(?:local|public)\.[\w-]{40,400}",
        0.95,
    ),
)

_PART = re.compile(r"[\w-]{0,8000}={0,2}")
_SIGNATURE = re.compile(r"[\w+/-]{0,2000}={0,2}")  # some write base64 of the other alphabet here
_SIGNED, _ENCRYPTED = 3, 5
_HANDED = re.compile(
    r"(?i)(?:bearer|cookie|auth\w*|token|session|sid|jwe)[\w.-]{0,12}[\"']?\s{0,2}[:= ]\s{0,2}[\"']?(?:bearer )?$"
)
_LOOK_BACK = 48
_DOUBT = 0.85
_LONG = 16


def confirm(text: str, start: int, end: int) -> Span | None:
    """The whole token: three parts or five behind a header; a header that cannot be read makes it doubtful."""
    if text[start] in "vV":
        return Span(start, end) if not is_sample(text[start + 10 : end]) else None
    parts, end = _parts(text, start)
    if len(parts) < 2:
        return None
    header = json_of(parts[0])
    if isinstance(header, dict):
        return Span(start, end) if _is_token(header, parts, text[max(0, start - _LOOK_BACK) : start]) else None
    looks = len(parts) == _SIGNED and parts[1].startswith("ey") and all(len(part) >= _LONG for part in parts)
    return Span(start, end, _DOUBT) if looks and not is_sample(text[start:end]) else None


def _parts(text: str, start: int) -> tuple[list[str], int]:
    """The parts of a token between dots, and where it ends: five, or three where what follows is no part of it."""
    parts: list[str] = []
    ends = [start]
    while len(parts) < _ENCRYPTED:
        part = (_SIGNATURE if len(parts) == _SIGNED - 1 else _PART).match(text, ends[-1] + bool(parts))
        if part is None:
            break
        parts.append(part.group())
        ends.append(part.end())
        if text[part.end() : part.end() + 1] != ".":
            break
    if _SIGNED < len(parts) < _ENCRYPTED:
        parts = parts[:_SIGNED]
    return parts, ends[len(parts)]


def _is_token(header: dict[str, object], parts: list[str], before: str) -> bool:
    """Whether it says who somebody is: signed claims, or anything that stands where a token is handed over.

    What is signed or encrypted besides claims is a message, not a credential.
    """
    if not header.keys() & {"alg", "enc", "typ"}:
        return False
    if _HANDED.search(before):
        return len(parts) > 1 and len("".join(parts[1:])) >= _LONG
    return len(parts) == _SIGNED and parts[1].startswith(("ey", "ew")) and len(parts[2]) >= _LONG


_HEAD, _BODY = "eyJhbGciOiJIUzI1NiJ9", "eyJzdWIiOiIxMjM0In0"
_SEALED_HEAD = "eyJhbGciOiJkaXIiLCJlbmMiOiJBMTI4R0NNIn0"

examples = Examples(
    catch=(
        Caught(f"see {_HEAD}.{_BODY}.s1Gn-atureOfThisOne7 here", "JWT", f"{_HEAD}.{_BODY}.s1Gn-atureOfThisOne7"),
        Caught(f"It is {_HEAD}.{_BODY}.s1Gn-atureOfThisOne7.", "JWT", f"{_HEAD}.{_BODY}.s1Gn-atureOfThisOne7"),
        Caught(f"Cookie: auth={_HEAD}.{_BODY}.", "JWT", f"{_HEAD}.{_BODY}."),
        Caught(
            f"token={_SEALED_HEAD}..48V1_ALb6US04U3b.5eym8TW_c8SuK0lt.XFBoMYUZodetZdvT;",
            "JWT",
            f"{_SEALED_HEAD}..48V1_ALb6US04U3b.5eym8TW_c8SuK0lt.XFBoMYUZodetZdvT",
        ),
    ),
    ignore=(
        "A token begins with eyJhbGciOi and has three parts.",
        "eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbImEuanMiXX0.map.file",
        "sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiYSJ9",
    ),
)
