"""Tables in Markdown, which read well in a terminal too, and the places for them in pages."""

import re
from collections.abc import Iterable, Sequence
from pathlib import Path


def table(head: Sequence[str], rows: Iterable[Sequence[str]], right: Iterable[int]) -> str:
    """A table; `right` are the columns of numbers."""
    lines = [list(head), *[list(row) for row in rows]]
    widths = [max(len(line[column]) for line in lines) for column in range(len(head))]
    aligned = set(right)

    def line(cells: Sequence[str]) -> str:
        shown = (
            text.rjust(width) if column in aligned else text.ljust(width)
            for column, (text, width) in enumerate(zip(cells, widths, strict=True))
        )
        return f"| {' | '.join(shown)} |"

    rule = ["-" * (width - 1) + ":" if column in aligned else "-" * width for column, width in enumerate(widths)]
    return "\n".join([line(lines[0]), line(rule), *map(line, lines[1:])])


def replace_in(page: Path, text: str, name: str = "bench") -> None:
    """Put a text into a page, between its two marks of that name."""
    begin, end = marks(name)
    old = page.read_text("utf-8")
    new, found = re.subn(
        f"{re.escape(begin)}.*?{re.escape(end)}", lambda _: f"{begin}\n{text}\n{end}", old, flags=re.DOTALL
    )
    if not found:
        raise ValueError(f"{page} has no place for the tables: {begin} and {end}")
    page.write_text(new, "utf-8")


def between(page: Path, name: str) -> str:
    """What stands in a page between its two marks of that name; empty where it has none."""
    begin, end = map(re.escape, marks(name))
    found = re.search(f"{begin}\n(.*?)\n{end}", page.read_text("utf-8"), re.DOTALL)
    return found[1] if found else ""


def marks(name: str) -> tuple[str, str]:
    """The two marks of a place in a page."""
    return f"<!-- {name}: begin -->", f"<!-- {name}: end -->"
