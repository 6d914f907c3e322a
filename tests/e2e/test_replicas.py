"""Two replicas on one PostgreSQL and one Redis, and what becomes of callers when one of those is gone."""

import time
from collections.abc import Iterator

import pytest
from tests import services
from tests.e2e.doors import ADMIN_TOKEN, AMPLE, VALIDATE, Door, address
from tests.e2e.wire import Handshake, older_transport
from tests.server import MASKED, PROMPT, USER, eventually, running_server

LIMIT = 40
PATIENCE = 12.0
"""Seconds within which a call to a hung store is given up: five to look up the token, five to record the call."""

pytest.importorskip("asyncpg", reason="the extra `postgres` is not installed")
pytest.importorskip("redis", reason="the extra `redis` is not installed")


@pytest.fixture(scope="module")
def postgres() -> Iterator[services.PostgresServer]:
    """A PostgreSQL of our own: these tests end it."""
    with services.or_skip(services.postgres()) as server:
        yield server


@pytest.fixture(scope="module")
def redis() -> Iterator[services.RedisServer]:
    """A Redis of our own: these tests end it."""
    with services.or_skip(services.redis()) as server:
        yield server


@pytest.fixture(scope="module")
def replicas(postgres: services.PostgresServer, redis: services.RedisServer) -> Iterator[tuple[Door, Door]]:
    shared = {
        "AUTH_STORAGE": "postgres",
        "DATABASE_URL": postgres.url,
        "REDIS_URL": redis.url,
        "MCPWARD_RATE_LIMIT": f"{LIMIT}/day",
    }
    settings = AMPLE | shared
    with running_server(**settings) as one, running_server(**settings) as two:
        yield Door(one), Door(two)


def limits_of(door: Door) -> str:
    return str(door.request("GET", "/health/status").json()["stores"]["limits"]["kind"])


def test_a_token_minted_on_one_works_on_the_other(replicas: tuple[Door, Door]) -> None:
    one, two = replicas
    token = one.mint()
    answered = two.validate(token.text)
    assert answered.json()["secured_prompt"] == MASKED


def test_a_token_revoked_on_one_is_refused_on_the_other_at_once(replicas: tuple[Door, Door]) -> None:
    one, two = replicas
    token = one.mint()
    assert two.validate(token.text).status_code == 200
    one.revoke(token)
    assert two.validate(token.text).status_code == 401


def test_streams_on_the_other_replica_end_within_a_second(replicas: tuple[Door, Door]) -> None:
    one, two = replicas
    token = one.mint()
    with two.client(token.text) as client, older_transport(client) as session:
        one.revoke(token)
        revoked = time.monotonic()
        with pytest.raises(StopIteration):
            session.next()
        assert time.monotonic() - revoked < 1.0


def test_the_level_set_on_one_holds_on_the_other(replicas: tuple[Door, Door]) -> None:
    one, two = replicas
    assert one.request("POST", "/update_security_level", ADMIN_TOKEN, json={"level": "low"}).status_code == 200
    token = one.mint(scopes=["security:stats"])

    def level() -> str:
        return str(two.request("GET", "/get_security_stats", token.text).json()["current_security_level"])

    assert eventually(lambda: level() == "low", 3, 0.25)


def test_calls_on_both_replicas_spend_one_limit(replicas: tuple[Door, Door]) -> None:
    one, two = replicas
    token = one.mint()
    with one.client(token.text) as first, two.client(token.text) as second:
        served = [client.post(f"/{VALIDATE}", json={"prompt": "x"}) for client in (first, second) * (LIMIT // 2)]
        refused = [client.post(f"/{VALIDATE}", json={"prompt": "x"}) for client in (first, second)]
    assert {answered.status_code for answered in served} == {200}
    assert [answered.status_code for answered in refused] == [429, 429]
    assert limits_of(one) == limits_of(two) == "shared"


def test_creations_on_both_replicas_spend_one_limit(replicas: tuple[Door, Door]) -> None:
    where = {"X-Forwarded-For": address()}
    statuses = [
        door.request("POST", "/auth/token", ADMIN_TOKEN, json={}, headers=where).status_code for door in replicas * 3
    ]
    assert statuses == [201] * 5 + [429]


def test_without_redis_limits_fall_back_and_authentication_stays_shut(
    replicas: tuple[Door, Door], redis: services.RedisServer
) -> None:
    one, two = replicas
    token, ended = one.mint(), one.mint()
    redis.stop()
    try:
        assert one.validate(token.text).status_code == 200
        assert one.validate("wrong").status_code == 401
        assert limits_of(one) == "local: redis is down"
        health = one.request("GET", "/health/status")
        assert (health.status_code, health.json()["status"]) == (200, "degraded")
        assert "limits.redis_down" in one.server.log
        with two.client(ended.text) as client, older_transport(client) as session:
            one.revoke(ended)
            assert two.validate(ended.text).status_code == 401
            with pytest.raises(StopIteration):
                session.next()
        spent = [one.validate(token.text).status_code for _ in range(LIMIT)]
        assert spent[-1] == 429, "without Redis nothing limits a caller"
    finally:
        redis.start()
    another = one.mint()
    assert eventually(lambda: one.validate(another.text).status_code == 200 and limits_of(one) == "shared", 10, 0.5)


def test_without_postgresql_everything_is_503_and_comes_back(
    replicas: tuple[Door, Door], postgres: services.PostgresServer
) -> None:
    one = replicas[0]
    token = one.mint()
    with one.client(token.text) as client:
        session = Handshake(client)
        postgres.stop()
        try:
            for door in replicas:
                began = time.monotonic()
                refused = [door.validate(token.text), door.validate(USER), door.validate("wrong"), door.validate()]
                refused.append(door.request("POST", "/auth/token", ADMIN_TOKEN, json={}))
                assert {(each.status_code, each.json()["error"]) for each in refused} == {(503, "unavailable")}
                assert MASKED not in "".join(each.text for each in refused)
                assert time.monotonic() - began < PATIENCE
                assert door.request("GET", "/health/live").status_code == 200
                assert eventually(lambda d=door: d.request("GET", "/health/ready").status_code == 503, 5, 0.2)
            assert session.call(VALIDATE, prompt=PROMPT).status_code == 503
        finally:
            postgres.start()
        for door in replicas:
            assert eventually(lambda d=door: d.validate(token.text).status_code == 200, 20, 0.25)
            assert eventually(lambda d=door: d.request("GET", "/health/ready").status_code == 200, 5, 0.25)
        assert MASKED in session.call(VALIDATE, prompt=PROMPT).text


def test_a_postgresql_that_does_not_answer_is_given_up_on(
    replicas: tuple[Door, Door], postgres: services.PostgresServer
) -> None:
    one = replicas[0]
    token = one.mint()
    postgres.freeze()
    try:
        began = time.monotonic()
        refused = one.validate(token.text)
        took = time.monotonic() - began
    finally:
        postgres.thaw()
    assert (refused.status_code, refused.json()["error"]) == (503, "unavailable")
    assert took < PATIENCE
    assert eventually(lambda: one.validate(token.text).status_code == 200, 20, 0.25)
