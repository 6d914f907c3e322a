"""Columns of Parquet files."""

import sys
from pathlib import Path

import pytest
from tests.unit.scanning.test_sources import sources

from mcpward.errors import ConfigurationError
from mcpward.scanning.columns import Columns

try:
    import pyarrow
    from pyarrow import parquet
except ImportError:
    pyarrow = None

lacking = pytest.mark.skipif(pyarrow is None, reason="the extra scan is not installed (make scan-extra)")


def table(path: Path, **columns: list[object]) -> Path:
    parquet.write_table(pyarrow.table(columns), path)
    return path


@lacking
def test_the_rows_of_a_column_are_read_with_their_ids(tmp_path: Path) -> None:
    path = table(tmp_path / "in.parquet", id=["a", "b"], text=["x", "y"], other=[1, 2])
    found = sources(path)
    assert [(item.id, item.text, item.row) for item in found.items()] == [("a", "x", 1), ("b", "y", 2)]
    assert found.are_rows


@lacking
def test_other_columns_can_be_named(tmp_path: Path) -> None:
    path = table(tmp_path / "in.parquet", ask=["x"], answer=["y"])
    found = sources(path, columns=Columns(("ask", "answer"))).items()
    assert [(item.id, item.column, item.text) for item in found] == [(1, "ask", "x"), (1, "answer", "y")]


@lacking
def test_an_empty_cell_is_an_empty_text(tmp_path: Path) -> None:
    assert [item.text for item in sources(table(tmp_path / "in.parquet", text=["x", None])).items()] == ["x", ""]


@lacking
def test_a_column_that_is_missing_is_told_beside_those_that_are_there(tmp_path: Path) -> None:
    path = table(tmp_path / "in.parquet", ask=["x"])
    with pytest.raises(ConfigurationError, match="no column text; it has ask"):
        list(sources(path).items())


@lacking
def test_a_column_without_texts_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="line 1: no text in the column text"):
        list(sources(table(tmp_path / "in.parquet", text=[1])).items())


@lacking
def test_a_damaged_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "in.parquet").write_bytes(b"PAR1 and no more")
    with pytest.raises(ConfigurationError, match="is damaged or no Parquet file"):
        list(sources(tmp_path / "in.parquet").items())


def test_without_the_extra_it_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    (tmp_path / "in.parquet").write_bytes(b"PAR1")
    with pytest.raises(ConfigurationError, match="needs the extra scan"):
        list(sources(tmp_path / "in.parquet").items())
