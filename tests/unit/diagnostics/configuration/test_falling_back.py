"""How bad the older transport is, depends on which clients try it by themselves."""

import json
from dataclasses import replace

import pytest
from tests.unit.diagnostics.checks.http import post, sse
from tests.unit.diagnostics.fleets import surveyed
from tests.unit.diagnostics.planted import Person

from mcpward.diagnostics.checks import CHECKS
from mcpward.diagnostics.contact.contact import Contact
from mcpward.diagnostics.contact.web import Web
from mcpward.diagnostics.runner import run_checks

URL = "https://wiki.example/mcp"


@pytest.mark.parametrize(
    ("path", "root", "entry", "severity"),
    [
        ("~/.cursor/mcp.json", "mcpServers", {"url": URL}, "warning"),
        ("opencode.json", "mcp", {"type": "remote", "url": URL}, "warning"),
        ("~/.gemini/settings.json", "mcpServers", {"url": URL}, "warning"),
        ("~/.gemini/settings.json", "mcpServers", {"url": URL, "type": "http"}, "error"),
        ("~/.gemini/settings.json", "mcpServers", {"httpUrl": URL}, "error"),
        (".continue/mcpServers/wiki.json", "mcpServers", {"url": URL}, "warning"),
        ("~/.lmstudio/mcp.json", "mcpServers", {"url": URL}, "error"),
    ],
)
def test_a_client_that_tries_both_is_only_warned(
    person: Person, path: str, root: str, entry: dict[str, str], severity: str
) -> None:
    person.has(path, json.dumps({root: {"wiki": entry}}))
    found = surveyed(person.places)
    old = Contact("http", ready=False, web=Web(URL, public=True, post=post(405, ""), get=sse()))
    fleet = replace(found, targets=tuple(replace(one, contact=old) for one in found.targets))
    seen = run_checks(fleet, [one for one in CHECKS if one.code == "transport-mismatch"], lambda text: text)
    assert [report.severity for report in seen] == [severity]
