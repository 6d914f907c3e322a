"""Secrets without a shape of their own that stand beside the name of their provider."""

import re

from mcpward.guard.engine import Caught, Examples, Kind, Pattern, Span
from mcpward.guard.providers import NAMED
from mcpward.guard.providers.samples import is_random, is_sample
from mcpward.guard.values.chance import chance

name = "named_keys"
kind: Kind = "secret"

patterns = tuple(Pattern(row.type, row.anchors, row.regex, row.score, name=row.rule) for row in NAMED)

_LOOK_BACK = 56
_KEYWORD = re.compile(
    r"(?i)key|token|secret|pass|pwd|auth(?!or)|cred|access|private|\bpat\b|bearer|login|licen|dsn|webhook|_sid"
)
# What the last name before a value says when the value is public: a commit, a checksum, an address, an id.
_PUBLIC = re.compile(
    r"(?i)commit|digest|checksum|fingerprint|integrity|thumbprint|public|revision|measurement|tracking|callback"
    r"|(?<![a-z])(?:sha\d{0,3}|md5|crc\d{0,2}|h1|rev|ref|tag|oid|tree|uuid|guid|hash|etag|url|uri|path|file|image|version"
    r"|v|trace|span|author|name|user|repo|branch|build|date|size|type|class|style|node|hostname|host|domain|email|track|album|playlist)"
    r"(?![a-z])"
)
_IDS = ("_id", "-id", ".id", "_ID", "Id", "ID")
_KEY_IDS = ("keyid", "key_id", "key-id")
_BETWEEN = " \t\r\n:=>,(|\"'`\\)]"
_HEX = re.compile(r"[0-9a-fA-F]+$")
_MUCH_HEX = re.compile(r"[0-9a-f-]{24}")
_UUID = re.compile(r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$")
_CODE = re.compile(r"(?i)git|bitbucket|docker|npm|cargo|crates|code|circleci|travis|build|sonar|jenkins|drone")
_SHA1 = 40
_GIVES = (":", "=", ">", "(", ",")
_NAMES = frozenset(anchor for row in NAMED for anchor in row.anchors)
_TAIL = re.compile(r"[\w+/.=-]*")
_LONGEST = 300
_ODDS, _LOW_ODDS = 9.0, 2.0  # nats; without a word that calls it a key the value has to be more certain


def confirm(text: str, start: int, end: int) -> Span | None:
    """A value that chance made, where the words before it do not call it public."""
    end = _TAIL.match(text, end, end + _LONGEST).end()  # type: ignore[union-attr]
    while end > start and text[end - 1] in "-._":
        end -= 1
    value = text[start:end]
    if end - start < 8 or text[end : end + 1] in ("(", "/") or is_sample(value) or not is_random(value):
        return None
    before = text[max(0, start - _LOOK_BACK) : start]
    called = _last_name(before)
    if _PUBLIC.search(called) or (called.endswith(_IDS) and not called.lower().endswith(_KEY_IDS)):
        return None
    keyed = _KEYWORD.search(before) is not None
    if not keyed and before.rstrip(" \t\"'`")[-1:] not in _GIVES and called.lower() not in _NAMES:
        return None
    if _UUID.match(value) or (len(value) == _SHA1 and _HEX.match(value) and _CODE.search(before)):
        return Span(start, end) if keyed else None
    if not _is_drawn(value, keyed=keyed):
        return None
    return Span(start, end, 1.0 if keyed else 0.9)


def _last_name(before: str) -> str:
    """The name that stands next before the value, without what lies between them."""
    before = before.rstrip(_BETWEEN).removesuffix(" is").rstrip(_BETWEEN)
    at = len(before)
    while at and (before[at - 1].isalnum() or before[at - 1] in "_.-"):
        at -= 1
    return before[at:]


def _is_drawn(value: str, *, keyed: bool) -> bool:
    """Whether chance made it.

    Hexadecimal digits hold too few letters for odds: there, figures among letters will do.
    """
    if _HEX.match(value):
        return not value.isdigit() and not value.isalpha()
    if keyed and _MUCH_HEX.search(value):
        return True
    return chance(value) > (_LOW_ODDS if keyed else _ODDS)


examples = Examples(
    catch=tuple(Caught(row.sample, row.type, row.secret) for row in NAMED[::80]),
    ignore=(
        "github_sha = 1f0c2ab94d77e5036b8891d2cc40f7e3a5b6d890",
        "GitHub commit: 1f0c2ab94d77e5036b8891d2cc40f7e3a5b6d890",
        "datadog/agent@sha256:09f1e2d3c4b5a6978877665544332211ffeeddccbbaa00112233445566778899",
        "github.com/DataDog/datadog-go v3.2.0+incompatible h1:qSG2N4FghB1He/r2mFrWKCaL7dXCilEuNEeAn20fdD4=",
        "heroku: 7c9e6679-7425-40de-944b-e07fc1f90ae7",
        "datadog_api_key = <your api key>",
        "datadog_api_key = 00000000000000000000000000000000",
        "datadog_api_key = 0123456789abcdef0123456789abcdef",
        "twilio_auth_token = process.env.TWILIO_AUTH_TOKEN_FOR_THE_SERVER",
        "google = require('./google_cloud_authentication_provider_factory')",
        "sentry: getSentryConfigurationForEnvironment",
    ),
)
