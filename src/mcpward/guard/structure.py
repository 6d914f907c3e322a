"""JSON is judged as what it says: every string and number, keys too, with what the key tells of the value.

It is read twice. Once as it is written, but without escapes, so that rules see `"password": "hunter2"`; and once as its
strings alone, so that nobody hides an order between quotation marks. What is found is masked where it stands: the
result is JSON of the same shape, and all that was not masked stays byte for byte.
"""

import json
import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import accumulate
from typing import Any, NamedTuple

from mcpward.errors import InvalidJson, TooLarge
from mcpward.guard.engine import MODEL, is_opinion
from mcpward.guard.guard import Find, Guard
from mcpward.guard.json_text import MAX_DEPTH, Document, Leaf, parse, read
from mcpward.guard.judging import Judged, judge_texts
from mcpward.guard.masking import Masker, Stretch, marked, mask_of, weave
from mcpward.guard.overlaps import settle
from mcpward.guard.plain_value import CODES, DIGITS, TELLING, quick_look
from mcpward.guard.rules.actions import Rules
from mcpward.guard.values.credentials import is_password, is_secret
from mcpward.guard.values.naming import API_KEYS, Telling, any_of, telling
from mcpward.guard.vault import PLACEHOLDER, Vault
from mcpward.model import Finding, Level, Verdict

_AS_NUMBER = "_AS_NUMBER"
_NUMBER = re.compile(rf"\[[A-Z][A-Z0-9_]*{_AS_NUMBER}_[0-9]+\]")
_API_KEY = re.compile(any_of(API_KEYS))
_EMPTY_KEYS = frozenset(("value", "data", "default", "plaintext", "plain", "raw", "current", "new", "old", "text"))
_OF_CODES = range(4, 13)
_LONGEST = 512


@dataclass(frozen=True, slots=True)
class Screened:
    """A value with its strings masked, and the verdict. Findings have their places in the string that they are from."""

    value: Any
    verdict: Verdict


def judge_text(guard: Guard, text: str, level: Level, channel: str = "user", masker: Masker | None = None) -> Verdict:
    """Judge a text that may be JSON: an object or a list as what it says, anything else as it stands.

    Raises Unavailable when the engine fails.
    """
    if _may_be_json(text):
        # A text may be nested as it likes; where that is too deep, it is a text like any other.
        with suppress(TooLarge):
            return judge_json(guard, text, level, channel, masker)
    return guard.judge(text, level, channel, masker)


def judge_json(guard: Guard, text: str, level: Level, channel: str = "user", masker: Masker | None = None) -> Verdict:
    """Judge a text that is JSON; one that is none is judged as it stands.

    Raises TooLarge where it is nested deeper than MAX_DEPTH, and Unavailable when the engine fails.
    """
    document = parse(text)
    if document is None:
        return guard.judge(text, level, channel, masker)
    leaves = list(document.all_leaves())
    judged = _judged(guard, guard.finder(channel), document, leaves, level, channel)
    found = [
        one.placed(*leaf.outermost(one.start, one.end), leaf.outermost)
        for leaf, some in zip(leaves, judged.findings, strict=True)
        for one in some
    ]
    return judged.verdict(found, _masked(document, leaves, judged, masker))


def judge_value(
    guard: Guard, value: Any, level: Level, channel: str = "user", masker: Masker | None = None
) -> Screened:
    """Judge a JSON value: objects, lists, strings, numbers. What holds nothing to mask comes back as it is.

    Raises TooLarge where it is nested deeper than MAX_DEPTH, InvalidJson where it is no JSON value, and Unavailable
    when the engine fails.
    """
    try:
        text = json.dumps(value, ensure_ascii=False)
    except RecursionError:
        raise TooLarge(f"JSON may be nested at most {MAX_DEPTH} deep.") from None
    except (TypeError, ValueError):
        raise InvalidJson("The value cannot be written as JSON.") from None
    find = guard.finder(channel)
    looked = quick_look(find, value, text, channel) if masker is None else None
    if looked is not None:
        # Nothing was found, but for what a model says of the whole.
        judged = judge_texts([""], lambda *_: [looked], level, channel, guard.rules)
        if not judged.blocked:
            return Screened(value, judged.verdict([], text))
    document = read(text)
    leaves = list(document.all_leaves())
    judged = _judged(guard, find, document, leaves, level, channel)
    secured = _masked(document, leaves, judged, masker)
    verdict = judged.verdict([one for some in judged.findings for one in some], secured)
    return Screened(value if secured == text else json.loads(secured), verdict)


