"""One JSON object: the findings with their places, and what the scan came to."""

from dataclasses import asdict
from typing import IO, Any

from mcpward.scanning.forms.form import Located, Summary, as_json, located, why_blocked
from mcpward.scanning.items import Judged


class PlainJson:
    """Writes `findings` as the scan goes on, then `texts`, `allowed` and `unread`."""

    def __init__(self, out: IO[str], show: bool) -> None:
        self._out = out
        self._show = show
        self._comma = ""

    def begin(self) -> None:
        """Open the list of findings."""
        self._out.write('{"findings": [')

    def write(self, judged: Judged) -> None:
        """Write a text's findings."""
        for one in located(judged):
            told = self._told(one) if one.finding else {**_place(one), "type": "BLOCKED", "reason": why_blocked(judged)}
            self._out.write(f"{self._comma}\n  {as_json(told)}")
            self._comma = ","

    def end(self, summary: Summary) -> None:
        """Close the list, and write the sum."""
        told = {
            "texts": summary.texts,
            "allowed": summary.allowed,
            "unread": [asdict(one) for one in summary.unread],
        }
        self._out.write(f"\n], {as_json(told)[1:]}\n")

    def _told(self, one: Located) -> dict[str, Any]:
        shown = {"text": one.matched} if self._show else {}
        return {**_place(one), **one.told, **shown}


def _place(one: Located) -> dict[str, Any]:
    if one.item.row is None:
        return {"path": one.item.path, **(one.region._asdict() if one.region else {})}
    # Known by its name here: `column` is that of a region.
    return {"path": one.item.path, "row": one.item.row, "id": one.item.id, "field": one.item.column}
