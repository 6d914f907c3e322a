"""Whether something works that may take long."""

import threading

import pytest

from mcpward.guard import trial
from mcpward.guard.trial import Trial, on_trial

REAL_WAIT = trial.WAIT


class Attempts:
    """Attempts that end when they may, each with the outcome that is set."""

    def __init__(self, *, passed: bool = True) -> None:
        self.passed = passed
        self.may_end = threading.Event()
        self.begun = 0

    def __call__(self) -> bool:
        self.begun += 1
        self.may_end.wait(10)
        return self.passed


@pytest.fixture(autouse=True)
def brief(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody waits long for what does not come."""
    monkeypatch.setattr(trial, "WAIT", 0.01)
    monkeypatch.setattr(trial, "AGAIN", 0.0)


def ended(attempts: Attempts, tried: Trial) -> bool:
    """What is told of the attempt under way once it is over."""
    attempts.may_end.set()
    wait_for_all()
    with pytest.MonkeyPatch.context() as meanwhile:
        meanwhile.setattr(trial, "AGAIN", 10.0)
        return tried.passes()


def wait_for_all() -> None:
    """Until no attempt is under way."""
    for thread in threading.enumerate():
        if thread.name == "guard-trial":
            thread.join(10)


@pytest.mark.parametrize("passed", [True, False])
def test_what_has_an_outcome_in_time_has_that(monkeypatch: pytest.MonkeyPatch, passed: bool) -> None:
    monkeypatch.setattr(trial, "WAIT", 10)
    assert Trial(lambda: passed).passes() is passed


def test_what_never_had_an_outcome_does_not_work() -> None:
    attempts = Attempts()
    tried = Trial(attempts)
    assert not tried.passes()
    assert ended(attempts, tried)


def test_what_is_slow_this_time_works_as_it_did_the_last_time() -> None:
    attempts = Attempts()
    tried = Trial(attempts)
    tried.passes()
    assert ended(attempts, tried)
    attempts.may_end.clear()
    assert tried.passes()


def test_what_is_slow_for_too_long_does_not_work(monkeypatch: pytest.MonkeyPatch) -> None:
    attempts = Attempts()
    tried = Trial(attempts)
    tried.passes()
    assert ended(attempts, tried)
    attempts.may_end.clear()
    monkeypatch.setattr(trial, "LONGEST", 0.0)
    assert not tried.passes()
    attempts.may_end.set()


def test_of_many_who_ask_one_tries() -> None:
    attempts = Attempts()
    tried = Trial(attempts)
    assert [tried.passes() for _ in range(5)] == [False] * 5
    assert attempts.begun == 1
    attempts.may_end.set()


def test_an_outcome_is_told_again_for_a_moment_and_then_tried_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(trial, "WAIT", 10)
    monkeypatch.setattr(trial, "AGAIN", 10)
    attempts = Attempts()
    attempts.may_end.set()
    tried = Trial(attempts)
    assert [tried.passes(), tried.passes(), attempts.begun] == [True, True, 1]
    monkeypatch.setattr(trial, "AGAIN", 0.0)
    attempts.passed = False
    assert [tried.passes(), attempts.begun] == [False, 2]


def test_who_asks_twice_waits_once(monkeypatch: pytest.MonkeyPatch) -> None:
    waits: list[float | None] = []
    attempts = Attempts()
    tried = Trial(attempts)
    wait = tried._over.wait
    monkeypatch.setattr(tried._over, "wait", lambda timeout=None: waits.append(timeout) or wait(timeout))
    tried.passes()
    tried.passes()
    assert sum(one or 0.0 for one in waits) < 1.5 * trial.WAIT
    attempts.may_end.set()


def test_a_probe_is_over_before_an_orchestrator_gives_up() -> None:
    assert REAL_WAIT < 1.0


def test_within_an_attempt_it_is_known_to_be_one() -> None:
    told: list[bool] = []
    Trial(lambda: told.append(on_trial()) is None).passes()
    wait_for_all()
    assert (told, on_trial()) == ([True], False)


def test_an_attempt_that_raises_has_failed_and_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[type[BaseException]] = []
    monkeypatch.setattr(threading, "excepthook", lambda given: told.append(given.exc_type))
    tried = Trial(lambda: bool(1 // 0))
    assert not tried.passes()
    wait_for_all()
    assert told == [ZeroDivisionError]
