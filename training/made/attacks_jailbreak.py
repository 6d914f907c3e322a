"""Jailbreaks: a user's attempts to get what a model must not give, by roles, stories, tricks and pressure."""

from base64 import b64encode
from collections.abc import Iterator
from random import Random

from training.made.attacks_jailbreak_frames import PLAIN, TELLING
from training.made.attacks_jailbreak_long import LONG_PLAIN, LONG_TELLING
from training.made.attacks_jailbreak_parts import HARM, JUNK, WHO
from training.made.compose import dealt, distinct, fill, pick, roughened
from training.made.payloads_fillers import SLOTS
from training.made.row import Made

COUNT = 1200


def made(random: Random) -> Iterator[Made]:
    """About 1200 attacks, one in four of them long, one in twelve with a tail of tokens without sense."""
    short, long, harms = (
        dealt(random, (*PLAIN, *TELLING)),
        dealt(random, (*LONG_PLAIN, *LONG_TELLING)),
        dealt(random, HARM),
    )

    def row() -> Made:
        frame = next(long if random.random() < 0.25 else short)
        if random.random() < 0.08 and "{junk}" not in frame:
            frame += " {junk}"
        text = fill(wanting(random, frame, next(harms)), random, SLOTS)
        return Made(roughened(random, text), "jailbreak")

    return distinct(row, COUNT)


def wanting(random: Random, frame: str, harm: str) -> str:
    """The frame with what it is after and with its character, who keeps one name throughout."""
    half = harm.find(" ", len(harm) // 2)
    who = fill(pick(random, WHO), random, SLOTS)
    question = f"how do I {harm}?"
    forms = {
        "{harm}": harm,
        "{Harm}": harm[0].upper() + harm[1:],
        "{harm_a}": harm[:half],
        "{harm_b}": harm[half:].strip(),
        "{who}": who,
        "{who_same}": who,
        "{reversed}": question[::-1],
        "{base64}": b64encode(question.encode()).decode(),
    }
    for slot, form in forms.items():
        frame = frame.replace(slot, form)
    while "{junk}" in frame:
        frame = frame.replace("{junk}", jumbled(random), 1)
    return frame


def jumbled(random: Random) -> str:
    """A tail of tokens without sense: pieces of several, in any order."""
    pieces = " ".join(random.sample(JUNK, 2)).split()
    return " ".join(random.sample(pieces, random.randint(6, min(16, len(pieces)))))
