"""The words of the languages made ready for search: keys, links, and what is said of passwords but never is one."""

import re
import unicodedata
from collections.abc import Callable, Iterable
from functools import cache, cached_property

from mcpward.guard.engine import fold
from mcpward.guard.gazetteer.alternation import alternation
from mcpward.guard.languages import LANGUAGES, Language, words

_DENSE_CHAR = re.compile(r"[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uff66-\uff9f]")

MARKS = (
    r":|：|[\U0001f300-\U0001faff\u2b05]\ufe0f?|(?<=\s)=(?![=>~])|=>|->|→|➡️?|➜|[–—](?=\s)|(?<=\s)-(?=\s)|-(?=\s)|\||>>"
)
"""What joins a key and a value in writing."""


def unaccented(word: str) -> str:
    """The word as written without accents; scripts in which marks make letters are left alone."""
    if word.isascii():
        return word
    plain = []
    for char in word.translate(_STROKES):
        base = unicodedata.normalize("NFD", char)[0]
        plain.append(base if base < "\u0400" else char)
    return "".join(plain)


_STROKES = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ı": "i", "ß": "ss", "æ": "ae"})


def spellings(words_: Iterable[str]) -> tuple[str, ...]:
    """The words, with and without accents, longest first."""
    every = {form for word in words_ for form in (word, unaccented(word), _umlauts(word))}
    return tuple(sorted(every, key=lambda word: (-len(word), word)))


def _umlauts(word: str) -> str:
    return word.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue")


def either(words_: Iterable[str]) -> str:
    """A regular expression of any of the words, with and without accents, the longest that fits."""
    return alternation(spellings(words_)) or r"(?!)"


def is_dense(char: str) -> bool:
    """Whether the character belongs to a script that writes words without spaces between them, or glues endings on."""
    return char > "\u0dff" and _DENSE_CHAR.match(char) is not None


def find_dense(text: str, start: int, end: int) -> int:
    """Where the first such character stands in a part of a text; -1 where there is none."""
    found = _DENSE_CHAR.search(text, start, end)
    return -1 if found is None else found.start()


_TITLED = re.compile(r"[A-Z][a-z]+")
_CLAUSE_WORD = re.compile(r"[^\W\d_]+")
_HOW = frozenset(
    words(
        "how where wie wo wohin cómo como dónde donde comment où onde come dove hoe waar hur hvordan hvor hvar hvernig "
        "miten kuinka missä kuidas kus hogyan hol nasıl nerede πώς πως πού jak gdzie kde ako как где як де kako gdje "
        "gde kje како где cum unde kaip kur kā bagaimana paano kaise"
    )
)


class Speech:
    """The words of some languages, made ready: those that use one and the same word for password."""

    def __init__(self, languages: tuple[Language, ...]) -> None:
        english = LANGUAGES[0]
        self.languages = languages
        self.is_english = english in languages
        self.change = spellings(_field(languages, "change"))
        self.places = _spelled(languages, "place")
        self.now = re.compile(either(_field(languages, "now")))
        self.ons = _spelled(languages, "ons")
        self.after = spellings(_field(languages, "after"))
        self.vague = _spelled(languages, "ands")
        self.ands = _spelled_in(english, "ands") if english in languages else self.vague
        both = dict.fromkeys((*languages, english))
        self.small = _spelled(both, "small")
        self.ons_alone = self.ons - self.small
        self.states = _spelled(both, "states")
        self.bare = all(one.bare for one in languages)
        self.own = spellings(_field(languages, "own"))
        told = {link for one in languages for link in spellings(words(one.links))}
        self._nevers = {
            link: _never([one for one in languages if link in spellings(words(one.links))]) for link in told
        }
        self._never = _never([english] if english in languages else languages)

    @cached_property
    def links(self) -> re.Pattern[str]:
        """What may join a key and its value; which of them it is, is the name of the group."""
        # Without their accents, short words of one language are words of another: "là" and "la".
        forms = _exact if self.is_english else spellings
        fields = (("links", "is"), ("to", "to"))
        is_, to = (f"(?P<{group}>{bounded(forms(_field(self.languages, name)))})" for name, group in fields)
        # Most characters are letters, with which only words begin.
        tags = r"(?P<tag>(?:</?\w{1,8}>\s?){2})"
        before = r"[ \t]{0,3}[*_`'’”»)\]]{0,4}[ \t]{0,3}(?:</?\w{1,8}>){0,3}"
        return re.compile(
            rf"(?![^\W_])(?:(?P<mark>{before}(?:{MARKS}|\t|(?<=\*\*)\s))|(?P<s>['’](?:s|ll be|d be)(?=[ :]))|{tags})"
            rf"|(?=[^\W_])(?:{is_}|{to})"
        )

    @cached_property
    def it(self) -> re.Pattern[str]:
        """The beginning of a later sentence that tells the value."""
        begins = r"(?:[.!?;,:)\n–—-]\s{0,3}(?:(?:and|but|so|ok|now|btw|fyi) )?| and )"
        return re.compile(rf"{begins}(?:{either(_field(self.languages, 'it'))})[:,]?(?=\s|['\"“‘「])\s?")

    def begins_with_now(self, low: str) -> str:
        """The word like "now" with which a text in lower case begins, or nothing."""
        now = self.now.match(low)
        if now is None:
            return ""
        found = now.group()
        return "" if low[len(found) : len(found) + 1].isalpha() and not is_dense(low[0]) else found

    def tells_change(self, low: str) -> bool:
        """Whether a text in lower case speaks of a change."""
        return any(stem in low for stem in self.change)

    def asks_how(self, low: str) -> bool:
        """Whether the last clause of a text in lower case asks how or where something is done."""
        return not _HOW.isdisjoint(_CLAUSE_WORD.findall(low[max(map(low.rfind, ".!?;:,\n")) + 1 :]))

    def tells_whose(self, low: str) -> bool:
        """Whether a word in a text in lower case says whose password it is."""
        return any(
            not low[max(0, at - 1) : at].isalpha() and not low[at + len(word) : at + len(word) + 1].isalpha()
            for word in self.own
            if (at := low.find(word)) >= 0
        )

    def is_common(self, word: str) -> bool:
        """Whether the word is one of those listed: too small to be a password, or said of passwords."""
        low = fold(word)
        return low in self.small or low in self.states

    def is_said(self, word: str, link: str = "") -> bool:
        """Whether the word is one that is said of passwords, or too small to be one.

        `link` is the word before it: what is no value in one language may be one in another.
        """
        low = fold(word)
        bare = unaccented(low)
        return bool(
            {low, bare} & self.small
            or {low, bare, bare.removesuffix("s")} & self.states
            or self._nevers.get(link, self._never).fullmatch(low)
            or low in all_keys()
        )

    def says_part(self, body: str) -> bool:
        """Whether a word of those written together is one that is said of passwords: "PasswordField"."""
        return any(self.is_said(part) for part in _TITLED.findall(body))


