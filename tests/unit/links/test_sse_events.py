"""Server-sent events out of bytes that come as they like."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mcpward.links.lines import Endless, Remnant
from mcpward.links.sse_events import Event, Events

STREAM = (
    b"\xef\xbb\xbfevent: a\ndata: one\n\n"
    b": a comment\n\n"
    b"data:two\ndata:  three\ndata\nid: 7\n\n"
    b"id:8\nretry: 250\n\n"
    b"retry: soon\nevent: unheard\n\n"
    b"unknown: x\ndata: {}\nid: nul\0\n\n"
    b"data: never ended\n"
)
EVENTS = [
    Event("a", b"one"),
    Event("message", b"two\n three\n", "7"),
    Event("message", b"", "8", 250),
    Event("message", b"{}"),
]


@given(st.integers(1, 40), st.sampled_from([b"\n", b"\r\n", b"\r"]))
def test_however_the_bytes_come_and_lines_end_the_events_are_the_same(size: int, end: bytes) -> None:
    data = STREAM.replace(b"\n", end)
    reader = Events(lambda: 1000)
    assert [it for at in range(0, len(data), size) for it in reader.feed(data[at : at + size])] == EVENTS


@pytest.mark.parametrize("size", [100, 5000, 100_000])
def test_of_an_event_that_is_too_large_its_beginning_and_end_are_kept(size: int) -> None:
    text = b"".join(b"%d," % n for n in range(10_000))
    reader = Events(lambda: 10_000)
    data = b"id: 1\ndata: " + text + b"\n\ndata: next\n\n"
    events = [it for at in range(0, len(data), size) for it in reader.feed(data[at : at + size])]
    large, following = events
    assert (large.id, following) == ("1", Event("message", b"next"))
    assert isinstance(large.data, Remnant)
    assert text.startswith(large.data.head)
    assert text.endswith(large.data.tail)
    assert len(large.data.head) > 4000 < len(large.data.tail)


def test_many_lines_of_one_event_count_together() -> None:
    reader = Events(lambda: 1000)
    assert list(reader.feed(b"data: 0123456789\n" * 100)) == []
    assert reader.too_large
    (event,) = reader.feed(b"\n")
    assert isinstance(event.data, Remnant)
    assert not reader.too_large


def test_comments_cost_nothing_however_many_come() -> None:
    reader = Events(lambda: 1000)
    for _ in range(1000):
        assert list(reader.feed(b": still here, and nothing to say\n" * 10)) == []
    assert list(reader.feed(b"data: x\n\n")) == [Event("message", b"x")]


def test_an_event_without_end_is_given_up() -> None:
    for piece in (b"data: " + b"x" * 1000 + b"\n", b"x" * 1000):
        reader = Events(lambda: 1000)
        with pytest.raises(Endless):
            for _ in range(20):
                list(reader.feed(piece))
