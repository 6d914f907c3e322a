"""What the operator allows of each server behind the door: the tables `[servers.NAME]` of mcpward.toml.

[servers."*"]                    # for every server, unless its own table says otherwise, key by key
deny = ["delete_*"]

[servers.github]
read_only = true
rate = "60/minute"
replies = { personal = "mask" }  # or a table [servers.github.replies]
"""

import hashlib
import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from difflib import get_close_matches
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any, Literal, NoReturn, get_args

import limits

from mcpward.errors import ConfigurationError
from mcpward.policy.scopes import is_known

Action = Literal["mask", "block", "flag", "off"]
OnFailure = Literal["block", "pass"]

EVERY_SERVER = "*"
"""The table of this name holds for every server."""

_NAME = re.compile(r"[A-Za-z0-9-]+(?:_[A-Za-z0-9-]+)*")
_PLAIN_KEY = re.compile(r"[A-Za-z0-9_-]{1,40}")
_SIZE = re.compile(r"([0-9]{1,12}) ?(B|KiB|MiB|GiB)")
_UNITS = {"B": 1, "KiB": 1 << 10, "MiB": 1 << 20, "GiB": 1 << 30}
_AT_LINE = re.compile(r"at line (\d+)")
_LONGEST_WAIT = 86_400


@dataclass(frozen=True, slots=True)
class Screens:
    """What is done about each kind of finding, and what becomes of a text that could not be screened."""

    secrets: Action = "mask"
    personal: Action = "flag"
    attacks: Action = "block"
    on_failure: OnFailure = "block"

    @property
    def actions(self) -> dict[str, Action]:
        """The action by the kind that a finding has."""
        return {"secret": self.secrets, "personal": self.personal, "attack": self.attacks}


@dataclass(frozen=True, slots=True)
class UpstreamPolicy:
    """What holds for one server. `rate` is per caller and tool, `timeout` in seconds, `largest_reply` in bytes.

    `startup` is how many seconds a server has to start and shake hands. `shared` is whether all callers share one
    connection; `recheck` is after how many seconds a call looks up the tools again; `restore` gives masked values in
    replies placeholders, which stand for them on the way back to this server.
    """

    allow: tuple[str, ...] = ("*",)
    deny: tuple[str, ...] = ()
    read_only: bool = False
    rate: str | None = None
    timeout: float = 60.0
    startup: float = 60.0
    largest_reply: int = 4 << 20
    shared: bool = True
    recheck: float = 10.0
    restore: bool = False
    arguments: Screens = Screens(attacks="flag")
    replies: Screens = Screens()
    descriptions: Screens = Screens()

    def allows(self, tool: str, read_only_hint: bool | None) -> bool:
        """Whether a tool may be listed and called; `read_only_hint` is its annotation, None where it has none."""
        if self.read_only and read_only_hint is not True:
            return False
        return _fits_any(tool, self.allow) and not _fits_any(tool, self.deny)


@dataclass(frozen=True, slots=True)
class Policies:
    """What holds for every server: by name where it has a table of its own, else `default`."""

    named: Mapping[str, UpstreamPolicy] = field(default_factory=dict)
    default: UpstreamPolicy = UpstreamPolicy()

    def of(self, server: str) -> UpstreamPolicy:
        """The policy of a server."""
        return self.named.get(server, self.default)


class PolicyFile:
    """The policies of a file, which may change while they are in force.

    Raises ConfigurationError where they are wrong from the start; afterwards what is wrong never takes effect.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._stamp = _stamp(path)
        content = _content(path)
        self._digest: bytes | None = _digest(content)
        self._policies = _read(path, content)
        self._fault: str | None = None

    @property
    def policies(self) -> Policies:
        """What is in force: the last that was right."""
        return self._policies

    @property
    def fault(self) -> str | None:
        """The sentence that tells what is wrong with the file as it is now; None where it is in force."""
        return self._fault

    def changed(self) -> bool:
        """Whether the file is another than the one read last. Cheap enough to ask every second."""
        if _stamp(self._path) == self._stamp:
            return False
        try:
            return _digest(_content(self._path)) != self._digest
        except ConfigurationError:
            return True

    def reload(self) -> bool:
        """Read the file again; tells whether it is in force now. Raises nothing: see `fault`."""
        # Taken before the content, so that what is written in between is a change again.
        self._stamp, self._digest = _stamp(self._path), None
        try:
            content = _content(self._path)
            self._digest = _digest(content)
            self._policies = _read(self._path, content)
        except ConfigurationError as error:
            self._fault = str(error)
            return False
        self._fault = None
        return True


def is_server_name(name: str) -> bool:
    """Tell whether a server may be called so: letters, digits, `-` and single `_`, with `_` neither first nor last."""
    return _NAME.fullmatch(name) is not None


def scope_of(server: str, tool: str) -> str:
    """Return the scope that a tool needs. A tool with a name that no scope can hold needs all of its server's."""
    scope = f"upstream:{server}:{tool}"
    return scope if is_known(scope) else f"upstream:{server}:*"


def policies_from(tables: object, where: str) -> Policies:
    """Read the tables below `servers`. Raises ConfigurationError that names `where`, the table and the key."""
    if not isinstance(tables, Mapping):
        _refuse(where, "servers is not a table; write [servers.NAME]")
    default = _policy(tables.get(EVERY_SERVER, {}), UpstreamPolicy(), where, EVERY_SERVER)
    named = {name: _policy(table, default, where, name) for name, table in tables.items() if name != EVERY_SERVER}
    return Policies(named, default)


