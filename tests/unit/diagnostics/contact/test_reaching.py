"""A host is known or not, and takes connections or not."""

import socket
import sys

import pytest

from mcpward.diagnostics.contact import reaching
from mcpward.diagnostics.contact.reaching import connected, looked_up


async def test_a_name_that_is_known_has_addresses() -> None:
    assert set(await looked_up("localhost", 80)) <= {"127.0.0.1", "::1"}
    assert await looked_up("127.0.0.1", 80) == ("127.0.0.1",)


@pytest.mark.parametrize("name", ["nowhere.invalid", "a" * 300, "a..b", "\ud800"])
async def test_a_name_that_is_not_known_has_none(name: str) -> None:
    assert await looked_up(name, 80) == ()


async def test_who_listens_is_reached_whichever_address_it_is() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        assert await connected(("127.0.0.2", "127.0.0.1"), port) == "reached"
    assert await connected(("127.0.0.1",), port) == "refused"


async def test_an_address_to_which_no_way_leads_is_told() -> None:
    assert await connected((), 80) == "unreachable"
    assert await connected(("nothing.invalid",), 80) == "unreachable"


@pytest.mark.skipif(sys.platform != "linux", reason="Elsewhere a full queue of connections refuses them")
async def test_who_takes_no_connection_in_time_is_silent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reaching, "CONNECTED_WITHIN", 0.3)
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        server.listen(0)
        address = server.getsockname()
        waiting = [socket.socket() for _ in range(4)]
        for one in waiting:
            one.setblocking(False)
            one.connect_ex(address)
        assert await connected(("127.0.0.1",), address[1]) == "silent"
        for one in waiting:
            one.close()
