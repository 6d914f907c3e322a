"""`python -m training.distil CHECKPOINT CORPORA ROWS`: what the encoder says of the texts the fast tier learns from.

Half of a row's target is its label, half the encoder's probability (Hinton, Vinyals and Dean, Distilling the Knowledge
in a Neural Network, 2015): the fast tier has to pass on what the encoder would catch.
"""

import argparse
import gzip
import json
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from random import Random

import torch
from training.corpus import Row, read_rows
from training.draw import batch_of
from training.encoder import load
from training.pool import all_made, glossed, label_of, piece_of, row_of
from training.prepare import MINILM

from mcpward.guard.model import windows
from mcpward.guard.model.alphabet import LATIN
from mcpward.guard.model.calibration import squashed
from mcpward.guard.model.joining import attack
from mcpward.guard.model.tokens import Pieces

_MOST = {"user": 900, "tool_result": 250, "tool_description": 250}
_SEED = 5


def main() -> None:
    """Judge, and write the rows."""
    parser = argparse.ArgumentParser(prog="python -m training.distil", description=__doc__)
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("corpora", type=Path)
    parser.add_argument("rows", type=Path)
    options = parser.parse_args()
    encoder = load(options.checkpoint)
    pieces, random = Pieces(MINILM / "tokenizer.json"), Random(_SEED)
    texts = []
    for row in _some(options.corpora, random):
        tokens = pieces.tokens(row.text)
        cuts = list(windows.cut(row.text, tokens))
        if cuts:
            first, last = random.choice(cuts)
            piece = piece_of(tokens, first, last, row.channel, label_of(row.kind))
            text = row.text[tokens.places[first][0] : tokens.places[last - 1][1]]
            texts.append((row._replace(text=text), piece, len(cuts)))
    texts.sort(key=lambda one: len(one[1].ids))
    with gzip.open(options.rows, "wt", encoding="utf-8") as out:
        for at in range(0, len(texts), 64):
            some = texts[at : at + 64]
            batch = batch_of([piece for _, piece, _ in some], pieces.frame)
            with torch.inference_mode():
                logits, _, _ = encoder(*(torch.from_numpy(batch[name]) for name in ("ids", "types", "mask")))
            for (row, piece, cuts), each in zip(some, logits.numpy(), strict=True):
                # Letters that mean nothing to the encoder teach nothing either.
                said = squashed(attack(each)) if LATIN.reads(row.text) else float(piece.label > 0)
                # Where only a part of an attack is seen, the encoder alone knows whether it is one.
                label = said if cuts > 1 and piece.label else float(piece.label > 0)
                told = {"text": row.text, "channel": row.channel, "target": round(0.5 * said + 0.5 * label, 5)}
                out.write(json.dumps(told | {"set": row.set, "kind": row.kind}, ensure_ascii=False) + "\n")


def _some(corpora: Path, random: Random) -> Iterator[Row]:
    """Of each set so many texts; most of users, whom the fast tier is for."""
    sets: dict[tuple[str, str], list[Row]] = defaultdict(list)
    for row in read_rows(corpora / "injection" / "train.jsonl.gz"):
        sets[row.channel, row.set].append(row)
    for name, made in all_made(random):
        if not made.kind.startswith("payload"):
            row = row_of(name, made)
            sets[row.channel, f"{row.set}.{row.kind}"].append(row)
    for (channel, _), rows in sorted(sets.items()):
        for row in random.sample(rows, min(_MOST[channel], len(rows))):
            yield row
            yield from glossed(row)


if __name__ == "__main__":
    main()
