"""Sealed credentials: who gets which, and what a reader or a forger of the database gets at."""

import base64
import json
import secrets
import sys
import threading
import types
from collections.abc import Sequence
from dataclasses import replace

import pytest

from mcpward.errors import ConfigurationError
from mcpward.storage import sealing
from mcpward.storage.memory import MemoryStore
from mcpward.storage.rows import CredentialRow
from mcpward.storage.sealed import EVERYONE, LARGEST, SealedStore
from mcpward.storage.sealing import SealingKey, find_key, read_key

NOW = 1_900_000_000.0
ALICE, BOB = "jwt:https%3A%2F%2Fissuer:alice", "session:b"
SECRET = "Bearer ghp-" + "made-up-value"


@pytest.fixture
def key() -> SealingKey:
    return SealingKey(secrets.token_bytes(32))


@pytest.fixture
def rows() -> MemoryStore:
    return MemoryStore()


@pytest.fixture
def sealed(rows: MemoryStore, key: SealingKey) -> SealedStore:
    moments = iter(range(1000))
    return SealedStore(rows, key, lambda: NOW + next(moments))


async def opened(store: SealedStore, server: str, principal: str) -> dict[str, str]:
    return {name: value.get_secret_value() for name, value in (await store.get(server, principal)).items()}


async def only_row(rows: MemoryStore) -> CredentialRow:
    (row,) = await rows.list_credentials()
    return row


async def test_a_credential_comes_back_to_its_principal_alone(sealed: SealedStore) -> None:
    await sealed.put("github", ALICE, "Authorization", SECRET)
    assert await opened(sealed, "github", ALICE) == {"Authorization": SECRET}
    assert await opened(sealed, "github", BOB) == {}
    assert await opened(sealed, "github", EVERYONE) == {}
    assert await opened(sealed, "gitlab", ALICE) == {}


async def test_what_is_ones_own_goes_before_what_is_everyones(sealed: SealedStore) -> None:
    await sealed.put("github", EVERYONE, "authorization", "Bearer shared")
    await sealed.put("github", EVERYONE, "X-Team", "blue")
    await sealed.put("github", ALICE, "Authorization", SECRET)
    assert await opened(sealed, "github", ALICE) == {"Authorization": SECRET, "X-Team": "blue"}
    assert await opened(sealed, "github", BOB) == {"authorization": "Bearer shared", "X-Team": "blue"}


async def test_a_new_value_takes_the_place_of_the_old_however_its_name_is_written(sealed: SealedStore) -> None:
    await sealed.put("github", ALICE, "Authorization", "Bearer old")
    await sealed.put("github", ALICE, "AUTHORIZATION", SECRET)
    assert await opened(sealed, "github", ALICE) == {"AUTHORIZATION": SECRET}
    assert await sealed.delete("github", ALICE, "authorization")
    assert not await sealed.delete("github", ALICE, "authorization")
    assert await opened(sealed, "github", ALICE) == {}


async def test_the_list_is_in_order_and_holds_no_value(sealed: SealedStore, rows: MemoryStore) -> None:
    for server, principal in (("b", BOB), ("b", EVERYONE), ("a", ALICE)):
        await sealed.put(server, principal, "TOKEN", SECRET)
    listed = await sealed.list()
    assert [(each.server, each.principal, each.current) for each in listed] == [
        ("a", ALICE, True), ("b", EVERYONE, True), ("b", BOB, True),
    ]  # fmt: skip
    assert listed[0].created_at == NOW + 2
    kept = {row.sealed for row in await rows.list_credentials()}
    assert not any(each in repr(listed) for each in (*kept, SECRET))


async def test_nothing_kept_or_shown_tells_the_value(sealed: SealedStore, rows: MemoryStore, key: SealingKey) -> None:
    await sealed.put("github", ALICE, "Authorization", SECRET)
    row = await only_row(rows)
    assert row.sealed not in repr(row)
    assert SECRET.encode() not in base64.b64decode(row.sealed)
    assert SECRET not in repr(await sealed.get("github", ALICE))
    assert repr(key) == f"SealingKey({key.id})"


async def test_the_same_value_is_sealed_differently_each_time(sealed: SealedStore, rows: MemoryStore) -> None:
    for server in ("a", "b", "c"):
        await sealed.put(server, ALICE, "TOKEN", SECRET)
    found = await rows.list_credentials()
    assert len({row.nonce for row in found}) == len({row.sealed for row in found}) == 3
    assert all(len(base64.b64decode(row.nonce)) == 12 for row in found)


