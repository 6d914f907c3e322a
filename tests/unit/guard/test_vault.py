"""What placeholders stand for."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mcpward.guard.vault import Vault, Vaults

IDLE = 60.0


class Clock:
    """A clock that stands until it is set."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@given(st.lists(st.tuples(st.sampled_from(["EMAIL", "PHONE"]), st.text(max_size=20)), max_size=30))
def test_every_value_comes_back_and_each_has_one_placeholder(values: list[tuple[str, str]]) -> None:
    vault = Vault(Clock(), IDLE)
    marks = [vault.placeholder(kind, value) for kind, value in values]
    assert len(set(marks)) == len(set(values))
    assert "".join(vault.restore(str(mark)) for mark in marks) == "".join(value for _, value in values)


def test_a_full_vault_keeps_what_it_has_and_takes_no_more(clock: Clock) -> None:
    vault = Vault(clock, IDLE, most_values=1)
    assert vault.placeholder("EMAIL", "a") == "[EMAIL_1]"
    assert vault.placeholder("EMAIL", "b") is None
    assert vault.placeholder("EMAIL", "a") == "[EMAIL_1]"


def test_the_bytes_of_a_vault_are_bounded_too(clock: Clock) -> None:
    vault = Vault(clock, IDLE, most_bytes=5)
    assert vault.placeholder("EMAIL", "äöü") is None
    assert vault.placeholder("EMAIL", "abcde") == "[EMAIL_1]"


def test_a_vault_that_fell_idle_is_wiped_for_good(clock: Clock) -> None:
    vault = Vault(clock, IDLE)
    vault.placeholder("EMAIL", "a")
    clock.now += IDLE
    assert vault.restore("[EMAIL_1]") == "[EMAIL_1]"
    assert vault.placeholder("EMAIL", "b") is None
    assert len(vault) == 0


def test_use_keeps_a_vault(clock: Clock) -> None:
    vault = Vault(clock, IDLE)
    vault.placeholder("EMAIL", "a")
    for _ in range(3):
        clock.now += IDLE - 1
        assert vault.restore("[EMAIL_1]") == "a"


def test_wiping_overwrites_the_values(clock: Clock) -> None:
    vault = Vault(clock, IDLE)
    vault.placeholder("EMAIL", "abc")
    (kept,) = vault._values.values()
    vault.wipe()
    assert kept.value == bytes(3)


def test_a_vault_does_not_show_what_it_keeps(clock: Clock) -> None:
    vault = Vault(clock, IDLE)
    vault.placeholder("EMAIL", "joe" + "@mail")
    assert repr(vault) == "Vault(1 values)"


def test_threads_share_a_vault() -> None:
    vault = Vault(Clock(), IDLE)
    values = [str(number % 50) for number in range(2_000)]
    with ThreadPoolExecutor(8) as threads:
        marks = list(threads.map(lambda value: vault.placeholder("EMAIL", value), values))
        back = list(threads.map(lambda mark: vault.restore(str(mark)), marks))
    assert back == values
    assert len(vault) == 50


def test_a_custom_type_has_a_placeholder_that_is_found_again(clock: Clock) -> None:
    vault = Vault(clock, IDLE)
    for kind in ("our-badge no.", "1st", "x" * 100, ""):
        assert vault.restore(str(vault.placeholder(kind, kind))) == kind


def test_sessions_do_not_see_each_other(clock: Clock) -> None:
    vaults = Vaults(clock, IDLE)
    vaults.of("one").placeholder("EMAIL", "a")
    assert vaults.of("two").restore("[EMAIL_1]") == "[EMAIL_1]"
    assert vaults.of("one").restore("[EMAIL_1]") == "a"


def test_a_session_that_is_over_is_wiped(clock: Clock) -> None:
    vaults = Vaults(clock, IDLE)
    vault = vaults.of("one")
    vault.placeholder("EMAIL", "a")
    vaults.end("one")
    assert (len(vault), len(vaults)) == (0, 0)


def test_idle_sessions_are_wiped_while_others_stay(clock: Clock) -> None:
    vaults = Vaults(clock, IDLE)
    vaults.of("one").placeholder("EMAIL", "a")
    clock.now += IDLE - 1
    vaults.of("two").placeholder("EMAIL", "b")
    clock.now += 1
    assert vaults.wipe_idle() == 1
    assert vaults.of("two").restore("[EMAIL_1]") == "b"


def test_one_session_too_many_has_no_room(clock: Clock) -> None:
    vaults = Vaults(clock, IDLE, most_sessions=1)
    first = vaults.of("one")
    assert vaults.of("two").placeholder("EMAIL", "a") is None
    assert vaults.of("one") is first
    clock.now += IDLE
    assert vaults.of("two").placeholder("EMAIL", "a") == "[EMAIL_1]"


def test_all_is_wiped_at_the_end(clock: Clock) -> None:
    vaults = Vaults(clock, IDLE)
    vault = vaults.of("one")
    vault.placeholder("EMAIL", "a")
    vaults.wipe()
    assert len(vault) == 0
