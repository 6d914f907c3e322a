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
    shortly_harmless_seen,
    shortly_marks,
    shortly_orders,
    shortly_pasted,
    shortly_pivots,
    shortly_turns,
    shortly_voices,
)
from training.made.row import Made
from training.made.shortly_slots import SLOTS
from training.made.tongues import Tongue

_ATTACKS = (shortly_orders, shortly_turns, shortly_marks, shortly_voices, shortly_pivots, shortly_pasted)
_HARMLESS = (shortly_harmless_own, shortly_harmless_seen)

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
TONGUES = (
    ENGLISH,
    de.GERMAN,
    *(romance.SPANISH, romance.FRENCH, romance.ITALIAN, romance.PORTUGUESE),
    *(north.DUTCH, north.POLISH, north.RUSSIAN, north.TURKISH, north.INDONESIAN),
    *(romanised.HINGLISH, romanised.ARABIC),
)


def made(random: Random) -> Iterator[Made]:
    """About 2600 attacks and 1300 harmless texts, every frame in its turn."""
    return chain.from_iterable(tongue.made(random) for tongue in TONGUES)
