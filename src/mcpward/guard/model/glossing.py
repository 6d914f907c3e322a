"""Texts in other languages word for word in English, since the encoder's vocabulary is English.

`glosses/` holds a file for each language: an English gloss, a colon, and the forms that it stands for. A gloss is no
translation: it is one more view of what is said, in which a model hears an order that it would not hear in other words.
"""

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from mcpward.guard.engine import OverRules, Reader, Reading
from mcpward.guard.model.alphabet import LATIN
from mcpward.guard.model.parts import sentences
from mcpward.guard.views import View, rewritten
from mcpward.model import Finding

PART = 120
"""So many code points of a sentence at most are of one language: an order in other words may stand anywhere."""

_FOLDER = Path(__file__).parent / "glosses"

# Marks, and the signs of vowels in Devanagari, Bengali and their kin, are no letters by themselves.
_MARKS = (
    "\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670"
    "\u0900-\u0963\u0980-\u09e3\u0a00-\u0dff\u0e31\u0e34-\u0e3a\u0e47-\u0e4e"
)
_LETTERS = rf"(?:[^\W\d_]|[{_MARKS}])+"
_WORD = re.compile(rf"{_LETTERS}(?:['’]{_LETTERS})*")
# Arabic words are drawn out by it.
_TATWEEL = "\u0640"
# So many words a form has at most.
_LONGEST = 4
_BETWEEN = re.compile(r"[\s-]*")
# A word that is not listed is looked up without its ending.
_ENDING, _STEM = 3, 6
# So many different words of a language that are no English ones, and such a share of all words, show a text to be of
# it; with MOSTLY one less is enough, and words that are English too are taken for its own.
_LEAST, _SHARE, _MOSTLY = 3, 0.2, 0.5


class Glossaries(NamedTuple):
    """Of each language the glosses of its forms and of their stems; of each form that is not English its languages."""

    forms: Mapping[str, Mapping[str, str]]
    stems: Mapping[str, Mapping[str, str]]
    languages: Mapping[str, Sequence[str]]
    english: frozenset[str]


class Language(NamedTuple):
    """The language of a text, and whether that is so of most of its words."""

    name: str
    mostly: bool


class Glossed(OverRules):
    """The rules' engine, which shows the glosses of what it read too."""

    rules: Reader

    def __init__(self, rules: Reader) -> None:
        self.rules = rules
        glossaries()  # Read now, so that no text waits for them.

    def find(self, text: str, channel: str = "user") -> list[Finding]:
        """Find everything in `text`."""
        return self.rules.find(text, channel)

    def read(self, text: str, channel: str = "user") -> Reading:
        """Find everything in `text`, with the views of it that were read, and their glosses after them."""
        reading = self.rules.read(text, channel)
        told = [found.of(view) for view in reading.views if (found := gloss(view.text))]
        return reading._replace(views=[*reading.views, *told], glosses=len(told))


def gloss(text: str) -> View | None:
    """What a text says in other languages, in English; None where that is nothing. What is in English is left out."""
    told = [(start, end, _changes(text, start, end)) for start, end in sentences(text, PART)]
    there = [number for number, (_, _, changes) in enumerate(told) if changes]
    if not there:
        return None
    told = told[there[0] : there[-1] + 1]
    changes = [change for start, end, some in told for change in some or [(start, end, "")]]
    return rewritten(text, told[0][0], told[-1][1], changes)


@cache
def glossaries() -> Glossaries:
    """Those of all languages."""
    forms: dict[str, dict[str, str]] = {}
    stems: dict[str, dict[str, str]] = defaultdict(dict)
    english: set[str] = set()
    for file in sorted(_FOLDER.glob("*.txt")):
        listed = forms[file.stem] = {}
        for line in file.read_text(encoding="utf-8").splitlines():
            told, _, some = line.partition(": ")
            english.update(told.lower().split())
            listed.update((plain(form).replace("-", " "), told) for form in some.split(", "))
    languages: dict[str, list[str]] = defaultdict(list)
    for language, listed in forms.items():
        for form, told in listed.items():
            if form not in english and (len(form) > 1 or not form.isascii()):
                languages[form].append(language)
            for size in range(max(_STEM, len(form) - _ENDING), len(form)):
                stems[language].setdefault(form[:size], told)
    return Glossaries(forms, stems, languages, frozenset(english))


def plain(word: str) -> str:
    """A word as it is looked up: small letters without marks."""
    folded = word.casefold().replace("’", "'").replace(_TATWEEL, "")
    if folded.isascii():
        return folded
    return "".join(one for one in unicodedata.normalize("NFD", folded) if not unicodedata.combining(one))


def language_of(text: str) -> Language | None:
    """The language of a text; None for English, and for what is not known."""
    words = _WORD.findall(text)
    known = glossaries().languages
    counts: Counter[str] = Counter()
    different: Counter[str] = Counter()
    for form, many in Counter(map(plain, words)).items():
        for language in known.get(form, ()):
            counts[language] += many
            different[language] += 1
    if not counts:
        return None
    language, most = counts.most_common(1)[0]
    mostly = most >= _MOSTLY * len(words)
    if different[language] < _LEAST - mostly or most < _SHARE * len(words):
        return None
    return Language(language, mostly)


def _changes(text: str, start: int, end: int) -> list[tuple[int, int, str]]:
    """What is to stand in place of the words of a sentence; nothing where it is in English, or in no known language.

    In place of letters that would mean nothing to the encoder, nothing stands.
    """
    language = language_of(text[start:end])
    if language is None:
        return []
    known = glossaries()
    words = [(found.start(), found.end(), plain(found[0])) for found in _WORD.finditer(text, start, end)]
    changes, at = [], 0
    while at < len(words):
        size, new = _looked_up(text, words[at : at + _LONGEST], known, language)
        first, last, form = words[at][0], words[at + size - 1][1], words[at][2]
        if new and (language.mostly or size > 1 or form not in known.english):
            changes.append((first, last, _cased(new, text[first:last])))
        elif not LATIN.reads(form):
            changes.append((first, last, ""))
        at += size
    return changes


def _looked_up(
    text: str, words: Sequence[tuple[int, int, str]], known: Glossaries, language: Language
) -> tuple[int, str]:
    """How many of the words, from the first on, are a form, and its gloss; one and nothing where none is."""
    forms = known.forms.get(language.name, {})
    for size in range(len(words), 0, -1):
        some = words[:size]
        form = " ".join(form for _, _, form in some)
        # What stands between them is looked at last: hardly any is listed.
        if form in forms and all(_BETWEEN.fullmatch(text, one[1], then[0]) for one, then in pairwise(some)):
            return size, forms[form]
    stems, form = known.stems.get(language.name, {}), words[0][2]
    sizes = range(len(form), max(_STEM, len(form) - _ENDING) - 1, -1)
    return 1, next((stems[form[:size]] for size in sizes if form[:size] in stems), "")


def _cased(told: str, word: str) -> str:
    return told.upper() if len(word) > 2 and word.isupper() else told
