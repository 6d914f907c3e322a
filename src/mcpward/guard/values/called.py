"""Patterns for numbers that are known by what they are called: the words, what may stand between, and the value."""

import re
from typing import NamedTuple

from mcpward.guard.national_ids.kind import low, spellings

_SHORT = 5
_MOST_SHORT, _MOST_LONG = 12, 4
_SPACES = re.compile(r"[ _-]+")
_SIGNS = " :\"'_.=#(-"
_STOPS = re.compile(
    r"[.!?;]\s+(?=[a-z])|\n\s*\n|[$€£¥%@+]"
    r"|\b(?:expire[sd]?|expir(?:y|ation|ing)|issue[sd]?|issued|valid|until|dates?|dated|dob|born|birth|since|phone|tel|call"
    r"|fax|mobile|zip|page|version|fees?|orders?|invoice|tickets?|price|cost|costs|amount|balance|year|years|hours|days"
    r"|minutes|port|copy|photo|size|isbn|not|isn't|invalid|wrong|length|digits?|characters?|chars|format|pattern|example"
    r"|between|least|most|max|min|limit|section|chapter|rfc|iso|http|https|error|line|count|total|users?|gültig"
    r"|ausgestellt|válid[oa]|expedid[oa]|délivré|valable|rilasciat[oa])\b"
)
_WORD = re.compile(r"[^\W\d_]+")
_MOST_WORDS = 7
_DIGITS = "0123456789"
_TOKEN = re.compile(r"(?<![A-Za-z0-9])[A-Za-z0-9]{1,24}(?:[-‑–/][A-Za-z0-9]{1,12}){0,5}")
_MORE = re.compile(r" (?:[A-ZА-Я]{2} )?[0-9A-Za-z]{0,3}[0-9][0-9A-Za-z]{0,12}(?![0-9A-Za-z])")
_CAPITALS = re.compile(r"(?<![A-Za-z0-9])(?!ID |NO |NR |IS |AM |VIN |MY |IN )[A-Z]{1,3}[ -]$")
_DATE = re.compile(r"(?:19|20)[0-9]{2}[-/][01]?[0-9][-/][0-3]?[0-9]|[0-3]?[0-9][-/][0-3]?[0-9][-/](?:19|20)[0-9]{2}")


def names_in(text: str) -> tuple[str, ...]:
    """The names that stand in a text, separated by commas."""
    return tuple(name.strip() for name in text.split(",") if name.strip())


def spelled(names: tuple[str, ...]) -> tuple[str, ...]:
    """Every spelling of the names, the longest first, so that the longest is what matches."""
    return tuple(sorted({one for name in names for one in spellings(name)}, key=lambda one: (-len(one), one)))


def name_regex(names: tuple[str, ...]) -> str:
    """A regular expression of names: spaces and hyphens in them stand for a space, a hyphen, a low line or nothing."""
    return "|".join(_written(one) for one in spelled(names))


def _written(name: str) -> str:
    first = _SPACES.split(name)[0]
    words = [re.escape(word).replace("'", "['’]?") for word in _SPACES.split(name)]
    if len(words) > 1 and len(first) < 3:
        # The literal with which the name begins has to be long enough to be looked for.
        words[:2] = ["(?:" + "|".join(words[0] + sign + words[1] for sign in ("", " ", "_", "-")) + ")"]
    return "[ _-]?".join(words)


def anchors_of(names: tuple[str, ...]) -> tuple[str, ...]:
    """The literals with which the names begin: the first word, or more where that is too short to be telling."""
    return tuple(sorted({anchor for name in spelled(names) for anchor in _anchors(name)}))


def _anchors(name: str) -> list[str]:
    words = [word for word in re.split(r"[ _-]+|'", name) if word]
    if len(words[0]) > 2 or not words[0].isascii():
        return [words[0]]
    if len(words) > 1:
        return [words[0] + sign + words[1] for sign in ("", " ", "_", "-")]
    return [words[0] + sign for sign in _SIGNS]


