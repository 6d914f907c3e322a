"""The forms in which a scan tells what it found: one file each."""

from collections.abc import Callable, Mapping
from typing import IO

from mcpward.scanning.forms.form import Form
from mcpward.scanning.forms.plain_json import PlainJson
from mcpward.scanning.forms.rows import Rows
from mcpward.scanning.forms.sarif import Sarif
from mcpward.scanning.forms.table import Table

FORMS: Mapping[str, Callable[[IO[str], bool], Form]] = {
    "rows": Rows,
    "table": Table,
    "json": PlainJson,
    "sarif": Sarif,
}
"""By its name, what makes a form for an open file; the second argument says whether to show the matched text."""

SHOWING = ("table", "json")
"""The forms that can show the matched text."""


def form_for(name: str) -> str | None:
    """The form that the name of an output file asks for."""
    endings = {".jsonl": "rows", ".sarif": "sarif", ".sarif.json": "sarif", ".json": "json"}
    return next((form for ending, form in endings.items() if name.endswith(ending)), None)
