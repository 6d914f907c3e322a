"""Identity numbers that nothing names: believed by a form that is theirs alone, or where they are the whole text."""

import re

from mcpward.guard.engine import Caught, Examples, Kind, Pattern, Run, Span
from mcpward.guard.national_ids.kind import LIKELY, SURE, IdKind
from mcpward.guard.national_ids.reading import SHAPES, Reading, called, readings
from mcpward.guard.national_ids.trie import first_digit_on, is_plain, regex_of

name = "bare_id"
kind: Kind = "personal"

# What is short from its first digit on is met too often to be looked for.
_WANTED = [
    form
    for form, found in SHAPES.items()
    if len(first_digit_on(form)) > 6 and any(mark or (one.check and not form.isalnum()) for one, mark in found)
]
_BEGUN = tuple(first_digit_on(form) for form in _WANTED if not is_plain(form))
_FORMED = regex_of([form for form in map(first_digit_on, SHAPES) if form.startswith(_BEGUN)])
# Letters right before a number are part of it.
_BEHIND_LETTERS = [first_digit_on(form) for form in SHAPES if form[0] == "A"]
_MOST_BEHIND_LETTERS = max(len(form) - len(form.lstrip("9")) for form in _BEHIND_LETTERS)
# It is part of something longer, an amount, a signed or a decimal number.
_APART = r"(?<![0-9] )(?<![0-9][:,])(?<![^a-z][./-])"
_RUN = Run(r"[0-9_+#$%@&~]")

patterns = (
    Pattern(
        "NATIONAL_ID",
        (_RUN,),
        rf"{_APART}{_FORMED}(?![0-9a-zñ&]|[-/.,][0-9a-zñ&]|:[0-9])",
        0.9,
        name="formed_id",
    ),
    Pattern(
        "NATIONAL_ID",
        (_RUN,),
        rf"{_APART}(?:(?<![a-z])[0-9]{{7,20}}|(?<=[a-z])[0-9]{{6,{_MOST_BEHIND_LETTERS}}})(?![0-9])",
        0.9,
    ),
)

_SURE_RUNS = {
    len(form): tuple(one for one, mark in found if mark == SURE) for form, found in SHAPES.items() if set(form) == {"9"}
}
_SHORT_TEXT = 120
_AGAINST = re.compile(
    r"\b(?:orders?|parcel|track|tracking|invoice|ticket|isbn|ean|upc|sku|version|build|commit|timestamp|epoch|time|ms"
    r"|milliseconds|seconds|serial|imei|part|item|product|article|transaction|request|session|message|phone|tel|call"
    r"|batch|job|case|issue|pid|port|bytes|size|total|amount|price|population|account|acct|card|iban|konto|times|plus"
    r"|minus|divided|multiply|sum|equals|random|hash|byte|value|key|count|lat|lon|bestellung|rechnung|commande|pedido"
    r"|ordine|zamówienie|shipment|shipping|order_id|orderid|reference|ref|booking|flight|model|lot|gtin)\b|[=*×÷^]|bestell|rechnung|kunden|commande|pedido|заказ|订单|訂單|注文|주문"
    r"|单号|\b(?:doc|project|discord|snowflake|zip|tracking)"
)
# A key that ends so names an identifier of some other thing, since no name of ours was found.
_KEYED = re.compile(r"id[\"'] ?[:=] ?[\"']?$")
_LETTERS = re.compile(r"(?:[A-Za-z]{1,7}|(?<![A-Za-z0-9])[A-Za-z]{1,4}[ ./-])$")
# Before a number: it is part of something longer, an amount, an address, a signed or a decimal number.
_JOINED = re.compile(r"[\w.+/#$€£¥%@&~\\-]$|[0-9][:,]$|[0-9] $")
# Behind a number in a longer text: now it is said what the number is.
_SAYS = re.compile(r"[\"')]{0,2},? (?:\(|is|are|es|est|ist|är|er|on|e|é|è|jest|as|to|this|mi|my|mein|mon|il|o)\b|\s?\(")
# Before a number in a longer text: it is one more in a list.
_MORE = re.compile(r"[0-9A-Za-z](?:,| and| or| und| oder| et| ou| y| o| e| ve| i| en| og| och|;|/|&| &) ?$")
_FILLER = re.compile(r"(?:\b(?:and|or|und|et|y|e|ve|the|this|ok|abc|is|id|in)\b|[\W_])+")


