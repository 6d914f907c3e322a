"""Every store, opened one after the other: being in STORES enrols it here."""

import os
from collections.abc import AsyncIterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from tests import supabase_stand_in

from mcpward.storage.store import STORES, Store, StoreOptions, open_store

REAL_SUPABASE = ["supabase (real)"] if {"SUPABASE_URL", "SUPABASE_KEY"} <= os.environ.keys() else []


async def supabase_options(request: pytest.FixtureRequest, folder: Path) -> StoreOptions:
    """The stand-in in front of a fresh database that has the tables, as the SQL editor would leave it."""
    url, address = request.getfixturevalue("database_url"), request.getfixturevalue("supabase_address")
    await (await open_store("postgres", StoreOptions(folder, database_url=url))).close()
    return StoreOptions(folder, supabase_url=f"{address}{urlsplit(url).path}", supabase_key=supabase_stand_in.KEY)


async def empty_real_supabase(options: StoreOptions) -> None:
    """Only ever a project made for tests: everything in it goes."""
    store = await open_store("supabase", options)
    await store.remove_expired_tokens(1e12)
    await store.prune_events(0, 0)
    await store.prune_runs(0, 0)
    for row in await store.list_credentials():
        await store.remove_credential(row.server, row.principal, row.name)
    await store.close()


@pytest.fixture(params=[*STORES, *REAL_SUPABASE])
def store_name(request: pytest.FixtureRequest) -> str:
    name: str = request.param
    # Asked for here, outside the event loop, in which their own loops could not run.
    if name in ("postgres", "supabase"):
        request.getfixturevalue("database_url")
    if name == "supabase":
        request.getfixturevalue("supabase_address")
    return name


@pytest.fixture
async def store(store_name: str, request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Store]:
    if store_name == "supabase":
        options = await supabase_options(request, tmp_path)
    elif store_name == "postgres":
        options = StoreOptions(tmp_path, database_url=request.getfixturevalue("database_url"))
    elif store_name in REAL_SUPABASE:
        address, key = os.environ["SUPABASE_URL"], os.environ["SUPABASE_KEY"]
        options = StoreOptions(tmp_path, supabase_url=address, supabase_key=key)
        await empty_real_supabase(options)
    else:
        options = StoreOptions(tmp_path)
    opened = await open_store(store_name.partition(" ")[0], options)
    yield opened
    await opened.close()
