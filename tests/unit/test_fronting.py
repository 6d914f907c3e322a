"""What stands behind the door, put together: the credentials kept for it, what a caller has there that ends with their
token, and what health says of it.
"""

import asyncio
import json
import secrets
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from tests.door import ADMIN_TOKEN, Opened, opened
from tests.small_guard import ATTACK

from mcpward import app
from mcpward.errors import StoreDown, Unavailable
from mcpward.fronting import CREDENTIALS_EVERY, Fronting, Kept
from mcpward.gateway.upstreams.parked import Conversation
from mcpward.settings import Settings
from mcpward.storage.memory import MemoryStore
from mcpward.storage.rows import CredentialRow
from mcpward.storage.sealed import EVERYONE, SealedStore
from mcpward.storage.sealing import read_key

KEY = read_key(secrets.token_hex(32))


class Store(MemoryStore):
    """A memory store that takes a moment, and may be down."""

    down = False
    looks = 0

    async def list_credentials(self) -> Sequence[CredentialRow]:
        self.looks += 1
        await asyncio.sleep(0)
        if self.down:
            raise StoreDown("down")
        return await super().list_credentials()

    async def find_credentials(self, server: str, principal: str) -> Sequence[CredentialRow]:
        if self.down:
            raise StoreDown("down")
        return await super().find_credentials(server, principal)


class Here:
    """Credentials kept in a store, with a clock that stands until it is moved."""

    def __init__(self) -> None:
        self.store, self.now = Store(), 50.0
        self.sealed = SealedStore(self.store, KEY, lambda: self.now)
        self.kept = Kept(self.sealed, lambda: self.now)


@pytest.fixture
def here() -> Here:
    return Here()


async def test_who_has_none_of_their_own_gets_those_of_everyone(here: Here) -> None:
    await here.sealed.put("shop", EVERYONE, "Authorization", "common")
    await here.sealed.put("shop", "me", "Authorization", "mine")
    assert [(await here.kept.stamp("shop", who))[0] for who in ("me", "you")] == [True, False]
    assert [
        (await here.kept.of("shop", who))["Authorization"].get_secret_value() for who in ("me", None)
    ] == ["mine", "common"]  # fmt: skip


async def test_a_change_is_seen_after_a_few_seconds(here: Here) -> None:
    before = await here.kept.stamp("shop", "me")
    await here.sealed.put("shop", EVERYONE, "Authorization", "common")
    assert await here.kept.stamp("shop", "me") == before
    here.now += CREDENTIALS_EVERY
    assert await here.kept.stamp("shop", "me") != before


async def test_who_comes_while_they_are_looked_for_is_not_taken_for_one_without(here: Here) -> None:
    await here.sealed.put("shop", "me", "Authorization", "mine")
    seen = await asyncio.gather(*(here.kept.stamp("shop", "me") for _ in range(3)))
    assert [own for own, _ in seen] == [True, True, True]
    assert here.store.looks == 1


async def test_while_the_store_was_never_there_nobody_gets_any(here: Here) -> None:
    here.store.down = True
    with pytest.raises(Unavailable):
        await here.kept.stamp("shop", "me")
    with pytest.raises(Unavailable):
        await here.kept.of("shop", "me")
    here.store.down = False
    assert await here.kept.stamp("shop", "me") == (False, (None, None))


async def test_while_the_store_is_down_what_was_found_last_stays_in_use(here: Here) -> None:
    await here.sealed.put("shop", "me", "Authorization", "mine")
    before = await here.kept.stamp("shop", "me")
    here.store.down = True
    here.now += CREDENTIALS_EVERY
    assert await here.kept.stamp("shop", "me") == before
    assert await here.kept.stamp("shop", "me") == before
    assert here.store.looks == 2


@asynccontextmanager
async def fronting(folder: Path, entries: Any = None, **more: Any) -> AsyncIterator[tuple[app.Core, Fronting]]:
    """The servers of a file; a server that never comes up, unless they are given."""
    file = folder / "mcp.json"
    file.write_text(json.dumps({"mcpServers": entries or {"shop": {"command": "no-such-program"}}}))
    settings = Settings(auth_storage="memory", mcpward_data_dir=folder, mcpward_servers=file, **more)
    async with app.core(settings) as parts:
        here = app._fronting(parts)
        assert here is not None
        yield parts, here


