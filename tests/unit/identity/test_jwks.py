import asyncio
import gzip
from collections.abc import AsyncIterator

import httpx2
import pytest
from tests.unit.identity.keyserver import KeyServer
from tests.unit.identity.tokens import ManualClock, key

from mcpward.errors import ConfigurationError, Unavailable
from mcpward.identity import jwks
from mcpward.identity.jwks import KeySet, check_jwks_uri

OLD, NEW = key("P-256", 1), key("P-256", 2)


@pytest.fixture
async def keys(server: KeyServer, clock: ManualClock) -> AsyncIterator[KeySet]:
    server.publish(("old", OLD))
    keys = KeySet(server.uri, monotonic=clock)
    yield keys
    await keys.close()


async def has(keys: KeySet, kid: str | None, algorithm: str = "ES256") -> bool:
    return await keys.find(algorithm, kid) is not None


async def settle(keys: KeySet) -> None:
    """Let the fetch in the background end."""
    while keys._fetch_runs():
        await asyncio.sleep(0.001)


async def test_keys_are_fetched_once_and_kept(keys: KeySet, server: KeyServer) -> None:
    assert keys.state == "unused"
    for _ in range(3):
        assert await has(keys, "old")
    assert server.hits == 1
    assert keys.state == "fresh"


async def test_callers_share_one_fetch(keys: KeySet, server: KeyServer) -> None:
    server.delay = 0.05
    assert all(await asyncio.gather(*[has(keys, "old") for _ in range(20)]))
    assert server.hits == 1


async def test_a_caller_that_goes_away_leaves_the_fetch_to_the_others(keys: KeySet, server: KeyServer) -> None:
    server.delay = 0.05
    first, second = (asyncio.create_task(has(keys, "old")) for _ in range(2))
    await asyncio.sleep(0.01)
    first.cancel()
    assert await second
    assert server.hits == 1


async def test_without_a_key_id_there_must_be_just_one_key_for_the_algorithm(keys: KeySet, server: KeyServer) -> None:
    server.publish(("a", OLD), (None, key("RSA")))
    assert await has(keys, None)
    assert await has(keys, None, "RS256")
    assert not await has(keys, "a", "RS256")
    assert not await has(keys, "unknown", "RS256")


async def test_two_keys_of_one_id_are_none(keys: KeySet, server: KeyServer) -> None:
    server.publish(("a", OLD), ("a", NEW), ("b", OLD))
    assert not await has(keys, "a")
    assert not await has(keys, None)
    assert await has(keys, "b")


async def test_keys_are_renewed_in_the_background_and_a_withdrawn_one_stops(
    keys: KeySet, server: KeyServer, clock: ManualClock
) -> None:
    assert await has(keys, "old")
    server.publish(("new", NEW))
    clock.now += 301
    server.delay = 0.02
    assert await has(keys, "old")
    await settle(keys)
    assert server.hits == 2
    assert not await has(keys, "old")
    assert await has(keys, "new")


async def test_keys_that_rested_long_are_renewed_before_they_are_used(
    keys: KeySet, server: KeyServer, clock: ManualClock
) -> None:
    assert await has(keys, "old")
    server.publish(("new", NEW))
    clock.now += 601
    assert not await has(keys, "old")


async def test_for_an_unknown_key_the_server_is_asked_at_most_every_30_seconds(
    keys: KeySet, server: KeyServer, clock: ManualClock
) -> None:
    assert not await has(keys, "new")
    server.publish(("old", OLD), ("new", NEW))
    for _ in range(10):
        assert not await keys.look_again()
    assert server.hits == 1
    clock.now += 30
    assert all(await asyncio.gather(*[keys.look_again() for _ in range(10)]))
    assert server.hits == 2
    assert await has(keys, "new")


async def test_a_dead_key_server_and_no_keys_means_unavailable(keys: KeySet, server: KeyServer) -> None:
    await server.stop()
    with pytest.raises(Unavailable):
        await has(keys, "old")
    assert keys.state == "unreachable"
    assert keys.problem == "no connection or no HTTP (ConnectError)"


async def test_a_key_server_that_comes_back_is_asked_after_the_back_off(
    keys: KeySet, server: KeyServer, clock: ManualClock
) -> None:
    await server.stop()
    with pytest.raises(Unavailable):
        await has(keys, "old")
    await server.start()
    with pytest.raises(Unavailable):
        await has(keys, "old")
    assert server.hits == 0
    clock.now += 10
    assert await has(keys, "old")
    assert keys.problem is None


async def test_cached_keys_outlive_their_server_for_an_hour(
    keys: KeySet, server: KeyServer, clock: ManualClock
) -> None:
    assert await has(keys, "old")
    await server.stop()
    for _ in range(6):
        clock.now += 600
        assert await has(keys, "old")
        await settle(keys)
        assert keys.state == "stale"
    clock.now += 1
    with pytest.raises(Unavailable):
        await has(keys, "old")
    assert keys.state == "unreachable"


