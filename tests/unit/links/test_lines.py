"""Lines out of bytes that come as they like."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mcpward.links.lines import Endless, Lines, Remnant


@given(st.lists(st.text("ab\r ", max_size=8).map(str.encode)), st.integers(1, 7))
def test_however_the_bytes_come_the_lines_are_the_same(lines: list[bytes], size: int) -> None:
    data = b"".join(line + b"\n" for line in lines)
    reader = Lines(lambda: 100)
    assert [it for at in range(0, len(data), size) for it in reader.feed(data[at : at + size])] == lines


@pytest.mark.parametrize("size", [1000, 20_001, 100_000])
def test_of_a_line_that_is_too_long_its_beginning_and_end_are_kept(size: int) -> None:
    line = b"".join(b"%d," % n for n in range(10_000))
    data = b"before\n" + line + b"\nafter\n"
    reader = Lines(lambda: 10_000)
    lines = [it for at in range(0, len(data), size) for it in reader.feed(data[at : at + size])]
    assert lines == [b"before", Remnant(line[:4096], line[-4096:]), b"after"]


def test_a_line_as_long_as_may_be_is_whole() -> None:
    reader = Lines(lambda: 3)
    assert list(reader.feed(b"abc\nabcd\n")) == [b"abc", Remnant(b"abcd", b"abcd")]
    assert [*reader.feed(b"ab"), *reader.feed(b"c\n")] == [b"abc"]


def test_a_line_without_end_is_given_up() -> None:
    reader = Lines(lambda: 1000)
    with pytest.raises(Endless):
        for _ in range(20):
            list(reader.feed(b"x" * 1000))


def test_a_line_without_end_costs_no_memory_meanwhile() -> None:
    reader = Lines(lambda: 1000)
    for _ in range(15):
        list(reader.feed(b"x" * 1000))
    assert reader.too_long
    assert sum(map(len, reader._rest._pieces)) <= 4096
