"""Nobody takes connections at the address of a server."""

from collections.abc import Iterator, Mapping
from urllib.parse import urlsplit

from mcpward.diagnostics.check import ContactCheck, Symptom
from mcpward.diagnostics.configuration.pointing import at
from mcpward.diagnostics.contact.contact import Contact
from mcpward.diagnostics.contact.web import Reach
from mcpward.diagnostics.fleet import Fleet, Target

_SAYS: Mapping[Reach, tuple[str, str]] = {
    "name-unknown": (
        "The host {host} of its address is not known.",
        "Correct the name of the host, or connect to the network in which it is known, such as a VPN.",
    ),
    "refused": (
        "The host {host} refuses connections on port {port}.",
        "Ask whoever runs the server whether it is up, and correct the port if it is another.",
    ),
    "silent": (
        "Nobody takes a connection at {host}, port {port}, in time.",
        "Look whether the host is up, and whether a firewall or a VPN stands between it and this machine.",
    ),
    "unreachable": (
        "There is no way from this machine to {host}.",
        "Look at the network of this machine, and whether the server needs a VPN.",
    ),
    "proxy": (
        "The proxy that the environment names does not lead to {host}.",
        "Correct HTTPS_PROXY or HTTP_PROXY, or name the host in NO_PROXY.",
    ),
}


def _run(target: Target, contact: Contact, fleet: Fleet) -> Iterator[Symptom]:
    web = contact.web
    if web is None or web.reach == "reached":
        return
    says, fix = _SAYS[web.reach]
    if web.reach == "refused" and web.loopback:
        fix = "Start the server, and compare the port in the address with the one it says it listens on."
    yield Symptom(
        says.format(host=urlsplit(web.url).hostname, port=web.port),
        fix,
        evidence=(web.url,),
        **at(target.entry, fleet, "url"),
    )


CHECK = ContactCheck("http-unreachable", "http", "error", "Does anybody take connections at its address?", _run)
