import pytest
from tests.gates import opened

from mcpward.guard.disguise import DISGUISES
from mcpward.guard.disguise.seam import Disguise, Shown
from mcpward.guard.engine import Run
from mcpward.guard.normalize import normalize

SHOWN = [
    pytest.param(one, case, id=f"{one.name}-{at}") for one in DISGUISES for at, case in enumerate(one.examples.shown)
]
PLAIN = [
    pytest.param(one, case, id=f"{one.name}-{at}") for one in DISGUISES for at, case in enumerate(one.examples.plain)
]


@pytest.mark.parametrize(("disguise", "case"), SHOWN)
def test_a_disguise_is_seen_through(disguise: Disguise, case: Shown) -> None:
    texts = [view.text for view in opened(disguise, normalize(case.text).text)]
    assert any(case.says in text for text in texts), texts


@pytest.mark.parametrize(("disguise", "text"), PLAIN)
def test_no_disguise_is_seen_where_there_is_none(disguise: Disguise, text: str) -> None:
    assert [view.text for view in opened(disguise, normalize(text).text)] == []


@pytest.mark.parametrize("disguise", DISGUISES, ids=lambda one: one.name)
def test_a_disguise_has_a_name_examples_and_gates_with_anchors(disguise: Disguise) -> None:
    assert disguise.name
    assert disguise.examples.shown
    assert disguise.examples.plain
    assert all(pattern.anchors for pattern in disguise.patterns)


@pytest.mark.parametrize("disguise", DISGUISES, ids=lambda one: one.name)
def test_a_gate_never_begins_with_a_single_common_letter(disguise: Disguise) -> None:
    literals = [one for pattern in disguise.patterns for one in pattern.anchors if not isinstance(one, Run)]
    assert [one for one in literals if len(one) < 2 and one.isalnum() and one.isascii()] == []


ORDINARY = (
    "The server listens on port 8080; see https://docs.example.com/a%20page?x=1&y=2 for details (v2.0.1).",
    "def fibonacci(n):\n    a, b = 0, 1\n    while a < n:\n        a, b = b, a + b\n    return a\n",
    '{"id": "7d1f4b1e-0b8f-4d0e-9a3b-2f6a1c9d8e7f", "sum": "2fd4e1c67a2d28fced849ee1bb76e7391b93eb12", "n": [1, 2, 3]}',
    "2024-05-01T10:00:00Z INFO worker-3 handled GET /api/v1/users/42 in 12 ms, 200 OK",
    "| a | b | c |\n|---|---|---|\n| 1 | 2 | 3 |\n\n- one\n- two\n\n```sh\nls -la && echo $HOME\n```\n",
    "<p>Tom &amp; Jerry&nbsp;&copy; 2024 &#8211; it&#39;s <b>fun</b></p>",
    "Les élèves ont été prévenus : le système sera arrêté à Noël, mot de passe compris.",
    "Система сообщила об ошибке; пользователь изменил пароль.",
    "请在系统设置中更改您的密码，然后重新登录。",
    "integrity sha384-oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K/uxy9rx7HNQlGYl1kPzQho1wx4JwY8wC",
    "The recipe needs 2 eggs, 100 g of flour, and a pinch of salt - b.t.w. it's for 4 people, e.g. a family.",
)


@pytest.mark.parametrize("text", ORDINARY)
def test_ordinary_text_has_no_view_but_itself(text: str) -> None:
    plain = normalize(text).text
    assert [(one.name, view.text) for one in DISGUISES for view in opened(one, plain)] == []
