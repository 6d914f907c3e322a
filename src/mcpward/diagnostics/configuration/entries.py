"""What a client says of one server, in the one form that all of them are brought into."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from mcpward.server_fields import NO_TEXT, Fault, Transport
from mcpward.tolerant_json import Place, shown_name

Scope = Literal["user", "project", "plugin"]

_FOLDER = re.compile(r"\$\{(?:userHome|workspace(?:Folder|FolderBasename|Root))\}")
_RELATIVE = ("./", "../", ".\\", "..\\")


@dataclass(frozen=True, slots=True)
class Entry:
    """One server in one file of one client. What may hold a secret is not in its repr.

    Texts are as they were written, with their `${VARIABLE}`; `${input:ID}` is what the client would ask a person for.
    Where there is a `fault`, one sentence with file and line, only what stands before `transport`, `disabled` and what
    stands after it mean anything; `fault_at` are the keys in it that are at fault. `place` is where the entry stands in
    the document of its file, and its `line` and `column` count from 1. It `waits` where its client asks a person first.
    """

    client: str
    file: Path
    line: int
    scope: Scope
    name: str
    transport: Transport = "stdio"
    command: str = field(default="", repr=False)
    args: tuple[str, ...] = field(default=(), repr=False)
    env: Mapping[str, str] = field(default_factory=dict, repr=False)
    cwd: str | None = field(default=None, repr=False)
    url: str = field(default="", repr=False)
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    disabled: bool = False
    fault: str | None = None
    fault_at: Place = field(default=(), repr=False)
    column: int | None = None
    place: Place = ()
    waits: bool = False

    @property
    def told(self) -> str:
        """What is wrong with it, without where it stands; "" where nothing is."""
        return (self.fault or "").partition(f"server {shown_name(self.name)}: ")[2].removesuffix(".")

    @property
    def meaning(self) -> tuple[object, ...]:
        """What makes it the same server as another: everything but who says it, under which name."""
        named = (tuple(sorted(self.env.items())), tuple(sorted(self.headers.items())))
        return (self.transport, self.command, self.args, self.cwd, self.url, *named)

    def fault_of(self, says: str) -> str:
        """A sentence that tells what is wrong with it, and where."""
        return f"{self.file}, line {self.line}, server {shown_name(self.name)}: {says}."


def as_text(value: object, keys: Place) -> str:
    """A text; numbers and truth values become the one that a program would be given. Raises Fault."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return str(value)
    if not isinstance(value, str):
        raise Fault(keys, NO_TEXT)
    return value


def changed(values: Any, change: Callable[[str], str]) -> Any:
    """The same with every text in it changed; names of keys stay."""
    if isinstance(values, str):
        return change(values)
    if isinstance(values, Mapping):
        return {key: changed(value, change) for key, value in values.items()}
    if isinstance(values, list | tuple):
        return type(values)(changed(value, change) for value in values)
    return values


def with_folders(values: dict[str, Any], home: Path, base: Path, in_project: bool) -> dict[str, Any]:
    """The values with the folders filled in that editors have names for.

    `base` is the project. A program that is named from there is started there.
    """
    folders = {
        "${userHome}": str(home),
        "${workspaceFolder}": str(base),
        "${workspaceFolderBasename}": base.name,
        "${workspaceRoot}": str(base),
    }
    filled: dict[str, Any] = changed(values, lambda text: _FOLDER.sub(lambda found: folders[found[0]], text))
    cwd = filled.get("cwd")
    if cwd and cwd.startswith(_RELATIVE):
        filled["cwd"] = str(base / cwd)
    elif cwd is None and in_project and _is_relative((filled.get("command", ""), *filled.get("args", ()))):
        filled["cwd"] = str(base)
    return filled


def _is_relative(texts: tuple[str, ...]) -> bool:
    return any(text.startswith(_RELATIVE) for text in texts)
