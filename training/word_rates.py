"""Write `guard/sweeps/words.txt`: how often words stand in ordinary text.

The text is what Python brings along (its reference and its standard library) and, given on the command line, files of
JSON lines with a field `text`: rows that are labelled benign and whose licence is permissive, so many characters of
each set and no more. Run it with `python training/word_rates.py TRAIN.jsonl ...`.
"""

import collections
import json
import math
import random
import re
import sys
import sysconfig
from collections.abc import Iterator
from pathlib import Path
from pydoc_data import topics

from mcpward.guard.engine import fold
from mcpward.guard.sweeps.rarity import FIRST, FLOOR, TABLE

_PERMISSIVE = ("mit", "apache", "bsd", "cc0", "cc-by-4", "cc-by-3", "odc-by", "public domain", "psf")
_OF_EACH = 60_000


def of_python() -> Iterator[str]:
    """The reference, and of the library as much as of two sets."""
    drawn = random.Random(1)
    yield "\n".join(topics.topics.values())[: 2 * _OF_EACH]
    paths = sorted(Path(sysconfig.get_paths()["stdlib"]).glob("*.py"))
    yield "\n".join(path.read_text("utf-8", "replace") for path in drawn.sample(paths, 40))[: 4 * _OF_EACH]


def of_file(path: str) -> Iterator[str]:
    """Of each set of the file as many rows as give _OF_EACH characters."""
    sets: dict[str, list[str]] = collections.defaultdict(list)
    with Path(path).open(encoding="utf-8") as file:
        for line in file:
            row = json.loads(line)
            if row.get("label") != "injection" and str(row.get("license", "")).lower().startswith(_PERMISSIVE):
                sets[str(row.get("set"))].append(row["text"])
    for name, texts in sorted(sets.items()):
        random.Random(name).shuffle(texts)
        yield "\n".join(text[:4000] for text in texts)[:_OF_EACH]


def main() -> None:
    """Count the words, and write those that are not too rare to tell."""
    counts: collections.Counter[str] = collections.Counter()
    size = 0
    for text in [*of_python(), *(part for path in sys.argv[1:] for part in of_file(path))]:
        size += len(text)
        counts.update(re.findall("[a-z]+", fold(text)))
    steps: dict[int, list[str]] = collections.defaultdict(list)
    for word, count in sorted(counts.items()):
        rate = count / size * 1000
        if rate >= FLOOR:
            steps[max(round(2 * math.log2(FIRST / rate)), 0)].append(word)
    TABLE.write_text("".join(" ".join(steps[at]) + "\n" for at in range(max(steps) + 1)), encoding="utf-8")
    print(f"{sum(map(len, steps.values()))} words of {size} characters")


if __name__ == "__main__":
    main()
