"""The circuit breaker: when there is a pause, how long it is, and who tries first when it is over."""

import pytest
from tests.unit.gateway.upstreams.table import Ticks

from mcpward.errors import NotFound, Unavailable
from mcpward.gateway.upstreams.breaker import FIRST_PAUSE, LONGEST_PAUSE, PATIENCE, Breaker
from mcpward.links.link import Lost, Oversized, RemoteError, SessionEnded


class Here:
    """A breaker with a clock that stands until it is moved."""

    def __init__(self) -> None:
        self.ticks = Ticks()
        self.breaker = Breaker("shop", self.ticks)

    def fail(self, error: BaseException | None = None, times: int = 1) -> None:
        """Try, and fail with the error; a lost connection unless it is another."""
        for _ in range(times):
            with pytest.raises(type(error or Lost("gone"))), self.breaker.attempt():
                raise error or Lost("gone")

    def succeed(self) -> None:
        """Try, and succeed."""
        with self.breaker.attempt():
            pass

    def refuses(self) -> bool:
        """Whether nobody may try now."""
        try:
            self.breaker.check()
        except Unavailable:
            return True
        return False


@pytest.fixture
def here() -> Here:
    return Here()


@pytest.mark.parametrize("error", [Lost("gone"), TimeoutError()])
def test_so_many_failures_in_a_row_make_a_pause(here: Here, error: Exception) -> None:
    here.fail(error, PATIENCE - 1)
    assert (here.breaker.state, here.refuses()) == ("closed", False)
    here.fail(error)
    assert (here.breaker.state, here.refuses()) == ("open", True)


@pytest.mark.parametrize("answer", [None, RemoteError(-1, "no"), Oversized()])
def test_an_answer_of_any_kind_begins_the_counting_anew(here: Here, answer: Exception | None) -> None:
    here.fail(times=PATIENCE - 1)
    if answer is None:
        here.succeed()
    else:
        here.fail(answer)
    here.fail(times=PATIENCE - 1)
    assert here.breaker.state == "closed"


@pytest.mark.parametrize("nothing", [SessionEnded("forgotten"), NotFound("no"), KeyboardInterrupt()])
def test_what_shows_nothing_of_the_server_changes_nothing(here: Here, nothing: BaseException) -> None:
    here.fail(times=PATIENCE - 1)
    here.fail(nothing)
    assert here.breaker.state == "closed"
    here.fail()
    assert here.breaker.state == "open"


def test_after_the_pause_one_tries_before_all_others(here: Here) -> None:
    here.fail(times=PATIENCE)
    here.ticks.now += FIRST_PAUSE
    assert here.breaker.state == "half_open"
    with here.breaker.attempt():
        assert here.refuses()
    assert (here.breaker.state, here.refuses()) == ("closed", False)


def test_who_tries_and_is_cancelled_leaves_the_trial_to_the_next(here: Here) -> None:
    here.fail(times=PATIENCE)
    here.ticks.now += FIRST_PAUSE
    here.fail(KeyboardInterrupt())
    assert (here.breaker.state, here.refuses()) == ("half_open", False)


def test_each_failed_trial_doubles_the_pause_up_to_the_longest(here: Here) -> None:
    here.fail(times=PATIENCE)
    for pause in (1, 2, 4, 8, 16, 32, 60, 60):
        assert pause <= LONGEST_PAUSE
        here.ticks.now += pause - 0.01
        assert here.breaker.state == "open"
        here.ticks.now += 0.01
        here.fail()


def test_a_server_may_be_down_for_weeks(here: Here) -> None:
    here.fail(times=PATIENCE)
    for _ in range(5000):
        here.ticks.now += LONGEST_PAUSE
        here.fail()
    here.ticks.now += LONGEST_PAUSE
    here.succeed()
    assert here.breaker.state == "closed"


def test_a_success_makes_the_next_pause_a_short_one(here: Here) -> None:
    here.fail(times=PATIENCE)
    here.ticks.now += FIRST_PAUSE
    here.fail()
    here.ticks.now += 2 * FIRST_PAUSE
    here.succeed()
    here.fail(times=PATIENCE)
    here.ticks.now += FIRST_PAUSE
    assert here.breaker.state == "half_open"


def test_many_who_fail_at_once_make_one_pause(here: Here) -> None:
    on_their_way = [here.breaker.attempt() for _ in range(10)]
    for one in on_their_way:
        one.__enter__()
    for one in on_their_way:
        assert not one.__exit__(Lost, Lost("gone"), None)
    here.ticks.now += FIRST_PAUSE
    assert here.breaker.state == "half_open"


def test_where_there_is_no_patience_the_first_failure_makes_a_pause(here: Here) -> None:
    with pytest.raises(Lost), here.breaker.attempt(1):
        raise Lost("gone")
    assert here.breaker.state == "open"


def test_a_connection_that_opens_ends_the_pause_and_proves_nothing(here: Here) -> None:
    here.fail(times=PATIENCE)
    here.ticks.now += FIRST_PAUSE
    with here.breaker.attempt(proves=False):
        pass
    assert here.breaker.state == "closed"
    here.fail()
    assert here.breaker.state == "open"
    here.ticks.now += FIRST_PAUSE
    assert here.breaker.state == "open"


def test_the_refusal_names_the_server(here: Here) -> None:
    here.fail(times=PATIENCE)
    with pytest.raises(Unavailable, match="The server shop is down"), here.breaker.attempt():
        pass
