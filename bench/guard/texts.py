"""The texts of the bench: made here with a seed, so that every run has the same and none is anybody's."""

import json
import random
import string
from collections.abc import Callable
from pathlib import Path

from bench.guard.words import (
    ADJECTIVES,
    ADVERBS,
    FIRST,
    FOREIGN,
    IDENTIFIERS,
    LAST,
    NOUNS,
    SENTENCES,
    STREETS,
    VERBS,
)

SEED = 20_240
SIZE = 4_000
PROMPT = 1_000
CLEAN = ("documents", "code", "JSON")


def texts(count: int) -> dict[str, list[str]]:
    """So many texts of each kind, of about SIZE characters; prompts have PROMPT."""
    made: dict[str, list[str]] = {}
    for kind, make in _KINDS.items():
        drawn = random.Random(f"{SEED} {kind}")
        made[kind] = [make(drawn, SIZE) for _ in range(count)]
    drawn = random.Random(f"{SEED} prompts")
    made["1 KB prompts"] = [_prompt(drawn, PROMPT) for _ in range(2 * count)]
    return made | _of_python(count)


def _filled(make: Callable[[], str], size: int, joint: str) -> str:
    parts: list[str] = []
    length = 0
    while length < size:
        parts.append(make())
        length += len(parts[-1]) + len(joint)
    return joint.join(parts)[:size]


def _sentence(drawn: random.Random) -> str:
    said = drawn.choice(SENTENCES)
    for slot, words in (("{n}", NOUNS), ("{a}", ADJECTIVES), ("{v}", VERBS), ("{d}", ADVERBS)):
        while slot in said:
            said = said.replace(slot, drawn.choice(words), 1)
    return said.format(year=drawn.randint(1950, 2030), number=drawn.randint(2, 90), percent=drawn.randint(1, 60))


def _document(drawn: random.Random, size: int) -> str:
    """Prose in paragraphs under headings, with a list now and then."""

    def paragraph() -> str:
        if drawn.random() < 0.15:
            return f"## The {drawn.choice(ADJECTIVES)} {drawn.choice(NOUNS)}"
        if drawn.random() < 0.15:
            return "\n".join(f"- {_sentence(drawn)}" for _ in range(drawn.randint(2, 5)))
        return " ".join(_sentence(drawn) for _ in range(drawn.randint(3, 7)))

    return _filled(paragraph, size, "\n\n")


def _code(drawn: random.Random, size: int) -> str:
    """Functions as they are written every day."""

    def name() -> str:
        return drawn.choice(IDENTIFIERS)

    def function() -> str:
        first, second, third = (drawn.choice(IDENTIFIERS) for _ in range(3))
        verb = drawn.choice(VERBS)
        return (
            f"def {verb}_{first}({second}: list[int], {third}: int = {drawn.randint(0, 99)}) -> dict[str, int]:\n"
            f'    """{_sentence(drawn)}"""\n'
            f"    {first} = {{}}\n"
            f"    for {name()}, entry in enumerate({second}[{third}:]):\n"
            f"        if entry % {drawn.randint(2, 9)} == 0 and entry not in {first}:\n"
            f'            {first}[f"{name()}-{{entry}}"] = self.{name()}.{verb}(entry, {name()}={third})\n'
            f"        # {_sentence(drawn)}\n"
            f"    return {first}"
        )

    return _filled(function, size, "\n\n\n")


def _json(drawn: random.Random, size: int) -> str:
    """Records as services send them."""

    def record() -> str:
        number = drawn.randint(1, 99_999)
        return json.dumps(
            {
                "id": number,
                "title": _sentence(drawn),
                "status": drawn.choice(["open", "closed", "done"]),
                "labels": [drawn.choice(ADJECTIVES) for _ in range(3)],
                "created_at": f"20{drawn.randint(10, 29)}-0{drawn.randint(1, 9)}-1{drawn.randint(0, 9)}T08:15:00Z",
                "size": {"width": drawn.randint(1, 999), "height": drawn.random()},
                "url": f"https://{drawn.choice(NOUNS)}.example/{drawn.choice(NOUNS)}/{number}",
                "done": None,
            }
        )

    return _filled(record, size, ",\n")


