"""What every store does, whichever it is: being in STORES enrols it here."""

import asyncio
import uuid
from dataclasses import replace
from typing import Any

import orjson
import pytest

from mcpward.errors import StoreDown
from mcpward.model import AuditEvent, AuditFilter, SessionToken
from mcpward.storage.store import Store

NOW = 1_900_000_000.123456


def token(**changes: Any) -> SessionToken:
    plain = SessionToken(str(uuid.uuid4()), uuid.uuid4().hex * 2, created_at=NOW, expires_at=NOW + 3600)
    return replace(plain, **changes)


def event(time: float = NOW, **changes: Any) -> AuditEvent:
    plain = AuditEvent(
        time=time, call_id=uuid.uuid4().hex, entrance="http", tool="validate", principal="static:a", client_id="a",
        address="127.0.0.1", outcome="ok", status=200, findings={"EMAIL": 2}, duration_ms=1.25,
    )  # fmt: skip
    return replace(plain, **changes)


def same(one: SessionToken, other: SessionToken | None) -> bool:
    """Equal, with times to the microsecond."""
    assert other is not None

    def rounded(each: SessionToken) -> SessionToken:
        revoked = None if each.revoked_at is None else round(each.revoked_at, 5)
        return replace(
            each, created_at=round(each.created_at, 5), expires_at=round(each.expires_at, 5), revoked_at=revoked
        )

    return rounded(one) == rounded(other)


async def test_an_open_store_answers(store: Store) -> None:
    await store.ping()


async def test_a_token_comes_back_as_it_was_kept(store: Store) -> None:
    kept = token(
        scopes=("prompt:validate", "upstream:*"), metadata={"näme": "日本 👩‍💻", "n": [1, 2.5, None, True], "o": {}}
    )
    await store.add_token(kept)
    assert same(kept, await store.find_token(kept.token_hash))


async def test_absent_scopes_and_metadata_differ_from_empty_ones(store: Store) -> None:
    absent, empty = token(), token(scopes=(), metadata={})
    await store.add_token(absent)
    await store.add_token(empty)
    assert same(absent, await store.find_token(absent.token_hash))
    assert same(empty, await store.find_token(empty.token_hash))


async def test_fractions_of_a_second_are_kept(store: Store) -> None:
    kept = token(created_at=NOW, expires_at=NOW + 0.000321)
    await store.add_token(kept)
    found = await store.find_token(kept.token_hash)
    assert found is not None
    assert found.created_at == pytest.approx(NOW, abs=2e-6)
    assert found.expires_at - found.created_at == pytest.approx(0.000321, abs=2e-6)


async def test_an_unknown_digest_finds_nothing(store: Store) -> None:
    assert await store.find_token("0" * 64) is None


@pytest.mark.parametrize("field", ["token_id", "token_hash"])
async def test_a_second_token_with_the_same_id_or_digest_is_refused(store: Store, field: str) -> None:
    first = token()
    await store.add_token(first)
    with pytest.raises(ValueError, match="already"):
        await store.add_token(token(**{field: getattr(first, field)}))
    assert len(await store.list_tokens(NOW)) == 1


async def test_an_id_that_is_no_uuid_is_refused(store: Store) -> None:
    with pytest.raises(ValueError, match="UUID"):
        await store.add_token(token(token_id="seven"))


async def test_metadata_that_is_not_json_is_refused(store: Store) -> None:
    with pytest.raises(ValueError):
        await store.add_token(token(metadata={"x": float("nan")}))


async def test_numbers_over_64_bits_come_back_in_a_form_that_can_be_written(store: Store) -> None:
    await store.add_token(token(metadata={"a": 1e20, "b": [{"c": -(10**30)}], "d": 2**64 - 1, "e": 10**400}))
    [found] = await store.list_tokens(NOW)
    assert found.metadata is not None
    written = orjson.loads(orjson.dumps(found.metadata))
    assert written == {"a": 1e20, "b": [{"c": -1e30}], "d": 2**64 - 1, "e": pytest.approx(1.797e308, rel=1e-3)}


async def test_text_that_no_database_keeps_is_replaced(store: Store) -> None:
    kept = token(metadata={"a": "x\0y\ud800z"})
    await store.add_token(kept)
    found = await store.find_token(kept.token_hash)
    assert found is not None and found.metadata == {"a": "x\ufffdy\ufffdz"}
    await store.append_events([event(tool="t\0\udfff", principal="p\0")])
    [seen] = await store.find_events(AuditFilter(tool="t\0\udfff"))
    assert (seen.tool, seen.principal) == ("t\ufffd\ufffd", "p\ufffd")