async def waiting_call(here: Fronting, principal: str) -> asyncio.Event:
    """Have a call of a caller wait for an answer; says when it was given up."""
    given_up, begun = asyncio.Event(), asyncio.Event()

    async def ask() -> dict[str, Any]:
        begun.set()
        try:
            await asyncio.Event().wait()
        finally:
            given_up.set()
        return {}

    conversation = Conversation(None)  # type: ignore[arg-type] # nothing is said in it
    conversation.begin(ask())
    await begun.wait()
    here._parked.put(conversation, (principal, "shop", "tools/call", "buy"))
    return given_up


async def test_a_call_that_waits_ends_with_the_token_of_its_caller(tmp_path: Path) -> None:
    async with fronting(tmp_path) as (parts, here):
        mine, other = [await waiting_call(here, f"session:{name}") for name in ("an-id", "another")]
        await parts.revocations.heard("an-id")
        await asyncio.wait_for(mine.wait(), 10)
        assert not other.is_set()


async def test_a_call_that_waits_ends_with_a_token_that_was_revoked_elsewhere(tmp_path: Path) -> None:
    async with fronting(tmp_path) as (parts, here):
        mine = await waiting_call(here, "session:an-id")
        await here.forget_ended(parts.sessions.inactive_among, "session:")  # no token of that id was ever made
        await asyncio.wait_for(mine.wait(), 10)


async def seen(door: Opened, **options: Any) -> dict[str, Any]:
    """What health says of the servers behind the door."""
    said: dict[str, Any] = (await door.get("/health?status", **options)).json()["upstreams"]
    return said


@pytest.mark.parametrize(
    "stranger", [{"peer": "203.0.113.7"}, {"headers": {"x-forwarded-for": "203.0.113.7"}}], ids=["far", "forwarded"]
)
async def test_what_is_wrong_is_for_who_asks_from_the_machine_itself(tmp_path: Path, stranger: dict[str, Any]) -> None:
    file, policy = tmp_path / "mcp.json", tmp_path / "policy.toml"
    entry = {"url": "https://shop.example/mcp", "headers": {"Authorization": "${NO_SUCH_VARIABLE_OF_MINE}"}}
    file.write_text(json.dumps({"mcpServers": {"shop": entry}}))
    policy.write_text("")
    async with opened(mcpward_servers=file, mcpward_policy=policy, mcpward_lock=tmp_path / "lock") as door:
        policy.write_text("[servers.shop]\ntimeout = 'never'")
        async with asyncio.timeout(10):
            while "policy" not in (here := await seen(door)):
                await asyncio.sleep(0.05)
        assert "NO_SUCH_VARIABLE_OF_MINE" in here["servers"]["shop"]["problem"]
        assert "timeout" in here["policy"]
        assert "problems" in here["pins"]
        far = await seen(door, **stranger)
    assert far["servers"]["shop"].keys() == {"status", "transport"}
    assert far["policy"] == "refused"
    assert far["pins"].keys() == {"status", "pinned", "held_back", "unsaved"}
    assert str(tmp_path) not in str(far)


SHOP = """
import json, sys
for line in sys.stdin:
    message = json.loads(line)
    if "id" not in message:
        continue
    tools = [{"name": "buy", "description": %r, "inputSchema": {"type": "object"}}]
    hello = {"protocolVersion": "2025-11-25", "capabilities": {"tools": {}}}
    hello["serverInfo"] = {"name": "shop", "version": "1"}
    result = hello if message["method"] == "initialize" else {"tools": tools}
    print(json.dumps({"jsonrpc": "2.0", "id": message["id"], "result": result}), flush=True)
"""


@pytest.mark.parametrize("shared", [True, False])
async def test_what_is_held_back_is_counted_for_strangers_and_never_what_one_caller_has_alone(
    tmp_path: Path, shared: bool
) -> None:
    file, policy = tmp_path / "mcp.json", tmp_path / "policy.toml"
    entry = {"command": sys.executable, "args": ["-c", SHOP % ATTACK]}
    file.write_text(json.dumps({"mcpServers": {"shop": entry}}))
    policy.write_text(f"[servers.shop]\nshared = {str(shared).lower()}")
    async with opened(mcpward_servers=file, mcpward_policy=policy, mcpward_lock=tmp_path / "lock") as door:
        minted = (await door.post("/auth/token", ADMIN_TOKEN, {"scopes": ["upstream:shop"]})).json()["data"]
        assert (await door.rpc("tools/list", {}, minted["token"])).status_code == 200
        here, far = await seen(door), await seen(door, peer="203.0.113.7")
    assert here["servers"]["shop"]["status"] == far["servers"]["shop"]["status"] == "up"
    assert [*here["servers"]["shop"].get("held_back", ())] == (["buy"] if shared else [])
    assert far["servers"]["shop"].get("held_back", 0) == (1 if shared else 0)
