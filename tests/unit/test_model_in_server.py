"""A server with a model: what it answers, what health says, and that nobody waits for another's text."""

import asyncio
import time
from pathlib import Path
from typing import Any

import pytest
from tests.door import USER, opened
from tests.small_guard import SMALL_GUARD, TOLD

from mcpward import guarding
from mcpward.guard import trial

tiny_model = pytest.importorskip("tests.tiny_model", reason="onnxruntime or tokenizers is not installed")
from mcpward.guard.model import tiers  # noqa: E402
from mcpward.guard.model.accurate import AccurateTier  # noqa: E402


@pytest.fixture(autouse=True)
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """On a busy machine health waits for what comes."""
    monkeypatch.setattr(trial, "WAIT", 10.0)


SLOW = "worse and worse it is"


async def test_a_finding_of_the_model_says_by_which_words_it_went(tmp_path: Path) -> None:
    folder = tiny_model.own_folder(tmp_path)
    async with opened(mcpward_model=folder) as door:
        told = (await door.post("/validate_and_secure_prompt", USER, {"prompt": "good good. worse worse."})).json()
        assert (told["is_safe"], told["blocked_patterns"]) == (False, ["jailbreak_attempt"])
        assert "model" in told["tiers"]
        (one,) = told["findings"]
        assert (one["detector"], one["start"], one["end"]) == ("model", 11, 23)
        assert [(word["start"], word["end"]) for word in one["because"]] == [(11, 16), (17, 22)]


async def test_a_finding_of_a_rule_has_no_such_field(tmp_path: Path) -> None:
    async with opened(mcpward_model="none") as door:
        told = (await door.post("/validate_and_secure_prompt", USER, {"prompt": "My password is secret123"})).json()
        assert "because" not in told["findings"][0]
        assert "model" not in told["tiers"]


async def test_health_names_the_model(tmp_path: Path) -> None:
    async with opened(mcpward_model=tiny_model.own_folder(tmp_path)) as door:
        guard = (await door.get("/health?status")).json()["guard"]
        assert (guard["status"], guard["model"]["status"], guard["tiers"][-1]) == ("up", "up", "model")


async def test_health_says_why_there_is_none(tmp_path: Path) -> None:
    async with opened(mcpward_model="none") as door:
        guard = (await door.get("/health?status")).json()["guard"]
        assert guard["model"] == {"status": "none", "reason": "It is switched off by MCPWARD_MODEL."}
        assert (await door.get("/health?ready")).status_code == 200


async def test_a_model_that_cannot_be_loaded_leaves_the_rules_where_their_file_lets_texts_pass(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(guarding, "usual_engine", lambda *_: SMALL_GUARD._engine)
    (tmp_path / "model.onnx").write_text("")
    (tmp_path / "rules.toml").write_text('on_failure = "pass"')
    async with opened(mcpward_model=tmp_path, mcpward_guard_rules=tmp_path / "rules.toml") as door:
        told = (await door.post("/validate_and_secure_prompt", USER, {"prompt": TOLD})).json()
        assert told["secured_prompt"] == "my password is [PASSWORD_MASKED]"
        assert "model_failed" in {one["detector"] for one in told["findings"]}
        # The rules judge what comes, as their file wants it: so calls are served, and health tells what is missing.
        assert (await door.get("/health?ready")).status_code == 200
        health = (await door.get("/health?status")).json()
        assert (health["status"], health["guard"]["status"], health["guard"]["model"]["status"]) == (
            "degraded", "up", "down",
        )  # fmt: skip


async def test_a_model_that_cannot_be_loaded_leaves_the_server_unready_where_nothing_may_pass_unread(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(guarding, "usual_engine", lambda *_: SMALL_GUARD._engine)
    (tmp_path / "model.onnx").write_text("")
    async with opened(mcpward_model=tmp_path) as door:
        assert (await door.get("/health?ready")).status_code == 503
        health = (await door.get("/health?status")).json()
        assert (health["status"], health["guard"]["status"]) == ("critical", "down")


async def test_one_look_at_the_state_tries_the_model_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(trial, "AGAIN", 10.0)
    tried: list[str] = []
    judge = AccurateTier.judge

    def counted(self: AccurateTier, texts: Any, channel: str, *given: Any, **more: Any) -> Any:
        tried.append(channel)
        return judge(self, texts, channel, *given, **more)

    async with opened(mcpward_model=tiny_model.own_folder(tmp_path)) as door:
        monkeypatch.setattr(AccurateTier, "judge", counted)
        assert (await door.get("/health?status")).status_code == 200
    assert tried.count("tool_result") == 1


async def test_a_model_that_takes_its_time_holds_up_nobody_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    loop_ran = asyncio.Event()
    judge, asleep = AccurateTier.judge, []

    def slow(self: AccurateTier, *given: Any, **more: Any) -> Any:
        if given[0] == [SLOW]:
            asleep.append(asyncio.run_coroutine_threadsafe(_set(loop_ran), loop))
            # It waits for the loop: were it on it, that would never come.
            asleep[0].result(timeout=10)
        return judge(self, *given, **more)

    async with opened(mcpward_model=tiny_model.own_folder(tmp_path)) as door:
        loop = asyncio.get_running_loop()
        monkeypatch.setattr(AccurateTier, "judge", slow)
        monkeypatch.setattr(tiers, "CLEAR", 0.0)
        started = time.monotonic()
        answer = await door.post("/validate_and_secure_prompt", USER, {"prompt": SLOW})
        assert answer.status_code == 200
        assert loop_ran.is_set() and time.monotonic() - started < 10


async def _set(event: asyncio.Event) -> None:
    event.set()
