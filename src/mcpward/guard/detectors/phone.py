"""Telephone numbers: a candidate by its shape, confirmed by the numbering plan of its country."""

import re
from functools import cache

import phonenumbers

from mcpward.guard.engine import DIGITS, Caught, Examples, Kind, Pattern, Span

name = "phone"
kind: Kind = "personal"

patterns = (
    Pattern(
        "PHONE",
        (DIGITS,),
        r"(?<![\w.$€£#/-])\d(?:[ .()/-]{0,3}\d){6,16}(?:\s?(?:x|ext\.?)\s?\d{1,6})?(?![\w/-]|[.:,]\d)",
        0.85,
    ),
)

# Without a country code a number needs a word that calls it one: these are its likely countries.
_REGIONS = ("US", "GB", "DE", "FR", "ES", "IT", "NL", "PL", "BR", "IN", "PT", "CZ", "SE", "JP")
_CALLED = (
    "phone",
    "tel:",
    "tel ",
    "tel.",
    "tél",
    "call ",
    "mobil",
    "cell",
    "contact",
    "whatsapp",
    "fax",
    "reach",
    "dial ",
    "text me",
    "sms",
    "telef",
    "handy",
    "numer",
    "number is",
    "erreichbar",
    "电话",
    "電話",
    "전화",
)
# Beside an e-mail address, in a table or a list, stands a telephone number.
_NEXT_COLUMN = (",", ", ", ";", "\t", "| ", " or ")
_NANP = re.compile(r"(?:\d{3}-\d{3}-\d{4}|\d{3}\) ?\d{3}-\d{4}|1-\d{3}-\d{3}-\d{4})(?:\s?(?:x|ext\.?)\s?\d{1,6})?")
_DATE = re.compile(r"\d{4}[-./]\d{1,2}[-./]\d{1,2}\b|\d{1,2}[-./]\d{1,2}[-./]\d{4}\b")
_SEPARATORS = re.compile(r"[^0-9]")
_EXTENSION = re.compile(r"\s?(?:x|ext).*")
_LOOK_BACK = 60


def confirm(text: str, start: int, end: int) -> Span | None:
    """The number with its plus sign or bracket, where a numbering plan knows it."""
    shown = text[start:end]
    if _DATE.match(shown):
        return None
    first = start - 1 if start > 0 and text[start - 1] in "(+" else start
    if first > 0 and text[first] == "(" and text[first - 1] == "+":
        first -= 1
    if text[first] == "+":
        return Span(first, end) if _is_valid("+" + shown, None) else None
    if shown.startswith("00") and _is_valid("+" + shown[2:], None):
        return Span(first, end)
    # A mask says "phone" too, but of another number.
    before = text[max(0, first - _LOOK_BACK) : first].lower().replace("phone_masked", "")
    if "." in shown and " " in shown:
        return None
    if any(word in before for word in _CALLED) or ("@" in before and before.endswith(_NEXT_COLUMN)):
        return Span(first, end) if _is_national(shown) else None
    return Span(first, end) if _NANP.fullmatch(shown) and _is_valid(shown, "US") else None


def _is_national(shown: str) -> bool:
    """Whether one of the likely countries has such a number. Its digits are compared first: parsing is slow."""
    digits = _SEPARATORS.sub("", _EXTENSION.sub("", shown))
    return any(shape.fullmatch(digits) and _is_valid(shown, region) for region, shape in _plans())


@cache
def _plans() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """The numbers of each likely country as one regular expression, with or without its trunk prefix."""
    plans = []
    for region in _REGIONS:
        metadata = phonenumbers.PhoneMetadata.metadata_for_region(region)
        if metadata is None or metadata.general_desc is None:
            continue
        trunk, national = metadata.national_prefix or "", metadata.general_desc.national_number_pattern
        plans.append((region, re.compile(f"(?:{trunk})?(?:{national})")))
    return tuple(plans)


def _is_valid(number: str, region: str | None) -> bool:
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
    ),
    ignore=(
        "sizes: 320, 7450, 910, 8822, 6104",
        "on 2026-07-18 at noon",
        "parcel 90817263544433 has left",
        "firmware 20.26.18 is out",
        "ISBN 978-0-1311-0362-7",
        "1700000123456 milliseconds",
    ),
)
