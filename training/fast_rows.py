"""Rows to learn from: reading them, and letting no set of them outweigh the others."""

import gzip
import json
import random
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple


class Row(NamedTuple):
    """A text to learn from.

    `target` is how likely it is an attack (0, 1, or what an encoder says; in a file a `label` will do), `weight` how
    much it counts beside others of its channel.
    """

    text: str
    channel: str
    target: float
    weight: float = 1.0
    set: str = ""
    source: str = ""
    kind: str = ""


def read(path: Path) -> Iterator[Row]:
    """The rows of a file of JSON lines, gzipped or not."""
    with gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8") as file:
        for line in file:
            row = json.loads(line)
            target = float(row["target"] if "target" in row else row["label"] == "injection")
            told = {name: row[name] for name in ("weight", "set", "source", "kind") if name in row}
            yield Row(row["text"], row["channel"], target, **told)


_TRICKY = 0.05


def balanced(rows: Iterable[Row], most: int, seed: int = 1) -> list[Row]:
    """Of each set at most so many rows, and each set with the same weight in all; rows of no set are all kept.

    Harmless texts full of trigger words count for little: they may go on to the encoder, and a linear model that has
    to let them pass learns to let attacks pass.
    """
    sets: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        sets[row.set].append(row)
    kept = []
    for name in sorted(sets):
        found = sets[name]
        if name and len(found) > most:
            found = random.Random(f"{seed} {name}").sample(found, most)
        share = 1 / len(found) if name else 1.0
        kept += [
            row._replace(weight=row.weight * share * (_TRICKY if row.kind == "benign_trigger" else 1)) for row in found
        ]
    return kept
