"""An entry names a variable in a form that its client does not know: the server is given the letters themselves."""

from collections.abc import Iterator

from mcpward.diagnostics.check import FileCheck, Symptom
from mcpward.diagnostics.fleet import ConfigFile, Fleet
from mcpward.diagnostics.pointing import at, where
from mcpward.diagnostics.reading import ASKED
from mcpward.diagnostics.servers import legal_name
from mcpward.diagnostics.variables import Unexpanded, not_expanded
from mcpward.tolerant_json import shown_name

_OWN = {
    "claude-desktop": "Write the value itself; this client has no variables.",
    "codex": "Name it in env_vars, bearer_token_env_var or env_http_headers, or write the value itself.",
    "opencode": "Write {{env:{name}}}.",
}
"""What to write for clients that know none of the usual forms."""


def _run(file: ConfigFile, fleet: Fleet) -> Iterator[Symptom]:
    for entry in file.entries(fleet):
        for one in () if entry.disabled else not_expanded(fleet.written(entry), file.reading):
            yield Symptom(
                f"{entry.client} does not fill in {one.text} for the server {shown_name(entry.name)}.",
                _fix(entry.client, one, file),
                evidence=(where(entry), f"{one.text} stands in {one.place[0]}"),
                **at(entry, fleet, str(one.place[0]), *one.place[1:]),
                server=legal_name(entry.name),
            )


def _fix(client: str, one: Unexpanded, file: ConfigFile) -> str:
    if client in _OWN:
        return _OWN[client].format(name=one.name)
    forms = sorted((file.reading.expands or frozenset()) - ASKED, key=len)
    if not forms:
        return "Write the value itself."
    return f"Write {forms[0].replace('NAME', one.name)}."


CHECK = FileCheck("variable-not-expanded", "configuration", "error", "Does its client fill in the variables?", _run)
