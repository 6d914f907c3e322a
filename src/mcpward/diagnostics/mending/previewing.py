"""Shows what would become of a file: a unified diff, worked out on what stands there and shown without its secrets."""

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from mcpward.diagnostics.configuration.secret_values import in_argument, in_named
from mcpward.diagnostics.mending.mending import Change
from mcpward.diagnostics.showing import HIDDEN, Mask, printable

_CONTEXT = 3
_WORD = re.compile(r"\"(?P<double>(?:\\.|[^\"\\])*)\"|'(?P<single>[^']*)'|(?P<bare>[^\s\"'\[\]{},]+)")
_SIGNS = ("-", ":", "=")
_PAIR = re.compile(
    r"(?P<quote>[\"']?)(?P<name>[A-Za-z_][\w.-]*)(?P=quote)\s*[:=]\s*"
    r"(?P<value>\"(?:\\.|[^\"\\])*\"|'[^']*'|[^\s\"'\[\]{},][^\"',\]}]*)"
)
_BARE = re.compile(r"\s*(?:-\s+)?(?P<name>[A-Za-z_][\w.-]*)\s*[:=]\s*(?P<value>[^\s\"'{\[#].*)")
_ENCODED = re.compile(r"\s*[A-Za-z0-9+/=_-]{40,}\s*")
_ENDLESS = "\0"
_SEEN = {"\ufeff": "<byte order mark>", "\r": "", _ENDLESS: "<no end of line>"}


def preview(change: Change, mask: Mask) -> list[str]:
    """The lines of the diff, as they may be shown. `mask` hides what is known to be a secret wherever it stands."""
    lines = []
    if change.mode_before != change.mode_after:
        lines.append(f"mode {change.mode_before:o} becomes {change.mode_after:o}")
    before, after = _lines(change.before), _lines(change.after)
    if before != after:
        lines += _unified(before, after, _shown(before, mask), _shown(after, mask))
    return lines


def _lines(content: bytes) -> list[str]:
    """The lines of a file; one that does not end is another line than one that does."""
    lines = content.decode("utf-8", "surrogateescape").split("\n")
    return lines[:-1] if not lines[-1] else [*lines[:-1], lines[-1] + _ENDLESS]


def _unified(before: Sequence[str], after: Sequence[str], old: Sequence[str], new: Sequence[str]) -> Iterator[str]:
    """The form of `diff -u`; `old` and `new` are the lines as they are shown."""
    for group in SequenceMatcher(None, before, after, autojunk=False).get_grouped_opcodes(_CONTEXT):
        first, last = group[0], group[-1]
        yield f"@@ -{_range(first[1], last[2])} +{_range(first[3], last[4])} @@"
        for tag, start, end, new_start, new_end in group:
            if tag == "equal":
                yield from (f" {line}" for line in old[start:end])
                continue
            yield from (f"-{line}" for line in old[start:end])
            yield from (f"+{line}" for line in new[new_start:new_end])


def _range(start: int, end: int) -> str:
    return f"{start + 1 if end > start else start},{end - start}"


def _shown(lines: Sequence[str], mask: Mask) -> list[str]:
    """The lines without their secrets. A value is also told by what stands before it, be it in the line above."""
    shown = []
    before = ""
    for line in lines:
        for sign, seen in _SEEN.items():
            line = line.replace(sign, seen)
        text, before = _without_arguments(_without_named(line), before)
        bare = text.lstrip()
        indent = text[: len(text) - len(bare)].expandtabs(4)
        shown.append(indent + printable(mask(HIDDEN if _ENCODED.fullmatch(text) else bare)))
    return shown


def _without_named(line: str) -> str:
    """The line without the values that stand behind the name of a secret."""

    def hidden(found: re.Match[str]) -> str:
        value = found["value"].strip()
        bare = value[1:-1] if value[0] in "\"'" else value
        at = found.start("value") - found.start()
        return found[0][:at] + found["value"].replace(bare, HIDDEN, 1) if in_named(found["name"], bare) else found[0]

    whole = _BARE.fullmatch(line)
    return hidden(whole) if whole else _PAIR.sub(hidden, line)


def _without_arguments(line: str, before: str) -> tuple[str, str]:
    """The line without the secrets among its words, and the last of those."""
    last = before

    def hidden(found: re.Match[str]) -> str:
        nonlocal last
        group = found.lastgroup or "bare"
        text = found[group]
        if text in _SIGNS:
            return found[0]
        secrets = in_argument(text, last)
        last = text
        for secret in reversed(secrets):
            text = text[: secret.start] + HIDDEN + text[secret.end :]
        return text if group == "bare" else f"{found[0][0]}{text}{found[0][-1]}"

    return _WORD.sub(hidden, line), last
