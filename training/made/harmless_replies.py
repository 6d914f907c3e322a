"""Replies of tools that ask people for all sorts of things and attack nobody."""

import json
import re
from collections.abc import Callable, Iterator
from random import Random

from training.made.compose import distinct, fill, pick, roughened
from training.made.harmless_code import CODE
from training.made.harmless_reply_api import API
from training.made.harmless_reply_asks import ASKS, FACTS, FAVOURS, GREETINGS, PARTINGS, SUBJECTS
from training.made.harmless_reply_hints import HINTS
from training.made.harmless_reply_long import LONG
from training.made.harmless_reply_pages import PAGES
from training.made.harmless_reply_records import RECORDS, RULES, TOP_KEYS
from training.made.harmless_reply_texts import TEXTS
from training.made.harmless_slots import SLOTS
from training.made.row import Made

COUNT = 2500
BARE = 300
LONG_LINE_END = re.compile(r"(?<=[^\n]{92})\n(?=\w)")

REPLY_SLOTS = {**SLOTS, "ask": ASKS, "fact": FACTS, "subject": SUBJECTS, "rule": RULES}
ALL_TEXTS = TEXTS + PAGES + HINTS + API + API + CODE + LONG * 3


def made(random: Random) -> Iterator[Made]:
    """Replies, and single sentences which may stand in one."""
    yield from distinct(lambda: Made(reply(random), "benign_tool_output", "tool_result"), COUNT)
    yield from distinct(lambda: Made(bare(random), "payload_benign", "tool_result"), BARE)


def reply(random: Random) -> str:
    """One reply in one of the shapes, a text as it stands most often."""
    text = fill(random.choices(SHAPES, WEIGHTS)[0](random), random, REPLY_SLOTS)
    return roughened(random, text) if random.random() < 0.4 else text


def bare(random: Random) -> str:
    """One sentence that asks a person for something or tells a fact."""
    return fill(pick(random, ASKS if random.random() < 0.75 else FACTS), random, REPLY_SLOTS)


def _sentences(random: Random, most: int, favours: float = 0.0) -> list[str]:
    """Some sentences; `favours` of them are what only a person who is known to speak may ask for."""
    count = random.randint(1, most)
    return [pick(random, FAVOURS) if random.random() < favours else bare(random) for _ in range(count)]


def _page(random: Random) -> str:
    """A text, its long lines as they were written or joined to whole paragraphs."""
    text = pick(random, ALL_TEXTS)
    return LONG_LINE_END.sub(" ", text) if random.random() < 0.6 else text


def _mail(random: Random) -> str:
    paragraphs = [" ".join(_sentences(random, 4, 0.25)) for _ in range(random.randint(1, 3))]
    body = "\n\n".join([pick(random, GREETINGS), *paragraphs, pick(random, PARTINGS) + "\n{first} {last}"])
    head = f"From: {{first}}.{{last}}@{{host}}\nTo: {{box}}@{{host}}\nSubject: {pick(random, SUBJECTS)}\n"
    quoted = "\n\n> {fact}\n> {ask}" if random.random() < 0.2 else ""
    footer = "\n\n--\nThis mail is confidential. If you got it by mistake, delete it." if random.random() < 0.2 else ""
    return (head + "\n" if random.random() < 0.7 else "") + body + quoted + footer


def _note(random: Random) -> str:
    return " ".join(_sentences(random, 3))


def _list(random: Random) -> str:
    mark = pick(random, ("- ", "* ", "• ", "[ ] ", "#) ", "#. ", "> ", ""))
    title = pick(random, ("{subject}\n", "## {subject}\n", "Notes:\n", "Agenda {date}\n", "Reminders\n", "", "TODO\n"))
    sentences = enumerate(_sentences(random, 8), 1)
    return title + "\n".join(mark.replace("#", str(place)) + sentence for place, sentence in sentences)


def _chat(random: Random) -> str:
    frame = pick(random, ("[{time}] {first}: ", "{first}: ", "<{first}> ", "{first} ({time}): ", "**{first}** "))
    return "\n".join(frame + sentence for sentence in _sentences(random, 8, 0.25))


def _records(random: Random) -> str:
    """JSON, one record or some of one sort under a key, now and then with a count beside them."""
    record = RECORDS[random.randrange(len(RECORDS))]
    many = [_filled(record, random) for _ in range(random.choice((1, 1, 2, 3, 5)))]
    if len(many) == 1 and random.random() < 0.7:
        return json.dumps(many[0], indent=random.choice((None, 2)), ensure_ascii=False)
    whole = {pick(random, TOP_KEYS): many}
    if random.random() < 0.5:
        whole = {"ok": True, "count": len(many), **whole, "next_page": None}
    return json.dumps(whole, indent=random.choice((None, 2, 4)), ensure_ascii=False)


def _filled(record: dict[str, str], random: Random) -> dict[str, str | int]:
    values = {key: fill(value, random, REPLY_SLOTS) for key, value in record.items()}
    return {key: int(value) if value.isdigit() and len(value) < 7 else value for key, value in values.items()}


def _table(random: Random) -> str:
    """The records of one sort as YAML, as csv or as rows of html."""
    record = RECORDS[random.randrange(len(RECORDS))]
    rows = [_filled(record, random) for _ in range(random.randint(1, 4))]
    shape = random.randrange(3)
    if shape == 0:
        return "\n".join("- " + "\n  ".join(f"{key}: {value}" for key, value in row.items()) for row in rows)
    if shape == 1:
        return "\n".join([",".join(record), *(",".join(f'"{value}"' for value in row.values()) for row in rows)])
    cells = ("<tr>" + "".join(f"<td>{value}</td>" for value in row.values()) + "</tr>" for row in rows)
    return "<table><tr>" + "".join(f"<th>{key}</th>" for key in record) + "</tr>" + "".join(cells) + "</table>"


def _wrapped(random: Random) -> str:
    """A text or mail inside what a tool puts around it."""
    inner = fill(_page(random) if random.random() < 0.6 else _mail(random), random, REPLY_SLOTS)
    if random.random() < 0.4:
        key = pick(random, ("content", "text", "body", "output", "result", "stdout"))
        return json.dumps({"path": fill("{path}", random, SLOTS), key: inner}, ensure_ascii=False)
    return pick(random, WRAPPERS).replace("@@", inner)


def _joined(random: Random) -> str:
    """Two or three texts in one reply, as a search or a folder returns them."""
    gap = pick(random, ("\n\n", "\n---\n", "\n\n=== {file} ===\n", "\n* * *\n", "\n\nResult {n}:\n"))
    shapes = (_page, _note, _list, _mail, _chat)
    return gap.join(shapes[random.randrange(len(shapes))](random) for _ in range(random.choice((2, 2, 3, 5))))


WRAPPERS = (
    "File: {path}\n@@",
    "```\n@@\n```",
    "<document source='{host}'>\n@@\n</document>",
    "Found 1 message:\n\n@@",
    "@@\n\n(end of output, exit code 0)",
    "Here is the page you asked for:\n\n@@",
    "[tool output truncated at {big} bytes]\n@@",
    "Title: {subject}\nURL: https://{host}/{hex}\n\n@@",
    "OCR of {file}:\n@@",
)
SHAPES: tuple[Callable[[Random], str], ...] = (
    _page, _mail, _note, _list, _chat, _records, _table, _wrapped, _joined,
)  # fmt: skip
WEIGHTS = (24, 16, 8, 8, 7, 14, 6, 9, 8)
