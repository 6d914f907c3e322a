"""`python -m training.calibrate FOLDER CORPUS`: fits probabilities, and rules and model into one.

FOLDER holds a model; its `model.json` gets the line of each channel (Platt, 1999). What belongs into
`guard/levels.py` is printed: how rules and model are joined, and the thresholds for 0.1, 1 and 3 % of false alarms.
Only totals of the corpus are printed.
"""

import argparse
import gzip
import json
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize

from mcpward.guard.engine import MODEL
from mcpward.guard.levels import Joining
from mcpward.guard.model.calibration import logit
from mcpward.guard.model.opening import models
from mcpward.guard.model.tiers import Tiers, by_model
from mcpward.guard.ready import usual_engine
from mcpward.guard.structure import said_in
from mcpward.guard.suspicion import joined
from mcpward.model import CHANNELS

_RATES = {"low": 0.001, "medium": 0.01, "high": 0.03}
_LEAST = 1e-9
_RIDGE = 1e-3

Numbers = NDArray[np.float64]


class Seen(NamedTuple):
    """What was said of one text: the scores of the rules' families, and the model's probability."""

    families: list[float]
    probability: float
    length: int


def main() -> None:
    """Judge the corpus, fit, write and print."""
    parser = argparse.ArgumentParser(prog="python -m training.calibrate", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("corpus", type=Path)
    options = parser.parse_args()
    with gzip.open(options.corpus, "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    about = options.folder / "model.json"
    told = json.loads(about.read_text("utf-8")) | {"calibration": {}}
    about.write_text(json.dumps(told, indent=1) + "\n", "utf-8")
    usual_engine()
    with ProcessPoolExecutor(2) as workers:
        given = [(row["text"], row["channel"]) for row in rows]
        seen = list(workers.map(partial(_seen, options.folder), given, chunksize=64))
    attack = np.array([row["label"] == "injection" for row in rows])
    lines_of, joinings, limits = {}, {}, {}
    for channel in CHANNELS:
        chosen = [number for number, row in enumerate(rows) if row["channel"] == channel]
        some, labels = [seen[number] for number in chosen], attack[chosen]
        weights = _balanced([rows[number]["set"] for number in chosen], labels)
        lines_of[channel], calibrated = _line(some, labels, weights)
        joinings[channel] = _joining(calibrated, labels, weights)
        scores = np.array([joined(one.families, one.probability, one.length, joinings[channel]) for one in calibrated])
        limits[channel] = {level: round(_limit(scores[~labels], rate), 3) for level, rate in _RATES.items()}
        recalls = {level: round(float((scores[labels] >= limit).mean()), 3) for level, limit in limits[channel].items()}
        false = {level: round(float((scores[~labels] >= limit).mean()), 4) for level, limit in limits[channel].items()}
        print(f"{channel}: recall {recalls}, false alarms {false}")
    about.write_text(json.dumps(told | {"calibration": lines_of}, indent=1) + "\n", "utf-8")
    print("_BY_MODEL =", json.dumps(limits, indent=4))
    print("_JOININGS[MODEL] =", joinings)


_kept: dict[Path, Tiers] = {}


def _seen(folder: Path, given: tuple[str, str]) -> Seen:
    if folder not in _kept:
        chosen = models(folder)
        _kept[folder] = Tiers(usual_engine(), chosen.fast, chosen.accurate)  # type: ignore[arg-type]
    tiers, (text, channel) = _kept[folder], given
    reading = tiers.read(said_in(text), channel)
    judged = tiers.judge(reading, channel)
    opinion = by_model(judged, reading.views) if judged else None
    families: dict[tuple[str, str], float] = {}
    for one in reading.findings:
        if one.kind == "attack" and one.detector != MODEL:
            key = one.type, one.detector
            families[key] = max(one.score, families.get(key, 0.0))
    return Seen(list(families.values()), opinion.score if opinion else _LEAST, len(text))


def _balanced(sets: Sequence[str], labels: NDArray[np.bool_]) -> Numbers:
    """A set counts by the root of its size; attacks and harmless texts count the same."""
    sizes = {name: sets.count(name) for name in set(sets)}
    weights = np.array([sizes[name] ** -0.5 for name in sets])
    for side in (labels, ~labels):
        weights[side] /= weights[side].sum()
    return weights


def _line(seen: Sequence[Seen], labels: NDArray[np.bool_], weights: Numbers) -> tuple[dict[str, float], list[Seen]]:
    raw = np.array([_logit(one.probability) for one in seen])
    scale, shift = _fit(raw[:, None], labels, weights)
    scale = max(float(scale), 0.05)
    calibrated = 1.0 / (1.0 + np.exp(-(scale * raw + shift)))
    line = {"scale": round(scale, 4), "shift": round(float(shift), 4)}
    return line, [one._replace(probability=float(p)) for one, p in zip(seen, calibrated, strict=True)]


def _joining(seen: Sequence[Seen], labels: NDArray[np.bool_], weights: Numbers) -> Joining:
    rules = [_logit(max(joined(one.families, 0.0, one.length, None), 0.01)) for one in seen]
    model = [_logit(one.probability) for one in seen]
    by_rules, by_model_, bias = _fit(np.array([rules, model]).T, labels, weights)
    return Joining(bias=round(float(bias), 3), rules=round(float(by_rules), 3), model=round(float(by_model_), 3))


def _fit(features: Numbers, labels: NDArray[np.bool_], weights: Numbers) -> Numbers:
    """A logistic regression: the weight of each feature, then the bias."""
    given = np.column_stack((features, np.ones(len(features))))
    sign = np.where(labels, 1.0, -1.0)

    def loss(chosen: Numbers) -> float:
        return float((weights * np.logaddexp(0.0, -sign * (given @ chosen))).sum() + _RIDGE * (chosen[:-1] ** 2).sum())

    return np.asarray(minimize(loss, np.zeros(given.shape[1]), method="BFGS").x)


def _limit(benign: Numbers, rate: float) -> float:
    """The lowest threshold at which at most `rate` of the harmless texts are blocked."""
    falling = np.sort(benign)[::-1]
    allowed = int(rate * len(falling))
    return float(falling[allowed]) + 1e-3


def _logit(probability: float) -> float:
    return logit(min(max(probability, _LEAST), 1.0 - _LEAST))


if __name__ == "__main__":
    main()
