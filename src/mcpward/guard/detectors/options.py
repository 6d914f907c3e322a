"""Passwords and keys behind a long option of a command, or behind a name that a shell or a tool is told to set."""

import re

from mcpward.guard.engine import Caught, Examples, Kind, Pattern, Span
from mcpward.guard.values.credentials import is_password, is_secret
from mcpward.guard.values.naming import telling

name = "options"
kind: Kind = "secret"

_PASSWORDS = ("password ", "passwd ", "passphrase ", "pwd ", "storepass ", "keypass ", "-pass ", "-pw ", "smbpass ")
_SECRETS = tuple(f"{sign}{word} " for sign in "-_" for word in ("token", "secret", "key", "bearer"))
_VALUE = r"(?P<value>\"[^\"\n]{3,128}\"|'[^'\n]{3,128}'|[^\s\"'`|<>()-][^\s\"'`|<>]{2,128})"

patterns = (
    Pattern("PASSWORD", _PASSWORDS, rf"(?:{'|'.join(_PASSWORDS)})(?:pass:)?{_VALUE}", 0.85),
    Pattern(
        "GENERIC_SECRET", _SECRETS, rf"(?:{'|'.join(_SECRETS)})(?P<value>[\"']?[\w+/=.~:-]{{8,128}}[\"']?)(?=\s|$)", 0.8
    ),
)

_FLAG = re.compile(r"(?:^|[\s\"'`(])--?(?P<name>[\w-]{0,30}?)(?P<word>[a-z]{0,10})$", re.IGNORECASE)
_SET = re.compile(
    r"(?:^|\n)[\t >#$]{0,4}(?:set|setenv|env|%define|%global|#define|export)[ \t]{1,3}(?:-\w{1,3} )?\w{0,30}$",
    re.IGNORECASE,
)


def confirm(text: str, start: int, end: int) -> Span | None:
    """The value of an option, rather than what stands for one in a manual."""
    before = text[max(0, start - 48) : start].rstrip(" ").removesuffix("pass:").rstrip(" ")
    flag = _FLAG.search(before)
    if flag is None and _SET.search(before) is None:
        return None
    # "--change-token" only says which change is meant.
    if flag is not None and flag["word"].lower() in ("token", "secret") and not telling(flag["name"], flag["word"], ""):
        return None
    if text[start] in "\"'":
        start, end = start + 1, end - 1
    while end > start and text[end - 1] in "\"'.,;)`":
        end -= 1
    value = text[start:end]
    secret = before.lower().endswith(("token", "secret", "key", "bearer"))
    good = is_secret(value, sure=True) if secret else is_password(value, sure=True)
    return Span(start, end) if good else None


examples = Examples(
    catch=(
        Caught("backup --user ops --password mel0n" + "Tree --all", "PASSWORD", "mel0n" + "Tree"),
        Caught("Connect-Host -User ops -Password 'mel0n" + "Tree'", "PASSWORD", "mel0n" + "Tree"),
        Caught("openssl pkcs12 -password pass:mel0n" + "Tree -in a.p12", "PASSWORD", "mel0n" + "Tree"),
        Caught("deploy --token 8fK2mQ7v" + "X1cR9bT3 --now", "GENERIC_SECRET", "8fK2mQ7v" + "X1cR9bT3"),
        Caught("ENV DB_PASSWORD mel0n" + "Tree\n", "PASSWORD", "mel0n" + "Tree"),
    ),
    ignore=(
        "docker login -u me --password-stdin",
        "--password PASSWORD  the password to use",
        "--token <token>",
        "--token TOKEN",
        "use --password to set the password",
        "the password protected page",
        "a token identifies the caller",
        "aws waf update-rule --change-token 12cs345-67cd-890b-1cd2-c3a4567d89f1",
    ),
)
