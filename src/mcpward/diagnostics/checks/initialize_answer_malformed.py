"""The answer to the handshake has not the form that MCP gives it."""

from collections.abc import Iterator, Mapping
from typing import Any

from mcpward.diagnostics.check import ContactCheck, Symptom
from mcpward.diagnostics.configuration.pointing import at
from mcpward.diagnostics.contact.contact import Contact
from mcpward.diagnostics.contact.outcome import outcome_of
from mcpward.diagnostics.fleet import Fleet, Target


def _run(target: Target, contact: Contact, fleet: Fleet) -> Iterator[Symptom]:
    if outcome_of(contact) not in ("ready", "malformed"):
        return
    said = contact.greeting
    faults = [*_faults(said)] if "supportedVersions" not in said else [*_of_capabilities(said)]
    if said and faults:
        yield Symptom(
            "Its answer to the handshake has not the form that MCP gives it, and clients that look closely refuse it.",
            "Have the server answer `initialize` with protocolVersion, capabilities and serverInfo, the last with name"
            " and version.",
            evidence=tuple(faults),
            **at(target.entry, fleet),
        )


def _faults(said: Mapping[str, Any]) -> Iterator[str]:
    """What InitializeResult of the schema of MCP (2025-11-25) requires and the answer has not."""
    if not isinstance(said.get("protocolVersion"), str):
        yield f"protocolVersion {_is(said.get('protocolVersion'), 'text')}"
    yield from _of_capabilities(said)
    info = said.get("serverInfo")
    if not isinstance(info, Mapping):
        yield f"serverInfo {_is(info, 'object')}"
    else:
        for key in ("name", "version"):
            if not isinstance(info.get(key), str):
                yield f"serverInfo.{key} {_is(info.get(key), 'text')}"
    if not isinstance(said.get("instructions", ""), str):
        yield f"instructions {_is(said['instructions'], 'text')}"


def _of_capabilities(said: Mapping[str, Any]) -> Iterator[str]:
    capabilities = said.get("capabilities")
    if not isinstance(capabilities, Mapping):
        yield f"capabilities {_is(capabilities, 'object')}"
        return
    for name in ("tools", "prompts", "resources", "logging", "completions"):
        if not isinstance(capabilities.get(name, {}), Mapping | None):
            yield f"capabilities.{name} {_is(capabilities[name], 'object')}"


def _is(value: object, wanted: str) -> str:
    return "is missing" if value is None else f"is no {wanted}"


CHECK = ContactCheck(
    "initialize-answer-malformed", "handshake", "error", "Has its answer to the handshake the right form?", _run
)
