"""Clients mean different servers by one name, or the same one with different values."""

from collections.abc import Iterator

from mcpward.diagnostics.check import FleetCheck, Symptom
from mcpward.diagnostics.configuration.entries import Entry
from mcpward.diagnostics.configuration.pointing import where
from mcpward.diagnostics.configuration.secret_values import in_named
from mcpward.diagnostics.configuration.servers import legal_name
from mcpward.diagnostics.fleet import Fleet


def _run(fleet: Fleet) -> Iterator[Symptom]:
    wanted = {legal_name(entry.name) for target in fleet.targets for entry in target.server.entries}
    named: dict[str, dict[str, Entry]] = {}
    for entry in fleet.entries:
        if not entry.fault and not entry.disabled and entry.scope != "plugin" and fleet.counts_here(entry):
            named.setdefault(legal_name(entry.name), {}).setdefault(entry.client, entry)
    for name in sorted(wanted & named.keys()):
        first, *entries = named[name].values()
        others = [one for one in entries if any(_differences(first, one))]
        if not others:
            continue
        differ = dict.fromkeys(part for other in others for part in _differences(first, other))
        whose = ", ".join(one.client for one in others)
        stale = all(one.startswith("the secret ") for one in differ)
        yield Symptom(
            f"Not all clients mean the same by {name}: {first.client} and {whose} differ.",
            "Where they should not, write the same into all of them, or give them different names.",
            evidence=(*map(where, (first, *others)), f"different: {', '.join(differ)}"),
            file=first.file,
            line=first.line,
            column=first.column,
            severity="warning" if stale else None,
            server=name if any(target.name == name for target in fleet.targets) else None,
        )


def _differences(one: Entry, other: Entry) -> Iterator[str]:
    """What differs, by name: never what stands there."""
    for part in ("transport", "command", "args", "cwd", "url"):
        mine, theirs = getattr(one, part), getattr(other, part)
        if mine != theirs and not _is_reference(mine) and not _is_reference(theirs):
            yield part
    for word, ours, others in (("variable", one.env, other.env), ("header", one.headers, other.headers)):
        for name in sorted({*ours, *others}):
            mine, theirs = ours.get(name, ""), others.get(name, "")
            if mine != theirs and not _is_reference(mine) and not _is_reference(theirs):
                secret = in_named(name, mine) and in_named(name, theirs)
                yield f"the {'secret' if secret else word} {name}"


def _is_reference(value: object) -> bool:
    """Whether its meaning is not known here, so that it may be the same."""
    return "${" in str(value)


CHECK = FleetCheck("clients-disagree", "configuration", "note", "Do all clients mean the same?", _run)
