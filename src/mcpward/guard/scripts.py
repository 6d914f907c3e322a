"""Words in which letters of several scripts are mixed, brought back to the script that they read as.

Letters are exchanged one for one, so every place in a text stays where it is.
"""

import re
from collections.abc import Callable
from itertools import pairwise

from mcpward.guard.disguise.words import KNOWN
from mcpward.guard.lookalikes import CYRILLIC, LOOKALIKES, SMALL_CAPITALS, TWINS

_STRANGE = "".join(sorted(set(LOOKALIKES) - SMALL_CAPITALS))
_OTHER_SCRIPTS = "\u0370-\u052f\u0531-\u0587\u13a0-\u13f5\u2c80-\u2cff\ua4d0-\ua4f7"

_ANY_STRANGE = re.compile(f"[{_OTHER_SCRIPTS}{_STRANGE}]")
_MIXED = re.compile(f"[A-Za-z](?:(?=[{_OTHER_SCRIPTS}{_STRANGE}])|(?<=[{_OTHER_SCRIPTS}{_STRANGE}].))")
_WORD = re.compile(r"\w{1,64}")
_ORDINARY = re.compile(f"(?![{_STRANGE}])[{_OTHER_SCRIPTS}]")
_ALONE = re.compile(f"(?<!\\w)[{''.join(sorted(TWINS))}]{{1,32}}(?!\\w)")
_SMALL = re.compile(f"[{''.join(sorted(SMALL_CAPITALS))}]" * 3)

_TO_LATIN = str.maketrans(LOOKALIKES)
_TO_LATIN_TWINS = str.maketrans({letter: LOOKALIKES[letter] for letter in TWINS})
_TO_CYRILLIC = str.maketrans(CYRILLIC)
_FROM_SMALL = str.maketrans({letter: LOOKALIKES[letter] for letter in SMALL_CAPITALS})
_LOOK_BACK = 64


def one_script(text: str) -> str:
    """The text with each word that mixes Latin with look-alikes in one script; of the same length."""
    if _SMALL.search(text):
        text = text.translate(_FROM_SMALL)
    if _ANY_STRANGE.search(text) is None or _MIXED.search(text) is None:
        return text
    ordinary = _ORDINARY.search(text) is not None
    pieces: list[str] = []
    done = 0
    for hit in _MIXED.finditer(text):
        if hit.start() < done:
            continue
        start, end = _word(text, hit.start())
        start = max(start, done)
        pieces += (text[done:start], _unmixed(text[start:end], ordinary))
        done = end
    text = "".join(pieces) + text[done:]
    return text if ordinary else _ALONE.sub(_latin, text)


def _latin(hit: re.Match[str]) -> str:
    return hit[0].translate(_TO_LATIN_TWINS)


def _word(text: str, at: int) -> tuple[int, int]:
    """The word around a place, at most 64 characters to each side."""
    start = at
    while start > at - _LOOK_BACK and start and (text[start - 1].isalnum() or text[start - 1] == "_"):
        start -= 1
    word = _WORD.match(text, at)
    return start, word.end() if word else at + 1


def _unmixed(word: str, ordinary: bool) -> str:
    """One word in one script, or as it is where it reads as none. `ordinary`: the text is in another script, too."""
    foreign = [letter for letter in word if letter > "\x7f" and _ANY_STRANGE.match(letter)]
    latin = [letter for letter in word if letter < "\x7f" and letter.isalpha()]
    if ordinary and len(latin) * 2 < len(word) and all(letter in CYRILLIC for letter in latin):
        return word.translate(_TO_CYRILLIC)
    if foreign and all(letter in LOOKALIKES for letter in foreign):
        if _is_notation(word, foreign, latin) or (ordinary and _switches(word, str.isascii) < 2):
            return word
        return word.translate(_TO_LATIN)
    return word


def _is_notation(word: str, foreign: list[str], latin: list[str]) -> bool:
    """A single Greek letter at the edge of a short or capital word, as in TNFα and kΩ, or a sign between letters."""
    if len(foreign) > 1 or not ("\u0370" <= foreign[0] < "\u0400" or foreign[0] in "×∨∪"):
        return False
    edge = foreign[0] in (word[0], word[-1])
    short = len(latin) < 4 and word.translate(_TO_LATIN).lower() not in KNOWN
    return edge and (short or "".join(latin).isupper())


def _switches(word: str, is_of: Callable[[str], bool]) -> int:
    """How often a word goes from one kind of letter to the other."""
    kinds = [is_of(letter) for letter in word if letter.isalpha()]
    return sum(one != other for one, other in pairwise(kinds))