@pytest.mark.parametrize(
    "moved",
    [{"server": "evil"}, {"principal": BOB}, {"principal": EVERYONE}, {"name": "X-Shown"}, {"key_id": "0" * 16}],
)
async def test_a_row_moved_to_another_place_does_not_open(
    sealed: SealedStore, rows: MemoryStore, moved: dict[str, str]
) -> None:
    await sealed.put("github", ALICE, "Authorization", SECRET)
    row = replace(await only_row(rows), **moved)
    await rows.remove_credential("github", ALICE, "Authorization")
    await rows.keep_credential(row)
    with pytest.raises(ConfigurationError, match=f"{row.name} for the server {row.server}"):
        await sealed.get(row.server, row.principal)


async def test_a_row_that_a_database_gives_to_somebody_else_does_not_open(key: SealingKey) -> None:
    class Careless(MemoryStore):
        async def find_credentials(self, server: str, principal: str) -> list[CredentialRow]:
            return await self.list_credentials()

    sealed = SealedStore(Careless(), key, lambda: NOW)
    await sealed.put("github", ALICE, "Authorization", SECRET)
    with pytest.raises(ConfigurationError, match="is damaged"):
        await sealed.get("github", BOB)


@pytest.mark.parametrize("part", ["nonce", "sealed"])
@pytest.mark.parametrize("damage", ["", "!", "AAAA", "ä", "A" * 16])
async def test_damage_is_told_in_one_sentence_without_the_value(
    sealed: SealedStore, rows: MemoryStore, part: str, damage: str
) -> None:
    await sealed.put("github", ALICE, "Authorization", SECRET)
    row = await only_row(rows)
    await rows.keep_credential(replace(row, **{part: damage}))
    with pytest.raises(ConfigurationError) as caught:
        await sealed.get("github", ALICE)
    assert str(caught.value) == (
        "The credential Authorization for the server github is damaged: set it anew with "
        "`mcpward credential set github`."
    )
    assert caught.value.__cause__ is None


async def test_a_credential_of_ones_own_serves_though_the_shared_one_is_damaged(
    sealed: SealedStore, rows: MemoryStore
) -> None:
    await sealed.put("github", EVERYONE, "Authorization", "Bearer shared")
    await rows.keep_credential(replace(await only_row(rows), sealed="AAAA"))
    await sealed.put("github", ALICE, "Authorization", SECRET)
    assert await opened(sealed, "github", ALICE) == {"Authorization": SECRET}


async def test_another_key_is_told_from_damage(sealed: SealedStore, rows: MemoryStore) -> None:
    await sealed.put("github", ALICE, "Authorization", SECRET)
    other = SealedStore(rows, SealingKey(secrets.token_bytes(32)), lambda: NOW)
    with pytest.raises(ConfigurationError, match="github is sealed with another key: set MCPWARD_CREDENTIAL_KEY"):
        await other.get("github", ALICE)
    assert [each.current for each in await other.list()] == [False]


async def test_without_a_key_all_works_but_sealing_and_opening(sealed: SealedStore, rows: MemoryStore) -> None:
    await sealed.put("github", ALICE, "Authorization", SECRET)
    keyless = SealedStore(rows, None, lambda: NOW)
    assert await keyless.get("gitlab", ALICE) == {}
    for refused in (keyless.get("github", ALICE), keyless.put("github", ALICE, "Authorization", SECRET)):
        with pytest.raises(ConfigurationError, match=r"need a key: set MCPWARD_CREDENTIAL_KEY .*openssl rand -hex 32"):
            await refused
    assert [each.current for each in await keyless.list()] == [False]
    assert await keyless.delete("github", ALICE, "Authorization")


async def test_a_rotation_seals_everything_with_the_new_key(
    sealed: SealedStore, rows: MemoryStore, key: SealingKey
) -> None:
    await sealed.put("github", ALICE, "Authorization", SECRET)
    await sealed.put("github", EVERYONE, "TOKEN", "shared")
    before = await sealed.list()
    new = SealingKey(secrets.token_bytes(32))
    assert await sealed.rotate(new) == 2
    assert await opened(sealed, "github", ALICE) == {"Authorization": SECRET, "TOKEN": "shared"}
    assert await sealed.list() == before
    with pytest.raises(ConfigurationError, match="another key"):
        await SealedStore(rows, key, lambda: NOW).get("github", ALICE)
    with pytest.raises(ConfigurationError, match="is the one in use"):
        await sealed.rotate(new)


