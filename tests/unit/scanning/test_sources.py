"""Where texts come from."""

import gzip
import io
import json
import os
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest

from mcpward.errors import ConfigurationError
from mcpward.guard.windows import Window
from mcpward.scanning.columns import Columns
from mcpward.scanning.items import Unread
from mcpward.scanning.sources import SKIPPED, Sources


def sources(*paths: Path | str, columns: Columns | None = None, **more: Any) -> Sources:
    return Sources([str(path) for path in paths], columns or Columns(), **more)


def texts(found: Sources) -> list[str]:
    return [item.text for item in found.items()]


def written(path: Path, *rows: object) -> Path:
    path.write_text("".join(json.dumps(row) + "\n" for row in rows))
    return path


def test_a_folder_is_read_in_the_order_of_the_alphabet(tmp_path: Path) -> None:
    for name in ("b/z.txt", "b/a.txt", "a.txt", "c.md"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(name)
    assert texts(sources(tmp_path)) == ["a.txt", "c.md", "b/a.txt", "b/z.txt"]


def test_a_file_that_is_named_beside_its_folder_is_read_once(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("a")
    (tmp_path / "b.txt").write_text("b")
    found = sources(tmp_path / "b.txt", tmp_path, f"{tmp_path}/./a.txt")
    assert texts(found) == texts(found) == ["b", "a"]


@pytest.mark.parametrize("name", SKIPPED)
def test_a_folder_of_machines_is_not_entered(tmp_path: Path, name: str) -> None:
    (tmp_path / name).mkdir()
    (tmp_path / name / "a.txt").write_text("text")
    assert texts(sources(tmp_path)) == []
    assert texts(sources(tmp_path / name)) == ["text"], "named, it is"


def test_a_link_and_a_pipe_in_a_folder_are_left_alone(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("text")
    (tmp_path / "link").symlink_to("a.txt")
    (tmp_path / "loop").symlink_to(".")
    os.mkfifo(tmp_path / "pipe")
    assert texts(sources(tmp_path)) == ["text"]


def test_a_binary_file_is_skipped_without_doubt(tmp_path: Path) -> None:
    (tmp_path / "picture").write_bytes(b"\x89PNG\0")
    found = sources(tmp_path)
    assert texts(found) == []
    assert found.unread == [Unread(str(tmp_path / "picture"), "binary", doubtful=False)]


def halves(chunks: Iterable[str]) -> Iterator[Window]:
    text = "".join(chunks)
    half = len(text) // 2
    yield Window(0, text, 0, half, last=False)
    yield Window(half, text[half:], 0, len(text) - half, last=True)


def test_a_file_that_is_too_large_is_read_in_parts(tmp_path: Path) -> None:
    (tmp_path / "large").write_text("12345")
    found = sources(tmp_path, most_bytes=4, cut=halves)
    items = list(found.items())
    assert [(item.text, item.part and item.part.at) for item in items] == [("12345", 0), ("345", 2)]
    assert found.unread == []
    assert sum(item.size for item in items) == found.total
    assert [item.part for item in sources(tmp_path, most_bytes=5, cut=halves).items()] == [None]


def test_a_file_that_is_too_large_for_rows_is_in_doubt(tmp_path: Path) -> None:
    (tmp_path / "large").write_text("12345")
    found = sources(tmp_path, most_bytes=4)
    assert texts(found) == []
    assert [(one.doubtful, one.reason) for one in found.unread] == [(True, "larger than 4 bytes (--max-bytes)")]
    assert texts(sources(tmp_path, most_bytes=5)) == ["12345"]


def test_a_file_that_goes_before_it_is_read_is_in_doubt(tmp_path: Path) -> None:
    for name in "abc":
        (tmp_path / name).write_text(name)
    found = sources(tmp_path)
    items = found.items()
    assert next(items).text == "a"
    (tmp_path / "b").unlink()
    assert [item.text for item in items] == ["c"]
    assert found.unread == [Unread(str(tmp_path / "b"), "No such file or directory")]


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ("größe".encode(), "größe"),
        ("\ufeffgröße".encode(), "größe"),
        ("größe".encode("utf-16"), "größe"),
        ("\ufeffgröße".encode("utf-16-be"), "größe"),
        ("größe €".encode("cp1252"), "größe €"),
        ("größe und übel".encode() + b"\xff", "größe und übel\ufffd"),
        (b"a\r\nb", "a\r\nb"),
    ],
)
def test_a_text_is_read_whatever_its_encoding(tmp_path: Path, data: bytes, text: str) -> None:
    (tmp_path / "a.txt").write_bytes(data)
    assert texts(sources(tmp_path / "a.txt")) == [text]


def test_rows_bring_their_id_and_channel_or_take_the_line_and_the_default(tmp_path: Path) -> None:
    path = written(tmp_path / "in.jsonl", {"id": "a", "text": "x", "channel": "tool_result"}, {"text": "y", "label": 1})
    found = list(sources(path, columns=Columns(channel="tool_description")).items())
    assert [(item.id, item.text, item.channel) for item in found] == [
        ("a", "x", "tool_result"),
        (2, "y", "tool_description"),
    ]


def test_a_packed_file_holds_the_same_rows(tmp_path: Path) -> None:
    plain = written(tmp_path / "in.jsonl", {"text": "x"})
    (tmp_path / "in.jsonl.gz").write_bytes(gzip.compress(plain.read_bytes()))
    assert texts(sources(plain, tmp_path / "in.jsonl.gz")) == ["x", "x"]


def test_the_columns_that_are_named_are_read(tmp_path: Path) -> None:
    path = written(tmp_path / "in.jsonl", {"ask": "x", "answer": "y"}, {"ask": "z", "answer": None})
    found = list(sources(path, columns=Columns(("ask", "answer"))).items())
    assert [(item.row, item.column, item.text) for item in found] == [
        (1, "ask", "x"),
        (1, "answer", "y"),
        (2, "ask", "z"),
    ]


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ([], "line 1: not a JSON object"),
        ({"id": 1}, "line 1: no text in the column text"),
        ({"text": 5}, "line 1: no text in the column text"),
        ({"text": None}, "line 1: no text in the column text"),
        ({"text": "my private words", "channel": "my private words"}, "line 1: the channel is none of"),
    ],
)
def test_a_damaged_row_is_told_by_its_line_and_not_quoted(tmp_path: Path, row: object, said: str) -> None:
    with pytest.raises(ConfigurationError, match=said) as raised:
        list(sources(written(tmp_path / "in.jsonl", row)).items())
    assert "private" not in str(raised.value)


