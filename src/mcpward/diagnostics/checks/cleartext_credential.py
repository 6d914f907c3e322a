"""A credential goes over http to another machine: whoever is on the way reads it."""

from collections.abc import Iterator
from ipaddress import ip_address
from urllib.parse import urlsplit

from mcpward.diagnostics.check import ServerCheck, Symptom
from mcpward.diagnostics.configuration.entries import Entry
from mcpward.diagnostics.configuration.pointing import at, where
from mcpward.diagnostics.configuration.secret_values import in_address, in_named, is_secret_name
from mcpward.diagnostics.fleet import Fleet, Target

_THIS_MACHINE = ("localhost", "host.docker.internal", "host.containers.internal", "gateway.docker.internal")


def _run(target: Target, fleet: Fleet) -> Iterator[Symptom]:
    for entry in target.server.entries:
        if entry.transport == "stdio" or entry.disabled or not (host := _foreign_host(entry.url)):
            continue
        if bearing := list(_bearing(entry)):
            yield Symptom(
                f"The server {target.name} is sent a credential over http: anybody on the way to {host} can read it.",
                "Write https in its address; where the server has none, put it behind a proxy that has.",
                evidence=(where(entry), *bearing),
                **at(entry, fleet, "url"),
                severity="warning" if _is_near(host) else None,
            )


def _foreign_host(url: str) -> str:
    """The host of an address of http, unless it is this machine."""
    try:
        parts = urlsplit(url)
        host = (parts.hostname or "").lower()
    except ValueError:
        return ""
    if parts.scheme.lower() != "http" or host in _THIS_MACHINE or host.endswith(".localhost") or "$" in host:
        return ""
    try:
        address = ip_address(host)
    except ValueError:
        return host
    return "" if address.is_loopback or address.is_unspecified else host


def _is_near(host: str) -> bool:
    """Whether it is in the same house: a private address, or a name that only means something there."""
    try:
        return ip_address(host).is_private
    except ValueError:
        return "." not in host or host.endswith((".local", ".internal", ".lan", ".home.arpa"))


def _bearing(entry: Entry) -> Iterator[str]:
    """What bears a credential, also one that a variable holds."""
    for name, value in entry.headers.items():
        if value and (is_secret_name(name) or in_named(name, value)):
            yield f"the header {name}"
    if in_address(entry.url):
        yield "the address"


CHECK = ServerCheck("cleartext-credential", "configuration", "error", "Is its credential sent under a seal?", _run)
