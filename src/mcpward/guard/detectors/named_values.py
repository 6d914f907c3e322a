"""Passwords and secrets where the name and its value stand apart: XML elements, attributes, lists of name and value."""

import re

from mcpward.guard.engine import Caught, Examples, Kind, Pattern, Span
from mcpward.guard.values.credentials import is_password, is_secret
from mcpward.guard.values.naming import API_KEYS, PASSWORDS, SECRETS, any_of, telling

name = "named_values"
kind: Kind = "secret"

_KEYS = ("accesskey", "secretkey", "privatekey", "access_key", "secret_key", "private_key", "encryption_key")
_NAMES = sorted((*PASSWORDS, *API_KEYS, *SECRETS, *_KEYS), key=len, reverse=True)

_KIND = r"(?:(?:type|kind)\\?[\"']?\s?[:=]\s?\\?[\"']\w{1,12}\\?[\"'],?\s{0,40})?"
_SETTINGS = r"(?:(?:type|description|sensitive)[^\n]{1,80}\s{1,20}){0,3}"

# What may stand between a name and its value, and the value itself.
_SHAPES = (
    (r"[\"']?(?: type=\"[a-z:]{1,20}\")?>\s{0,4}(?:<!\[cdata\[)?", r"(?P<element>[^<>\s][^<>\n]{2,200})(?=\]\]>|</)"),
    (
        rf"\\?[\"'],?\s{{0,40}}{_KIND}\\?[\"']?value\\?[\"']?\s{{0,2}}[:=]\s{{0,2}}",
        r"(?:\\\"(?P<escaped>[^\"\n\\]{3,200})|\"(?P<double>[^\"\n]{3,200})|'(?P<single>[^'\n]{3,200}))",
    ),
    (r"</key>\s{0,20}<string>", r"(?P<listed>[^<>\n]{3,200})(?=</)"),
    (
        rf"[\"'] ?\{{\s{{1,20}}{_SETTINGS}default\s{{0,12}}=\s{{0,4}}",
        r"\"(?P<default>[^\"\n]{3,200})\"",
    ),
    (
        r"[\"']?\s{1,40}value: {1,2}",
        r"(?P<below>[^\s\"'{$<]{4,200}|\"[^\"\n]{4,200}\"|'[^'\n]{4,200}')(?=\s|$)",
    ),
)
_BEGINS = r"\\?[\"']?[^\s\"'{$<]{3}"

patterns = tuple(
    Pattern(found, names, rf"{any_of(names)}[\w.-]{{0,24}}{between}{_BEGINS}", score)
    for between, _ in _SHAPES
    for found, names, score in (
        ("PASSWORD", PASSWORDS, 0.9),
        ("API_KEY", API_KEYS, 0.85),
        ("GENERIC_SECRET", (*SECRETS, *_KEYS), 0.8),
    )
)

_SHAPE = re.compile(
    rf"({any_of(_NAMES)})([\w.-]{{0,24}})(?:{'|'.join(between + value for between, value in _SHAPES)})", re.IGNORECASE
)
_NAME_BEFORE = re.compile(r"[\w$.-]{0,30}$")


def confirm(text: str, start: int, end: int) -> Span | None:
    """A value, where the name before it tells of one."""
    found = _SHAPE.match(text, start, min(len(text), start + 400))
    if found is None:
        return None
    before = _NAME_BEFORE.search(text[max(0, start - 30) : start])
    tells = telling(before.group() if before else "", found.group(1), found.group(2))
    first, last = found.span(found.lastgroup or 0)
    if text[first] in "\"'" and text[last - 1] == text[first]:
        first, last = first + 1, last - 1
    value = text[first:last].rstrip()
    good = is_password(value, sure=True) if tells == "password" else bool(tells) and is_secret(value, sure=True)
    return Span(first, first + len(value)) if good else None


examples = Examples(
    catch=(
        Caught("<password>mel0n" + "Tree</password>", "PASSWORD", "mel0n" + "Tree"),
        Caught('<property name="db.password" value="mel0n' + 'Tree"/>', "PASSWORD", "mel0n" + "Tree"),
        Caught('{"name": "SMTP_PASSWORD", "value": "mel0n' + 'Tree"}', "PASSWORD", "mel0n" + "Tree"),
        Caught("- name: DB_PASSWORD\n  value: mel0n" + "Tree\n", "PASSWORD", "mel0n" + "Tree"),
        Caught('variable "db_password" {\n  default = "mel0n' + 'Tree"\n}', "PASSWORD", "mel0n" + "Tree"),
        Caught("<apiKey>b7Qm2xV9" + "tR4kLs81</apiKey>", "API_KEY", "b7Qm2xV9" + "tR4kLs81"),
    ),
    ignore=(
        "<password>${db.password}</password>",
        "<password></password>",
        '<label for="password">Your password</label>',
        '<input name="password" value="" />',
        "<Token>identifier</Token>",
        "<h2>Password</h2>",
    ),
)
