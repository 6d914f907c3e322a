"""How a client reads a file of its own: only what is known of it for sure; what is not, is left open."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from mcpward.server_fields import Transport
from mcpward.tolerant_json import Place

Form = Literal["${NAME}", "${NAME:-DEFAULT}", "${env:NAME}", "${input:NAME}"]
"""The ways to write a variable that clients have in common: of the environment, and what a person is asked for."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What a client makes of a file. The servers stand at one of `roots`, with `settings` among other settings.

    `strict`: comments and last commas are a fault to it; last commas alone where `last_commas` is false. `expands`: the
    forms of variables that it fills in, None where that is not known; `asks_elsewhere`: their values are not those of
    the environment. `words` are keys of other clients, with its own for the same; `keys` are further ones of its own.
    `name`: what it wants of the name of a server, with `name_rule` in words; `transports`: those that it has, None
    where that is not known, and `types` the words that it has for them, where it takes no other; `typed` are the kinds
    of server for which it wants such a word. `only_text`: it wants every value in quotes; `exact`: it refuses a file
    without its root, and a `${` that begins nothing it knows. `nearest_wins`: of a project's and a person's server of
    one name the first hides the second. `off` is its key that switches a server off, empty where none is known.
    """

    roots: tuple[Place, ...] = (("mcpServers",),)
    settings: bool = False
    strict: bool = False
    last_commas: bool = True
    expands: frozenset[Form] | None = None
    asks_elsewhere: bool = False
    words: Mapping[str, str] = field(default_factory=dict)
    keys: frozenset[str] = frozenset()
    name: re.Pattern[str] | None = None
    name_rule: str = ""
    transports: frozenset[Transport] | None = None
    types: Mapping[Transport, str] = field(default_factory=dict)
    typed: frozenset[Literal["program", "address"]] = frozenset()
    only_text: bool = False
    exact: bool = False
    nearest_wins: bool = False
    off: Literal["", "disabled", "enabled"] = ""

    @property
    def root(self) -> Place:
        """The place where servers belong."""
        return self.roots[0]


PLAIN: frozenset[Form] = frozenset(("${NAME}",))
WITH_DEFAULT: frozenset[Form] = PLAIN | {"${NAME:-DEFAULT}"}
EDITOR: frozenset[Form] = frozenset(("${env:NAME}",))
"""As Visual Studio Code has it, and what was made of it."""
ASKED: frozenset[Form] = frozenset(("${input:NAME}",))
NOTHING: frozenset[Form] = frozenset()
ONLY_URL = {"serverUrl": "url", "httpUrl": "url"}
"""For clients whose one word for an address is `url`."""
