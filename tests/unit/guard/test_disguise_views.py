from hypothesis import given
from hypothesis import strategies as st

from mcpward.guard.views import View, reversed_view, rewritten, unwrapped


def test_a_text_is_a_view_of_itself() -> None:
    view = View("the key")
    assert view.identical
    assert view.original(4, 7) == (4, 7)


def test_a_removed_character_belongs_to_a_span_only_when_it_stands_within() -> None:
    view = rewritten("a-b-c", 0, 5, [(1, 2, ""), (3, 4, "")])
    assert view.text == "abc"
    assert [view.original(0, 1), view.original(0, 2), view.original(1, 2), view.original(0, 3)] == [
        (0, 1),
        (0, 3),
        (2, 3),
        (0, 5),
    ]


def test_a_part_of_what_stands_for_something_else_leads_to_the_whole_of_it() -> None:
    view = rewritten("x…y", 0, 3, [(1, 2, "...")])
    assert view.text == "x...y"
    assert view.original(2, 3) == (1, 2)
    assert view.original(4, 5) == (2, 3)


def test_a_decoded_blob_leads_to_all_of_its_encoding() -> None:
    assert unwrapped("key", 10, 14).original(1, 2) == (10, 14)


def test_a_mirrored_text_leads_back_in_reverse() -> None:
    view = reversed_view("say yek now", 4, 7)
    assert view.text == "key"
    assert view.original(0, 1) == (6, 7)
    assert view.original(1, 3) == (4, 6)


def test_a_view_of_a_view_leads_to_the_first_text() -> None:
    outer = rewritten("..k-e-y..", 2, 7, [(3, 4, ""), (5, 6, "")])
    inner = reversed_view(outer.text, 0, 3)
    assert inner.of(outer).text == "yek"
    assert inner.of(outer).original(0, 2) == (4, 7)
    assert inner.of(View(outer.text)).original(0, 2) == (1, 3)


def test_a_translation_of_a_view_keeps_its_own_text() -> None:
    outer = rewritten("q-r", 0, 3, [(1, 2, "")])
    assert View("ab").of(outer).text == "ab"
    assert View("ab").of(outer).original(1, 2) == (2, 3)


def test_a_span_beyond_the_text_is_cut_to_it() -> None:
    assert View("abc").original(-5, 99) == (0, 3)
    assert unwrapped("", 4, 4).original(0, 9) == (4, 4)


@st.composite
def changed(draw: st.DrawFn) -> tuple[str, View]:
    text = draw(st.text(max_size=30))
    cuts = sorted(draw(st.sets(st.integers(0, len(text)), max_size=8)))
    pairs = [(first, last) for first, last in zip(cuts[::2], cuts[1::2], strict=False) if first < last]
    return text, rewritten(text, 0, len(text), [(first, last, draw(st.text(max_size=4))) for first, last in pairs])


@given(changed(), st.integers(0, 60), st.integers(0, 60), st.integers(0, 60))
def test_the_way_back_is_in_range_and_never_turns(made: tuple[str, View], one: int, two: int, three: int) -> None:
    text, view = made
    first, second, third = sorted((one, two, three))
    short, long = view.original(first, second), view.original(first, third)
    assert 0 <= short[0] <= short[1] <= long[1] <= len(text)
    assert view.original(first, third)[0] <= view.original(second, third)[0]


@given(changed())
def test_what_was_not_changed_is_found_where_it_came_from(made: tuple[str, View]) -> None:
    text, view = made
    edited = {place for at, size, _, _ in view.edits for place in range(at, at + size)}
    if view.text == text:
        return
    kept = [place for place in range(len(view.text)) if place not in edited]
    lengths = {view.original(place, place + 1)[1] - view.original(place, place + 1)[0] for place in kept}
    assert lengths <= {1}
