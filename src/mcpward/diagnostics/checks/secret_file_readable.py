"""Others than its owner may read a file that holds a secret."""

import stat
from collections.abc import Iterator

from mcpward.diagnostics.check import FileCheck, Mend, Symptom
from mcpward.diagnostics.configuration.plain_secrets import plain_secrets
from mcpward.diagnostics.fleet import ConfigFile, Fleet
from mcpward.tolerant_json import shown_name

_OTHERS = stat.S_IROTH | stat.S_IWOTH
_GROUP = stat.S_IRGRP | stat.S_IWGRP


def _run(file: ConfigFile, fleet: Fleet) -> Iterator[Symptom]:
    if file.mode is None or not file.mode & (_OTHERS | _GROUP):
        return
    holding = [entry.name for entry in file.entries(fleet) if any(plain_secrets(entry))]
    if not holding:
        return
    mode = file.mode & stat.S_IRWXU
    whom = "Everybody on this machine" if file.mode & _OTHERS else "Everybody of its group"
    sheltered = ("a folder above lets nobody else through at the moment",) if file.sheltered else ()
    yield Symptom(
        f"{whom} may read {file.path}, which holds a secret in plain text.",
        f"Run `chmod {mode:o} {file.path}`.",
        evidence=(
            f"its mode is {file.mode:04o}",
            f"secrets of {', '.join(map(shown_name, dict.fromkeys(holding)))}",
            *sheltered,
        ),
        file=file.path,
        severity="note" if file.sheltered else None,
        mend=Mend(file.path, "Let nobody else read it.", mode=mode),
    )


CHECK = FileCheck("secret-file-readable", "configuration", "warning", "Are its secrets for its owner alone?", _run)
