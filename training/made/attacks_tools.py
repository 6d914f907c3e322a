"""Poisoned tool descriptions: believable ones, with an instruction inside that serves somebody else."""

from collections.abc import Iterator
from random import Random

from training.made.attacks_tools_parts import ARG, DOING, HONEST, HUSH, MORE, PLAIN, POISON, REASON, TELLING
from training.made.compose import Slots, dealt, distinct, fill, pick, roughened
from training.made.payloads_actions import SLY, WORK
from training.made.payloads_fillers import SLOTS
from training.made.row import Made

COUNT = 1200

_SLOTS: Slots = {
    **SLOTS,
    "honest": ("{purpose}", "{purpose} {more}", "{purpose} {more} {more}"),
    "purpose": HONEST,
    "more": MORE,
    "reason": REASON,
}


def made(random: Random) -> Iterator[Made]:
    """About 1200 descriptions, each with one or two hidden instructions."""
    frames, poisons = dealt(random, (*PLAIN, *TELLING)), dealt(random, POISON)
    doing, requests = dealt(random, DOING), dealt(random, (*WORK, *SLY, *SLY))

    def poison() -> str:
        wanted = next(poisons) if random.random() < 0.65 else next(doing).replace("{do}", next(requests))
        return f"{wanted} {pick(random, HUSH)}" if random.random() < 0.25 else wanted

    def row() -> Made:
        frame, argument = next(frames), pick(random, ARG)
        while "{poison}" in frame:
            frame = frame.replace("{poison}", poison(), 1)
        text = fill(frame.replace("{arg}", argument), random, _SLOTS)
        return Made(roughened(random, text.strip()), "tool_poisoning", "tool_description")

    return distinct(row, COUNT)
