"""The entry sets a PATH that no longer leads to what every program needs."""

import re
from collections.abc import Iterator
from pathlib import Path

from mcpward.diagnostics.check import ServerCheck, Symptom
from mcpward.diagnostics.fleet import Fleet, Target
from mcpward.diagnostics.machine.programs import is_started, own_path, searched_by

_UNFILLED = re.compile(r"\$PATH\b|%PATH%", re.IGNORECASE)
_NEEDED = (Path("/bin"), Path("/usr/bin"), Path("/run/current-system/sw/bin"))


def _run(target: Target, fleet: Fleet) -> Iterator[Symptom]:
    entry = target.entry
    own = own_path(entry) if is_started(entry) else None
    if own is None:
        return
    unfilled = _UNFILLED.search(own)
    folders = searched_by(entry.client, entry, fleet)
    lacking = fleet.places.platform != "windows" and not any(folder in _NEEDED for folder in folders)
    if not unfilled and not lacking:
        return
    yield Symptom(
        f"PATH in env holds {unfilled[0]}, which no shell is there to fill in."
        if unfilled
        else "PATH in env leads neither to /usr/bin nor to /bin, where the programs of the system are.",
        "Write out every folder, those of the system too." if unfilled else "Add :/usr/bin:/bin to it.",
        evidence=(f"PATH in env: {own}",),
        file=entry.file,
        line=entry.line,
    )


CHECK = ServerCheck("path-replaced", "command", "warning", "Does the PATH that it sets still lead everywhere?", _run)
