"""How a text from outside may be shown and kept: without control characters, and without the secrets of a server."""

from collections.abc import Callable, Iterable, Iterator

from mcpward.diagnostics.configuration.entries import Entry
from mcpward.diagnostics.configuration.secret_values import in_address, in_argument, in_named
from mcpward.links.stderr import ESCAPES

HIDDEN = "[HIDDEN]"
LONGEST = 2000
"""So many characters of one text are shown."""

_SHORTEST = 4
Mask = Callable[[str], str]


def as_it_is(text: str) -> str:
    """Hide nothing."""
    return text


def shown_with(entries: Iterable[Entry], mask: Mask) -> Mask:
    """How texts about these entries are shown: `mask` hides what looks like a secret anywhere, and what is known to be
    one of theirs is hidden by its value.
    """
    secrets = sorted({secret for entry in entries for secret in _secrets(entry)}, key=len, reverse=True)

    def shown(text: str) -> str:
        text = printable(text[: 4 * LONGEST])
        for secret in secrets:
            text = text.replace(secret, HIDDEN)
        text = mask(text)
        return text if len(text) <= LONGEST else f"{text[:LONGEST]}…"

    return shown


def printable(text: str) -> str:
    """A text in one line, without escape sequences of a terminal and without control characters."""
    plain = ESCAPES.sub("", text)
    return "".join(char if char.isprintable() else " " if char.isspace() else "\ufffd" for char in plain)


def _secrets(entry: Entry) -> Iterator[str]:
    for table in (entry.env, entry.headers):
        for name, value in table.items():
            if len(value) >= _SHORTEST and in_named(name, value):
                yield value
                if (bare := value.partition(" ")[2]) and len(bare) >= _SHORTEST:
                    yield bare
    for at, argument in enumerate(entry.args):
        for secret in in_argument(argument, entry.args[at - 1] if at else ""):
            if secret.end - secret.start >= _SHORTEST:
                yield argument[secret.start : secret.end]
    for secret in in_address(entry.url):
        if secret.end - secret.start >= _SHORTEST:
            yield entry.url[secret.start : secret.end]
