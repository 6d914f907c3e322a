"""A file is not the JSON, YAML or TOML that it has to be: its client reads no server of it."""

from collections.abc import Iterator
from functools import partial

from mcpward.diagnostics.check import FileCheck, Symptom
from mcpward.diagnostics.configuration.documents import is_json
from mcpward.diagnostics.configuration.pointing import edit_of
from mcpward.diagnostics.fleet import ConfigFile, Fleet
from mcpward.diagnostics.mending.repairs import repair_of, repaired

_FORMATS = {".toml": "TOML", ".yaml": "YAML", ".yml": "YAML"}
_CONFLICT = ("<<<<<<< ", ">>>>>>> ")


def _run(file: ConfigFile, fleet: Fleet) -> Iterator[Symptom]:
    if not file.fault or not file.text:
        return
    form = _FORMATS.get(file.path.suffix, "JSON")
    where = f", line {file.line}" if file.line else ""
    where += f", column {file.column}" if file.column else ""
    repair = repair_of(file.text, file.path) if is_json(file.path) else None
    why = f": {repair.wrong}" if repair else ""
    yield Symptom(
        f"The configuration {file.path}{where} is not {form}{why}, so {file.client} reads no server in it.",
        repair.fix if repair else _fix(file.text, form),
        evidence=(file.fault,),
        file=file.path,
        line=file.line,
        column=file.column,
        mend=edit_of(file.path, repair.fix, partial(repaired, repair=repair, path=file.path)) if repair else None,
    )


def _fix(text: str, form: str) -> str:
    if any(line.startswith(_CONFLICT) for line in text.splitlines()):
        return "Resolve the merge conflict that git left in it."
    if form != "JSON":
        return f"Correct what stands there, or just before; any editor that knows {form} shows the place."
    if text.lstrip().startswith("<"):
        return "Put JSON into it: what stands there is a web page."
    return "Correct what stands there, or just before: a comma, a quote, a bracket or a key without quotes."


CHECK = FileCheck("config-not-parsed", "configuration", "error", "Is it the format that its client reads?", _run)
