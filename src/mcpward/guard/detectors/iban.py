"""International bank account numbers, confirmed by their check digits and the form of their country."""

from stdnum import iban as numbers

from mcpward.guard.engine import DIGITS, Caught, Examples, Kind, Pattern, Span

name = "iban"
kind: Kind = "personal"

# The first digits come third: the two letters of the country are walked back.
patterns = (Pattern("IBAN", (DIGITS,), r"(?<=[A-Za-z]{2})\d{2}(?:[ -]?[A-Za-z0-9]){11,32}", 0.95, cased=True),)

# How long a number is in each country that has them (ISO 13616 registry).
_COUNTRIES = (
    "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 "
    "EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 "
    "KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 "
    "PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 "
    "UA29 VA22 VG24 XK20 YE30 "
)
_LENGTHS = {entry[:2]: int(entry[2:]) for entry in _COUNTRIES.split()}


def confirm(text: str, start: int, end: int) -> Span | None:
    """The number without the words that follow it, where the check digits are right."""
    start -= 2
    length = _LENGTHS.get(text[start : start + 2].upper())
    if length is None or (start > 0 and text[start - 1].isalnum()):
        return None
    last = start
    while length and last < end:
        length -= text[last] not in " -"
        last += 1
    if length or text[last : last + 1].isalnum():
        return None
    return Span(start, last) if numbers.is_valid(text[start:last], check_country=False) else None


examples = Examples(
    catch=(
        Caught("IBAN: DE89 3704 0044" + " 0532 0130 00", "IBAN", "DE89 3704 0044" + " 0532 0130 00"),
        Caught("pay to GB82WEST" + "12345698765432 please", "IBAN", "GB82WEST" + "12345698765432"),
        Caught("BE71 0961" + " 2345 6769 THANKS", "IBAN", "BE71 0961" + " 2345 6769"),
    ),
    ignore=(
        "DE89 3704 0044" + " 0532 0130 01",
        "order AB12 and part CD34 5678 are late",
        "parcel 1ZA99F004417788231",
    ),
)
