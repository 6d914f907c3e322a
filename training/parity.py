"""`python -m training.parity CHECKPOINT FOLDER CORPUS`: how far an exported model is from its checkpoint.

Prints how much the probability of an attack differs at most and on average, over windows of the corpus, on one thread
and on two; fails where that is more than 0.02. Only totals are printed.
"""

import argparse
import gzip
import json
import random
import sys
from pathlib import Path

import numpy as np
import torch
from training.encoder import Encoder, load

from mcpward.guard.model.calibration import squashed
from mcpward.guard.model.folder import model_of
from mcpward.guard.model.joining import attack
from mcpward.guard.model.tokens import Pieces, types
from mcpward.guard.model.windows import cut

MOST = 0.02
"""So far may probabilities differ."""

_SEED = 6


def main() -> None:
    """Compare, print, and say by the exit code whether it is near enough."""
    parser = argparse.ArgumentParser(prog="python -m training.parity", description=__doc__)
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--windows", type=int, default=400)
    options = parser.parse_args()
    encoder = load(options.checkpoint)
    sessions = [model_of(options.folder, threads) for threads in (1, 2)]
    given = _windows(options.corpus, sessions[0].pieces, options.windows)
    before = np.array([_by_torch(encoder, *one) for one in given])
    after = [np.array([squashed(attack(one.session.read(*window).logits)) for window in given]) for one in sessions]
    drift = np.abs(np.stack(after) - before)
    near = int(((before > 0.1) & (before < 0.9)).sum())
    print(f"{len(given)} windows, {near} of them between 0.1 and 0.9")
    print(f"checkpoint and model differ by {drift.max():.4f} at most, {drift.mean():.5f} on average")
    print(f"one thread and two by {np.abs(after[0] - after[1]).max():.6f} at most")
    sys.exit(bool(drift.max() > MOST))


def _windows(corpus: Path, pieces: Pieces, many: int) -> list[tuple[list[int], list[int]]]:
    """A window, by chance, of each of some texts of the corpus, chosen by chance: ids and types."""
    chance = random.Random(_SEED)
    with gzip.open(corpus, "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    made = []
    for row in chance.sample(rows, min(many, len(rows))):
        tokens = pieces.tokens(row["text"])
        windows = list(cut(row["text"], tokens))
        if windows:
            first, last = chance.choice(windows)
            ids = [*pieces.before, *tokens.ids[first:last], *pieces.after]
            made.append((ids, types([0, *tokens.cases[first:last], 0], row["channel"])))
    return made


@torch.inference_mode()
def _by_torch(encoder: Encoder, ids: list[int], kinds: list[int]) -> float:
    logits = encoder(torch.tensor([ids]), torch.tensor([kinds]))[0][0]
    return squashed(attack(logits.numpy()))


if __name__ == "__main__":
    main()
