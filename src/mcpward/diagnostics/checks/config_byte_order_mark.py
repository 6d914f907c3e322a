"""A file begins with a byte order mark, at which strict readers of JSON stumble (RFC 8259, section 8.1)."""

from collections.abc import Iterator

from mcpward.diagnostics.check import FileCheck, Symptom
from mcpward.diagnostics.configuration.documents import is_json
from mcpward.diagnostics.configuration.pointing import edit_of
from mcpward.diagnostics.fleet import ConfigFile, Fleet
from mcpward.tolerant_json import BYTE_ORDER_MARK


def _without(text: str) -> str:
    if not text.startswith(BYTE_ORDER_MARK):
        raise ValueError("it has no byte order mark")
    return text.removeprefix(BYTE_ORDER_MARK)


def _run(file: ConfigFile, fleet: Fleet) -> Iterator[Symptom]:
    if is_json(file.path) and file.text.startswith(BYTE_ORDER_MARK):
        yield Symptom(
            f"The configuration {file.path} of {file.client} begins with a byte order mark, which JSON must not have.",
            "Save it as UTF-8 without a byte order mark.",
            evidence=("the file begins with the bytes EF BB BF",),
            file=file.path,
            line=1,
            column=1,
            severity=None if file.reading.strict else "note",
            mend=edit_of(file.path, "Remove the byte order mark.", _without),
        )


CHECK = FileCheck("config-byte-order-mark", "configuration", "warning", "Does it begin with its text?", _run)
