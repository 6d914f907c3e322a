"""JSON with what people leave in it, and the line of each key."""

from pathlib import Path

import pytest

from mcpward.errors import ConfigurationError
from mcpward.tolerant_json import LARGEST, blanked, extras, parse, raw_text_of, read, shown_key, shown_name, text_of

PATH = Path("settings.json")


def test_comments_and_last_commas_move_no_line() -> None:
    document = parse('// mine\n{"a": {\n/* two\nlines */ "b": [1, {"c": "//",}],\n}}', PATH)
    assert document.table == {"a": {"b": [1, {"c": "//"}]}}
    assert document.lines == {("a",): 2, ("a", "b"): 4, ("a", "b", 1, "c"): 4}
    assert document.columns == {("a",): 2, ("a", "b"): 10, ("a", "b", 1, "c"): 20}


def test_what_strict_json_has_not_is_told_with_its_place() -> None:
    text = '// mine\n{"a": [1, 2, ], /* b */ "c": "//,]",\n}'
    assert [(one.kind, text[one.start : one.end], one.line, one.column) for one in extras(text)] == [
        ("comment", "// mine", 1, 1),
        ("comma", ",", 2, 12),
        ("comment", "/* b */", 2, 17),
        ("comma", ",", 2, 36),
    ]
    assert len(blanked(text)) == len(text)


def test_what_stands_at_a_place_can_be_looked_up() -> None:
    document = parse('{"a": [{"b": 1}]}', PATH)
    assert document.value_at(("a", 0, "b")) == 1
    assert [document.value_at(place) for place in (("a", 1), ("a", 0, "b", "c"), ("x",))] == [None, None, None]


def test_what_has_no_line_has_that_of_what_is_around_it() -> None:
    document = parse('\n{"a": {\n"b": []}}', PATH)
    assert [document.line_of(place) for place in (("a", "b", 0, "x"), ("a", "x"), ("x",), ())] == [3, 2, 1, 1]


def test_a_key_that_stands_twice_is_told() -> None:
    assert parse('{"a": {"b": 1, "b": 2}, "c": {"b": 3}}', PATH).repeated == (("a", "b"),)


def test_a_mistake_is_told_with_its_line(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"a":\n[1 2]}')
    with pytest.raises(ConfigurationError, match=r"settings\.json, line 2, column 4: this is not JSON"):
        read(path)


def test_a_byte_order_mark_is_no_text(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(b"\xef\xbb\xbf{}")
    assert text_of(path) == "{}"
    assert raw_text_of(path) == "\ufeff{}"


def test_a_file_that_is_too_large_is_none(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    with path.open("wb") as file:
        file.truncate(LARGEST + 1)
    with pytest.raises(ConfigurationError, match="larger than 64 MiB"):
        text_of(path)


def test_what_is_shown_is_short_and_printable() -> None:
    assert shown_name("a\x1b[2Jb") == r"a\x1b[2Jb"
    assert len(shown_name("a" * 100)) == 80
    assert (shown_key("API_KEY"), shown_key(0), shown_key("Bearer x")) == ("API_KEY", "0", "(a key)")
