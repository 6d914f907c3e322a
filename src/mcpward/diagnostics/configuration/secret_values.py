"""Which values of an entry are secrets that stand there in plain text, told by their names and by their shapes.

This is no guard: it decides what goes into a file, and would rather call too much a secret than too little.
"""

import re
from dataclasses import dataclass

_WORDS = re.compile(r"[A-Za-z]+?(?=[A-Z][a-z]|[^A-Za-z]|$)|[A-Z]+")
_SECRET = re.compile(r"(?i).*(?:key|token|secret|password|passwd|passphrase|pwd|credential)s?|pat|dsn|cookie|pass|jwt")
_MANY = ("tokens",)
_ONLY_LAST = ("auth", "authorization", "pass", "pat")
_ABOUT = re.compile(
    r"path|file|filename|dir|directory|folder|url|uri|endpoint|host|id|name|type|header|prefix|format|algorithm|env|var"
    r"|limits?|max|min|ttl|expiry|expires|timeout|count|size|length|enabled|store|provider"
)
_A_PATH = re.compile(r"(?:[/~.]|[A-Za-z]:[/\\]).*\.\w{2,5}")
_SHAPES = re.compile(
    r"(?:sk|pk|rk|ghp|gho|ghu|ghs|ghr|github_pat|glpat|xox[abeoprs]|xapp|hf|npm|pypi|dop_v1|shpat|figd|lin_api|ntn|tvly"
    r"|fc|ctx7sk|r8|gsk|nvapi|sntrys|sntryu|pplx|ATATT)[-_][A-Za-z0-9_=.-]{12,}"
    r"|-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----"
    r"|AKIA[0-9A-Z]{16}|AIza[0-9A-Za-z_-]{30,}|ya29\.[\w.-]{20,}|eyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*"
    r"|(?<=[Bb]earer )[A-Za-z0-9._~+/=-]{8,}"
    r"|(?<=://)(?:[^\s/:@]*:)(?P<password>[^\s/@]+)(?=@)"
)
_LONG_PART = re.compile(r"(?<=[/=])(?=[A-Za-z_-]*[0-9])(?=[0-9_-]*[A-Za-z])[A-Za-z0-9_-]{32,}(?==*(?:[/?&#]|$))")
_REFERENCE = re.compile(r"\$\{(?:(?:env|input):)?[^{}:]+(?::-)?\}")
_SCHEME = re.compile(r"(?i)^\s*(?:bearer|basic|token|apikey|api-key)\s+|^\s+|\s+$")
_PAIR = re.compile(r"(?P<name>-{0,2}[A-Za-z][\w.-]*)(?P<sign>=|:\s*)(?P<value>.+)", re.DOTALL)
_FLAG = re.compile(r"--?[A-Za-z][\w-]*")
_QUERY = re.compile(r"(?<=[?&])(?P<name>[^=&#]+)=(?P<value>[^&#]+)")


@dataclass(frozen=True, slots=True)
class Secret:
    """A part of a text that is a secret: from `start` to `end`, and a word for what it is."""

    start: int
    end: int
    word: str = "value"


def is_secret_name(name: str) -> bool:
    """Whether the name of a variable, an option or a parameter says that its value is a secret."""
    words = [word.lower() for word in _WORDS.findall(name)]
    if not words or _ABOUT.fullmatch(words[-1]):
        return False
    for at, word in enumerate(words):
        last = at == len(words) - 1
        if (word in _ONLY_LAST and last) or (word not in (*_MANY, *_ONLY_LAST) and _SECRET.fullmatch(word)):
            return True
    return False


def in_named(name: str, value: str) -> bool:
    """Whether the value of a variable or a header is a secret, by its name or its shape."""
    if not is_plain(value):
        return False
    if name.lower().endswith("credentials") and _A_PATH.fullmatch(value):
        return False  # the secrets are in that file
    return is_secret_name(name) or any(_of_shape(value))


def in_argument(argument: str, before: str) -> tuple[Secret, ...]:
    """The secrets in an argument of a program; `before` is the argument before it."""
    if _FLAG.fullmatch(before) and is_secret_name(before) and not argument.startswith("-"):
        return (Secret(0, len(argument), before.strip("-")),) if is_plain(argument) else ()
    start = 0
    while pair := _PAIR.fullmatch(argument, start):  # --env=API_KEY=...
        if pair["value"].startswith("//"):
            break
        if is_secret_name(pair["name"]):
            return (Secret(*pair.span("value"), pair["name"].strip("-")),) if is_plain(pair["value"]) else ()
        start = pair.start("value")
    return in_address(argument) if "://" in argument else tuple(_of_shape(argument))


def in_address(url: str) -> tuple[Secret, ...]:
    """The secrets in an address: in its query, in its path, and a password before its host."""
    found = [
        Secret(*query.span("value"), query["name"])
        for query in _QUERY.finditer(url)
        if is_secret_name(query["name"]) and is_plain(query["value"])
    ]
    for one in (*_of_shape(url), *(Secret(*part.span()) for part in _LONG_PART.finditer(url))):
        if all(one.end <= other.start or other.end <= one.start for other in found):
            found.append(one)
    return tuple(sorted(found, key=lambda one: one.start))


def is_plain(value: str) -> bool:
    """Whether anything stands in a value but references to variables, and a word like Bearer before them."""
    left = _REFERENCE.sub("", _SCHEME.sub("", value)).strip()
    return bool(left) and left.lower() not in ("true", "false", "bearer")


def _of_shape(text: str) -> list[Secret]:
    found = []
    for one in _SHAPES.finditer(text):
        group = "password" if one["password"] is not None else 0
        if is_plain(one[group]):
            found.append(Secret(*one.span(group), "password" if group else "value"))
    return found
