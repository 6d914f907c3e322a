"""Guesses from what a process wrote last why it ended, in words of our own: its own stay in the evidence."""

import re
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Cause:
    """Why a process ended: the end of a sentence that says so, and a whole one on what to do."""

    says: str
    fix: str


_VARIABLE = r"(?:env(?:ironment)?[ _-]?var\w*|api[ _-]?key|[A-Z][A-Z0-9]*_[A-Z0-9_]+|access token|credentials?)"
_MISSING = r"(?:required|missing|not (?:set|found|provided|defined|configured)|must be (?:set|provided)|undefined)"

_BY_WORDS: tuple[tuple[str, Cause], ...] = (
    (
        r"npm (?:ERR!|error).*(?:E404|404)|\bE404\b.*registry",
        Cause("the npm registry has no such package", "Correct the name of the package in args."),
    ),
    (
        r"not found in the package registry|No matching distribution found|No solution found when resolving",
        Cause("PyPI has no such package", "Correct the name or the version of the package in args."),
    ),
    (
        r"Cannot connect to the Docker daemon|docker daemon is not running|docker_engine",
        Cause("Docker does not run", "Start Docker (Docker Desktop, or `systemctl start docker`), and try again."),
    ),
    (
        r"Unable to find image|pull access denied|manifest unknown",
        Cause("Docker has no such image", "Correct the name of the image in args, or `docker pull` it once by hand."),
    ),
    (
        r"Unsupported engine|requires Node|requires a different Python|requires-python|SyntaxError",
        Cause(
            "its program does not run on this version of its interpreter",
            "Write the full path of a newer interpreter (node, python) in command, or install one.",
        ),
    ),
    (
        r"ModuleNotFoundError|No module named|ImportError",
        Cause(
            "a Python module is missing",
            "Install the module that the evidence names into the environment of the interpreter in command, or name"
            " the interpreter of the virtual environment that has it.",
        ),
    ),
    (
        r"Cannot find module|Cannot find package|ERR_MODULE_NOT_FOUND|MODULE_NOT_FOUND",
        Cause(
            "a file or a package of Node is missing",
            "Check the path of the script in args; then run `npm install`, and its build if it has one, where it is.",
        ),
    ),
    (
        r"EADDRINUSE|[Aa]ddress (?:is )?already in use|Only one usage of each socket address",
        Cause(
            "another process has its port",
            "End the process that listens there, which is often an older run of the same server, or give it another"
            " port.",
        ),
    ),
    (
        r"(?:401|[Uu]nauthori[sz]ed|[Ii]nvalid (?:api[ _-]?key|token|credential)|[Aa]uthentication failed)",
        Cause("its credential is refused", "Replace the credential under env of its entry with one that is valid."),
    ),
    (
        rf"(?i:{_MISSING}).{{0,60}}\b{_VARIABLE}|\b{_VARIABLE}\b.{{0,60}}\b(?i:{_MISSING})|KeyError: '[A-Z][A-Z0-9_]+'",
        Cause(
            "it misses a variable or a credential",
            "Set what the evidence names under env of its entry: a server gets next to nothing of your shell's"
            " variables.",
        ),
    ),
    (
        r"(?i:^\s*usage:)|the following arguments are required|unrecognized arguments|[Uu]nknown (?:option|argument)"
        r"|error: unexpected argument|[Mm]issing required argument|[Ii]nvalid choice",
        Cause("it does not understand its arguments", "Compare args of its entry with the usage that it prints."),
    ),
    (
        r"EACCES|EPERM|PermissionError|[Pp]ermission denied|Access is denied",
        Cause("something may not be read or run by you", "Give yourself access to what the evidence names."),
    ),
    (
        r"ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|[Cc]onnection refused|getaddrinfo|name resolution|ConnectionError",
        Cause(
            "something that it needs over the network cannot be reached",
            "Start what the evidence names, such as a database, or correct its address under env or args.",
        ),
    ),
    (
        r"ENOENT|FileNotFoundError|No such file or directory|can't open file|[Dd]oes not exist|cannot find the path",
        Cause(
            "a file or folder that it was given is not there",
            "Correct the path in args, env or cwd of its entry; write it in full.",
        ),
    ),
    (
        r"heap out of memory|MemoryError|Cannot allocate memory",
        Cause("it had not enough memory", "Close other programs, or give it less to load."),
    ),
)

_BY_CODE = {
    0: Cause(
        "it left as if there was nothing to do",
        "Check whether args must say that it is to serve over stdio: many programs only print something otherwise.",
    ),
    126: Cause("a shell may not run its program", "Make the program executable with chmod +x."),
    127: Cause("a shell did not find its program", "Write the full path of the program in its command or args."),
    137: Cause("it was killed, as is done where memory runs out", "Close other programs, or give it less to load."),
    -9: Cause("it was killed, as is done where memory runs out", "Close other programs, or give it less to load."),
    -11: Cause("it crashed", "Install its newest version; where that crashes too, tell its maintainers."),
}
_UNKNOWN = Cause("", "Run its command by hand with the same arguments and variables, and read what it says.")
_COMPILED = tuple((re.compile(words, re.MULTILINE), cause) for words, cause in _BY_WORDS)


def cause_of(exit_code: int, stderr: Sequence[str], garbage: Sequence[str] = ()) -> Cause:
    """The likeliest cause. What a process printed to stdout counts too: usage texts often go there."""
    said = "\n".join((*garbage, *stderr))
    found = next((cause for words, cause in _COMPILED if words.search(said)), None)
    return found or _BY_CODE.get(exit_code, _UNKNOWN)
