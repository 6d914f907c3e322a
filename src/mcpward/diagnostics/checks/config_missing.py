"""A client is installed, and has no file in which a server could stand."""

from collections.abc import Iterator

from mcpward.diagnostics.check import FleetCheck, Symptom
from mcpward.diagnostics.fleet import Fleet


def _run(fleet: Fleet) -> Iterator[Symptom]:
    for missing in fleet.missing:
        if missing.required:
            yield Symptom(
                f"The servers file {missing.path} of {missing.client} is not there.",
                "Write it, make it with `mcpward import`, or correct its path.",
                evidence=(f"no file {missing.path}",),
                file=missing.path,
                severity="error",
            )
        else:
            yield Symptom(
                f"{missing.client} is installed, and has no configuration of servers.",
                f"Where it is to have servers, write them into {missing.path}.",
                evidence=(f"{missing.folder} is there", f"no file {missing.path}"),
                file=missing.path,
            )


CHECK = FleetCheck("config-missing", "configuration", "note", "Has every client its file?", _run)