async def test_a_rotation_that_cannot_open_all_changes_nothing(sealed: SealedStore, rows: MemoryStore) -> None:
    await sealed.put("github", ALICE, "Authorization", SECRET)
    await sealed.put("gitlab", ALICE, "Authorization", SECRET)
    broken = next(row for row in await rows.list_credentials() if row.server == "gitlab")
    await rows.keep_credential(replace(broken, sealed="AAAA"))
    before = await rows.list_credentials()
    with pytest.raises(ConfigurationError, match="gitlab is damaged"):
        await sealed.rotate(SealingKey(secrets.token_bytes(32)))
    assert await rows.list_credentials() == before


async def test_a_rotation_that_was_cut_off_is_finished_by_the_next(key: SealingKey) -> None:
    class CutOff(MemoryStore):
        left = 1

        async def reseal_credential(self, row: CredentialRow, nonce: str) -> bool:
            if not self.left:
                raise OSError("cut off")
            self.left -= 1
            return await super().reseal_credential(row, nonce)

    rows, new = CutOff(), SealingKey(secrets.token_bytes(32))
    sealed = SealedStore(rows, key, lambda: NOW)
    for server in ("a", "b", "c"):
        await sealed.put(server, ALICE, "TOKEN", server)
    with pytest.raises(OSError, match="cut off"):
        await sealed.rotate(new)
    rows.left = 9
    assert await SealedStore(rows, key, lambda: NOW).rotate(new) == 2
    after = SealedStore(rows, new, lambda: NOW)
    assert [await opened(after, each, ALICE) for each in "abc"] == [{"TOKEN": each} for each in "abc"]


async def test_what_is_set_or_deleted_during_a_rotation_stays_so(key: SealingKey) -> None:
    class Crossed(MemoryStore):
        crossed = False

        async def list_credentials(self) -> list[CredentialRow]:
            found = await super().list_credentials()
            if not self.crossed:
                self.crossed = True
                other = SealedStore(self, key, lambda: NOW + 1)
                await other.delete("gone", ALICE, "TOKEN")
                await other.put("changed", ALICE, "TOKEN", "newer")
            return found

    rows = Crossed()
    sealed = SealedStore(rows, key, lambda: NOW)
    for server in ("gone", "changed", "plain"):
        await sealed.put(server, ALICE, "TOKEN", "older")
    assert await sealed.rotate(SealingKey(secrets.token_bytes(32))) == 2
    found = [await opened(sealed, each, ALICE) for each in ("gone", "changed", "plain")]
    assert found == [{}, {"TOKEN": "newer"}, {"TOKEN": "older"}]


@pytest.mark.parametrize(
    ("place", "says"),
    [
        *[
            ((server, ALICE, "A"), "server's name")
            for server in ("", "a__b", "a b", "_a", "a/b", "ä", "a\n", "a" * 129)
        ],
        *[(("a", who, "A"), "principal") for who in ("", "a\nb", "\0", "\ud800", "é" * 513)],
        *[(("a", ALICE, name), "credential's name") for name in ("", "A B", "A:", "A=B", "A\r\n", "ä", "A" * 129)],
    ],
)
async def test_a_place_that_cannot_be_is_refused(sealed: SealedStore, place: tuple[str, str, str], says: str) -> None:
    for refused in (sealed.put(*place, SECRET), sealed.delete(*place)):
        with pytest.raises(ConfigurationError, match=f"The {says} is not usable"):
            await refused


