"""Harmless twins of the attacks: their frames with harmless fillers, so that no frame or filler is a cue by itself."""

from collections.abc import Iterator, Sequence
from itertools import chain
from random import Random

from training.made import attacks_twins_parts as parts
from training.made.attacks_code_frames import LANGUAGE
from training.made.attacks_code_frames import PLAIN as CODE
from training.made.attacks_direct_parts import COUNTRY, LEGIT, SENTENCE, TOPIC
from training.made.attacks_extraction_frames import PLAIN as SHOWN
from training.made.attacks_jailbreak_frames import PLAIN as ROLES
from training.made.attacks_jailbreak_long import LONG_PLAIN
from training.made.attacks_jailbreak_parts import WHO
from training.made.attacks_tools_parts import ARG, HONEST, MORE, REASON
from training.made.attacks_tools_parts import PLAIN as DESCRIPTIONS
from training.made.compose import Slots, dealt, distinct, fill, pick, roughened
from training.made.payloads_fillers import SLOTS
from training.made.row import Made

COUNT = 500
"""Rows of each of the five sorts, at most."""

_SLOTS: Slots = {
    **SLOTS,
    "honest": ("{purpose}", "{purpose} {more}", "{purpose} {more} {more}"),
    "purpose": HONEST,
    "more": MORE,
    "reason": ("", *REASON[2:5]),
    "language": LANGUAGE,
    "legit": LEGIT,
    "sentence": SENTENCE,
    "topic": TOPIC,
    "country": COUNTRY,
}


def made(random: Random) -> Iterator[Made]:
    """About 2500 harmless texts: tool descriptions, code, stories and how-tos, quotations, plain tasks."""
    sorts = (
        (DESCRIPTIONS, "{poison}", parts.GUIDE, "benign_tool_desc"),
        (CODE, "{does}", parts.DOES, "benign"),
        ((*ROLES, *LONG_PLAIN, *LONG_PLAIN), "{harm}", parts.DEED, "benign_trigger"),
        (SHOWN, "{hid}", parts.SEEN, "benign_trigger"),
        (parts.CHANGED, "{none}", parts.SEEN, "benign"),
    )
    return chain.from_iterable(twins(random, *sort) for sort in sorts)


def twins(random: Random, frames: Sequence[str], slot: str, fillers: Sequence[str], kind: str) -> Iterator[Made]:
    """Rows of the frames, which are no attack by themselves, filled without harm."""
    framed, filled = dealt(random, frames), dealt(random, fillers)
    channel = "tool_description" if kind == "benign_tool_desc" else "user"

    def row() -> Made:
        frame = next(framed).replace("{Harm}", "{harm}").replace("{Hid}", "{hid}")
        while slot in frame:
            frame = frame.replace(slot, next(filled), 1)
        who = fill(pick(random, WHO), random, SLOTS)
        frame = frame.replace("{arg}", pick(random, ARG)).replace("{who}", who).replace("{who_same}", who)
        text = fill(frame, random, _SLOTS).strip()
        return Made(roughened(random, text), kind, channel)

    return distinct(row, COUNT)
