"""Attempts to draw out system prompts, rules, tools and keys."""

from collections.abc import Iterator
from random import Random

from training.made.attacks_extraction_frames import HID, PLAIN, TELLING
from training.made.compose import dealt, distinct, fill, roughened
from training.made.payloads_fillers import SLOTS
from training.made.row import Made

COUNT = 1000


def made(random: Random) -> Iterator[Made]:
    """About 1000 attacks."""
    frames, hidden = dealt(random, (*PLAIN, *TELLING)), dealt(random, HID)

    def row() -> Made:
        what = next(hidden)
        frame = next(frames).replace("{hid}", what).replace("{Hid}", what[0].upper() + what[1:])
        return Made(roughened(random, fill(frame, random, SLOTS)), "extraction")

    return distinct(row, COUNT)
