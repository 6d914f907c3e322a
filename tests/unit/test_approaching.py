"""How the checks of a server come to others: with what is sealed for them, and once the guard can judge."""

import json
import secrets
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, ClassVar

import pytest
from aiohttp import web
from pydantic import SecretStr
from tests.unit.diagnostics.sites import Site, speak
from tests.unit.links.web_servers import served

from mcpward import app
from mcpward.approaching import Approach
from mcpward.diagnosing import Guarding, Hiding
from mcpward.diagnostics.configuration.entries import Entry
from mcpward.diagnostics.desk import Desk
from mcpward.diagnostics.report import Diagnosis
from mcpward.diagnostics.wanted import Wanted
from mcpward.errors import Unavailable
from mcpward.guard.engine import STARTING
from mcpward.guard.guard import Guard
from mcpward.links.pool import Pool
from mcpward.settings import Settings
from mcpward.storage.sealed import EVERYONE, SealedStore
from mcpward.storage.sealing import read_key
from mcpward.unsealing import Unsealing

KEY = secrets.token_hex(32)
SEALED = "made$up${HOME}-1234"
TELLS = "import os, sys; sys.stderr.write(f'Error: cannot log in with {os.environ.get(\"SHOP_ACCESS\")}'); sys.exit(1)"


class Starting:
    """An engine that is still being made, until a test says otherwise."""

    name = STARTING
    pattern_counts: ClassVar[dict[str, int]] = {}

    def find(self, text: str, channel: str = "user") -> Any:
        raise Unavailable("The guard is starting.")


async def locked(request: web.BaseRequest) -> web.StreamResponse:
    """Answer only who has the credential."""
    if request.headers.get("Authorization") != f"Bearer {SEALED}":
        return web.Response(status=401, headers={"WWW-Authenticate": "Bearer"})
    return await speak(request)


def settings(folder: Path, key: str = KEY, **servers: Any) -> Settings:
    file = folder / "mcp.json"
    file.write_text(json.dumps({"mcpServers": servers}))
    return Settings(
        mcpward_data_dir=folder, auth_storage="memory", mcpward_check_clients=False, mcpward_servers=file,
        mcpward_credential_key=SecretStr(key),
    )  # fmt: skip


@asynccontextmanager
async def core(chosen: Settings, server: str, name: str, value: str) -> AsyncIterator[app.Core]:
    async with app.core(chosen) as parts:
        await SealedStore(parts.store, read_key(KEY), parts.clock).put(server, EVERYONE, name, value)
        yield parts


async def codes(desk: Desk) -> dict[str, set[str]]:
    diagnosis = await desk.examine(Wanted(call=True, start=True))
    return {target.name: _codes(diagnosis, target.name) for target in diagnosis.targets}


def _codes(diagnosis: Diagnosis, server: str) -> set[str]:
    """Why it was not met."""
    known = {"unauthorized", "credential-refused", "handshake-failed"}
    return known & {report.code for report in diagnosis.reports if report.server == server}


async def test_a_server_is_called_with_the_credential_that_is_sealed_for_everyone(tmp_path: Path) -> None:
    site = Site({"POST /mcp": locked})
    async with served(site) as url:
        chosen = settings(
            tmp_path,
            wiki={"url": url, "headers": {"authorization": "Bearer of-the-file"}},
            other={"url": url},
        )
        async with core(chosen, "wiki", "Authorization", f"Bearer {SEALED}") as parts:
            found = await codes(parts.checking.desk)
    assert found == {"wiki": set(), "other": {"unauthorized"}}
    assert {*site.heard("Authorization")} == {None, f"Bearer {SEALED}"}


async def test_a_program_gets_the_variable_that_is_sealed_and_what_it_tells_of_it_is_hidden(tmp_path: Path) -> None:
    chosen = settings(tmp_path, shop={"command": sys.executable, "args": ["-S", "-c", TELLS]})
    async with core(chosen, "shop", "SHOP_ACCESS", SEALED) as parts:
        diagnosis = await parts.checking.desk.examine(Wanted(start=True))
    (report,) = [one for one in diagnosis.reports if one.code == "exits-at-once"]
    assert report.evidence == ("Error: cannot log in with [HIDDEN]",)


async def test_a_credential_that_does_not_open_is_told_of_its_server_alone(tmp_path: Path) -> None:
    site = Site({"POST /mcp": speak})
    async with served(site) as url:
        chosen = settings(tmp_path, secrets.token_hex(32), wiki={"url": url}, other={"url": f"{url}?b"})
        async with core(chosen, "wiki", "Authorization", f"Bearer {SEALED}") as parts:
            diagnosis = await parts.checking.desk.examine(Wanted(call=True))
    (report,) = [one for one in diagnosis.reports if one.code == "handshake-failed"]
    assert report.server == "wiki"
    assert "sealed with another key" in report.says
    assert _codes(diagnosis, "other") == set()


async def test_nobody_is_met_before_the_guard_can_judge(tmp_path: Path) -> None:
    engine, site = Starting(), Site({"POST /mcp": speak})
    guarding = Guarding(lambda: Guard(engine), Hiding(lambda: Guard(engine)), within=0.0)
    async with served(site) as url, app.core(settings(tmp_path)) as parts:
        pool = Pool()
        approach = Approach(pool, guarding, Unsealing(parts.settings, parts.store, parts.clock))
        entry = Entry("cursor", tmp_path, 1, "user", "wiki", "http", url=url)
        with pytest.raises(Unavailable, match="The guard is starting"):
            await approach.meet(entry)
        before = len(site.asked)
        engine.name = "ready"
        contact = await approach.meet(entry)
        await pool.close()
    assert before == 0
    assert contact.ready
