"""What of `_meta` crosses from one connection to another."""

from typing import Any

from tests.unit.gateway.upstreams.table import greeting

from mcpward import __version__
from mcpward.gateway.client import Client
from mcpward.gateway.tasks import EXTENSION
from mcpward.gateway.upstreams.meta import crossing, envelope

OWN = "io.modelcontextprotocol/"
TRACE = {"traceparent": "00-1-2-01"}


class Asking(Client):
    """A client of the newest revision that says of itself what a test wants."""

    modern = True

    def __init__(self, capabilities: dict[str, Any], level: str | None = None) -> None:
        self._capabilities, self._level = capabilities, level

    @property
    def capabilities(self) -> dict[str, Any]:
        return self._capabilities

    @property
    def log_level(self) -> str | None:
        return self._level


def test_what_describes_a_connection_does_not_cross() -> None:
    meta = {**TRACE, "progressToken": 5, f"{OWN}clientInfo": {"name": "them"}, "com.example/x": 1}
    assert crossing(meta) == {**TRACE, "com.example/x": 1}


def test_a_server_of_an_older_revision_gets_what_crosses_and_nothing_else() -> None:
    client = Asking({"roots": {}})
    params = {"name": "buy", "_meta": {**TRACE, f"{OWN}protocolVersion": "2026-07-28", "progressToken": 5}}
    assert envelope(greeting(), params, client) == {"name": "buy", "_meta": TRACE}
    assert envelope(greeting(), params) == {"name": "buy"}


def test_a_server_of_the_newest_revision_is_told_of_this_connection() -> None:
    client = Asking({"roots": {}, "extensions": {"x": {}}}, "info")
    params = {"name": "buy", "_meta": {**TRACE, f"{OWN}clientInfo": {"name": "them"}}}
    assert envelope(greeting("2026-07-28"), params, client)["_meta"] == {
        **TRACE,
        f"{OWN}protocolVersion": "2026-07-28",
        f"{OWN}clientInfo": {"name": "mcpward", "version": __version__},
        f"{OWN}clientCapabilities": {"roots": {}},
        f"{OWN}logLevel": "info",
    }


def test_of_extensions_tasks_cross_without_what_a_client_says_of_them() -> None:
    client = Asking({"extensions": {EXTENSION: {"x": 1}, "com.example/x": {}}})
    meta = envelope(greeting("2026-07-28"), {}, client)["_meta"]
    assert meta[f"{OWN}clientCapabilities"] == {"extensions": {EXTENSION: {}}}


def test_where_nobody_stands_behind_a_request_nothing_can_be_asked() -> None:
    meta = envelope(greeting("2026-07-28"), {})["_meta"]
    assert meta[f"{OWN}clientCapabilities"] == {}
    assert f"{OWN}logLevel" not in meta