def said_in(text: str) -> str:
    """What a model reads of a text: of JSON its strings alone, of anything else all."""
    document = None
    if _may_be_json(text):
        with suppress(TooLarge):
            document = parse(text)
    if document is None:
        return text
    leaves = list(document.all_leaves())
    plan = _said(leaves)
    return plan.composed([leaf.text for leaf in leaves])[0] if plan.leaves else ""


def restore_text(text: str, vault: Vault) -> str:
    """The text that `judge_text` masked, or what became of it, with what its placeholders stand for."""
    if _may_be_json(text):
        with suppress(TooLarge):
            return restore_json(text, vault)
    return vault.restore(text)


def restore_json(text: str, vault: Vault) -> str:
    """The JSON text with what its placeholders stand for, written as strings, or as numbers where these were such.

    What meant the same in other escapes is written in the shortest ones. A text that is no JSON is restored as it is.
    """
    document = parse(text)
    if document is None:
        return vault.restore(text)

    def change(leaf: Leaf) -> list[Stretch]:
        number = vault.value(leaf.text) if leaf.kind == "value" and _NUMBER.fullmatch(leaf.text) else None
        if number is not None:
            return [Stretch(leaf.start - 1, leaf.end + 1, number)]
        found = ((one, vault.value(one[0])) for one in PLACEHOLDER.finditer(leaf.text))
        return leaf.edits(Stretch(*one.span(), value) for one, value in found if value is not None)

    return weave(text, document.edits(change))


def restore_value(value: Any, vault: Vault) -> Any:
    """The JSON value with what its placeholders stand for."""
    text = json.dumps(value, ensure_ascii=False)
    restored = restore_json(text, vault)
    return value if restored == text else json.loads(restored)


def _may_be_json(text: str) -> bool:
    """Whether it begins like an object or a list: a number or a word between quotes is a text like any other."""
    return text.lstrip(" \t\r\n")[:1] in ("{", "[")


def _judged(guard: Guard, find: Find, document: Document, leaves: list[Leaf], level: Level, channel: str) -> Judged:
    reading = _Reading(document, leaves)
    return judge_texts(
        [leaf.text for leaf in leaves],
        lambda texts, model: reading.read(find, guard.rules, texts, model),
        level,
        channel,
        guard.rules,
    )


class _Plan(NamedTuple):
    """A text to compose: the leaves in it by their numbers, and what stands before each.

    A model reads what is `said`, and only once.
    """

    before: list[str]
    leaves: list[int]
    said: bool

    def composed(self, texts: Sequence[str]) -> tuple[str, list[int]]:
        """The text, and where each leaf begins in it."""
        pieces = [""] * (2 * len(self.leaves))
        pieces[::2] = self.before
        pieces[1::2] = [texts[number] for number in self.leaves]
        starts = list(accumulate(map(len, pieces)))[::2]
        # The quotation mark of the last one, on which rules may depend.
        return "".join((*pieces, '"')), starts


def _said(leaves: Sequence[Leaf]) -> _Plan:
    """The strings alone, keys too, each a paragraph."""
    said = [number for number, leaf in enumerate(leaves) if leaf.kind != "number"]
    return _Plan(["\n\n"] * len(said), said, said=True)


