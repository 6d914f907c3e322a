"""A secret begins or ends with white space or quotes, which were most likely copied along with it."""

from collections.abc import Iterator

from mcpward.diagnostics.check import ServerCheck, Symptom
from mcpward.diagnostics.configuration.pointing import at, where
from mcpward.diagnostics.configuration.secret_values import in_named
from mcpward.diagnostics.fleet import Fleet, Target

_QUOTES = ("'", '"', "`")


def _run(target: Target, fleet: Fleet) -> Iterator[Symptom]:
    for entry in target.server.entries:
        for what, word, table in (("env", "variable", entry.env), ("headers", "header", entry.headers)):
            for name, value in table.items():
                if entry.disabled or not in_named(name, value) or (around := _around(value)) is None:
                    continue
                yield Symptom(
                    f"The value of the {word} {name} of the server {target.name} has {around} around it.",
                    "Remove what was copied along with it: a server takes it as a part of the secret.",
                    evidence=(where(entry), f"{word} {name}"),
                    **at(entry, fleet, what, name),
                )


def _around(value: str) -> str | None:
    if value != value.strip():
        return "white space"
    return "quotes" if len(value) > 1 and value[0] in _QUOTES and value[0] == value[-1] else None


CHECK = ServerCheck("value-padded", "configuration", "warning", "Is every secret without anything around it?", _run)
