"""Social security numbers of the United States."""

import re

from mcpward.guard.engine import DIGITS, Caught, Examples, Kind, Pattern, Span

name = "ssn"
kind: Kind = "personal"

patterns = (
    Pattern("SSN", (DIGITS,), r"(?<![\w.$-])(?!000|666|9)\d{3}([ .-]?)(?!00)\d{2}\1(?!0000)\d{4}(?![\w-]|\.\d)", 0.9),
)

_NAMED = re.compile(r"\b(?:ssns?|social security|social sec|soc sec)\b")


def confirm(text: str, start: int, end: int) -> Span | None:
    """A number written with hyphens, or in any way where it is called one just before."""
    if text[start + 3] == "-" or _NAMED.search(text[max(0, start - 40) : start].lower()):
        return Span(start, end)
    return None


examples = Examples(
    catch=(
        Caught("SSN of record: 417" + " 55 2094.", "SSN", "417" + " 55 2094"),
        Caught("319-48" + "-7702", "SSN", "319-48" + "-7702"),
        Caught("social security number: 3194" + "87702", "SSN", "3194" + "87702"),
    ),
    ignore=(
        "000-12" + "-3456",
        "order 548912377 of today",
        "phone 555-123" + "-4567",
        "666-12" + "-3456",
    ),
)
