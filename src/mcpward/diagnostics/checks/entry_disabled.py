"""A server is switched off, so that its client does not show it."""

from collections.abc import Iterator

from mcpward.diagnostics.check import ServerCheck, Symptom
from mcpward.diagnostics.configuration.pointing import at, where
from mcpward.diagnostics.fleet import Fleet, Target


def _run(target: Target, fleet: Fleet) -> Iterator[Symptom]:
    for entry in target.server.entries:
        if not entry.disabled:
            continue
        written = fleet.written(entry)
        keys = written if isinstance(written, dict) else {}
        if keys.get("disabled") is True:
            key, fix = "disabled", 'Remove "disabled": true from its entry to have it back.'
        elif keys.get("enabled") is False:
            key, fix = "enabled", "Set enabled to true in its entry to have it back."
        else:
            key, fix = "", f"Switch it on in the settings of {entry.client} to have it back."
        yield Symptom(
            f"The server {entry.name} is switched off in {entry.client}.",
            fix,
            evidence=(where(entry),),
            **at(entry, fleet, key),
        )


CHECK = ServerCheck("entry-disabled", "configuration", "note", "Is it switched on?", _run)
