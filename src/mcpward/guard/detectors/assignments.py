"""Passwords and secrets given to a name: code, JSON, YAML, .env, properties, logs, calls, comparisons, defaults."""

import re

from mcpward.guard.engine import Caught, Examples, Kind, Pattern, Span
from mcpward.guard.languages import LANGUAGES
from mcpward.guard.told.speech import all_keys, speech
from mcpward.guard.values.credentials import is_password, is_secret
from mcpward.guard.values.naming import API_KEYS, PASSWORDS, SECRETS, SHORT_PASSWORDS, any_of, telling

name = "assignments"
kind: Kind = "secret"

# What the pass looks for: a telling word, the rest of the name, a sign that gives it a value, the value's beginning.
_REST = r"[\w.-]{0,24}(?: (?:key|token|secret|code))?"
_CLOSE = r"\\{0,3}[\"'`\])}]{0,3}\*{0,2}"
_GIVES = (
    r"(?:[ \t]{0,16}(?::=|=>|->|[=!]==?|=~|=|%3d|:-?|：)| ?(?:\|\||\?\?|\?:|or) ?(?=[\"'])"
    r"| ?,(?=\s{0,40}[\"'])| ?\((?=[a-z@]?[\"'])|[ \t](?=[\"']))"
)
_BEGINS = r"\s{0,40}\*{0,2}[^\s\[\](){}<>|,;%]"
_AFTER = rf"{_REST}{_CLOSE}{_GIVES}{_BEGINS}"
# "key" names much that is no secret, so its value has to be long from the first.
_KEY = (
    r"key[\"'`\])]{0,2}\*{0,2}[ \t]{0,8}(?::=|=>|->|==?|:|,(?=\s?[\"']))\s{0,4}(?:[\w.]{1,24}\()?"
    r"[brf@]?\\{0,3}[\"'`]{0,2}[\w+/=.~-]{16}"
)

patterns = (
    Pattern("PASSWORD", PASSWORDS, any_of(PASSWORDS) + _AFTER, 0.9),
    Pattern(
        "PASSWORD", SHORT_PASSWORDS, rf"{any_of(SHORT_PASSWORDS)}(?:\d|_\w{{1,12}})?{_CLOSE}{_GIVES}{_BEGINS}", 0.85
    ),
    Pattern("API_KEY", API_KEYS, any_of(API_KEYS) + _AFTER, 0.85),
    Pattern("GENERIC_SECRET", SECRETS, any_of(SECRETS) + _AFTER, 0.8),
    Pattern("GENERIC_SECRET", ("key",), _KEY, 0.7),
)

