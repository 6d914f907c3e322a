"""Passwords and secrets given to a name: key=value, JSON, YAML, .env, code, connection strings."""

import re

from mcpward.guard.engine import Caught, Examples, Kind, Pattern, Span
from mcpward.guard.values import is_key, is_mixed, is_odd, is_placeholder, is_plain_word, trimmed

name = "assignments"
kind: Kind = "secret"

_PASSWORDS = (
    "password",
    "passwd",
    "passphrase",
    "passcode",
    "pwd",
    "passwort",
    "kennwort",
    "contraseña",
    "senha",
    "пароль",
    "hasło",
    "wachtwoord",
    "mot de passe",
    "lösenord",
    "parola",
    "şifre",
)
_SHORT = ("pass", "pw")
_SECRETS = (
    "secret",
    "token",
    "api_key",
    "apikey",
    "api-key",
    "api key",
    "access_key",
    "accesskey",
    "auth_key",
    "authkey",
    "private_key",
    "privatekey",
    "consumerkey",
    "consumer_key",
    "master_key",
    "encryption_key",
    "signing_key",
    "account_key",
    "accountkey",
    "secret_key",
    "access key",
)

# What else the name may say: a password's file or length is none.
_NOT = (
    r"(?![\w.-]{0,16}(?:hash|file|path|field|length|policy|url|uri|reset|min|max|type|name|label|hint|regex|prompt"
    r"|count"
    r"|placeholder|expir|limit|size|endpoint|arn|version|param|input|required|valid|sha|encoder|manager|provider|form))"
)
_REST = r"[\w.\]-]{0,16}\\?[\"'`\])]{0,2}\*{0,2}"
_IS = r"[ \t]{0,4}(?::=|=>|->|=|:|：)[ \t]{0,4}\*{0,2}"
_TAG = r"(?:>(?=[^<\s]{3,64}</))"
_VALUE = r"(?P<value>\\?\"[^\"\n]{3,200}\"|'[^'\n]{3,200}'|`[^`\n]{3,200}`|[^\s\"'`<>;,&|]{3,200})"

# "key" alone names much that is public: only behind a name, and only for what is long and drawn by chance.
_KEYS = ("_key", ".key", "-key", " key", "_token", ".token", "_pat", "_auth")

patterns = (
    Pattern("PASSWORD", _PASSWORDS, rf"(?:{'|'.join(_PASSWORDS)}){_NOT}{_REST}(?:{_IS}|{_TAG}){_VALUE}", 0.9),
    Pattern("PASSWORD", _SHORT, rf"(?<![a-z0-9])(?:pass|pw)(?:\d|_\w{{1,12}})?\\?[\"']?{_IS}{_VALUE}", 0.85),
    Pattern(
        "GENERIC_SECRET",
        _KEYS,
        rf"(?<!public)(?<!crypted)(?<!primary)(?<!csrf)(?<!cache)[_. -](?:key|token|pat"
        rf"|auth)[\"']?{_IS}(?P<value>[\"']?[\w+/=.~-]{{20,120}}[\"']?)(?![\w+/])",
        0.7,
    ),
    Pattern(
        "GENERIC_SECRET",
        _SECRETS,
        rf"(?<!public)(?<!public[_-])(?<!csrf[_-])(?:{'|'.join(_SECRETS)}){_NOT}{_REST}(?:{_IS}|{_TAG}| is ){_VALUE}",
        0.8,
    ),
)

_SECRET_NAME = re.compile(
    rf"(?i)(?:{'|'.join(_SECRETS)}|key|_pat"
    rf"|_auth)[\w.\]-]{{0,16}}\\?[\"'`\])]{{0,2}}\*{{0,2}}(?:\s{{0,4}}\W{{1,3}}\s{{0,4}}| is )$"
)
_ENVIRONMENT = re.compile(r"[A-Z0-9_]{3,40}=$")


def confirm(text: str, start: int, end: int) -> Span | None:
    """A value, rather than a type, a variable, a call or a placeholder."""
    if text[start] == "\\":
        start += 1
    span, quoted = trimmed(text, start, end)
    if quoted and text[span.end - 1] == "\\":
        span = Span(span.start, span.end - 1)
    value = text[span.start : span.end]
    before = text[max(0, start - 60) : start]
    if is_placeholder(value):
        return None
    if _SECRET_NAME.search(before):
        return span if _is_secret(value, quoted) else None
    if quoted:
        return span if len(value) > 3 and " " not in value.strip() else None
    if is_odd(value):
        return span
    if not (is_plain_word(value) or is_mixed(value)) or text[end : end + 1] not in ("", "\n", "\r", ";"):
        return None
    # A bare word is a value in an environment file or when it is long; in code it is more often a variable or a type.
    return span if _ENVIRONMENT.search(before) or (len(value) > 7 and not before.endswith(" = ")) else None


def _is_secret(value: str, quoted: bool) -> bool:
    """A drawn value. In code an unquoted one with few digits is the name of a variable or a type."""
    return is_key(value) and value.isascii() and value[0] not in "/." and (quoted or sum(map(str.isdigit, value)) > 2)


examples = Examples(
    catch=(
        Caught("pwd: tulip" + "_88x", "PASSWORD", "tulip" + "_88x"),
        Caught("DB_PASSWORD=straw" + "berry", "PASSWORD", "straw" + "berry"),
        Caught('{"password": "open' + 'sesame"}', "PASSWORD", "open" + "sesame"),
        Caught("spring:\n  password: t1ger" + "lily\n", "PASSWORD", "t1ger" + "lily"),
        Caught("Server=db;User Id=sa;Password=Gr4pe" + "fruit;", "PASSWORD", "Gr4pe" + "fruit"),
        Caught("pw: m4ngo" + "tree", "PASSWORD", "m4ngo" + "tree"),
        Caught("JWT_SECRET=9fK2" + "mQ7vX1cR8bT3", "GENERIC_SECRET", "9fK2" + "mQ7vX1cR8bT3"),
        Caught('api_key = "7c4f' + 'e19ab03d5e8862f1"', "GENERIC_SECRET", "7c4f" + "e19ab03d5e8862f1"),
    ),
    ignore=(
        "password=${DB_PASSWORD}",
        "password: string",
        "password = get_password(user)",
        "password = user.password",
        "password = <put yours here>",
        "PASSWORD_FILE=/run/secrets/db1",
        'password = "password"',
        '"max_tokens": 4096',
        "token = next(tokens)",
        "token: str = Field(default=None)",
        "password=[PASSWORD_MASKED]",
        "The API key: where do I find it?",
    ),
)
