"""Spans of time as people write them."""

import pytest

from mcpward.durations import short_seconds


@pytest.mark.parametrize(
    ("text", "seconds"),
    [("250ms", 0.25), ("30s", 30), ("5m", 300), ("1.5h", 5400), ("0,5d", 43_200), ("2w", 1_209_600)],
)
def test_a_number_and_a_unit_are_so_many_seconds(text: str, seconds: float) -> None:
    assert short_seconds(text) == seconds


@pytest.mark.parametrize("text", ["", "5", "h", "1H", "1 h", "-1h", "1h30m", "1e3s", "٣h", "1h\n", "1" * 16 + "s"])
def test_what_is_none_is_none(text: str) -> None:
    assert short_seconds(text) is None
