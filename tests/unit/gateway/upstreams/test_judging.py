"""The guard as the policy of a server wants it."""

from typing import Any

import pytest
from tests.small_guard import ATTACK, EMAIL, PASSWORD, SMALL_GUARD, TOLD
from tests.unit.gateway.upstreams.table import Failing, judging

from mcpward.errors import Unavailable
from mcpward.policy.upstreams import Screens


@pytest.mark.parametrize(
    ("screens", "text", "safe", "value"),
    [
        (Screens(), TOLD, True, "my password is [PASSWORD_MASKED]"),
        (Screens(secrets="block"), TOLD, False, None),
        (Screens(secrets="off"), TOLD, True, TOLD),
        (Screens(), EMAIL, True, EMAIL),
        (Screens(personal="mask"), EMAIL, True, "[EMAIL_MASKED]"),
        (Screens(), ATTACK, False, None),
        (Screens(attacks="flag"), ATTACK, True, ATTACK),
    ],
)
def test_each_kind_of_finding_is_dealt_with_as_the_screens_say(
    screens: Screens, text: str, safe: bool, value: Any
) -> None:
    judged = judging()({"text": text}, screens, "tool_result")
    assert judged.verdict.is_safe is safe
    assert not safe or judged.value == {"text": value}


def test_what_cannot_be_judged_is_refused_unless_the_screens_let_it_pass() -> None:
    engine = Failing(SMALL_GUARD._engine)
    judge, passing = judging(engine), Screens(on_failure="pass")
    engine.broken = True
    with pytest.raises(Unavailable):
        judge(PASSWORD, Screens(), "user")
    assert judge(PASSWORD, passing, "user").value == PASSWORD
    assert (judge.passed_unread(passing) > 0, judge.passed_unread(Screens())) == (True, False)
