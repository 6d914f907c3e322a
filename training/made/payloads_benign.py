"""What stands in tools' replies without harm: mails between people, how-tos, reports, all in the payloads' words."""

from collections.abc import Iterator
from random import Random

from training.made.compose import dealt, distinct, fill, roughened
from training.made.payloads_actions import WORK
from training.made.payloads_attack import said
from training.made.payloads_fillers import SLOTS
from training.made.payloads_humans import VOICES, WHOLE
from training.made.row import Made

COUNT = 1600


def made(random: Random) -> Iterator[Made]:
    """About 1600 harmless sentences; half of them speak of the very requests that payloads make."""
    voices, whole, work = dealt(random, VOICES), dealt(random, WHOLE), dealt(random, WORK)

    def row() -> Made:
        voice = next(voices if random.random() < 0.55 else whole)
        first, second = (fill(next(work), random, SLOTS) for _ in range(2))
        text = fill(voice, random, {**SLOTS, **said(first, second)})
        return Made(roughened(random, text), "payload_benign", "tool_result")

    return distinct(row, COUNT)
