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
    others = [one for one in fleet.missing if not one.required]
    if others:
        names = ", ".join(one.client for one in others)
        be, have = ("are", "have") if len(others) > 1 else ("is", "has")
        yield Symptom(
            f"{names} {be} installed, and {have} no configuration of servers.",
            "Where one is to have servers, write them into the file that the evidence names.",
            evidence=tuple(f"{one.client}: {one.folder} is there, and no file {one.path}" for one in others),
        )


CHECK = FleetCheck("config-missing", "configuration", "note", "Has every client its file?", _run)
