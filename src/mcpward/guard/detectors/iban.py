"""International bank account numbers, confirmed by their check digits and the form of their country."""

import re

from mcpward.guard.engine import Caught, Examples, Kind, Pattern, Run, Span

name = "iban"
kind: Kind = "personal"

# What follows the check digits in each country that has them: so many digits (n), capitals (a) or either of them (c)
# (ISO 13616 registry; of the countries that use them outside it, only the length).
_COUNTRIES = (
    "AD8n12c AE19n AL8n16c AO21c AT16n AX14c AZ4a20c BA16n BE12n BF24c BG4a6n8c BH4a14c BI23n BJ24c BR23n1a1c "
    "BY4c4n16c CF23c CG23c CH5n12c CI24c CM23c CR18n CV21c CY8n16c CZ20n DE18n DJ23n DK14n DO4c20n DZ22c EE16n EG25n "
    "ES20n FI14n FK2a12n FO14n FR10n11c2n GA23c GB4a14n GE2a16n GI4a15c GL14n GQ23c GR7n16c GT24c GW21c HN4a20n "
    "HR17n HU24n IE4a14n IL19n IQ4a15n IR22c IS22n IT1a10n12c JO4a4n18c KM23c KW4a22c KZ3n13c LB4n20c LC4a24c "
    "LI5n12c LT16n LU3n13c LV4a13c LY21n MA24c MC10n11c2n MD20c ME18n MG23c MK3n10c2n ML24c MN16n MR23n MT4a5n18c "
    "MU4a19n3a MZ21c NE24c NI4a20n NL4a10n NO11n OM3n16c PK4a16c PL24n PS4a21c PT21n QA4a21c RO4a16c RS18n RU14n15c "
    "SA2n18c SC4a20n3a SD14n SE20n SI15n SK20n SM1a10n12c SN24c SO19n ST21n SV4a20n TD23c TG24c TL19n TN20n TR6n16c "
    "UA6n19c VA18n VG4a16n XK16n YE4a4n18c"
)
_FORMS = {
    entry[:2]: tuple((int(count), sort) for count, sort in re.findall(r"([0-9]+)([nac])", entry))
    for entry in _COUNTRIES.split()
}
_LENGTHS = {country: 4 + sum(count for count, _ in form) for country, form in _FORMS.items()}
_GAPS = " .\u00a0\u202f\u2009\u2011\u2013-"
_WITHOUT_GAPS = str.maketrans("", "", _GAPS)
# Letters count from ten on (ISO 7064).
_VALUES = {ord(char): str(int(char, 36)) for char in "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"}

patterns = (
    Pattern(
        "IBAN",
        (Run("[a-z0-9_]"),),
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
    country = text[start : start + 2].upper()
    length = _LENGTHS.get(country)
    if length is None or (start > 0 and (text[start - 1].isalnum() or text[start - 1] == "_")):
        return None
    last, compact = start, ""
    while (missing := length - len(compact)) and last < end:
        compact += text[last : min(last + missing, end)].translate(_WITHOUT_GAPS)
        last = min(last + missing, end)
    # Written in capitals throughout, or without any: "LV80 bANK" is something else.
    if missing or text[last : last + 1].isalnum() or not (compact.isupper() or compact.islower()):
        return None
    right = int((compact[4:] + compact[:4]).translate(_VALUES)) % 97 == 1
    return Span(start, last) if right and _has_form(compact, country) else None


def _has_form(compact: str, country: str) -> bool:
    """Whether digits and letters stand where the country puts them."""
    at = 4
    for count, sort in _FORMS[country]:
        part = compact[at : at + count]
        if (sort == "n" and not part.isdigit()) or (sort == "a" and not part.isalpha()):
            return False
        at += count
    return True


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
