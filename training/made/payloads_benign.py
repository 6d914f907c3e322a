"""What stands in tools' replies without harm: mails between people, how-tos, reports, all in the payloads' words."""

from collections.abc import Iterator
from random import Random

from training.made.compose import dealt, distinct, fill, roughened
from training.made.payloads_actions import WORK
from training.made.payloads_attack import said
from training.made.payloads_fillers import SLOTS
from training.made.payloads_humans import MAILS, VOICES, WHOLE
from training.made.row import Made

COUNT = 2000


def made(random: Random) -> Iterator[Made]:
    """About 2000 harmless sentences; half of them speak of the very requests that payloads make."""
    voices, whole, mails = (dealt(random, group) for group in (VOICES, WHOLE, MAILS))
    work = dealt(random, WORK)

    def row() -> Made:
        voice = next(random.choices((voices, whole, mails), (0.52, 0.36, 0.12))[0])
        first, second = (fill(next(work), random, SLOTS) for _ in range(2))
        text = fill(voice, random, {**SLOTS, **said(first, second)})
        return Made(roughened(random, text), "payload_benign", "tool_result")

    return distinct(row, COUNT)
