"""How the fast tier judges user texts of sources that it has not seen."""

from collections import defaultdict
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from training.fast import Options, blocks, learn
from training.fast_rows import Row

_USER = 0
_FALSE_ALARMS = 0.01
_GOES_ON = 0.15


def report(rows: Sequence[Row], parts: int, options: Options) -> str:
    """Markdown: of each part, and of all, what share of attacks is found or goes on.

    Found: at 1 % false alarms in all benign text. Goes on: where 15 % of ordinary text (kind `benign`) does.
    """
    lines = ["| part | attacks | found at 1 % | go on | trigger-word texts that go on |", "|---|---|---|---|---|"]
    all_judged: list[Row] = []
    all_logits: list[NDArray[np.float32]] = []
    for number, names in enumerate(dealt(rows, parts), 1):
        weights = learn(blocks([row for row in rows if _origin(row) not in names], options.shares), options)
        judged = [row for row in rows if _origin(row) in names and row.channel == "user"]
        found = blocks(judged, options.shares)
        logits = np.concatenate([block.logits(weights.table[_USER], float(weights.biases[_USER])) for block in found])
        lines.append(_line(str(number), judged, logits))
        all_judged += judged
        all_logits.append(logits)
    lines.append(_line("all", all_judged, np.concatenate(all_logits)))
    return "\n".join(lines)


def dealt(rows: Sequence[Row], parts: int) -> list[set[str]]:
    """The sources in so many parts, each source whole, with about as many user attacks and benign texts in each."""
    sizes: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    for row in rows:
        if row.channel == "user":
            sizes[_origin(row)][row.target < 0.5] += 1
    made: list[set[str]] = [set() for _ in range(parts)]
    filled = np.zeros((parts, 2), int)
    for name in sorted(sizes, key=lambda name: (sizes[name], name), reverse=True):
        column = 0 if sizes[name][0] else 1
        least = int(filled[:, column].argmin())
        made[least].add(name)
        filled[least] += sizes[name]
    return made


def _origin(row: Row) -> str:
    """The source of what makes the text an attack; that of the page around it stands behind a plus."""
    return row.source.split(" + ")[0]


def _line(name: str, rows: Sequence[Row], logits: NDArray[np.float32]) -> str:
    attacks = logits[[row.target >= 0.5 for row in rows]]
    benign = logits[[row.target < 0.5 for row in rows]]
    plain = logits[[row.kind == "benign" for row in rows]]
    tricky = logits[[row.kind == "benign_trigger" for row in rows]]
    alarm, on = np.quantile(benign, 1 - _FALSE_ALARMS), np.quantile(plain, 1 - _GOES_ON)
    shares = (np.mean(attacks > alarm), np.mean(attacks > on), np.mean(tricky > on) if len(tricky) else 0.0)
    return f"| {name} | {len(attacks)} | " + " | ".join(f"{share:.1%}" for share in shares) + " |"
