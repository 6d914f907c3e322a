"""Judges texts on a Ray cluster, through Daft: the same verdicts in the same order. Needs the extra `scan`.

The texts are read here and sent in large batches; each worker loads the engine once for a batch. Judging is pure, so
what a dead worker had begun is simply judged again: by Ray, which starts another in its place, and by us where Ray
gives up.
"""

import json
import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import redirect_stdout
from typing import Any

from mcpward.errors import ConfigurationError
from mcpward.scanning.batches import Batches, judge_one
from mcpward.scanning.items import Item, Judge, Verdict

TEXTS = 250_000
CHARACTERS = 1 << 27
"""So much is judged at once by the whole cluster."""

ATTEMPTS = 4
"""So often a batch is judged before the cluster is given up."""

_PART = 2048
_QUIET = {
    # Nothing is told to anyone, and the terminal is left to us.
    "DO_NOT_TRACK": "true",
    "DAFT_ANALYTICS_ENABLED": "0",
    "RAY_USAGE_STATS_ENABLED": "0",
    "DAFT_PROGRESS_BAR": "0",
}


def judged(
    items: Iterable[Item], judge: Judge, address: str | None, jobs: int | None
) -> Iterator[tuple[Item, Verdict]]:
    """Each text with its verdict, in order. `address` is that of the cluster; without one it is started here.

    Raises ConfigurationError where the extra is missing, the cluster cannot be reached, or it fails again and again.
    """
    os.environ.update(_QUIET)
    try:
        import daft
        import ray
    except ImportError:
        raise ConfigurationError("--engine ray needs the extra scan: pip install 'mcpward[scan]'.") from None
    # What Ray has to say of its workers is no part of a result that goes to stdout.
    with redirect_stdout(sys.stderr):
        _connect(ray, daft, address, jobs)
        try:
            judging = _judging(daft, judge, jobs or int(ray.cluster_resources().get("CPU", 1)))
            batches = Batches(items, TEXTS, CHARACTERS)
            for batch in batches:
                yield from zip(batch, _again(daft, ray, judging, batch), strict=True)
            if batches.failure:
                raise batches.failure
        finally:
            ray.shutdown()


def _connect(ray: Any, daft: Any, address: str | None, jobs: int | None) -> None:
    here = {} if address or os.environ.get("RAY_ADDRESS") else {"num_cpus": jobs, "include_dashboard": False}
    try:
        ray.init(address=address, log_to_driver=False, logging_level="ERROR", **here)
    except (OSError, RuntimeError, ValueError) as error:
        where = address or os.environ.get("RAY_ADDRESS") or "here"
        raise ConfigurationError(f"Ray cannot be had at {where} ({type(error).__name__}).") from None
    daft.set_runner_ray()


def _judging(daft: Any, judge: Judge, workers: int) -> Any:
    """What judges a column of texts; one of it lives in each worker."""

    @daft.cls(max_concurrency=workers, use_process=True)
    class Judging:
        @daft.method.batch(return_dtype=daft.DataType.string())  # type: ignore[untyped-decorator]
        def run(self, texts: Any) -> list[str]:
            return [json.dumps(judge_one(judge, *json.loads(one))) for one in texts.to_pylist()]

    return Judging()


def _again(daft: Any, ray: Any, judging: Any, batch: list[Item]) -> list[Verdict]:
    """The verdicts on a batch, however many of its workers die."""
    error: Exception | None = None
    for _ in range(ATTEMPTS):
        try:
            return _verdicts(daft, judging, batch)
        except (daft.exceptions.DaftCoreException, ray.exceptions.RayError, RuntimeError, OSError) as failed:
            error = failed
    raise ConfigurationError(f"The cluster failed {ATTEMPTS} times ({type(error).__name__}).")


def _verdicts(daft: Any, judging: Any, batch: list[Item]) -> list[Verdict]:
    # As JSON in ASCII: Arrow has no form for half a surrogate pair, and a text may hold one.
    texts = [json.dumps([item.text, item.channel]) for item in batch]
    table = daft.from_pydict({"number": list(range(len(batch))), "text": texts})
    table = table.into_partitions(-(-len(batch) // _PART))
    columns = table.select("number", judging.run(table["text"]).alias("verdict")).to_pydict()
    in_order = sorted(zip(columns["number"], columns["verdict"], strict=True))
    return [json.loads(verdict) for _, verdict in in_order]
