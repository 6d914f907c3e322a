"""Bank identifier codes (ISO 9362) where they are called so."""

from mcpward.guard.engine import Caught, Examples, Kind, Pattern, Span
from mcpward.guard.values.wordlists import words

name = "bic"
kind: Kind = "personal"

# Eleven or eight characters: bank, country, place, and the branch where one is named.
_CODE = r"(?P<value>[a-z]{6}[a-z0-9]{2}(?:[a-z0-9]{3})?)(?![a-z0-9_])"

patterns = (
    Pattern(
        "BIC",
        ("bic", "swift"),
        r"(?:bic|swift)(?:[ _/-]{1,3}(?:bic|swift))?(?:[ _-]{0,2}(?:code|number|address|id|nr|no|kod|código|codigo))?"
        r"[\"'*`]{0,3}\s{0,2}(?:[:=|#–-]|\bis|\bist|\best|\bes|\bè|,)?[\"'*`(\s]{0,4}" + _CODE,
        0.9,
    ),
    # Beside an account number that has just been called one.
    Pattern("BIC", ("iban",), r"iban[^\n]{15,48}[,;/|(] ?(?:bic)?[: ]{0,2}" + _CODE, 0.85),
)

_COUNTRIES = words(
    """
AD AE AF AG AI AL AM AO AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BM BN BO BR BS BT BW BY BZ CA CD CF CG CH CI
CK CL CM CN CO CR CU CV CW CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FK FM FO FR GA GB GD GE GG GH GI GL GM GN
GP GQ GR GT GU GW GY HK HN HR HT HU ID IE IL IM IN IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC
LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MO MP MR MS MT MU MV MW MX MY MZ NA NC NE NG NI NL NO NP NR NZ
OM PA PE PF PG PH PK PL PR PS PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SX SY SZ TC TD
TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VG VI VN VU WS XK YE ZA ZM ZW
"""
)


def confirm(text: str, start: int, end: int) -> Span | None:
    """A code in capitals whose country exists."""
    shown = text[start:end]
    return Span(start, end) if shown.isupper() and shown[4:6] in _COUNTRIES else None


examples = Examples(
    catch=(
        Caught("BIC: COBADE" + "FFXXX", "BIC", "COBADE" + "FFXXX"),
        Caught("the SWIFT code is NWBKGB" + "2L.", "BIC", "NWBKGB" + "2L"),
        Caught('{"swift_code": "BNPAFR' + 'PP"}', "BIC", "BNPAFR" + "PP"),
        Caught("BIC/SWIFT DEUTDE" + "FF500", "BIC", "DEUTDE" + "FF500"),
        Caught("IBAN NL91 ABNA 0417" + " 1643 00, ABNANL" + "2A", "BIC", "ABNANL" + "2A"),
    ),
    ignore=(
        "SWIFT transfer takes two days",
        "a swift response and a Swift compiler",
        "BIC: ABCDEFGH",
        "SWIFT: OPTIONAL",
        "arabic: document",
    ),
)
