"""A verdict a line: JSONL with id, flagged, score, blocked_patterns, findings and secured_text of each text."""

from typing import IO

from mcpward.scanning.forms.form import Summary, as_json
from mcpward.scanning.items import Judged


class Rows:
    """Writes every text, found or not. What was matched is never shown; what is safe of the text is."""

    def __init__(self, out: IO[str], show: bool) -> None:
        self._out = out

    def begin(self) -> None:
        """Nothing stands before the first row."""

    def write(self, judged: Judged) -> None:
        """Write one row."""
        item = judged.item
        column = {} if item.column == "text" else {"column": item.column}
        self._out.write(as_json({"id": item.id, **column, **judged.verdict}) + "\n")

    def end(self, summary: Summary) -> None:
        """Nothing stands behind the last row."""