class _Reading:
    """The texts in which the leaves of a document are judged together."""

    def __init__(self, document: Document, leaves: list[Leaf]) -> None:
        self._leaves = leaves
        as_written = _Plan(_gaps(document), list(range(len(leaves))), said=False)
        for number, leaf in enumerate(leaves):
            if leaf.listed and leaf.key and (leaf.kind == "number" or DIGITS.search(leaf.text)):
                # The key of a list is not beside its items.
                as_written.before.append(f'"\n"{leaf.key}": "')
                as_written.leaves.append(number)
        self._plans = [plan for plan in (as_written, _said(leaves)) if plan.leaves]
        self._telling = [
            (number, leaf)
            for number, leaf in enumerate(leaves)
            if (leaf.kind == "value" and _tells(leaf)) or leaf.key.lower() in CODES
        ]

    def read(self, find: Find, rules: Rules, texts: Sequence[str], model: bool) -> list[list[Finding]]:
        """What is found in each of the texts that the leaves have by now; whether a model is asked too."""
        found: defaultdict[int, list[Finding]] = defaultdict(list)
        for plan in self._plans:
            text, starts = plan.composed(texts)
            for one in find(text, model and plan.said):
                first, placed = max(bisect_right(starts, one.start) - 1, 0), False
                for place in range(first, bisect_right(starts, one.end - 1)):
                    number = plan.leaves[place]
                    part = _Part(starts[place], len(texts[number]))
                    start, end = part.place(one.start, one.end)
                    if start < end and not (_is_field(self._leaves[number], texts[number]) and _is_name(one)):
                        widened = _widened(one, start, end, self._leaves[number], texts[number])
                        found[number].append(one.placed(*widened, part.place))
                        placed = True
                if not placed and is_opinion(one):
                    # It holds for the whole, also where its reason stands between the leaves.
                    number = plan.leaves[first]
                    part = _Part(starts[first], len(texts[number]))
                    found[number].append(one.placed(0, part.size, part.place))
        for number, leaf in self._telling:
            if told := _told_by_key(leaf, texts[number]):
                found[number] += rules.kept(texts[number], told)
        # One list for all that hold nothing: a document may have a great many leaves.
        settled: list[list[Finding]] = [[]] * len(texts)
        for number, some in found.items():
            settled[number] = settle(some)
        return settled


def _gaps(document: Document) -> list[str]:
    """What stands before each leaf, from the leaf before it on."""
    gaps: list[str] = []
    before = [""]

    def walk(inner: Document) -> None:
        at = 0
        for leaf in inner.leaves:
            before[0] += inner.text[at : leaf.start]
            if leaf.inner is not None:
                walk(leaf.inner)
            else:
                gaps.append(before[0])
                before[0] = ""
            at = leaf.end
        before[0] += inner.text[at:]

    walk(document)
    return gaps


class _Part(NamedTuple):
    """Where a leaf begins in a composed text, and how long it is."""

    at: int
    size: int

    def place(self, start: int, end: int) -> tuple[int, int]:
        """The part of a span of the composed text that stands in the leaf."""
        return max(start - self.at, 0), min(end - self.at, self.size)


def _is_field(leaf: Leaf, text: str) -> bool:
    """Whether it is the name of a field, and nothing that someone wrote."""
    return leaf.kind == "key" and " " not in text


def _is_name(found: Finding) -> bool:
    """Whether a model took it for a person or an address: beside addresses it takes `street` for a part of one."""
    return found.detector == MODEL and found.kind == "personal"


def _widened(found: Finding, start: int, end: int, leaf: Leaf, text: str) -> tuple[int, int]:
    """The finding's place in its leaf. Of a number nothing stays, nor of a string that its key calls a secret."""
    if leaf.kind == "number":
        return 0, len(text)
    if found.kind == "secret" and leaf.kind == "value" and not text[:start].strip() and _tells(leaf):
        return start, max(end, len(text.rstrip()))
    return start, end


