"""Scopes: what is known, what covers what, and what may be granted."""

from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from mcpward.errors import InsufficientScope, InvalidInput
from mcpward.model import Caller
from mcpward.policy.scopes import EVERY, EVERY_BUT_TOKENS, KNOWN, MINTED, authorize, check_grant, covers, is_known

NAMES = st.from_regex(r"[A-Za-z0-9-]{1,6}(_[A-Za-z0-9-]{1,4}){0,2}", fullmatch=True)
TOOLS = st.from_regex(r"[A-Za-z0-9_./-]{1,12}", fullmatch=True)
UPSTREAM = st.one_of(
    NAMES.map("upstream:{}".format),
    st.tuples(NAMES, TOOLS).map(lambda pair: f"upstream:{pair[0]}:{pair[1]}"),
    NAMES.map("upstream:{}:*".format),
    st.just("upstream:*"),
)
WILD = st.sampled_from(["*", "*:*", "prompt:*", "security:*", "diagnostics:*", "audit:*", "tokens:*", "upstream:*:*"])
SCOPES = st.one_of(st.sampled_from(sorted(KNOWN)), UPSTREAM, WILD, st.text(max_size=12))


def caller(*scopes: str) -> Caller:
    return Caller("p", "c", "static", frozenset(scopes))


@pytest.mark.parametrize("scope", [*sorted(EVERY), "upstream:a", "upstream:a_b", "upstream:a:*", "upstream:a:t.x/y"])
def test_a_scope_of_the_contract_is_known(scope: str) -> None:
    assert is_known(scope)


@pytest.mark.parametrize(
    "scope",
    [
        "", "*", "*:*", "prompt", "prompt:", "prompt:other", "prompt:validate:x", "Prompt:validate", "tokens:*",
        "prompt:validate ", "prompt:validate\n", "upstream", "upstream:", "upstream:a__b", "upstream:a:",
        "upstream:a b", "upstream:a:t:u", "upstream:a:t*", "upstream:*:*", "upstream:*:t", "upstream:_a", "other:*",
        ":*", "upstream:ä", "upstream:a:" + "x" * 129, "upstream:a\n", "upstream:a:t\n",
    ],
)  # fmt: skip
def test_anything_else_is_unknown(scope: str) -> None:
    assert not is_known(scope)


@pytest.mark.parametrize(
    ("held", "needed"),
    [
        ("prompt:validate", "prompt:validate"),
        ("prompt:*", "prompt:validate"),
        ("upstream:*", "upstream:a"),
        ("upstream:*", "upstream:a:t"),
        ("upstream:a", "upstream:a:t"),
        ("upstream:a", "upstream:a:*"),
        ("upstream:a:*", "upstream:a:t"),
    ],
)
def test_a_scope_covers_what_lies_below_it(held: str, needed: str) -> None:
    assert covers({held}, needed)


@pytest.mark.parametrize(
    ("held", "needed"),
    [
        ("prompt:validate", "prompt:analyze"),
        ("prompt:validate", "prompt:*"),
        ("upstream:a:t", "upstream:a"),
        ("upstream:a:*", "upstream:a"),
        ("upstream:a", "upstream:ab:t"),
        ("upstream:a", "upstream:b:t"),
        ("upstream:a:t", "upstream:a:*"),
        ("upstream", "upstream:a"),
        ("prompt", "prompt:validate"),
        ("*", "*"),
        ("*:*", "prompt:validate"),
        (":*", "prompt:validate"),
        ("tokens:*", "tokens:admin"),
    ],
)
def test_a_scope_covers_nothing_beside_or_above_it(held: str, needed: str) -> None:
    assert not covers({held}, needed)


def test_the_members_of_a_family_together_cover_its_wildcard() -> None:
    assert covers({"prompt:validate", "prompt:analyze"}, "prompt:*")
    assert not covers({"security:stats"}, "security:*")


@given(st.sets(SCOPES, max_size=6))
def test_nothing_but_itself_covers_tokens_admin(held: set[str]) -> None:
    assert covers(held, "tokens:admin") == ("tokens:admin" in held)


@given(SCOPES)
def test_a_lone_star_opens_nothing(needed: str) -> None:
    assert not covers({"*"}, needed)


@given(NAMES, TOOLS)
def test_a_servers_scope_covers_all_its_tools(name: str, tool: str) -> None:
    assert covers({f"upstream:{name}"}, f"upstream:{name}:{tool}")


@given(NAMES, NAMES, TOOLS)
def test_a_servers_scope_covers_no_other_servers_tools(name: str, other: str, tool: str) -> None:
    assume(name != other)
    assert not covers({f"upstream:{name}", f"upstream:{name}:*"}, f"upstream:{other}:{tool}")


@given(st.sets(SCOPES, max_size=5), SCOPES, SCOPES)
def test_more_scopes_never_open_less(held: set[str], more: str, needed: str) -> None:
    if covers(held, needed):
        assert covers(held | {more}, needed)


@given(st.sets(SCOPES, max_size=5), st.lists(SCOPES, max_size=4))
def test_nobody_grants_what_they_lack(held: set[str], wanted: list[str]) -> None:
    granter = caller(*held)
    try:
        check_grant(granter, wanted)
    except (InsufficientScope, InvalidInput):
        return
    # Whatever the granted scopes open, the granter could open as well.
    everything = [*KNOWN, "upstream:x", "upstream:x:t", "upstream:*", *wanted]
    assert all(covers(held, needed) for needed in everything if covers(wanted, needed))


@given(st.sets(SCOPES.filter(lambda scope: scope != "tokens:admin"), max_size=6))
def test_nobody_without_tokens_admin_grants_it(held: set[str]) -> None:
    with pytest.raises(InsufficientScope):
        check_grant(caller(*held), ["tokens:admin"])


@given(SCOPES)
def test_whoever_holds_everything_grants_every_known_scope(scope: str) -> None:
    assume(is_known(scope))
    check_grant(caller(*EVERY), [scope])


@given(st.text(max_size=200))
def test_an_unknown_scope_is_refused_without_repeating_all_of_it(scope: str) -> None:
    assume(not is_known(scope))
    with pytest.raises(InvalidInput) as refused:
        check_grant(caller(*EVERY), [scope])
    details: list[dict[str, Any]] = refused.value.extra["details"]
    assert details[0]["field"] == "scopes"
    assert details[0]["message"].isprintable()


def test_a_missing_scope_is_named_with_those_that_are_held() -> None:
    with pytest.raises(InsufficientScope) as refused:
        authorize(caller("prompt:validate", "audit:read"), "security:admin")
    assert refused.value.extra == {
        "required_scope": "security:admin",
        "client_scopes": ["audit:read", "prompt:validate"],
    }


def test_the_named_sets_are_the_contracts() -> None:
    assert EVERY - {"tokens:admin"} == EVERY_BUT_TOKENS
    assert {"prompt:validate", "prompt:analyze", "security:stats", "diagnostics:read", "diagnostics:run"} == MINTED
