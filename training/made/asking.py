"""Short attempts to draw secrets out of an assistant or to free it of limits, and harmless twins of the same looks."""

from collections.abc import Iterator, Mapping
from random import Random
from re import sub

from training.made import asking_east, asking_west
from training.made.asking_free_twins import MANNER, PLAY
from training.made.asking_freedom import FICTION, PERSONAS, PRESSURE
from training.made.asking_freedom_more import GUISES, QUESTIONS
from training.made.asking_hinglish import HINGLISH
from training.made.asking_honest import GAMES, OWN, WORK
from training.made.asking_longer import EXTRACTION, HARMLESS, JAILBREAK
from training.made.asking_prompts import PLAIN as PROMPTS
from training.made.asking_prompts import TRICKS as PROMPT_TRICKS
from training.made.asking_secrets import PLAIN as SECRETS
from training.made.asking_secrets import TRICKS as SECRET_TRICKS
from training.made.asking_slots import SLOTS
from training.made.hinglish_spelling import SPELLINGS
from training.made.row import Made
from training.made.tongues import Tongue, chatted, hasty, lines

ENGLISH = {
    "extraction": PROMPTS + PROMPT_TRICKS + SECRETS + SECRET_TRICKS + EXTRACTION,
    "jailbreak": PERSONAS + FICTION + PRESSURE + QUESTIONS + GUISES + JAILBREAK,
    "benign_trigger": OWN + GAMES + WORK + PLAY + MANNER + HARMLESS,
}
LANGUAGES: Mapping[str, Mapping[str, str]] = {
    "de": asking_west.DE,
    "es": asking_west.ES,
    "fr": asking_west.FR,
    "it": asking_west.IT,
    "pt": asking_west.PT,
    "pl": asking_east.PL,
    "ru": asking_east.RU,
    "tr": asking_east.TR,
    "zh": asking_east.ZH,
    "id": asking_east.ID,
    "vi": asking_east.VI,
    "hi-Latn": HINGLISH,
}
# How many rows of each kind a language has.
_COUNTS = {"extraction": (960, 22, 80), "jailbreak": (750, 17, 60), "benign_trigger": (960, 23, 80)}


def made(random: Random) -> Iterator[Made]:
    """About 1300 attempts at secrets, 1000 jailbreaks and 1300 harmless twins; a quarter are not in English."""
    for kind, (english, abroad, hinglish) in _COUNTS.items():
        yield from rows(random, kind, "en", ENGLISH[kind], english)
        for lang, frames in LANGUAGES.items():
            yield from rows(random, kind, lang, frames[kind], hinglish if lang == "hi-Latn" else abroad)


def rows(random: Random, kind: str, lang: str, block: str, count: int) -> Iterator[Made]:
    """Up to count rows of different texts, each frame in its turn, a third of them as people type in a hurry."""
    frames, seen = lines(block), set[str]()
    for turn in range(count * 4):
        if turn % len(frames) == 0:
            random.shuffle(frames)
        text = written(random, lang, frames[turn % len(frames)])
        if lang == "hi-Latn" and random.random() < 0.4:
            text = chatted(text, SPELLINGS, random)
        if random.random() < 0.3:
            text = hasty(text, random)
        if text not in seen:
            seen.add(text)
            yield Made(text, kind, "user", lang)
        if len(seen) == count:
            return


def written(random: Random, lang: str, frame: str) -> str:
    """The frame filled; who and what is named twice in it stays the same."""
    same = {name: random.choice(SLOTS[name].split("|")) for name in ("bot", "prompt", "secret")}
    text = Tongue(lang, {}, SLOTS | same).filled(frame, random)
    return text if lang == "fr" else sub(r" +([?!:])(?=\s|$)", r"\1", text)
