"""The labelled texts as the product would read them, and where in them the attack stands."""

import gzip
import json
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from mcpward.guard.json_text import parse
from mcpward.guard.normalize import normalize
from mcpward.guard.ready import usual_engine

PERMISSIVE = ("MIT", "Apache-2.0", "BSD", "CC0", "CC-BY", "ODC-BY")
"""Only rows under these licences are trained on."""

_WORD = re.compile(r"\w+|[^\w\s]")
_SHINGLE = 6
_LEAST_NOVEL = 4


class Row(NamedTuple):
    """A text as it is read, with its kind, channel and set; `payload` is where the attack stands, if that is known."""

    text: str
    kind: str
    channel: str
    set: str
    lang: str = "en"
    payload: tuple[int, int] | None = None


def read_rows(path: Path) -> list[Row]:
    """The rows of a corpus file (gzip, JSON lines) whose every licence is permissive."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        given = [json.loads(line) for line in lines]
    given = [row for row in given if all(part.startswith(PERMISSIVE) for part in row["license"].split(" + "))]
    known = _shingles(row["text"] for row in given if row["label"] == "benign" and row["channel"] != "user")
    rows = []
    for row in given:
        for text in _readings(row):
            composed = " + " in row["source"] and row["kind"] in ("indirect", "tool_poisoning")
            payload = novel(text, known) if composed else None
            rows.append(Row(text, row["kind"], row["channel"], row["set"], row["lang"], payload))
    return rows


def said(text: str) -> str:
    """What a text says: of JSON its strings and keys, one paragraph each; of any other text all of it."""
    document = parse(text) if text.lstrip()[:1] in ("{", "[") else None
    if document is None:
        return text
    return "\n\n".join(leaf.text for leaf in document.all_leaves() if leaf.kind != "number")


def _readings(row: dict[str, str]) -> Iterator[str]:
    """The plain form of a text; of a disguised one, what it hides."""
    if row.get("obf"):
        views = usual_engine().read(row["text"], row["channel"]).views  # type: ignore[attr-defined]
        hidden = [view.text for view in views[1:] if len(view.text) > 20]
        yield from hidden or [views[0].text]
    else:
        yield normalize(said(row["text"])).text


def _shingles(texts: Iterable[str]) -> set[int]:
    known = set()
    for text in texts:
        words = _WORD.findall(said(text))
        known.update(hash(tuple(words[at : at + _SHINGLE])) for at in range(len(words) - _SHINGLE + 1))
    return known


def novel(text: str, known: set[int]) -> tuple[int, int] | None:
    """The longest stretch of words that stands in no harmless text: of a composed text, what was put into it.

    None where nothing around it is known either.
    """
    words = list(_WORD.finditer(text))
    seen = [False] * len(words)
    for at in range(len(words) - _SHINGLE + 1):
        if hash(tuple(word[0] for word in words[at : at + _SHINGLE])) in known:
            seen[at : at + _SHINGLE] = [True] * _SHINGLE
    best, start = (0, 0), None
    for at, known_here in enumerate([*seen, True]):
        if not known_here:
            start = at if start is None else start
        elif start is not None:
            best = max(best, (start, at), key=lambda run: run[1] - run[0])
            start = None
    if best[1] - best[0] < _LEAST_NOVEL or sum(seen) < _LEAST_NOVEL:
        return None
    return words[best[0]].start(), words[best[1] - 1].end()
