"""Short texts of real servers: questions, form fields, log lines, errors, hints, titles, and all that is no page."""

from collections.abc import Iterator
from random import Random

from training.made.compose import Slots, dealt, distinct, fill, pick, roughened
from training.made.harmless_slots import SLOTS as COMMON_SLOTS
from training.made.row import Made
from training.made.servers_asks import CHOICES, FIELDS, QUESTIONS
from training.made.servers_errors import ERRORS, HINTS
from training.made.servers_guides import GUIDES
from training.made.servers_logs import LOGS, PROGRESS
from training.made.servers_prompts import PROMPTS, RESOURCES, SAMPLES
from training.made.servers_replies import REPLIES
from training.made.servers_results import RESULTS
from training.made.servers_tools import TOOLS

SAID_COUNT = 1650
DESCRIBED_COUNT = 900
ROUGHENED = 0.25

# Of what comes with replies as well as with descriptions, a part stands on the other side too.
_SAID = QUESTIONS + LOGS + PROGRESS + ERRORS + HINTS + RESULTS + REPLIES * 2 + SAMPLES + CHOICES + FIELDS[::3]
_DESCRIBED = TOOLS + PROMPTS + RESOURCES + FIELDS + GUIDES * 2 + CHOICES[::3]
_SLOTS: Slots = {name: fillers for name, fillers in COMMON_SLOTS.items() if name != "attack"}


def made(random: Random) -> Iterator[Made]:
    """About 2500 harmless texts: what servers reply or ask, and what they describe their things with."""
    said, described = dealt(random, _SAID), dealt(random, _DESCRIBED)
    logs, hints, guides = (dealt(random, choices) for choices in (LOGS + PROGRESS, HINTS + ERRORS, GUIDES))
    titles = dealt(random, TOOLS + PROMPTS)

    def reply() -> Made:
        frame = _in_company(random, said, hints, logs)
        return Made(_text(random, frame), "benign_tool_output", "tool_result")

    def description() -> Made:
        frame = _in_company(random, described, guides, titles if random.random() < 0.4 else guides)
        return Made(_text(random, frame), "benign_tool_desc", "tool_description")

    yield from distinct(reply, SAID_COUNT)
    yield from distinct(description, DESCRIBED_COUNT)


def _in_company(random: Random, frames: Iterator[str], seconds: Iterator[str], listed: Iterator[str]) -> str:
    """A frame alone most often, else with a second one after it, or some of those that come in lists."""
    chance = random.random()
    if chance < 0.05:
        return "\n".join(next(listed) for _ in range(random.randint(2, 5)))
    frame = next(frames)
    if chance < 0.15:
        joins = (" ", " ", "\n", "\n\n") if frame.endswith((".", "!", "?")) else ("\n", "\n\n", ". ", ": ")
        return frame + pick(random, joins) + next(seconds)
    return frame


def _text(random: Random, frame: str) -> str:
    """The frame filled, with its line breaks, and with the single braces that it doubles to keep them."""
    text = fill(frame, random, _SLOTS).replace("⏎", "\n").replace("{{", "{").replace("}}", "}")
    return roughened(random, text) if random.random() < ROUGHENED else text
