"""What the pass looks for, read off a rule's expression, and which expressions are refused."""

import pytest

from mcpward.guard.engine import DIGITS
from mcpward.guard.sweeps.expressions import MOST_LITERALS, UnfitRule, plain
from mcpward.guard.sweeps.rarity import NO_LETTER
from mcpward.guard.sweeps.trigger import Trigger, anchors_of, check, trigger_of


@pytest.mark.parametrize(
    ("regex", "literals"),
    [
        (r"xoxb-[0-9]{10,13}-[a-z]{4}", ("xoxb-",)),
        (r"(?:password|passwd) is \w{4,40}", ("passwd is ", "password is ")),
        (r"\bIgnore (?:all |the )?rules", ("ignore all r", "ignore rules", "ignore the r")),
        (r"(?i:ABC)def", ("abcdef",)),
        ("密码是[0-9]{4}", ("密码是",)),
        ("GRÖSSE: [0-9]{3}", ("grösse: ",)),
    ],
)
def test_a_rare_beginning_is_looked_for_as_it_is_in_lower_case(regex: str, literals: tuple[str, ...]) -> None:
    assert trigger_of(regex) == Trigger(0, 0, literals)


def test_the_rarest_part_is_looked_for_wherever_in_the_rule_it_stands() -> None:
    assert trigger_of("the [a-z]{4}-zyxwvu") == Trigger(8, 8, ("-zyxwvu",))


def test_a_place_that_varies_is_told_with_its_bounds() -> None:
    assert trigger_of("x{0,3}yabcdef") == Trigger(0, 3, ("yabcdef",))


def test_where_no_part_is_rare_the_beginning_is_looked_for_as_an_expression() -> None:
    assert trigger_of("[ab][0-9]{4,9}x") == Trigger(6, 11, expression="[ab][0-9]{4,9}x")


@pytest.mark.parametrize("before", [r"\b", r"(?<![a-z0-9])", r"(?<!\w)"])
def test_a_word_that_begins_anew_is_not_looked_for_within_words(before: str) -> None:
    assert trigger_of(f"{before}as [0-9]", cased=False) == Trigger(-1, -1, (f"{NO_LETTER}as {NO_LETTER}",))


def test_a_boundary_before_a_sign_says_nothing_of_what_stands_before_it() -> None:
    assert trigger_of(r"\b-(?:lid|rid)", cased=False).literals == ("-lid", "-rid")


def test_a_rule_that_sees_upper_case_may_begin_behind_a_letter_in_it() -> None:
    assert trigger_of("(?<![a-z])as [0-9]{3}").literals == ()


def test_a_letter_that_has_to_stand_before_is_no_boundary() -> None:
    assert trigger_of("(?<![^a-z])user[0-9]{3}", cased=False).literals == (f"user{NO_LETTER}",)


def test_what_cannot_be_a_letter_ends_a_literal() -> None:
    assert trigger_of("pass[0-9]", cased=False).literals == (f"pass{NO_LETTER}",)


def test_of_literals_only_the_shortest_is_looked_for() -> None:
    assert trigger_of("xylo(?:phone)?[a-z]").literals == ("xylo",)


def test_boundaries_and_looks_around_are_left_to_the_rule_itself() -> None:
    assert trigger_of(r"\b[ab](?=[0-9])[0-9]{4}(?!x)") == Trigger(5, 5, expression="[ab][0-9]{4,4}")


def test_a_match_is_looked_for_by_its_shortest_end() -> None:
    assert trigger_of("[ab]c{2,40}").expression == "[ab](?:c){2,2}"


def test_a_character_beyond_ascii_may_have_four_bytes() -> None:
    assert trigger_of(r"e [^x]{1,20}[yz]").expression == r"e\x20[^x]{1,80}[yz]"


def test_a_run_is_looked_for_with_the_character_before_it() -> None:
    assert trigger_of("[0-9]{3}-[0-9]{4}", DIGITS) == Trigger(8, 8, expression=r"[^0-9][0-9]{3,3}\x2d[0-9]{4,4}")


