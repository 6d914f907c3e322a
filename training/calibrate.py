"""`python -m training.calibrate FOLDER CORPUS`: fits probabilities, and rules and model into one.

FOLDER holds a model and its own fast tier; its `model.json` gets the line of each channel (Platt, 1999). What belongs
into `guard/levels.py` is printed: how rules and model are joined, and the thresholds for 0.1, 1 and 3 % of false
alarms. Only totals of the corpus are printed.
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

from mcpward.guard.engine import FAST, MODEL
from mcpward.guard.levels import Blend, Joining, joining
from mcpward.guard.model.calibration import logit, squashed
from mcpward.guard.model.files import LINEAR
from mcpward.guard.model.glossing import Glossed
from mcpward.guard.model.opening import Models, models
from mcpward.guard.model.tiers import MOST_FAST
from mcpward.guard.ready import usual_engine
from mcpward.guard.structure import said_in
from mcpward.guard.suspicion import SURE, joined
from mcpward.model import CHANNELS

_RATES = {"low": 0.001, "medium": 0.01, "high": 0.03}
_LEAST = 1e-9
_RIDGE = 1e-3

Numbers = NDArray[np.float64]


class Seen(NamedTuple):
    """What was said of one text: the scores of the rules' families, and the probabilities of both tiers.

    The encoder does not judge one that is `foreign`.
    """

    families: list[float]
    model: float
    fast: float
    length: int
    foreign: bool


def main() -> None:
    """Judge the corpus, fit, write and print."""
    parser = argparse.ArgumentParser(prog="python -m training.calibrate", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("corpus", type=Path)
    options = parser.parse_args()
    if not (options.folder / LINEAR).is_file():
        # That of the package would judge in its place.
        parser.error(f"there is no {LINEAR} in {options.folder}: run training.fast first")
    with gzip.open(options.corpus, "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    about = options.folder / "model.json"
    told = json.loads(about.read_text("utf-8"))
    about.write_text(json.dumps(told | {"calibration": {}}, indent=1) + "\n", "utf-8")
    usual_engine()
    with ProcessPoolExecutor(2) as workers:
        given = [(row["text"], row["channel"]) for row in rows]
        seen = list(workers.map(partial(_seen, options.folder), given, chunksize=64))
    attack = np.array([row["label"] == "injection" for row in rows])
    lines_of = {}
    for channel in CHANNELS:
        chosen = [number for number, row in enumerate(rows) if row["channel"] == channel]
        readable = [number for number in chosen if not seen[number].foreign]
        by = joining(channel, MODEL)
        least = by.least if by else 0.0
        every, texts = (
            Texts([seen[number] for number in some], attack[some], [rows[number]["set"] for number in some], least)
            for some in (chosen, readable)
        )
        scale, shift = texts.fit([texts.model])
        lines_of[channel] = {"scale": round(float(scale), 4), "shift": round(float(shift), 4)}
        line = scale * texts.model + shift
        of_model, of_fast, bias = texts.fit([line, texts.bounded])
        print(f"{channel}: {Blend(*(round(float(one), 3) for one in (bias, of_model, of_fast)))}")
        texts.tell(MODEL, of_model * line + of_fast * texts.bounded + bias)
        every.tell(FAST, every.fast)
    about.write_text(json.dumps(told | {"calibration": lines_of}, indent=1) + "\n", "utf-8")


class Texts:
    """The texts of one channel: what was said of each, and what it is; of `least` see `Joining`."""

    def __init__(self, seen: Sequence[Seen], attack: NDArray[np.bool_], sets: Sequence[str], least: float) -> None:
        self._seen, self._attack, self._least = seen, attack, least
        self._weights = _balanced(sets, attack)
        self.model, self.fast = (_logits([getattr(one, name) for one in seen]) for name in ("model", "fast"))
        self.bounded = np.clip(self.fast, -MOST_FAST, MOST_FAST)
        self._rules = np.array([joined(one.families, 0.0, one.length, None) for one in seen])

    def fit(self, features: Sequence[Numbers]) -> Numbers:
        """A logistic regression: the weight of each feature, then the bias."""
        given = np.column_stack((*features, np.ones(len(self._seen))))
        sign = np.where(self._attack, 1.0, -1.0)

        def loss(chosen: Numbers) -> float:
            wrong = (self._weights * np.logaddexp(0.0, -sign * (given @ chosen))).sum()
            return float(wrong + _RIDGE * (chosen[:-1] ** 2).sum())

        return np.asarray(minimize(loss, np.zeros(given.shape[1]), method="BFGS").x)

    def tell(self, tier: str, logits: Numbers) -> None:
        """Print how what `tier` says is joined with the rules, the thresholds, and what they give."""
        heard = np.where((self._rules >= self._least) | (logits >= logit(SURE)), self._rules, 0.0)
        rules, own, bias = (round(float(one), 3) for one in self.fit([_logits(np.maximum(heard, 0.01)), logits]))
        by = Joining(bias=bias, rules=rules, model=own, least=self._least)
        scores = np.array(
            [
                joined(one.families, squashed(logit), one.length, by)
                for one, logit in zip(self._seen, logits, strict=True)
            ]
        )
        print(f"  {tier}: {by}")
        for level, rate in _RATES.items():
            limit = round(_limit(scores[~self._attack], rate), 3)
            caught, false = ((scores[side] >= limit).mean() for side in (self._attack, ~self._attack))
            print(f"    {level}: {limit}, recall {caught:.3f}, false alarms {false:.4f}")


_kept: dict[Path, Models] = {}


def _seen(folder: Path, given: tuple[str, str]) -> Seen:
    if folder not in _kept:
        _kept[folder] = models(folder)
    (fast, accurate, _), (text, channel) = _kept[folder], given
    reading = Glossed(usual_engine()).read(said_in(text), channel)
    views = [view.text for view in reading.views]
    assert fast and accurate
    judged = accurate.judge(views, channel, chosen=partial(fast.scores, channel=channel))
    families: dict[tuple[str, str], float] = {}
    for one in reading.findings:
        if one.kind == "attack":
            key = one.type, one.detector
            families[key] = max(one.score, families.get(key, 0.0))
    logit = max((fast.highest(view, channel) for view in views), default=0.0)
    foreign = not accurate.reads(views)
    return Seen(list(families.values()), judged.probability, squashed(logit), len(text), foreign)


def _balanced(sets: Sequence[str], labels: NDArray[np.bool_]) -> Numbers:
    """A set counts by the root of its size; attacks and harmless texts count the same."""
    sizes = {name: sets.count(name) for name in set(sets)}
    weights = np.array([sizes[name] ** -0.5 for name in sets])
    for side in (labels, ~labels):
        weights[side] /= weights[side].sum()
    return weights


def _limit(benign: Numbers, rate: float) -> float:
    """The lowest threshold at which at most `rate` of the harmless texts are blocked."""
    falling = np.sort(benign)[::-1]
    allowed = int(rate * len(falling))
    return float(falling[allowed]) + 1e-3


def _logits(probabilities: Sequence[float]) -> Numbers:
    return np.array([logit(one, _LEAST) for one in probabilities])


if __name__ == "__main__":
    main()
