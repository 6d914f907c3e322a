"""Train the fast tier: `python -m training.fast --rows ROWS.jsonl.gz --output fast.npz`.

Only numpy is needed, and the same rows give the same file. `training.fast_rows` says what a row is. With `--held-out N`
the sources are dealt into N parts, each is judged by weights learnt from the others, and nothing is written.
"""

import argparse
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import IO, NamedTuple

import numpy as np
from numpy.typing import NDArray
from training.digests import describe
from training.fast_rows import Row, balanced, read
from training.lbfgs import Vector, minimum

from mcpward.guard.model import hashing
from mcpward.guard.normalize import normalize
from mcpward.model import CHANNELS

_SIZE = 1 << hashing.BITS
_AT_ONCE = 1 << 22
_CLIPPED = 0.99999


class Options(NamedTuple):
    """How to train.

    Each channel's table is a shared one plus its own. `ridge` is the penalty on the squared weights of the shared one,
    and `apart` times that of the others. `shares` says how much each channel counts.
    """

    ridge: float = 1e-6
    apart: float = 1.0
    steps: int = 60
    shares: tuple[float, ...] = (2.0, 1.0, 0.5)


class Weights(NamedTuple):
    """What was learnt: `table` of shape (channels, buckets), `biases` of shape (channels,)."""

    table: NDArray[np.float32]
    biases: NDArray[np.float32]


class Block(NamedTuple):
    """Some rows of one channel: all their buckets, how many each row has, and how much it is an attack and is not."""

    channel: int
    buckets: NDArray[np.int32]
    lengths: NDArray[np.int64]
    attack: Vector
    benign: Vector

    def logits(self, table: Vector, bias: float) -> Vector:
        """What a table of weights says of each row."""
        begins = np.cumsum(self.lengths) - self.lengths
        logits: Vector = np.add.reduceat(table.take(self.buckets), begins) / np.sqrt(self.lengths) + bias
        return logits.astype(np.float32)

    def slope(self, residuals: Vector) -> NDArray[np.float64]:
        """How the loss changes with each weight, given how it changes with each row's logit."""
        return np.bincount(self.buckets, np.repeat(residuals / np.sqrt(self.lengths), self.lengths), _SIZE)


def blocks(rows: Iterable[Row], shares: Sequence[float]) -> list[Block]:
    """The rows' features. In each channel, attacks have half of its share of the weight and the others half."""
    made = []
    for channel, name in enumerate(CHANNELS):
        texts = [row for row in rows if row.channel == name]
        attack = sum(row.weight * row.target for row in texts)
        benign = sum(row.weight * (1 - row.target) for row in texts)
        factors = [shares[channel] / mass if mass else 0.0 for mass in (attack, benign)]
        made += [_block(channel, part, factors) for part in _parts(texts)]
    return made


def _parts(rows: Iterable[Row]) -> Iterator[list[tuple[Row, hashing.Buckets]]]:
    """The rows with their buckets, so many at once as the work on them finds room for in memory."""
    part, size = [], 0
    for row in rows:
        found = hashing.distinct(normalize(row.text).text)
        if len(found):
            part.append((row, found))
            size += len(found)
        if size > _AT_ONCE:
            yield part
            part, size = [], 0
    if part:
        yield part


def _block(channel: int, part: Sequence[tuple[Row, hashing.Buckets]], factors: Sequence[float]) -> Block:
    weights, targets = np.array([(row.weight, row.target) for row, _ in part]).T
    return Block(
        channel,
        np.concatenate([found for _, found in part]).astype(np.int32),
        np.array([len(found) for _, found in part]),
        (weights * targets * factors[0]).astype(np.float32),
        (weights * (1 - targets) * factors[1]).astype(np.float32),
    )


