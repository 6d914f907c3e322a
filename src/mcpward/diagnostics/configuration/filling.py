"""Fills in the variables of an entry, as its client would before it starts or calls the server."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from mcpward.diagnostics.configuration.entries import Entry, changed
from mcpward.diagnostics.configuration.secret_values import in_named, is_secret_name
from mcpward.diagnostics.showing import HIDDEN, shown_with
from mcpward.expansion import Unset, expanded, named

_INPUT = re.compile(r"\$\{input:([^{}]+)\}")
_SHORTEST = 4
"""A value with fewer characters is not looked for in what a server writes: it stands in too many words."""


@dataclass(frozen=True, slots=True)
class Filled:
    """An entry with its variables filled in; `unset` are those that are not set, `asked` what its client would ask a
    person for. Where there is any of them the server cannot be started or called as its client would.
    """

    entry: Entry
    unset: tuple[str, ...] = ()
    asked: tuple[str, ...] = ()
    _secrets: tuple[str, ...] = field(default=(), repr=False)

    def shown(self) -> Callable[[str], str]:
        """How what the server wrote is kept: without control characters and without the secrets that it was given."""

        def without(text: str) -> str:
            for secret in self._secrets:
                text = text.replace(secret, HIDDEN)
            return text

        return shown_with((self.entry,), without)


def filled(entry: Entry, environment: Mapping[str, str]) -> Filled:
    """Fill in what `environment` says. A `${` that begins nothing known may be meant for a shell, and stays."""
    unset: list[str] = []

    def fill(text: str) -> str:
        try:
            return expanded(text, environment, lambda: "${")
        except Unset as missing:
            unset.append(missing.name)
            return text

    values = {name: getattr(entry, name) for name in ("command", "args", "env", "cwd", "url", "headers")}
    texts = [*_texts(entry)]
    names = {name for text in texts for name in named(text)}
    secrets = {environment[name] for name in names if name in environment and _is_secret(name, environment[name])}
    return Filled(
        replace(entry, **changed(values, fill)),
        tuple(dict.fromkeys(unset)),
        tuple(dict.fromkeys(asked for text in texts for asked in _INPUT.findall(text))),
        tuple(sorted(secrets, key=len, reverse=True)),
    )


def _texts(entry: Entry) -> Iterator[str]:
    yield from (entry.command, *entry.args, *entry.env.values(), entry.cwd or "", entry.url, *entry.headers.values())


def _is_secret(name: str, value: str) -> bool:
    return len(value) >= _SHORTEST and (is_secret_name(name) or in_named(name, value))
