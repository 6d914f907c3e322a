"""What the column is called in which a value stands: in CSV, TSV, Markdown tables and SQL inserts."""

import re

_REACH = 480
_SQL = re.compile(r"\(([^()]{1,300})\)\s{0,3}values\s{0,3}\(([^()]{0,300})$")
_MARKS = re.compile(r"[,;|\t]")


def heading(text: str, at: int) -> str:
    """The lower-case name of the column that the value at `at` stands in, or "" where none is seen.

    The header is looked for in the 480 characters before the value: in the first line above it that has as many
    columns, or in the list of columns of an SQL insert.
    """
    before = text[max(0, at - _REACH) : at].lower()
    insert = _SQL.search(before) if "values" in before else None
    if insert is not None:
        return _cell(insert[1], ",", insert[2].count(","))
    line_start = before.rfind("\n") + 1
    if line_start == 0:
        return ""
    row = before[line_start:]
    rest = text[at : at + 200].partition("\n")[0]
    mark = _MARKS.search(row + rest)
    if mark is None:
        return ""
    delimiter = mark[0]
    width = (row + rest).count(delimiter)
    return _cell(_header(before[: line_start - 1], delimiter, width), delimiter, row.count(delimiter))


def _header(above: str, delimiter: str, width: int) -> str:
    """The first of the unbroken lines above with about as many columns (a value may hold the delimiter itself)."""
    header = ""
    for line in reversed(above.split("\n")):
        if not 0 < line.count(delimiter) <= width:
            break
        header = line
    return header


def _cell(row: str, delimiter: str, index: int) -> str:
    """The cell of a header, without its quotes."""
    cells = row.split(delimiter)
    return cells[index].strip(" \t\r\"'`") if index < len(cells) else ""
