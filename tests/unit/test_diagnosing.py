"""The guard as the checks have it: what it hides in reports whatever the operator's rules say, and what it judges."""

import asyncio
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from structlog.testing import capture_logs
from tests.small_guard import ATTACK, EMAIL, PASSWORD, SMALL_GUARD, TOLD

from mcpward import guarding as making
from mcpward.diagnosing import Guarding, Hiding, guarding_in, hiding_in
from mcpward.errors import ConfigurationError, Unavailable
from mcpward.guard import ready
from mcpward.guard.engine import Engine
from mcpward.guard.guard import Guard
from mcpward.guard.model.unloaded import Unloaded
from mcpward.guard.rules.actions import Rules
from mcpward.settings import Settings

SHOWN = "my password is [PASSWORD_MASKED]"
Under = Callable[[str], Settings]


class Broken:
    """An engine that fails."""

    name = "broken"
    pattern_counts: dict[str, int] = {}  # noqa: RUF012

    def find(self, text: str, channel: str = "user") -> Any:
        raise ValueError("a bug")


@pytest.fixture
def under(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Under:
    """Settings with these rules of an operator's; the usual engine is a small one."""
    for module in (ready, making):
        monkeypatch.setattr(module, "usual_engine", lambda *_, **__: SMALL_GUARD._engine)

    def written(rules: str) -> Settings:
        (tmp_path / "rules.toml").write_text(rules)
        return Settings(mcpward_data_dir=tmp_path, mcpward_guard_rules=tmp_path / "rules.toml")

    return written


@pytest.mark.parametrize(
    "rules",
    [
        "",
        'actions = { secret = "flag" }',
        'actions = { secret = "off" }',
        'actions = { PASSWORD = "flag" }',
        'actions = { PASSWORD = "off" }',
        f'[allow]\nvalues = ["{PASSWORD}"]',
        '[allow]\ntypes = ["PASSWORD"]',
    ],
)
def test_no_rule_takes_a_secret_out_of_hiding(under: Under, rules: str) -> None:
    assert hiding_in(under(rules))(TOLD) == SHOWN


def test_what_is_a_secret_by_the_operators_own_rules_is_hidden_too(under: Under) -> None:
    rules = """
    actions = { PASS_NUMBER = "flag" }
    [[patterns]]
    name = "pass-number"
    type = "PASS_NUMBER"
    kind = "secret"
    regex = 'PASS-\\d{6}'
    [[patterns]]
    name = "line"
    type = "LINE"
    kind = "personal"
    regex = 'my password is \\S+'
    """
    assert hiding_in(under(rules))(f"{TOLD}, PASS-123456") == f"{SHOWN}, [PASS_NUMBER_MASKED]"


def test_personal_data_is_shown(under: Under) -> None:
    assert hiding_in(under(""))(f"/home/{EMAIL}/x") == f"/home/{EMAIL}/x"


@pytest.mark.parametrize("rules", [Rules(), Rules(on_failure="pass")])
def test_what_cannot_be_judged_is_not_shown(rules: Rules) -> None:
    assert Hiding(lambda: Guard(Broken(), rules))(TOLD) == "[HIDDEN]"


def test_where_rules_fail_and_let_pass_nothing_is_shown(under: Under, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ready, "usual_engine", lambda *_, **__: Broken())
    assert hiding_in(under('on_failure = "pass"'))(TOLD) == "[HIDDEN]"


def test_without_a_guard_nothing_is_shown_and_the_log_says_why() -> None:
    def fail() -> Guard:
        raise OSError("no room")

    hiding = Hiding(fail)
    with capture_logs() as logs:
        assert [hiding(TOLD), hiding("hello")] == ["[HIDDEN]", "[HIDDEN]"]
    assert [(one["event"], one["reason"]) for one in logs] == [("guard.failed", "no room")]


def test_a_mistake_in_the_rules_is_told(under: Under) -> None:
    with pytest.raises(ConfigurationError, match=r"rules\.toml"):
        hiding_in(under("no = 'such key'"))(TOLD)


@pytest.mark.parametrize("engine", [Broken(), Unloaded(SMALL_GUARD._engine)], ids=["no engine", "no model"])
def test_a_tool_that_nobody_judged_is_not_clean_where_the_rules_let_it_pass(engine: Engine) -> None:
    guard = Guard(engine, Rules(on_failure="pass"))
    guarding = Guarding(lambda: guard, Hiding(lambda: guard))
    with pytest.raises(Unavailable):
        guarding.attacks_in("Adds two numbers.")
    assert guard.judge("Adds two numbers.", "medium").is_safe, "calls pass as before"


def test_data_that_the_rules_block_is_no_attack() -> None:
    guard = Guard(SMALL_GUARD._engine, Rules(actions={"EMAIL": "block"}))
    guarding = Guarding(lambda: guard, Hiding(lambda: guard))
    told = f"Writes to {EMAIL}."
    assert guard.judge(told, "medium", "tool_description").blocked_patterns == ("email",)
    assert not guarding.attacks_in(told)
    assert guarding.attacks_in(f"{told} {ATTACK}") == ["prompt_injection"]


async def test_the_guard_is_loaded_once_and_holds_up_nobody_else() -> None:
    loop, loop_ran, loads = asyncio.get_running_loop(), threading.Event(), []

    def load() -> Guard:
        loop.call_soon_threadsafe(loop_ran.set)
        # It waits for the loop: were it on it, that would never come.
        loads.append(loop_ran.wait(timeout=10))
        return SMALL_GUARD

    guarding = Guarding(load, Hiding(lambda: SMALL_GUARD))
    await asyncio.gather(*(guarding.ready() for _ in range(3)))
    assert loads == [True]


@pytest.mark.parametrize("rules", ["", 'on_failure = "pass"'])
def test_where_the_model_is_damaged_no_tool_is_judged(under: Under, tmp_path: Path, rules: str) -> None:
    pytest.importorskip("onnxruntime")
    chosen = under(rules)
    (tmp_path / "model.onnx").write_text("")
    guarding = guarding_in(chosen.model_copy(update={"mcpward_model": tmp_path}))
    with capture_logs() as logs, pytest.raises(Unavailable):
        guarding.attacks_in("Adds two numbers.")
    assert "guard.model_failed" in [one["event"] for one in logs]
    assert guarding.mask(TOLD) == SHOWN
