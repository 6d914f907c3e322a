"""Direct injections: a user's text that would put new orders over those of the operator."""

from base64 import b64encode
from collections.abc import Iterator
from random import Random

from training.made import attacks_direct_parts as parts
from training.made.attacks_direct_whole import WHOLE
from training.made.compose import Slots, dealt, distinct, fill, pick, roughened
from training.made.payloads_fillers import SLOTS
from training.made.row import Made

COUNT = 1200

_SLOTS: Slots = {
    **SLOTS,
    "legit": parts.LEGIT,
    "sentence": parts.SENTENCE,
    "page": (
        "{sentence} {sentence}",
        "{sentence} {sentence} {sentence}",
        "{sentence}\n\n{sentence} {sentence}",
        "{sentence} {sentence}\n{sentence} {sentence} {sentence}\n\n{sentence} {sentence}",
    ),
    "short": parts.SHORT,
    "pwn": parts.PWN,
    "topic": parts.TOPIC,
    "country": parts.COUNTRY,
    "persona": parts.PERSONA,
}


def made(random: Random) -> Iterator[Made]:
    """About 1200 attacks: turns alone, turns after an honest task, and those in one piece."""
    legit, turns, whole, asks = (dealt(random, c) for c in (parts.LEGIT, parts.TURN, WHOLE, parts.ASK))

    def row() -> Made:
        chance = random.random()
        if chance < 0.25:
            frame = next(turns).lstrip()
        elif chance < 0.62:
            frame = next(legit) + pick(random, (" ", " ", "\n", "\n\n")) + next(turns)
        else:
            frame = next(whole)
        ask = fill(next(asks), random, _SLOTS)
        return Made(roughened(random, fill(asking(frame, ask), random, _SLOTS)), "direct_injection")

    return distinct(row, COUNT)


def asking(frame: str, ask: str) -> str:
    """The frame with what is asked for: as it is, with a capital, in capitals, halved, backwards, in base64."""
    half = ask.find(" ", len(ask) // 2)
    forms = {
        "{ask}": ask,
        "{Ask}": ask[0].upper() + ask[1:],
        "{ASK}": ask.upper(),
        "{Ask_a}": ask[0].upper() + ask[1:half],
        "{ask_a}": ask[:half],
        "{ask_b}": ask[half:].strip(),
        "{reversed}": ask[::-1],
        "{base64}": b64encode(ask.encode()).decode(),
    }
    for slot, form in forms.items():
        frame = frame.replace(slot, form)
    return frame
