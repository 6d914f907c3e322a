"""Faults of TLS."""

from typing import Any

from tests.unit.diagnostics.checks.http import URL, post, seen
from tests.unit.diagnostics.fleets import NOW, Case

from mcpward.diagnostics.contact.web import Tls, TlsFault
from mcpward.diagnostics.fleet import Fleet

DAY = 86400.0


def over(fault: TlsFault = "", **facts: Any) -> Fleet:
    """A server at whose address TLS is so."""
    usual: dict[str, Any] = {
        "version": "TLSv1.3",
        "names": ("wiki.example",),
        "issuer": "CN=Example CA",
        "begins": NOW - 30 * DAY,
        "expires": NOW + 60 * DAY,
    }
    return seen(tls=Tls(fault, **(usual | facts)), post=None if fault else post())


def lasting(begun: float, left: float) -> Fleet:
    """A certificate that began so many days ago, and lasts so many more."""
    return over(begins=NOW - begun * DAY, expires=NOW + left * DAY)


CASES = (
    Case("tls-untrusted", lambda _: over("untrusted"), lambda _: over(), says="does not know"),
    Case("tls-untrusted", lambda _: over("self-signed"), lambda _: over("name"), says="signed by itself", id="self"),
    Case("tls-untrusted", lambda _: over("not-yet"), lambda _: over("expired"), says="not valid yet", id="not yet"),
    Case("tls-untrusted", lambda _: over("no-authorities"), lambda _: over(), says="no authority at all", id="nobody"),
    Case("tls-name-mismatch", lambda _: over("name", names=("other.example",)), lambda _: over(), says="another host"),
    Case("tls-expired", lambda _: over("expired", expires=NOW - DAY), lambda _: over(), says="expired on 2030-03-1"),
    Case("tls-expires-soon", lambda _: lasting(80, 10), lambda _: lasting(60, 30), says="10 days"),
    # Some certificates last six days, and are renewed after three.
    Case("tls-expires-soon", lambda _: lasting(5.5, 0.5), lambda _: lasting(3.5, 2.5), "12 hours", "of six days"),
    Case("tls-outdated", lambda _: over("too-old", version="TLSv1.1"), lambda _: over(version="TLSv1.2"), "TLSv1.1"),
    Case("tls-failed", lambda _: over("not-made", version=""), lambda _: over("untrusted"), says="no TLS connection"),
    Case(
        "tls-failed",
        planted=lambda _: over("not-spoken", version=""),
        absent=lambda _: seen(tls=Tls("not-spoken"), scheme="http", post=None, url=URL),
        id="where http is spoken",
    ),
)
