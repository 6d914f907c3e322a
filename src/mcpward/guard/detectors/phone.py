"""Telephone numbers: by their country code, by a telling form, or by what calls them one."""

import re
from functools import cache

import phonenumbers

from mcpward.guard.engine import Caught, Examples, Kind, Pattern, Run, Span
from mcpward.guard.values import phone_words
from mcpward.guard.values.columns import heading

name = "phone"
kind: Kind = "personal"

_GAP = r"[ .()/\u00a0\u2009\u202f\u2010-\u2015\u2212-]"
_EXTENSION = r"(?:[ ,;]{0,2}(?:extension|ext|durchwahl|poste|x|#)[.:=]?[ ]?[0-9]{1,6})"

patterns = (
    Pattern(
        "PHONE",
        (Run("[0-9_.$#/-]"),),
        # Of a row of groups, the first is the place to judge; zero and a decimal point begin no number.
        rf"(?<![a-z€£])(?<![0-9] )(?!0\.[0-9]{{7}})[0-9](?:{_GAP}{{0,3}}[0-9]){{6,16}}{_EXTENSION}?"
        r"(?![a-z0-9_/]|-(?!fax|phone|tel|mob|office|cell|home|work)[a-z0-9]|[.:,][0-9])",
        0.85,
    ),
    Pattern("PHONE", ("wa.me/", "phone=%2b"), r"(?:wa\.me/|phone=%2b)(?P<value>[1-9][0-9]{7,14})\b", 0.95),
)

_FIRST = phone_words.REGIONS[:6]
_DATE = re.compile(
    r"(?:19|20)[0-9]{2}([-./ ])[0-9]{1,2}\1[0-9]{1,2}(?:[ ./-]|$)"
    r"|[0-9]{1,2}([-./ ])[0-9]{1,2}\2(?:19|20)[0-9]{2}(?:[ .-]|$)"
    r"|(?:19|20)[0-9]{2} ?[-/\u2010-\u2015] ?(?:19|20)[0-9]{2}$|[0-9]{1,2}[-./][0-9]{1,2}[-./][0-9]{2} [0-9]{2}$"
)
# A form that is used for nothing else, with an area code that can be one.
_NANP = re.compile(
    r"(?:1[ .-])?[2-9][0-9]{2}[-\u2010-\u2015][0-9]{3}[-\u2010-\u2015][0-9]{4}"
    r"|(?:1[ .-]?)?[2-9][0-9]{2}\)[ .-]?[0-9]{3}[-\u2010-\u2015. ][0-9]{4}"
    r"|(?:1\.)?[2-9][0-9]{2}\.[0-9]{3}\.[0-9]{4}|(?:1 )?[2-9][0-9]{2} [2-9][0-9]{2} [0-9]{4}"
)
_BRACKETED = re.compile(
    r"0?[1-9][0-9]{1,3}\)[ -]?[0-9]{3,4}[ -]?[0-9]{3,4}|0[0-9]{1,4}\)[ -]?[0-9]{2,4}(?:[ -]?[0-9]{2,4}){1,3}"
)
# With the zero that a call within the country begins with; where groups of two say little, a numbering plan decides.
_TRUNK = re.compile(
    r"0[1-9](?:[ .-][0-9]{2}){4}|0[1-9][0-9]{1,3}(?:[ .-][0-9]{2,4}){3}|0[1-9][0-9]{0,3}([ -])[0-9]{3,4}\1[0-9]{4}"
    r"|0[1-9][0-9]{2,3}([ -])[0-9]{3}\2[0-9]{3}|0[1-9][0-9]{1,3}(?: ?/ ?| [-\u2013] )[0-9]{5,8}"
)
# A line of its own, as in a signature or below an address.
_ALONE = re.compile(r"[^\W\d_][^\n]{0,60}\n\s{0,4}$")
# One group more before it, and the number is another's, an account's.
_GOES_ON = re.compile(r"[0-9][A-Za-z0-9]{0,5}[ -]$|[0-9] [A-Z]{4} $")
# Two numbers, side by side.
_TWO = re.compile(r" ?[/|–] ?| - |(?<=[0-9]{4}) (?=[0+(]|[0-9]{3}[ -])")
_GROUPS = re.compile(r"[0-9]+")
_IN_EXTENSIONS = frozenset("xX#dDpP")
_EXTENDED = re.compile(r"[ ,;]{0,2}(?:ext|x|#|durchwahl|poste).*", re.IGNORECASE)
_CELL = re.compile(r"[,;|\t][ \"'(+]{0,3}$")
_BESIDE = re.compile(
    r"@[\w.-]{3,60}[>\"')]{0,2}\s{0,2}(?:[,;|/\t·•]|\b(?:or|and|oder|und|ou|et|o|y|e|lub|of|en)\b)[ \"'(+]{0,3}$"
)
_KEY = re.compile(r"[\"']([^\"'\\:=]{1,40})\\{0,3}[\"']\s{0,2}(?::|=>?)\s{0,2}\\{0,3}[\"']?[(+]{0,2}$")
_KEYED = re.compile(r"[\"']\s{0,2}[:=]")
_BEFORE_MAIL = re.compile(
    r"[\"')]{0,2}(?:\s?[,;|/\t·•]\s?|\s(?:or|and|oder|und|ou|et|o|y|e|lub|of|en)\s)[\"'<(]{0,2}[\w.+-]{1,40}@"
)
_LOOK_BACK = 64
_LOOK_AHEAD = 32
_FEWEST, _MOST = 7, 15
_MOST_GROUPED = 13


