"""A variable for a program has a name that no variable can have, or that nobody can have meant."""

from collections.abc import Iterator

from mcpward.diagnostics.check import ServerCheck, Symptom
from mcpward.diagnostics.configuration.pointing import at, where
from mcpward.diagnostics.fleet import Fleet, Target
from mcpward.tolerant_json import shown_key


def _run(target: Target, fleet: Fleet) -> Iterator[Symptom]:
    for entry in target.server.entries:
        for name in entry.env:
            if name and "=" not in name and name.isprintable() and " " not in name:
                continue
            yield Symptom(
                f"The server {target.name} of {entry.client} is given a variable whose name cannot be one.",
                'Write "NAME": "VALUE" in env, the name without spaces, $ and =.',
                evidence=(where(entry), f"in env stands {shown_key(name) if name else 'an empty name'}"),
                **at(entry, fleet, "env", name),
            )


CHECK = ServerCheck("variable-name-invalid", "configuration", "error", "Can its variables have these names?", _run)
