import json
import uuid
from typing import Any

import pytest
from tests.unit.identity.tokens import NOW, ManualClock

from mcpward.errors import InvalidInput, StoreDown, Unavailable
from mcpward.identity.sessions import Minted, Sessions, digest_of
from mcpward.storage.memory import MemoryStore

DEFAULT = frozenset({"prompt:validate", "prompt:analyze"})


class DownStore:
    """Every verb says what a store says during an outage."""

    async def _down(self, *_: Any) -> Any:
        raise StoreDown("no answer")

    add_token = find_token = list_tokens = revoke_token = inactive_among = remove_expired_tokens = _down


@pytest.fixture
def store() -> MemoryStore:
    return MemoryStore()


@pytest.fixture
def sessions(store: MemoryStore, clock: ManualClock) -> Sessions:
    return Sessions(store, clock, 24, DEFAULT)


async def test_a_minted_token_is_a_random_uuid_kept_as_its_digest(sessions: Sessions, store: MemoryStore) -> None:
    minted = await sessions.mint()
    assert uuid.UUID(minted.token).version == 4
    assert uuid.UUID(minted.record.token_id).version == 4
    assert minted.token != minted.record.token_id
    assert await store.find_token(digest_of(minted.token)) == minted.record


async def test_a_token_lives_as_long_as_asked_and_a_day_otherwise(sessions: Sessions) -> None:
    assert (await sessions.mint()).record.expires_at == NOW + 24 * 3600
    half_an_hour = await sessions.mint(0.5)
    assert (half_an_hour.ttl_hours, half_an_hour.record.expires_at) == (0.5, NOW + 1800)
    assert (await sessions.mint(8760)).record.expires_at == NOW + 8760 * 3600


@pytest.mark.parametrize("ttl", [0, -1, 8760.1, float("nan"), float("inf"), True, 10**400, "24"])
async def test_a_lifetime_out_of_bounds_is_refused_by_name(sessions: Sessions, ttl: Any) -> None:
    with pytest.raises(InvalidInput) as refusal:
        await sessions.mint(ttl)
    assert [detail["field"] for detail in refusal.value.extra["details"]] == ["ttl_hours"]


async def test_metadata_may_fill_4_kib_of_compact_json(sessions: Sessions) -> None:
    fits = {"k": "ü" * 2044}
    assert len(json.dumps(fits, ensure_ascii=False, separators=(",", ":")).encode()) == 4096
    assert (await sessions.mint(metadata=fits)).record.metadata == fits


@pytest.mark.parametrize(
    "metadata",
    [{"k": "x" * 4089}, {"k": float("nan")}, {"k": object()}, {"k": "\ud800"}, {("a", "b"): 1}],
    ids=["too large", "NaN", "no JSON", "half a surrogate pair", "key that is no text"],
)
async def test_metadata_that_cannot_be_kept_is_refused_by_name(sessions: Sessions, metadata: Any) -> None:
    with pytest.raises(InvalidInput) as refusal:
        await sessions.mint(metadata=metadata)
    assert [detail["field"] for detail in refusal.value.extra["details"]] == ["metadata"]


@pytest.mark.parametrize("number", [2**53 + 1, -(2**53) - 1, 2**64, 1e20, -1.5e300])
async def test_a_number_that_not_every_reader_takes_is_refused_by_name(sessions: Sessions, number: float) -> None:
    with pytest.raises(InvalidInput, match="metadata must hold no number beyond 9007199254740992") as refusal:
        sessions.check(None, {"k": [{"deep": number}]})
    assert [detail["field"] for detail in refusal.value.extra["details"]] == ["metadata"]


async def test_numbers_that_every_reader_takes_are_kept(sessions: Sessions) -> None:
    fits = {"k": [2**53, -(2**53), 0.1, 1e-300, True, None]}
    assert (await sessions.mint(metadata=fits)).record.metadata == fits


async def test_metadata_may_be_nested_64_deep_and_no_deeper(sessions: Sessions) -> None:
    deep: Any = 1
    for _ in range(64):
        deep = {"k": deep}
    assert (await sessions.mint(metadata=deep)).record.metadata == deep
    with pytest.raises(InvalidInput, match="metadata must be nested at most 64 deep"):
        await sessions.mint(metadata={"k": deep})


async def test_metadata_nested_without_end_is_refused(sessions: Sessions) -> None:
    loop: dict[str, Any] = {}
    loop["loop"] = loop
    with pytest.raises(InvalidInput):
        await sessions.mint(metadata=loop)


async def test_kept_metadata_does_not_change_with_the_callers_object(sessions: Sessions) -> None:
    given = {"list": [1]}
    minted = await sessions.mint(metadata=given)
    given["list"].append(2)
    assert minted.record.metadata == {"list": [1]}


async def test_a_token_holds_its_own_scopes_or_the_default_ones(sessions: Sessions) -> None:
    own = await sessions.mint(scopes=["b", "a", "b"])
    assert own.record.scopes == ("a", "b")
    assert sessions.scopes_of(own.record) == {"a", "b"}
    assert sessions.scopes_of((await sessions.mint(scopes=[])).record) == frozenset()
    default = await sessions.mint()
    assert default.record.scopes is None
    assert sessions.scopes_of(default.record) == DEFAULT


async def test_only_active_tokens_are_listed(sessions: Sessions, clock: ManualClock) -> None:
    short, revoked, active = await sessions.mint(1), await sessions.mint(), await sessions.mint()
    await sessions.revoke(revoked.record.token_id)
    clock.now += 3600
    assert [record.token_id for record in await sessions.list()] == [active.record.token_id]
    ids = [minted.record.token_id for minted in (short, revoked, active)]
    assert await sessions.inactive_among(ids) == {short.record.token_id, revoked.record.token_id}


async def test_revoking_says_whether_the_id_is_known(sessions: Sessions) -> None:
    token_id = (await sessions.mint()).record.token_id
    assert await sessions.revoke(token_id.upper())
    assert await sessions.revoke(token_id)
    assert not await sessions.revoke(str(uuid.uuid4()))


@pytest.mark.parametrize("token_id", ["", "x", "'; DROP TABLE auth_tokens", "\x00", f"{uuid.uuid4()}\n", "ü" * 36])
async def test_a_malformed_id_is_simply_unknown(clock: ManualClock, token_id: str) -> None:
    assert not await Sessions(DownStore(), clock, 24, DEFAULT).revoke(token_id)


async def test_expired_rows_are_removed(sessions: Sessions, clock: ManualClock) -> None:
    minted = await sessions.mint(1)
    await sessions.mint(2)
    clock.now += 3601
    assert await sessions.remove_expired() == 1
    assert await sessions.find(minted.record.token_hash) is None


async def test_checking_mints_nothing(sessions: Sessions) -> None:
    assert sessions.check(None, {"a": 1}) == (24, {"a": 1})
    assert not await sessions.list()


async def test_with_the_store_down_everything_is_unavailable(clock: ManualClock) -> None:
    down, an_id = Sessions(DownStore(), clock, 24, DEFAULT), str(uuid.uuid4())
    for attempt in (
        down.mint(), down.list(), down.find("0" * 64), down.revoke(an_id), down.inactive_among([an_id]),
        down.remove_expired(),
    ):  # fmt: skip
        with pytest.raises(Unavailable):
            await attempt


async def test_a_minted_token_hides_itself(sessions: Sessions) -> None:
    minted: Minted = await sessions.mint()
    assert minted.token not in repr(minted)
    assert minted.record.token_hash not in repr(minted)