@pytest.mark.parametrize(
    ("value", "says"),
    [
        ("", "is empty"),
        *[(f"s3cret{char}s3cret", "control character") for char in "\r\n\0\x1b\x7f"],
        *[(value, "a space at an end") for value in (" s3cret", "s3cret ", "s3cret\t")],
        ("s3cret\ud800", "UTF-8"),
        ("s3cret" + "é" * (LARGEST // 2), "over 16384 bytes"),
    ],
)
async def test_a_value_that_cannot_be_is_refused_without_being_told(
    sealed: SealedStore, rows: MemoryStore, value: str, says: str
) -> None:
    with pytest.raises(ConfigurationError) as caught:
        await sealed.put("github", ALICE, "Authorization", value)
    assert says in str(caught.value)
    assert "s3cret" not in str(caught.value)
    assert await rows.list_credentials() == []


async def test_the_largest_value_and_any_language_pass(sealed: SealedStore) -> None:
    for value in ("x" * LARGEST, "pässwörd 日本 👩‍💻", "a\tb"):
        await sealed.put("github", ALICE, "DB_PASSWORD", value)
        assert await opened(sealed, "github", ALICE) == {"DB_PASSWORD": value}


@pytest.mark.parametrize("who", ["", "a\0b", "\ud800", "x" * 1025])
async def test_a_principal_that_cannot_be_kept_has_what_is_everyones(sealed: SealedStore, who: str) -> None:
    await sealed.put("github", EVERYONE, "TOKEN", "shared")
    assert await opened(sealed, "github", who) == {"TOKEN": "shared"}


def test_a_key_is_read_in_either_form() -> None:
    raw = secrets.token_bytes(32)
    written = [
        raw.hex(), raw.hex().upper(), f" {raw.hex()}\n", base64.b64encode(raw).decode(),
        base64.urlsafe_b64encode(raw).decode(), base64.b64encode(raw).decode().rstrip("="),
    ]  # fmt: skip
    assert {read_key(text).id for text in written} == {SealingKey(raw).id}


def base64_of(raw: bytes) -> str:
    return base64.b64encode(raw).decode()


@pytest.mark.parametrize(
    ("text", "says"),
    [
        *[(text, "not a key of 32 bytes") for text in ("", "short", "ä" * 64, "g" * 64, "a" * 44 + "!")],
        (secrets.token_hex(16), "not a key of 32 bytes"),
        (secrets.token_hex(48), "not a key of 32 bytes"),
        (bytes(32).hex(), "could be guessed"),
        (base64_of(bytes(range(32))), "could be guessed"),
        (bytes(range(64, 0, -2)).hex(), "could be guessed"),
        ((secrets.token_bytes(16) * 2).hex(), "could be guessed"),
        ((secrets.token_bytes(8) * 4).hex(), "could be guessed"),
        (base64_of(b"correct horse battery staple 123"), "could be guessed"),
        (b"correct horse battery staple 123".hex(), "could be guessed"),
        ("your-32-character-minimum-shared-secret-key", "could be guessed"),
        *[(text, "could be guessed") for text in sealing.PUBLISHED],
    ],
)
def test_a_key_that_is_none_or_could_be_guessed_is_refused_without_being_told(text: str, says: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        read_key(text)
    assert str(caught.value).startswith("MCPWARD_CREDENTIAL_KEY ")
    assert says in str(caught.value)
    assert "openssl rand -hex 32" in str(caught.value)
    assert not text or text not in str(caught.value)


def test_no_key_drawn_by_chance_is_refused() -> None:
    for raw in (secrets.token_bytes(32) for _ in range(500)):
        assert read_key(raw.hex()).id == read_key(base64_of(raw)).id


def key_ring(monkeypatch: pytest.MonkeyPatch, answer: object) -> None:
    """A key ring that gives this, or raises it, or does whatever it does."""

    def get_password(service: str, name: str) -> object:
        assert (service, name) == ("mcpward", "credential-key")
        if isinstance(answer, Exception):
            raise answer
        return answer() if callable(answer) else answer

    ring = types.ModuleType("keyring")
    ring.get_password = get_password  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "keyring", ring)


def test_the_key_of_the_settings_goes_before_that_of_the_key_ring(monkeypatch: pytest.MonkeyPatch) -> None:
    ours, theirs = secrets.token_hex(32), secrets.token_hex(32)
    key_ring(monkeypatch, theirs)
    found: Sequence[SealingKey | None] = [find_key(ours), find_key(None), find_key("")]
    assert [each and each.id for each in found] == [read_key(ours).id, read_key(theirs).id, read_key(theirs).id]


def test_a_bad_key_in_the_key_ring_is_told_as_such(monkeypatch: pytest.MonkeyPatch) -> None:
    key_ring(monkeypatch, "short")
    with pytest.raises(ConfigurationError, match=r"^The key mcpward credential-key in the key ring is not a key"):
        find_key(None)


@pytest.mark.parametrize("answer", [None, "", RuntimeError("locked"), OSError("no bus")])
def test_a_key_ring_without_the_key_is_as_none(monkeypatch: pytest.MonkeyPatch, answer: object) -> None:
    key_ring(monkeypatch, answer)
    assert find_key(None) is None


def test_no_key_ring_at_all_is_as_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "keyring", None)
    assert find_key(None) is None


def test_a_key_ring_that_does_not_answer_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    done = threading.Event()
    key_ring(monkeypatch, done.wait)
    monkeypatch.setattr(sealing, "PATIENCE", 0.01)
    assert find_key(None) is None
    done.set()


async def test_places_that_read_alike_when_run_together_are_told_apart(rows: MemoryStore, key: SealingKey) -> None:
    sealed = SealedStore(rows, key, lambda: NOW)
    await sealed.put("a", 'b", "c', "d", SECRET)
    row = await only_row(rows)
    await rows.keep_credential(replace(row, principal="b", name='c", "d'))
    with pytest.raises(ConfigurationError, match="is damaged"):
        await sealed.get("a", "b")
    assert json.dumps(await opened(sealed, "a", 'b", "c')) == json.dumps({"d": SECRET})
