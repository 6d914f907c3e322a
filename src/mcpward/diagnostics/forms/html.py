"""One page to send or print: no script, nothing from elsewhere, everything in it escaped."""

from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mcpward import __version__
from mcpward.diagnostics.explanations import explanations, in_plain_words
from mcpward.diagnostics.fleet import Target
from mcpward.diagnostics.forms.grouping import (
    Sorted,
    counted,
    counts_of,
    next_steps,
    place_of,
    sorted_out,
    sum_of,
)
from mcpward.diagnostics.report import Diagnosis, median, status_of
from mcpward.diagnostics.showing import printable
from mcpward.model import rfc3339

if TYPE_CHECKING:
    from jinja2 import Template
    from markupsafe import Markup


def html(diagnosis: Diagnosis, home: Path) -> str:
    """A run as a page of HTML. `home` is written `~` in paths."""
    found = sorted_out(diagnosis, home)
    clients = {file.client for file in diagnosis.files}
    return _template().render(
        css=_packaged("report.css"),
        version=__version__,
        diagnosis=diagnosis,
        when=rfc3339(diagnosis.began).replace("T", " ").partition(".")[0].removesuffix("Z") + " UTC",
        read=f"{counted(len(diagnosis.files), 'file')} of {counted(len(clients), 'client')} read.",
        sum=sum_of(diagnosis),
        tiles=_tiles(diagnosis),
        next_steps=next_steps(diagnosis),
        servers=[_row(diagnosis, found, target) for target in diagnosis.targets],
        groups=found.groups,
        place_of=lambda report: place_of(report, home),
        explained=_explained,
        well=[target.name for target in found.well],
    )


def _explained(code: str) -> str:
    return in_plain_words(explanations().get(code, ""))


def _with_code(text: str) -> "Markup":
    """The text, escaped, with what stands between backquotes as code."""
    from markupsafe import Markup, escape

    parts = text.split("`")
    if len(parts) % 2 == 0:
        return escape(text)
    shown = (Markup("<code>{}</code>").format(part) if at % 2 else escape(part) for at, part in enumerate(parts))
    return Markup("").join(shown)


def _tiles(diagnosis: Diagnosis) -> list[tuple[str, int, str]]:
    """The numbers at the top: name, number, and how one that is not zero looks."""
    counts = counts_of(diagnosis)
    met = [target.contact for target in diagnosis.targets if target.contact is not None]
    return [
        ("Servers", len(diagnosis.targets), ""),
        ("Called", len(met), ""),
        ("Ready", sum(contact.ready for contact in met), ""),
        ("Errors", counts["error"], "bad"),
        ("Warnings", counts["warning"], "poor"),
        ("Notes", counts["note"], ""),
    ]


def _row(diagnosis: Diagnosis, found: Sorted, target: Target) -> dict[str, Any]:
    """A server in the table of all; `at` is the number of its section, from 1, None where it has none."""
    contact, groups = target.contact, [group.target for group in found.groups]
    tools = contact.tools if contact is not None else None
    return {
        "at": groups.index(target) + 1 if target in groups else None,
        "name": target.name,
        "status": status_of(diagnosis.of(target.name)),
        "clients": ", ".join(target.server.clients),
        "transport": f"{target.entry.transport}, disabled" if target.entry.disabled else target.entry.transport,
        "revision": printable(contact.revision) if contact is not None and contact.revision else "-",
        "tools": "-" if tools is None else len(tools),
        "ready": _milliseconds(contact.ready_ms if contact is not None else None),
        "response": _milliseconds(median(contact.pings) if contact is not None else None),
    }


def _milliseconds(value: float | None) -> str:
    return "-" if value is None else f"{value:.0f} ms" if value >= 10 else f"{value:.1f} ms"


@cache
def _template() -> "Template":
    from jinja2 import Environment, StrictUndefined

    environment = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    environment.filters["with_code"] = _with_code
    return environment.from_string(_packaged("report.html.jinja"))


def _packaged(name: str) -> str:
    return (files("mcpward.diagnostics.forms") / name).read_text("utf-8")
