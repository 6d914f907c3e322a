"""Writes a server as the servers file has it, with references to variables in place of secrets."""

import re
from dataclasses import dataclass, field
from typing import Any

from mcpward.diagnostics.configuration.entries import Entry
from mcpward.diagnostics.configuration.secret_values import Secret, in_address, in_argument, in_named

_INPUT = re.compile(r"\$\{input:(?P<id>[^{}]+)\}")
_NO_LETTER = re.compile(r"[^A-Za-z0-9]+")


@dataclass(frozen=True, slots=True)
class Need:
    """A variable that has to be set before a server can be reached, and where its value stands now."""

    variable: str
    server: str
    where: str


@dataclass
class References:
    """Writes servers, and gathers what has to be set for them. With `plain` secrets stay as they are."""

    plain: bool = False
    needs: list[Need] = field(default_factory=list)
    _inputs: dict[tuple[str, str], str] = field(default_factory=dict)

    def written(self, server: str, entry: Entry) -> dict[str, Any]:
        """The object of a server in the servers file. `server` is its name there."""
        if entry.transport == "stdio":
            args = [self._argument(server, entry.args, at) for at in range(len(entry.args))]
            fields = {
                "command": self._asked(server, entry.command, "command"),
                "args": args,
                "env": self._table(server, entry.env, "env"),
                "cwd": entry.cwd,
            }
        else:
            url = self._cut(server, entry.url, () if self.plain else in_address(entry.url), "url")
            headers = self._table(server, entry.headers, "header")
            fields = {"type": entry.transport, "url": url, "headers": headers}
        return {key: value for key, value in fields.items() if value} | ({"disabled": True} if entry.disabled else {})

    def _table(self, server: str, table: Any, what: str) -> dict[str, str]:
        values = {}
        for name, value in table.items():
            where = f"{what} {name}"
            if not self.plain and in_named(name, value):
                values[name] = self._reference(server, name, where)
            else:
                values[name] = self._asked(server, value, where)
        return values

    def _argument(self, server: str, args: tuple[str, ...], at: int) -> str:
        secrets = () if self.plain else in_argument(args[at], args[at - 1] if at else "")
        return self._cut(server, args[at], secrets, f"argument {at + 1}")

    def _cut(self, server: str, text: str, secrets: tuple[Secret, ...], where: str) -> str:
        """The text with references in place of the secrets in it."""
        parts, end = [], 0
        for secret in secrets:
            parts += [text[end : secret.start], self._reference(server, secret.word, where)]
            end = secret.end
        return self._asked(server, "".join((*parts, text[end:])), where)

    def _asked(self, server: str, text: str, where: str) -> str:
        """The text with references in place of what its client would ask a person for."""
        return _INPUT.sub(lambda found: self._input(server, found["id"], where), text)

    def _input(self, server: str, asked: str, where: str) -> str:
        """A reference to the variable for what is asked: the same one wherever a server needs it."""
        if (server, asked) not in self._inputs:
            self._inputs[server, asked] = self._reference(server, asked, where)
        return self._inputs[server, asked]

    def _reference(self, server: str, word: str, where: str) -> str:
        """A reference to a variable of its own."""
        owner, rest = _as_variable(server), _as_variable(word)
        wanted = rest if rest.startswith(f"{owner}_") else f"{owner}_{rest}"
        wanted = f"_{wanted}" if wanted[0].isdigit() else wanted
        variable, number = wanted, 1
        taken = {need.variable for need in self.needs}
        while variable in taken:
            number += 1
            variable = f"{wanted}_{number}"
        self.needs.append(Need(variable, server, where))
        return f"${{{variable}}}"


def _as_variable(text: str) -> str:
    return _NO_LETTER.sub("_", text).strip("_").upper() or "VALUE"
