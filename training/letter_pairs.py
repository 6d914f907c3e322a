"""Print the table of `guard/values/chance.py`: which neighbouring characters speak for a value drawn by chance.

What people write by hand is taken from the names and strings of Python's own standard library, what is drawn by chance
from strings drawn here, so the table needs no data but the interpreter. Run it with `python training/letter_pairs.py`.
"""

import collections
import math
import random
import re
import string
import sysconfig
import tokenize
from pathlib import Path

from mcpward.guard.values.chance import LETTERS, STEP, ZERO, letters

_SKIPPED = ("test", "tests", "site-packages", "lib2to3", "encodings", "idlelib")
_ALPHABETS = (
    string.ascii_lowercase,
    string.ascii_lowercase + string.digits,
    string.ascii_letters,
    string.ascii_letters + string.digits,
    string.ascii_letters + string.digits,
    string.ascii_uppercase + string.digits,
    string.ascii_uppercase,
    string.ascii_letters + string.digits + "+/",
    string.ascii_letters + string.digits + "-_",
    string.ascii_letters + string.digits + "!@#$%^&*",
    "0123456789abcdef",
    string.ascii_uppercase + "234567",
)


def written() -> list[str]:
    """Every name, and every word of a string, of 3 to 40 characters, each once."""
    found: set[str] = set()
    for path in sorted(Path(sysconfig.get_paths()["stdlib"]).rglob("*.py")):
        if any(part in _SKIPPED for part in path.parts):
            continue
        with path.open(encoding="utf-8") as file:
            for token in tokenize.generate_tokens(file.readline):
                if token.type == tokenize.NAME:
                    found.add(token.string)
                elif token.type == tokenize.STRING:
                    found.update(re.findall(r"[\w./:-]{3,40}", token.string))
    return sorted(word for word in found if 3 <= len(word) <= 40)


def drawn(many: int) -> list[str]:
    """As many strings of 5 to 32 characters from the alphabets of passwords and keys."""
    chance = random.Random(1)
    return ["".join(chance.choices(chance.choice(_ALPHABETS), k=chance.randint(5, 32))) for _ in range(many)]


def counted(texts: list[str]) -> tuple[collections.Counter[str], collections.Counter[str]]:
    """How often each pair stands in the texts, and each first half of one."""
    pairs: collections.Counter[str] = collections.Counter()
    for text in texts:
        folded = letters(text)
        pairs.update(folded[at : at + 2] for at in range(len(folded) - 1))
    firsts: collections.Counter[str] = collections.Counter()
    for pair, count in pairs.items():
        firsts[pair[0]] += count
    return pairs, firsts


def main() -> None:
    """Print one row for each first character."""
    by_hand = written()
    (pairs, firsts), (chances, chance_firsts) = counted(by_hand), counted(drawn(len(by_hand)))
    for first in LETTERS:
        row = ""
        for second in LETTERS:
            pair = first + second
            by_chance = (chances[pair] + 1) / (chance_firsts[first] + len(LETTERS))
            odds = math.log(by_chance / ((pairs[pair] + 1) / (firsts[first] + len(LETTERS))))
            row += chr(ord(ZERO) + max(-10, min(10, round(odds / STEP))))
        print(f'    "{row}"')


if __name__ == "__main__":
    main()
