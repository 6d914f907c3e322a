"""What a kind of identity number is: its country, what people call it, how it is written, how it is checked."""

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module

Check = Callable[[str], bool]
"""Says of a number, as written, whether its check digits, its date and its ranges are right."""

SURE, LIKELY, ALONE = "!", "+", "?"
"""What can stand before a form: it is believed in any text, in a short one, or only where it is the whole text."""

_SHAPE = {ord(char): "9" for char in "0123456789"}
_SHAPE |= {ord(char): "A" for char in "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZñÑ&"}
_SHAPE[ord(" ")] = "_"


@dataclass(frozen=True, slots=True)
class IdKind:
    """One line of the table.

    `names` are what the number is called, in its own languages and in English, separated by commas; `~` stands before
    one that means other things as well. `forms` are the ways to write it, separated by spaces: 9 is a digit, A a
    letter, # either of them, _ a space. A mark before a form says when it is believed without a word beside it: `!`
    with a right check always, `+` with a right check in a short text, `?` where it is the whole text. `check` is a
    module of python-stdnum, a function of checks.py, or empty where the number has no inner proof.
    """

    country: str
    names: str
    forms: str
    check: str | Check = field(default="", compare=False)

    def is_valid(self, number: str) -> bool:
        """Whether the number's inner proof holds; False where there is none."""
        if not self.check:
            return False
        try:
            return check_of(self.check)(number)
        except (LookupError, ValueError, TypeError):  # Some modules of python-stdnum raise on what they do not know.
            return False


@cache
def check_of(check: str | Check) -> Check:
    """The function behind a check. A module of python-stdnum is loaded when it is first needed."""
    if callable(check):
        return check
    valid: Check = import_module(f"stdnum.{check}").is_valid
    return valid


def shape(text: str) -> str:
    """The text with its letters and digits replaced by A and 9, its spaces by _; other characters stay."""
    return text.translate(_SHAPE)


def forms_of(kind: IdKind) -> list[tuple[str, str]]:
    """Every shape of the kind's numbers, with its mark: SURE, LIKELY, ALONE or nothing."""
    forms: list[tuple[str, str]] = []
    for form in kind.forms.split():
        mark = form[0] if form[0] in (SURE, LIKELY, ALONE) else ""
        shapes = [""]
        for char in form.removeprefix(mark):
            shapes = [done + one for done in shapes for one in ("9A" if char == "#" else char)]
        forms += ((one, mark) for one in shapes if one.count("9") > 2)
    return forms


def names_of(kind: IdKind) -> list[tuple[str, bool]]:
    """Every name of the kind, in lower case, and whether it is too common to be believed without a right check."""
    names = [name.strip() for name in kind.names.split(",") if name.strip()]
    return [
        (spelling, name.startswith("~")) for name in names for spelling in spellings(name.removeprefix("~").lower())
    ]


def spellings(name: str) -> list[str]:
    """A name with and without its accents: both are written."""
    plain = "".join(char for char in unicodedata.normalize("NFD", name) if not unicodedata.combining(char))
    plain = plain.replace("ł", "l").replace("ø", "o").replace("ı", "i").replace("đ", "d")
    return [name, plain] if plain != name and plain.isascii() else [name]


def low(text: str) -> str:
    """The text in lower case, every character at its place: the dotted capital I alone would become two."""
    return text.replace("İ", "i").lower()