def test_a_file_of_rows_can_be_read_as_one_text_and_the_other_way_round(tmp_path: Path) -> None:
    rows = written(tmp_path / "in.jsonl", {"text": "x"})
    other = written(tmp_path / "in.txt", {"text": "x"})
    assert texts(sources(rows, reading="text")) == ['{"text": "x"}\n']
    assert texts(sources(other, reading="rows")) == ["x"]


def test_rows_in_a_folder_are_one_text(tmp_path: Path) -> None:
    written(tmp_path / "in.jsonl", "no row")
    assert texts(sources(tmp_path)) == ['"no row"\n']


def test_stdin_holds_rows_or_one_text(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO('{"text": "x"}'))
    assert texts(sources("-")) == ["x"]
    monkeypatch.setattr(sys, "stdin", io.StringIO('{"text": "x"}'))
    assert texts(sources("-", reading="text")) == ['{"text": "x"}']


def test_what_is_to_be_read_is_known_beforehand_except_of_stdin(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("12345")
    written(tmp_path / "b.jsonl", {"text": "x"})
    found = sources(tmp_path, tmp_path / "b.jsonl")
    assert found.total == sum(item.size for item in found.items()) == 5 + 2 * 14
    assert sources("-").total is None


def test_the_output_is_no_source(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("text")
    (tmp_path / "out").write_text("earlier findings")
    assert texts(sources(tmp_path, written=tmp_path / "out")) == ["text"]
    with pytest.raises(ConfigurationError, match="cannot be the output"):
        sources(tmp_path / "out", written=tmp_path / "." / "out")


def test_what_is_not_there_is_told_before_anything_is_read(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="no such file"):
        sources(tmp_path / "nowhere")