_WORDS = sorted((*PASSWORDS, *API_KEYS, *SECRETS, *SHORT_PASSWORDS, "key"), key=len, reverse=True)
_NAME = re.compile(rf"({any_of(_WORDS)})([\w.-]{{0,30}}(?: (?:key|token|secret|code)\b)?)", re.IGNORECASE)
_OF_NAME = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_$.-")
_TYPE = r"(?::(?=[^=\n]{1,33}=)[ \t]?(?:[\w.<>?|& ]|\[\w*\]){1,30}?[ \t]?(?==))?"
_SIGN = re.compile(
    rf"{_CLOSE}(?:[ \t]{{0,16}}{_TYPE}(?P<sign>:=|=>|->|[=!]==?|=~|=|%3[dD]|:-?|：)[ \t]{{0,32}}\*{{0,2}}"
    r"|[ ]?(?:\|\||\?\?|\?:|or)[ ]?(?=[\"'])"
    r"|(?P<list>[ ]?,\s{0,40}|[ ]?\([ ]?|[ \t]{1,4})(?=[a-zA-Z@]{0,2}\\{0,3}[\"']))"
)
_MADE_BY = (
    r"[A-Z][\w:<>]{1,40}(?:\.[a-z]\w{1,20})?|create\w{1,20}|secret|str|string|bytes(?:\.fromhex)?|bytearray|unhexlify"
    r"|hex\.\w{2,20}|unquote|base64\.\w{2,20}|b64decode"
)
_LITERAL = re.compile(
    rf"(?:\$?\(?ConvertTo-SecureString (?:-String )?|(?:(?:new |await )?(?:{_MADE_BY})\([ ]?){{1,2}})?"
    r"(?:[a-zA-Z@$]{1,2}(?=[\"']))?'?(?:\\{0,3}\"{1,3}(?P<double>[^\"\n]{1,2000}?)\\{0,3}\""
    r"|'{1,3}(?P<single>(?:[^'\n\\]|\\.){1,300})'|`{1,3}(?P<tick>[^`\n]{1,300})`)"
    r"|[\"'`]{1,3}(?P<open>[^\s\"'`]{8,300})(?=[\s\\]|$)"
)
_DEFAULT = re.compile(
    r"[^\n]{0,20}?(?:env|config|option|setting|default|arg|get|prop)[^\n\"']{0,24}(?:[\"'][\w.-]{1,40}[\"'])?\]?"
    r"[^\n\"'\w]{0,3}(?:,|\|\||\?\?|\bor\b|\?:)\s{0,3}(?:default\s?[=:]\s?|:default\s?=>\s?)?"
    r"[\"'](?P<value>[^\"'\n]{3,200})[\"']",
    re.IGNORECASE,
)
_SHELL_DEFAULT = re.compile(r"\$\{[\w.]{1,40}:-?(?P<value>[^}\s\"'$]{3,100})\}")
_IN_BRACES = re.compile(r"[^\s\"'`<>{}$]{3,100}(?=\})")
_BARE = re.compile(r"(?:(?!%26)[^\s\"'`<>;,&|]|[,&|](?=[^\s\"'`;,&|])(?![\w. \[\]-]{0,24}[=:])){3,300}")
_PHRASE = re.compile(r"[a-zA-Z]{2,20}(?: [a-zA-Z]{2,20}){2,9}(?=[ \t]{0,8}\r?(?:\n|$))")
_LINE_BEGINS = re.compile(r"(?:^|\n)[ \t]{0,16}(?:export |set )?$")
_NO_VALUE = re.compile(r"[$@&*]{0,2}[a-zA-Z_][\w.]{0,40}(?:[(\[]|->|::)|[a-zA-Z_]\w{0,40}=[^=]")
_LINE_ENDS = re.compile(r"[ \t]{0,8}(?:(?:[}\]][ \t]?){1,3},?|\\|#[^\n]*|//[^\n]*|;)?\r?(?:\n|$)|\\n|\\r")
_LISTED = re.compile(r"[,\[{(]\s{1,20}[\"']$")
_LONGEST_NAME, _LOOK_ON = 30, 1200


def confirm(text: str, start: int, end: int) -> Span | None:
    """A value, rather than a type, a variable, a call or a placeholder."""
    word = _NAME.match(text, start)
    sign = _SIGN.match(text, word.end()) if word else None
    if word is None or sign is None:
        return None
    begins = start
    while begins > 0 and start - begins < _LONGEST_NAME and text[begins - 1] in _OF_NAME:
        begins -= 1
    tells = telling(text[begins:start], word.group(1), word.group(2))
    # "Shop::ApiKey" is a type.
    if not tells or text[begins - 2 : begins] == "::":
        return None
    limit = min(len(text), sign.end() + _LOOK_ON)
    listed = sign.group("list") is not None
    literal = _LITERAL.match(text, sign.end(), limit)
    if literal is not None:
        in_list = listed and "\n" in sign.group("list") and _LISTED.search(text, max(0, begins - _LONGEST_NAME), begins)
        return None if in_list else _judged(text, *literal.span(literal.lastgroup or 0), tells, sure=not listed)
    if text[max(0, begins - 2) : begins] in ("${", "#{"):
        default = _IN_BRACES.match(text, sign.end(), limit)
        return _judged(text, *default.span(), tells, sure=True) if default else None
    if tells == "password" and sign.end() == sign.end("sign") and sign["sign"] == "=":
        phrase = _PHRASE.match(text, sign.end(), limit)
        if phrase and _is_phrase(phrase.group()) and _LINE_BEGINS.search(text, max(0, begins - 32), begins):
            return Span(*phrase.span())
    # In "(password=x)" of a call or a filter, x is a name or a pattern.
    a_name = text[begins - 1 : begins] == "(" and sign.group("sign") == "="
    span = None if listed else _bare(text, sign, limit, tells, a_name=a_name)
    # "token_data = data" only hands on.
    handed_on = span is not None and text[span.start : span.end] in text[begins : word.end()]
    return None if handed_on else span


