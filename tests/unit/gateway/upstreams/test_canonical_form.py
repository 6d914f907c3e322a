"""The one form of a JSON value: RFC 8785."""

import json
import random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mcpward.gateway.upstreams.ledger import canonical

SCALARS = st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.floats(allow_nan=False, allow_infinity=False)
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
JSON = st.recursive(
    SCALARS | TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=12,
)


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ({"b": 1, "a": [True, None, False]}, '{"a":[true,null,false],"b":1}'),
        (0.0, "0"), (-0.0, "0"), (1.0, "1"), (-1.5, "-1.5"), (0.000001, "0.000001"), (1e-7, "1e-7"),
        (1.5e-10, "1.5e-10"), (123e-7, "0.0000123"), (1e20, "100000000000000000000"), (1e21, "1e+21"),
        (1.2345678901234568e20, "123456789012345680000"), (-1e16, "-10000000000000000"), (5e-324, "5e-324"),
        (1.7976931348623157e308, "1.7976931348623157e+308"), (2**53, "9007199254740992"), (1e100, "1e+100"),
        (2**63 - 1, "9223372036854776000"), (10**21, "1e+21"), (333333333.33333329, "333333333.3333333"),
        ("\x00\x08\t\n\x0c\r\x1f\"\\/", '"\\u0000\\b\\t\\n\\f\\r\\u001f\\"\\\\/"'),
        ("\x7f\u2028\U0001f600", '"\x7f\u2028\U0001f600"'),
        # By UTF-16 code units a character beyond the first plane goes before the last ones of it.
        ({"\ufb33": 1, "\U0001f600": 2, "\u20ac": 3, "\r": 4}, '{"\\r":4,"\u20ac":3,"\U0001f600":2,"\ufb33":1}'),
    ],
)  # fmt: skip
def test_a_value_has_one_form(value: object, written: str) -> None:
    assert canonical(value).decode() == written


def test_the_form_is_read_back_as_what_was_written() -> None:
    draws = random.Random(7)
    for _ in range(2000):
        value = draws.uniform(-1, 1) * 10.0 ** draws.randint(-320, 308)
        assert float(json.loads(canonical(value))) == value


@given(JSON, st.randoms())
def test_the_order_of_keys_and_the_form_of_numbers_do_not_matter(value: Any, draws: random.Random) -> None:
    def stirred(inner: Any) -> Any:
        if isinstance(inner, dict):
            pairs = list(inner.items())
            draws.shuffle(pairs)
            return {name: stirred(one) for name, one in pairs}
        if isinstance(inner, list):
            return [stirred(one) for one in inner]
        if isinstance(inner, float) and inner.is_integer():
            return int(inner)
        return float(inner) if isinstance(inner, int) and not isinstance(inner, bool) else inner

    assert canonical(stirred(value)) == canonical(value)
    assert canonical(json.loads(canonical(value))) == canonical(value)


@given(JSON, JSON)
def test_any_change_of_content_matters(one: Any, other: Any) -> None:
    def tagged(value: Any) -> Any:
        """Python takes True for 1; JSON does not."""
        if isinstance(value, dict):
            return {name: tagged(inner) for name, inner in value.items()}
        return [tagged(inner) for inner in value] if isinstance(value, list) else (isinstance(value, bool), value)

    assert (canonical(one) == canonical(other)) == (tagged(one) == tagged(other))


@pytest.mark.parametrize(
    "value", [float("nan"), float("inf"), 10**400, "\ud800", {"\ud800": 1}, {1: 2}, {1, 2}, b"x", object()]
)
def test_what_has_no_canonical_form_is_refused(value: object) -> None:
    with pytest.raises(ValueError, match=r"^it holds "):
        canonical([value])


def test_what_is_nested_without_end_is_refused() -> None:
    deep: list[Any] = []
    for _ in range(50_000):
        deep = [deep]
    with pytest.raises(ValueError, match="nested more than 100 deep"):
        canonical(deep)
