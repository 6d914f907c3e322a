"""Credentials in the words and commands with which one logs in."""

import re

from mcpward.guard.engine import Caught, Examples, Kind, Pattern, Span
from mcpward.guard.values import VALUE, is_odd, is_placeholder, trimmed

name = "logins"
kind: Kind = "secret"

_TO_ENTER = r"(?:log ?in|sign ?in|authenticate|get in(?:to)?|connect|unlock|log on|access)\b"
_BEFORE_KEY = ("is my password", "is the password", "as my password", "as the password", "as password")

patterns = (
    Pattern("PASSWORD", ("use ",), rf"\buse (?:[a-z_][\w.]{{1,30}}[:/])?{VALUE} to {_TO_ENTER}", 0.75),
    Pattern(
        "PASSWORD",
        ("login:", "login ", "creds:", "credentials:", "credentials "),
        rf"\b(?:login|creds|credentials)(?: (?:is|are))?:? {{1,2}}[\w.@-]{{2,40}} {{0,2}}[/|:] {{0,2}}{VALUE}",
        0.75,
    ),
    Pattern(
        "PASSWORD", ("user ", "username "), rf"\buser(?:name)? [\w.@-]{{2,40}},? (?:and )?pass(?:word)? {VALUE}", 0.8
    ),
    Pattern("PASSWORD", ("curl ",), rf"\bcurl [^\n|]{{0,120}}?(?:-u|--user) ?['\"]?[\w.@-]{{1,40}}:{VALUE}", 0.85),
    Pattern("PASSWORD", ("mysql", "mysqldump"), rf"\bmysql(?:dump)? [^\n|]{{0,80}}?-p{VALUE}", 0.8),
    Pattern("PASSWORD", ("docker login", "podman login"), rf"(?:docker|podman) login [^\n|]{{0,80}}?-p {VALUE}", 0.85),
    Pattern(
        "PASSWORD",
        ("log in ", "login ", "log on ", "sign in ", "connect ", "authenticate ", "logging in "),
        rf"\b(?:log ?in|log on|sign in|connect|authenticate|logging in) (?:as|with|using) [\w.@-]{{2,40}} ?(?:and|/|:"
        rf"|with) ?{VALUE}",
        0.75,
    ),
    Pattern(
        "PASSWORD",
        ("type ", "enter "),
        rf"\b(?:type|enter) (?:in )?{VALUE} (?:when|if|once) [\w ]{{1,30}}(?:asks|asked|prompts|prompted)",
        0.75,
    ),
    Pattern("PASSWORD", ("sshpass",), rf"\bsshpass -p ?{VALUE}", 0.9),
    Pattern("PASSWORD", ("identified by",), rf"\bidentified by {VALUE}", 0.85),
    Pattern("PASSWORD", _BEFORE_KEY, rf"(?P<value>(?:{'|'.join(_BEFORE_KEY)}))\b", 0.8),
)

_WORD_BEFORE = re.compile(r"(\S{4,64})\s$")


def confirm(text: str, start: int, end: int) -> Span | None:
    """A value that no ordinary word looks like; for "... is my password" the word before."""
    if text[start:end].lower() in _BEFORE_KEY:
        word = _WORD_BEFORE.search(text[max(0, start - 66) : start])
        if word is None:
            return None
        start, end = start - 1 - len(word.group(1)), start - 1
    span, quoted = trimmed(text, start, end)
    value = text[span.start : span.end]
    if is_placeholder(value) or not (is_odd(value) or (quoted and len(value) > 4)):
        return None
    return span


examples = Examples(
    catch=(
        Caught("use hunter" + "2 to log in as admin", "PASSWORD", "hunter" + "2"),
        Caught("login: admin / b1ue" + "Moon", "PASSWORD", "b1ue" + "Moon"),
        Caught("user ops pass kiwi" + "771", "PASSWORD", "kiwi" + "771"),
        Caught("curl -u root:tiger" + "88 https://host.example", "PASSWORD", "tiger" + "88"),
        Caught("mysql -u root -pLemon" + "55 shop", "PASSWORD", "Lemon" + "55"),
        Caught("docker login -u me -p plum" + "-31 registry.example", "PASSWORD", "plum" + "-31"),
        Caught("create user x identified by 'peach" + "tree'", "PASSWORD", "peach" + "tree"),
        Caught("qwer" + "ty99 is my password", "PASSWORD", "qwer" + "ty99"),
    ),
    ignore=(
        "log in with Google and continue",
        "enter step2 of the form",
        "Use OAuth2 to log in.",
        "use 2FA to sign in",
        "use SSH to connect to the server",
        "login: the page with the form",
        "What is my password?",
        "mysql -u root -p shop",
        "docker login -u me registry.example",
        "user name and password are required",
    ),
)
