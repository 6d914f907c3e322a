"""Which entries mean mcpward itself: in front of itself it would stand in a circle."""

import re
from urllib.parse import urlsplit

from mcpward.diagnostics.configuration.entries import Entry

_PROGRAM = re.compile(r"(?:.*[/\\])?mcpward(?:\.exe|\.cmd)?", re.IGNORECASE | re.DOTALL)
_NAMED = re.compile(r"mcpward(?:\.exe|\.cmd|\.cli(?:\.main)?)?(?:\[[^\]]*\])?(?:[=@<>~].*)?", re.IGNORECASE)
_STARTER = re.compile(
    r"(?:.*[/\\])?(?:uvx?|pipx?|python[0-9.]*w?|py|poetry|hatch|pdm|rye|env|cmd|(?:ba|z)?sh|nohup|nice)(?:\.exe)?",
    re.IGNORECASE | re.DOTALL,
)
_LOOPBACK = ("localhost", "127.0.0.1", "::1", "0.0.0.0", "::")  # noqa: S104 - compared, never bound
_PORTS = {"http": 80, "https": 443}


def is_itself(entry: Entry, address: str) -> bool:
    """Whether an entry runs `mcpward`, or leads to the address at which it listens, also by way of a bridge."""
    if _PROGRAM.fullmatch(entry.command):
        return True
    # A folder of that name is what a server of files may be given; a program that starts others is given the program.
    if _STARTER.fullmatch(entry.command) and any(_NAMED.fullmatch(arg) for arg in entry.args):
        return True
    own = _end_of(address)
    return own is not None and own in map(_end_of, (entry.url, *entry.args))


def _end_of(url: str) -> tuple[str, int] | None:
    """Host and port of an address; None for what is none."""
    try:
        parts = urlsplit(url)
        port = parts.port or _PORTS[parts.scheme]
    except (ValueError, KeyError):
        return None
    if not parts.hostname:
        return None
    return ("localhost" if parts.hostname in _LOOPBACK else parts.hostname), port
