"""Payment card numbers, confirmed by their check digit."""

import re

from mcpward.guard.engine import Caught, Examples, Kind, Pattern, Run, Span
from mcpward.guard.national_ids.arithmetic import is_luhn
from mcpward.guard.values.columns import heading

name = "credit_card"
kind: Kind = "personal"

_GAP = r"[ .\u00a0\u2007\u2009\u202f\u2010-\u2015-]"

# In groups, the first has four digits, and no other fewer unless it is the last.
patterns = (
    Pattern(
        "CREDIT_CARD",
        (Run("[a-z0-9_.+-]"),),
        rf"(?:[1-9][0-9]{{3}}|06[0-9]{{2}})(?:[0-9]{{8}}(?:{_GAP}?[0-9]){{0,7}}|{_GAP}[0-9]{{4}}(?:{_GAP}?[0-9]){{4,11}})"
        r"(?![a-z0-9_]|-[a-z0-9]|\.[0-9])",
        0.95,
    ),
)

# The ranges of ISO/IEC 7812 that the schemes publish, with the lengths in use: American Express, Diners Club, JCB,
# UATP, Visa, Mastercard, Mir, Discover, UnionPay, RuPay, Maestro, Troy.
_ISSUERS = re.compile(
    r"3[47][0-9]{13}|3(?:0[0-59]|[689][0-9])[0-9]{11}|35[0-9]{14}|(?:2131|1800)[0-9]{11}"
    r"|1(?!000|[67][0-9]{8}000)[0-9]{14}|4[0-9]{12}(?:[0-9]{3})?|5[0-9]{15}"
    r"|2(?:2[0-9]{2}|[3-6][0-9]{2}|7[01][0-9]|720)[0-9]{12}|6[0-9]{15}|8[12][0-9]{14}|9792[0-9]{12}"
)
_FOURS = (4, 4, 4)
# The digits in each group, in the ways to write a card's number with one kind of gap.
_GROUPS = frozenset(
    [(4, 6, 4), (4, 6, 5), (4, 5, 6), (4, 7, 4), _FOURS]
    + [(*_FOURS, fourth) for fourth in range(1, 5)]
    + [(*_FOURS, fourth, fifth) for fourth in range(1, 5) for fifth in range(1, 4)]
)
# A group of capitals and digits right before it: the rest of an account number.
_GOES_ON = re.compile(r"\b(?:[A-Z]{1,2}[0-9][0-9A-Z]{1,3}|[0-9]{1,4}[A-Z][0-9A-Z]{0,3})[ -]$")
_CARD = re.compile(
    r"card|\bcc[ _:#]|\bccn|credit|debit|visa|amex|maestro|american express|diners|discover|unionpay|jcb"
    r"|payment|charge|\bpan\b"
    r"|karte|carte|tarjeta|cart[ãa]o|carta\b|kaart|kort|karta|kart[ąęy]|kortti|kártya|карт|κάρτα|卡|カード|카드|بطاقة|כרטיס|कार्ड"
    r"|thẻ|kartu"
)
_OTHERS = (
    *(
        "imei",
        "isbn",
        "ean",
        "upc",
        "gtin",
        "barcode",
        "tracking",
        "parcel",
        "timestamp",
        "epoch",
        "snowflake",
        "tweet",
    ),
    "meid",
)
_OTHER = re.compile(
    r"\bimei|\bisbn|\bean\b|\bupc|\bgtin|barcode|tracking|parcel|timestamp|epoch|\bsnowflake|tweet|\bmeid"
)
_LOOK_BACK = 60


def confirm(text: str, start: int, end: int) -> Span | None:
    """A number with the right check digit: of a known issuer, in the usual groups, or called a card."""
    shown = text[start:end]
    grouped = not shown[4].isdigit()
    groups = shown.split(shown[4]) if grouped else [shown]
    digits = "".join(groups)
    if not digits.isdigit() or (grouped and tuple(map(len, groups)) not in _GROUPS):
        return None
    if not is_luhn(digits) or len(set(digits)) < 2:
        return None
    if _GOES_ON.search(text[max(0, start - 8) : start]):
        return None
    before = text[max(0, start - _LOOK_BACK) : start].lower()
    known = _ISSUERS.fullmatch(digits) is not None
    if any(word in before for word in _OTHERS) and _OTHER.search(before):
        return Span(start, end) if known and _CARD.search(before) else None
    if known or (grouped and len(digits) > 15):
        return Span(start, end)
    called = _CARD.search(before) or _CARD.search(text[end : end + 24].lower()) or _CARD.search(heading(text, start))
    return Span(start, end) if called else None


examples = Examples(
    catch=(
        Caught("card 4111 1111" + " 1111 1111 ok", "CREDIT_CARD", "4111 1111" + " 1111 1111"),
        Caught("5555-5555-" + "5555-4444", "CREDIT_CARD", "5555-5555-" + "5555-4444"),
        Caught("amex 37828224" + "6310005.", "CREDIT_CARD", "37828224" + "6310005"),
        Caught("3782.822463" + ".10005", "CREDIT_CARD", "3782.822463" + ".10005"),
        Caught("my visa is 40000000" + "00000000006", "CREDIT_CARD", "40000000" + "00000000006"),
        Caught("Maestro: 6304000" + "00000", "CREDIT_CARD", "6304000" + "00000"),
        Caught('{"pan": "2223003122' + '003222"}', "CREDIT_CARD", "2223003122" + "003222"),
        Caught("name,card\nAda,62000000" + "00000000000", "CREDIT_CARD", "62000000" + "00000000000"),
    ),
    ignore=(
        "4111 1111" + " 1111 1112",
        "1700000123456 milliseconds",
        "parcel 90817263544433 has left",
        "lat 54.0070184111111111111111",
        "ISBN 978-0-1311-0362-7",
        "0000 0000 0000 0000",
        "DE89 3704 0044" + " 0532 0130 01",
        "IMEI 3520990017" + "61481",
    ),
)
