"""Which addresses a template stands for, however foreign it is."""

import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mcpward.gateway.upstreams.templates import LONGEST, MOST, any_fits, fits

PIECES = st.text("ab/.{}", max_size=12)


@pytest.mark.parametrize(
    ("template", "uri", "does"),
    [
        ("shop://of/{x}", "shop://of/5", True),
        ("shop://of/{x}", "shop://of/", False),
        ("shop://of/{x}", "shop://one", False),
        ("shop://{a}/of/{b}.txt", "shop://1/of/2.txt", True),
        ("shop://{a}/of/{b}.txt", "shop://1/of/.txt", False),
        ("{a}{b}", "xy", True),
        ("{a}{b}", "x", False),
        ("shop://one", "shop://one", True),
        ("shop://{a}", "shop://{a}", True),
        ("shop://{a", "shop://5", False),
    ],
)
def test_a_template_stands_for_what_has_something_in_place_of_its_variables(
    template: str, uri: str, does: bool
) -> None:
    assert fits(template, uri) is does


@given(PIECES, PIECES)
def test_it_fits_what_the_same_expression_fits(template: str, uri: str) -> None:
    parts = re.split(r"\{[^{}]*\}", template)
    assert fits(template, uri) is (
        template == uri or re.fullmatch("(?s)" + ".+".join(map(re.escape, parts)), uri) is not None
    )


def test_of_very_many_or_very_long_templates_only_some_are_looked_at() -> None:
    many = [f"shop://{number}/{{x}}" for number in range(MOST + 1)]
    assert any_fits(many, f"shop://{MOST - 1}/a")
    assert not any_fits(many, f"shop://{MOST}/a")
    assert any_fits(many, many[-1])
    assert not any_fits(["shop://{x}" + "a" * LONGEST], "shop://b" + "a" * LONGEST)


def test_the_worst_templates_take_no_time_worth_telling() -> None:
    worst = [f"{number}".rjust(4, "a") + "{a}a" * 498 for number in range(MOST)]
    began = time.process_time()
    assert not any_fits(["aaaa" + each[4:] for each in worst], "a" * (LONGEST - 1) + "b")
    assert time.process_time() - began < 1.0
