"""Whether a value that stands where a secret could stand is one."""

import re

from mcpward.guard.values.chance import chance
from mcpward.guard.values.placeholders import is_round, is_said, says_what_it_is, stands_for_another

_LONGEST = 128

# How much a few letters, by their number, have to look drawn; for more of them it is less than nothing.
_LEAST_ODDS = {4: 1.0, 5: 0.5, 6: -0.5}

_TECHNICAL = re.compile(
    r"(?:\w{0,12}[_-])?(?:sha|aes|rsa|utf|base|pkcs|md|es|hs|rs|ps|tls|ssl|ed|x|u?int|float|iso|ipv|http|oauth|arg|item"
    r"|step|col|user|id|str)[_-]?\d",
    re.IGNORECASE,
)
_STATE_ENDINGS = ("ed", "ing", "ly", "able", "ible", "ive", "ful", "less", "ous", "tion", "ent")
_TURN = re.compile(r"(?<=[a-zA-Z])(?=[0-9])|(?<=[0-9])(?=[a-zA-Z])")
_IN_FOURS = re.compile(r"[a-zA-Z0-9]{4}(?: [a-zA-Z0-9]{4}){3,7}$")
_HEX = re.compile(r"(?=[0-9]*[a-f][0-9]*[a-f])(?=(?:[a-f]*[0-9]){4})[0-9a-f]{12,128}$")
_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$", re.IGNORECASE)
_SYMBOLS = frozenset("!@#$%^&*+=?~")


def is_password(value: str, *, sure: bool) -> bool:
    """Whether it is a password; `sure` where nothing but a value can stand (in quotes, in a file of settings)."""
    value = value[:_LONGEST]
    if len(value) < 4:
        return False
    drawn = chance(value)
    if stands_for_another(value, drawn):
        return False
    letters, digits = sum(map(str.isalpha, value)), sum(map(str.isdigit, value))
    symbols = not _SYMBOLS.isdisjoint(value)
    if " " in value or "\t" in value:
        return sure and digits > 0 and symbols and drawn > 4 and value.count(" ") < 2
    if letters == 0:
        return sure and digits > 5 and not is_round(value)
    if says_what_it_is(value):
        return sure and (drawn > 8 or (digits > 2 and not is_said(value)))
    if digits and sure:
        return drawn > -6 or digits > 1
    if digits or symbols:
        return drawn > 2 or (digits > 1 and letters > 4 and not _TECHNICAL.match(value))
    # Words joined by underscores are the name of a variable more often than a password.
    least_odds = 6 if not sure else 4 if "_" in value else _LEAST_ODDS.get(letters, -1.5)
    return drawn > least_odds or (sure and _is_plain(value))


def _is_plain(value: str) -> bool:
    """One long word, or some joined, that is no state ("encrypted"): what people choose as a password."""
    if value.count("-") > 1:
        return len(value) > 11 and value.islower() and value.replace("-", "").isalpha()
    if len(value) < 8 or not value.isascii() or not value.isalpha():
        return False
    return (value.isupper() or value[1:].islower()) and not value.lower().endswith(_STATE_ENDINGS)


def is_secret(value: str, *, sure: bool, least: int = 8) -> bool:
    """Whether it is a secret drawn by chance, of `least` characters or more; `sure` as in `is_password`."""
    value = value[:_LONGEST]
    if len(value) < least or not value.isascii():
        return False
    drawn = chance(value)
    if " " in value:
        return sure and drawn > 8 and _IN_FOURS.match(value) is not None
    if stands_for_another(value, drawn):
        return False
    if value.isdigit():
        return sure and len(value) > 23
    if _UUID.match(value) or (len(value) > 11 and _is_mixed(value)):
        return True
    if sure and _HEX.match(value) and len(set(value)) > 5:
        return True
    least_odds = 4 if sure else 14 if value.isalpha() else 9
    return drawn > least_odds and not (says_what_it_is(value) and drawn < 15)


def _is_mixed(value: str) -> bool:
    """Letters and digits that take turns, as in no name; most hexadecimal numbers are such."""
    return value.isalnum() and len(_TURN.findall(value)) > 3 and len(set(value)) > 7
