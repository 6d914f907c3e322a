"""Nobody whom this machine trusts has signed the certificate of a server."""

from collections.abc import Iterator, Mapping

from mcpward.diagnostics.check import ContactCheck, Symptom
from mcpward.diagnostics.configuration.pointing import at
from mcpward.diagnostics.contact.contact import Contact
from mcpward.diagnostics.contact.web import TlsFault
from mcpward.diagnostics.fleet import Fleet, Target

_TRUST = "for clients on Node in NODE_EXTRA_CA_CERTS, for those on Python in SSL_CERT_FILE"
_SAYS: Mapping[TlsFault, tuple[str, str]] = {
    "self-signed": (
        "The server's certificate is signed by itself, and no client trusts it.",
        f"Give the server a certificate of an authority, or name its own to the clients: {_TRUST}.",
    ),
    "untrusted": (
        "The server's certificate is signed by an authority that this machine does not know.",
        "Let the server send its whole chain of certificates (a file that is often called fullchain.pem), or name its "
        f"authority to the clients: {_TRUST}.",
    ),
    "no-authorities": (
        "The Python that mcpward runs on knows no authority at all, so that it trusts no certificate.",
        "Name a file of authorities in SSL_CERT_FILE, or run the `Install Certificates.command` of Python on macOS.",
    ),
    "not-yet": (
        "The server's certificate is not valid yet.",
        "Set the clock of this machine, or that of the one where the certificate was made.",
    ),
}


def _run(target: Target, contact: Contact, fleet: Fleet) -> Iterator[Symptom]:
    tls = contact.web.tls if contact.web else None
    if contact.web is None or tls is None or tls.fault not in _SAYS:
        return
    says, fix = _SAYS[tls.fault]
    names = f"is for {', '.join(tls.names)}" if tls.names else "names no host"
    yield Symptom(
        says,
        fix,
        evidence=(contact.web.url, f"its certificate {names}", f"signed by {tls.issuer or 'an unknown signer'}"),
        **at(target.entry, fleet, "url"),
        severity="warning" if tls.fault == "no-authorities" else None,
    )


CHECK = ContactCheck("tls-untrusted", "http", "error", "Is the certificate of its address trusted?", _run)
