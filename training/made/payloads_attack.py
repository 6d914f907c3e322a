"""Requests that an attacker would hide in a tool's reply, most of them without any mark of an attack."""

from collections.abc import Iterator
from random import Random

from training.made.compose import dealt, distinct, fill, roughened
from training.made.payloads_actions import SLY, WORK
from training.made.payloads_fillers import SLOTS
from training.made.payloads_voices import MARKED, PLAIN, STATUS
from training.made.payloads_whole import DOMAINS, WHOLE
from training.made.row import Made

COUNT = 2000


def made(random: Random) -> Iterator[Made]:
    """About 2000 payloads; half say plainly what to do, a quarter wear marks or a false status, the rest are whole."""
    voices = [dealt(random, group) for group in (PLAIN, PLAIN, PLAIN, STATUS, MARKED, WHOLE, DOMAINS)]
    work, sly = dealt(random, WORK), dealt(random, SLY)

    def row() -> Made:
        voice = next(voices[random.randrange(len(voices))])
        first, second = (fill(next(work if random.random() < 0.6 else sly), random, SLOTS) for _ in range(2))
        text = fill(voice, random, {**SLOTS, **said(first, second)})
        return Made(roughened(random, text), "payload", "tool_result")

    return distinct(row, COUNT)


def said(first: str, second: str) -> dict[str, tuple[str]]:
    """The slots of the voices: two requests, each also with a capital."""
    capital, capital_too = (request[0].upper() + request[1:] for request in (first, second))
    return {"do": (first,), "do_too": (second,), "cap": (capital,), "do_cap_too": (capital_too,)}
