"""The certificate of a server expires soon, and should have been renewed by now."""

from collections.abc import Iterator

from mcpward.diagnostics.check import ContactCheck, Symptom
from mcpward.diagnostics.configuration.pointing import at
from mcpward.diagnostics.contact.contact import Contact
from mcpward.diagnostics.fleet import Fleet, Target
from mcpward.model import rfc3339

_HOUR, _DAY = 3600, 86400
SOON = 14 * _DAY
"""So many seconds before its end, or in the last fifth of its life if that is less: authorities advise to renew a
certificate when a third is left, and some last six days only.
"""


def _run(target: Target, contact: Contact, fleet: Fleet) -> Iterator[Symptom]:
    tls = contact.web.tls if contact.web else None
    if contact.web is None or tls is None or tls.fault or tls.expires is None or tls.begins is None:
        return
    left = tls.expires - fleet.now
    if left < min(SOON, (tls.expires - tls.begins) / 5):
        yield Symptom(
            f"The server's certificate expires in {max(0, int(left / _HOUR)) if left < 2 * _DAY else int(left / _DAY)} "
            f"{'hours' if left < 2 * _DAY else 'days'}.",
            "Look why it was not renewed by itself, for example with `certbot renew --dry-run`, and renew it.",
            evidence=(contact.web.url, f"it is valid until {rfc3339(tls.expires)}", f"signed by {tls.issuer}"),
            **at(target.entry, fleet, "url"),
        )


CHECK = ContactCheck("tls-expires-soon", "http", "warning", "Does its certificate last?", _run)