def confirm(text: str, start: int, end: int) -> Span | None:
    """The number with its letters in front, where its form or the text speaks for it."""
    brief = len(text) <= _SHORT_TEXT
    if not brief and not _promising(text, start, end):
        return None
    for begin in _beginnings(text, start):
        before = text[max(0, begin - 2) : begin]
        if (before[1:] != " " or before[0].isdigit()) and _JOINED.search(before):
            continue
        for stop, candidates in readings(text, begin):
            factor = _belief(text, begin, stop, candidates, brief)
            if factor > 0:
                return Span(begin, stop, factor)
    return None


def _promising(text: str, start: int, end: int) -> bool:
    """Whether it is worth a closer look in a longer text: most runs of digits are none of ours."""
    shown = text[start:end]
    if not shown.isdigit():
        return True
    if start > 0 and text[start - 1].isalpha():
        # Most of these are hexadecimal numbers.
        before = _LETTERS.search(text[max(0, start - 8) : start])
        return before is not None and not text[max(0, start - len(before.group()) - 1)].isdigit()
    behind = text[end : end + 2]
    if behind[:1].isalpha():
        return not behind[1:].isalnum()
    if any(one.is_valid(shown) for one in _SURE_RUNS.get(len(shown), ())):
        return True
    return _SAYS.match(text, end, end + 12) is not None or _MORE.search(text[max(0, start - 8) : start]) is not None


def _beginnings(text: str, start: int) -> list[int]:
    """Where the number can begin: at its first digit, or at letters before it."""
    nearest = text[max(0, start - 2) : start]
    if not (nearest[-1:].isalpha() or (nearest[:1].isalpha() and nearest[-1] in " ./-")):
        return [start]
    before = _LETTERS.search(text[max(0, start - 8) : start])
    if before is None:
        return [start]
    with_letters = start - len(before.group())
    return [with_letters] if text[start - 1].isalpha() else [with_letters, start]


def _belief(text: str, start: int, stop: int, candidates: tuple[Reading, ...], brief: bool) -> float:
    number = text[start:stop]
    if len({char for char in number if char.isdigit()}) < 2:
        return 0.0
    if number.upper() == number and any(mark == SURE and one.is_valid(number) for one, mark in candidates):
        return 0.0 if number.isalnum() and _AGAINST.search(text[max(0, start - 24) : start].lower()) else 1.0
    if brief and _is_whole(text, start, stop):
        spaced = not number.isalnum()
        return 0.7 if any((mark or spaced) and _holds(one, number) for one, mark in candidates) else 0.0
    if brief and any(mark == LIKELY and one.is_valid(number) for one, mark in candidates):
        return 0.0 if _AGAINST.search(text.lower()) or _KEYED.search(text[:start].lower()) else 0.7
    for name in called(text, start, stop):
        for one, mark in candidates:
            if one in name.kinds and one.is_valid(number):
                return 0.9
            if name.general and mark and _holds(one, number):
                return 0.6
    return 0.0


def _holds(one: IdKind, number: str) -> bool:
    """Whether a number is right, or of a kind that is known by its form only."""
    return one.is_valid(number) if one.check else not one.names


def _is_whole(text: str, start: int, stop: int) -> bool:
    """Whether nothing else of weight stands in the text: other numbers of the kind may."""
    rest = text[:start] + " " + text[stop:]
    words = _FILLER.sub(" ", rest.lower()).split()
    return not any(word.isalpha() or word.isdigit() or len(word) < 6 for word in words)


examples = Examples(
    catch=(
        Caught("Send it to 390.533." + "447-05 today", "NATIONAL_ID", "390.533." + "447-05"),
        Caught("RSSMRA85T10" + "A562S", "NATIONAL_ID", "RSSMRA85T10" + "A562S"),
        Caught("1112" + "22333", "NATIONAL_ID", "1112" + "22333"),
    ),
    ignore=(
        "at 1700000123456 the job began, and it went on until 1700000125678, which is much too long for such a "
        "small job",
        "order 111222333 has left",
        "on 2026-07-18, 12:30 to 14:45",
        "version 1.234.567 of 12.345.678",
        "550e8400-e29b-41d4-a716-446655440000",
    ),
)
