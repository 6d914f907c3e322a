"""An entry names a variable in a form that its client does not know: the server is given the letters themselves."""

from collections.abc import Iterator
from functools import partial

from mcpward.diagnostics.check import FileCheck, Mend, Symptom
from mcpward.diagnostics.configuration.editing import replaced, value_at
from mcpward.diagnostics.configuration.entries import Entry
from mcpward.diagnostics.configuration.pointing import at, edit_of, where
from mcpward.diagnostics.configuration.reading import ASKED
from mcpward.diagnostics.configuration.servers import legal_name
from mcpward.diagnostics.configuration.variables import Unexpanded, filled_texts, not_expanded
from mcpward.diagnostics.fleet import ConfigFile, Fleet
from mcpward.tolerant_json import shown_name

_OWN = {
    "claude-desktop": "Write the value itself; this client has no variables.",
    "codex": "Name it in env_vars, bearer_token_env_var or env_http_headers, or write the value itself.",
}
"""What to do for clients that fill in none."""


def _run(file: ConfigFile, fleet: Fleet) -> Iterator[Symptom]:
    for entry in file.entries(fleet):
        for one in () if entry.disabled else not_expanded(fleet.written(entry), file.reading):
            yield Symptom(
                f"{entry.client} does not fill in {one.text} for the server {shown_name(entry.name)}.",
                _fix(entry.client, one, file),
                evidence=(where(entry), f"{one.text} stands in {one.place[0]}"),
                **at(entry, fleet, str(one.place[0]), *one.place[1:]),
                server=legal_name(entry.name),
                mend=_mend(entry, one, file),
            )


def _fix(client: str, one: Unexpanded, file: ConfigFile) -> str:
    known = _known_form(client, one, file)
    return f"Write {known}." if known else _OWN.get(client, "Write the value itself.")


def _known_form(client: str, one: Unexpanded, file: ConfigFile) -> str:
    """The variable in a form that the client fills in; "" where it has none."""
    if client == "opencode":
        return f"{{env:{one.name}}}"
    forms = sorted((file.reading.expands or frozenset()) - ASKED, key=len)
    return forms[0].replace("NAME", one.name) if forms and one.form not in ASKED else ""


def _mend(entry: Entry, one: Unexpanded, file: ConfigFile) -> Mend | None:
    """The known form wherever the variable is named, unless a default would be lost."""
    known = _known_form(entry.client, one, file)
    if not known or one.form not in ("${NAME}", "${env:NAME}"):
        return None
    return edit_of(entry.file, f"Write {known}.", partial(_rewritten, entry=entry, old=one.text, new=known))


def _rewritten(text: str, entry: Entry, old: str, new: str) -> str:
    written = value_at(text, entry.place)
    texts = filled_texts(written) if isinstance(written, dict) else ()
    found = [(place, value) for place, value in texts if old in value]
    if not found:
        raise ValueError("it is not there any more")
    for place, value in found:
        text = replaced(text, (*entry.place, *place), value, value.replace(old, new))
    return text


CHECK = FileCheck("variable-not-expanded", "configuration", "error", "Does its client fill in the variables?", _run)
