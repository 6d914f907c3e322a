"""Runs the product over labelled texts: `mcpward scan`, and for what no option chooses, its parts."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import cache
from pathlib import Path
from typing import NamedTuple

from evaluation.corpora import Row, read_rows, write_rows
from mcpward.errors import Unavailable
from mcpward.guard.guard import Guard
from mcpward.guard.model.glossing import Glossed
from mcpward.guard.model.opening import NONE, models
from mcpward.guard.model.tiers import Tiers, by_fast
from mcpward.guard.ready import usual_engine
from mcpward.guard.structure import judge_text, said_in

PROGRAM = Path(sys.executable).parent / "mcpward"
LEVEL = "medium"
_FOUND = 1
Say = Callable[[str], None]


class Said(NamedTuple):
    """Of one text: the score (0 to 1), and whether it is flagged, where there is a level for that."""

    score: float
    flagged: bool | None = None


REFUSED = Said(1.0, True)


def scan(rows: Path, verdicts: Path, say: Say, *options: str) -> dict[str, Row]:
    """The verdicts of `mcpward scan` with these options, by id."""
    began = time.monotonic()
    run(PROGRAM, "scan", rows, "--output", verdicts, *options, may_say=_FOUND)
    say(f"{rows.stem}{''.join(f' {one}' for one in options)}: scanned in {time.monotonic() - began:.0f} s")
    return {row["id"]: row for row in read_rows(verdicts)}


def scan_attacks(rows: Sequence[Row], folder: Path, say: Say, *options: str) -> list[Said]:
    """What `mcpward scan` says of texts in their channels."""
    asked = [{"id": str(at), "text": row["text"], "channel": row["channel"]} for at, row in enumerate(rows)]
    told = scan(write_rows(folder / "attacks.jsonl", asked), folder / "attacks-verdicts.jsonl", say, *options)
    return [Said(told[str(at)]["score"], told[str(at)]["flagged"]) for at in range(len(rows))]


def rules_alone(given: tuple[str, str]) -> Said:
    """What the rules say of a text in its channel, without any model; one that takes too long is refused."""
    text, channel = given
    try:
        verdict = judge_text(Guard(usual_engine()), text, LEVEL, channel)
    except Unavailable:
        return REFUSED
    return Said(verdict.score, not verdict.is_safe)


def fast_alone(given: tuple[str, str]) -> Said:
    """What the fast tier says of a text in its channel; it has no level of its own."""
    text, channel = given
    tiers = _fast_tiers()
    reading = tiers.read(said_in(text), channel)
    assert tiers.fast
    return Said(by_fast(tiers.fast, reading.views, channel).score if reading.views else 0.0)


def has_fast_tier() -> bool:
    """Whether there is one here."""
    return _fast_tiers().fast is not None


def on_all_cores(judge: Callable[[tuple[str, str]], Said], rows: Sequence[Row], say: Say) -> list[Said]:
    """What a part says of texts in their channels."""
    began = time.monotonic()
    usual_engine()  # So that it is compiled before it is wanted twice.
    with ProcessPoolExecutor(os.cpu_count()) as workers:
        said = list(workers.map(judge, [(row["text"], row["channel"]) for row in rows], chunksize=32))
    say(f"attacks, {judge.__name__.replace('_', ' ')}: judged in {time.monotonic() - began:.0f} s")
    return said


def run(*command: object, may_say: int = 0) -> None:
    """Run a program. Raises RuntimeError where it fails."""
    done = subprocess.run([str(part) for part in command], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    if done.returncode not in (0, may_say):
        raise RuntimeError(f"{command[0]} ended with {done.returncode}:\n{done.stderr[-2000:]}")


@cache
def _fast_tiers() -> Tiers:
    return Tiers(Glossed(usual_engine()), models(NONE).fast, None)
