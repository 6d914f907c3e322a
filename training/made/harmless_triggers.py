"""Harmless prompts full of the words that attacks use."""

from collections.abc import Iterator
from random import Random

from training.made.compose import distinct, fill, pick, roughened
from training.made.harmless_prompt_long import LONG_PROMPTS
from training.made.harmless_reply_long import LONG
from training.made.harmless_reply_pages import PAGES
from training.made.harmless_reply_texts import TEXTS
from training.made.harmless_slots import SLOTS
from training.made.harmless_trigger_parts import ENDS, MATERIAL, OPENINGS, TASKS
from training.made.harmless_trigger_quotes import QUOTES
from training.made.harmless_trigger_words import WORDS
from training.made.row import Made

COUNT = 1500
FENCES = (
    "\n\n@@",
    "\n\n```\n@@\n```",
    "\n'''\n@@\n'''",
    "\n<text>\n@@\n</text>",
    "\n---\n@@\n---",
    " @@",
    "\n> @@",
)


def made(random: Random) -> Iterator[Made]:
    """Questions and tasks of ordinary users, defenders and writers."""
    yield from distinct(lambda: Made(prompt(random), "benign_trigger"), COUNT)


def prompt(random: Random) -> str:
    """A question, some in a row, or a task over a pasted text."""
    shape = random.random()
    if shape < 0.5:
        text = pick(random, WORDS)
    elif shape < 0.7:
        text = pick(random, QUOTES)
    elif shape < 0.84:
        text = pick(random, LONG_PROMPTS)
    elif shape < 0.95:
        text = pasted(random)
    else:
        text = " ".join(pick(random, (*WORDS, *QUOTES)) for _ in range(random.choice((2, 2, 3))))
    return hasty(fill(framed(text, random), random, SLOTS), random)


def pasted(random: Random) -> str:
    """A task over one text or some texts that stand below or above it."""
    texts = [pick(random, pick_list(random)) for _ in range(random.choice((1, 1, 1, 2, 4)))]
    material = "\n\n".join(texts)
    if random.random() < 0.2:
        return material + "\n\n" + pick(random, TASKS)
    return pick(random, TASKS) + pick(random, FENCES).replace("@@", material)


def pick_list(random: Random) -> tuple[str, ...]:
    """Short texts made for this, or whole replies of tools."""
    return random.choice((MATERIAL, MATERIAL, TEXTS, PAGES, LONG))


def framed(text: str, random: Random) -> str:
    """The text, now and then after an opening or before an end."""
    if random.random() < 0.2:
        text = pick(random, OPENINGS) + " " + text
    if random.random() < 0.25:
        text = text + pick(random, (" ", "\n", "\n\n")) + pick(random, ENDS)
    return text


def hasty(text: str, random: Random) -> str:
    """The text as people type it; one in seven uses neither capitals nor apostrophes nor a last mark."""
    if random.random() < 0.14:
        return text.rstrip(".?!").lower().replace("'", "")
    return roughened(random, text)
