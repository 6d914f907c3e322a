"""Placeholders with a way back, through the door."""

import json
import time
from collections.abc import AsyncIterator

import pytest
from tests.door import ADMIN_TOKEN, BASIC, USER, Opened, opened_in_a_task

from mcpward import app
from mcpward.gateway.restore_tool import LONGEST
from mcpward.guard.vault import Vaults

EMAIL = "joe.miller@mail.example" + ".org"


@pytest.fixture
def vaults(monkeypatch: pytest.MonkeyPatch) -> Vaults:
    """The vaults that the door uses."""
    made = Vaults(time.time, 60.0)
    monkeypatch.setattr(app, "vaults_in", lambda *_: made)
    return made


@pytest.fixture
async def door(vaults: Vaults) -> AsyncIterator[Opened]:
    async with opened_in_a_task(mcpward_guard_masking="numbered") as it:
        yield it


async def secured(door: Opened, prompt: str, token: str = USER) -> str:
    answer = await door.post("/validate_and_secure_prompt", token, {"prompt": prompt})
    text: str = answer.json()["secured_prompt"]
    return text


async def restored(door: Opened, text: str, token: str = USER) -> str:
    answer = await door.post("/restore_placeholders", token, {"text": text})
    assert answer.status_code == 200, answer.text
    back: str = answer.json()["text"]
    return back


@pytest.mark.parametrize(
    "prompt", [f"write to {EMAIL}, or [EMAIL_1]", json.dumps({"to": [EMAIL, "ü"], EMAIL: 4111111111111111}), "hello"]
)
async def test_what_was_masked_comes_back_byte_for_byte(door: Opened, prompt: str) -> None:
    masked = await secured(door, prompt)
    assert EMAIL not in masked
    assert await restored(door, masked) == prompt


async def test_a_secret_has_no_way_back(door: Opened) -> None:
    masked = await secured(door, "My password is secret123")
    assert masked == await restored(door, masked) == "My password is [PASSWORD_MASKED]"


async def test_nobody_gets_what_somebody_else_sent(door: Opened) -> None:
    assert await secured(door, f"to {EMAIL}") == "to [EMAIL_1]"
    assert await restored(door, "to [EMAIL_1]", BASIC) == "to [EMAIL_1]"


async def test_the_values_of_a_revoked_token_are_gone(door: Opened, vaults: Vaults) -> None:
    minted = (await door.post("/auth/token", ADMIN_TOKEN)).json()["data"]
    assert await secured(door, f"to {EMAIL}", minted["token"]) == "to [EMAIL_1]"
    assert await restored(door, "[EMAIL_1]", minted["token"]) == EMAIL
    vault = vaults.known(f"session:{minted['token_id']}")
    assert vault is not None
    await door.request("DELETE", f"/auth/tokens/{minted['token_id']}", ADMIN_TOKEN)
    answer = await door.post("/restore_placeholders", minted["token"], {"text": "[EMAIL_1]"})
    assert (answer.status_code, len(vault)) == (401, 0)
    assert vaults.known(f"session:{minted['token_id']}") is None


async def test_who_never_had_a_value_gets_the_text_and_takes_no_place(door: Opened, vaults: Vaults) -> None:
    assert await restored(door, "to [EMAIL_1]") == "to [EMAIL_1]"
    assert len(vaults) == 0


async def test_restoring_is_on_record_without_what_was_restored(door: Opened) -> None:
    await restored(door, await secured(door, f"to {EMAIL}"))
    (event,) = await door.events(tool="restore_placeholders")
    assert (event["outcome"], event["status"], event["findings"]) == ("ok", 200, {})
    assert EMAIL not in json.dumps(event)


async def test_a_text_may_only_be_so_long(door: Opened) -> None:
    answer = await door.post("/restore_placeholders", USER, {"text": "x" * (LONGEST + 1)})
    assert (answer.status_code, answer.json()["error"]) == (422, "invalid_input")


async def test_the_tool_is_there_only_where_there_is_a_way_back() -> None:
    async with opened_in_a_task() as plain:
        assert (await plain.post("/restore_placeholders", USER, {"text": "x"})).status_code == 404
