"""Rules in gitleaks' form, written for these tests."""

from collections.abc import Callable
from pathlib import Path

import pytest

from mcpward.errors import ConfigurationError
from mcpward.guard.one_pass import OnePass
from mcpward.guard.rules.gitleaks import Imported, entropy, read_gitleaks

Read = Callable[[str], Imported]

KEY = "zq_" + "4f9KdLx20Vb7RmTe"
RULE = r"""
[[rules]]
id = "zq-key"
description = "a key of a provider that there is not"
regex = '''\b(zq_[A-Za-z0-9]{16})(?:[\x60'"\s;]|\\[nr]|$)'''
keywords = ["zq_"]
"""
ASSIGNED = r"""
[[rules]]
id = "assigned"
regex = '''(?i)[\w.-]{0,50}?(?:zonk)(?:[ \t\w.-]{0,20})[\s'"]{0,3}(?:=|:)[\s'"=]{0,5}([a-z0-9]{12})(?:['"\s;]|$)'''
keywords = ["zonk"]
"""


@pytest.fixture
def read(tmp_path: Path) -> Read:
    def written(text: str) -> Imported:
        (tmp_path / "leaks.toml").write_text(text, "utf-8")
        return read_gitleaks(tmp_path / "leaks.toml")

    return written


def found(imported: Imported, text: str) -> list[str]:
    return [text[one.start : one.end] for one in OnePass(imported.detectors, disguises=()).find(text)]


def test_a_rule_finds_the_first_group_that_it_has(read: Read) -> None:
    assert found(read(RULE), f"use '{KEY}' now; {KEY}") == [KEY, KEY]


def test_a_rule_names_itself_as_the_detector(read: Read) -> None:
    (one,) = OnePass(read(RULE).detectors, disguises=()).find(KEY)
    assert (one.detector, one.type, one.kind) == ("zq-key", "API_KEY", "secret")


def test_what_a_rule_need_not_begin_with_costs_nothing_and_loses_nothing(read: Read) -> None:
    text = "my.zonk_token = 'a1b2c3d4e5f6'\nZONK: 6f5e4d3c2b1a"
    assert found(read(ASSIGNED), text) == ["a1b2c3d4e5f6", "6f5e4d3c2b1a"]


def test_the_group_that_counts_can_be_named_by_number(read: Read) -> None:
    rule = "[[rules]]\nid = 'pair'\nregex = 'pair:(\\w+):(\\w+)'\nsecretGroup = 2\nkeywords = ['pair']"
    assert found(read(rule), "pair:one:two") == ["two"]


def test_without_a_group_the_whole_match_counts(read: Read) -> None:
    assert found(read("[[rules]]\nid = 'plain'\nregex = 'plain-[0-9]+'"), "a plain-77.") == ["plain-77"]


def test_a_keyword_has_to_stand_near(read: Read) -> None:
    imported = read("[[rules]]\nid = 'sum'\nregex = '\\b([a-f0-9]{16})\\b'\nkeywords = ['Sumo']")
    assert found(imported, "sumo: 0123456789abcdef fedcba9876543210") == ["0123456789abcdef", "fedcba9876543210"]
    assert found(imported, "judo: 0123456789abcdef") == []


def test_entropy_has_to_be_over_what_is_asked(read: Read) -> None:
    imported = read(RULE + "entropy = 3.5")
    assert found(imported, KEY) == [KEY]
    assert found(imported, "zq_" + "a" * 16) == []


def test_entropy_is_shannons() -> None:
    assert (entropy("aaaa"), entropy("abab"), entropy("abcd")) == (0, 1, 2)


SECOND = KEY[:-1] + "9"
ALLOWED = {
    "a value": "[[rules.allowlists]]\nregexes = ['Te$']",
    "a word in it": "[[rules.allowlists]]\nstopwords = ['RMTE']",
    "the match": "[[rules.allowlists]]\nregexTarget = 'match'\nregexes = ['Te;']",
    "the line": "[[rules.allowlists]]\nregexTarget = 'line'\nregexes = ['^one']",
    "all of several": "[[rules.allowlists]]\ncondition = 'AND'\nregexes = ['^zq_']\nstopwords = ['rmte']",
    "in the older form": "[rules.allowlist]\nregexes = ['Te$']",
    "for all rules": "[allowlist]\nstopwords = ['rmte']",
    "for this rule": "[[allowlists]]\ntargetRules = ['zq-key']\nstopwords = ['rmte']",
}


