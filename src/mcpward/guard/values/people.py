"""How names of people are written, and which capitalised words can be one."""

import re

from mcpward.guard.engine import Span
from mcpward.guard.gazetteer.given_names import GIVEN_NAMES
from mcpward.guard.gazetteer.surnames import SURNAMES
from mcpward.guard.gazetteer.words import COMPANY_ENDS, NOT_NAMES, PARTICLES
from mcpward.guard.values.wordlists import words

_CAPITAL = "[A-Z\u00c0-\u00d6\u00d8-\u00de\u0100-\u017f\u0218\u021a\u0386-\u03ab\u0400-\u042f\u0490\u1ea0-\u1ef9]"
_LETTER = (
    "[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u017f\u0386-\u03ce\u0400-\u045f\u0490\u0491\u0218-\u021b\u1ea0-\u1ef9'’]"
)
_WORD = rf"{_CAPITAL}{_LETTER}{{1,20}}"
_PARTICLE = (
    "(?:d[aeiou]|d[aeo]s|de[lnr]|della|van|von|v[ao]n de[rn]?|te[rn]?|zu[mr]?|l[ae]|l[ao]s|el|al|bin|ibn|af|op|'t)"
    "(?=[ -])"
)
_INITIAL = rf"{_CAPITAL}\."

PART = rf"(?:{_WORD}|{_INITIAL}|{_PARTICLE}|[dDlL]['’]{_WORD})"
"""One more word of a name behind the first, as a regular expression on text in its own case."""

NAME = rf"(?:{_INITIAL} ?){{0,2}}{_WORD}(?:[ -]{PART}){{0,5}}"
"""A name of one to six parts."""

FULL_NAME = rf"(?:{_INITIAL} ?){{0,2}}{_WORD}(?:[ -]{PART}){{1,5}}"
"""A name of two to six parts."""

_TOKENS = re.compile(r"[^ -]+")
_INITIALS = re.compile(rf"{_INITIAL}$")
_TITLES = words(
    """
Mr Mrs Ms Miss Dr Prof Sir Herr Frau Monsieur Madame Mme Señor Señora Sr Sra Dra Dott Pan Pani Ing Lic Dipl-Ing
"""
)
_INSIDE = frozenset("_/@#$%&=+\\<>{}~^|")


def is_known(word: str) -> bool:
    """Whether a word is a common given or family name."""
    return word in GIVEN_NAMES or word in SURNAMES


def trim(text: str, start: int, end: int) -> tuple[Span, list[str]] | None:
    """The name without the words that are none, and its words without particles and initials.

    None where nothing is left, where it is part of an identifier or path, and where a company follows.
    """
    if (start > 0 and (text[start - 1].isalnum() or text[start - 1] in _INSIDE or text[start - 1 : start] == ".")) or (
        text[end : end + 1] and (text[end].isalnum() or text[end] in "_@/=\\(")
    ):
        return None
    last, words = start, []
    for token in _TOKENS.finditer(text, start, end):
        word = token[0].rstrip("'’")
        plain = word.rstrip(".")
        if (plain.lower() in PARTICLES and not word[:1].isupper()) or _INITIALS.fullmatch(word):
            continue
        if plain in COMPANY_ENDS:
            return None
        if word[:2] in ("d'", "l'", "d’", "l’") and word[2:3].isupper():
            plain = word[2:]
        if plain.endswith(("'s", "’s")):
            words.append(plain[:-2])
            last = token.start() + len(plain) - 2
            break
        if not plain[:1].isupper() or _is_shouted(plain):
            break
        if plain in NOT_NAMES and not _is_name_here(text, token, plain, words):
            # "Carmen Show" names nobody.
            if len(words) == 1:
                return None
            break
        if plain not in _TITLES:
            words.append(plain)
        last = token.start() + len(word)
    return (Span(start, last), words) if words else None


def _is_name_here(text: str, token: re.Match[str], word: str, words: list[str]) -> bool:
    """Whether an everyday word is part of a name for once: as "June" before, as "Page" behind, in "Park-Hughes"."""
    if "-" in (text[token.start() - 1 : token.start()], text[token.end() : token.end() + 1]) and (
        words or word in SURNAMES
    ):
        return True
    return word in GIVEN_NAMES if not words else word in SURNAMES and words[0] in GIVEN_NAMES


def _is_shouted(word: str) -> bool:
    """Whether the word is an abbreviation or in camel case: no part of a name in its usual spelling."""
    inner = word[1:]
    if word.startswith(("Mc", "Mac", "De", "Di", "La", "Le", "Van", "Fitz", "O'", "O’", "D'", "D’", "L'")):
        inner = word[3:]
    return any(char.isupper() for char in inner)
