"""A secret stands in plain text in a configuration, where backups, dotfiles and repositories take it along."""

from collections.abc import Iterator

from mcpward.diagnostics.check import ServerCheck, Severity, Symptom
from mcpward.diagnostics.configuration.entries import Entry
from mcpward.diagnostics.configuration.plain_secrets import plain_secrets
from mcpward.diagnostics.configuration.pointing import at, where
from mcpward.diagnostics.configuration.reading import ASKED
from mcpward.diagnostics.fleet import ConfigFile, Fleet, Target


def _run(target: Target, fleet: Fleet) -> Iterator[Symptom]:
    for entry in target.server.entries:
        found = list(plain_secrets(entry))
        if not found:
            continue
        file = fleet.file_of(entry)
        shared = entry.scope == "project" and entry.place[:1] != ("projects",)
        yield Symptom(
            f"A secret of the server {target.name} stands in plain text in {entry.file}.",
            _fix(entry, file, shared),
            evidence=(where(entry), *(f"in the {one.where}" for one in found)),
            **at(entry, fleet, found[0].what, *found[0].inner),
            severity=_severity(file, shared),
        )


def _severity(file: ConfigFile | None, shared: bool) -> Severity | None:
    """A note where a person has no choice: their client fills in no variables, and the file is theirs alone."""
    if shared or file is None or file.reading.expands is None or file.reading.expands:
        return None
    return "note"


def _fix(entry: Entry, file: ConfigFile | None, shared: bool) -> str:
    again = " and make a new secret, since this one may be in its history" if shared else ""
    forms = sorted((file.reading.expands or frozenset()) - ASKED, key=len) if file else []
    if forms:
        return f"Put it into the environment and write {forms[0]} in its place{again}."
    if shared:
        return f"Keep it out of the project{again}."
    return (
        f"Keep {entry.file} for yourself alone, or put the server behind mcpward, which takes secrets from elsewhere."
    )


CHECK = ServerCheck("secret-in-file", "configuration", "warning", "Is it free of secrets in plain text?", _run)
