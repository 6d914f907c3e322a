"""The part of the composition root that makes a servers file of what the clients of this machine know."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from mcpward.diagnostics.clients import clients_named
from mcpward.diagnostics.configuration.finding import find
from mcpward.diagnostics.configuration.places import Places
from mcpward.diagnostics.configuration.references import Need, References
from mcpward.diagnostics.configuration.servers import KnownServer, merged
from mcpward.diagnostics.machine.itself import is_itself
from mcpward.errors import ConfigurationError
from mcpward.gateway.upstreams.servers_file import ROOTS, servers_in
from mcpward.tolerant_json import parse
from mcpward.whole_file import write_whole

_VARIABLE = re.compile(r"\$\{(?:env:)?([A-Za-z_][A-Za-z0-9_]*)")
_REFERENCE = re.compile(_VARIABLE.pattern + r"\}")
_STAND_INS = ("1", "https://1")
"""What a variable may hold that is not known now: one of them fits wherever any value would."""


@dataclass(frozen=True, slots=True)
class Imported:
    """A servers file, not yet written. `faults` are sentences, `needs` the variables that the file names anew."""

    servers: tuple[KnownServer, ...]
    needs: tuple[Need, ...]
    faults: tuple[str, ...]
    text: str = field(repr=False)


def gather(
    environment: Mapping[str, str], names: Sequence[str] = (), *, own: str, with_secrets: bool = False
) -> Imported:
    """Read what the clients know, all of them or those of these names, and leave out what leads to `own`, an address.

    Raises ConfigurationError for a client that is not known.
    """
    found = find(Places.here(environment), clients_named(names))
    faults = [*found.faults, *(entry.fault for entry in found.entries if entry.fault)]
    servers = merged(entry for entry in found.entries if not entry.fault and not is_itself(entry, own))
    references = References(plain=with_secrets)
    objects = {server.name: references.written(server.name, server.entry) for server in servers}
    wrong = _faults(objects)
    faults += [server.entry.fault_of(wrong[server.name]) for server in servers if server.name in wrong]
    good = {name: written for name, written in objects.items() if name not in wrong}
    needs = [need for need in references.needs if need.server in good]
    return Imported(
        tuple(server for server in servers if server.name in good),
        (*needs, *_unset(good, {*environment, *(need.variable for need in needs)})),
        tuple(faults),
        _text(good),
    )


def write(imported: Imported, path: Path, *, force: bool = False) -> None:
    """Write the file, for nobody else to read, whole or not at all. With `force` over one that is there.

    Raises ConfigurationError.
    """
    try:
        write_whole(path, imported.text.encode(), 0o600, over=force)
    except FileExistsError:
        raise ConfigurationError(taken(path)) from None
    except OSError as error:
        raise ConfigurationError(f"{path} cannot be written ({error.strerror}); choose another --output.") from None


def taken(path: Path) -> str:
    """What to say where a file is there already."""
    return f"{path} is there already: choose another --output, or write over it with --force."


def _unset(objects: Mapping[str, Any], known: set[str]) -> Iterator[Need]:
    """The variables that clients named already, and that are not set here."""
    for server, written in objects.items():
        for name in dict.fromkeys(_REFERENCE.findall(_text(written))):
            if name not in known:
                yield Need(name, server, "a variable already")


def _text(objects: Mapping[str, Any]) -> str:
    return json.dumps({ROOTS[0]: objects}, indent=2, ensure_ascii=False) + "\n"


def _faults(objects: Mapping[str, Any]) -> dict[str, str]:
    """What `mcpward serve` would say is wrong with each, whatever the variables hold that it names."""
    text = _text(objects)
    document = parse(text, Path("mcp.json"))
    names = _VARIABLE.findall(text)
    wrong = [
        {server.name: server.fault for server in servers_in(document, dict.fromkeys(names, value)) if server.fault}
        for value in _STAND_INS
    ]
    return {
        name: fault.partition(f"server {name}: ")[2].removesuffix(".")
        for name, fault in wrong[0].items()
        if all(name in others for others in wrong)
    }
