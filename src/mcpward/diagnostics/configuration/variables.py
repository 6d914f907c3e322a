"""References to variables, as some clients write them and as all understand them."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from mcpward.diagnostics.configuration.reading import Form, Reading
from mcpward.tolerant_json import Place

_REFERENCE = re.compile(
    r"\$\{(?:(?P<env>env:)?(?P<name>[A-Za-z_][A-Za-z0-9_]*)(?P<default>:-[^}]*)?|input:(?P<id>[^{}]+))\}"
)
_OF_EDITORS = frozenset(("userHome", "workspaceFolder", "workspaceFolderBasename", "workspaceRoot", "pathSeparator"))
_FILLED = ("command", "args", "env", "environment", "cwd", "url", "serverUrl", "headers", "http_headers")
_SHELLS = re.compile(r"(?:.*[/\\])?(?:(?:ba|z|da|k|fi)?sh|cmd|pwsh|powershell)(?:\.exe)?", re.IGNORECASE)
NAMED = re.compile(r"\$\{([A-Za-z_][A-Za-z0-9_]*)\}")
"""A variable in the form that most clients know."""

_BARE = re.compile(r"\$([A-Za-z_][A-Za-z0-9_]*)")


def braced(text: str) -> str:
    """The text with `$NAME` written `${NAME}`, for clients that know both."""
    return _BARE.sub(r"${\1}", text)


def spelled(text: str, known: frozenset[Form] | None) -> str:
    """The text with its variables in a form that a client knows; None where it is not known which it does."""

    def spell(found: re.Match[str]) -> str:
        if found["id"] or found["name"] in _OF_EDITORS:
            return found[0]
        if known is not None and "${NAME}" not in known and "${env:NAME}" in known:
            return f"${{env:{found['name']}}}"
        default = found["default"] or "" if known is None or "${NAME:-DEFAULT}" in known else ""
        return f"${{{found['name']}{default}}}"

    return _REFERENCE.sub(spell, text)


@dataclass(frozen=True, slots=True)
class Reference:
    """A variable that a text names, in which form, and whether there is a default for it."""

    name: str
    form: Form
    has_default: bool


def references(text: str) -> Iterator[Reference]:
    """The variables that a text names; the folders that editors have names for are none."""
    for found in _REFERENCE.finditer(text):
        if found["id"]:
            yield Reference(found["id"], "${input:NAME}", has_default=False)
            continue
        if found["name"] in _OF_EDITORS or found["name"].startswith("CLAUDE_"):
            continue  # Claude Code sets some itself, such as CLAUDE_PROJECT_DIR
        default = found["default"] is not None
        form: Form = "${env:NAME}" if found["env"] else "${NAME:-DEFAULT}" if default else "${NAME}"
        yield Reference(found["name"], form, default)


def begins_no_variable(text: str) -> bool:
    """Whether a `${` stands in a text that begins no variable in any of the usual forms."""
    return "${" in _REFERENCE.sub("", text)


def texts_in(value: Any, above: Place = ()) -> Iterator[tuple[Place, str]]:
    """Every text in a value of JSON, and where in it."""
    if isinstance(value, str):
        yield above, value
    elif isinstance(value, dict):
        for key, one in value.items():
            yield from texts_in(one, (*above, key))
    elif isinstance(value, list):
        for at, one in enumerate(value):
            yield from texts_in(one, (*above, at))


def is_shell(command: Any) -> bool:
    """Whether a command, alone or with its arguments, is a shell, which fills in variables itself."""
    first = command[0] if isinstance(command, list) and command else command
    return isinstance(first, str) and _SHELLS.fullmatch(first) is not None


def filled_texts(written: Mapping[str, Any]) -> Iterator[tuple[Place, str]]:
    """The texts of an entry, as it was written, in which clients fill in variables; what a shell is given is none."""
    shell = is_shell(written.get("command"))
    for place, text in texts_in(written):
        if place[0] in _FILLED and not (shell and place[0] in ("command", "args")):
            yield place, text


@dataclass(frozen=True, slots=True)
class Unexpanded:
    """A variable in a form that a client does not fill in: as it is shown, and at which keys of its entry."""

    name: str
    text: str
    place: Place
    form: Form


def not_expanded(written: Any, reading: Reading) -> Iterator[Unexpanded]:
    """The variables in what was written of a server that its client is known not to fill in, each once."""
    told: set[str] = set()
    known = reading.expands
    if known is None or not isinstance(written, dict):
        return
    for place, text in filled_texts(written):
        for one in references(text):
            shown = one.form.replace("NAME", one.name)
            if one.form not in known and shown not in told:
                told.add(shown)
                yield Unexpanded(one.name, shown, place, one.form)
