"""All that is drawn from in training: windows of texts, bare requests to hide, and texts with names."""

import importlib
import pkgutil
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import chain
from random import Random
from typing import NamedTuple

import numpy as np
import training.made
from numpy.typing import NDArray
from training.corpus import Row
from training.made.row import Made

from mcpward.guard.model import windows
from mcpward.guard.model.alphabet import LATIN
from mcpward.guard.model.classes import CLASSES, NAME_TAGS
from mcpward.guard.model.glossing import gloss
from mcpward.guard.model.tokens import Pieces, Tokens
from mcpward.guard.normalize import normalize
from mcpward.guard.ready import usual_engine
from mcpward.guard.semantics import _IMPERATIVES

Ids = NDArray[np.int32]
UNLABELLED = -100
_LONGEST_PLAIN = 40
_MOST_WINDOWS = 4
_OUT_OF = {"benign", "benign_trigger", "benign_tool_output", "benign_tool_desc", "payload_benign"}


class Piece(NamedTuple):
    """A window: ids and cases [tokens], its class, where the attack stands, and name tags where known."""

    ids: Ids
    cases: NDArray[np.uint8]
    channel: str
    label: int
    payload: tuple[int, int] | None = None
    tags: NDArray[np.int8] | None = None


@dataclass
class Pool:
    """Windows by kind and set, and requests by what they are: `attack`, `plain` (a user's wish), `harmless`."""

    windows: dict[str, dict[str, list[Piece]]] = field(default_factory=lambda: defaultdict(lambda: defaultdict(list)))
    requests: dict[str, list[Piece]] = field(default_factory=lambda: defaultdict(list))
    names: list[Piece] = field(default_factory=list)

    def told(self) -> str:
        """How much there is of everything."""
        lines = [f"{kind}: {sum(map(len, sets.values()))} in {len(sets)} sets" for kind, sets in self.windows.items()]
        lines += [f"requests {name}: {len(some)}" for name, some in self.requests.items()]
        return "\n".join([*lines, f"texts with names: {len(self.names)}"])


def label_of(kind: str) -> int:
    """The class of a kind of the corpus."""
    return 0 if kind in _OUT_OF else CLASSES.index(kind)


def fill(pool: Pool, rows: Iterable[Row], pieces: Pieces, random: Random) -> None:
    """Add the rows of a corpus: of long texts the windows with the attack, else some that are drawn."""
    for row in chain.from_iterable(map(_read, rows)):
        tokens = pieces.tokens(row.text)
        payload = _in_tokens(tokens, row.payload)
        if payload:
            _add_request(pool, tokens, payload, row)
        cuts = list(windows.cut(row.text, tokens))
        if label_of(row.kind) and not payload and len(cuts) > 1:
            cuts = _telling(row, tokens, cuts)
        for first, last in random.sample(cuts, min(_MOST_WINDOWS, len(cuts))) if not payload else cuts:
            inside = _within(payload, first, last)
            if payload and inside is None and not _apart(payload, first, last):
                continue
            label, kind = label_of(row.kind), row.kind
            if payload and inside is None:
                if random.random() > 0.2:
                    continue
                label, kind = 0, "benign_tool_desc" if row.channel == "tool_description" else "benign_tool_output"
            pool.windows[kind][row.set].append(piece_of(tokens, first, last, row.channel, label, inside))
        if row.channel == "user" and row.kind == "benign" and len(tokens.ids) <= _LONGEST_PLAIN and _is_wish(row.text):
            pool.requests["plain"].append(
                piece_of(tokens, 0, len(tokens.ids), "tool_result", CLASSES.index("indirect"))
            )


def fill_made(pool: Pool, pieces: Pieces, random: Random) -> None:
    """Add what was made up."""
    for row in chain.from_iterable(_read(row_of(*one)) for one in all_made(random)):
        tokens = pieces.tokens(row.text)
        if row.kind in ("payload", "payload_benign"):
            attack = row.kind == "payload"
            label = CLASSES.index("indirect") if attack else 0
            piece = piece_of(tokens, 0, min(len(tokens.ids), windows.ROOM), "tool_result", label)
            pool.requests["attack" if attack else "harmless"].append(piece)
            continue
        cuts = list(windows.cut(row.text, tokens))
        for first, last in random.sample(cuts, min(_MOST_WINDOWS, len(cuts))):
            pool.windows[row.kind][row.set].append(piece_of(tokens, first, last, row.channel, label_of(row.kind)))