def by_beginning(names: tuple[str, ...]) -> list[tuple[str, ...]]:
    """The names in small groups, each of which is one rule: short ones together, long ones by their first letter.

    A name that goes on where another ends ("nhs number", "nhs") is left out: the shorter one finds its place.
    """
    found = sorted(spelled(names))
    known = set(found)
    kept = [one for one in found if not any(one[:at] in known for at in range(3, len(one)) if one[at] in " -_")]
    groups: list[list[str]] = []
    for name in sorted(kept, key=lambda one: (_is_short(one), one)):
        last = groups[-1] if groups else [name]
        alike = _is_short(name) if _is_short(last[0]) else last[0][0] == name[0] and not _is_short(name)
        if groups and alike and len(last) < (_MOST_SHORT if _is_short(name) else _MOST_LONG):
            last.append(name)
        else:
            groups.append([name])
    return [tuple(group) for group in groups]


def _is_short(name: str) -> bool:
    """Whether a name is so short that it has to end where it ends."""
    return len(name) <= _SHORT and name.isascii()


def called_regex(names: tuple[str, ...], value: str, reach: int = 30) -> str:
    """The regular expression of a value that follows one of `names` within `reach` characters, none of them a digit.

    A name of up to five Latin letters has to end there: "tin" is not "tint".
    """
    found = spelled(names)
    long = tuple(name for name in found if not _is_short(name))
    pairs = tuple(name for name in found if name not in long and len(name) < 3)
    short = tuple(name for name in found if name not in long and name not in pairs)
    parts = []
    if long:
        parts.append(rf"(?:{name_regex(long)})[^0-9]{{0,{reach}}}?")
    if short:
        parts.append(rf"(?:{name_regex(short)})(?:s|_?num|_?no|_?number|_?id)?[^0-9a-z][^0-9]{{0,{reach // 2}}}?")
    if pairs:
        parts.append(rf"(?:{name_regex(pairs)})[{re.escape(_SIGNS)}][^0-9]{{0,{reach // 2}}}?")
    return rf"(?<![a-z0-9])(?:{'|'.join(parts)}){value}"


def connects(between: str) -> bool:
    """Whether the words between a name and a number let the one mean the other: few, and none that speaks of more."""
    told = between.lower()
    return _STOPS.search(told) is None and len(_WORD.findall(told)) <= _MOST_WORDS and told.count("\n") <= 1


class Found(NamedTuple):
    """A number behind its name: where it stands, and what stands between the two."""

    start: int
    end: int
    between: str


def number_behind(text: str, start: int, end: int, names: re.Pattern[str], least: int = 5) -> Found | None:
    """The first number behind the name at `start`: letters and digits, with hyphens or single spaces between groups.

    `end` lies somewhere inside the number. It has at least `least` digits and is no date, no amount and no address.
    """
    seen = text[start : end + 40]
    name = names.match(low(seen))
    if name is None:
        return None
    for token in _TOKEN.finditer(seen, name.end()):
        if not any(char in _DIGITS for char in token.group()):
            continue
        first, last = _prefixed(seen, token.start(), name.end()), _joined(seen, token.end(), token.group(), least)
        number = seen[first:last]
        if sum(char in _DIGITS for char in number) < least or not _whole(seen, first, last) or _DATE.match(number):
            return None
        return Found(start + first, start + last, seen[name.end() : first])
    return None


def _prefixed(seen: str, at: int, first: int) -> int:
    """Where a number really begins: capitals that stand apart before it belong to it ("AB 123456")."""
    before = _CAPITALS.search(seen[max(first, at - 5) : at])
    return at - len(before.group()) if before else at


def _joined(seen: str, at: int, number: str, least: int) -> int:
    """Where a number really ends: a group too short to be one goes on behind a space."""
    while sum(char in _DIGITS for char in number) < least and (more := _MORE.match(seen, at)):
        number, at = number + more.group(), more.end()
    return at


def _whole(seen: str, first: int, last: int) -> bool:
    """Whether the number is not part of a decimal number, an address, a path or a time."""
    behind, before = seen[last : last + 2], seen[max(0, first - 1) : first]
    return not (before and before in "./@+$€£\\") and not (
        behind[:1] in ("@", "%", "\\") or (behind[:1] in (".", "/", ":", ",") and behind[1:].isdigit())
    )
