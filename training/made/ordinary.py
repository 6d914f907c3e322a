"""What people ordinarily type to assistants, and the pages and papers that tools give back; all of it harmless."""

import re
from collections.abc import Callable, Iterator
from random import Random

from training.made.compose import dealt, distinct, pick, roughened
from training.made.ordinary_fillers import SLOTS
from training.made.ordinary_long import BRIEFS, TEMPLATES
from training.made.ordinary_middle import CODE, LIFE, WORK
from training.made.ordinary_pages import PAGES
from training.made.ordinary_pastes import AFTER, BEFORE, PASTES
from training.made.ordinary_short import ORDERS, QUESTIONS
from training.made.ordinary_study import FICTION, GAMES, STUDY
from training.made.ordinary_tongues import TONGUES
from training.made.ordinary_whole import WHOLE
from training.made.row import Made

GREETINGS = ("hi, ", "Hello! ", "hey ", "Good evening. ", "Dear assistant, ", "ok so ", "Quick question: ", "ugh, ")
THANKS = (" thanks", " Thank you!", " thx", " Please be brief.", " Many thanks in advance.", " cheers", " Be honest.")
# What a mixed text counts as, and a language's name where the corpus has another.
LANGS = {"mixed": "en", "hinglish": "hi-Latn"}

_BRACES = re.compile(r"\{([^{}]*)\}")
_DEPTH = 6


def made(random: Random) -> Iterator[Made]:
    """About 3500 harmless texts, a quarter of them what tools replied."""
    middle = dealt(random, LIFE + WORK + CODE + STUDY + FICTION + GAMES)
    long, short = dealt(random, BRIEFS + TEMPLATES), dealt(random, QUESTIONS + ORDERS)
    yield from english(random, lambda: with_manners(random, next(short), 0.12), 900)
    yield from english(random, lambda: with_manners(random, next(middle), 0.08), 680)
    yield from english(random, pasted(random), 300)
    yield from english(random, lambda: next(long), 240)
    yield from english(random, set_to_work(random), 90)
    whole = dealt(random, WHOLE)
    yield from english(random, lambda: next(whole), 50)
    foreign = dealt(random, [f"{lang}:{frame}" for lang, frames in TONGUES.items() for frame in frames])
    yield from distinct(lambda: translated(random, next(foreign)), 760)
    pages = dealt(random, PAGES)
    papers = dealt(random, PASTES)

    def reply() -> Made:
        parts = [next(papers if random.random() < 0.15 else pages) for _ in range(random.choice((1, 1, 1, 1, 2, 3, 4)))]
        page = pick(random, ("\n\n", "\n", "\n---\n")).join(parts)
        return Made(filled(random, page), "benign_tool_output", "tool_result")

    yield from distinct(reply, 850)


def english(random: Random, frame: Callable[[], str], count: int) -> Iterator[Made]:
    """Prompts from the frames, filled and typed in a hurry."""
    return distinct(lambda: Made(roughened(random, filled(random, frame())), "benign"), count)


def translated(random: Random, frame: str) -> Made:
    """A prompt of a frame that has its language before a colon."""
    lang, _, text = frame.partition(":")
    return Made(roughened(random, filled(random, text)), "benign", "user", LANGS.get(lang, lang))


def with_manners(random: Random, frame: str, chance: float) -> str:
    """The frame, now and then with a greeting before it, or with thanks or one more wish behind it."""
    if random.random() < chance:
        frame = pick(random, GREETINGS) + frame
    return frame + pick(random, THANKS) if random.random() < chance else frame


def pasted(random: Random) -> Callable[[], str]:
    """Gives frames of a text with what is asked about it, before or after it."""
    before, after, papers = dealt(random, BEFORE), dealt(random, AFTER), dealt(random, PASTES)

    def frame() -> str:
        paper = pick(random, ("%s", "%s", '"%s"', '"""\n%s\n"""', "---\n%s\n---", "<text>\n%s\n</text>")) % "\n\n".join(
            next(papers) for _ in range(random.choice((1, 1, 1, 1, 2, 3)))
        )
        gap = pick(random, ("\n", "\n\n"))
        return next(before) + gap + paper if random.random() < 0.62 else paper + gap + next(after)

    return frame


def set_to_work(random: Random) -> Callable[[], str]:
    """Gives frames of a brief for a bot, and the first texts that it gets to work on."""
    briefs, papers = dealt(random, BRIEFS), dealt(random, PASTES)

    def frame() -> str:
        first = pick(
            random, ("First one:", "Message 1", "Here's the first text.", "Input:", "User:", "start with this")
        )
        texts = "\n\n".join(next(papers) for _ in range(random.randint(1, 2)))
        return f"{next(briefs)}\n\n{first}\n{texts}"

    return frame


def filled(random: Random, frame: str) -> str:
    """The frame with {name} replaced by one of the slot's choices and {a|b} by a or b; other braces stay."""

    def chosen(match: re.Match[str]) -> str:
        choices = SLOTS.get(match[1]) or match[1].split("|")
        return pick(random, choices).strip() if len(choices) > 1 else match[0]

    text = frame
    for _ in range(_DEPTH):
        before, text = text, _BRACES.sub(chosen, text)
        if before == text:
            break
    return "\n".join(line.rstrip() for line in text.splitlines())
