"""Social security numbers of the United States."""

import re

from mcpward.guard.engine import DIGITS, Caught, Examples, Kind, Pattern, Span
from mcpward.guard.values.called import anchors_of, called_regex

name = "ssn"
kind: Kind = "personal"

_NAMES = (
    "ssn",
    "ssns",
    "social security",
    "social security number",
    "social security no",
    "social security num",
    "soc sec",
    "social sec",
    "social number",
    "ss number",
    "ss no",
    "ss#",
    "social is",
    "my social",
    "social:",
    "seguro social",
    "número de seguro social",
)
_GIVEN = r"(?!000|666|9)[0-9]{3}(?:{0}(?!00)[0-9]{2}{0})(?!0000)[0-9]{4}(?![0-9a-z_-]|[./][0-9])"

patterns = (
    Pattern(
        "SSN",
        (DIGITS,),
        "(?:" + "|".join(_GIVEN.replace("{0}", sign) for sign in ("-", "[ ]", "[.]", "[–‑]")) + ")",
        0.9,
    ),
    Pattern(
        "SSN",
        anchors_of(_NAMES),
        called_regex(_NAMES, r"(?P<value>[0-9]{3}[ .–‑-]{0,2}[0-9]{2}[ .–‑-]{0,2}[0-9]{4})(?![0-9a-z_]|-[0-9])", 30),
        0.95,
        name="named_ssn",
    ),
)

_NAMED = re.compile(r"\bssns?\b|\bsoc(?:ial)?\.? ?sec|social security")
_BEFORE = re.compile(r"[\w.$€£+/#-]$|[0-9] $")
_AGAINST = re.compile(r"\b(?:phone|tel|call|fax|order|invoice|part|zip|ref|ticket|item|serial)\b")
_ANOTHERS = re.compile(
    r"\b(?:sections?|sec|articles?|parts?|items?|models?|sku|catalog|invoice|order|ticket|serial)"
    r"\.?(?: (?:no|num|number|nr|id)\b\.?)?[ :#]{1,3}$"
)
_HYPHENS = "-–‑"
_BRIEF = 60


def confirm(text: str, start: int, end: int) -> Span | None:
    """A number written with hyphens, or in any way where it is called one, or where hardly anything else is said."""
    shown = text[start:end]
    apart = not _BEFORE.search(text[max(0, start - 3) : start]) and text[end : end + 1] not in ("@", "%")
    before = text[max(0, start - 60) : start].lower()
    if _NAMED.search(before):
        return Span(start, end) if len(set(shown)) > 2 else None
    if apart and shown[3] in _HYPHENS and len(set(shown)) > 2:
        return None if _ANOTHERS.search(before) else Span(start, end)
    if len(shown) == 9:
        # The second pattern: the word was seen, and is one that can mean other things.
        return Span(start, end, 0.9) if shown[0] != "9" and shown[:3] not in ("000", "666") else None
    if not apart:
        return None
    if shown[3] in _HYPHENS:
        return Span(start, end)
    return Span(start, end, 0.7) if len(text) <= _BRIEF and not _AGAINST.search(text.lower()) else None


examples = Examples(
    catch=(
        Caught("SSN of record: 417" + " 55 2094.", "SSN", "417" + " 55 2094"),
        Caught("319-48" + "-7702", "SSN", "319-48" + "-7702"),
        Caught("ssn, part 2: 319-48" + "-7702", "SSN", "319-48" + "-7702"),
        Caught("social security number: 3194" + "87702", "SSN", "3194" + "87702"),
        Caught('{"ssn": "3194' + '87702"}', "SSN", "3194" + "87702"),
    ),
    ignore=(
        "000-12" + "-3456",
        "order 548912377 of today",
        "phone 555-123" + "-4567",
        "see Section 219-09" + "-9998 of the code",
        "part no. 219-09" + "-9998",
        "666-12" + "-3456",
        "the ssn field holds 9 digits",
    ),
)