def learn(data: Sequence[Block], options: Options) -> Weights:
    """Logistic regression on how likely each row is an attack."""
    many = len(CHANNELS)
    mass = sum(float(block.attack.sum() + block.benign.sum()) for block in data)
    penalty = np.full((many + 1, 1), options.ridge * options.apart, np.float32)
    penalty[-1] = options.ridge

    def loss(place: Vector) -> tuple[float, Vector]:
        tables, biases = place[:-many].reshape(many + 1, _SIZE), place[-many:]
        slope = np.zeros_like(place)
        slopes, bias_slopes = slope[:-many].reshape(many + 1, _SIZE), slope[-many:]
        value = float((penalty[:, 0] * np.einsum("ij,ij->i", tables, tables)).sum()) / 2
        np.multiply(tables, penalty, out=slopes)
        for block in data:
            logits = block.logits(tables[block.channel] + tables[-1], float(biases[block.channel]))
            value += float(block.attack @ np.logaddexp(0, -logits) + block.benign @ np.logaddexp(0, logits)) / mass
            likely = 0.5 + 0.5 * np.tanh(logits / 2)
            residuals = ((block.benign * likely - block.attack * (1 - likely)) / mass).astype(np.float32)
            found = block.slope(residuals)
            slopes[block.channel] += found
            slopes[-1] += found
            bias_slopes[block.channel] += residuals.sum()
        return value, slope

    place = minimum(loss, np.zeros((many + 1) * _SIZE + many, np.float32), options.steps)
    tables = place[:-many].reshape(many + 1, _SIZE)
    return Weights(tables[:-1] + tables[-1], place[-many:])


def save(weights: Weights, file: Path | IO[bytes]) -> None:
    """Write `fast.npz`: weights in steps of a 127th of the largest but a few, which are cut off."""
    scales = np.maximum(np.quantile(np.abs(weights.table), _CLIPPED, axis=1) / 127, 1e-12)
    steps = np.clip(np.round(weights.table / scales[:, None]), -127, 127).astype(np.int8)
    np.savez_compressed(
        file,
        allow_pickle=False,
        weights=steps,
        scales=scales,
        biases=weights.biases,
        layout=np.array(hashing.LAYOUT),
        channels=np.array(CHANNELS),
    )


def train(rows: Iterable[Row], file: Path | IO[bytes], options: Options, before: Path | None = None) -> None:
    """Learn from rows and write the fast tier's file; its weights are the mean of those and of an earlier file's.

    They err on different texts: what both have learnt stays (Wortsman et al., Model soups, 2022).
    """
    learnt = learn(blocks(list(rows), options.shares), options)
    save(learnt if before is None else mean(learnt, before), file)


def mean(learnt: Weights, before: Path) -> Weights:
    """What was learnt and what an earlier file holds, half of each."""
    with np.load(before, allow_pickle=False) as stored:
        table = stored["weights"] * stored["scales"][:, None].astype(np.float32)
        return Weights((learnt.table + table) / 2, ((learnt.biases + stored["biases"]) / 2).astype(np.float32))


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=Path, required=True, help="JSON lines to learn from")
    parser.add_argument("--output", type=Path, help="the file to write, fast.npz; a model.json beside it is told")
    parser.add_argument("--most", type=int, default=1_500, help="so many rows of a set and no more")
    parser.add_argument("--ridge", type=float, default=Options().ridge, help="the penalty on squared weights")
    parser.add_argument("--steps", type=int, default=Options().steps, help="steps of the optimiser")
    parser.add_argument("--before", type=Path, help="an earlier fast.npz, to take the mean of both")
    parser.add_argument("--held-out", type=int, help="judge sources that were left out, dealt into so many parts")
    given = parser.parse_args()
    rows = balanced(read(given.rows), given.most)
    options = Options(ridge=given.ridge, steps=given.steps)
    if given.held_out:
        from training.fast_held_out import report

        print(report(rows, given.held_out, options))
    else:
        train(rows, given.output, options, given.before)
        describe(given.output.parent)


if __name__ == "__main__":
    main()