def _told_by_key(leaf: Leaf, text: str) -> list[Finding]:
    """The whole of a string that its key calls a secret, and that looks like one; of a number, one that is a code."""
    if leaf.key.lower() in CODES and text.isdecimal() and len(text) in _OF_CODES:
        return [Finding("PASSWORD", "secret", 0, len(text), 0.85, "json_keys", "mask")]
    tells = _tells(leaf) if leaf.kind == "value" else ""
    if not tells:
        return []
    if len(text) > _LONGEST or not (is_password if tells == "password" else is_secret)(text, sure=True):
        return []
    is_key = _API_KEY.search((leaf.key if _telling(leaf.key) else leaf.above).lower())
    name = "PASSWORD" if tells == "password" else "API_KEY" if is_key else "GENERIC_SECRET"
    return [Finding(name, "secret", 0, len(text), 0.85, "json_keys", "mask")]


def _tells(leaf: Leaf) -> Telling:
    """What the key tells of the value; a key that says nothing ("value") leaves it to the one above."""
    return _telling(leaf.key) or (_telling(leaf.above) if leaf.key.lower() in _EMPTY_KEYS else "")


@lru_cache(4096)
def _telling(key: str) -> Telling:
    word = TELLING.search(key.lower())
    return telling(key[: word.start()], key[word.start() : word.end()], key[word.end() :]) if word else ""


def _masked(document: Document, leaves: list[Leaf], judged: Judged, masker: Masker | None) -> str:
    """The text with its leaves masked; keys that would become the same are numbered."""
    changes = {
        id(leaf): stretches
        for leaf, found in zip(leaves, judged.masked, strict=True)
        if (found or masker) and (stretches := _stretches(leaf, found, masker))
    }
    if not changes:
        return document.text
    _keep_apart([leaf for leaf in leaves if leaf.kind == "key"], changes)

    def change(leaf: Leaf) -> list[Stretch]:
        return leaf.edits(changes[id(leaf)]) if id(leaf) in changes else []

    return weave(document.text, document.edits(change))


def _stretches(leaf: Leaf, found: list[Finding], masker: Masker | None) -> list[Stretch]:
    if masker is None:
        return marked(found)
    if leaf.kind != "number" or not masker.reversible:
        return masker.stretches(leaf.text, found)
    # Only its placeholder can tell that there was a number, when it comes back.
    named = [replace(one, type=one.type + _AS_NUMBER) for one in found]
    default = {mask_of(after): mask_of(before) for before, after in zip(found, named, strict=True)}
    return [one._replace(mark=default.get(one.mark, one.mark)) for one in masker.stretches(leaf.text, named)]


def _keep_apart(keys: list[Leaf], changes: dict[int, list[Stretch]]) -> None:
    """Number the masked keys of an object that are like another one: `[EMAIL_MASKED]`, `[EMAIL_MASKED]_2`."""
    objects: dict[tuple[int, int], list[Leaf]] = {}
    for leaf in keys:
        objects.setdefault((id(leaf.document), leaf.place), []).append(leaf)
    for members in objects.values():
        taken = {leaf.text for leaf in members if id(leaf) not in changes}
        called: dict[str, str] = {}
        counts: dict[str, int] = {}
        for leaf in members:
            stretches = changes.get(id(leaf))
            if stretches is None:
                continue
            new = weave(leaf.text, stretches)
            name = called.get(leaf.text) or _free(new, taken, counts)
            called[leaf.text] = name
            taken.add(name)
            if name != new:
                stretches.append(Stretch(len(leaf.text), len(leaf.text), name[len(new) :]))


def _free(name: str, taken: set[str], counts: dict[str, int]) -> str:
    """The name, with the first number that makes it another one than those taken; `counts` are the last ones given."""
    free = name
    while free in taken:
        counts[name] = counts.get(name, 1) + 1
        free = f"{name}_{counts[name]}"
    return free
