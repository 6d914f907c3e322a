"""One plain form of a text, with the way back to every character of it.

Compatibility forms, exotic spaces, typographic quotes and dashes become what they stand for (NFKC of Unicode Standard
Annex 15, with exceptions), what cannot be seen goes, piled marks go, and words that mix scripts come back to one. Case
and everything that ordinary text of any language is made of stay.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator

from mcpward.guard.scripts import one_script
from mcpward.guard.views import View, rewritten

_MARKED = "".join(
    map(chr, [*range(0x300, 0x370), *range(0x483, 0x48A), *range(0x1AB0, 0x1B00), *range(0x1DC0, 0x1E00)])
)
MARKS = f"{_MARKED}{''.join(map(chr, [*range(0x20D0, 0x2100), *range(0xFE20, 0xFE30)]))}\u3099\u309a\uff9e\uff9f"
"""Combining marks that can be set on letters of any alphabet; those that belong to one script are left alone."""

INVISIBLE = (
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180e\u180f\u200b\u200c\u200d\u200e\u200f\u202a\u202b"
    "\u202c\u202d\u202e\u2060\u2061\u2062\u2063\u2064\u2065\u2066\u2067\u2068\u2069\u206a\u206b\u206c\u206d\u206e\u206f"
    "\u3164\ufe00\ufe01\ufe02\ufe03\ufe04\ufe05\ufe06\ufe07\ufe08\ufe09\ufe0a\ufe0b\ufe0c\ufe0d\ufe0e\ufe0f\ufeff\uffa0"
    "\ufff9\ufffa\ufffb"
)
"""What has no width in the Basic Multilingual Plane: Default_Ignorable_Code_Point of Unicode, and annotation marks."""

_CONTROLS = bytes([*range(9), *range(14, 32), 127])
_ESCAPE = re.compile(r"\x1b\[[0-?]{0,32}[ -/]{0,4}[@-~]|[\x00-\x08\x0e-\x1f\x7f]")

# One character for one, and common enough to be looked for one by one: that is faster than any class of characters.
_COMMON = {
    **dict.fromkeys("\u2018\u2019", "'"),
    **dict.fromkeys("\u201c\u201d\u201e\xab\xbb", '"'),
    **dict.fromkeys("\u2013\u2014\u2011", "-"),
    **dict.fromkeys("\xa0\u202f\u3000", " "),
    **{chr(ord(sign) + 0xFEE0): sign for sign in ",:!?();"},
}
_RARE = {
    **dict.fromkeys("\u201a\u201b\u2039\u203a\u2032\xb4\u02bc", "'"),
    **dict.fromkeys("\u201f\u301d\u301e\u2033", '"'),
    **dict.fromkeys("\u2010\u2012\u2015\u2212\u2043\u2e3a\u2e3b", "-"),
    **dict.fromkeys("\x85\u2028\u2029", "\n"),
    **dict.fromkeys("\u1680\u2800", " "),
    **dict.fromkeys("\u2044\u2215", "/"),
    "\u2217": "*",
}
_KEPT = "\u2122\u2120\xa8\xaf\xb8\u02d8\u02d9\u02da\u02db\u02dc\u02dd"
# The letters of Hangul that stand alone: NFKC makes them parts of syllables, which nobody writes.
_KEPT_RANGES = ((0x3131, 0x3163), (0x3165, 0x318E))
_LETTERED = ((0x1F150, 0x1F169, 65), (0x1F170, 0x1F189, 65), (0x1F1E6, 0x1F1FF, 65))
_ORDINARY_MARKS = frozenset(
    "\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u0309\u030a\u030b\u030c\u030f\u0311\u0313\u0314\u031b\u0323\u0324"
    "\u0325\u0326\u0327\u0328\u032d\u032e\u0330\u0331\u0342\u0345\u0483\u0484\u0485\u0486\u0487\u3099\u309a\uff9e\uff9f"
)
_MOST_MARKS = 3
_MOST_FORMS = 16_384


class _Forms(dict[str, str]):
    """Each character with its plain form, made when it is asked for."""

    def __missing__(self, char: str) -> str:
        if len(self) > _MOST_FORMS:
            self.clear()
        form = self[char] = _form(char)
        return form


def _form(char: str) -> str:
    """The plain form of one character: nothing, where it cannot be seen."""
    if char in INVISIBLE or "\U000e0000" <= char <= "\U000e0fff" or "\U0001d173" <= char <= "\U0001d17a":
        return ""
    if (plain := _COMMON.get(char) or _RARE.get(char)) is not None:
        return plain
    point = ord(char)
    for first, last, letter in _LETTERED:
        if first <= point <= last:
            return chr(letter + point - first)
    if char in _KEPT or any(first <= point <= last for first, last in _KEPT_RANGES):
        return char
    category = unicodedata.category(char)
    if category in ("Cc", "Cs"):
        return char if char in "\t\n\v\f\r" else "\ufffd" if category == "Cs" else ""
    if category == "Nd":
        return str(unicodedata.decimal(char))
    form = unicodedata.normalize("NFKC", char)
    if form == char or (category == "No" and unicodedata.decomposition(char)[:5] in ("<supe", "<sub>", "<frac")):
        return char
    return "".join(_COMMON.get(one) or _RARE.get(one) or one for one in form)


def _ranges(chars: Iterable[str]) -> str:
    """Characters in order, as ranges of a class in a regular expression."""
    spans: list[list[int]] = []
    for point in map(ord, chars):
        if spans and spans[-1][1] == point - 1:
            spans[-1][1] = point
        else:
            spans.append([point, point])
    return "".join(f"\\u{first:04x}-\\u{last:04x}" for first, last in spans)


def _special() -> str:
    """The class of characters that may have another form; all beyond the Basic Multilingual Plane are looked at."""
    special = set(MARKS + INVISIBLE) | set(_RARE)
    special |= set(map(chr, [*range(9), *range(14, 32), *range(127, 160), *range(0x1100, 0x1200)]))
    special |= set(map(chr, range(0xD800, 0xE000)))
    for first, last in ((0xA0, 0x3400), (0xA000, 0xAC00), (0xF900, 0x10000)):
        for char in map(chr, range(first, last)):
            if (char.isdecimal() or not unicodedata.is_normalized("NFKC", char)) and _form(char) != char:
                special.add(char)
    return _ranges(sorted(special - set(_COMMON)))


_FORMS = _Forms()
_CLASS = f"[{_special()}\U00010000-\U0010ffff]"
# A search is three times as fast where the expression begins with a class that is not repeated.
_SPECIAL = re.compile(f"{_CLASS}{_CLASS}*")
_MARKS = frozenset(MARKS).union(map(chr, range(0x1161, 0x1200)))
_CLUSTER = re.compile(
    f"[\u1100-\u115e]+[\u1161-\u11a7]+[\u11a8-\u11ff]*|.[{_ranges(sorted(MARKS + INVISIBLE))}\U000e0100-\U000e01ef]*",
    re.S,
)


def normalize(text: str) -> View:
    """The plain form of a text. Costs next to nothing where there is nothing to do, and never fails."""
    if text.isascii():
        if len(data := text.encode()) == len(data.translate(None, _CONTROLS)):
            return View(text)
        return rewritten(text, 0, len(text), ((*hit.span(), "") for hit in _ESCAPE.finditer(text)))
    plain = text
    for char, form in _COMMON.items():
        plain = plain.replace(char, form)
    if _SPECIAL.search(plain) is None:
        return View(one_script(plain))
    view = rewritten(plain, 0, len(plain), _changes(plain))
    return View(one_script(view.text), edits=view.edits)


def _changes(text: str) -> Iterator[tuple[int, int, str]]:
    """What has to change in a text, in its order."""
    for run in _SPECIAL.finditer(text):
        chars = run[0]
        start, end = run.span()
        if not _MARKS.isdisjoint(chars):
            yield from _clusters(text, start, end)
        elif len(chars) > 1:
            yield from _plain(chars, start)
        elif (form := _FORMS[chars]) != chars:
            yield start, end, form
        if chars[-1] == "\x1b" and (escape := _ESCAPE.match(text, end - 1)) and escape.end() > end:
            yield end, escape.end(), ""


def _plain(run: str, start: int) -> Iterator[tuple[int, int, str]]:
    """The changes of a run of characters that each have a form of their own."""
    forms = [_FORMS[char] for char in run]
    lengths = set(map(len, forms))
    if len(lengths) == 1 and lengths < {0, 1}:
        if (plain := "".join(forms)) != run:
            yield start, start + len(run), plain
        return
    for place, (char, form) in enumerate(zip(run, forms, strict=True), start):
        if form != char:
            yield place, place + 1, form


def _clusters(text: str, start: int, end: int) -> Iterator[tuple[int, int, str]]:
    """The changes of a run that holds combining marks: these belong to the character before the run, too."""
    if start and (text[start] in MARKS or text[start] in INVISIBLE):
        start -= 1
    for cluster in _CLUSTER.finditer(text, start, end):
        if (form := _composed(cluster[0])) != cluster[0]:
            yield *cluster.span(), form


def _composed(cluster: str) -> str:
    """A character with its marks: composed where they make one letter, bare where they are piled or strange."""
    if "\u1100" <= cluster[0] <= "\u115e":
        return unicodedata.normalize("NFC", cluster)
    base = _FORMS[cluster[0]] if cluster[0] not in MARKS else cluster[0]
    marks = [unicodedata.normalize("NFKC", one) for one in cluster[1:] if one in MARKS]
    if not marks:
        return base
    ordinary = _ORDINARY_MARKS.issuperset(marks)
    if len(marks) <= _MOST_MARKS and (ordinary or not base.isalnum()):
        whole = unicodedata.normalize("NFC", base + "".join(marks))
        if len(whole) - len(base) <= ordinary:
            return whole
    return "".join(one for one in unicodedata.normalize("NFD", base) if not unicodedata.combining(one)) or base
