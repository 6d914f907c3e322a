"""Servers stand in a file that their client does not read: another name, or another folder, than its own."""

from collections.abc import Iterator

from mcpward.diagnostics.check import FleetCheck, Symptom
from mcpward.diagnostics.fleet import Fleet, StrayFile
from mcpward.tolerant_json import shown_name


def _run(fleet: Fleet) -> Iterator[Symptom]:
    read = {file.path for file in fleet.files}
    for stray in fleet.strays:
        if stray.path.with_name(stray.path.name.removesuffix(".txt")) == stray.belongs:
            fix = f"Rename it to {stray.belongs.name}; Windows hides such an ending unless it is told to show it."
        elif stray.root:
            fix = f"Move what stands under {'.'.join(map(str, stray.root))} to {stray.belongs}."
        elif stray.belongs in read:
            fix = f"Move its servers into {stray.belongs}, which is there."
        else:
            fix = f"Move it to {stray.belongs}."
        yield Symptom(
            f"{stray.client} does not read {stray.path}; what stands there has no effect on it.",
            fix,
            evidence=(
                f"it holds {', '.join(map(shown_name, stray.servers[:10])) or 'no JSON'}",
                f"{stray.client} reads {stray.belongs}",
            ),
            file=stray.path,
            severity="note" if _is_harmless(stray, fleet) else None,
        )


def _is_harmless(stray: StrayFile, fleet: Fleet) -> bool:
    """Whether its servers stand at their place as well, or it may be meant for another program than a client."""
    known = {entry.name for entry in fleet.entries if entry.client == stray.client}
    return known >= set(stray.servers) != set() or stray.path == fleet.places.cwd / "mcp.json"


CHECK = FleetCheck("config-misplaced", "configuration", "warning", "Is every file where its client looks?", _run)
