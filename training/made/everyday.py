"""Everyday sentences and short requests that hold the words of attacks in their ordinary sense; none is an attack.

House rules apply to everybody, instructions come with a shelf, and people forget passwords: a model that knows these
words from attacks alone takes a notice on a door for one.
"""

from collections.abc import Iterator
from itertools import chain
from random import Random

from training.made.everyday_east import EAST
from training.made.everyday_en import ENGLISH
from training.made.everyday_south import SOUTH
from training.made.everyday_tools import TOOLS
from training.made.everyday_west import WEST
from training.made.row import Made
from training.made.tongues import Tongue

REPLIES = 0.2


def made(random: Random) -> Iterator[Made]:
    """About 700 English texts, 80 of each other language, a fifth of them in a tool's reply too, and 40 tools."""
    yield from chain.from_iterable(_both_ways(tongue, random) for tongue in (ENGLISH, *WEST, *EAST, *SOUTH))
    yield from TOOLS.made(random)


def _both_ways(tongue: Tongue, random: Random) -> Iterator[Made]:
    """What users write, and some of it again as a page or a mail that a tool gives back."""
    for row in tongue.made(random):
        yield row
        if random.random() < REPLIES:
            yield row._replace(kind="benign_tool_output", channel="tool_result")