def fill_names(pool: Pool, texts: Iterable[tuple[str, list[tuple[int, int, str]], str]], pieces: Pieces) -> None:
    """Add texts whose names and addresses are labelled."""
    for text, spans, _ in texts:
        tokens = pieces.tokens(text)
        tags = _tags(tokens, spans)
        for first, last in windows.cut(text, tokens):
            piece = piece_of(tokens, first, last, "user", 0)
            pool.names.append(piece._replace(tags=tags[first:last]))


def _telling(row: Row, tokens: Tokens, cuts: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Of a long attack the windows in which the rules see one, else its first: what surrounds it is no attack."""
    telling = []
    for first, last in cuts:
        text = row.text[tokens.places[first][0] : tokens.places[last - 1][1]]
        if any(one.kind == "attack" for one in usual_engine().find(text, row.channel)):
            telling.append((first, last))
    return telling or cuts[:1]


def row_of(name: str, made: Made) -> Row:
    """A made-up text as it is read, in the set of its module and language."""
    return Row(normalize(made.text).text, made.kind, made.channel, f"{name}.{made.lang}", made.lang)


def _read(row: Row) -> Iterator[Row]:
    """What the encoder reads of a text: itself, unless it is in strange letters, and its gloss."""
    if LATIN.reads(row.text) or row.payload:
        yield row
    yield from glossed(row)


def glossed(row: Row) -> Iterator[Row]:
    """The gloss of a text, in a set of its own."""
    # Where an attack stands in a page around it is known of the text alone.
    if row.payload is None and (told := gloss(row.text)):
        yield row._replace(text=told.text, set=f"{row.set}.gloss")


def all_made(random: Random) -> Iterator[tuple[str, Made]]:
    """What every module of `training.made` makes, with the set that it belongs to."""
    for module in pkgutil.iter_modules(training.made.__path__):
        make = getattr(importlib.import_module(f"training.made.{module.name}"), "made", None)
        if make:
            name = module.name.split("_")[0]
            yield from ((name, row) for row in make(Random(random.random())) if row.text.strip())


def piece_of(
    tokens: Tokens, first: int, last: int, channel: str, label: int, payload: tuple[int, int] | None = None
) -> Piece:
    """The pieces `[first, last)` of a text as a window."""
    ids = np.array(tokens.ids[first:last], np.int32)
    return Piece(ids, np.array(tokens.cases[first:last], np.uint8), channel, label, payload)


def _add_request(pool: Pool, tokens: Tokens, payload: tuple[int, int], row: Row) -> None:
    if row.kind == "indirect" and payload[1] - payload[0] <= windows.ROOM:
        pool.requests["attack"].append(piece_of(tokens, *payload, row.channel, label_of(row.kind)))


def _in_tokens(tokens: Tokens, span: tuple[int, int] | None) -> tuple[int, int] | None:
    if span is None:
        return None
    inside = [at for at, (start, end) in enumerate(tokens.places) if start < span[1] and end > span[0]]
    return (inside[0], inside[-1] + 1) if inside else None


def _within(payload: tuple[int, int] | None, first: int, last: int) -> tuple[int, int] | None:
    """The payload in the window, where most of it is there."""
    if payload is None:
        return None
    start, end = max(payload[0], first), min(payload[1], last)
    return (start - first, end - first) if (end - start) >= 0.7 * (payload[1] - payload[0]) else None


def _apart(payload: tuple[int, int], first: int, last: int) -> bool:
    return payload[1] <= first or payload[0] >= last


def _is_wish(text: str) -> bool:
    words = text.lower().split()
    words = (
        words[1:]
        if words[:1] == ["please"]
        else words[2:]
        if words[:2] in (["can", "you"], ["could", "you"])
        else words
    )
    return bool(words) and words[0].strip(",.:") in _IMPERATIVES | {
        "book",
        "transfer",
        "order",
        "play",
        "schedule",
        "call",
    }


def _tags(tokens: Tokens, spans: list[tuple[int, int, str]]) -> NDArray[np.int8]:
    tags = np.zeros(len(tokens.ids), np.int8)
    for start, end, kind in spans:
        begun = False
        for at, (first, last) in enumerate(tokens.places):
            if first < end and last > start:
                tags[at] = NAME_TAGS.index(f"{'I' if begun else 'B'}-{kind}")
                begun = True
    return tags
