"""E-mail addresses, with letters of any script, and those spelt out to hide them from harvesters."""

import re

from mcpward.guard.engine import Caught, Examples, Kind, Pattern, Span
from mcpward.guard.values.wordlists import words

name = "email"
kind: Kind = "personal"

# Whatever can stand in a label of a domain, in any script (RFC 6531).
_LABEL = r"[^\s@.,;:!?/\\<>()\[\]{}\"'`|#$%&*+=~^]{1,63}"
_SPELT_DOT = r"(?:\s?(?:\.|\[dot\]|\(dot\)|\{dot\}|<dot>|\[\.\]|\(\.\))\s?|\s(?:dot|punkt|punto|ponto|point|punt)\s)"
_SPELT_SIGNS = ("at", "@", "ät", "arroba")
_SIGN = "|".join(_SPELT_SIGNS)
_SPELT_DOMAIN = rf"[a-z0-9-]{{1,40}}(?:{_SPELT_DOT}[a-z0-9-]{{1,24}}){{1,4}}"

patterns = (
    # The search begins at the sign: what stands before it is walked back, so that long words cost nothing.
    Pattern("EMAIL", ("@",), rf"@{_LABEL}(?:\.{_LABEL}){{1,6}}", 0.95),
    Pattern("EMAIL", ("@[",), r"@\[(?:ipv6:)?[0-9a-f.:]{7,39}\]", 0.9),
    Pattern(
        "EMAIL", ("@",), rf"@[a-z0-9-]{{1,40}}(?:\s(?:dot|punto|ponto)\s|\s?[\[({{](?:dot|\.)[\])}}]\s?){_LABEL}", 0.85
    ),
    Pattern(
        "EMAIL",
        tuple(f"{bracket}{space}{word}" for bracket in "[({<" for space in ("", " ") for word in _SPELT_SIGNS),
        rf"(?:[\[({{<](?:{_SIGN})|[\[({{<] (?:{_SIGN})) ?[\])}}>]\s?{_SPELT_DOMAIN}",
        0.85,
    ),
    Pattern("EMAIL", (" at ",), r" at [a-z0-9-]{1,40}(?: dot [a-z0-9-]{1,24}){1,4}", 0.85),
    Pattern("EMAIL", (" arroba ",), r" arroba [a-z0-9-]{1,40}(?: (?:punto|ponto) [a-z0-9-]{1,24}){1,4}", 0.85),
    Pattern("EMAIL", (" chiocciola ",), r" chiocciola [a-z0-9-]{1,40}(?: punto [a-z0-9-]{1,24}){1,4}", 0.85),
)

_HOST = re.compile(r"\.(?:xn--[a-z0-9-]{2,59}|[^\W\d_]{2,24})$", re.IGNORECASE)
_LABEL_END = re.compile(r"[\W_]+$")
# Read from the sign backwards.
_NAME = re.compile(r"[\w.!#$%&*+/=?^{|}~'-]{0,64}")
_MARKS = frozenset("/=|&?'")
_NOT_MAIL = re.compile(
    r"(?:://|\b(?:ssh|scp|sftp|rsync|mosh|sshfs|git clone|npm (?:i|install)|yarn add|pip install)\b"
    r"[^\n]{0,40}[\s\"'=])$"
)
_LOGINS = ("ssh", "scp", "sftp", "rsync", "mosh", "git clone", "npm i", "yarn add", "pip install")
_MAIL_SCHEME = re.compile(r"(?:mailto|smtps?|imaps?|xmpp|sips?)://$")
_SCHEME = re.compile(r"://[^\s@]{0,80}:$")
_QUOTED = re.compile(r"\"[^\"\n]{1,60}\"$")
_NOBODY = words(
    """
user name you me your.name yourname your-name your_name your-email youremail email test foo bar username someone
somebody example mail address your.email user1 user2 placeholder
"""
)
_NOWHERE = ("example.", "domain.", "yourdomain.", "your-domain.", "email.", "test.", "mail.example", "yourcompany.")
_NO_NAME = words("git hg svn this super return break continue yield self")
_NO_DOMAIN = words(
    """
png jpg jpeg svg gif webp avif ico js jsx ts tsx mjs cjs css scss map py pyc md json yaml yml toml xml html htm txt sh
service target socket timer mount slice scope device swap path sum mean shape transpose dot reshape dtype prefix
suffix latest next beta alpha append get set add call apply bind then value values length size
"""
)
_LONGEST_LOCAL = 64
_SPELT_LOCAL = re.compile(
    r"[a-z0-9][a-z0-9._+-]{0,40}(?: (?:dot|punto|ponto|underscore|dash|plus) [a-z0-9-]{1,24}){0,3}\s?$"
)
_TOP_LEVEL = words(
    """
com org net edu gov mil int info biz io co ai app dev me name pro online site tech store cloud email shop blog xyz
agency company solutions systems group media digital uk de fr es it nl pl br in pt cz se jp au at ch be dk no fi ie tr
ru ua cn kr mx ar cl za gr ro hu il ae sa sg hk nz id th vn my ph us ca eu test example local
"""
)


