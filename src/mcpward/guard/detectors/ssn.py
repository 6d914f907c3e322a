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
        Caught("My SSN is 548" + " 93 2826.", "SSN", "548" + " 93 2826"),
        Caught("486-73" + "-6789", "SSN", "486-73" + "-6789"),
        Caught("social security number: 4867" + "36789", "SSN", "4867" + "36789"),
    ),
    ignore=(
        "000-12" + "-3456",
        "order 548936789 of today",
        "phone 555-123" + "-4567",
        "666-12" + "-3456",
    ),
)