def confirm(text: str, start: int, end: int) -> Span | None:
    """The number with its plus sign or bracket, where its country, its form or its neighbours speak for it."""
    shown = text[start:end]
    if not _IN_EXTENSIONS.isdisjoint(shown):
        shown = _EXTENDED.sub("", shown)
    groups = _GROUPS.findall(shown)
    digits = "".join(groups)
    if len(digits) > _MOST:
        two = _TWO.search(shown)
        if two is not None:
            shown = shown[: two.start()]
            groups = _GROUPS.findall(shown)
            digits = "".join(groups)
        end = start + len(shown)
    if not _FEWEST <= len(digits) <= _MOST + 2 or digits.count(digits[0]) == len(digits):
        return None
    first = _opening(text, start, shown)
    if first is None:
        return None
    if text[first] == "+" or (text[first] == "(" and text[first + 1] == "+"):
        # In groups it needs no more than a country; the digits of a bare sum could be anything.
        known = _has_country(digits) if len(digits) < len(shown) else _is_international(digits)
        return Span(first, end) if known and _is_separate(text, first) else None
    if text.endswith(("wa.me/", "%2b", "%2B"), 0, start):
        return Span(start, end) if _is_international(digits) else None
    if _DATE.match(shown) or _GOES_ON.search(text[max(0, first - 8) : first]):
        return None
    return Span(first, end) if _is_called_a_number(text, first, end, shown, groups) else None


def _opening(text: str, start: int, shown: str) -> int | None:
    """Where the number begins with its bracket and plus sign; None where a bracket is never opened or closed."""
    first = start
    if first > 0 and text[first - 1] not in "(+" and ")" not in shown and "(" not in shown:
        return first
    if first > 0 and text[first - 1] == "(" and ")" in shown:
        first -= 1
    if first > 0 and text[first - 1] == "+":
        first -= 1
        if first > 0 and text[first - 1] == "(" and ")" in shown:
            first -= 1
    opened = text.count("(", first, start + len(shown))
    return first if opened == shown.count(")") else None


def _is_separate(text: str, first: int) -> bool:
    """Whether the plus sign stands for itself, rather than between the sides of a sum."""
    return first == 0 or not (text[first - 1].isalnum() or text[first - 1] in "+_)]")


def _has_country(digits: str) -> bool:
    """Whether the digits begin with the code of a country, and are no more than a number may have (E.164)."""
    if digits.startswith("0") or not 8 <= len(digits) <= _MOST + 1:
        return False
    codes = phonenumbers.COUNTRY_CODE_TO_REGION_CODE
    return any(int(digits[:length]) in codes for length in (1, 2, 3))


def _is_international(digits: str) -> bool:
    """Whether the digits are also as many as the numbers of that country."""
    if not _has_country(digits):
        return False
    try:
        return phonenumbers.is_possible_number(phonenumbers.parse("+" + digits, None))
    except phonenumbers.NumberParseException:
        return False


def _is_called_a_number(text: str, first: int, end: int, shown: str, groups: list[str]) -> bool:
    """Whether the words around a number without a plus sign, its column or its form make it one for telephones."""
    if _is_list(shown, groups):
        return False
    before = text[max(0, first - _LOOK_BACK) : first].lower()
    after = text[end : end + _LOOK_AHEAD].lower()
    mark = before[-14:]
    key = _KEY.search(before) if (":" in mark or "=" in mark) and _KEYED.search(mark) else None
    if key is not None and "mail" not in key[1]:
        # A key of its own says it all, whatever stands before the key.
        return phone_words.is_heading(key[1])
    if ("@" in before and _BESIDE.search(before)) or ("@" in after and _BEFORE_MAIL.match(after)):
        return True
    said = phone_words.judge(before, after)
    if said == "other":
        return False
    if said == "phone":
        return True
    digits = "".join(groups)
    if digits.startswith("00") and len(groups) > 2 and _is_international(digits[2:]):
        return True
    if _CELL.search(before[-5:]) and phone_words.is_heading(heading(text, first)):
        return True
    return _has_form(shown, groups, digits, said) or (
        said != "perhaps" and _stands_alone(before, after, shown, groups, digits)
    )


def _has_form(shown: str, groups: list[str], digits: str, said: phone_words.Said) -> bool:
    """Whether the digits are as many, and stand in such groups, as it takes after what the words said."""
    if said in ("perhaps", "number") and _is_grouped(shown, groups):
        return True
    if said == "perhaps":
        bare = 9 <= len(digits) <= 12 and not digits.endswith("0000")
        return bare or _is_in_a_plan(shown, phone_words.REGIONS)
    if _NANP.fullmatch(shown) or _BRACKETED.fullmatch(shown):
        return True
    return (
        len(digits) < 12
        and _TRUNK.fullmatch(shown) is not None
        and (shown[2:3].isdigit() or _is_in_a_plan(shown, _FIRST))
    )