def test_a_long_expression_gives_way_to_its_literals() -> None:
    words = [f"{chr(97 + one)}{chr(97 + two)} " for one in range(20) for two in range(6)]
    trigger = trigger_of(f"(?:{'|'.join(words)})[0-9]{{4}}")
    assert trigger.literals == tuple(sorted(words))


@pytest.mark.parametrize("regex", ["", "a?", "[a-z]{0,3}", r"\b", "(?:abc)?"])
def test_what_can_match_nothing_has_no_trigger(regex: str) -> None:
    with pytest.raises(UnfitRule, match="nothing"):
        trigger_of(regex)


@pytest.mark.parametrize(
    ("regex", "anchors"),
    [
        ("(?:ab|cd)e?f", ("abef", "abf", "cdef", "cdf")),
        (r"\bpassword", ("password",)),
        ("(?:abc|ab)d", ("abcd", "abd")),
    ],
)
def test_anchors_are_the_beginnings_of_an_expression(regex: str, anchors: tuple[str, ...]) -> None:
    assert anchors_of(regex) == anchors


def test_anchors_are_few_and_none_begins_another() -> None:
    anchors = anchors_of("(?:" + "|".join(f"{one:03}zz" for one in range(MOST_LITERALS - 1)) + ")")
    assert len(anchors) <= 150
    assert not any(one != other and one.startswith(other) for one in anchors for other in anchors)


def test_what_begins_anyhow_has_no_anchors() -> None:
    with pytest.raises(UnfitRule, match="nothing is known of how it begins"):
        anchors_of(r"\w{3}abc")


@pytest.mark.parametrize(
    ("regex", "anchors", "reason"),
    [
        ("ab*", ("a",), "a repeat without a bound"),
        ("ab+?c", ("a",), "a repeat without a bound"),
        ("ab{3,}", ("a",), "a repeat without a bound"),
        (r"(a)b\1", ("a",), "a back reference"),
        (r"(?P<x>a)b(?P=x)", ("a",), "a back reference"),
        ("(a)?(?(1)b|c)", ("a", "b", "c"), "a back reference"),
        ("a.{0,600}", ("a",), "601 characters; 512 are the most"),
        ("a(?:(?:(?:b{1,2}){1,2}){1,2}){1,2}", ("a",), "repeats within repeats within repeats"),
        ("abc", ("b",), "can begin with 'abc'"),
        ("(?:abc|xyz)", ("abc",), "can begin with 'xyz'"),
        ("[0-9]{4}", (DIGITS, "1"), "has to be its only anchor"),
        ("a(", ("a",), "is no regular expression"),
        ("[z-a]", ("a",), "is no regular expression"),
    ],
)
def test_an_expression_that_could_be_slow_or_begin_elsewhere_is_refused(
    regex: str, anchors: tuple[str, ...], reason: str
) -> None:
    with pytest.raises(UnfitRule) as refused:
        check(regex, anchors)
    assert reason in str(refused.value)


@pytest.mark.parametrize(
    ("regex", "anchors"),
    [("abc?", ("ab",)), ("abc", ("abcd",)), ("Abc", ("a",)), ("[0-9]{4}", (DIGITS,)), ("(?:ab{1,2}){1,3}", ("ab",))],
)
def test_an_expression_that_keeps_the_rules_is_taken(regex: str, anchors: tuple[str, ...]) -> None:
    check(regex, anchors)


@pytest.mark.parametrize(
    ("regex", "expression"),
    [
        (r"\d\s\S", r"[0-9][ \t-\r][^ \t-\r]"),
        (r"[\d\s][^\s]", r"[0-9 \t-\r][^ \t-\r]"),
        (r"[]\d]", r"[]0-9]"),
        (r"[^]\d]", r"[^]0-9]"),
        (r"\\d\[\d", r"\\d\[[0-9]"),
        (r"abc\w", r"abc\w"),
    ],
)
def test_digits_and_spaces_are_those_of_ascii(regex: str, expression: str) -> None:
    assert plain(regex) == expression
