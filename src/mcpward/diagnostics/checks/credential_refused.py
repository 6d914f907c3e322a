"""The server refuses the credential that its entry has."""

from collections.abc import Iterator

from mcpward.diagnostics.check import ContactCheck, Symptom
from mcpward.diagnostics.configuration.pointing import at
from mcpward.diagnostics.contact.contact import Contact
from mcpward.diagnostics.fleet import Fleet, Target


def _run(target: Target, contact: Contact, fleet: Fleet) -> Iterator[Symptom]:
    web = contact.web
    refusal = web.refusal if web else None
    if web is None or refusal is None or not web.credential:
        return
    if web.credential_expires is not None and web.credential_expires <= fleet.now:
        return  # credential-expired says so
    params = next((one.params for one in refusal.challenges or () if "error" in one.params), {})
    if params.get("error") == "insufficient_scope":
        scope = f" ({params['scope']})" if "scope" in params else ""
        fix = f"Get a credential with the scopes that the server asks for{scope}."
    elif refusal.status == 403:
        fix = "Look which rights the credential has with the server, and whether it may be used from here."
    else:
        fix = "Get a new credential from the server, and look that it is written whole, after Bearer if it is a token."
    yield Symptom(
        f"The server refuses the credential in {web.credential} ({refusal.status}).",
        fix,
        evidence=(
            refusal.told,
            *(f"{name}: {params[name]}" for name in ("error", "error_description", "scope") if name in params),
            *([refusal.head] if refusal.head else []),
        ),
        **at(target.entry, fleet, "headers"),
    )


CHECK = ContactCheck("credential-refused", "http", "error", "Does it take the credential of its entry?", _run)
