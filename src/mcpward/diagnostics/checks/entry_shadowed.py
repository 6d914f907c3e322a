"""Two entries of one client have one name, and the nearer one hides the other: the project's that of the person."""

from collections.abc import Iterator

from mcpward.diagnostics.check import FleetCheck, Symptom
from mcpward.diagnostics.configuration.entries import Entry
from mcpward.diagnostics.configuration.pointing import where
from mcpward.diagnostics.configuration.servers import legal_name
from mcpward.diagnostics.fleet import Fleet
from mcpward.tolerant_json import shown_name


def _run(fleet: Fleet) -> Iterator[Symptom]:
    known = {target.name for target in fleet.targets}
    wanted = {one.name for target in fleet.targets for one in target.server.entries}
    near = sorted(
        (one for one in fleet.entries if one.name in wanted and _nearness(one, fleet)),
        key=lambda one: -_nearness(one, fleet),
    )
    first: dict[tuple[str, str], Entry] = {}
    for entry in near:
        above = first.setdefault((entry.client, entry.name), entry)
        if above is entry or _nearness(above, fleet) == _nearness(entry, fleet) or _are_the_same(above, entry):
            continue
        broken = above.disabled or above.fault is not None
        state = ", which is switched off" if above.disabled else ", which is faulty" if broken else ""
        name = shown_name(entry.name)
        yield Symptom(
            f"{entry.client} does not use the server {name} of {entry.file}: one of the same name is nearer{state}.",
            f"Rename one of them, or remove the one in {above.file} to use the other.",
            evidence=(f"used: {where(above)}", f"hidden: {where(entry)}"),
            file=entry.file,
            line=entry.line,
            column=entry.column,
            severity="warning" if broken else None,
            server=legal_name(entry.name) if legal_name(entry.name) in known else None,
        )


def _nearness(entry: Entry, fleet: Fleet) -> int:
    """How near an entry is to the project at hand; 0 where it does not count there, or nobody knows."""
    file = fleet.file_of(entry)
    if file is None or not file.reading.nearest_wins or entry.scope == "plugin":
        return 0
    if entry.place[:1] == ("projects",):
        return 3 if fleet.counts_here(entry) else 0
    return 2 if entry.scope == "project" else 1


def _are_the_same(one: Entry, other: Entry) -> bool:
    return not one.fault and not other.fault and one.meaning == other.meaning and one.disabled == other.disabled


CHECK = FleetCheck("entry-shadowed", "configuration", "note", "Is every entry used?", _run)
