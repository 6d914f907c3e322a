"""How runs of the checks become rows and come back, the same way in every store."""

import json
import math
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from mcpward.model import RunFilter, ServerRun
from mcpward.storage.rows import clean, clean_json, moment, seconds

BRIEF_COLUMNS = ("run_id", "time", "server", "status", "reached", "response_ms", "ready_ms", "partial")
RUN_COLUMNS = (*BRIEF_COLUMNS, "reports", "details")
RUN_KEY = ("run_id", "server")
"""What a row is known by: a run leaves one for each server."""


def columns_of(wanted: RunFilter) -> tuple[str, ...]:
    """The columns that are asked for."""
    return BRIEF_COLUMNS if wanted.brief else RUN_COLUMNS


def cleaned_run(run: ServerRun) -> ServerRun:
    """The run as it can be kept: a time that is no number is unknown. ValueError where details are not JSON."""
    details = clean_json(run.details)
    json.dumps(details, allow_nan=False)
    return replace(
        run,
        run_id=clean(run.run_id),
        server=clean(run.server),
        response_ms=_finite(run.response_ms),
        ready_ms=_finite(run.ready_ms),
        reports=clean_json(run.reports),
        details=details,
    )


def run_record(run: ServerRun) -> dict[str, Any]:
    """The run as a JSON record for PostgreSQL; ValueError as `cleaned_run`."""
    run = cleaned_run(run)
    return {column: getattr(run, column) for column in RUN_COLUMNS} | {"time": moment(run.time).isoformat()}


def run_from_record(record: Mapping[str, Any]) -> ServerRun:
    """The run of a JSON record from PostgreSQL; columns that were not asked for are empty."""
    fields = {column: record[column] for column in RUN_COLUMNS if column in record}
    return ServerRun(**fields | {"time": seconds(record["time"])})


def run_conditions(wanted: RunFilter) -> Iterator[tuple[str, str, Any]]:
    """The filter as (column, operator, value); times stay seconds since the epoch."""
    if wanted.since is not None:
        yield "time", ">=", wanted.since
    if wanted.until is not None:
        yield "time", "<", wanted.until
    if wanted.server is not None:
        yield "server", "=", clean(wanted.server)


def _finite(value: float | None) -> float | None:
    return value if value is not None and math.isfinite(value) else None
