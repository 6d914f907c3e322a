"""The composition root: what runs, what ends, and what the settings make of it."""

import asyncio
import time
from collections.abc import Callable
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

import pytest
from tests import services
from tests.door import ADMIN_TOKEN, USER, Opened, opened

from mcpward import app, guarding
from mcpward.errors import ConfigurationError, NotFound, StoreDown
from mcpward.guard.one_pass import OnePass
from mcpward.model import AuditFilter
from mcpward.settings import Settings

SECRET = "correct-horse-battery-staple-0123456789"


def settings(folder: Path, **more: Any) -> Settings:
    return Settings(**{"mcpward_data_dir": folder, "auth_storage": "memory"} | more)


async def until(ready: Callable[[], bool], seconds: float = 10.0) -> None:
    deadline = time.monotonic() + seconds
    while not ready() and time.monotonic() < deadline:
        await asyncio.sleep(0.01)
    assert ready()


@pytest.mark.parametrize(
    ("given", "address"),
    [
        ({}, "http://127.0.0.1:8001"),
        ({"mcpward_host": "::1", "mcpward_port": 1}, "http://[::1]:1"),
        ({"mcpward_public_url": "https://door.example/x/"}, "https://door.example/x"),
    ],
)
def test_the_outside_address_is_the_one_set_or_the_one_listened_on(
    tmp_path: Path, given: dict[str, Any], address: str
) -> None:
    assert app.base_url(settings(tmp_path, **given)) == address


def test_with_a_certificate_the_address_is_https(tmp_path: Path) -> None:
    chosen = settings(tmp_path).model_copy(update={"mcpward_tls_cert": tmp_path, "mcpward_tls_key": tmp_path})
    assert app.base_url(chosen) == "https://127.0.0.1:8001"