def _policy(table: object, default: UpstreamPolicy, where: str, server: str) -> UpstreamPolicy:
    if server != EVERY_SERVER and not is_server_name(server):
        _refuse(where, "a table below servers has a name no server can have; use letters, digits, - and single _")
    title = "servers." + (server if server != EVERY_SERVER else '"*"')
    values = _values(table, _POLICY_KEYS, f"{where}, [{title}]")
    for key in ("allow", "deny"):
        # Elsewhere a tool goes by the longer name, and here it would never fit.
        if any(pattern.startswith(f"{server}__") for pattern in values.get(key, ())):
            _refuse(f"{where}, [{title}]", f"{key} names a tool with its server; leave out {server}__")
    for key in _SCREENS:
        if key in values:
            screens: Screens = getattr(default, key)
            values[key] = replace(screens, **_values(values[key], _SCREENS_KEYS, f"{where}, [{title}.{key}]"))
    return replace(default, **values)


def _values(table: object, known: Mapping[str, Callable[[Any], Any]], where: str) -> dict[str, Any]:
    """The values of a table, each as its reader gives it."""
    if not isinstance(table, Mapping):
        _refuse(where, "it is not a table; write its keys below that line")
    values: dict[str, Any] = {}
    for key, value in table.items():
        if key not in known:
            close = get_close_matches(key, known, 1)
            remedy = f"did you mean {close[0]}" if close else f"known are {', '.join(known)}"
            _refuse(where, f"{f'the key {key}' if _PLAIN_KEY.fullmatch(key) else 'a key'} is unknown; {remedy}")
        try:
            values[key] = known[key](value)
        except ValueError as error:
            _refuse(where, f"{key} is {error}")
    return values


def _patterns(value: object) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(one, str) and one and one.isprintable() for one in value):
        raise ValueError('not a list of names of tools; write for example ["get_*", "search"]')
    return tuple(value)


def _flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise ValueError("neither true nor false; write one of them without quotes")
    return value


def _rate(value: object) -> str:
    try:
        rates = limits.parse_many(value) if isinstance(value, str) else []
    except ValueError:
        rates = []
    if not isinstance(value, str) or len(rates) != 1 or rates[0].amount < 1:
        raise ValueError('not one rate over zero; write for example "60/minute"')
    return value


def _seconds(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value <= _LONGEST_WAIT:
        raise ValueError(f"not a number of seconds over 0 and up to {_LONGEST_WAIT}; write for example 60")
    return float(value)


def _size(value: object) -> int:
    if isinstance(value, str) and (parts := _SIZE.fullmatch(value)):
        value = int(parts[1]) * _UNITS[parts[2]]
    if isinstance(value, bool) or not isinstance(value, int) or value < 1:
        raise ValueError('not a number of bytes over 0; write for example 1048576 or "1MiB"')
    return value


def _one_of(choices: tuple[str, ...]) -> Callable[[object], str]:
    def read(value: object) -> str:
        if not isinstance(value, str) or value not in choices:
            raise ValueError(f"none of {', '.join(choices)}; choose one of them")
        return value

    return read


def _as_it_is(value: object) -> object:
    return value


_SCREENS = ("arguments", "replies", "descriptions")
_SCREENS_KEYS: dict[str, Callable[[Any], Any]] = {
    **dict.fromkeys(("secrets", "personal", "attacks"), _one_of(get_args(Action))),
    "on_failure": _one_of(get_args(OnFailure)),
}
_POLICY_KEYS: dict[str, Callable[[Any], Any]] = {
    "allow": _patterns,
    "deny": _patterns,
    "read_only": _flag,
    "rate": _rate,
    "timeout": _seconds,
    "startup": _seconds,
    "largest_reply": _size,
    "shared": _flag,
    "recheck": _seconds,
    "restore": _flag,
    **dict.fromkeys(_SCREENS, _as_it_is),
}


def _fits_any(tool: str, patterns: tuple[str, ...]) -> bool:
    """Whether a name fits one of the patterns, in which only `*` has a meaning."""
    return any(fnmatchcase(tool, re.sub(r"[?\[]", r"[\g<0>]", pattern)) for pattern in patterns)


def _stamp(path: Path) -> tuple[int, ...] | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_mtime_ns, status.st_ctime_ns, status.st_size, status.st_ino


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        _refuse(str(path), f"it cannot be read ({error.strerror}); check the path and its permissions")


def _digest(content: bytes) -> bytes:
    return hashlib.sha256(content).digest()


def _read(path: Path, content: bytes) -> Policies:
    try:
        document = tomllib.loads(content.decode("utf-8"))
    except UnicodeDecodeError:
        _refuse(str(path), "it is not UTF-8; save it again as UTF-8")
    except (ValueError, RecursionError) as error:
        # The parser's own message can quote the file, which may hold secrets among the settings.
        line = found[1] if (found := _AT_LINE.search(str(error))) else str(content.count(b"\n") + 1)
        _refuse(f"{path}, line {line}", "this is not TOML; check quotes and brackets")
    for name, value in document.items():
        # No setting of the same file is a table, and a misspelt name must not leave a server without its limits.
        if name != "servers" and isinstance(value, dict):
            shown = f"the table [{name}]" if _PLAIN_KEY.fullmatch(name) else "a table"
            _refuse(str(path), f"{shown} is unknown; policies stand in [servers.NAME]")
    return policies_from(document.get("servers", {}), str(path))


def _refuse(where: str, says: str) -> NoReturn:
    raise ConfigurationError(f"{where}: {says}.")
