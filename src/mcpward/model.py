"""The frozen nouns that travel between the rooms."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any, Literal, NamedTuple, TypeAlias

Clock: TypeAlias = Callable[[], float]
"""Seconds since the epoch, UTC; handed in wherever time matters."""

Level = Literal["low", "medium", "high"]
CHANNELS = ("user", "tool_result", "tool_description")
"""The ways on which a text can come: from the user, in a tool's reply, in what a tool says of itself."""

KINDS = ("secret", "personal", "attack")
"""The families of findings."""

LEVELS: tuple[Level, ...] = ("low", "medium", "high")


def rfc3339(moment: float) -> str:
    """Write seconds since the epoch as RFC 3339 in UTC, milliseconds, ending in `Z`."""
    return datetime.fromtimestamp(moment, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


@dataclass(frozen=True, slots=True)
class Credential:
    """What a caller presented, and from where.

    `token` is None where nothing was presented. `local` is true where the peer is on loopback (or the call came over
    stdio or the command line) and no header says that it was forwarded: development tokens work nowhere else.
    """

    token: str | None = field(repr=False)
    address: str = "local"
    local: bool = False


@dataclass(frozen=True, slots=True)
class Caller:
    """Who is calling. `principal` is the key of limits, sessions and audit; `client_id` is only ever shown."""

    principal: str
    client_id: str
    mode: str
    scopes: frozenset[str]
    expires_at: float | None = None
    token_id: str | None = None
    authenticated: bool = True


@dataclass(frozen=True, slots=True)
class Call:
    """One call on its way in: what is asked for, through which entrance, with which credential. What the server does by
    itself comes by `schedule`.
    """

    id: str
    entrance: Literal["http", "mcp", "sse", "stdio", "cli", "schedule"]
    target: str
    credential: Credential


class Reason(NamedTuple):
    """A word that made a score: `[start, end)` in code points, and what it added to the logit of the score."""

    start: int
    end: int
    weight: float


@dataclass(frozen=True, slots=True)
class Finding:
    """Something found in a text: `[start, end)` in code points of the text as received.

    `type` is what it is (PASSWORD, EMAIL, PROMPT_INJECTION), `kind` the family (secret, personal, attack), `score` how
    sure the detector is (0 to 1), `action` what is done about it. `because` are the words by which a model went, those
    that weigh most first; rules have none. The matched text itself never travels.
    """

    type: str
    kind: Literal["secret", "personal", "attack"]
    start: int
    end: int
    score: float
    detector: str
    action: Literal["mask", "block", "flag"]
    because: tuple[Reason, ...] = ()

    def placed(self, start: int, end: int, place: Callable[[int, int], tuple[int, int]]) -> "Finding":
        """The finding at `[start, end)` of another text; `place` tells where there a span of its own text stands."""
        if not self.because:
            return replace(self, start=start, end=end)
        because = [(*place(one.start, one.end), one.weight) for one in self.because]
        return replace(self, start=start, end=end, because=tuple(Reason(*one) for one in because if one[0] < one[1]))


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the guard says of one text. `confidence` (0 to 1) is how sure it is of `is_safe`, `score` of an attack."""

    is_safe: bool
    secured_text: str = field(repr=False)
    blocked_patterns: tuple[str, ...]
    findings: tuple[Finding, ...]
    confidence: float
    score: float


@dataclass(frozen=True, slots=True)
class SessionToken:
    """A minted token as it is kept: never the token itself. Times are seconds since the epoch.

    `token_hash` is the lower-case hexadecimal SHA-256 of the token; `scopes` None means the default ones.
    """

    token_id: str
    token_hash: str = field(repr=False)
    created_at: float
    expires_at: float
    revoked_at: float | None = None
    scopes: tuple[str, ...] | None = None
    metadata: Mapping[str, Any] | None = None

    def active(self, now: float) -> bool:
        """Whether the token opens anything at `now`."""
        return self.revoked_at is None and now < self.expires_at


@dataclass(frozen=True, slots=True)
class AuditEvent:
    """What is recorded of one call. Never a token, an argument, a reply or a matched text.

    `outcome` is `ok`, `failed`, `cancelled` or the code of the refusal; `findings` counts finding types;
    `duration_ms` is in milliseconds.
    """

    time: float
    call_id: str
    entrance: str
    tool: str
    principal: str | None
    client_id: str | None
    address: str
    outcome: str
    status: int
    findings: Mapping[str, int]
    duration_ms: float


@dataclass(frozen=True, slots=True)
class AuditFilter:
    """Which events to show, newest first. Times are seconds since the epoch; None leaves a field open."""

    since: float | None = None
    until: float | None = None
    principal: str | None = None
    client_id: str | None = None
    tool: str | None = None
    outcome: str | None = None
    limit: int = 100


@dataclass(frozen=True, slots=True)
class ServerRun:
    """How one server was in one run of the checks, as it is kept. Of what the server said, only its tools' names.

    `time` is in seconds since the epoch, `response_ms` the median round trip and `ready_ms` the time until the
    handshake was done, in milliseconds; `reached` is None where nobody called the server. `partial`: only some of the
    checks were run, so that `status` says little. `reports` are codes with severities, `details` what a later run
    compares with: revision, a digest of each tool, the size of the tool list.
    """

    run_id: str
    time: float
    server: str
    status: Literal["healthy", "degraded", "critical"]
    reached: bool | None = None
    response_ms: float | None = None
    ready_ms: float | None = None
    partial: bool = False
    reports: Mapping[str, str] = field(default_factory=dict)
    details: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class RunFilter:
    """Which runs to show, newest first; `since` is inclusive and `until` is not, in seconds since the epoch.

    `brief` leaves out the reports and details of each. None leaves a field open.
    """

    server: str | None = None
    since: float | None = None
    until: float | None = None
    brief: bool = False
    limit: int = 1000
