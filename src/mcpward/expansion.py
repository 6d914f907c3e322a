"""Fills in the variables that are named in what is written of a server: `${NAME}`, `${NAME:-DEFAULT}`, `${env:NAME}`.

Files that clients read are written so. It is done once: what a variable holds is taken as it is.
"""

import re
from collections.abc import Callable, Mapping

_VARIABLE = re.compile(r"\$\{(?:(?:env:)?(?P<name>[A-Za-z_][A-Za-z0-9_]*)(?P<default>:-[^}]*)?\})?")


class Unset(Exception):
    """A variable that is named without a default is not set."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


def expanded(text: str, environment: Mapping[str, str], strange: Callable[[], str]) -> str:
    """The text with its variables filled in. An empty one counts as unset where there is a default.

    `strange` says what stands for a `${` that begins nothing known here. Raises Unset, and what `strange` raises.
    """

    def value(found: re.Match[str]) -> str:
        name, default = found["name"], found["default"]
        if name is None:
            return strange()
        if default is not None:
            return environment.get(name) or default.removeprefix(":-")
        if name not in environment:
            raise Unset(name)
        return environment[name]

    return _VARIABLE.sub(value, text)


def named(text: str) -> tuple[str, ...]:
    """The names of the variables that a text names, in order."""
    return tuple(found["name"] for found in _VARIABLE.finditer(text) if found["name"])
