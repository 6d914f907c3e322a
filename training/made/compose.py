"""Choosing and filling: what every module of made-up rows does with its frames."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from random import Random
from re import compile as pattern

from training.made.row import Made

Slots = Mapping[str, Sequence[str]]

_SLOT = pattern(r"\{([a-z_]+)\}")
_DEPTH = 6


def pick(random: Random, choices: Sequence[str]) -> str:
    """One of the choices, each as likely as the others."""
    return choices[random.randrange(len(choices))]


def fill(template: str, random: Random, slots: Slots) -> str:
    """The template with each {name} replaced by one of slots[name]; fillers may hold slots themselves.

    Braces around anything that is no slot's name stay, so JSON can be written as it is."""
    text = template
    for _ in range(_DEPTH):
        filled = _SLOT.sub(lambda m: pick(random, slots[m[1]]) if m[1] in slots else m[0], text)
        if filled == text:
            break
        text = filled
    return text


def distinct(rows: Callable[[], Made], count: int) -> Iterator[Made]:
    """Up to count rows of different texts; it stops early where the frames have no more to give."""
    seen: set[str] = set()
    for _ in range(count * 4):
        row = rows()
        if row.text not in seen:
            seen.add(row.text)
            yield row
            if len(seen) == count:
                return


def dealt(random: Random, choices: Sequence[str]) -> Iterator[str]:
    """The choices in a shuffled order, for ever: each one comes once before any comes again."""
    while True:
        yield from random.sample(choices, len(choices))


def roughened(random: Random, text: str) -> str:
    """The text as people type it: mostly as it is, else in one case, without its full stop, or with a slip."""
    chance = random.random()
    if chance < 0.06:
        return text.lower()
    if chance < 0.09 and len(text) < 200:
        return text.upper()
    if chance < 0.16:
        return text.rstrip(".")
    if chance < 0.20:
        return text.rstrip(".!") + pick(random, ("!", "!!", " ...", " :)", "?!", " !"))
    if chance < 0.27 and len(text) > 12:
        at = random.randrange(len(text) - 3)
        slips = (text[at + 1] + text[at], text[at], text[at] + text[at + 1] * 2)
        return text[:at] + pick(random, slips) + text[at + 2 :]
    return text
