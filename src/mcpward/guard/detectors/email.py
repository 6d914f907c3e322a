"""E-mail addresses."""

import re

from mcpward.guard.engine import Caught, Examples, Kind, Pattern, Span

name = "email"
kind: Kind = "personal"

# The search begins at the sign: what stands before it is walked back, so that long words cost nothing.
patterns = (
    Pattern(
        "EMAIL",
        ("@",),
        r"@(?:[^\W_](?:[\w-]{0,61}[^\W_])?\.){1,6}(?:xn--[a-z0-9-]{2,59}|[^\W\d_]{2,24})(?![\w-])",
        0.95,
    ),
)

_LOCAL = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.!#$%&*+/=?^_{|}~-")
_SCHEME = re.compile(r"://[^\s@]{0,80}:$")
_NOBODY = frozenset(
    ["user", "name", "you", "me", "your.name", "yourname", "email", "test", "foo", "john.doe", "username", "someone"]
)
_LONGEST_LOCAL = 64
_FILES = (
    "png",
    "jpg",
    "jpeg",
    "svg",
    "gif",
    "webp",
    "js",
    "ts",
    "css",
    "py",
    "md",
    "json",
    "html",
    "service",
    "target",
)


def confirm(text: str, start: int, end: int) -> Span | None:
    """The address with its name; a file name or a login to a forge is none."""
    first = start
    while first > 0 and start - first < _LONGEST_LOCAL and (text[first - 1] in _LOCAL or text[first - 1].isalnum()):
        first -= 1
    while first < start and not text[first].isalnum() and text[first] != "_":
        first += 1
    # A path, a list or a query before the name is not part of it.
    local = text[first:start]
    for mark in "/=|&?":
        if mark in local:
            first = start - len(local.rsplit(mark, 1)[1])
            local = text[first:start]
    if not local or local == "git" or text[end - 8 : end].lower().endswith(tuple(f".{kind}" for kind in _FILES)):
        return None
    if local.lower() in _NOBODY and text.startswith("example.", start + 1):
        return None
    # Behind a scheme it is the password and the host of an address.
    return None if _SCHEME.search(text[max(0, first - 90) : first]) else Span(first, end)


examples = Examples(
    catch=(
        Caught("write to jane.doe+news@example.org.", "EMAIL", "jane.doe+news@example.org"),
        Caught("mailto:info@sub.example.co.uk?subject=x", "EMAIL", "info@sub.example.co.uk"),
        Caught("<o'neil@example.com>", "EMAIL", "neil@example.com"),
        Caught("joe@xn--bcher-kva.example", "EMAIL", "joe@xn--bcher-kva.example"),
    ),
    ignore=(
        "@app.get('/') is a decorator",
        "git@github.com:acme/repo.git",
        "icon@2x.png",
        "meet me @ noon",
        "npm install left-pad@1.3.0",
    ),
)
