"""Identity, tax and insurance numbers that are called by a name: "mijn BSN is", "CPF:", a key in JSON."""

import re

from mcpward.guard.engine import Caught, Examples, Kind, Pattern, Span
from mcpward.guard.national_ids import KINDS
from mcpward.guard.national_ids.documents import ANY
from mcpward.guard.national_ids.kind import low, names_of
from mcpward.guard.national_ids.reading import NAMES, Called, Reading, readings, squashed
from mcpward.guard.values.called import anchors_of, by_beginning, called_regex, connects, name_regex

name = "national_id"
kind: Kind = "personal"

# Three digits with at most one letter or sign between any two of them, or one of the forms that hold more letters.
_VALUE = r"[0-9](?:[a-z ./-]?[0-9][a-z ./-]?[0-9]|[0-9][a-z]{5}|[a-z]{2}[0-9])"
_REACH = 110
_ALL = tuple(
    dict.fromkeys(
        [one for kind in KINDS for one, _ in names_of(kind)] + [one.strip().lower() for one in ANY.split(",")]
    )
)


def _pattern(names: tuple[str, ...]) -> Pattern:
    return Pattern("NATIONAL_ID", anchors_of(names), called_regex(names, _VALUE), 0.95)


patterns = tuple(_pattern(group) for group in by_beginning(_ALL))

_NAME = re.compile(name_regex(_ALL))
_BEGIN = re.compile(r"(?<![a-z0-9])[a-z]{0,7}[ ./-]?[0-9]+|(?<![0-9])[0-9]+")
_OTHER = re.compile(
    r"(?<![a-z0-9./-])(?:[a-z]{1,4}[-/ ]?)?[0-9](?:[./ -]?[a-z]{0,3}[0-9]){5,19}[a-z]{0,2}(?![a-z0-9]|[./-][a-z0-9])"
)
_DATE = re.compile(r"(?:19|20)\d\d[-./]?[01]\d[-./]?[0-3]\d(?!\d)|[0-3]?\d[-./][0-3]?\d[-./](?:19|20)\d\d|\d+\.\d+$")
_TRIES = 3


def confirm(text: str, start: int, end: int) -> Span | None:
    """The number behind the name: a right check of a kind so called, or its form where nothing else is spoken of."""
    seen = low(text[start : start + _REACH])
    found = _NAME.match(seen)
    if found is None:
        return None
    told = NAMES.get(squashed(found.group()))
    if told is None:
        return None
    for begin in _beginnings(seen, found.end(), end - start):
        between = seen[found.end() : begin]
        for stop, candidates in readings(seen, begin):
            if (factor := _belief(told, candidates, seen[begin:stop], between)) > 0:
                return Span(start + begin, start + stop, factor)
    return None


def _beginnings(seen: str, first: int, last: int) -> list[int]:
    """Where a number can begin: at a word that holds digits, at what follows it, and at the digits themselves."""
    found: list[int] = []
    for hit in _BEGIN.finditer(seen, first, last + 8):
        digit = next(at for at in range(hit.start(), hit.end()) if seen[at] in "0123456789")
        found += (at for at in (hit.start(), digit) if at not in found)
        if len(found) >= _TRIES:
            break
    return found


def _belief(told: Called, candidates: tuple[Reading, ...], number: str, between: str) -> float:
    """How far a number is believed to be what the name says."""
    near = connects(between)
    for one, _ in candidates:
        if (one in told.kinds or (near and told.general)) and one.is_valid(number):
            return 1.0
    if near and any(one in told.kinds and one not in told.loose for one, _ in candidates):
        return 0.7
    return 0.0


examples = Examples(
    catch=(
        Caught("Mijn BSN is 1112" + "22333.", "NATIONAL_ID", "1112" + "22333"),
        Caught('{"cpf": "390.533.' + '447-05"}', "NATIONAL_ID", "390.533." + "447-05"),
        Caught("My SIN: 123-456" + "-782", "NATIONAL_ID", "123-456" + "-782"),
        Caught("身份证号:360426199101" + "010071", "NATIONAL_ID", "360426199101" + "010071"),
    ),
    ignore=(
        "the cpf was checked in 2024",
        "a PAN of 12 cm and 345 g",
    ),
)
