"""What a scope is, which ones there are, and when a held one covers a needed one."""

import re
from collections.abc import Collection

from mcpward.errors import InsufficientScope, InvalidInput
from mcpward.model import Caller

TOKENS_ADMIN = "tokens:admin"
KNOWN = frozenset(
    {
        "prompt:validate",
        "prompt:analyze",
        "security:stats",
        "security:admin",
        "diagnostics:read",
        "diagnostics:run",
        "diagnostics:start",
        "audit:read",
        TOKENS_ADMIN,
    }
)
EVERY = KNOWN | {"upstream:*"}
EVERY_BUT_TOKENS = EVERY - {TOKENS_ADMIN}
MINTED = frozenset({"prompt:validate", "prompt:analyze", "security:stats", "diagnostics:read", "diagnostics:run"})

# A server's name holds letters, digits, `-` and single `_`; a tool's name is what MCP allows (SEP-986).
_SERVER = r"[A-Za-z0-9-]+(?:_[A-Za-z0-9-]+)*"
_UPSTREAM = re.compile(rf"upstream:(?:\*|{_SERVER}(?::(?:\*|[A-Za-z0-9_./-]{{1,128}}))?)")


def is_known(scope: str) -> bool:
    """Tell whether a scope means anything here. `*` stands only for a whole last segment, never alone."""
    if scope in KNOWN or _UPSTREAM.fullmatch(scope):
        return True
    family, _, last = scope.rpartition(":")
    return last == "*" and any(known.startswith(f"{family}:") for known in KNOWN) and family != "tokens"


def covers(held: Collection[str], needed: str) -> bool:
    """Tell whether the held scopes open what needs `needed`.

    `upstream:NAME` covers all tools of that server; `X:*` covers whatever has one or more segments below `X`.
    tokens:admin is covered by nothing but itself, and a lone `*` by nothing at all.
    """
    if needed in held:
        return needed != "*"
    if needed == TOKENS_ADMIN:
        return False
    family, _, last = needed.rpartition(":")
    members = {known for known in KNOWN if known.startswith(f"{family}:")} if last == "*" else set()
    if members and members <= set(held):
        return True
    segments = needed.split(":")
    parents = [":".join(segments[:length]) for length in range(1, len(segments))]
    # `upstream:NAME` is a grant by itself; other families have no scope without a last segment.
    if segments[0] == "upstream" and any(parent in held for parent in parents[1:]):
        return True
    return any(f"{parent}:*" in held for parent in parents)


def authorize(caller: Caller, needed: str) -> None:
    """Let the caller pass or raise `InsufficientScope`."""
    if not covers(caller.scopes, needed):
        raise InsufficientScope(needed, sorted(caller.scopes))


def check_grant(granter: Caller, scopes: Collection[str]) -> None:
    """Raise unless every scope is known and held by the granter: nobody grants what they lack."""
    unknown = [scope for scope in scopes if not is_known(scope)]
    if unknown:
        details = [{"field": "scopes", "message": f"unknown scope: {scope[:80]!r}"} for scope in unknown]
        known = {"field": "scopes", "message": f"known are: {', '.join(sorted(KNOWN))}"}
        raise InvalidInput("A scope is not known.", details=[*details, known])
    for scope in scopes:
        authorize(granter, scope)
