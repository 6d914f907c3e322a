"""How long a window is."""

import pytest

from mcpward.diagnostics.history.windows import LONGEST, YEAR, Period, window_seconds

DAY = 86_400.0


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("1h", 3600), ("24h", DAY), ("7d", 7 * DAY), ("30d", 30 * DAY), ("90s", 90), ("15m", 900), ("2w", 14 * DAY),
        ("1.5h", 5400), ("0,5d", DAY / 2),
        ("P1DT2H", DAY + 7200), ("P7D", 7 * DAY), ("PT24H", DAY), ("PT90M", 5400), ("PT1H30M", 5400), ("PT0.5S", 0.5),
        ("P2W", 14 * DAY), ("P0.5W", 3.5 * DAY), ("P1,5D", 1.5 * DAY), ("PT1.5H", 5400), ("P1Y", YEAR),
        ("P1M", YEAR / 12), ("P1Y2M3W4DT5H6M7.5S", YEAR * 14 / 12 + 25 * DAY + 5 * 3600 + 6 * 60 + 7.5),
        ("P10Y", LONGEST), ("P0Y1D", DAY), ("PT36H", 1.5 * DAY), ("P0DT1M", 60),
    ],
)  # fmt: skip
def test_a_window_has_its_length(text: str, seconds: float) -> None:
    assert window_seconds(text) == pytest.approx(seconds, rel=1e-12)


@pytest.mark.parametrize(
    "text",
    [
        "", "P", "PT", "P1DT", "T1H", "1", "h", "24 h", "24H", "30M", "1y", "p1d", "-1h", "+1h", "P-1D", "-P1D",
        "P1.5DT1H", "P1.5D2H", "P1H", "PT1D", "P1D1Y", "PT1S1H", "P1D ", "1e3h", "P1e3D", "nan", "inf", "P1D\n",
        "24h\n", "٣h", "P٣D", "1.h", ".5h", "P.5D", "P1.D", "P0003-06-04T12:30:05", "1h30m", "P" + "9" * 16 + "D",
    ],
)  # fmt: skip
def test_what_is_no_window_is_refused_in_one_sentence(text: str) -> None:
    with pytest.raises(ValueError, match=r"^It is no window such as .*P1DT2H\.$"):
        window_seconds(text)


@pytest.mark.parametrize("text", ["0h", "PT0S", "P0D", "0.0d", "P10Y1D", "3653d", "P" + "9" * 15 + "Y"])
def test_a_window_is_bounded(text: str) -> None:
    with pytest.raises(ValueError, match=r"^A window is longer than 0 seconds and at most 10 years long\.$"):
        window_seconds(text)


def test_the_period_before_ends_where_a_period_begins() -> None:
    period = Period(1_000.0, 1_600.0)
    assert (period.seconds, period.before()) == (600.0, Period(400.0, 1_000.0))
    assert str(period) == "1970-01-01T00:16:40.000Z/1970-01-01T00:26:40.000Z"
