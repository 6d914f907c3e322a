"""Short attacks of a user, of one sentence or two, and their harmless twins of the same looks."""

from collections.abc import Iterator
from itertools import chain
from random import Random

from training.made import shortly_abroad_de as de
from training.made import shortly_abroad_north as north
from training.made import shortly_abroad_romance as romance
from training.made import shortly_abroad_romanised as romanised
from training.made import (
    shortly_harmless_own,
    shortly_harmless_plain,
    shortly_harmless_seen,
    shortly_marks,
    shortly_orders,
    shortly_pasted,
    shortly_pivots,
    shortly_questions,
    shortly_turns,
    shortly_voices,
)
from training.made.row import Made
from training.made.shortly_slots import SLOTS
from training.made.tongues import Tongue

_ATTACKS = (
    shortly_orders,
    shortly_turns,
    shortly_marks,
    shortly_voices,
    shortly_pivots,
    shortly_pasted,
    shortly_questions,
)
_HARMLESS = (shortly_harmless_own, shortly_harmless_seen, shortly_harmless_plain)

ENGLISH = Tongue(
    "en",
    frames={
        "direct_injection": "\n".join(module.FRAMES for module in _ATTACKS),
        "benign_trigger": "\n".join(module.FRAMES for module in _HARMLESS),
    },
    slots=SLOTS,
    attacks=1950,
    harmless=900,
)
_ROOM = 110
"""Letters; a longer text stays alone, so that all are short."""
_ACCOMPANIED = 0.15
_UNMARKED = 0.35

TONGUES = (
    ENGLISH,
    de.GERMAN,
    *(romance.SPANISH, romance.FRENCH, romance.ITALIAN, romance.PORTUGUESE),
    *(north.DUTCH, north.POLISH, north.RUSSIAN, north.TURKISH, north.INDONESIAN),
    *(romanised.HINGLISH, romanised.ARABIC),
)


def made(random: Random) -> Iterator[Made]:
    """About 2600 attacks and 1300 harmless texts, every frame in its turn, none twice."""
    seen: set[str] = set()
    for row in chain.from_iterable(tongue.made(random) for tongue in TONGUES):
        text = _as_sent(row, random)
        if text not in seen:
            seen.add(text)
            yield row._replace(text=text)


def _as_sent(row: Made, random: Random) -> str:
    """The text, now and then beside an honest task or without its question mark: questions alone are no cue."""
    text = row.text
    if row.lang == "en" and len(text) < _ROOM and random.random() < _ACCOMPANIED:
        pair = [text, ENGLISH.filled("{task}", random)]
        random.shuffle(pair)
        text = random.choice((" ", " ", "\n", "\n\n")).join(pair)
    return text.removesuffix("?").rstrip() if random.random() < _UNMARKED else text
