"""A file that is there for servers holds none."""

from collections.abc import Iterator

from mcpward.diagnostics.check import FileCheck, Symptom
from mcpward.diagnostics.fleet import ConfigFile, Fleet


def _run(file: ConfigFile, fleet: Fleet) -> Iterator[Symptom]:
    if file.document is None or file.reading.settings:
        return
    values = [file.document.value_at(root) for root in file.reading.roots]
    if file.document.table and not any(value in ({}, []) for value in values):
        return
    root = ".".join(map(str, file.reading.root))
    yield Symptom(
        f"The configuration {file.path} of {file.client} holds no server.",
        f'Write servers into it, {{"{root}": {{"NAME": {{"command": "..."}}}}}}, or leave it as it is.',
        evidence=("the file is empty" if not file.text.strip() else f"nothing stands under {root}",),
        file=file.path,
        line=1,
        # Where nothing stands, not even brackets, strict readers find no JSON.
        severity="warning" if file.reading.strict and not file.text.strip() else None,
    )


CHECK = FileCheck("config-empty", "configuration", "note", "Does it hold a server?", _run)