def _foreign(drawn: random.Random, size: int) -> str:
    """Words of a language other than English."""
    words = drawn.choice(FOREIGN).split()
    joint = "" if ord(words[0][0]) > 0x3000 else " "
    return _filled(lambda: joint.join(drawn.choices(words, k=drawn.randint(5, 14))) + ". ", size, "")


def _digits(drawn: random.Random, count: int) -> str:
    return "".join(drawn.choices(string.digits, k=count))


def _card(drawn: random.Random) -> str:
    body = "4" + _digits(drawn, 14)
    doubled = [int(digit) * (2 - at % 2) for at, digit in enumerate(body)]
    number = body + str(-sum(one - 9 * (one > 9) for one in doubled) % 10)
    return " ".join(number[at : at + 4] for at in range(0, 16, 4))


def _iban(drawn: random.Random) -> str:
    account = _digits(drawn, 18)
    # D is 13 and E is 14; the check digits stand for 00 while they are worked out (ISO 13616).
    return f"DE{98 - int(account + '131400') % 97:02}{account}"


def _key(drawn: random.Random) -> str:
    return "".join(drawn.choices(string.ascii_letters + string.digits, k=36))


def _dense(drawn: random.Random, size: int) -> str:
    """A line about a person, each with several things to be masked."""

    def line() -> str:
        first, last = drawn.choice(FIRST), drawn.choice(LAST)
        facts = [
            f"mail {first.lower()}.{last.lower()}{drawn.randint(1, 99)}@mail.example.org",
            f"phone +1 415 {drawn.randint(200, 899)} {_digits(drawn, 4)}",
            f"card {_card(drawn)}",
            f"IBAN {_iban(drawn)}",
            f"SSN {drawn.randint(100, 599)}-{drawn.randint(10, 99)}-{drawn.randint(1000, 9999)}",
            f"IP {drawn.randint(11, 99)}.{drawn.randint(1, 250)}.{drawn.randint(1, 250)}.{drawn.randint(1, 250)}",
            f"born on {drawn.randint(10, 28)}.0{drawn.randint(1, 9)}.19{drawn.randint(50, 99)}",
            f"password: {drawn.choice(NOUNS)}{drawn.choice(VERBS).title()}{drawn.randint(10, 99)}!",
            f"lives at {drawn.randint(1, 300)} {drawn.choice(STREETS)} Street",
            "token ghp_" + _key(drawn),
        ]
        return f"{first} {last}: {', '.join(drawn.sample(facts, drawn.randint(3, 5)))}. {_sentence(drawn)}"

    return _filled(line, size, "\n")


def _prompt(drawn: random.Random, size: int) -> str:
    """What a person asks an assistant: mostly harmless, at times with something in it that is to be masked."""
    text = _filled(lambda: _sentence(drawn), size, " ")
    if drawn.random() < 0.3:
        told = f"My password is {drawn.choice(NOUNS)}{drawn.randint(100, 999)}. "
        text = drawn.choice([told, f"Write to {drawn.choice(FIRST).lower()}@mail.example.org. "]) + text
    return text[:size]


def _of_python(count: int) -> dict[str, list[str]]:
    """What every Python brings along: its reference, and its library."""
    found: dict[str, list[str]] = {}
    try:
        from pydoc_data import topics
    except ImportError:  # some distributions leave it out
        pass
    else:
        found["Python's documentation"] = _cut("\n".join(topics.topics.values()), count)
    library = sorted(Path(json.__file__).parent.parent.glob("*.py"))[::4]
    found["Python's library"] = _cut("\n".join(path.read_text("utf-8", "replace") for path in library[:40]), count)
    return found


def _cut(text: str, count: int) -> list[str]:
    step = max(SIZE, len(text) // count)
    return [text[at : at + SIZE] for at in range(0, len(text) - SIZE, step)][:count]


_KINDS: dict[str, Callable[[random.Random, int], str]] = {
    "documents": _document,
    "code": _code,
    "JSON": _json,
    "other languages": _foreign,
    "dense": _dense,
}
