"""International bank account numbers, confirmed by their check digits and the form of their country."""

from stdnum import iban as numbers

from mcpward.guard.engine import Caught, Examples, Kind, Pattern, Span
from mcpward.guard.values.runs import ALPHANUMERIC

name = "iban"
kind: Kind = "personal"

# How long a number is in each country that has them (ISO 13616 registry, and the countries that use them outside it).
_COUNTRIES = (
    "AD24 AE23 AL28 AO25 AT20 AX18 AZ28 BA20 BE16 BF28 BG22 BH22 BI27 BJ28 BR29 BY28 CF27 CG27 CH21 CI28 CM27 CR22 "
    "CV25 CY28 CZ24 DE22 DJ27 DK18 DO28 DZ26 EE20 EG29 ES24 FI18 FK18 FO18 FR27 GA27 GB22 GE22 GI23 GL18 GQ27 GR27 "
    "GT28 GW25 HN28 HR21 HU28 IE22 IL23 IQ23 IR26 IS26 IT27 JO30 KM27 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 "
    "MA28 MC27 MD24 ME22 MG27 MK19 ML28 MN20 MR27 MT31 MU30 MZ25 NE28 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 "
    "RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SN28 SO23 ST25 SV28 TD27 TG28 TL23 TN24 TR26 UA29 VA22 VG24 "
    "XK20 YE30"
)
_LENGTHS = {entry[:2]: int(entry[2:]) for entry in _COUNTRIES.split()}
_GAPS = " -.\u00a0\u202f\u2009\u2011\u2013"

patterns = (
    Pattern(
        "IBAN",
        (ALPHANUMERIC,),
        rf"(?:{'|'.join(_LENGTHS).lower()})[0-9]{{2}}(?:[{_GAPS}]?[a-z0-9]){{11,30}}",
        0.95,
    ),
    # Some leave a gap behind the country.
    Pattern(
        "IBAN",
        ("iban",),
        rf"iban[^a-z0-9]{{1,4}}(?:(?:no|nr|number|is|code)[^a-z0-9]{{1,3}})?"
        rf"(?P<value>(?:{'|'.join(_LENGTHS).lower()})[ -][0-9]{{2}}(?:[{_GAPS}]?[a-z0-9]){{11,30}})",
        0.95,
    ),
)


def confirm(text: str, start: int, end: int) -> Span | None:
    """The number without the words that follow it, where the check digits are right."""
    length = _LENGTHS[text[start : start + 2].upper()]
    if start > 0 and (text[start - 1].isalnum() or text[start - 1] == "_"):
        return None
    last = start
    while length and last < end:
        length -= text[last] not in _GAPS
        last += 1
    shown = text[start:last]
    # Written in capitals throughout, or without any: "LV80 bANK" is something else.
    if length or text[last : last + 1].isalnum() or not (shown.isupper() or shown.islower()):
        return None
    compact = "".join(char for char in shown if char not in _GAPS)
    return Span(start, last) if numbers.is_valid(compact, check_country=False) else None


examples = Examples(
    catch=(
        Caught("IBAN: DE89 3704 0044" + " 0532 0130 00", "IBAN", "DE89 3704 0044" + " 0532 0130 00"),
        Caught("pay to GB82WEST" + "12345698765432 please", "IBAN", "GB82WEST" + "12345698765432"),
        Caught("BE71 0961" + " 2345 6769 THANKS", "IBAN", "BE71 0961" + " 2345 6769"),
        Caught("gb29 nwbk 60-16-13" + " 31926819", "IBAN", "gb29 nwbk 60-16-13" + " 31926819"),
        Caught('{"iban":"NO93860' + '11117947"}', "IBAN", "NO93860" + "11117947"),
        Caught("IBAN: NL 91 ABNA" + " 0417 1643 00", "IBAN", "NL 91 ABNA" + " 0417 1643 00"),
        Caught("FR76-3000-6000-" + "0112-3456-7890-189", "IBAN", "FR76-3000-6000-" + "0112-3456-7890-189"),
    ),
    ignore=(
        "DE89 3704 0044" + " 0532 0130 01",
        "order AB12 and part CD34 5678 are late",
        "parcel 1ZA99F004417788231",
        "de89370400440532013000ab is a digest",
        "h264 encoder, es2022 modules and no12 more",
    ),
)