async def test_many_tokens_added_at_once_are_all_there(store: Store) -> None:
    tokens = [token(created_at=NOW + index) for index in range(60)]
    await asyncio.gather(*(store.add_token(each) for each in tokens))
    found = await store.list_tokens(NOW)
    assert [each.token_id for each in found] == [each.token_id for each in reversed(tokens)]


async def test_one_of_many_equal_digests_wins(store: Store) -> None:
    tokens = [token(token_hash="a" * 64) for _ in range(10)]
    answers = await asyncio.gather(*(store.add_token(each) for each in tokens), return_exceptions=True)
    assert answers.count(None) == 1
    assert all(isinstance(each, ValueError) for each in answers if each is not None)


async def test_the_list_holds_active_tokens_newest_first(store: Store) -> None:
    older, newer = token(created_at=NOW - 10), token(created_at=NOW - 5)
    expired, revoked = token(expires_at=NOW), token(revoked_at=NOW - 1)
    for each in (older, revoked, newer, expired):
        await store.add_token(each)
    assert [each.token_id for each in await store.list_tokens(NOW)] == [newer.token_id, older.token_id]


async def test_revoked_and_expired_tokens_are_still_found(store: Store) -> None:
    expired, revoked = token(expires_at=NOW - 1), token()
    await store.add_token(expired)
    await store.add_token(revoked)
    assert await store.revoke_token(revoked.token_id, NOW)
    assert same(expired, await store.find_token(expired.token_hash))
    assert same(replace(revoked, revoked_at=NOW), await store.find_token(revoked.token_hash))


async def test_revoking_twice_keeps_the_first_time(store: Store) -> None:
    kept = token()
    await store.add_token(kept)
    assert await store.revoke_token(kept.token_id, NOW + 1)
    assert await store.revoke_token(kept.token_id, NOW + 2)
    assert same(replace(kept, revoked_at=NOW + 1), await store.find_token(kept.token_hash))


@pytest.mark.parametrize(
    "token_id", [str(uuid.UUID(int=7, version=4)), "seven", "", "x\0", "a'; drop table auth_tokens"]
)
async def test_revoking_an_unknown_id_says_so(store: Store, token_id: str) -> None:
    assert not await store.revoke_token(token_id, NOW)


async def test_the_inactive_ones_are_told_from_the_active(store: Store) -> None:
    active, revoked, expired = token(), token(revoked_at=NOW - 1), token(expires_at=NOW)
    for each in (active, revoked, expired):
        await store.add_token(each)
    gone = str(uuid.uuid4())
    asked = [active.token_id, revoked.token_id, expired.token_id, gone, "seven"]
    assert await store.inactive_among(asked, NOW) == set(asked[1:])
    assert await store.inactive_among([], NOW) == set()


async def test_ten_thousand_ids_are_asked_for_at_once(store: Store) -> None:
    kept = [token() for _ in range(3)]
    for each in kept:
        await store.add_token(each)
    ids = {str(uuid.uuid4()) for _ in range(10_000)}
    assert await store.inactive_among(ids | {each.token_id for each in kept}, NOW) == ids


async def test_expired_tokens_are_removed_and_counted(store: Store) -> None:
    expired, active = [token(expires_at=NOW - index) for index in range(3)], token()
    for each in (*expired, active):
        await store.add_token(each)
    assert await store.remove_expired_tokens(NOW) == 3
    assert await store.remove_expired_tokens(NOW) == 0
    assert await store.find_token(expired[0].token_hash) is None
    assert await store.find_token(active.token_hash) is not None


async def test_a_value_is_read_back_and_replaced(store: Store) -> None:
    key = f"level {uuid.uuid4()}"
    assert await store.read_value(key) is None
    await store.write_value(key, "low")
    await store.write_value(key, 'hïgh "quoted" 👩‍💻')
    assert await store.read_value(key) == 'hïgh "quoted" 👩‍💻'


async def test_a_value_that_would_come_back_changed_is_refused(store: Store) -> None:
    with pytest.raises(ValueError):
        await store.write_value("key", "a\0b")