def _spelled(languages: Iterable[Language], name: str) -> frozenset[str]:
    return frozenset().union(*(_spelled_in(language, name) for language in languages))


@cache
def _spelled_in(language: Language, name: str) -> frozenset[str]:
    return frozenset(spellings(words(getattr(language, name))))


def _never(languages: Iterable[Language]) -> re.Pattern[str]:
    """The shapes of participles and adjectives in these languages."""
    return re.compile("|".join(f"(?:{one.never})" for one in languages if one.never) or "(?!)")


def _field(languages: Iterable[Language], name: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(word for language in languages for word in words(getattr(language, name))))


def _exact(words_: Iterable[str]) -> tuple[str, ...]:
    """The words as they are, longest first."""
    return tuple(sorted(set(words_), key=lambda word: (-len(word), word)))


def bounded(words_: Iterable[str]) -> str:
    """A regular expression of any of the words; they stand alone, where their script has spaces."""
    spaced: list[str] = []
    dense: list[str] = []
    for word in words_:
        (dense if is_dense(word[0]) or not word[0].isalnum() else spaced).append(word)
    parts = [rf"(?<![^\W_])(?<!['’])(?:{alternation(spaced)})(?![\w'’])"] if spaced else []
    parts += [rf"(?:{alternation(dense)})"] if dense else []
    return "|".join(parts) or r"(?!)"


@cache
def speech(languages: tuple[Language, ...]) -> Speech:
    """The words of these languages, compiled once."""
    return Speech(languages)


@cache
def all_keys() -> frozenset[str]:
    """Every word for password of every language: none of them is a value."""
    return frozenset(spellings(key for one in LANGUAGES for field in (one.keys, one.pins) for key in words(field)))


def keyed(*fields: str) -> dict[str, tuple[Language, ...]]:
    """The keys of these fields of all languages, in every spelling, each with the languages that use it."""
    found: dict[str, list[Language]] = {}
    for language in LANGUAGES:
        for key in spellings(word for field in fields for word in words(getattr(language, field))):
            found.setdefault(key, []).append(language)
    return {key: tuple(languages) for key, languages in found.items()}


def longest(keys: dict[str, tuple[Language, ...]]) -> Callable[[str], str | None]:
    """A function that says which key a text in lower case begins with: the longest one."""
    lengths: dict[str, list[int]] = {}
    for key in sorted(keys, key=len, reverse=True):
        sizes = lengths.setdefault(key[:2], [])
        if len(key) not in sizes:
            sizes.append(len(key))

    def find(low: str) -> str | None:
        for size in lengths.get(low[:2], ()):
            if low[:size] in keys and not (
                low[size : size + 1].isalpha() and not is_dense(low[size]) and low[size - 1].isalpha()
            ):
                return low[:size]
        return None

    return find


def heads(regex: str) -> tuple[str, ...]:
    """The literals with which an expression begins: itself, or each alternative of the group that it begins with."""
    if not regex.startswith("(?:"):
        return (_certain(regex),)
    depth, parts = 0, [""]
    for char in regex[3:]:
        depth += (char == "(") - (char == ")")
        if depth < 0:
            break
        if char == "|" and depth == 0:
            parts.append("")
        else:
            parts[-1] += char
    return tuple(dict.fromkeys(map(_certain, parts)))


def _certain(part: str) -> str:
    """The literal at the beginning of an expression, without a last character that may be left out."""
    literal = re.match(r"[^(\[.?{\\|]*", part)
    found = literal.group() if literal is not None else ""
    return found[:-1] if part[len(found) : len(found) + 1] == "?" else found
