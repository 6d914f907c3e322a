import re

import pytest

from mcpward.guard.values.dates import DATE, is_date


@pytest.mark.parametrize(
    "shown",
    [
        "1980-05-12", "12/05/1980", "5/12/80", "12.5.1980", "12 may 1980", "may 12th, 1980", "12-may-1980",
        "12. mai 1980", "1er août 1975", "7 de octubre de 1990", "12 maja 1984", "5 ноября 1988", "1990年1月2日",
        "1990년 1월 2일", "19800512",
    ],
)  # fmt: skip
def test_a_date_is_known_in_many_forms(shown: str) -> None:
    assert re.fullmatch(DATE, shown)
    assert is_date(shown)


@pytest.mark.parametrize("shown", ["1980-13-32", "45/45/1980", "12 cats 1980", "00/00/2000", "31.31.80"])
def test_what_is_no_day_of_a_calendar_is_no_date(shown: str) -> None:
    assert not is_date(shown)