def _bare(text: str, sign: re.Match[str], limit: int, tells: str, *, a_name: bool) -> Span | None:
    """A value without quotes, or the one that is taken where the environment has none."""
    at = sign.end()
    default = _SHELL_DEFAULT.match(text, at, limit) if text[at : at + 1] == "$" else _default(text, at, limit)
    if default is not None:
        return _judged(text, *default.span("value"), tells, sure=True)
    found = None if _NO_VALUE.match(text, at, limit) else _BARE.match(text, at, limit)
    if found is None:
        return None
    start, end = found.span()
    while end > start and (text[end - 1] in ".,;:?\\" or _closes(text, start, end)):
        end -= 1
    line_ends = _LINE_ENDS.match(text, end, limit) is not None
    # Without a space behind the sign, or at the end of its line, it is more often a value than a variable.
    sure = (at == sign.end("sign") and text[at - 1] == "=") or (line_ends and sign.group("sign") in ("=", ":"))
    return _judged(text, start, end, tells, sure=sure and not a_name)


def _is_phrase(line: str) -> bool:
    """Whether a line consists of words that no sentence about a password is made of."""
    return not any(word in all_keys() or speech(LANGUAGES).is_common(word) for word in line.lower().split()[1:])


def _default(text: str, at: int, limit: int) -> re.Match[str] | None:
    """What is taken where the environment or the settings have no value."""
    line = text[at : min(at + 120, limit)]
    return _DEFAULT.match(text, at, limit) if '"' in line or "'" in line else None


def _closes(text: str, start: int, end: int) -> bool:
    """Whether the last character closes what was opened before the value."""
    opening = {")": "(", "]": "[", "}": "{"}.get(text[end - 1])
    return opening is not None and text.count(opening, start, end) < text.count(text[end - 1], start, end)


def _judged(text: str, start: int, end: int, tells: str, *, sure: bool) -> Span | None:
    """The span, if what stands there is what the name says."""
    value = text[start:end]
    if tells == "password":
        good = is_password(value, sure=sure) and not (value.isalpha() and speech(LANGUAGES).is_common(value))
    else:
        good = is_secret(value, sure=sure, least=16 if tells == "key" else 8)
    return Span(start, end) if good else None


examples = Examples(
    catch=(
        Caught("pwd: tulip" + "_88x", "PASSWORD", "tulip" + "_88x"),
        Caught("pwd=correct horse " + "battery staple", "PASSWORD", "correct horse " + "battery staple"),
        Caught("DB_PASSWORD=straw" + "berry", "PASSWORD", "straw" + "berry"),
        Caught('{"password": "open' + 'sesame"}', "PASSWORD", "open" + "sesame"),
        Caught("spring:\n  password: t1ger" + "lily\n", "PASSWORD", "t1ger" + "lily"),
        Caught("Server=db;User Id=sa;Password=Gr4pe" + "fruit;", "PASSWORD", "Gr4pe" + "fruit"),
        Caught("pw: m4ngo" + "tree", "PASSWORD", "m4ngo" + "tree"),
        Caught("JWT_SECRET=9fK2" + "mQ7vX1cR8bT3", "GENERIC_SECRET", "9fK2" + "mQ7vX1cR8bT3"),
        Caught('api_key = "7c4f' + 'e19ab03d5e8862f1"', "API_KEY", "7c4f" + "e19ab03d5e8862f1"),
    ),
    ignore=(
        "password=${DB_PASSWORD}",
        "password: string",
        "password = get_password(user)",
        "password = user.password",
        "password = <put yours here>",
        "Passwort: Pflichtfeld",
        "Contraseña: obligatoria",
        "PASSWORD_FILE=/run/secrets/db1",
        'password = "password"',
        '"max_tokens": 4096',
        "token = next(tokens)",
        "token: str = Field(default=None)",
        "password=[PASSWORD_MASKED]",
        "The API key: where do I find it?",
        "self._passphrase_userdata = userdata",
        '"Shop::Gateway::ApiKey": "7c4fe19ab03d5e88"',
        'FIELDS = [\n  "name",\n  "password",\n  "read-only",\n  "x9_verbosity",\n]',
    ),
)