async def test_the_level_survives_a_restart_and_reaches_other_replicas(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(app, "LEVEL_EVERY", 0.02)
    shared = {"auth_storage": "sqlite", "mcpward_data_dir": tmp_path}
    async with opened(**shared) as one, opened(**shared) as other:
        await one.post("/update_security_level", ADMIN_TOKEN, {"level": "high"})
        deadline = time.monotonic() + 10
        level = ""
        while level != "high" and time.monotonic() < deadline:
            level = (await other.get("/get_security_stats", USER)).json()["current_security_level"]
            await asyncio.sleep(0.01)
    assert level == "high"
    async with opened(**shared, default_security_level="low") as again:
        assert (await again.get("/get_security_stats", USER)).json()["current_security_level"] == "high"


async def test_the_level_starts_as_the_settings_say(tmp_path: Path) -> None:
    async with app.core(settings(tmp_path, default_security_level="low")) as parts:
        assert parts.level.current == "low"


async def test_values_that_nobody_came_back_for_are_wiped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(app, "WIPE_EVERY", 0.01)
    now = [1_000.0]
    async with app.core(settings(tmp_path, mcpward_guard_masking="numbered"), clock=lambda: now[0]) as parts:
        assert parts.vaults is not None
        vault = parts.vaults.of("somebody")
        assert vault.placeholder("EMAIL", "a value") == "[EMAIL_1]"
        app._keep_up(parts)
        now[0] += guarding.IDLE
        await until(lambda: len(vault) == 0)


async def test_values_of_a_token_that_ended_are_wiped_though_nobody_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(app, "WIPE_EVERY", 0.01)
    async with app.core(settings(tmp_path, mcpward_guard_masking="numbered")) as parts:
        assert parts.vaults is not None
        ended, lasting = [(await parts.sessions.mint()).record.token_id for _ in range(2)]
        for name in (f"session:{ended}", f"session:{lasting}", "development:user"):
            parts.vaults.of(name).placeholder("EMAIL", "a value")
        await parts.sessions.revoke(ended)
        app._keep_up(parts)
        await until(lambda: len(parts.vaults or ()) == 2)
        assert parts.vaults.known(f"session:{ended}") is None


async def test_values_are_wiped_when_the_server_ends(tmp_path: Path) -> None:
    async with app.core(settings(tmp_path, mcpward_guard_masking="numbered")) as parts:
        assert parts.vaults is not None
        vault = parts.vaults.of("somebody")
        vault.placeholder("EMAIL", "a value")
    assert len(vault) == 0


async def test_a_guard_that_finds_nothing_is_not_ready(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(guarding, "usual_engine", lambda *_: OnePass(()))
    async with opened() as door:
        answer = await door.get("/health?ready")
        assert (answer.status_code, answer.json()["checks"]["guard"]) == (503, "down")
        assert (await door.get("/health?status")).json()["guard"]["status"] == "down"


async def test_nothing_is_left_running_when_the_door_is_closed(tmp_path: Path) -> None:
    before = asyncio.all_tasks()
    async with opened(auth_storage="sqlite", mcpward_data_dir=tmp_path) as door:
        await door.post("/validate_and_secure_prompt", USER, {"prompt": "x"})
    assert asyncio.all_tasks() == before


async def test_the_operators_calls_pass_the_line_and_are_on_record(tmp_path: Path) -> None:
    here = settings(tmp_path, auth_storage="sqlite")
    minted = await app.call_locally(here, "create_auth_token", {"scopes": ["tokens:admin"]})
    assert minted["data"]["scopes"] == ["tokens:admin"]
    with pytest.raises(NotFound):
        await app.call_locally(here, "nothing", {})
    async with app.core(here) as parts:
        events = await parts.store.find_events(AuditFilter())
    assert [(event.entrance, event.principal) for event in events] == [("cli", "operator")]


async def test_an_unreadable_file_of_tokens_does_not_start(tmp_path: Path) -> None:
    chosen = settings(tmp_path, mcpward_static_tokens=tmp_path / "nowhere.toml")
    with pytest.raises(ConfigurationError, match="MCPWARD_STATIC_TOKENS"):
        async with app.core(chosen):
            raise AssertionError("it started")


async def test_a_store_that_is_not_there_does_not_start(tmp_path: Path) -> None:
    port = services.free_port()
    chosen = settings(tmp_path, auth_storage="postgres", database_url=f"postgresql://u:hidden@127.0.0.1:{port}/d")
    with pytest.raises(StoreDown) as down:
        async with app.core(chosen):
            raise AssertionError("it started")
    assert "hidden" not in str(down.value)


@pytest.mark.parametrize(
    ("given", "modes"),
    [
        ({}, ["static"]),
        ({"fastmcp_auth_mode": "none"}, ["none"]),
        ({"auth_enabled": True, "auth_admin_token": ADMIN_TOKEN}, ["session"]),
        ({"auth_enabled": True, "auth_admin_token": ADMIN_TOKEN, "fastmcp_auth_mode": "none"}, ["session", "none"]),
        (
            {"fastmcp_auth_mode": "hmac", "jwt_shared_secret": SECRET, "jwt_issuer": "i", "jwt_audience": "a"},
            ["hmac"],
        ),
        (
            {"fastmcp_auth_mode": "jwt", "jwt_jwks_uri": "https://i.example", "jwt_issuer": "i", "jwt_audience": "a"},
            ["jwt"],
        ),
    ],
)
async def test_the_modes_are_asked_in_the_contracts_order(
    tmp_path: Path, given: dict[str, Any], modes: list[str]
) -> None:
    async with app.core(settings(tmp_path, **given)) as parts:
        assert list(parts.authenticator.modes) == modes
        said = parts.health.parts.authentication()
        assert said["modes"] == modes
        assert ("key_server" in said) is (modes == ["jwt"])


async def revocations_heard(door: Opened) -> dict[str, Any]:
    """The stores in the health report, once revocations are heard."""
    deadline = time.monotonic() + 10
    while True:
        stores: dict[str, Any] = (await door.get("/health?status")).json()["stores"]
        if stores["revocations"]["status"] == "up" or time.monotonic() > deadline:
            return stores
        await asyncio.sleep(0.01)


async def test_with_redis_limits_are_shared_and_a_revocation_reaches_the_other_replica(
    tmp_path: Path, redis_url: str
) -> None:
    shared = {"auth_storage": "sqlite", "mcpward_data_dir": tmp_path, "redis_url": redis_url}
    async with opened(**shared) as one, opened(**shared) as other:
        minted = (await one.post("/auth/token", ADMIN_TOKEN)).json()["data"]
        assert (await other.get("/get_security_stats", minted["token"])).status_code == 200
        stores = await revocations_heard(other)
        assert (stores["limits"], stores["revocations"]) == ({"kind": "shared"}, {"status": "up"})
        await one.request("DELETE", f"/auth/tokens/{minted['token_id']}", ADMIN_TOKEN)
        assert (await other.get("/get_security_stats", minted["token"])).status_code == 401


async def test_with_redis_a_revocation_wipes_values_on_the_other_replica(tmp_path: Path, redis_url: str) -> None:
    shared = {"auth_storage": "sqlite", "redis_url": redis_url, "mcpward_guard_masking": "numbered"}
    here = settings(tmp_path, **shared)
    async with app.core(here) as one, app.core(here) as other, AsyncExitStack() as stack:
        assert other.vaults is not None
        for parts in (one, other):
            app._keep_up(parts)
        is_heard, _ = [app._hear_revocations(parts, stack) for parts in (other, one)]
        assert is_heard is not None
        await until(is_heard)
        vault = other.vaults.of("session:an-id")
        vault.placeholder("EMAIL", "a value")
        await one.revocations.made("an-id")
        await until(lambda: len(vault) == 0)


async def test_without_redis_it_says_so_and_authentication_stays_closed(tmp_path: Path) -> None:
    async with opened(redis_url=f"redis://127.0.0.1:{services.free_port()}/0") as door:
        assert (await door.get("/get_security_stats", USER)).status_code == 200
        assert (await door.get("/get_security_stats", "wrong")).status_code == 401
        body = (await door.get("/health?status")).json()
        assert (body["status"], body["stores"]["limits"]["kind"]) == ("degraded", "local: redis is down")
        assert body["stores"]["revocations"] == {"status": "down"}


async def test_a_redis_that_was_never_there_shows_although_nobody_called() -> None:
    async with opened(redis_url=f"redis://127.0.0.1:{services.free_port()}/0") as door:
        body = (await door.get("/health?status")).json()
        assert (body["status"], body["stores"]["limits"]["kind"]) == ("degraded", "local: redis is down")
