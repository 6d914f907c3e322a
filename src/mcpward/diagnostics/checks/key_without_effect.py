"""A program is given headers, or an address variables: what belongs to the other kind of server is not used."""

from collections.abc import Iterator

from mcpward.diagnostics.check import ServerCheck, Symptom
from mcpward.diagnostics.configuration.pointing import at, where
from mcpward.diagnostics.fleet import Fleet, Target

_KEYS = {"stdio": ("headers",), "http": ("env", "args"), "sse": ("env", "args")}
_FIXES = {
    "headers": "Give the program what it needs in env or args, or write its address as url.",
    "env": "Send it what it needs in headers; variables go to programs that are started.",
    "args": "Put what is meant into the address or headers; arguments go to programs that are started.",
}


def _run(target: Target, fleet: Fleet) -> Iterator[Symptom]:
    for entry in target.server.entries:
        written = fleet.written(entry)
        for key in _KEYS[entry.transport] if isinstance(written, dict) and not entry.disabled else ():
            if written.get(key):
                kind = "a program" if entry.transport == "stdio" else "an address"
                yield Symptom(
                    f"{key} of the server {target.name} in {entry.client} has no effect, since {kind} is what it has.",
                    _FIXES[key],
                    evidence=(where(entry),),
                    **at(entry, fleet, key),
                )


CHECK = ServerCheck("key-without-effect", "configuration", "warning", "Is everything used that stands there?", _run)
