"""One server behind the door: how often it is tried while it is down."""

from collections.abc import Mapping
from pathlib import Path

import pytest
from pydantic import SecretStr

from mcpward.errors import ConfigurationError, Unavailable
from mcpward.gateway.upstreams.servers_file import Server
from mcpward.gateway.upstreams.upstream import FIRST_PAUSE, Upstream

NOBODY = Server("gone", command="/nonexistent")


async def nothing_kept(server: str) -> Mapping[str, SecretStr]:
    return {}


async def refusal(upstream: Upstream) -> str:
    with pytest.raises(Unavailable) as refused:
        await upstream.client()
    return refused.value.message


async def test_a_server_that_is_down_is_tried_again_after_pauses_that_grow(tmp_path: Path) -> None:
    now = [0.0]
    upstream = Upstream(NOBODY, tmp_path, nothing_kept, lambda: now[0])
    assert "could not be reached" in await refusal(upstream)
    assert "tried again" in await refusal(upstream)
    now[0] += FIRST_PAUSE
    assert "could not be reached" in await refusal(upstream)
    now[0] += FIRST_PAUSE
    assert "tried again" in await refusal(upstream)
    now[0] += FIRST_PAUSE
    assert "could not be reached" in await refusal(upstream)


async def test_what_is_wrong_with_its_entry_is_said_to_whoever_calls(tmp_path: Path) -> None:
    upstream = Upstream(
        Server("bad", fault="mcp.json, line 2: it has neither command nor url."), tmp_path, nothing_kept
    )
    assert "neither command nor url" in await refusal(upstream)
    assert upstream.state["status"] == "down"


async def test_credentials_that_cannot_be_read_are_an_error_of_that_server(tmp_path: Path) -> None:
    async def unreadable(server: str) -> Mapping[str, SecretStr]:
        raise ConfigurationError("The credential was sealed with another key.")

    upstream = Upstream(NOBODY, tmp_path, unreadable)
    assert "credentials cannot be read" in await refusal(upstream)
    assert upstream.state["problem"] == "The credential was sealed with another key."


async def test_nobody_has_asked_for_it_yet(tmp_path: Path) -> None:
    assert Upstream(NOBODY, tmp_path, nothing_kept).state == {"status": "idle", "transport": "stdio"}
