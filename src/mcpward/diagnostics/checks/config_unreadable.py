"""A file of a client is there and cannot be read at all, or is no text in UTF-8."""

from collections.abc import Iterator

from mcpward.diagnostics.check import FileCheck, Symptom
from mcpward.diagnostics.fleet import ConfigFile, Fleet


def _run(file: ConfigFile, fleet: Fleet) -> Iterator[Symptom]:
    if not file.fault or file.text:
        return
    if "UTF-8" in file.fault:
        fix = f"Save {file.path} again as UTF-8; what PowerShell writes with > is UTF-16."
    else:
        fix = f"Give yourself the right to read {file.path}, and look whether a folder above or a link is broken."
    yield Symptom(
        f"The configuration {file.path} of {file.client} cannot be read.", fix, evidence=(file.fault,), file=file.path
    )


CHECK = FileCheck("config-unreadable", "configuration", "error", "Can the file be read?", _run)
