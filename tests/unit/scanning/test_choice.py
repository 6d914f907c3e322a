"""What counts of a verdict."""

from tests.unit.scanning.conftest import finding, judge, row, whole

from mcpward.scanning.batches import judge_one
from mcpward.scanning.choice import Choice
from mcpward.scanning.items import Item, Judged

TEXT = "secret attack"


def chosen(item: Item, choice: Choice) -> Judged:
    return choice.of(item, judge(item.text, item.channel))


def kinds(judged: Judged) -> list[str]:
    return [one["kind"] for one in judged.verdict["findings"]]


def test_everything_counts_where_nothing_is_said() -> None:
    assert chosen(whole(TEXT), Choice()).verdict == judge(TEXT, "user")


def test_a_scan_for_secrets_tells_of_no_attack() -> None:
    judged = chosen(whole(TEXT), Choice(("secret",)))
    assert kinds(judged) == ["secret"]
    assert not judged.verdict["flagged"] and not judged.verdict["blocked_patterns"]
    assert judged.verdict["secured_text"] == "[MASKED] [MASKED]"


def test_a_scan_for_attacks_tells_of_no_secret() -> None:
    judged = chosen(whole(TEXT), Choice(("attack",)))
    assert kinds(judged) == ["attack"]
    assert judged.verdict["flagged"]


def test_a_comment_in_a_file_allows_what_stands_beside_it() -> None:
    judged = chosen(whole(f"{TEXT} # mcpward: allow\nsecret"), Choice())
    assert kinds(judged) == ["secret"]
    assert (judged.allowed, judged.verdict["flagged"]) == (2, False)


def test_a_comment_in_a_row_allows_nothing() -> None:
    assert kinds(chosen(row(f"{TEXT} # mcpward: allow"), Choice())) == ["secret", "attack"]


def test_comments_can_be_left_unheard() -> None:
    assert kinds(chosen(whole(f"{TEXT} # mcpward: allow"), Choice(allowing=False))) == ["secret", "attack"]


BARRED = judge("secret", "user") | {
    "flagged": True,
    "blocked_patterns": ["secret"],
    "findings": [finding("secret", 0) | {"action": "block"}],
}


def test_what_the_operator_s_rules_block_stays_blocked_without_an_attack() -> None:
    judged = Choice(("secret",)).of(whole("secret"), BARRED)
    assert (judged.verdict["flagged"], judged.verdict["blocked_patterns"]) == (True, ["secret"])


def test_what_the_operator_s_rules_block_is_not_told_where_its_kind_does_not_count() -> None:
    judged = Choice(("personal",)).of(whole("secret"), BARRED)
    assert (judged.verdict["flagged"], judged.verdict["blocked_patterns"]) == (False, [])


def test_an_attack_that_does_not_count_leaves_what_the_rules_block() -> None:
    verdict = BARRED | {
        "score": 0.9,
        "blocked_patterns": ["jailbreak_attempt", "secret"],
        "findings": [*BARRED["findings"], finding("attack", 7, "attack")],
    }
    judged = Choice(("secret",)).of(whole("secret attack"), verdict)
    assert (judged.verdict["blocked_patterns"], judged.verdict["score"]) == (["secret"], 0.0)


def test_a_text_that_cannot_be_judged_is_found_whatever_is_looked_for() -> None:
    verdict = judge_one(fails, "text", "user")
    judged = Choice(("personal",)).of(whole("text"), verdict)
    assert judged.found
    assert judged.verdict["reason"] == "The guard is down."


def fails(text: str, channel: str) -> dict[str, object]:
    from mcpward.errors import Unavailable

    raise Unavailable("The guard is down.")