def _stands_alone(before: str, after: str, shown: str, groups: list[str], digits: str) -> bool:
    """Whether the number has a line of its own, below another."""
    if "\n" not in before[-6:] or not _ALONE.search(before) or after.partition("\n")[0].strip(" .,;"):
        return False
    local = digits.startswith("0") and not digits.startswith("00") and 9 <= len(digits) <= 11
    return local or (len(digits) > _FEWEST and _is_grouped(shown, groups))


def _is_grouped(shown: str, groups: list[str]) -> bool:
    """Whether the digits stand in groups as those of telephone numbers do, rather than as thousands or years do."""
    if not 2 <= len(groups) <= 6 or sum(map(len, groups)) > _MOST_GROUPED or (")" not in shown and "(" in shown):
        return False
    if (all(len(group) == 4 for group in groups) and len(groups) > 2) or ("/" in shown and not shown.startswith("0")):
        return False
    if shown.startswith("0") or ")" in shown or "-" in shown:
        return all(len(group) > 1 for group in groups[1:])
    thousands = all(len(group) == 3 for group in groups[1:])
    first = len(groups[0]) > 1 or groups[0] in "178"
    return first and min(map(len, groups[1:])) > 1 and (not thousands or len(groups[0]) == 3)


def _is_list(shown: str, groups: list[str]) -> bool:
    """Whether the groups look like a row of figures or a version rather than one number."""
    alone = [*map(len, groups[1:])].count(1)
    return "  " in shown or alone > 1 or (alone > 0 and "." in shown)


def _is_in_a_plan(shown: str, regions: tuple[str, ...]) -> bool:
    """Whether one of the countries has such a number. Its digits are compared first: parsing is slow."""
    digits = "".join(_GROUPS.findall(shown))
    return any(shape.fullmatch(digits) and _is_valid(shown, region) for region, shape in _plans(regions))


@cache
def _plans(regions: tuple[str, ...]) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """The numbers of each country as one regular expression, with or without its trunk prefix."""
    plans = []
    for region in regions:
        metadata = phonenumbers.PhoneMetadata.metadata_for_region(region)
        if metadata is None or metadata.general_desc is None:
            continue
        trunk, national = metadata.national_prefix or "", metadata.general_desc.national_number_pattern
        plans.append((region, re.compile(f"(?:{trunk})?(?:{national})")))
    return tuple(plans)


def _is_valid(number: str, region: str) -> bool:
    try:
        return phonenumbers.is_valid_number(phonenumbers.parse(number, region))
    except phonenumbers.NumberParseException:
        return False


examples = Examples(
    catch=(
        Caught("call me at +49 151 " + "12345678.", "PHONE", "+49 151 " + "12345678"),
        Caught("ring (212) 555-" + "0187 today", "PHONE", "(212) 555-" + "0187"),
        Caught("415-867-" + "5309", "PHONE", "415-867-" + "5309"),
        Caught("my phone number is 020 7946 " + "0958", "PHONE", "020 7946 " + "0958"),
        Caught("tel. 06 12 34 " + "56 78", "PHONE", "06 12 34 " + "56 78"),
        Caught("Mobile: +44 (0)7700 " + "900123 ext. 42", "PHONE", "+44 (0)7700 " + "900123 ext. 42"),
        Caught('{"phone_number": "0049 30 ' + '901820"}', "PHONE", "0049 30 " + "901820"),
        Caught("https://wa.me/1201555" + "0123", "PHONE", "1201555" + "0123"),
        Caught("tel:+1-201-555-" + "0123", "PHONE", "+1-201-555-" + "0123"),
        Caught("name,mobile,city\nAda,6123" + "45678,Vigo", "PHONE", "6123" + "45678"),
        Caught("ada@example.org or 604 217 " + "935", "PHONE", "604 217 " + "935"),
        Caught("手机号是138 0013 " + "8000", "PHONE", "138 0013 " + "8000"),
        Caught("мой телефон 8 (916) 123-" + "45-67", "PHONE", "8 (916) 123-" + "45-67"),
        Caught("(+34) 612 345 " + "678 llamar", "PHONE", "(+34) 612 345 " + "678"),
    ),
    ignore=(
        "sizes: 320, 7450, 910, 8822, 6104",
        "on 2026-07-18 at noon",
        "phone support from 2019-2023",
        "parcel 90817263544433 has left",
        "temperature 604 217 " + "9350 readings",
        "604 217 " + "9350 readings of today",
        "firmware 20.26.18 is out",
        "ISBN 978-0-1311-0362-7",
        "1700000123456 milliseconds",
        "my card number is 3051472960" + "8834",
        "call ticket 4155550132 up",
        "x = a+12345678901",
        "lat 54.0070184, lon 13.1234567",
        "the excellent hotel had 1234567 guests",
        "0a 01 02 03 04 05 06",
    ),
)
