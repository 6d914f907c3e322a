"""What stands in a query is text: how whole numbers and times are read from it."""

from datetime import datetime
from typing import Annotated

from pydantic import BeforeValidator, Field

from mcpward.errors import InvalidInput


def _whole(value: object) -> object:
    """Read a whole number: in the query everything is text, and to JSON Schema 5.0 is one too."""
    if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) < 10:
        return int(value)
    return int(value) if isinstance(value, float) and value.is_integer() else value


Whole = Annotated[int, BeforeValidator(_whole)]
Moment = Annotated[str, Field(max_length=40, json_schema_extra={"format": "date-time"})]


def moment(field: str, value: str | None) -> float | None:
    """Seconds since the epoch of an RFC 3339 time; None stays None. Raises InvalidInput."""
    if value is None:
        return None
    try:
        found = datetime.fromisoformat(value)
    except ValueError:
        found = None
    if found is None or found.tzinfo is None:
        raise unfit(field, "not an RFC 3339 time such as 2026-11-01T12:00:00Z")
    return found.timestamp()


def unfit(field: str, message: str) -> InvalidInput:
    """The refusal of a field that is of the right type, and still does not fit."""
    return InvalidInput(f"The input does not fit: {field}.", details=[{"field": field, "message": message}])
