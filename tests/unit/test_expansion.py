"""The variables that are named in what is written of a server."""

import pytest

from mcpward.expansion import Unset, expanded, named

SET = {"HOME": "/home/ada", "EMPTY": "", "NESTED": "${HOME}"}


def filled(text: str) -> str:
    return expanded(text, SET, lambda: "${")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("no variable, $HOME is none", "no variable, $HOME is none"),
        ("${HOME}/work and ${env:HOME}", "/home/ada/work and /home/ada"),
        ("${EMPTY}|${EMPTY:-usual}|${NOT_SET:-}|${NOT_SET:-a:b}", "|usual||a:b"),
        ("${NESTED}", "${HOME}"),
        ("${input:key} ${x%y} ${", "${input:key} ${x%y} ${"),
    ],
)
def test_variables_are_filled_in_once(text: str, value: str) -> None:
    assert filled(text) == value


def test_one_that_is_not_set_is_named() -> None:
    with pytest.raises(Unset) as unset:
        filled("${HOME} ${env:NOT_SET}")
    assert unset.value.name == "NOT_SET"


def test_the_names_in_a_text_are_known() -> None:
    assert named("${A}-${env:B}-${C:-x}-${input:d}-${A}") == ("A", "B", "C", "A")
