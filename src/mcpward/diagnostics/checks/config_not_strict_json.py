"""A file has comments or last commas, and its client reads strict JSON only."""

from collections.abc import Iterator

from mcpward.diagnostics.check import FileCheck, Symptom
from mcpward.diagnostics.configuration.editing import without_extras
from mcpward.diagnostics.configuration.pointing import edit_of
from mcpward.diagnostics.fleet import ConfigFile, Fleet
from mcpward.tolerant_json import BYTE_ORDER_MARK, Extra, extras, plain_text

_WORDS = {"comment": "a comment", "comma": "a comma before a closing bracket"}
_MOST = 10


def _strict(text: str) -> str:
    bare = without_extras(text)
    # A mark has a check of its own.
    return BYTE_ORDER_MARK + bare if text.startswith(BYTE_ORDER_MARK) else bare


def _without_commas(text: str) -> str:
    for one in reversed(extras(text)):
        if one.kind == "comma":
            text = text[: one.start] + text[one.end :]
    return text


def _run(file: ConfigFile, fleet: Fleet) -> Iterator[Symptom]:
    if file.document is None or (not file.reading.strict and file.reading.last_commas):
        return
    wanted = ("comment", "comma") if file.reading.strict else ("comma",)
    found = [one for one in extras(plain_text(file.text)) if one.kind in wanted]
    if not found:
        return
    kinds = " and ".join({"comment": "comments", "comma": "last commas"}[kind] for kind in _kinds(found))
    yield Symptom(
        f"The configuration {file.path} has {kinds}, and {file.client} reads only JSON without them.",
        "Remove them; what is to be kept can stand under a key of its own, or in another file.",
        evidence=tuple(f"line {one.line}, column {one.column}: {_WORDS[one.kind]}" for one in found[:_MOST]),
        file=file.path,
        line=found[0].line,
        column=found[0].column,
        mend=edit_of(file.path, f"Remove {kinds}.", _strict if file.reading.strict else _without_commas),
    )


def _kinds(found: list[Extra]) -> list[str]:
    return list(dict.fromkeys(one.kind for one in found))


CHECK = FileCheck("config-not-strict-json", "configuration", "error", "Does its client read all of it?", _run)
