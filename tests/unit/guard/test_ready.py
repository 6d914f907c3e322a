"""The engine that is still being made: who asks it has to wait, and nothing passes meanwhile."""

import threading

import pytest
from tests.small_guard import SMALL_GUARD

from mcpward.errors import Unavailable
from mcpward.guard import ready
from mcpward.guard.engine import STARTING, Engine
from mcpward.guard.guard import KNOWN_TEXT, Guard
from mcpward.guard.ready import EngineToBe

ENGINE: Engine = SMALL_GUARD._engine


@pytest.fixture
def brief(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody waits long."""
    monkeypatch.setattr(ready, "PATIENCE", 0.02)


def test_who_asks_before_the_engine_is_there_gets_the_findings_once_it_is() -> None:
    gate = threading.Event()

    def make() -> Engine:
        gate.wait(10)
        return ENGINE

    engine = EngineToBe(make)
    engine.start()
    assert (engine.name, engine.pattern_counts) == (STARTING, {})
    threading.Timer(0.05, gate.set).start()
    assert engine.find(KNOWN_TEXT) == ENGINE.find(KNOWN_TEXT)
    assert (engine.name, engine.pattern_counts) == (ENGINE.name, ENGINE.pattern_counts)


def test_who_has_waited_long_enough_is_refused(brief: None) -> None:
    gate = threading.Event()
    engine = EngineToBe(lambda: (gate.wait(10), ENGINE)[1])
    engine.start()
    with pytest.raises(Unavailable, match="is starting"):
        engine.find(KNOWN_TEXT)
    assert not Guard(engine).works()
    gate.set()


def test_an_engine_that_cannot_be_made_lets_nothing_pass(brief: None) -> None:
    def make() -> Engine:
        raise MemoryError("no room")

    engine = EngineToBe(make)
    engine.start()
    with pytest.raises(Unavailable) as refused:
        Guard(engine).judge(KNOWN_TEXT, "medium")
    assert "no room" not in str(refused.value)
    assert engine.name == "failed"
    assert not Guard(engine).works()


def test_the_usual_engine_is_one_for_the_whole_process() -> None:
    assert ready.usual_engine() is ready.usual_engine()
