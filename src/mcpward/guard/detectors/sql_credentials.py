"""Passwords in SQL: those with which users and roles are made."""

import re

from mcpward.guard.engine import Caught, Examples, Kind, Pattern, Span
from mcpward.guard.values.credentials import is_password

name = "sql_credentials"
kind: Kind = "secret"

_VALUE = r"(?P<value>n?\\?'{1,4}[^'\n]{3,128}|\\?\"[^\"\n]{3,128}|[^\s\"'`;,)(<>{}\[/]{4,128})"

_MAKES = tuple(f"{verb} {what} " for verb in ("create", "alter") for what in ("user", "role", "login"))

patterns = (
    Pattern(
        "PASSWORD",
        ("identified ",),
        rf"identified (?:with [\w\"'`]{{1,40}} )?(?:by|as) (?:values |password )?{_VALUE}",
        0.9,
    ),
    Pattern(
        "PASSWORD",
        _MAKES,
        rf"(?:{'|'.join(_MAKES)})[^;\n]{{1,100}}?password (?:= ?)?{_VALUE}",
        0.85,
    ),
    Pattern(
        "PASSWORD",
        ("sp_addlogin",),
        r"sp_addlogin (?:n?'[^'\n]{1,60}'|@\w{1,20} ?= ?n?'[^'\n]{1,60}'), ?" + _VALUE,
        0.85,
    ),
)
_STATEMENT = re.compile(r"\b(?:create|alter|grant|user|role|sp_addlogin)\b", re.IGNORECASE)
_QUOTED = re.compile(r"[Nn]?\\?['\"]{1,4}(.*?)\\?$")


def confirm(text: str, start: int, end: int) -> Span | None:
    """What stands in quotes, or what no ordinary word looks like."""
    value = text[start:end]
    quoted = _QUOTED.match(value)
    if quoted is not None:
        start, value = start + quoted.start(1), quoted.group(1)
    elif _STATEMENT.search(text[max(0, start - 160) : start]) is None:
        return None
    value = value.rstrip(";\\")
    return Span(start, start + len(value)) if is_password(value, sure=True) else None


examples = Examples(
    catch=(
        Caught("CREATE USER 'shop'@'%' IDENTIFIED BY 'mel0n" + "Tree';", "PASSWORD", "mel0n" + "Tree"),
        Caught("alter user sys identified by gR4pe" + "88 container=all", "PASSWORD", "gR4pe" + "88"),
        Caught("CREATE ROLE app LOGIN PASSWORD 'mel0n" + "Tree'", "PASSWORD", "mel0n" + "Tree"),
        Caught("CREATE LOGIN app WITH PASSWORD = N'mel0n" + "Tree'", "PASSWORD", "mel0n" + "Tree"),
    ),
    ignore=(
        "CREATE USER shop IDENTIFIED BY '${PASSWORD}'",
        "a user identified by their name",
        "ALTER USER shop PASSWORD EXPIRE",
        "the user password field is empty",
        "identified by password",
    ),
)
