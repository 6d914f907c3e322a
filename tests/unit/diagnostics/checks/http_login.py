"""Faults of credentials, of the way to log in, and of who is let in."""

from dataclasses import replace
from typing import Any

from tests.unit.diagnostics.checks.http import ENTRY, LOCAL, URL, get, post, seen
from tests.unit.diagnostics.fleets import NOW, Case, tool

from mcpward.diagnostics.contact.contact import Contact
from mcpward.diagnostics.contact.web import Authority, Challenge, Reply, Resource
from mcpward.diagnostics.fleet import Fleet
from mcpward.diagnostics.machine.machine import Listener, Machine

BEARER = (Challenge("bearer", {"resource_metadata": "https://wiki.example/.well-known/oauth-protected-resource"}),)
REFUSED = post(401, "", challenges=BEARER)
ISSUER = "https://login.example"
METADATA = Resource(
    "https://wiki.example/.well-known/oauth-protected-resource/mcp", resource=URL, authorities=(ISSUER,)
)
LOGIN = Authority(ISSUER, f"{ISSUER}/.well-known/x", says_issuer=ISSUER, pkce=("plain", "S256"), registration=True)
KEY = {"credential": "the header Authorization"}


def refused(refusal: Reply = REFUSED, **facts: Any) -> Fleet:
    """A server that wants a login, which is possible but for these facts."""
    return seen(post=refusal, **({"resource": METADATA, "authorities": (LOGIN,)} | facts))


def about(**facts: Any) -> Fleet:
    """One whose metadata has these facts."""
    return refused(resource=replace(METADATA, **facts))


def at_login(**facts: Any) -> Fleet:
    """One whose authorization server has these facts."""
    return refused(authorities=(replace(LOGIN, **facts),))


def listing(**facts: Any) -> Fleet:
    """A server that shook hands and listed a tool."""
    return seen(contact=Contact("http", ready=True, tools=(tool(),)), **facts)


def local(address: str, **facts: Any) -> Fleet:
    """One on this machine, which listens on this address."""
    made = listing(**{name: getattr(LOCAL, name) for name in ("url", "loopback", "public")} | facts)
    return replace(made, machine=Machine(listeners=(Listener(address, 8000),)))


CASES = (
    Case(
        "credential-expired",
        planted=lambda _: refused(**KEY, credential_expires=NOW - 60),
        absent=lambda _: refused(**KEY, credential_expires=NOW + 60),
        says="expired at 2030-03-17T17:45:40",
    ),
    Case("credential-refused", lambda _: refused(**KEY), lambda _: refused(), says="the header Authorization (401)"),
    Case(
        "credential-refused",
        planted=lambda _: refused(
            post(403, challenges=(Challenge("bearer", {"error": "insufficient_scope", "scope": "files:read"}),)), **KEY
        ),
        absent=lambda _: refused(**KEY, credential_expires=NOW - 60),
        says="(403)",
        id="for its scope",
    ),
    Case("unauthorized", lambda _: refused(authorities=()), lambda _: refused(**KEY), says="none is configured."),
    Case("unauthorized", lambda _: refused(), lambda _: seen(get=get(401)), "ask a person to log in", "with a login"),
    Case("challenge-missing", lambda _: refused(post(401)), lambda _: refused(), says="no WWW-Authenticate"),
    Case("challenge-missing", lambda _: refused(post(401)), lambda _: refused(post(403)), id="for 403"),
    Case(
        "resource-metadata-missing",
        planted=lambda _: about(problem="It is no JSON.", named=True, tried=("GET x: It is no JSON.",)),
        absent=lambda _: refused(),
        says="at the address that the server names",
    ),
    Case(
        "resource-metadata-missing",
        planted=lambda _: about(problem="No metadata lies at the usual addresses.", tried=("GET x: 404",)),
        # A server that wants another kind of credential has no such document.
        absent=lambda _: refused(post(401, challenges=(Challenge("basic"),)), resource=Resource(problem="None.")),
        says="no document that says where to log in",
        id="anywhere",
    ),
    Case(
        "resource-mismatch",
        planted=lambda _: about(resource="https://other.example/mcp", match="other"),
        absent=lambda _: refused(),
        says="https://other.example/mcp",
    ),
    Case("resource-mismatch", lambda _: about(match="slash"), lambda _: about(), "differ by a slash", "by a slash"),
    Case("resource-mismatch", lambda _: about(match="parent"), lambda _: about(problem="x"), "is above", "above"),
    Case("authorization-server-missing", lambda _: about(authorities=()), lambda _: refused(), says="names no"),
    Case(
        "authorization-server-metadata",
        planted=lambda _: at_login(problem="None of its metadata documents can be read.", tried=("GET x: 404",)),
        absent=lambda _: refused(),
        says=ISSUER,
    ),
    Case(
        "authorization-server-metadata",
        planted=lambda _: at_login(problem="Kept away.", kept_away=True, tried=("GET http://10.0.0.1: kept away",)),
        absent=lambda _: seen(),
        says="was not asked",
        id="not asked",
    ),
    Case("issuer-mismatch", lambda _: at_login(says_issuer="https://id.example"), lambda _: refused(), "id.example"),
    Case(
        "issuer-mismatch",
        planted=lambda _: at_login(says_issuer=f"{ISSUER}/tenant"),
        absent=lambda _: at_login(says_issuer=f"{ISSUER}/"),
        id="but for a slash",
    ),
    Case("pkce-missing", lambda _: at_login(pkce=("plain",)), lambda _: refused(), says="lacks PKCE"),
    Case("pkce-missing", lambda _: at_login(pkce=()), lambda _: at_login(problem="x", pkce=()), id="not said"),
    Case("registration-closed", lambda _: at_login(registration=False), lambda _: refused(), says="cannot register"),
    Case(
        "no-authentication",
        planted=lambda _: listing(url="http://192.168.1.7:8000/mcp", public=False),
        absent=lambda _: listing(**KEY),
        says="may call its tools",
    ),
    Case("no-authentication", lambda _: local("0.0.0.0"), lambda _: local("127.0.0.1"), id="by listening for all"),
    Case("no-authentication", lambda _: listing(), lambda _: seen(), says="everybody may use it", id="public service"),
    Case(
        "credential-not-needed",
        planted=lambda _: seen(**KEY, without=post(), lists_without=True),
        absent=lambda _: seen(**KEY, without=post(401)),
        says="without the header Authorization",
    ),
    Case(
        "origin-not-checked",
        planted=lambda _: seen(LOCAL, rebound=post(), foreign=post()),
        absent=lambda _: seen(LOCAL, rebound=post(421, ""), foreign=post(403, "")),
        says="a name of its own",
    ),
    Case(
        "origin-not-checked",
        planted=lambda _: seen(LOCAL, rebound=post(421, ""), foreign=post(cors="*")),
        # A browser keeps the answer from the page, and asks before it sends JSON.
        absent=lambda _: seen(LOCAL, rebound=post(421, ""), foreign=post()),
        says="lets it read the answer",
        id="by CORS",
    ),
    Case(
        "origin-not-checked",
        planted=lambda _: seen(LOCAL, rebound=post()),
        absent=lambda _: seen(rebound=post(), of=ENTRY),
        id="off this machine",
    ),
)
