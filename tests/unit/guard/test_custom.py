"""The rules file: own patterns and words, what is allowed, and what is said of a mistake."""

from collections.abc import Callable
from pathlib import Path

import pytest

from mcpward.errors import ConfigurationError
from mcpward.guard.one_pass import OnePass
from mcpward.guard.rules.actions import Rules
from mcpward.guard.rules.adapting import adapt
from mcpward.guard.rules.linear import UnfitExpression
from mcpward.guard.rules.rules_file import load_rules

Load = Callable[[str], Rules]

PATTERN = """
[[patterns]]
name = "employee"
type = "EMPLOYEE_ID"
"""


@pytest.fixture
def load(tmp_path: Path) -> Load:
    def written(text: str) -> Rules:
        (tmp_path / "rules.toml").write_text(text, "utf-8")
        return load_rules(tmp_path / "rules.toml")

    return written


def found(rules: Rules, text: str) -> list[tuple[str, str]]:
    """Types and texts of what the rules' own detectors find."""
    return [(one.type, text[one.start : one.end]) for one in OnePass(rules.detectors, disguises=()).find(text)]


@pytest.mark.parametrize(
    ("rule", "text", "caught"),
    [
        (r"regex = 'EMP-\d{6}'", "of EMP-123456 and EMP-654321.", ["EMP-123456", "EMP-654321"]),
        (r"regex = 'EMP-\d{6}'", "emp-123456", []),
        (r"""regex = 'EMP-\d{6}'
cased = false""", "emp-123456", ["emp-123456"]),
        (r"regex = '\b\d{3}/\d{4}\b'", "files 123/4567, 1123/4567", ["123/4567"]),
        (r"regex = 'staff (?P<value>[a-z]+\d+)'", "staff ann77 left", ["ann77"]),
        (r"regex = '[A-Za-z]{2,20}#ACME'", "mail bob#ACME or ann#ACME", ["bob#ACME", "ann#ACME"]),
        (r"regex = '(?:alpha|beta|gamma)-[0-9]+'", "alpha-1 delta-2 gamma-33", ["alpha-1", "gamma-33"]),
        (r"regex = '(a+)+@acme'", "a" * 300 + "@acme", ["a" * 300 + "@acme"]),
        (r"regex = 'KEY<<(?s:.+?)>>'", "KEY<<" + "x\n" * 900 + ">>", ["KEY<<" + "x\n" * 900 + ">>"]),
        ("""regex = '\\b[A-Z]{2}\\d{4}\\b'
words = ["badge"]""", "order AB1234. " + "-" * 90 + "badges AB1235, CD1236", ["AB1235", "CD1236"]),
        ("""regex = '\\S+'
words = ["zugang"]""", "der zugang: x1#", ["x1#"]),
    ],
    ids=[
        "as it is written", "its case counts", "unless it says not", "digits", "a group", "a literal in the middle",
        "one of several", "repeats within repeats", "over many lines", "only near a word", "by its word alone",
    ],
)  # fmt: skip
def test_a_pattern_finds_what_it_matches(load: Load, rule: str, text: str, caught: list[str]) -> None:
    if r"'\S+'" in rule:
        rule = rule.replace(r"'\S+'", r"'[^\s:]+#'")
    assert [what for _, what in found(load(PATTERN + rule), text)] == caught


def test_a_word_is_found_whole_whatever_its_case(load: Load) -> None:
    rules = load("""
[[words]]
name = "projects"
type = "PROJECT_NAME"
words = ["Nightfall", "Blue Heron", "夜明け"]
""")
    text = "NIGHTFALL and blue heron, not nightfalls; 計画夜明けです"
    assert found(rules, text) == [
        ("PROJECT_NAME", "NIGHTFALL"), ("PROJECT_NAME", "blue heron"), ("PROJECT_NAME", "夜明け"),
    ]  # fmt: skip


def test_a_list_of_words_may_be_long(load: Load) -> None:
    words = ", ".join(f'"name{number}"' for number in range(1500))
    rules = load(f'[[words]]\nname = "many"\ntype = "CUSTOMER"\nwords = [{words}]')
    assert found(rules, "name7, name1499, name1500") == [("CUSTOMER", "name7"), ("CUSTOMER", "name1499")]


def test_offsets_are_those_of_the_text_whatever_stands_before(load: Load) -> None:
    rules = load(PATTERN + r"regex = '[A-Za-z]{2,20}#ACME'")
    assert found(rules, "ſüß 😀 \ud800 é bob#ACME") == [("EMPLOYEE_ID", "bob#ACME")]


