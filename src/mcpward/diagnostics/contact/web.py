"""What was seen of the address of a server before anybody shook hands there. Facts only, and no secret among them.

Every address in here is as it may be shown: without user, password and query.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Literal
from urllib.parse import urlsplit

from mcpward.server_fields import Transport

Reach = Literal["reached", "name-unknown", "refused", "silent", "unreachable", "proxy"]
"""Whether somebody takes connections there; `silent`: nobody did in time, `proxy`: the proxy did not lead there."""

TlsFault = Literal[
    "", "untrusted", "no-authorities", "self-signed", "name", "expired", "not-yet", "too-old", "not-spoken", "not-made"
]
"""`no-authorities`: nobody at all is trusted here, which says nothing about the server."""

_JSON, _EVENTS = "application/json", "text/event-stream"
Scheme = Literal["http", "https"]

TRANSPORTS: Mapping[Transport, str] = {"http": "streamable HTTP", "sse": "HTTP with SSE", "stdio": "stdio"}
"""What the transports are called in sentences."""


@dataclass(frozen=True, slots=True)
class Tls:
    """TLS at an address. `fault` is empty where a client makes a connection and trusts the certificate.

    `names` are those the certificate is for, `issuer` who signed it, both in the words of the certificate;
    `begins` and `expires` are in seconds since the epoch, None where no certificate was seen.
    """

    fault: TlsFault = ""
    version: str = ""
    names: tuple[str, ...] = ()
    issuer: str = ""
    begins: float | None = None
    expires: float | None = None


@dataclass(frozen=True, slots=True)
class Challenge:
    """One challenge of WWW-Authenticate (RFC 9110, section 11.6.1); its scheme and the names are in lower case."""

    scheme: str
    params: Mapping[str, str] = field(default_factory=dict, repr=False)


@dataclass(frozen=True, slots=True)
class Reply:
    """What a request came to. `status` is None where no response came, which `problem` explains in one sentence.

    `speaks` is the transport of MCP that the response belongs to, if any, and `accepted` whether it is no refusal in
    the words of MCP. `followed` are the addresses that it was redirected to, `location` where a redirect leads that was
    not followed. `challenges` is None where there is no WWW-Authenticate. `cors` is Access-Control-Allow-Origin, and
    `head` the beginning of a body that is no MCP.
    """

    method: str
    url: str
    status: int | None = None
    problem: str = ""
    media_type: str = ""
    allow: str = ""
    followed: tuple[str, ...] = ()
    location: str = ""
    challenges: tuple[Challenge, ...] | None = None
    cors: str = ""
    speaks: Transport | None = None
    accepted: bool = False
    head: str = field(default="", repr=False)

    @property
    def misnamed(self) -> bool:
        """Whether MCP is spoken under a content type that clients do not take for it."""
        kinds = (_EVENTS,) if self.speaks == "sse" else (_JSON, _EVENTS)
        return self.speaks is not None and self.media_type not in kinds

    @property
    def refused(self) -> bool:
        """Whether it is refused for the lack of a good credential."""
        return self.status in (401, 403)

    @property
    def leads_away(self) -> bool:
        """Whether it redirects to another origin."""
        return bool(self.location) and _origin(self.location) != _origin(self.url)

    @property
    def told(self) -> str:
        """What was asked, and what came, in one line."""
        if self.status is None:
            return f"{self.method} {self.url}: {self.problem}"
        parts = [str(self.status)]
        if self.media_type:
            parts.append(self.media_type)
        if self.allow:
            parts.append(f"Allow: {self.allow}")
        if self.location:
            parts.append(f"Location: {self.location}")
        return f"{self.method} {self.url}: {', '.join(parts)}"

    def challenge(self, *schemes: str) -> Challenge | None:
        """The first challenge of one of these schemes."""
        return next((one for one in self.challenges or () if one.scheme in schemes), None)


def _origin(url: str) -> str:
    return "://".join(urlsplit(url)[:2]).lower()


Match = Literal["same", "slash", "parent", "other"]
"""How the `resource` of a metadata document fits the address in use: as it has to, but for a slash at the end, as what
is above it, or not.
"""


@dataclass(frozen=True, slots=True)
class Resource:
    """The metadata of a protected resource (RFC 9728). `problem` is a sentence where there is none that can be used.

    `tried` tells line by line where it was looked for; `named` says that the server itself named its address.
    """

    url: str = ""
    problem: str = ""
    tried: tuple[str, ...] = ()
    named: bool = False
    resource: str = ""
    match: Match = "same"
    authorities: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Authority:
    """An authorization server, with its metadata (RFC 8414, OpenID Connect Discovery 1.0).

    `problem` is a sentence where there is no metadata that can be used; `kept_away` says that it was not asked, since
    it is where only this machine gets. `says_issuer` is what the document calls itself.
    """

    issuer: str
    url: str = ""
    problem: str = ""
    tried: tuple[str, ...] = ()
    kept_away: bool = False
    says_issuer: str = ""
    pkce: tuple[str, ...] = ()
    registration: bool = False

    @property
    def usable(self) -> bool:
        """Whether a client can begin to log in there."""
        return not self.problem and self.says_issuer.rstrip("/") == self.issuer.rstrip("/") and "S256" in self.pkce


@dataclass(frozen=True, slots=True)
class Web:
    """What an address answers. `post` is the answer to a request to shake hands, `get` that to a wish for a stream;
    None where there was no reason to ask.

    `loopback`: it is this machine; `public`: it can be reached from everywhere, as far as its address tells. `proxied`:
    the environment names a proxy for it. `scheme` is the other of http and https where that is what is spoken there.
    `elsewhere` is a path beside this one where MCP is spoken, or a credential is asked for, out of those `tried`.
    `credential` says in words where one stands, `credential_expires` when it does, in seconds since the epoch.
    `without` is what the same request without a credential came to, and `lists_without` whether tools are listed so.
    `rebound` and `foreign` are what a page on another site gets: from its own name that leads here, and as it is.
    `cut_off` says that there was no time for everything.
    """

    url: str
    reach: Reach = "reached"
    loopback: bool = False
    public: bool = False
    proxied: bool = False
    scheme: Scheme | None = None
    tls: Tls | None = None
    post: Reply | None = None
    get: Reply | None = None
    elsewhere: Reply | None = None
    tried: tuple[Reply, ...] = ()
    credential: str = ""
    credential_expires: float | None = None
    without: Reply | None = None
    lists_without: bool = False
    rebound: Reply | None = None
    foreign: Reply | None = None
    resource: Resource | None = None
    authorities: tuple[Authority, ...] = ()
    cut_off: bool = False

    @property
    def port(self) -> int:
        """The port at which it is, that of the scheme where none is named."""
        parts = urlsplit(self.url)
        return parts.port or (443 if parts.scheme == "https" else 80)

    @property
    def speaks(self) -> tuple[Transport, ...]:
        """The transports of MCP that are spoken at the address itself."""
        return tuple(reply.speaks for reply in self.replies if reply.speaks is not None)

    def hindrance(self, is_it: Callable[[Reply], bool]) -> Reply | None:
        """The first reply of that kind, where MCP is not spoken at the address."""
        return None if self.speaks else next(filter(is_it, self.replies), None)

    @property
    def replies(self) -> tuple[Reply, ...]:
        """What the address itself answered."""
        return tuple(reply for reply in (self.post, self.get) if reply is not None and reply.status is not None)

    def first(self, transport: Transport) -> Reply | None:
        """The answer to who means this transport, where one came."""
        reply = self.get if transport == "sse" else self.post
        return reply if reply is not None and reply.status is not None else None

    @property
    def refusal(self) -> Reply | None:
        """The answer that refuses for the lack of a good credential, where nothing else is answered."""
        return None if self.speaks else next((reply for reply in self.replies if reply.refused), None)

    @property
    def login(self) -> bool:
        """Whether a client can find out by itself how a person logs in."""
        return any(authority.usable for authority in self.authorities)

    def explains_failure(self, transport: Transport) -> bool:
        """Whether what was seen explains already why no handshake over this transport can come about."""
        if self.reach != "reached" or (self.tls is not None and self.tls.fault):
            return True
        asked = [reply for reply in (self.post, self.get) if reply is not None]
        return bool(asked) and (transport not in self.speaks or any(reply.misnamed for reply in asked))
