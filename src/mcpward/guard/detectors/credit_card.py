"""Payment card numbers, confirmed by their check digit."""

import re

from stdnum import luhn

from mcpward.guard.engine import DIGITS, Caught, Examples, Kind, Pattern, Span

name = "credit_card"
kind: Kind = "personal"

patterns = (Pattern("CREDIT_CARD", (DIGITS,), r"(?<![\w.+-])\d(?:[ -]?\d){13,18}(?![\w-]|\.\d)", 0.95),)

_ISSUERS = re.compile(
    r"(?:4\d{15}(?:\d{3})?|5[1-5]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d{12}|3[47]\d{13}|3(?:0[0-5]"
    r"|[68]\d)\d{11}"
    r"|6(?:011|5\d\d|4[4-9]\d)\d{12,15}|35(?:2[89]|[3-8]\d)\d{12}|62\d{14,17}|(?:50|5[6-8]|63|67)\d{12,17})"
)
_GROUPED = re.compile(r"\d{4}([ -])\d{4}\1\d{4}\1\d{1,4}(?:\1\d{1,3})?|\d{4}([ -])\d{6}\2\d{4,5}|\d+")


def confirm(text: str, start: int, end: int) -> Span | None:
    """A number of a known issuer in the usual groups, with the right check digit."""
    shown = text[start:end]
    digits = shown.replace(" ", "").replace("-", "")
    if not _ISSUERS.fullmatch(digits) or not _GROUPED.fullmatch(shown) or len(set(digits)) < 2:
        return None
    return Span(start, end) if luhn.is_valid(digits) else None


examples = Examples(
    catch=(
        Caught("card 4111 1111" + " 1111 1111 ok", "CREDIT_CARD", "4111 1111" + " 1111 1111"),
        Caught("5555-5555-" + "5555-4444", "CREDIT_CARD", "5555-5555-" + "5555-4444"),
        Caught("amex 37828224" + "6310005.", "CREDIT_CARD", "37828224" + "6310005"),
    ),
    ignore=(
        "4111 1111" + " 1111 1112",
        "1700000123456 milliseconds",
        "parcel 90817263544433 has left",
        "lat 54.0070184111111111111111",
        "ISBN 978-0-1311-0362-7",
    ),
)
