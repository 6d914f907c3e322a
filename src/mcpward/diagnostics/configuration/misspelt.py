"""Which key was meant where a client reads none of that name: only what is sure enough to be said."""

from collections.abc import Collection

from mcpward.diagnostics.configuration.reading import Reading

KEYS = ("command", "args", "env", "cwd", "url", "headers", "type", "transport", "disabled", "enabled")
"""What most clients read of a server, and a gateway with them."""

_MEANT = {
    "arg": "args",
    "argument": "args",
    "arguments": "args",
    "argv": "args",
    "params": "args",
    "parameters": "args",
    "cmd": "command",
    "commandline": "command",
    "exec": "command",
    "executable": "command",
    "program": "command",
    "envs": "env",
    "envvars": "env",
    "environment": "env",
    "environmentvariables": "env",
    "uri": "url",
    "address": "url",
    "endpoint": "url",
    "baseurl": "url",
    "header": "headers",
    "httpheaders": "headers",
    "workingdirectory": "cwd",
    "workdir": "cwd",
    "transporttype": "type",
    "disable": "disabled",
    "enable": "enabled",
}
"""What is written, in small letters without signs, and what is meant."""

_NOTES = ("comment", "comments")
"""A word of its own that is near to another; what begins with no letter is a note as well."""

_LONG = 7
"""From so many letters on two may be wrong."""


def meant_by(key: str, reading: Reading, present: Collection[str]) -> str | None:
    """The key that was meant by one; None where the client may have a key of that name, or the meant one is there."""
    own = reading.words.values()
    if (key in KEYS and key not in reading.words) or key in own or key in reading.keys:
        return None
    plain = key.lower().replace("_", "").replace("-", "").replace(" ", "")
    if not key[:1].isalpha() or plain in _NOTES:
        return None
    meant = reading.words.get(key) or (plain if plain in KEYS else None) or _MEANT.get(plain) or _nearest(plain)
    meant = reading.words.get(meant, meant) if meant else None
    return None if meant is None or meant in present or meant == key else meant


def _nearest(plain: str) -> str | None:
    """The key that so nearly is the written one that it must be meant."""
    most = 2 if len(plain) >= _LONG else 1
    if len(plain) < len("args") - 1:
        return None
    for known, meant in (*((key, key) for key in KEYS), *_MEANT.items()):
        if len(known) > len("env") and _changes(plain, known) <= (most if len(known) >= _LONG else 1):
            return meant
    return None


def _changes(one: str, other: str) -> int:
    """So many letters are wrong, missing, too many or swapped with their neighbours (optimal string alignment)."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        before, above, row = row, before, [i]
        for j, wanted in enumerate(other, 1):
            best = min(before[j] + 1, row[-1] + 1, before[j - 1] + (letter != wanted))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == wanted:
                best = min(best, above[j - 2] + 1)
            row.append(best)
    return row[-1]
