"""mcpward never stands in front of itself."""

import pytest
from tests.unit.diagnostics.conftest import entry

from mcpward.diagnostics.configuration.entries import Entry
from mcpward.diagnostics.machine.itself import is_itself

OWN = "http://127.0.0.1:8001"


@pytest.mark.parametrize(
    "server",
    [
        entry(command="mcpward", args=("serve", "--stdio")),
        entry(command="/work/.venv/bin/mcpward"),
        entry(command=r"C:\tools\mcpward.exe"),
        entry(command="uvx", args=("mcpward", "serve", "--stdio")),
        entry(command="uvx", args=("mcpward[redis]==0.1.0", "serve")),
        entry(command="/usr/bin/python3.12", args=("-m", "mcpward.cli.main", "serve")),
        entry(url="http://localhost:8001/mcp"),
        entry(url="http://[::1]:8001/servers/x/mcp"),
        entry(command="npx", args=("-y", "mcp-remote", "http://127.0.0.1:8001/mcp")),
    ],
)
def test_what_leads_to_it_is_told(server: Entry) -> None:
    assert is_itself(server, OWN)


@pytest.mark.parametrize(
    "server",
    [
        entry(command="npx", args=("-y", "files", "/home/ada/mcpward")),
        entry(command="npx", args=("files", "mcpward")),
        entry(command="uv", args=("run", "--directory", "/home/ada/mcpward", "other")),
        entry(command="mcpward-tools"),
        entry(url="http://127.0.0.1:9000/mcp"),
        entry(url="https://ward.example/mcp"),
        entry(url="http://[/"),
    ],
)
def test_what_does_not_is_left_alone(server: Entry) -> None:
    assert not is_itself(server, OWN)


def test_another_address_may_be_its_own() -> None:
    assert is_itself(entry(url="https://ward.example/mcp"), "https://ward.example:443")
    assert not is_itself(entry(url="https://ward.example/mcp"), "no address")
