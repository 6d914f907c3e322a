"""A file that is there for servers holds none."""

from collections.abc import Iterator

from mcpward.diagnostics.check import FileCheck, Severity, Symptom
from mcpward.diagnostics.configuration.roots import server_tables
from mcpward.diagnostics.fleet import ConfigFile, Fleet


def _run(file: ConfigFile, fleet: Fleet) -> Iterator[Symptom]:
    if file.document is None or file.reading.settings:
        return
    table, blank = file.document.table, not file.text.strip()
    values = [file.document.value_at(root) for root in file.reading.roots]
    rootless = all(value is None for value in values) and not any(server_tables(table))
    if table and not any(value in ({}, []) for value in values) and not (rootless and file.reading.exact):
        return
    severity: Severity | None = None
    if rootless and file.reading.exact:
        severity = "error"
    elif blank and file.reading.strict:
        severity = "warning"  # to strict readers even brackets are missing
    root = ".".join(map(str, file.reading.root))
    yield Symptom(
        f"The configuration {file.path} of {file.client} holds no server.",
        f'Write servers into it, {{"{root}": {{"NAME": {{"command": "..."}}}}}}, or leave it where it is to have none.',
        evidence=("the file is empty" if blank else f"nothing stands under {root}",),
        file=file.path,
        line=1,
        severity=severity,
    )


CHECK = FileCheck("config-empty", "configuration", "note", "Does it hold a server?", _run)
