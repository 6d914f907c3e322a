"""`mcpward token`: the same store and the same rules as over HTTP."""

import json
import re
from pathlib import Path

import pytest
from tests.door import ADMIN_TOKEN, opened
from tests.unit.cli.conftest import Command

UUID4 = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")


def test_the_token_alone_goes_to_stdout(mcpward: Command) -> None:
    said = mcpward("token", "create", "--ttl-hours", "0.5", "--scope", "audit:read", "--scope", "prompt:*")
    assert said.code == 0
    assert UUID4.fullmatch(said.out.strip())
    assert re.fullmatch(r"id \S+, expires \S+Z, scopes audit:read prompt:\*\n", said.err)


def test_a_minted_token_is_listed_without_itself_and_can_be_revoked(mcpward: Command) -> None:
    made = json.loads(mcpward("token", "create", "--metadata", '{"team": "ä"}', "--json").out)
    listed = json.loads(mcpward("token", "list", "--json").out)
    assert listed["count"] == 1
    assert listed["tokens"][0]["metadata"] == {"team": "ä"}
    shown = mcpward("token", "list").out
    assert made["token_id"] in shown
    assert made["token"] not in shown + json.dumps(listed)
    said = mcpward("token", "revoke", made["token_id"].upper())
    assert (said.code, said.out) == (0, f"revoked {made['token_id']}\n")
    assert json.loads(mcpward("token", "list", "--json").out)["count"] == 0


def test_a_lifetime_is_that_of_the_settings_unless_asked_otherwise(
    mcpward: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AUTH_TOKEN_TTL", "2")
    assert json.loads(mcpward("token", "create", "--json").out)["ttl_hours"] == 2


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        (["create", "--metadata", "{"], 2, "--metadata is not JSON."),
        (["revoke", "nothing"], 1, "There is no token of that id."),
        (["revoke", "\x1b[31m"], 1, "There is no token of that id."),
        (["create", "--config", "nowhere.toml"], 2, "cannot be read"),
    ],
)
def test_what_cannot_be_done_is_one_sentence(mcpward: Command, arguments: list[str], code: int, says: str) -> None:
    said = mcpward("token", *arguments)
    assert (said.code, said.out) == (code, "")
    assert says in said.err
    assert said.err.count("\n") == 1


@pytest.mark.parametrize(
    ("arguments", "detail"),
    [
        (["create", "--ttl-hours", "0"], "ttl_hours: "),
        (["create", "--ttl-hours", "nan"], "ttl_hours: "),
        (["create", "--ttl-hours", "9000"], "ttl_hours: "),
        (["create", "--scope", "*"], "scopes: unknown scope: '*'"),
        (["create", "--scope", "nope"], "scopes: unknown scope: 'nope'\n  scopes: known are: audit:read, "),
        (["create", "--metadata", "[]"], "metadata: "),
        (["create", "--metadata", '{"a": "\\ud800"}'], "metadata: "),
        (["revoke", "\udcff"], "token_id: "),
    ],
)
def test_wrong_input_is_2_and_each_fault_is_told_under_the_sentence(
    mcpward: Command, arguments: list[str], detail: str
) -> None:
    said = mcpward("token", *arguments)
    assert (said.code, said.out) == (2, "")
    assert said.err.startswith("mcpward: ")
    assert f"\n  {detail}" in said.err


def test_a_store_in_another_process_cannot_be_reached(mcpward: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AUTH_STORAGE", "memory")
    said = mcpward("token", "create")
    assert (said.code, said.out) == (2, "")
    assert "mint over HTTP instead" in said.err


def test_the_working_folder_holds_no_settings_for_commands(mcpward: Command, tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("AUTH_STORAGE=memory\n")
    (tmp_path / "mcpward.toml").write_text("auth_storage = 'memory'\n")
    assert mcpward("token", "list").code == 0
    assert mcpward("token", "list", "--config", "mcpward.toml").code == 2


def test_every_command_is_on_record_as_the_operators(mcpward: Command) -> None:
    mcpward("token", "create")
    mcpward("token", "revoke", "nothing")
    events = json.loads(mcpward("audit", "--json").out)
    seen = [(event["entrance"], event["tool"], event["outcome"], event["principal"]) for event in events]
    assert seen == [
        ("cli", "revoke_auth_token", "not_found", "operator"),
        ("cli", "create_auth_token", "ok", "operator"),
    ]


async def test_a_token_minted_here_works_at_the_door(tmp_path: Path) -> None:
    from mcpward.app import call_locally
    from mcpward.settings import Settings

    async with opened(auth_storage="sqlite", mcpward_data_dir=tmp_path) as door:
        here = Settings(mcpward_data_dir=tmp_path)
        minted = (await call_locally(here, "create_auth_token", {}))["data"]
        assert (await door.get("/get_security_stats", minted["token"])).status_code == 200
        await call_locally(here, "revoke_auth_token", {"token_id": minted["token_id"]})
        assert (await door.get("/get_security_stats", minted["token"])).status_code == 401
        assert (await door.get("/auth/tokens", ADMIN_TOKEN)).json()["data"]["count"] == 0
