"""What the gateway would refuse of its servers file, the checks report; what it takes, they do not call an error."""

from dataclasses import replace
from pathlib import Path

import pytest
from tests.unit.diagnostics.fleets import fleet

from mcpward.diagnostics.checks import CHECKS
from mcpward.diagnostics.clients.own import own_client
from mcpward.diagnostics.configuration.finding import find
from mcpward.diagnostics.configuration.places import Places
from mcpward.diagnostics.report import Report
from mcpward.diagnostics.runner import run_checks
from mcpward.errors import ConfigurationError
from mcpward.gateway.upstreams.servers_file import load_servers

CONFIGURATION = [check for check in CHECKS if check.family == "configuration"]
SET = {"SET": "x"}
SECRET = "made-up-" + "s3cret"


def refused(path: Path) -> bool:
    """Whether the gateway refuses the file, or a server in it."""
    try:
        return any(server.fault for server in load_servers(path, SET))
    except ConfigurationError:
        return True


def reported(path: Path) -> tuple[Report, ...]:
    places = Places("linux", path.parent, path.parent, SET)
    found = find(places, [own_client(path)])
    facts = replace(fleet(*found.entries), places=places, files=found.files, missing=found.missing)
    return run_checks(facts, CONFIGURATION, lambda text: text)


def around(server: str) -> str:
    return f'{{"mcpServers": {{"a": {server}}}}}'


REFUSED = [
    "{", "[]", "{}", '{"theme": {}}', '{"mcpServers": []}', '{"mcpServers": {}, "servers": {}}',
    '{"a": {"command": "a"}}',
    '{"mcpServers": {"a": {"command": "a"}}, "mcpServers": {}}', '{"mcpServers": {"a": {"command": "a"}, "a": {}}}',
    '{"mcpServers": {"a__b": {"command": "a"}}}', '{"mcpServers": {"": {"command": "a"}}}', '{"mcp_servers": {}}',
    *map(
        around,
        [
            '"a"', "{}", '{"command": "a", "url": "https://a.example"}', '{"command": " "}', '{"command": 1}',
            '{"command": "a", "args": "b"}', '{"command": "a", "args": [1]}', '{"command": "a", "env": {"A": 1}}',
            '{"command": "a", "env": {"A B=": "1"}}', '{"command": "a", "env": {"": "1"}}', '{"url": "a.example/mcp"}',
            '{"url": "https://a.example:0/"}', '{"url": "https://a .example/"}', '{"url": "https://ada:x@a.example"}',
            '{"url": "https://a.example", "headers": {"A:": "x"}}', '{"url": "https://a.example", "type": "ws"}',
            '{"url": "https://a.example", "headers": {"A": "x\\n"}}', '{"command": "a", "type": "sse"}',
            '{"url": "https://a.example", "headers": {"A": "x", "a": "y"}}', '{"command": "${UNSET}"}',
            '{"command": "a", "args": ["${input:key}"]}', '{"command": "a", "env": {"A": "${command:x}"}}',
            '{"command": "a", "cwd": "${"}', '{"command": "a", "disabled": 1}', '{"command": "a", "command": "b"}',
        ],
    ),
]  # fmt: skip

TAKEN = [
    '// mine\n{"mcpServers": {"a": {"command": "a",},},}', '{"servers": {"a": {"command": "a"}}}',
    *map(
        around,
        [
            '{"command": "a", "args": ["${SET}", "${UNSET:-x}", "${env:SET}"], "env": {"A": "1"}, "cwd": "/srv"}',
            '{"serverUrl": "http://127.0.0.1:1/mcp", "headers": {"A": "x"}}', '{"url": "https://a.example/sse"}',
            '{"command": "a", "disabled": true, "note": 1}', '{"httpUrl": "https://a.example", "type": "http"}',
        ],
    ),
]  # fmt: skip


@pytest.mark.parametrize("text", REFUSED)
def test_what_the_gateway_refuses_is_reported_as_an_error(tmp_path: Path, text: str) -> None:
    path = tmp_path / "mcp.json"
    path.write_text(text, "utf-8")
    assert refused(path)
    assert "error" in {report.severity for report in reported(path)}


@pytest.mark.parametrize("text", TAKEN)
def test_what_the_gateway_takes_is_no_error(tmp_path: Path, text: str) -> None:
    path = tmp_path / "mcp.json"
    path.write_text(text, "utf-8")
    assert not refused(path)
    assert [report for report in reported(path) if report.severity != "note"] == []
