"""Postal addresses: a street with its number and the place behind it, in the orders of some twenty countries."""

import re

from mcpward.guard.engine import DIGITS, Caught, Examples, Kind, Pattern, Span
from mcpward.guard.gazetteer.streets import BEFORE, BEHIND, ENDINGS, RARELY_BEHIND
from mcpward.guard.values.runs import WORDS
from mcpward.guard.values.wordlists import phrases

name = "addresses"
kind: Kind = "personal"

_CAPITAL = "[A-Z\u00c0-\u00d6\u00d8-\u00de\u0100-\u017f\u0218\u021a\u0386-\u03ab\u0400-\u042f\u1ea0-\u1ef9]"
_LETTER = "[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u017f\u0386-\u03ce\u0400-\u045f\u0218-\u021b\u1ea0-\u1ef9'’.]"
_WORD = rf"(?:[dDlL]['’])?{_CAPITAL}{_LETTER}{{1,20}}"
_SMALL = (
    "(?:d[aeiou]|d[aeo]s|de[lnr]|della|dei|l[ae]|l[ao]s|les|van|von|of|the|y|e|d'|zum|zur|am|an|im|in|sur|sous|aux?"
    "|en) "
)
_PLACE = rf"(?:{_SMALL}){{0,2}}{_WORD}(?:[ -](?:{_SMALL}|(?:lès|les|sur|sous|en|de|di|am|an)-){{0,2}}{_WORD}){{0,4}}"
_NUMBER = "[0-9]{1,5}(?: ?[A-Za-z](?![A-Za-z]))?(?: ?[-/–] ?[0-9]{1,4}[A-Za-z]?)?"

_BOXES = phrases(
    """
p.o. box,p.o.box,po box,p. o. box,p.o box,postfach,boîte postale,apartado,apartado de correos,casella postale,
caixa postal"""
)
_HOUSES = ("h.no", "h. no", "house no", "plot no", "flat no", "door no")
_FLATS = ("flat", "studio", "apartment", "apt", "suite", "unit")


def _any(words: tuple[str, ...]) -> str:
    """Any of the words, in whatever case, with the longest first."""
    return f"(?i:{'|'.join(re.escape(word) for word in sorted(words, key=len, reverse=True))})"


_FRONT = (
    rf"(?:[NSEW]\.? )?(?:[A-Z][A-Za-z'.]{{1,20}} |[0-9]{{1,3}}(?:st|nd|rd|th) ){{1,4}}"
    rf"(?:{BEHIND}|{RARELY_BEHIND})(?![A-Za-z])"
)

patterns = (
    Pattern("ADDRESS", (DIGITS,), rf"(?<![\w.$€£#/-]){_NUMBER},? {_FRONT}", 0.8, cased=True),
    Pattern(
        "ADDRESS",
        tuple(_FLATS),
        rf"{_any(_FLATS)}\.? [0-9]{{1,4}}[A-Za-z]?,? (?:[0-9]{{1,4}} )?{_FRONT}",
        0.8,
        cased=True,
    ),
    Pattern(
        "ADDRESS",
        (WORDS,),
        rf"{_any(BEFORE)} (?:{_PLACE}|[0-9]{{1,3}} (?:de )?{_WORD})(?:,? (?:[nN][º°.]? ?|д\. ?)?{_NUMBER})?",
        0.8,
        cased=True,
    ),
    Pattern("ADDRESS", tuple(ENDINGS), rf"{_any(ENDINGS)} {_NUMBER}", 0.8, cased=True),
    Pattern("ADDRESS", tuple(_BOXES), rf"{_any(_BOXES)} [0-9]{{1,6}}", 0.8, cased=True),
    Pattern("ADDRESS", tuple(_HOUSES), rf"{_any(_HOUSES)}\.? ?:? ?{_NUMBER},? {_PLACE}", 0.8, cased=True),
    Pattern(
        "ADDRESS",
        ("省", "市", "县", "縣", "県", "東京都", "北海道", "大阪府", "京都府"),
        r"(?:[省市县縣県]|東京都|北海道|大阪府|京都府)[\u3040-\u30ff\u4e00-\u9fff]{2,24}"
        r"[0-9]{1,5}(?:[号號番]|丁目|-[0-9]{1,4})(?:[0-9-]{1,8}(?:[号號番室])?)?",
        0.8,
    ),
)