async def test_events_come_back_newest_first(store: Store) -> None:
    events = [event(NOW + index) for index in range(3)] + [event(NOW + 3, principal=None, client_id=None, findings={})]
    await store.append_events(events[:2])
    await store.append_events(events[2:])
    await store.append_events([])
    found = await store.find_events(AuditFilter())
    assert [replace(each, time=round(each.time, 5)) for each in found] == [
        replace(each, time=round(each.time, 5)) for each in reversed(events)
    ]


async def test_an_event_appended_again_keeps_its_one_row(store: Store) -> None:
    first, second, third = event(NOW), event(NOW + 1), event(NOW + 2)
    await store.append_events([first, second])
    await store.append_events([replace(first, outcome="error"), second, third, third])
    found = await store.find_events(AuditFilter())
    assert [(each.call_id, each.outcome) for each in found] == [(each.call_id, "ok") for each in (third, second, first)]


async def test_a_pruned_store_still_takes_new_events_and_each_once(store: Store) -> None:
    old, kept, new = event(NOW), event(NOW + 1), event(NOW + 2)
    await store.append_events([old, kept])
    await store.prune_events(keep=1, keep_anonymous=0)
    await store.append_events([kept, new])
    assert [each.call_id for each in await store.find_events(AuditFilter())] == [new.call_id, kept.call_id]


async def test_events_are_filtered_by_every_field(store: Store) -> None:
    events = [
        event(NOW, tool="scan"), event(NOW + 1, principal="jwt:b"), event(NOW + 2, client_id="b,(c)"),
        event(NOW + 3, outcome="rate_limited"), event(NOW + 4, principal=None),
    ]  # fmt: skip
    await store.append_events(events)

    async def found(**fields: Any) -> list[str]:
        return [each.call_id for each in await store.find_events(AuditFilter(**fields))]

    ids = [each.call_id for each in events]
    assert await found(tool="scan") == [ids[0]]
    assert await found(principal="jwt:b") == [ids[1]]
    assert await found(client_id="b,(c)") == [ids[2]]
    assert await found(outcome="rate_limited") == [ids[3]]
    assert await found(since=NOW + 1, until=NOW + 3) == [ids[2], ids[1]]
    assert await found(tool="validate", outcome="ok", since=NOW + 2) == [ids[4], ids[2]]
    assert await found(limit=2) == [ids[4], ids[3]]
    assert await found(limit=0) == []
    assert await found(tool="' or 1=1 --") == []
    assert await found(since=-1e300, until=1e300, limit=1) == [ids[4]]


async def test_pages_longer_than_a_server_gives_are_complete(store: Store) -> None:
    await store.append_events([event(NOW + index) for index in range(1500)])
    found = await store.find_events(AuditFilter(limit=1400))
    assert len(found) == 1400
    assert found[-1].time == pytest.approx(NOW + 100, abs=1e-5)


async def test_pruning_keeps_the_newest_of_each_kind(store: Store) -> None:
    known = [event(NOW + index) for index in range(6)]
    strangers = [event(NOW + index, principal=None) for index in range(6, 12)]
    await store.append_events(known + strangers)
    assert await store.prune_events(keep=4, keep_anonymous=1) == 7
    found = await store.find_events(AuditFilter())
    assert [each.call_id for each in found] == [strangers[-1].call_id, *(each.call_id for each in known[:1:-1])]
    assert await store.prune_events(keep=4, keep_anonymous=1) == 0


async def test_pruning_a_flood_takes_several_batches(store: Store) -> None:
    await store.append_events([event(principal=None) for _ in range(2500)] + [event()])
    assert await store.prune_events(keep=10, keep_anonymous=100) == 2400
    assert await store.prune_events(keep=0, keep_anonymous=0) == 101
    assert await store.find_events(AuditFilter()) == []


async def test_what_is_kept_outlives_the_store(store: Store, store_name: str) -> None:
    if store_name == "memory":
        return  # forgets at exit, as its name says
    kept = token(metadata={"a": 1})
    await store.add_token(kept)
    await store.write_value("level", "high")
    await store.append_events([event()])
    await store.close()
    await store.open()
    assert same(kept, await store.find_token(kept.token_hash))
    assert await store.read_value("level") == "high"
    assert len(await store.find_events(AuditFilter())) == 1


async def test_a_closed_store_is_down(store: Store, store_name: str) -> None:
    await store.close()
    await store.close()
    if store_name == "memory":
        return
    with pytest.raises(StoreDown):
        await store.find_token("0" * 64)
    with pytest.raises(StoreDown):
        await store.add_token(token())
