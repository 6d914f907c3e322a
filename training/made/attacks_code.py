"""Requests for malware, and arguments of tools into which a command has slipped."""

from collections.abc import Iterator
from random import Random

from training.made.attacks_code_frames import DOES, LANGUAGE, PLAIN, SLIPPED, TELLING
from training.made.compose import Slots, dealt, distinct, fill, roughened
from training.made.payloads_fillers import SLOTS
from training.made.row import Made

COUNT = 1000

_SLOTS: Slots = {**SLOTS, "language": LANGUAGE}


def made(random: Random) -> Iterator[Made]:
    """About 1000 attacks, one in eight an argument with a command in it."""
    frames, slipped, does = dealt(random, (*PLAIN, *TELLING)), dealt(random, SLIPPED), dealt(random, DOES)

    def row() -> Made:
        if random.random() < 0.125:
            return Made(fill(next(slipped), random, _SLOTS), "malicious_code")
        frame = next(frames).replace("{does}", next(does))
        return Made(roughened(random, fill(frame, random, _SLOTS)), "malicious_code")

    return distinct(row, COUNT)
