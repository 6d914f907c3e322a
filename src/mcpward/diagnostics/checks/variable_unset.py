"""An entry names a variable of the environment that is not set here, and has no default for it."""

from collections.abc import Iterator

from mcpward.diagnostics.check import ServerCheck, Symptom
from mcpward.diagnostics.configuration.entries import Entry
from mcpward.diagnostics.configuration.pointing import at, where
from mcpward.diagnostics.configuration.variables import is_shell, not_expanded, references
from mcpward.diagnostics.fleet import Fleet, Target
from mcpward.tolerant_json import shown_key


def _run(target: Target, fleet: Fleet) -> Iterator[Symptom]:
    for entry in target.server.entries:
        file = fleet.file_of(entry)
        if entry.disabled or (file and file.reading.asks_elsewhere):
            continue
        literal = {one.name for one in not_expanded(fleet.written(entry), file.reading)} if file else set()
        told: set[str] = set()
        for what, inner, text in _texts(entry):
            for one in references(text):
                if (
                    one.has_default
                    or one.form == "${input:NAME}"
                    or one.name in fleet.places.environment
                    or one.name in told
                    or one.name in literal
                ):
                    continue
                told.add(one.name)
                place = f"{what} {'.'.join(map(shown_key, inner))}".strip()
                yield Symptom(
                    f"The server {target.name} of {entry.client} needs the variable {one.name}, which is not set here.",
                    f"Set {one.name} where {entry.client} is started, or write the value that it stands for.",
                    evidence=(where(entry), f"{one.name} is named in {place}"),
                    **at(entry, fleet, what, *inner),
                    severity="error" if file and file.reading.exact else None,
                )


def _texts(entry: Entry) -> Iterator[tuple[str, tuple[str | int, ...], str]]:
    """What may name a variable, and where it stands."""
    yield "command", (), entry.command
    yield "url", (), entry.url
    yield "cwd", (), entry.cwd or ""
    if not is_shell(entry.command):
        yield from (("args", (at,), argument) for at, argument in enumerate(entry.args))
    for what, table in (("env", entry.env), ("headers", entry.headers)):
        yield from ((what, (name,), value) for name, value in table.items())


CHECK = ServerCheck("variable-unset", "configuration", "warning", "Is every variable set that it names?", _run)
