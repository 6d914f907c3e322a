"""What a command line really runs, behind the interpreters and the programs that start others."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from mcpward.diagnostics.machine.containers import ENGINES, container_of
from mcpward.diagnostics.machine.programs import program_name

Kind = Literal["program", "script", "module", "package", "image"]


@dataclass(frozen=True, slots=True)
class Launch:
    """What is run: a program, a script, a module, a package that is fetched, or an image of a container.

    `by` is who runs it, such as python or npx, empty for a program; `name` may be a path, and `folder` is where the
    starter goes first. `at` is where the name stands in the arguments, from 0, and -1 where it is the command.
    """

    kind: Kind
    name: str
    args: tuple[str, ...] = ()
    by: str = ""
    folder: str = ""
    at: int = -1


_PYTHON = re.compile(r"python(?:\d+(?:\.\d+)*)?w?|pypy(?:\d+(?:\.\d+)*)?|py")
_SCRIPT = re.compile(r".*\.(?:py|pyw|js|mjs|cjs|ts|mts|cts|jsx|tsx|rb|jar|sh)", re.IGNORECASE | re.DOTALL)
_NAME_WITHIN = re.compile(r"(?<=\.py):\w+$")
_ELSEWHERE = re.compile(r"(?:https?|npm|jsr|node|data|file):", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Options:
    """Which options of a program take the next argument, and which stand alone; with any other one nothing is sure."""

    valued: frozenset[str]
    alone: re.Pattern[str]

    def first(self, args: Sequence[str]) -> int | None:
        """Where the first argument stands that is neither an option nor the value of one."""
        at = 0
        while at < len(args):
            arg = args[at]
            if arg in ("--", "-"):
                return at + 1 if arg == "--" and at + 1 < len(args) else None
            if not arg.startswith("-"):
                return at
            if arg in self.valued:
                at += 2
            elif self.alone.fullmatch(arg) or (arg.startswith("--") and "=" in arg):
                at += 1
            else:
                return None
        return None


def _options(valued: str, alone: str) -> _Options:
    return _Options(frozenset(valued.split()), re.compile(alone, re.DOTALL))


_OF_PYTHON = _options("-W -X --check-hash-based-pycs", r"-[bBdEiIOPqRsSuvVx]+|-[WX].+|-\d.*|-V:.*")
_OF_NODE = _options(
    "-r --require --import --loader --experimental-loader -C --conditions --env-file --env-file-if-exists --title",
    r"--(?:no-|experimental-|trace-|inspect|enable-|use-|preserve-|harmony|watch$|expose-gc|unhandled-).*",
)
_OF_BUN = _options("--cwd --env-file -r --preload --config -c", r"--(?:smol|hot|watch|silent|bun|no-.*)|-b|-i")
_OF_DENO = _options(
    "-c --config --import-map --env-file --cert --lock --location --seed",
    r"--(?:allow-|deny-|no-|unstable|quiet|node-modules-dir|cached-only|watch).*|-[AqRWNESI]+",
)
_OF_TSX = _options("--tsconfig --env-file --import -r --require", r"--(?:no-|enable-|inspect|include|clear-).*")
_OF_RUBY = _options("-I -r -E -C", r"-[wWvd]+\d?|-[Ir].+|--(?:yjit|enable|disable).*")
_OF_JAVA = _options(
    "-cp -classpath --class-path -p --module-path --add-modules", r"-[DX].*|-ea|-server|--(?:enable|add).*"
)
_INTERPRETERS: Mapping[str, _Options] = {
    "node": _OF_NODE,
    "nodejs": _OF_NODE,
    "tsx": _OF_TSX,
    "ts-node": _OF_TSX,
    "ruby": _OF_RUBY,
    "sh": _options("-o", r"-[eux]+"),
    "bash": _options("-o", r"-[eux]+|--(?:noprofile|norc|posix)"),
    "zsh": _options("-o", r"-[eux]+"),
}
_OF_FASTMCP = _options("-t --transport --host -p --port -l --log-level --path --with --python --project", r"--no-.*")

_OF_NPX = _options(
    "-w --workspace --registry --cache --prefix --userconfig",
    r"-[yq]+|--(?:yes|no|no-install|quiet|silent|offline|prefer-offline|prefer-online|ignore-scripts|include-.*)",
)
_OF_UVX = _options(
    "--with -w --with-editable --with-requirements -p --python --index --default-index -i --index-url --extra-index-url"
    " -f --find-links --env-file --cache-dir --config-file --directory --project --prerelease --resolution -P -c"
    " --refresh-package --upgrade-package --constraints --overrides --index-strategy --keyring-provider --link-mode"
    " --exclude-newer --extra --group --package --only-group --no-group",
    r"-[qvnU]+|--(?:quiet|verbose|isolated|refresh|upgrade|offline|native-tls|system-certs|frozen|locked|active|exact"
    r"|dev|all-extras|all-groups|all-packages|managed-python|reinstall|no-.*)",
)
_OF_PIPX = _options(
    "--pip-args --python --index-url", r"--(?:quiet|verbose|no-cache|pypackages|system-site-packages)|-[qv]+"
)
_FETCHERS: Mapping[tuple[str, ...], tuple[_Options, tuple[str, ...]]] = {
    ("npx",): (_OF_NPX, ("-p", "--package", "-c", "--call")),
    ("pnpx",): (_OF_NPX, ("-p", "--package", "-c")),
    ("bunx",): (_options("", r"--(?:bun|yes|no-.*|verbose|silent)|-y"), ("-p", "--package")),
    ("npm", "exec"): (_OF_NPX, ("-p", "--package", "-c", "--call")),
    ("npm", "x"): (_OF_NPX, ("-p", "--package", "-c", "--call")),
    ("pnpm", "dlx"): (_OF_NPX, ("-p", "--package", "-c")),
    ("yarn", "dlx"): (_OF_NPX, ("-p", "--package")),
    ("bun", "x"): (_options("", r"--(?:bun|yes|no-.*)|-y"), ("-p", "--package")),
    ("uvx",): (_OF_UVX, ("--from",)),
    ("uv", "tool", "run"): (_OF_UVX, ("--from",)),
    ("uv", "tool", "uvx"): (_OF_UVX, ("--from",)),
    ("uv", "x"): (_OF_UVX, ("--from",)),
    ("pipx", "run"): (_OF_PIPX, ("--spec",)),
}
_ASSIGNMENT = re.compile(r"[A-Za-z_][A-Za-z0-9_]*=.*", re.DOTALL)


def launch_of(line: Sequence[str]) -> Launch | None:
    """What a command line runs; None where that cannot be told for sure."""
    if not line:
        return None
    program, args = program_name(line[0]), tuple(line[1:])
    if program == "cmd":
        return _later(args, 1) if args and args[0].lower() in ("/c", "/k", "/s") else None
    if program in ("env", "nohup", "nice", "setsid", "caffeinate", "time"):
        start = next((at for at, arg in enumerate(args) if not _ASSIGNMENT.fullmatch(arg)), len(args))
        return _later(args, start) if start < len(args) and not args[start].startswith("-") else None
    if _PYTHON.fullmatch(program):
        return _python(args)
    if program in _INTERPRETERS:
        return _script(program, args, _INTERPRETERS[program].first(args))
    if program == "java":
        return _java(args)
    if program in ("bun", "deno") and args and args[0] != "x":
        return _bun_or_deno(program, args)
    if program in ("mcp", "fastmcp") and args[:1] == ("run",):
        return _fastmcp(program, args)
    if program in ENGINES:
        found = container_of(program, args)
        return Launch("image", found.image, found.args, program, at=found.at) if found else None
    if fetched := _fetched(program, args):
        return fetched
    if program == "uv":
        return _uv(args)
    if program in ("npx", "pnpx", "bunx", "uvx", "npm", "pnpm", "yarn", "bun", "deno", "pipx"):
        return None
    return Launch("program", line[0], args)


def _later(args: Sequence[str], start: int) -> Launch | None:
    """What the arguments from `start` on run."""
    found = launch_of(args[start:])
    return replace(found, at=found.at + start + 1 if found.at >= 0 else start) if found else None


def _python(args: tuple[str, ...]) -> Launch | None:
    for at, arg in enumerate(args):
        if re.fullmatch(r"-[bBdEiIOPqRsSuvVx]*m", arg):
            module = args[at + 1] if at + 1 < len(args) else ""
            plain = all(before.startswith("-") for before in args[:at])
            return Launch("module", module, args[at + 2 :], "python", at=at + 1) if module and plain else None
        if not arg.startswith("-"):
            break
    return _script("python", args, _OF_PYTHON.first(args))


def _script(by: str, args: tuple[str, ...], at: int | None) -> Launch | None:
    if at is None or _ELSEWHERE.match(args[at]):
        return None
    return Launch("script", args[at], args[at + 1 :], by, at=at)


def _java(args: tuple[str, ...]) -> Launch | None:
    at = args.index("-jar") + 1 if "-jar" in args else len(args)
    return Launch("script", args[at], args[at + 1 :], "java", at=at) if at < len(args) else None


def _fastmcp(program: str, args: tuple[str, ...]) -> Launch | None:
    """The runner of the Python SDK, which is given a file, and may be told the name of the server in it."""
    at = _OF_FASTMCP.first(args[1:])
    file = "" if at is None else _NAME_WITHIN.sub("", args[at + 1])
    if at is None or not file.endswith(".py") or _ELSEWHERE.match(file):
        return None
    return Launch("script", file, args[at + 2 :], program, at=at + 1)


def _bun_or_deno(program: str, args: tuple[str, ...]) -> Launch | None:
    """`run` may also mean a task of the project: only what looks like a file is a script."""
    options = _OF_BUN if program == "bun" else _OF_DENO
    start = 1 if args[0] in ("run", "serve") else 0
    first = options.first(args[start:])
    at = None if first is None else first + start
    return _script(program, args, at) if at is not None and _SCRIPT.fullmatch(args[at]) else None


def _fetched(program: str, args: tuple[str, ...]) -> Launch | None:
    """A package that is fetched and run; where the program in it is named apart, that is its name."""
    for words, (options, named_by) in _FETCHERS.items():
        if (program, *args[: len(words) - 1]) != words:
            continue
        skipped = len(words) - 1
        both = _Options(options.valued | frozenset(named_by), options.alone)
        at = both.first(args[skipped:])
        if at is None or any(arg in ("-c", "--call") for arg in args[skipped : skipped + at]):
            return None
        at += skipped
        return Launch("package", args[at], args[at + 1 :], words[0] if len(words) == 1 else program, at=at)
    return None


def _uv(args: tuple[str, ...]) -> Launch | None:
    """`uv run`, which may go elsewhere first."""
    folder = next((args[at + 1] for at, arg in enumerate(args[:-1]) if arg in ("--directory", "--project")), "")
    first = _OF_UVX.first(args)
    if first is None or args[first] != "run":
        return None
    rest = args[first + 1 :]
    if rest and rest[0] in ("-m", "--module") and len(rest) > 1:
        return Launch("module", rest[1], rest[2:], "uv", folder, first + 2)
    script = bool(rest) and rest[0] in ("-s", "--script")
    at = _OF_UVX.first(rest[1:] if script else rest)
    if at is None:
        return None
    at += first + 1 + script
    if script or _SCRIPT.fullmatch(args[at]):
        return Launch("script", args[at], args[at + 1 :], "uv", folder, at)
    found = _later(args, at)
    return replace(found, by=found.by or "uv", folder=folder) if found else None
