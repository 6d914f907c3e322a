"""Ordinary prompts, and the long rules that people give their assistants."""

from collections.abc import Iterator
from random import Random

from training.made.compose import distinct, fill, pick
from training.made.harmless_code import CODE
from training.made.harmless_code import QUESTIONS as CODE_QUESTIONS
from training.made.harmless_prompt_questions import QUESTIONS
from training.made.harmless_prompt_rules import CONSTRAINTS, INPUTS, ROLES, RULES
from training.made.harmless_reply_asks import ASKS, FACTS, GREETINGS, PARTINGS
from training.made.harmless_slots import SLOTS
from training.made.harmless_trigger_parts import TASKS
from training.made.harmless_triggers import framed, hasty
from training.made.row import Made

COUNT = 1500
HEADINGS = (
    "Rules:",
    "## Rules",
    "Guidelines",
    "IMPORTANT:",
    "### Do and don't",
    "Instructions:",
    "# Must",
    "Constraints",
    "",
)
MARKS = ("- ", "* ", "# ", "• ", "", "")


def made(random: Random) -> Iterator[Made]:
    """Prompts of users and of those who set up an assistant."""
    yield from distinct(lambda: Made(prompt(random), "benign"), COUNT)


def prompt(random: Random) -> str:
    """A question, a question with constraints, rules for an assistant, or a task over a long text."""
    shape = random.random()
    if shape < 0.42:
        return hasty(fill(framed(pick(random, QUESTIONS), random), random, SLOTS), random)
    if shape < 0.54:
        limits = random.sample(CONSTRAINTS, random.randint(1, 3))
        return hasty(fill(" ".join([pick(random, QUESTIONS), *limits]), random, SLOTS), random)
    if shape < 0.64:
        return fill(pick(random, CODE_QUESTIONS).replace("@@", pick(random, CODE)), random, SLOTS)
    if shape < 0.88:
        return fill(rules(random), random, SLOTS)
    return fill(pick(random, TASKS) + "\n\n" + letter(random), random, SLOTS)


def rules(random: Random) -> str:
    """A role and what the assistant must and must not do, as a list or as one paragraph."""
    chosen = random.sample(RULES, random.choice((1, 2, 3, 5, 8, 12, 20)))
    role = [pick(random, ROLES)] if random.random() < 0.85 else []
    ends = [pick(random, INPUTS)] if random.random() < 0.35 else []
    if random.random() < 0.35:
        return " ".join([*role, *chosen, *ends])
    mark = pick(random, MARKS)
    numbered = random.random() < 0.25
    listed = "\n".join((f"{place}. " if numbered else mark) + rule for place, rule in enumerate(chosen, 1))
    return "\n\n".join([*role, (pick(random, HEADINGS) + "\n" + listed).strip(), *ends])


def letter(random: Random) -> str:
    """A letter that somebody pastes into the chat."""
    paragraphs = []
    for _ in range(random.choice((1, 2, 3, 5))):
        paragraphs.append(" ".join(pick(random, random.choice((ASKS, FACTS))) for _ in range(random.randint(2, 6))))
    return "\n\n".join([pick(random, GREETINGS), *paragraphs, pick(random, PARTINGS) + "\n{first}"])
