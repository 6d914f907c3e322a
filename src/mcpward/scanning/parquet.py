"""Columns of Parquet files, a few thousand rows at a time. Needs the extra `scan`."""

from collections.abc import Iterator
from pathlib import Path

from mcpward.errors import ConfigurationError
from mcpward.scanning.columns import Columns
from mcpward.scanning.items import Item

_ROWS_AT_ONCE = 4096


def is_named(path: str) -> bool:
    """Whether a file's name says that it is one."""
    return path.endswith((".parquet", ".pq")) and not Path(path).is_dir()


def items(path: str, columns: Columns) -> Iterator[Item]:
    """The texts of the columns. Raises ConfigurationError where the file is damaged or lacks one of them."""
    try:
        import pyarrow as arrow
        from pyarrow.parquet import ParquetFile
    except ImportError:
        raise ConfigurationError(f"{path} needs the extra scan: pip install 'mcpward[scan]'.") from None
    size = Path(path).stat().st_size
    try:
        with ParquetFile(path) as table:
            present = table.schema_arrow.names
            if missing := [name for name in columns.names if name not in present]:
                raise ConfigurationError(f"{path} has no column {missing[0]}; it has {', '.join(present)} (--column).")
            wanted = [name for name in ("id", "channel", *columns.names) if name in present]
            share = size / max(table.metadata.num_rows, 1)
            number = 0
            for batch in table.iter_batches(_ROWS_AT_ONCE, columns=wanted):
                for row in batch.to_pylist():
                    number += 1
                    # A cell without a value is an empty text, so that every row has its verdict.
                    row.update({name: "" for name in columns.names if row[name] is None})
                    yield from columns.items(row, path, number, int(number * share) - int((number - 1) * share))
    except (OSError, arrow.ArrowException, UnicodeDecodeError) as error:
        raise ConfigurationError(f"{path} is damaged or no Parquet file ({type(error).__name__}).") from None