MISTAKES = {
    "not toml": ('on_failure = "block', "line 1: this is not TOML"),
    "unknown key": ("[actions]\n\n[limits]\nmost = 3", "line 3: limits: this key is unknown"),
    "unknown key of a rule": (PATTERN + "regex = 'abcd'\nrank = 1", "line 6, rule employee: rank: this key is unknown"),
    "no regex": (PATTERN, "line 2, rule employee: regex: field required"),
    "score": (PATTERN + "regex = 'abcd'\nscore = 7", "line 6, rule employee: score: input should be less than"),
    "type": ('[[words]]\nname = "a"\ntype = "Low"\nwords = ["abc"]', "line 3, rule a: type: string should match"),
    "attack": (PATTERN + 'regex = "abcd"\nkind = "attack"', "rule employee: the type of an attack is one of"),
    "regex": (PATTERN + "regex = 'abc(d'", "line 5, rule employee: the regex is none of RE2's (missing )"),
    "look-ahead": (PATTERN + "regex = 'abc(?=d)'", "line 5, rule employee: the regex is none of RE2's"),
    "nothing": (PATTERN + "regex = 'abcd|'", "line 5, rule employee: the regex matches nothing at all"),
    "anything": (PATTERN + r"regex = '\w+'", "line 5, rule employee: the regex has no 3 fixed characters"),
    "example not caught": (
        PATTERN + 'regex = "abcd"\n\nexamples.catch = ["abcd", "abc"]',
        "line 7, rule employee: example 2 of examples.catch is not found",
    ),
    "example not ignored": (
        PATTERN + 'regex = "abcd"\n\n[patterns.examples]\nignore = ["abcde"]',
        "line 8, rule employee: example 1 of examples.ignore is found",
    ),
    "name twice": (2 * (PATTERN + "regex = 'abcd'"), "rule employee: the name is taken"),
    "name of a detector": (PATTERN.replace("employee", "email") + "regex = 'abcd'", "rule email: the name is taken"),
    "action": ('[actions]\nEMAIL = "hide"', "line 2: actions.EMAIL: input should be 'mask', 'block', 'flag' or 'off'"),
    "type of an action": ('[actions]\nsecret = "mask"\nEMIAL = "flag"', "line 3: actions.EMIAL: nothing has the type"),
    "allowed type": ('[allow]\n# some\ntypes = ["EMIAL"]', "line 3: allow.types: nothing has the type 'EMIAL'"),
    "allowed regex": ("[allow]\nregexes = ['a(']", "line 2: allow.regexes: entry 1 is no regex of RE2's"),
    "on failure": ('on_failure = "ignore"', "line 1: on_failure: input should be 'block' or 'pass'"),
    "no file": ('gitleaks = "none.toml"', "none.toml cannot be read (No such file or directory)"),
}


@pytest.mark.parametrize(("text", "says"), MISTAKES.values(), ids=list(MISTAKES))
def test_a_mistake_is_told_with_its_line_and_rule(load: Load, text: str, says: str) -> None:
    with pytest.raises(ConfigurationError) as refused:
        load(text)
    assert says in str(refused.value)
    assert "\n" not in str(refused.value)


def test_a_misspelt_type_is_told_the_right_one(load: Load) -> None:
    with pytest.raises(ConfigurationError, match="did you mean EMAIL"):
        load('[actions]\nEMIAL = "flag"')


def test_the_line_is_right_behind_texts_of_several_lines(load: Load) -> None:
    with pytest.raises(ConfigurationError, match="line 11, rule second: score"):
        load("""[[patterns]]
name = "first"
type = "A_KEY"
regex = '''[[patterns]]
score = 9
abcd'''
[[patterns]]
name = "second"
type = "A_KEY"
regex = "abcd"
score = 9
""")


def test_an_error_never_quotes_an_allowed_value(load: Load) -> None:
    with pytest.raises(ConfigurationError) as refused:
        load('[allow]\nvalues = ["hunter2", 7]')
    assert "hunter2" not in str(refused.value)


def test_allowed_values_do_not_show_in_a_repr(load: Load) -> None:
    assert "hunter2" not in repr(load('[allow]\nvalues = ["hunter2"]\nregexes = ["hunter2+"]'))


@pytest.mark.parametrize("regex", [r".*", r"\w+", r"[^a]{3}", r"a|\d", r"(?i)\bno?"])
def test_what_could_begin_anywhere_is_refused(regex: str) -> None:
    with pytest.raises(UnfitExpression):
        adapt(regex)


@pytest.mark.parametrize(
    ("regex", "anchors"),
    [
        (r"\bAKIA[A-Z0-9]{16}\b", ("akia",)),
        (r"(?i)(?:Foo|bar)_[[:alnum:]]{8}\z", ("bar_", "foo_")),
        (r"(?:sk|pk)_live_\w+", ("pk_live_", "sk_live_")),
        (r"\d{3}-\d{4}", ("[0-9]",)),
        (r"T1\d{8}", ("t1",)),
        (r"\QA.B\E\d", ("a.b",)),
    ],
)
def test_where_a_match_begins_is_read_off_the_expression(regex: str, anchors: tuple[str, ...]) -> None:
    assert adapt(regex).anchors == anchors
