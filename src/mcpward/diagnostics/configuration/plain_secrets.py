"""The secrets that stand in an entry in plain text, and where in it."""

from collections.abc import Iterator
from dataclasses import dataclass

from mcpward.diagnostics.configuration.entries import Entry
from mcpward.diagnostics.configuration.secret_values import in_address, in_argument, in_named
from mcpward.diagnostics.contact.credentials_seen import is_left_open


@dataclass(frozen=True, slots=True)
class PlainSecret:
    """A secret: `where` in words, and the keys that lead to it, in the words of most clients."""

    where: str
    what: str
    inner: tuple[str | int, ...] = ()


def plain_secrets(entry: Entry) -> Iterator[PlainSecret]:
    """The secrets of an entry; what its instructions have in place of one is none."""
    for what, word, table in (("env", "variable", entry.env), ("headers", "header", entry.headers)):
        for name, value in table.items():
            if in_named(name, value) and not is_left_open(value):
                yield PlainSecret(f"{word} {name}", what, (name,))
    for at, argument in enumerate(entry.args):
        found = in_argument(argument, entry.args[at - 1] if at else "")
        if any(not is_left_open(argument[one.start : one.end]) for one in found):
            yield PlainSecret(f"argument {at + 1}", "args", (at,))
    if any(not is_left_open(entry.url[one.start : one.end]) for one in in_address(entry.url)):
        yield PlainSecret("address", "url")
