"""A server is configured at an address of this machine where nobody listens."""

from collections.abc import Iterator, Sequence

from mcpward.diagnostics.check import ServerCheck, Symptom
from mcpward.diagnostics.fleet import Fleet, Target
from mcpward.diagnostics.machine.loopback import Local, listening, local_address
from mcpward.diagnostics.machine.machine import Listener


def _run(target: Target, fleet: Fleet) -> Iterator[Symptom]:
    address, machine = local_address(target.entry, fleet), fleet.machine
    called = target.contact is not None and (target.contact.ready or target.contact.web is not None)
    # Of who was called it is known better: it answered, or http-unreachable tells how it did not.
    if address is None or called or machine.listeners is None or not machine.every_listener:
        return
    if listening(address, machine):
        return
    others = machine.listening_on(address.port)
    yield Symptom(
        f"Nobody listens on {address.host}, port {address.port}, where the server is to be.",
        _fix(others),
        evidence=_evidence(address, others),
        file=target.entry.file,
        line=target.entry.line,
    )


def _evidence(address: Local, others: Sequence[Listener]) -> tuple[str, ...]:
    if others:
        return tuple(f"port {one.port} is listened on at {one.address} alone" for one in others)
    return (f"no TCP listener on port {address.port}, of IPv4 or IPv6",)


def _fix(others: Sequence[Listener]) -> str:
    if others:
        at = others[0].address
        return f"Write {f'[{at}]' if ':' in at else at} as the host in its address."
    return "Start the server, or correct the port in its address."


CHECK = ServerCheck("port-not-listening", "ports", "error", "Does somebody listen where the server is to be?", _run)
