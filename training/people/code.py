"""Code and technical text without a person: classes, variables, libraries and months that only look like names."""

import re
from collections.abc import Callable
from random import Random

from training.people import code_words as words
from training.people.code_frames import FRAMES
from training.people.code_texts import TEXTS
from training.people.things import DAYS, MONTHS

LONGEST = 95  # words
_SLOT = re.compile(r"«(\w+)(?::(\d))?»")


def code(random: Random) -> str:
    """One to three pieces of code or technical text, at most about 95 words."""
    group = random.choice((FRAMES, FRAMES, TEXTS))
    between = random.choice(("\n", "\n\n", "\n\n"))
    parts, length = list[str](), 0
    for frame in random.sample(group, random.choice((1, 1, 2, 3))):
        part = filled(frame, random)
        length += len(part.split())
        if parts and length > LONGEST:
            break
        parts.append(part)
    return between.join(parts)


def filled(frame: str, random: Random) -> str:
    """The frame with a word for each «slot»; «slot:1» is the same word through the frame."""
    known: dict[str, str] = {}

    def word(slot: re.Match[str]) -> str:
        if not slot[2]:
            return _MAKERS[slot[1]](random)
        return known.setdefault(slot[0], _MAKERS[slot[1]](random))

    return _SLOT.sub(word, frame)


def _class(random: Random) -> str:
    first = random.choice((words.METHODS, words.NOUNS, words.VARIABLES, words.LIBRARIES, MONTHS))
    return re.sub(r"\W", "", random.choice(first).title()) + random.choice(words.NOUNS)


def _snake(random: Random) -> str:
    last = random.choice((words.VARIABLES, words.NOUNS, words.METHODS, MONTHS, DAYS))
    parts = [random.choice(words.VERBS), random.choice(last).lower()]
    return "_".join(parts + [random.choice(words.NOUNS).lower()] * (random.random() < 0.3))


def _camel(random: Random) -> str:
    first, *others = _snake(random).split("_")
    return first + "".join(other.capitalize() for other in others)


_MAKERS: dict[str, Callable[[Random], str]] = {
    "var": lambda random: random.choice(words.VARIABLES),
    "Var": lambda random: random.choice(words.VARIABLES).capitalize(),
    "VAR": lambda random: random.choice(words.VARIABLES).upper(),
    "lib": lambda random: random.choice(words.LIBRARIES),
    "pkg": lambda random: random.choice(words.LIBRARIES).lower().replace(" ", "-"),
    "method": lambda random: random.choice(words.METHODS),
    "low": lambda random: random.choice(words.METHODS).lower(),
    "noun": lambda random: random.choice(words.NOUNS).lower(),
    "Noun": lambda random: random.choice(words.NOUNS),
    "Class": _class,
    "snake": _snake,
    "camel": _camel,
    "CONST": lambda random: _snake(random).upper(),
    "month": lambda random: random.choice(MONTHS),
    "day": lambda random: random.choice(DAYS),
    "label": lambda random: random.choice(words.LABELS),
    "brand": lambda random: random.choice(words.BRANDS),
    "place": lambda random: random.choice(words.PLACES),
    "heading": lambda random: random.choice(words.HEADINGS),
    "licence": lambda random: random.choice(words.LICENCES),
    "n": lambda random: str(random.randint(0, 9) if random.random() < 0.3 else random.randint(10, 9999)),
    "ver": lambda random: f"{random.randint(0, 19)}.{random.randint(0, 30)}.{random.randint(0, 12)}",
    "hex": lambda random: f"{random.getrandbits(28):07x}",
}
