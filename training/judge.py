"""`python -m training.judge CHECKPOINT CORPUS OUT`: what an encoder says of every window of a corpus, one row a line.

The totals by set and channel are printed; of the rows themselves nothing is.
"""

import argparse
import gzip
import json
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
from training.corpus import said
from training.draw import batch_of
from training.encoder import Encoder, load
from training.pool import piece_of
from training.prepare import MINILM

from mcpward.guard.model import windows
from mcpward.guard.model.joining import attack
from mcpward.guard.model.tokens import Pieces
from mcpward.guard.ready import usual_engine

_TOKENS = 4096


def main() -> None:
    """Judge and print."""
    parser = argparse.ArgumentParser(prog="python -m training.judge", description=__doc__)
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("out", type=Path)
    options = parser.parse_args()
    encoder = load(options.checkpoint)
    with gzip.open(options.corpus, "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    judged = judge(encoder, [(row["text"], row["channel"]) for row in rows])
    with options.out.open("w") as out:
        for row, some in zip(rows, judged, strict=True):
            kept = {name: row[name] for name in ("id", "label", "kind", "channel", "set", "lang")}
            out.write(json.dumps(kept | {"length": len(row["text"]), "windows": some}) + "\n")
    print(told(rows, [max(map(attack, map(np.array, some)), default=-20.0) for some in judged]))


def judge(encoder: Encoder, texts: Sequence[tuple[str, str]]) -> list[list[list[float]]]:
    """The logits of each window of each text in its channel, over all its views."""
    pieces, engine = Pieces(MINILM / "tokenizer.json"), usual_engine()
    cuts = []
    for number, (text, channel) in enumerate(texts):
        for view in engine.read(said(text), channel).views:  # type: ignore[attr-defined]
            tokens = pieces.tokens(view.text)
            cuts += [(number, piece_of(tokens, *cut, channel, 0)) for cut in windows.cut(view.text, tokens)]
    cuts.sort(key=lambda cut: len(cut[1].ids))
    judged: list[list[list[float]]] = [[] for _ in texts]
    at = 0
    while at < len(cuts):
        size = max(1, _TOKENS // (len(cuts[min(at + 64, len(cuts) - 1)][1].ids) + 2))
        batch = batch_of([piece for _, piece in cuts[at : at + size]], pieces.frame)
        with torch.inference_mode():
            logits, _, _ = encoder(*(torch.from_numpy(batch[name]) for name in ("ids", "types", "mask")))
        for (number, _), row in zip(cuts[at : at + size], logits.tolist(), strict=True):
            judged[number].append([round(one, 3) for one in row])
        at += size
    return judged


def told(rows: Sequence[dict[str, str]], scores: Sequence[float]) -> str:
    """Recall at 0.1, 1 and 3 % of false alarms, overall and by channel; at 1 % also by set."""
    given, is_attack = np.array(scores), np.array([row["label"] == "injection" for row in rows])
    lines = []

    def line(name: str, chosen: np.ndarray) -> None:
        benign = np.sort(given[chosen & ~is_attack])[::-1]
        cuts = [benign[int(rate * len(benign))] for rate in (0.001, 0.01, 0.03)]
        recalls = [f"{(given[chosen & is_attack] > cut).mean():.3f}" for cut in cuts]
        lines.append(f"{name:20} recall {' '.join(recalls)} at {' '.join(f'{cut:.2f}' for cut in cuts)}")

    line("all", np.ones(len(rows), bool))
    for channel in ("user", "tool_result", "tool_description"):
        line(channel, np.array([row["channel"] == channel for row in rows]))
    limits = {}
    for channel in ("user", "tool_result", "tool_description"):
        benign = np.sort(
            [s for s, r in zip(scores, rows, strict=True) if r["channel"] == channel and r["label"] == "benign"]
        )
        limits[channel] = benign[-1 - int(0.01 * len(benign))]
    sets = defaultdict(list)
    for row, score in zip(rows, scores, strict=True):
        sets[row["label"], row["channel"], row["set"]].append(score > limits[row["channel"]])
    lines += [f"  {' '.join(name):60} {len(some):5} {np.mean(some):.3f}" for name, some in sorted(sets.items())]
    return "\n".join(lines)


if __name__ == "__main__":
    main()