async def test_a_slow_key_server_is_given_up_and_then_refused_quickly(
    keys: KeySet, server: KeyServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(jwks, "FETCH_SECONDS", 0.5)
    server.delay = 5.0
    started = asyncio.get_running_loop().time()
    for _ in range(50):
        with pytest.raises(Unavailable):
            await has(keys, "old")
    assert server.hits == 1
    assert asyncio.get_running_loop().time() - started < 4


async def test_a_key_server_that_trickles_is_bounded_in_total(
    keys: KeySet, server: KeyServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(jwks, "FETCH_SECONDS", 0.1)
    server.trickle = 0.02
    with pytest.raises(Unavailable):
        await asyncio.wait_for(has(keys, "old"), 1)


async def test_a_redirect_is_not_followed(keys: KeySet, server: KeyServer) -> None:
    server.status, server.headers = 302, {"Location": server.uri}
    with pytest.raises(Unavailable):
        await has(keys, "old")
    assert server.hits == 1
    assert keys.problem == "answered 302"


@pytest.mark.parametrize("body", [b"<html>", b"[]", b'{"keys": 1}', b"\xff\xfe\x00", b"[" * 100_000])
async def test_garbage_is_not_taken_for_keys_and_keeps_the_old_ones(
    keys: KeySet, server: KeyServer, clock: ManualClock, body: bytes
) -> None:
    assert await has(keys, "old")
    server.body = body
    clock.now += 301
    await has(keys, "old")
    await settle(keys)
    assert keys.problem == "the answer is no JWK set"
    assert await has(keys, "old")


@pytest.mark.parametrize("status", [204, 404, 500])
async def test_an_answer_other_than_200_is_no_key_set(keys: KeySet, server: KeyServer, status: int) -> None:
    server.status, server.body = status, b""
    with pytest.raises(Unavailable):
        await has(keys, "old")


async def test_an_empty_key_set_withdraws_every_key(keys: KeySet, server: KeyServer, clock: ManualClock) -> None:
    assert await has(keys, "old")
    server.publish()
    clock.now += 601
    assert not await has(keys, "old")


async def test_a_key_set_over_1_mib_is_refused(keys: KeySet, server: KeyServer) -> None:
    padding = b" " * (jwks.MAX_BYTES - len(server.body))
    server.body += padding + b" "
    with pytest.raises(Unavailable):
        await has(keys, "old")
    assert keys.problem == "the key set is over 1 MiB"


async def test_a_key_set_of_1_mib_is_read(keys: KeySet, server: KeyServer) -> None:
    server.body += b" " * (jwks.MAX_BYTES - len(server.body))
    assert await has(keys, "old")


async def test_a_gzip_bomb_is_counted_after_decompression(keys: KeySet, server: KeyServer) -> None:
    server.body, server.headers = gzip.compress(b" " * (1 << 26)), {"Content-Encoding": "gzip"}
    assert len(server.body) < jwks.MAX_BYTES
    with pytest.raises(Unavailable):
        await has(keys, "old")
    assert keys.problem == "the key set is over 1 MiB"


async def test_broken_compression_is_a_failed_fetch(keys: KeySet, server: KeyServer) -> None:
    server.headers = {"Content-Encoding": "gzip"}
    with pytest.raises(Unavailable):
        await has(keys, "old")


async def test_proxies_of_the_environment_are_not_asked(keys: KeySet, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    assert await has(keys, "old")


async def test_closing_stops_a_fetch_and_answers_unavailable_from_then_on(keys: KeySet, server: KeyServer) -> None:
    server.delay = 0.2
    waiting = asyncio.create_task(has(keys, "old"))
    await asyncio.sleep(0.02)
    await keys.close()
    with pytest.raises(Unavailable):
        await waiting
    with pytest.raises(Unavailable):
        await has(keys, "old")


async def test_the_client_can_be_handed_in(server: KeyServer) -> None:
    opened: list[httpx2.AsyncClient] = []

    def factory() -> httpx2.AsyncClient:
        opened.append(jwks.open_client())
        return opened[0]

    server.publish(("old", OLD))
    keys = KeySet(server.uri, factory)
    assert await has(keys, "old")
    await keys.close()
    assert opened[0].is_closed


@pytest.mark.parametrize(
    "uri",
    ["https://issuer.example/jwks", "https://127.0.0.1/x", "http://127.0.0.1:8080/jwks", "http://localhost/jwks",
     "http://[::1]:1/jwks", "HTTP://LOCALHOST/jwks", "http://127.9.9.9/jwks"],
)  # fmt: skip
def test_a_key_set_comes_over_https_or_from_this_machine(uri: str) -> None:
    check_jwks_uri(uri)


@pytest.mark.parametrize(
    "uri",
    ["http://issuer.example/jwks", "http://127.0.0.1.example/jwks", "http://localhost.example/", "http://10.0.0.1/",
     "http://127.0.0.1@issuer.example/", "https://user:pass@issuer.example/", "ftp://127.0.0.1/", "file:///etc/passwd",
     "/jwks", "", "issuer.example", "https://", "https:///jwks", "http://[::1", "http://0.0.0.0/", "http://x:99999999/"],
)  # fmt: skip
def test_any_other_address_is_a_wrong_configuration(uri: str) -> None:
    with pytest.raises(ConfigurationError, match="JWT_JWKS_URI"):
        check_jwks_uri(uri)