@pytest.mark.parametrize("allowed", ALLOWED.values(), ids=list(ALLOWED))
def test_what_an_allowlist_names_is_left_alone(read: Read, allowed: str) -> None:
    assert found(read(RULE + allowed), f"one {KEY};\ntwo {SECOND};") == [SECOND]


NOT_ALLOWED = {
    "one of two": "[[rules.allowlists]]\ncondition = 'AND'\nregexes = ['^zq_']\nstopwords = ['other']",
    "a path": "[[rules.allowlists]]\npaths = ['.*']",
    "a value and a path": "[[rules.allowlists]]\ncondition = 'AND'\npaths = ['.*']\nregexes = ['.']",
    "for another rule": "[[allowlists]]\ntargetRules = ['other']\nregexes = ['.']",
    "nothing": "[[rules.allowlists]]\ndescription = 'empty'",
}


@pytest.mark.parametrize("allowed", NOT_ALLOWED.values(), ids=list(NOT_ALLOWED))
def test_what_an_allowlist_does_not_name_is_found(read: Read, allowed: str) -> None:
    assert found(read(RULE + allowed), KEY) == [KEY]


NOTES = {
    "a path beside a regex": (RULE + "path = '\\.tf$'", "rule zq-key: its path is ignored"),
    "a path alone": ("[[rules]]\nid = 'file'\npath = '\\.p12$'", "rule file: it has a path and no regex"),
    "an allowed path": (RULE + "[[rules.allowlists]]\npaths = ['x']", "paths and commits of an allowlist"),
    "the defaults": ("[extend]\nuseDefault = true", "gitleaks' own rules are not here"),
    "a change of a default": ("[extend]\nuseDefault = true\n[[rules]]\nid = 'aws'", "rule aws: it changes one of"),
    "rules that are off": ("[extend]\nuseDefault = true\ndisabledRules = ['a']", "disabledRules is ignored"),
    "a rule beside others": (RULE + "[[rules.required]]\nid = 'x'", "rule zq-key: it works only together with"),
}


@pytest.mark.parametrize(("text", "says"), NOTES.values(), ids=list(NOTES))
def test_what_is_left_out_is_noted(read: Read, text: str, says: str) -> None:
    assert any(says in note for note in read(text).notes)


MISTAKES = {
    "no id": ("\n[[rules]]\nregex = 'abcd'", "line 2: id: field required"),
    "no regex": ("[[rules]]\nid = 'bare'", "line 1, rule bare: it has no regex"),
    "regex": ("[[rules]]\nid = 'x'\nregex = 'abc(?!d)'", "line 3, rule x: the regex is none of RE2's"),
    "no literal": ("[[rules]]\nid = 'x'\nregex = '[^a]+'", "line 3, rule x: the regex has no 3 fixed characters"),
    "group": (RULE + "secretGroup = 4", "rule zq-key: secretGroup is 4, and the regex has 1 groups"),
    "entropy": (RULE + "entropy = 'high'", "line 7, rule zq-key: entropy: input should be a valid number"),
    "allowlist": (RULE + "[rules.allowlist]\nregexes = ['a(']", "line 8, rule zq-key: allowlist: the regex is none"),
    "twice": (RULE + RULE, "line 9, rule zq-key: the id stands in an earlier rule too"),
    "another file": ("[extend]\npath = 'more.toml'", "line 2: [extend] path is not followed"),
}


@pytest.mark.parametrize(("text", "says"), MISTAKES.values(), ids=list(MISTAKES))
def test_a_mistake_is_told_with_its_line_and_rule(read: Read, text: str, says: str) -> None:
    with pytest.raises(ConfigurationError) as refused:
        read(text)
    assert says in str(refused.value)
