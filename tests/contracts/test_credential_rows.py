"""What every store does with sealed credentials, whichever it is."""

import uuid
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from mcpward.storage.rows import CredentialRow
from mcpward.storage.store import Store

NOW = 1_900_000_000.123456


def credential(**changes: Any) -> CredentialRow:
    plain = CredentialRow("github", "*", "Authorization", "k" * 16, uuid.uuid4().hex, "c2VhbGVk", NOW)
    return replace(plain, **changes)


def rounded(rows: Sequence[CredentialRow]) -> list[CredentialRow]:
    """In order, with times to the microsecond."""
    return sorted((replace(each, created_at=round(each.created_at, 5)) for each in rows), key=repr)


async def test_a_sealed_credential_is_found_by_its_server_and_principal_alone(store: Store) -> None:
    kept = credential(principal='jwt:a%3Ab:c,(d) "e" ä', sealed="A" * 22_000)
    others = [
        credential(principal=kept.principal, server="gitlab"), credential(), credential(principal="jwt:a"),
        credential(principal=kept.principal, name="authorization"), credential(principal="null", server="a_b-1"),
    ]  # fmt: skip
    for row in (kept, *others):
        await store.keep_credential(row)
    assert rounded(await store.find_credentials("github", kept.principal)) == rounded([kept, others[3]])
    assert rounded(await store.find_credentials("github", "*")) == rounded([others[1]])
    assert rounded(await store.find_credentials("a_b-1", "null")) == rounded([others[4]])
    assert await store.find_credentials("github", "' or 1=1 --") == []
    assert await store.find_credentials("GitHub", "*") == []
    assert rounded(await store.list_credentials()) == rounded([kept, *others])


async def test_a_sealed_credential_takes_the_place_of_the_one_before(store: Store) -> None:
    newer = credential(created_at=NOW + 1, key_id="n" * 16, sealed="bmV3ZXI=")
    for row in (credential(), newer):
        await store.keep_credential(row)
    assert rounded(await store.list_credentials()) == rounded([newer])


async def test_a_sealed_credential_is_resealed_unless_it_has_changed(store: Store) -> None:
    kept, other = credential(), credential(name="X-Other")
    for row in (kept, other):
        await store.keep_credential(row)
    first, late = credential(key_id="n" * 16, sealed="Zmlyc3Q="), credential(sealed="bGF0ZQ==")
    assert await store.reseal_credential(first, kept.nonce)
    assert not await store.reseal_credential(late, kept.nonce)
    assert rounded(await store.list_credentials()) == rounded([first, other])
    assert await store.remove_credential(kept.server, kept.principal, kept.name)
    assert not await store.reseal_credential(late, first.nonce)
    assert rounded(await store.list_credentials()) == rounded([other])


async def test_a_sealed_credential_is_removed_once(store: Store) -> None:
    kept, other = credential(), credential(principal="static:a")
    for row in (kept, other):
        await store.keep_credential(row)
    assert await store.remove_credential(kept.server, kept.principal, kept.name)
    assert not await store.remove_credential(kept.server, kept.principal, kept.name)
    assert not await store.remove_credential("github", "static:a", "authorization")
    assert rounded(await store.list_credentials()) == rounded([other])


async def test_sealed_credentials_outlive_the_store(store: Store, store_name: str) -> None:
    if store_name == "memory":
        return  # forgets at exit, as its name says
    kept = credential()
    await store.keep_credential(kept)
    await store.close()
    await store.open()
    assert rounded(await store.list_credentials()) == rounded([kept])
