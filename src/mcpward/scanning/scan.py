"""A scan from end to end: read, judge, choose, write."""

import sys
from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Literal

from mcpward.errors import ConfigurationError
from mcpward.model import KINDS
from mcpward.scanning import ray, runner
from mcpward.scanning.choice import Choice
from mcpward.scanning.columns import Columns
from mcpward.scanning.forms import FORMS, SHOWING, form_for
from mcpward.scanning.forms.form import Summary
from mcpward.scanning.items import Item, Judge, Verdict
from mcpward.scanning.parts import Cut
from mcpward.scanning.progress import progress
from mcpward.scanning.sources import MOST_BYTES, Reading, Sources


@dataclass(frozen=True, slots=True)
class Scan:
    """What to scan, and how. Every default is that of the command.

    `form` None means rows for tables of texts and lines for files, unless the output's name asks for another; `jobs`
    None means one process for each core; `allowing` whether the comment `mcpward: allow` counts.
    """

    paths: tuple[str, ...]
    output: Path | None = None
    form: str | None = None
    columns: tuple[str, ...] = ("text",)
    channel: str = "user"
    kinds: tuple[str, ...] = KINDS
    reading: Reading = "auto"
    most_bytes: int = MOST_BYTES
    jobs: int | None = None
    show: bool = False
    allowing: bool = True
    engine: Literal["local", "ray"] = "local"
    address: str | None = None


def scan(wanted: Scan, judge: Judge, cut: Cut) -> bool:
    """Scan; `cut` makes windows of what is too large for one text.

    Returns whether anything was found, or a text could not be read: nobody can say of it that it is clean.

    Raises ConfigurationError for wrong options, for sources that cannot be read, and for damaged rows.
    """
    sources = Sources(
        wanted.paths, Columns(wanted.columns, wanted.channel), wanted.reading, wanted.most_bytes, wanted.output
    )
    form = _form_of(wanted, sources)
    if wanted.show and form not in SHOWING:
        raise ConfigurationError(f"--show needs --format {' or '.join(SHOWING)}; {form} never shows what was found.")
    # A row holds the whole of its secured text.
    sources.cut = None if form == "rows" else cut
    choice = Choice(wanted.kinds, wanted.allowing)
    summary = Summary(unread=sources.unread)
    with _written(wanted.output) as out, progress(lambda: sources.total) as advance:
        report = FORMS[form](out, wanted.show)
        report.begin()
        for item, verdict in _judged(sources.items(), judge, wanted):
            judged = choice.of(item, verdict)
            summary.count(judged)
            report.write(judged)
            advance(item.size)
        report.end(summary)
    return _told(summary)


def _form_of(wanted: Scan, sources: Sources) -> str:
    by_name = form_for(wanted.output.name) if wanted.output else None
    return wanted.form or by_name or ("rows" if sources.are_rows else "table")


def _judged(items: Iterable[Item], judge: Judge, wanted: Scan) -> Iterator[tuple[Item, Verdict]]:
    if wanted.engine == "ray":
        return ray.judged(items, judge, wanted.address, wanted.jobs)
    return runner.judged(items, judge, wanted.jobs or runner.cores())


def _written(path: Path | None) -> AbstractContextManager[IO[str]]:
    if path is None:
        return nullcontext(sys.stdout)
    try:
        return path.open("w", encoding="utf-8")
    except OSError as error:
        raise ConfigurationError(f"{path} cannot be written: {error.strerror}.") from None


def _told(summary: Summary) -> bool:
    """Say on stderr which files were not read. Returns whether there is anything to worry about."""
    doubtful = [one for one in summary.unread if one.doubtful]
    for one in doubtful:
        print(f"mcpward: {one.path!a} was not read: {one.reason}.", file=sys.stderr)  # noqa: T201
    if binary := len(summary.unread) - len(doubtful):
        print(f"mcpward: {binary} binary file{'s were' if binary > 1 else ' was'} skipped.", file=sys.stderr)  # noqa: T201
    return bool(summary.found or doubtful)
