"""Faults of addresses: what answers there, and over which transport."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from tests.unit.diagnostics.fleets import Case, entry, met
from tests.unit.diagnostics.planted import Person

from mcpward.diagnostics.configuration.entries import Entry
from mcpward.diagnostics.contact.contact import Contact
from mcpward.diagnostics.contact.web import Reply, Web
from mcpward.diagnostics.fleet import Fleet

URL = "https://wiki.example/mcp"
ENTRY = entry("wiki", url=URL)
ELSEWHERE = "https://wiki.example/other"


def post(status: int | None = 200, media_type: str = "application/json", **facts: Any) -> Reply:
    """What a request to shake hands came to: without more it is answered in the words of MCP."""
    spoken = {"speaks": "http", "accepted": True} if status == 200 and "json" in media_type else {}
    return Reply("POST", URL, status, media_type=media_type, **(spoken | facts))


def get(status: int | None = 405, media_type: str = "", **facts: Any) -> Reply:
    """What a wish for a stream came to: without more there is none."""
    return Reply("GET", URL, status, media_type=media_type, **facts)


def sse(**facts: Any) -> Reply:
    """A stream of the older transport."""
    return get(200, "text/event-stream", speaks="sse", accepted=True, **facts)


WELL = Web(URL, public=True, post=post())
LOCAL = Web("http://127.0.0.1:8000/mcp", loopback=True, post=post())


def seen(web: Web = WELL, of: Entry = ENTRY, contact: Contact | None = None, **facts: Any) -> Fleet:
    """A fleet of one server at whose address this was seen."""
    return met(contact or Contact(of.transport, ready=bool(web.speaks)), of, web=replace(web, **facts))


def found(folder: Path, url: str, **facts: Any) -> Fleet:
    """The same for a server that stands in a file, which can be mended."""
    from tests.unit.diagnostics.fleets import surveyed

    person = Person(folder, "linux")
    person.has("~/.cursor/mcp.json", f'{{"mcpServers": {{"wiki": {{"url": "{url}"}}}}}}')
    fleet = surveyed(person.places)
    contact = Contact("http", ready=False, web=replace(WELL, **facts))
    return replace(fleet, targets=tuple(replace(target, contact=contact) for target in fleet.targets))


NOT_FOUND = {"post": post(404, "text/plain"), "get": get(404)}
BY_NAME = Reply("POST", "https://wiki.example/mcp/", 200, media_type="application/json", speaks="http", accepted=True)
OF_SSE = entry("wiki", url="https://wiki.example/sse", transport="sse")

CASES = (
    Case("http-unreachable", lambda _: seen(post=None, reach="refused"), lambda _: seen(), says="refuses connections"),
    Case("http-unreachable", lambda _: seen(post=None, reach="silent"), lambda _: seen(), "in time", "silent"),
    Case("http-unreachable", lambda _: seen(post=None, reach="unreachable"), lambda _: met(), "no way", "unreachable"),
    Case("http-unreachable", lambda _: seen(post=None, reach="proxy"), lambda _: seen(), "proxy", "proxy"),
    Case("http-unreachable", lambda _: seen(post=None, reach="name-unknown"), lambda _: seen(), "not known", "name"),
    Case(
        "http-no-answer",
        planted=lambda _: seen(post=post(None, "", problem="The connection to the server broke.")),
        absent=lambda _: seen(post=None, reach="refused"),
        says="no HTTP response",
    ),
    Case(
        "http-no-answer",
        planted=lambda _: seen(post=post(None, "", problem="The server does not speak HTTP as it should.")),
        absent=lambda _: seen(post=post(None, "", problem="The connection broke."), scheme="https"),
        id="where the scheme explains it",
    ),
    Case("http-scheme-wrong", lambda _: seen(post=None, scheme="http"), lambda _: seen(), says="http is spoken there"),
    Case(
        "http-redirects-away",
        planted=lambda _: seen(post=post(308, location="https://other.example/mcp")),
        absent=lambda _: seen(post=post(308, location=ELSEWHERE)),
        says="other.example",
    ),
    Case(
        "http-redirects-away",
        planted=lambda folder: found(
            folder,
            "http://wiki.example/mcp",
            post=replace(post(301, location="https://wiki.example/mcp"), url="http://wiki.example/mcp"),
        ),
        absent=lambda _: seen(post=post(followed=(ELSEWHERE,))),
        says="redirects to https",
        id="to tls",
    ),
    Case(
        "http-redirects-within",
        planted=lambda _: seen(post=post(followed=(ELSEWHERE,))),
        absent=lambda _: seen(),
        says="not every client follows",
    ),
    Case(
        "http-redirects-within",
        planted=lambda _: seen(post=post(303, location=ELSEWHERE)),
        absent=lambda _: seen(post=post(303, location="https://other.example/mcp")),
        says=ELSEWHERE,
        id="to another method",
    ),
    Case(
        "http-wrong-path",
        planted=lambda _: seen(**NOT_FOUND, elsewhere=BY_NAME),
        absent=lambda _: seen(),
        says="https://wiki.example/mcp/",
    ),
    Case(
        "http-wrong-path",
        planted=lambda _: seen(**NOT_FOUND, elsewhere=replace(BY_NAME, status=401, speaks=None)),
        absent=lambda _: seen(post=post(401)),
        says="wants a credential",
        id="where a credential is wanted",
    ),
    Case(
        "http-wrong-path",
        planted=lambda _: seen(**NOT_FOUND, tried=(replace(BY_NAME, status=404, speaks=None),)),
        # A server that refuses to shake hands for other reasons offers no stream either.
        absent=lambda _: seen(post=post(400, "text/plain"), get=get(405)),
        says="nothing for MCP",
        id="nowhere",
    ),
    Case(
        "transport-mismatch",
        planted=lambda _: seen(post=post(405, ""), get=sse()),
        absent=lambda _: seen(get=sse()),
        says="the server speaks HTTP with SSE",
    ),
    Case(
        "transport-mismatch",
        planted=lambda _: seen(of=OF_SSE, get=get(400)),
        absent=lambda _: seen(of=OF_SSE, post=None, get=sse()),
        says="the server speaks streamable HTTP",
        id="the other way round",
    ),
    Case(
        "http-not-mcp",
        planted=lambda _: seen(post=post(200, "text/html", head="<title>Log in</title>")),
        absent=lambda _: seen(**NOT_FOUND),
        says="a web page",
    ),
    Case(
        "http-not-mcp",
        planted=lambda _: seen(post=post(400, "text/plain", head="no tenant"), get=get(405)),
        absent=lambda _: seen(post=post(502, "text/html")),
        says="refuses the request to shake hands (400)",
        id="in other words",
    ),
    Case("http-host-refused", lambda _: seen(post=post(421, "text/plain")), lambda _: seen(), says="421"),
    Case("http-too-many-requests", lambda _: seen(post=post(429, "")), lambda _: seen(), says="429"),
    Case("http-server-error", lambda _: seen(post=post(500, "")), lambda _: seen(get=get(500)), says="error 500"),
    Case(
        "http-server-error",
        planted=lambda _: seen(post=post(502, "text/html", head="<h1>Bad Gateway</h1>")),
        absent=lambda _: seen(post=post(501, "")),
        says="The proxy before it",
        id="of a proxy",
    ),
    Case(
        "content-type-wrong",
        planted=lambda _: seen(post=post(200, "text/plain", speaks="http", accepted=True)),
        absent=lambda _: seen(post=post(200, "text/event-stream", speaks="http", accepted=True)),
        says="text/plain",
    ),
    Case(
        "content-type-wrong",
        planted=lambda _: seen(post=post(405, ""), get=replace(sse(), media_type="")),
        absent=lambda _: seen(post=post(405, ""), get=sse()),
        says="no content type",
        id="of a stream",
    ),
)