_BEHIND = re.compile(rf"(?:{BEHIND})$")
_SURELY_BEHIND = re.compile(
    r"(?:Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Boulevard|Blvd|Terrace|Parkway|Pkwy|Highway|Hwy|Crescent)$"
)
_STREET_FIRST = re.compile(rf"(?i:{'|'.join(re.escape(word) for word in sorted(BEFORE, key=len, reverse=True))}) ")
_NUMBER_FIRST = re.compile(rf"(?<![\w.-]){_NUMBER}(?: (?:bis|ter|quater))?,? $")
_LAST_NUMBER = re.compile(r",? (?:[nN][º°.]? ?)?[0-9][0-9A-Za-z /–-]{0,9}$")
_STEM = re.compile(
    rf"{_CAPITAL}{_LETTER.replace('.', '.-')}{{0,30}}(?: {_CAPITAL}{_LETTER.replace('.', '.-')}{{1,20}}){{0,2}}[ -]?$"
)
_REGIONS = tuple("省市县縣県東北大京")
_CHINESE = re.compile("[\u3040-\u30ff\u4e00-\u9fff]{0,12}$")
_FLAT = re.compile(r"(?:Flat|Studio|Apartment|Apt\.?|Suite|Unit) [0-9]{1,4}[A-Za-z]?,? $")
_ROOM = (
    r"(?:Apt\.?|Apartment|Suite|Ste\.?|Unit|Flat|Floor|Room|Rm\.?|#|[Pp]iso|[Pp]uerta|int\.|Interno|Appartamento|Piano|bât\."
    r"|[Aa]pto\.?|bloco|кв\.) ?[0-9A-Z]{1,5}[º°ª]?"
)
# British, Canadian, of digits with or without a country or letters, Polish, Czech and Swedish.
_POSTCODE = (
    r"(?:[A-Z]{1,2}[0-9][0-9A-Z]? ?[0-9][A-Z]{2}|[A-Z][0-9][A-Z] ?[0-9][A-Z][0-9]"
    r"|(?:[A-Z]{1,2}-)?[0-9]{4,6}(?:[- ]?(?:[0-9]{3,4}|[A-Z]{2}))?(?![0-9])|[0-9]{2}-[0-9]{3}|[0-9]{3} [0-9]{2})"
)
_SEGMENT = re.compile(
    rf"(?:,\s{{0,2}}|\s{{0,2}}\n|\s[-–/]\s|\s)(?:{_ROOM}|{_POSTCODE}(?:,? {_PLACE})?|\([A-Z]{{2}}\)"
    rf"|[A-Z]{{2}} [0-9]{{5}}(?:-[0-9]{{4}})?|[A-Z]{{2}}(?![A-Za-z]))"
    rf"|(?:, {{0,2}}|\s{{0,2}}\n){_PLACE}(?:[ -][0-9]{{6}}(?![0-9]))?"
    rf"(?=,|\.?$|\.\s|\n|\"|'| [A-Z]{{2}}\b| \([A-Z]{{2}}\)|\s{_POSTCODE}| und | and | [–/-] )"
)
_LONGEST = 140


def confirm(text: str, start: int, end: int) -> Span | None:
    """The address from its number to its place."""
    shown = text[start:end]
    if shown[0] in _REGIONS:
        head = _CHINESE.search(text, max(0, start - 12), start)
        return Span(head.start() if head else start, end)
    if _STREET_FIRST.match(shown):
        first = _NUMBER_FIRST.search(text, max(0, start - 14), start)
        if first is None and not shown[-1].isdigit() and not shown[-2:-1].isdigit():
            return None
        if first is None:
            return _whole(text, start, end, sure=shown[0].isupper())
        # With the number in front, the one behind is the postcode.
        return _whole(text, first.start(), start + len(_LAST_NUMBER.sub("", shown)), sure=True)
    if shown[0].isdigit() or _FLAT.match(shown[:12] + " "):
        ends = text[end : end + 1] in tuple(",.;\n\"')") or end == len(text)
        return _whole(
            text,
            start,
            end,
            sure=_SURELY_BEHIND.search(shown) is not None or (ends and _BEHIND.search(shown) is not None),
        )
    if not shown[0].isdigit() and shown.lower().startswith(tuple(ENDINGS)):
        stem = _STEM.search(text, max(0, start - 48), start)
        if stem is None and not shown[0].isupper():
            return None
        # "During 1920", "String 5": too many English words end so.
        return _whole(
            text, stem.start() if stem else start, end, sure=not shown.lower().startswith(("ring", "pad", "út", "tér"))
        )
    return _whole(text, start, end, sure=True)


def _whole(text: str, start: int, end: int, sure: bool) -> Span | None:
    """The street with the flat before it and the places behind it; one that may be something else needs a place."""
    last = end
    while last - start < _LONGEST and (segment := _SEGMENT.match(text, last, start + _LONGEST)):
        last = segment.end()
    before = _FLAT.search(text, max(0, start - 20), start)
    if before is not None:
        start = before.start()
    return Span(start, last) if sure or last > end else None


examples = Examples(
    catch=(
        Caught("I live at 221B Baker Street, London NW1 6XE.", "ADDRESS", "221B Baker Street, London NW1 6XE"),
        Caught(
            "to 83 Juniper Trail, Cedar Falls, IA 50613 now",
            "ADDRESS",
            "83 Juniper Trail, Cedar Falls, IA 50613",
        ),
        Caught("1600 Pennsylvania Ave", "ADDRESS", "1600 Pennsylvania Ave"),
        Caught("Hauptstraße 5, 10115 Berlin", "ADDRESS", "Hauptstraße 5, 10115 Berlin"),
        Caught("in der Karl-Marx-Allee 31a, 10178 Berlin", "ADDRESS", "Karl-Marx-Allee 31a, 10178 Berlin"),
        Caught("12 rue de la Paix, 75002 Paris", "ADDRESS", "12 rue de la Paix, 75002 Paris"),
        Caught("Calle Mayor 14, 28013 Madrid", "ADDRESS", "Calle Mayor 14, 28013 Madrid"),
        Caught("Via Garibaldi 8, 20121 Milano (MI)", "ADDRESS", "Via Garibaldi 8, 20121 Milano (MI)"),
        Caught("ul. Długa 7, 00-238 Warszawa", "ADDRESS", "ul. Długa 7, 00-238 Warszawa"),
        Caught("Keizersgracht 174, 1016 DW Amsterdam", "ADDRESS", "Keizersgracht 174, 1016 DW Amsterdam"),
        Caught("P.O. Box 1234, Springfield, IL 62701", "ADDRESS", "P.O. Box 1234, Springfield, IL 62701"),
    ),
    ignore=(
        "3 Key Points to remember",
        "the 2 Main Way of doing it",
        "via HTTP 404 and via Docker 24",
        "place Order 12",
        "during 5 minutes",
        "10 Open Source projects",
        "strong string 5",
    ),
)
