"""The nouns that travel: frozen, and silent about secrets."""

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mcpward import model
from mcpward.model import Credential, SessionToken, Verdict, rfc3339

NOUNS = [noun for noun in vars(model).values() if isinstance(noun, type) and dataclasses.is_dataclass(noun)]


@pytest.mark.parametrize("noun", NOUNS, ids=lambda noun: noun.__name__)
def test_every_noun_is_frozen(noun: type) -> None:
    assert noun.__dataclass_params__.frozen  # type: ignore[attr-defined]


def test_no_repr_shows_a_token_a_digest_or_a_text() -> None:
    shown = [
        Credential("hidden"),
        SessionToken("id", "hidden", 0.0, 1.0),
        Verdict(True, "hidden", (), (), 1.0, 0.0),
    ]
    assert "hidden" not in repr(shown)


@pytest.mark.parametrize(
    ("now", "revoked_at", "active"), [(9.9, None, True), (10.0, None, False), (5.0, 6.0, False), (5.0, 0.0, False)]
)
def test_a_token_is_active_until_it_expires_or_is_revoked(now: float, revoked_at: float | None, active: bool) -> None:
    assert SessionToken("id", "hash", 0.0, 10.0, revoked_at).active(now) is active


@given(st.floats(0, 253_402_300_799))
def test_a_time_is_rfc_3339_in_utc_with_milliseconds(moment: float) -> None:
    text = rfc3339(moment)
    assert len(text) == 24
    assert text.endswith("Z")


def test_a_time_is_the_one_it_was() -> None:
    assert rfc3339(0.0) == "1970-01-01T00:00:00.000Z"
    assert rfc3339(1_800_000_000.1239) == "2027-01-15T08:00:00.123Z"
