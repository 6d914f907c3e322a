"""JSON, TOML and YAML as documents with lines."""

from pathlib import Path

import pytest

from mcpward.diagnostics.configuration.documents import read_document
from mcpward.errors import ConfigurationError
from mcpward.tolerant_json import Document, NotParsed


def read(folder: Path, name: str, text: str) -> Document:
    path = folder / name
    path.write_text(text, "utf-8")
    return read_document(path)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.json", '{\n"a": {"b": [1,]}} // end'),
        ("a.conf", '{\n"a": {"b": [1]}}'),
        ("a.toml", "# mine\n[a]\nb = [1]\n"),
        ("a.yaml", "# mine\na:\n  b: [1]\n"),
        ("a.yml", "\na: {b: [1]}"),
    ],
)
def test_every_format_says_the_same_and_where(tmp_path: Path, name: str, text: str) -> None:
    document = read(tmp_path, name, "\ufeff" + text)
    assert document.table == {"a": {"b": [1]}}
    assert document.line_of(("a",)) == 2


@pytest.mark.parametrize("name", ["a.json", "a.toml", "a.yaml"])
def test_an_empty_file_holds_nothing(tmp_path: Path, name: str) -> None:
    assert read(tmp_path, name, " \n").table == {}


def test_a_head_of_toml_may_be_quoted_and_commented(tmp_path: Path) -> None:
    document = read(tmp_path, "a.toml", 'x = """\n[y\n"""\n[a."b.c"] # here\n')
    assert document.lines == {("x",): 1, ("a", "b.c"): 4}


def test_keys_of_toml_have_places_also_where_their_values_take_several_lines(tmp_path: Path) -> None:
    document = read(
        tmp_path, "a.toml", '[a.b]\nargs = [\n  "x",\n]\n  env.ROOT = "/srv"\n[c]\ntext = """\nb = 1\n"""\n'
    )
    assert document.place_of(("a", "b", "args")) == (2, 1)
    assert document.place_of(("a", "b", "env", "ROOT")) == (5, 3)
    assert document.place_of(("c", "b")) == (6, 1)


@pytest.mark.parametrize(("name", "text"), [("a.json", '{"a": 1,\n "a": 2}'), ("a.yaml", "a: 1\na: 2\n")])
def test_a_key_that_stands_twice_is_known(tmp_path: Path, name: str, text: str) -> None:
    document = read(tmp_path, name, text)
    assert (document.repeated, document.line_of(("a",))) == ((("a",),), 2)


@pytest.mark.parametrize(
    ("name", "text", "line", "column"),
    [
        ("a.json", '{\n "a" 1}', 2, 6), ("a.json", "[]", 1, 1), ("a.toml", "a = 1\nb = ]", 2, 5),
        ("a.yaml", "a: 1\nb: [c", 2, 6), ("a.yaml", "- a", 1, 1), ("a.yaml", "a: \x07", None, None),
    ],
)  # fmt: skip
def test_a_mistake_has_its_place(tmp_path: Path, name: str, text: str, line: int | None, column: int | None) -> None:
    with pytest.raises(NotParsed) as failure:
        read(tmp_path, name, text)
    assert (failure.value.line, failure.value.column) == (line, column)


def test_items_of_yaml_have_lines(tmp_path: Path) -> None:
    document = read(tmp_path, "a.yaml", "a:\n- name: x\n- name: y\n  b: 1\n")
    assert [document.line_of(("a", at)) for at in (0, 1)] == [2, 3]
    assert document.line_of(("a", 1, "b")) == 4


@pytest.mark.parametrize(
    ("name", "text", "says"),
    [
        ("a.json", "{", "a.json, line 1"),
        ("a.toml", "a = 1\nb = 'top-secret", "a.toml, line 2: this is not TOML"),
        ("a.yaml", "a: 1\nb: [top-secret", "a.yaml, line 2: this is not YAML"),
        ("a.yaml", "a: !!python/object:os.system {top-secret: 1}", "a.yaml, line 1: this is not YAML"),
        ("a.yaml", "- top-secret", "a.yaml: it holds no keys with values"),
        ("a.yaml", "a: \x07", "a.yaml: this is not YAML"),
        ("a.yaml", "[" * 1500, "this is not YAML"),
        ("a.yaml", "a: 2026-99-99", "a.yaml: this is not YAML"),
    ],
)
def test_what_cannot_be_read_is_told_with_its_line(tmp_path: Path, name: str, text: str, says: str) -> None:
    with pytest.raises(ConfigurationError, match=says) as failure:
        read(tmp_path, name, text)
    assert "top-secret" not in str(failure.value)


BOMBS = {
    "lists": "a0: &a0 [x, x]\n" + "".join(f"a{n}: &a{n} [{', '.join(9 * [f'*a{n - 1}'])}]\n" for n in range(1, 30)),
    "merged": "a0: &a0 {x: y}\n"
    + "".join(f"a{n}: &a{n} {{<<: [{', '.join(9 * [f'*a{n - 1}'])}]}}\n" for n in range(1, 30)),
    "texts": f"a: &a {'x' * 100_000}\nb: [{', '.join(20 * ['*a'])}]\n",
    "itself": "a: &a\n  b: 1\n  c: *a\n",
    "as it is": f"a: {'x' * (1 << 20)}\n",
}


@pytest.mark.parametrize("bomb", BOMBS)
def test_yaml_that_stands_for_too_much_is_refused_before_it_is_written_out(tmp_path: Path, bomb: str) -> None:
    with pytest.raises(ConfigurationError, match="with its aliases written out it is larger than 1 MiB"):
        read(tmp_path, "a.yaml", BOMBS[bomb])


def test_an_alias_of_yaml_is_what_it_stands_for(tmp_path: Path) -> None:
    text = "a: &a {x: y}\nb: *a\nc: {<<: *a, z: 1}\n"
    assert read(tmp_path, "a.yaml", text).table == {"a": {"x": "y"}, "b": {"x": "y"}, "c": {"x": "y", "z": 1}}
