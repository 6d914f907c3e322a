"""The settings of the guard, on the real server and the real command."""

import json
from pathlib import Path

import pytest
from tests.server import USER, Server, eventually, run_command, running_server

from mcpward.guard.ready import usual_engine

KEY = "0123456789abcdef" * 2
EMAIL = "joe.miller@mail.example" + ".org"
PERSON = "Angela Thompson"
PROMPT = f"Write to {PERSON}, {EMAIL}. My password is secret123"


def secured(server: Server, prompt: str = PROMPT) -> str:
    answer = server.request("POST", "/validate_and_secure_prompt", USER, json={"prompt": prompt})
    text: str = answer.json()["secured_prompt"]
    return text


@pytest.mark.parametrize(
    ("masking", "shown"),
    [("typed", "[EMAIL_MASKED]"), ("partial", "jo***@mail.example.org"), ("numbered", "[EMAIL_1]")],
)
def test_personal_data_is_shown_as_the_setting_says_and_a_secret_never(masking: str, shown: str) -> None:
    with running_server(MCPWARD_GUARD_MASKING=masking) as server:
        assert secured(server) == f"Write to {PERSON}, {shown}. My password is [PASSWORD_MASKED]"


def test_server_and_scan_give_a_value_the_same_hash_under_the_same_key(tmp_path: Path) -> None:
    settings = {"MCPWARD_GUARD_MASKING": "hashed", "MCPWARD_GUARD_KEY": KEY}
    with running_server(**settings) as server:
        said = secured(server)
        (tmp_path / "in.jsonl").write_text(json.dumps({"text": PROMPT}))
        done = run_command("scan", "in.jsonl", folder=tmp_path, **settings)
        assert json.loads(done.stdout)["secured_text"] == said
        assert "[EMAIL_MASKED_" in said
        assert KEY not in server.log + done.stderr


def test_names_are_masked_where_the_setting_says_so(tmp_path: Path) -> None:
    usual_engine(names=True)  # Compiled here, so that the server need not.
    (tmp_path / "mcpward.toml").write_text('mcpward_guard_names = "gazetteer"\n')
    with running_server(folder=tmp_path) as server:
        assert eventually(lambda: server.request("GET", "/health/ready").status_code == 200, 30)
        assert secured(server).startswith("Write to [PERSON_MASKED], [EMAIL_MASKED].")


def test_a_masking_without_its_key_does_not_start(tmp_path: Path) -> None:
    done = run_command("serve", folder=tmp_path, MCPWARD_GUARD_MASKING="fake")
    assert done.returncode == 2
    assert done.stderr.startswith("mcpward: MCPWARD_GUARD_MASKING=fake needs MCPWARD_GUARD_KEY")
