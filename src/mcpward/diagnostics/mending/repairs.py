"""Repairs of a text that is nearly JSON: tried one by one, and offered only where the whole of it can be read then."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from mcpward.diagnostics.configuration.editing import TOKEN
from mcpward.tolerant_json import NotParsed, blanked, parse, plain_text

MOST = 1 << 20
"""Characters of a text that may be repaired: each repair reads and writes all of it anew."""

_CURLY = str.maketrans({"\u201c": '"', "\u201d": '"', "\u201e": '"', "\u00ab": '"', "\u00bb": '"'})
_TEXT_IN_A_LINE = re.compile(r'"(?:\\"|[^"\n])*"')
_IS_PATH = re.compile(r'"[A-Za-z]:\\(?!\\)|.*(?<!\\)(?:\\\\)*\\(?!["\\/bfnrtu])', re.DOTALL)
_BACKSLASH = re.compile(r'\\\\|\\(?!")')


@dataclass(frozen=True, slots=True)
class Repair:
    """What was wrong, what to do about it, and how a machine would."""

    wrong: str
    fix: str
    change: Callable[[str], str]


REPAIRS = (
    Repair(
        "a comma is missing between two values",
        "Write a comma at the end of the line before.",
        lambda text: _with_commas(text),
    ),
    Repair(
        "it has quotes of a word processor",
        'Write straight quotes, ", in place of the curly ones.',
        lambda text: text.translate(_CURLY),
    ),
    Repair(
        "a backslash stands alone",
        r"Write every backslash of a path twice, C:\\Users, or write C:/Users.",
        lambda text: _TEXT_IN_A_LINE.sub(lambda found: _as_path(found[0]), text),
    ),
    Repair(
        "a bracket at its end is missing",
        "Close every { and [ that was opened.",
        lambda text: _closed(text),
    ),
    Repair(
        "there is a bracket too many at its end",
        "Remove the last bracket.",
        lambda text: text.rstrip().removesuffix("}").rstrip() + "\n",
    ),
)


def repair_of(text: str, path: Path) -> Repair | None:
    """The one that makes JSON of a text; None where none does, more than one thing is wrong, or it is too long."""
    if len(text) > MOST:
        return None
    return next((one for one in REPAIRS if _changed(text, one, path) is not None), None)


def repaired(text: str, repair: Repair, path: Path) -> str:
    """The text after a repair. Raises ValueError where that does not make JSON of it."""
    changed = _changed(text, repair, path)
    if changed is None:
        raise ValueError("it cannot be repaired so")
    return changed


def _changed(text: str, repair: Repair, path: Path) -> str | None:
    """The text after a repair, if it is JSON then and was none before."""
    if _is_read(text, path) or not _is_read(changed := repair.change(text), path):
        return None
    return changed


def _is_read(text: str, path: Path) -> bool:
    try:
        parse(plain_text(text), path)
    except NotParsed:
        return False
    return True


def _with_commas(text: str) -> str:
    """A comma between any two values that have nothing between them."""
    parts: list[str] = []
    before, end, last = "", 0, 0
    for found in TOKEN.finditer(blanked(text)):
        if before and before not in "{[:," and found[0] not in "}]:,":
            parts += [text[end:last], ","]
            end = last
        before, last = found[0], found.end()
    return "".join((*parts, text[end:]))


def _as_path(written: str) -> str:
    """A text with each lone backslash twice, if it can be no other than a path."""
    if not _IS_PATH.match(written) or written.startswith('"\\\\'):  # what of \\\\server was meant, nobody knows
        return written
    return _BACKSLASH.sub(lambda found: found[0] if len(found[0]) == 2 else found[0] * 2, written)


def _closed(text: str) -> str:
    """The text with the brackets that close it."""
    opened = []
    for found in TOKEN.finditer(blanked(text)):
        if found[0] in ("{", "["):
            opened.append("}" if found[0] == "{" else "]")
        elif found[0] in ("}", "]") and opened:
            opened.pop()
    return text.rstrip() + "".join(reversed(opened)) + "\n"
