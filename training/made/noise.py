"""Harmless text that is no prose: encoded, pressed together, counted, logged, drawn or simply broken."""

from collections.abc import Callable, Iterator, Sequence
from random import Random

from training.made import noise_asks as asks
from training.made import noise_code, noise_data, noise_logs
from training.made.compose import dealt, distinct
from training.made.noise_glyphs import GLYPHS
from training.made.noise_slots import filled
from training.made.noise_strings import STRINGS
from training.made.row import Made

COUNT = 1800
LONGEST = 3000

Shape = Callable[[Random], str]


def _framed(*groups: Sequence[str]) -> tuple[Shape, ...]:
    return tuple((lambda random, frame=frame: filled(frame, random)) for group in groups for frame in group)


# What is made, what people ask about it, and how much there is of it.
_SORTS: tuple[tuple[tuple[Shape, ...], tuple[str, ...], int], ...] = (
    (STRINGS, asks.STRINGS, 34),
    (GLYPHS, asks.GLYPHS, 20),
    (_framed(noise_logs.TRACES), asks.TRACES, 8),
    (_framed(noise_logs.LOGS, noise_logs.SHELL), asks.TRACES, 11),
    (_framed(noise_code.CODE), asks.CODE, 11),
    (_framed(noise_data.DATA, noise_data.MARKUP, noise_data.SETTINGS), asks.DATA, 13),
    (_framed(noise_data.ADDRESSES), asks.ADDRESSES, 3),
)


def made(random: Random) -> Iterator[Made]:
    """About 1800 rows, half of them from people, bare or with a question, and half from tools."""
    dealers = [(_dealt(random, shapes), dealt(random, questions)) for shapes, questions, _ in _SORTS]
    replies = dealt(random, asks.REPLIES)

    def row() -> Made:
        shapes, questions = random.choices(dealers, [share for _, _, share in _SORTS])[0]
        if random.random() < 0.5:
            frame = next(questions) if random.random() < 0.6 else "@@"
            return Made(_around(frame, next(shapes), random), "benign")
        frame = filled(next(replies), random) if random.random() < 0.35 else "@@"
        return Made(_around(frame, next(shapes), random), "benign_tool_output", "tool_result")

    return distinct(row, COUNT)


def _around(frame: str, shape: Shape, random: Random) -> str:
    """The frame with what is made in it, anew at each place."""
    first, *others = frame.split("@@")
    return first + "".join(_printed(shape, random) + other for other in others)


def _printed(shape: Shape, random: Random) -> str:
    """What the shape makes, at times more than once; what has no printed sign is made again."""
    text = ""
    while not text.strip():
        text = "\n\n".join(shape(random) for _ in range(random.choice((1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 4))))[:LONGEST]
    return text


def _dealt(random: Random, shapes: tuple[Shape, ...]) -> Iterator[Shape]:
    while True:
        yield from random.sample(shapes, len(shapes))
