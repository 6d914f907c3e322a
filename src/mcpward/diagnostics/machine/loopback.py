"""Addresses of this machine alone, and who listens there."""

from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from mcpward.diagnostics.configuration.entries import Entry
from mcpward.diagnostics.fleet import Fleet
from mcpward.diagnostics.machine.machine import Listener, Machine, Process
from mcpward.diagnostics.machine.programs import expanded

EVERYWHERE = ("0.0.0.0", "::", "*")  # noqa: S104 - compared, never bound
_IPV4 = ("127.0.0.1", "0.0.0.0", "*", "::")  # noqa: S104 - who listens to all of IPv6 most often hears IPv4 too
_IPV6 = ("::1", "::", "*")
_PORTS = {"http": 80, "https": 443}


@dataclass(frozen=True, slots=True)
class Local:
    """An address on this machine: the host as it is written, in small letters, its port and its path."""

    host: str
    port: int
    path: str

    def reached_by(self, listener: Listener) -> bool:
        """Whether what comes to this address comes to that listener."""
        if listener.port != self.port:
            return False
        if self.host == "::1":
            return listener.address in _IPV6
        if self.host == "localhost":
            return listener.address in (*_IPV4, *_IPV6) or listener.address.startswith("127.")
        return listener.address in (*_IPV4, self.host)


def local_address(entry: Entry, fleet: Fleet) -> Local | None:
    """The address of a server that is on this machine; None for any other, and for one that is switched off."""
    url = expanded(entry.url, fleet.places) if entry.transport != "stdio" and not entry.disabled else None
    try:
        parts = urlsplit(url or "")
        port = parts.port or _PORTS.get(parts.scheme)
    except ValueError:
        return None
    host = (parts.hostname or "").lower()
    if port is None or not (host in ("localhost", "::1") or host.startswith("127.")):
        return None
    return Local(host, port, parts.path)


def listening(address: Local, machine: Machine) -> Sequence[Listener]:
    """Who listens at an address."""
    return [one for one in machine.listeners or () if address.reached_by(one)]


def owners(listeners: Sequence[Listener], machine: Machine) -> tuple[Process, ...]:
    """The processes behind these listeners, those that are shown to us: of a family the eldest alone."""
    found = {one.pid: one for listener in listeners if (one := machine.process(listener.pid))}
    return tuple(
        one
        for one in found.values()
        if not any(above.pid in found for above in machine.above(one))
        and not any(other.pid < one.pid and _are_siblings(other, one) for other in found.values())
    )


def _are_siblings(one: Process, other: Process) -> bool:
    """Whether two are workers of one server."""
    return one.parent == other.parent and one.parent > 1 and one.name == other.name
