"""The address says http where https is spoken, or the other way round."""

from collections.abc import Iterator
from urllib.parse import urlsplit

from mcpward.diagnostics.check import ContactCheck, Symptom
from mcpward.diagnostics.configuration.pointing import at
from mcpward.diagnostics.contact.contact import Contact
from mcpward.diagnostics.fleet import Fleet, Target
from mcpward.diagnostics.mending.readdressing import with_address


def _run(target: Target, contact: Contact, fleet: Fleet) -> Iterator[Symptom]:
    web, entry = contact.web, target.entry
    if web is None or web.scheme is None:
        return
    said = "http" if web.scheme == "https" else "https"
    parts = urlsplit(web.url)
    host = parts.netloc if parts.port else f"{parts.netloc}:{web.port}"
    address = f"{web.scheme}://{host}{parts.path}"
    yield Symptom(
        f"The server's address begins with {said}, and {web.scheme} is spoken there.",
        f"Write {address} as its address.",
        evidence=(web.url,),
        **at(entry, fleet, "url"),
        # Without TLS everybody on the way reads the credential: that is for a person to decide.
        mend=with_address(fleet, entry, address) if web.scheme == "https" or web.loopback else None,
    )


CHECK = ContactCheck("http-scheme-wrong", "http", "error", "Is its address of http or of https as it should be?", _run)
