"""`mcpward audit`: what happened, for the person at the terminal."""

import json
from pathlib import Path

import pytest
from tests.door import USER, opened
from tests.unit.cli.conftest import Command

from mcpward.cli.audit import COLUMNS, _moment
from mcpward.cli.main import main

NASTY = "/tool/%1B%5B31m%C2%9B31m%E2%80%AE"


async def happened(folder: Path) -> None:
    async with opened(auth_storage="sqlite", mcpward_data_dir=folder / "data") as door:
        await door.post("/validate_and_secure_prompt", USER, {"prompt": "My password is secret123"})
        await door.post("/validate_and_secure_prompt", None, {"prompt": "x"})
        await door.post(NASTY, USER, {})


@pytest.fixture
async def past(tmp_path: Path) -> None:
    await happened(tmp_path)


def test_events_are_a_table_or_json(past: None, mcpward: Command) -> None:
    said = mcpward("audit")
    assert (said.code, said.err) == (0, "")
    lines = said.out.splitlines()
    assert lines[0].split() == list(COLUMNS)
    assert len(lines) == 4
    assert "PASSWORD=1" in said.out
    events = json.loads(mcpward("audit", "--json", "--limit", "2").out)
    assert [event["outcome"] for event in events] == ["ok", "not_found"]


def test_no_name_that_a_caller_made_up_reaches_the_terminal_raw(past: None, mcpward: Command) -> None:
    for arguments in (["audit"], ["audit", "--json"]):
        out = mcpward(*arguments).out
        assert all(char.isprintable() for char in out.replace("\n", ""))


@pytest.mark.parametrize(
    ("narrowed", "count"),
    [
        (["--client", "user@company.com"], 2),
        (["--principal", "static:user@company.com"], 2),
        (["--tool", "validate_and_secure_prompt"], 2),
        (["--outcome", "invalid_token"], 1),
        (["--since", "5m"], 3),
        (["--until", "2020-01-01T00:00:00Z"], 0),
        (["--since", "2200-01-01T00:00:00Z"], 0),
    ],
)
def test_events_are_narrowed(past: None, mcpward: Command, narrowed: list[str], count: int) -> None:
    assert len(json.loads(mcpward("audit", "--json", *narrowed).out)) == count


@pytest.mark.parametrize(
    "wrong",
    [
        ["--since", "yesterday"], ["--limit", "0"], ["--until", "99999999999999d"], ["--since", "9999999d"],
        ["--since", "²h"], ["--since", "d"], ["--tool", "\udcff"],
    ],
)  # fmt: skip
def test_what_fits_nothing_is_refused(mcpward: Command, wrong: list[str]) -> None:
    said = mcpward("audit", *wrong)
    assert said.code == 2
    assert said.out == ""
    assert said.err.startswith("mcpward: ")
    assert "Traceback" not in said.err


@pytest.mark.parametrize("age", ["90s", "15m", "24h", "7d"])
def test_an_age_is_a_time_with_an_offset(age: str) -> None:
    moment = _moment(age)
    assert moment is not None
    assert moment.endswith("+00:00")


def test_events_in_another_process_cannot_be_reached(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("AUTH_STORAGE", "memory")
    assert main(["audit"]) == 2
    assert "use GET /audit instead" in capsys.readouterr().err