def confirm(text: str, start: int, end: int) -> Span | None:
    """The address with its name; a file name, a version or a login to a machine is none."""
    shown = text[start:end]
    if shown[0] != "@":
        return _spelt(text, start, end)
    if any(char in " [({" for char in shown):
        first = _name(text, start)
        return Span(first, end) if first < start and (shown[1] == "[" or _ends_in_a_domain(shown)) else None
    if not shown[-1].isalnum():
        shown = _LABEL_END.sub("", shown)
        end = start + len(shown)
    domain = shown[1:].lower()
    if text[end : end + 1] in tuple("(@[") or not _is_host(domain):
        return None
    first = _name(text, start)
    local = text[first:start].lower()
    if not local or local in _NO_NAME or (local in _NOBODY and domain.startswith(_NOWHERE)):
        return None
    return None if _is_login(text[max(0, first - 90) : first].lower()) else Span(first, end)


def _is_host(domain: str) -> bool:
    """Whether the domain ends in what can be a top-level domain, and is no name of a file."""
    _, dot, top = domain.rpartition(".")
    known = 1 < len(top) < 25 and top.isalpha()
    return bool(dot) and top not in _NO_DOMAIN and (known or _HOST.search(domain) is not None)


def _is_login(before: str) -> bool:
    """Whether the words before name and domain make them a login to a machine."""
    if "://" in before:
        # Behind a scheme it is the password and the host of an address.
        if _SCHEME.search(before):
            return True
    elif not any(word in before for word in _LOGINS):
        return False
    return _NOT_MAIL.search(before) is not None and not _MAIL_SCHEME.search(before)


def _name(text: str, sign: int) -> int:
    """Where the name before the sign begins."""
    if text[sign - 1 : sign] == '"' and (quoted := _QUOTED.search(text[max(0, sign - _LONGEST_LOCAL) : sign])):
        return sign - len(quoted[0])
    behind = _NAME.match(text[max(0, sign - _LONGEST_LOCAL) : sign][::-1])
    local = text[sign - behind.end() : sign] if behind else ""
    # A path, a list, a query or a quote before the name is no part of it; that of o'neil is.
    for mark in "/=|&?'" if not _MARKS.isdisjoint(local) else "":
        head, _, tail = local.rpartition(mark)
        if head and mark == "'" and re.fullmatch(r"(?:.*[\W_])?[odlcn]", head, re.IGNORECASE):
            continue
        local = tail
    while local and not (local[0].isalnum() or local[0] == "_"):
        local = local[1:]
    return sign - len(local)


def _spelt(text: str, start: int, end: int) -> Span | None:
    """An address with "at" and "dot" for its signs: name and domain must both look like themselves."""
    before = text[max(0, start - 90) : start].lower()
    local = _SPELT_LOCAL.search(before)
    shown = text[start:end].rstrip(" .-")
    if local is None or not _ends_in_a_domain(shown):
        return None
    return Span(start - len(local[0]), start + len(shown))


def _ends_in_a_domain(shown: str) -> bool:
    """Whether the last word names a top-level domain that is in common use."""
    return re.split(r"[^a-z0-9-]+", shown.lower().rstrip(")]} "))[-1] in _TOP_LEVEL


examples = Examples(
    catch=(
        Caught("write to jane.doe+news@example.org.", "EMAIL", "jane.doe+news@example.org"),
        Caught("mailto:info@sub.example.co.uk?subject=x", "EMAIL", "info@sub.example.co.uk"),
        Caught("<o'neil@example.com>", "EMAIL", "o'neil@example.com"),
        Caught("to='ada@example.com'", "EMAIL", "ada@example.com"),
        Caught("joe@xn--bcher-kva.example", "EMAIL", "joe@xn--bcher-kva.example"),
        Caught("пишите: иван@почта.рф", "EMAIL", "иван@почта.рф"),
        Caught("jürgen@müller.de, bitte", "EMAIL", "jürgen@müller.de"),
        Caught('"ada king"@example.org', "EMAIL", '"ada king"@example.org'),
        Caught("root@[10.1.2.30] bounced", "EMAIL", "root@[10.1.2.30]"),
        Caught("anna at lakeside dot com", "EMAIL", "anna at lakeside dot com"),
        Caught("mail anna.k [at] lakeside.co.uk now", "EMAIL", "anna.k [at] lakeside.co.uk"),
        Caught("anna(at)lakeside(dot)org", "EMAIL", "anna(at)lakeside(dot)org"),
        Caught("anna@lakeside dot net", "EMAIL", "anna@lakeside dot net"),
        Caught("escribe a ana arroba lago punto es", "EMAIL", "ana arroba lago punto es"),
        Caught("?email=ada@example.net&x=1", "EMAIL", "ada@example.net"),
    ),
    ignore=(
        "@app.get('/') is a decorator",
        "git@github.com:acme/repo.git",
        "ssh deploy@build.acme.io",
        "postgres://admin@db.acme.io/main",
        "icon@2x.png",
        "meet me @ noon",
        "npm install left-pad@1.3.0",
        "import @acme/ui.core",
        "ghcr.io/acme/app@sha256:2ba8c63864",
        "w = a@b.transpose()",
        "this@Main.context",
        "getty@tty1.service",
        "ask user@example.com (placeholder)",
        "we met at noon dot dot dot",
        "look at line dot matrix",
    ),
)
