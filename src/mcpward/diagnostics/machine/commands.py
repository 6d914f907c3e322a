"""How the command of a server fares: one verdict, so that one fault has one code."""

import re
import shlex
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from mcpward.diagnostics.clients.own import NAME as OWN
from mcpward.diagnostics.configuration.secret_values import in_argument
from mcpward.diagnostics.fleet import Fleet, Target
from mcpward.diagnostics.machine.environments import environment_of
from mcpward.diagnostics.machine.programs import (
    Sought,
    find,
    folder_of,
    is_service,
    names_a_folder,
    program_name,
    refused,
    searched_by,
    sought,
)
from mcpward.diagnostics.showing import HIDDEN

Verdict = Literal["found", "address", "tilde", "typography", "arguments", "refused", "environment", "missing"]

TYPOGRAPHY: Mapping[str, str] = {
    "\u201c": "a curly quote", "\u201d": "a curly quote", "\u201e": "a curly quote",
    "\u2018": "a curly quote", "\u2019": "a curly quote",
    "\u00a0": "a no-break space", "\u202f": "a no-break space", "\u2007": "a no-break space",
    "\u2013": "a long dash", "\u2014": "a long dash", "\u2212": "a minus sign", "\u2011": "a no-break hyphen",
    "\u2026": "an ellipsis",
    "\u200b": "an invisible space", "\ufeff": "an invisible space", "\u2060": "an invisible space",
}  # fmt: skip
"""What word processors and web pages put in place of what a keyboard writes."""

_ADDRESS = re.compile(r"(?:https?|wss?)://", re.IGNORECASE)

_RUNTIMES: Mapping[str, str] = {
    "Node.js (https://nodejs.org)": "node npx npm corepack",
    "uv (https://docs.astral.sh/uv)": "uv uvx",
    "Python (https://www.python.org)": "python python3 py pip pip3",
    "pipx (https://pipx.pypa.io)": "pipx",
    "Docker (https://docs.docker.com/get-docker)": "docker",
    "Podman (https://podman.io)": "podman",
    "Bun (https://bun.sh)": "bun bunx",
    "Deno (https://deno.com)": "deno",
    "pnpm (https://pnpm.io)": "pnpm pnpx",
    "Yarn (https://yarnpkg.com)": "yarn",
    "a Java runtime (https://adoptium.net)": "java jbang",
    ".NET (https://dotnet.microsoft.com)": "dotnet dnx",
    "Go (https://go.dev)": "go",
    "Rust (https://rustup.rs)": "cargo",
    "Ruby (https://www.ruby-lang.org)": "ruby bundle",
    "PHP (https://www.php.net)": "php composer",
    "PowerShell 7 (https://aka.ms/powershell)": "pwsh",
}
_BROUGHT_BY = {program: runtime for runtime, programs in _RUNTIMES.items() for program in programs.split()}

_TWINS = {"python": "python3", "python3": "python", "node": "nodejs", "nodejs": "node"}


@dataclass(frozen=True, slots=True)
class Command:
    """The command of a server: where it was looked for, what became of it, and `file`, what the verdict is about.

    `line` are the words where it is a whole command line.
    """

    sought: Sought
    verdict: Verdict
    file: Path | None = None
    line: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """The command as it is looked for."""
        return self.sought.command

    @property
    def shown(self) -> str:
        """The command without what is a secret in it: a whole line may stand there, or an address."""
        return without_secrets(self.text.split(" "))


def command_of(target: Target, fleet: Fleet) -> Command | None:
    """How the command of a server fares. None where it has none, or one that is not known before it is started."""
    seen = sought(target, fleet)
    if seen is None:
        return None
    text, places = seen.command, fleet.places
    cwd = folder_of(target.entry, places)
    path = [folder for client in seen.by_client for folder in searched_by(client, target.entry, fleet)]
    everywhere = (*path, *fleet.machine.shell_path, *fleet.machine.desktop_path)
    if _ADDRESS.match(text):
        return Command(seen, "address")
    if text.startswith("~"):
        return Command(seen, "tilde")
    if seen.found:
        return Command(seen, "found", seen.found)
    if any(sign in text for sign in TYPOGRAPHY):
        return Command(seen, "typography")
    if words := _line(text, lambda word: find(word, everywhere, places, cwd) is not None):
        return Command(seen, "arguments", line=words)
    if there := refused(text, everywhere, places, cwd):
        return Command(seen, "refused", there)
    file = cwd / text if names_a_folder(text, places) else None
    if file is not None and environment_of(file):
        return Command(seen, "environment", file)
    if file is None and is_service(places) and set(seen.by_client) != {OWN}:
        return None  # what the person's terminal would find is not known here
    return Command(seen, "missing", file)


def _line(text: str, is_program: Callable[[str], bool]) -> tuple[str, ...]:
    """The words of a whole command line, which begins with a program; none where it is not one.

    The folder of a program may have spaces in its name, so each space may be where its name ends.
    """
    for space in re.finditer(r"(?<=\S)\s+(?=\S)", text):
        program = text[: space.start()].strip().strip("\"'")
        if is_program(program):
            try:
                words = shlex.split(text[space.end() :], posix="\\" not in text)
            except ValueError:  # a quote without its other one
                continue
            return (program, *(word.strip("\"'") for word in words))
    return ()


def without_secrets(words: Sequence[str]) -> str:
    """A command line with its secrets hidden: in a command nobody else looks for them."""
    shown, before = [], ""
    for word in words:
        for secret in reversed(in_argument(word, before)):
            word = word[: secret.start] + HIDDEN + word[secret.end :]
        shown.append(word)
        before = word
    return " ".join(shown)


def brought_by(command: str) -> str | None:
    """What a person installs to have a command, with where it is told how."""
    return _BROUGHT_BY.get(program_name(command))


def twin_of(command: str, found: Callable[[str], bool]) -> str | None:
    """Another name of the same program that is found, as many systems have python3 and no python."""
    twin = _TWINS.get(command)
    return twin if twin and found(twin) else None
