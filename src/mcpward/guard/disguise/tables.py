"""Columns of tables with a telling header, in CSV, TSV and Markdown: no disguise, but what a cell is stands far above.

The view is one line for each cell of such a column, with the header beside it: `pass="..."`.
"""

import re
from collections.abc import Iterator

from mcpward.guard.disguise.seam import LIMIT, Examples, Shown, gate
from mcpward.guard.views import View, rewritten

name = "table"

_WORDS = {
    "pass": "password passwd pwd passwort kennwort contraseña senha passcode passphrase пароль 密码",
    "secret": "secret token api_key apikey access_key credential",
    "ssn": "ssn",
    "passport": "passport",
    "phone": "phone mobile telefon",
    "dob": "dob birth",
}
_LABELS = {word: label for label, words in _WORDS.items() for word in words.split()}
_BEHIND = r"[\w .()#-]{0,16}[\"'`]?[ \r]{0,3}[,;|\t\n]"

patterns = tuple(gate(re.escape(word) + _BEHIND, word) for word in _LABELS)

_TELLING = re.compile(
    rf"(?<![a-z])({'|'.join(_LABELS)})(?!.*(?:hash|expir|length|policy|type|_at\b|_id\b|count|name|reset|changed))"
)
_NAME = re.compile(r"[\"'`*]{0,2}[^\W\d][\w.()#/-]*(?: [\w.()#/-]+){0,3}[\"'`*]{0,2}|#?")
_QUOTED = re.compile(r'[ ]*"((?:[^"\n]|"")*)"[ ]*')
_RULER = re.compile(r"[-:=|+ \t]*")
_DELIMITERS = "\t|;,"
_LONGEST_LINE = 2_000
_LEAST_CELL = 4

Cell = tuple[int, int]
"""Where a cell begins and ends, without spaces and quotation marks around it."""


def decode(text: str, start: int, end: int) -> View | None:
    """The telling columns of the table whose header holds the gate."""
    first = text.rfind("\n", max(0, start - _LONGEST_LINE), start) + 1
    last = text.find("\n", start, start + _LONGEST_LINE)
    if last < 0:
        return View("", base=end)
    done = View("", base=last)
    delimiter = next((one for one in _DELIMITERS if one in text[first:last]), "")
    header = _cells(text, first, last, delimiter) if delimiter else []
    names = [text[a:b] for a, b in header]
    labels = {at: label for at, one in enumerate(names) if (label := _label(one.lower()))}
    # Words on lines of their own, with a comma behind each, are a list.
    alone = delimiter != "|" and sum(map(bool, names)) < 2
    if not labels or alone or not all(map(_NAME.fullmatch, names)):
        return done
    changes = list(_changes(text, last, delimiter, len(header), labels))
    if not changes:
        return done
    return rewritten(text, last, changes[-1][1], changes)


def _label(header: str) -> str:
    found = _TELLING.search(header)
    return _LABELS[found[1]] if found else ""


def _changes(
    text: str, upto: int, delimiter: str, width: int, labels: dict[int, str]
) -> Iterator[tuple[int, int, str]]:
    """What to write instead of all that stands between the cells; it ends with the character behind the last one."""
    done, size, opened = upto, 0, ""
    for row in _rows(text, upto + 1, delimiter, width):
        for at, label in labels.items():
            start, end = row[at]
            if end - start < _LEAST_CELL:
                continue
            # Behind the last character of a text nothing can be written.
            quote = '"' if end < len(text) else ""
            before = f"{opened}\n{label}={quote}"
            yield done, start, before
            done, opened = end, quote
            size += len(before) + end - start
        if size > LIMIT:
            break
    if done > upto:
        yield done, done + len(opened), opened


def _rows(text: str, at: int, delimiter: str, width: int) -> Iterator[list[Cell]]:
    """The rows up to the first line that has not as many cells."""
    while at < len(text):
        end = text.find("\n", at)
        end = len(text) if end < 0 else end
        if end - at > _LONGEST_LINE:
            return
        row = _cells(text, at, end, delimiter)
        if len(row) != width:
            return
        if not _RULER.fullmatch(text, at, end):
            yield row
        at = end + 1


def _cells(text: str, start: int, end: int, delimiter: str) -> list[Cell]:
    """The cells of a line; in quotation marks a cell may hold the delimiter (RFC 4180)."""
    cells: list[Cell] = []
    at = start
    while True:
        quoted = _QUOTED.match(text, at, end) if delimiter != "|" else None
        if quoted is not None and (quoted.end() == end or text[quoted.end()] in f"{delimiter}\r"):
            cells.append(quoted.span(1))
            stop = text.find(delimiter, quoted.end(), end)
        else:
            stop = text.find(delimiter, at, end)
            cells.append(_trimmed(text, at, end if stop < 0 else stop))
        if stop < 0:
            return cells
        at = stop + 1


def _trimmed(text: str, start: int, end: int) -> Cell:
    cell = text[start:end]
    inner = cell.strip(" \t\r`")
    start += len(cell) - len(cell.lstrip(" \t\r`")) if inner else 0
    return start, start + len(inner)


examples = Examples(
    shown=(
        Shown("user,password\njoe,mel0n" + "Tree\nmax,plumb" + "42\n", 'pass="mel0n' + 'Tree"\npass="plumb' + '42"'),
        Shown("| user | password |\n|---|---|\n| joe | mel0n" + "Tree |\n", 'pass="mel0n' + 'Tree"'),
        Shown('"id";"api_key";"note"\r\n1;"b7Qm2xV9' + 'tR4k";"a;b"\r\n', 'secret="b7Qm2xV9' + 'tR4k"'),
        Shown("user,password\njoe,mel0n" + "Tree", "pass=mel0n" + "Tree"),
        Shown("name\tssn\tphone\nJoe\t536-90-" + "4399\t415-867-5309\n", 'ssn="536-90-' + '4399"\nphone="415'),
    ),
    plain=(
        "Enter your user name, then the password\nand press enter, twice, please",
        "user,password_hash\njoe,$2b$10$abcdefghijk\n",
        "The password, once told, is known.\nSo it goes.",
        "user,password\n",
        "my password\nis not here",
        "[\n  'email',\n  'password',\n  'fullname',\n  'homepage',\n]",
    ),
)
