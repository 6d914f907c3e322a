"""Passwords told in words, in many languages: "my password is ...", "Passwort: ...", "I changed it to ..."."""

import re
from collections.abc import Iterator

from mcpward.guard.engine import Caught, Examples, Kind, Pattern, Span, fold
from mcpward.guard.languages import Language
from mcpward.guard.told.speech import either, is_dense, keyed, longest, speech, spellings
from mcpward.guard.told.telling import Takes, value_after
from mcpward.guard.told.values import is_coded, is_odd, stands_for
from mcpward.guard.values.placeholders import says_what_it_is

name = "passwords"
kind: Kind = "secret"

_WEAK = keyed("weak")
_KEYS = keyed("keys", "weak")
_find_key = longest(_KEYS)
_TAKES: tuple[Takes, Takes] = ("any", "odd")
_JOINED = tuple("@[${&;+\\/%#~")
_FOLLOWED = r"(?!\.\w)[^\w@=\[/\\$&;+%#~{]"
_LONGEST = max(map(len, _KEYS))
_LONGEST_HEADER = 80
_WRITTEN = re.compile(r"[\"'`]?\s{0,4}(?:[:=]|=>)\s{0,4}[\"'`]?")
# A call, a member of one, a chain of types, an attribute that is left open, markup, the version of a package.
_CODE = re.compile(
    r"[A-Za-z_][\w.]{2,60}\([^()]{0,80}(?:\)|$)|\)\{|\)\.\w|[({\[<]\$\w|<?[A-Z]\w+(?:\|[A-Z]\w+)+|[a-z-]{3,40}=$"
    r"|\d{1,2}:\d{1,4}\.\d|[A-Z]\w{2,40}(?:Mgr|Manager|Type|Field|Input|Provider|Factory|Encoder|Hasher|String)$"
)
_GOES_ON = (
    r"(?:was|were|does|did|has|will|won't|no longer|stopped|works|worked|got|keeps|never|is|isn't|wasn't|doesn't|didn't"
    r"|hasn't)\b"
)
_IN_PASSING = re.compile(
    r"(?:, (?=[^\s,]{5,40}(?:,|[.!]?(?:\s?$|\n)))| \((?=[^\s()]{5,40}\))"
    rf"| (?=[^\s,()]{{6,40}} {_GOES_ON}))([^\s,()\"'`]{{4,39}}[^\s,()\"'`.])"
)
# Between key and value: the end of a list of parameters, another name to which the value is given, a list below.
_ANOTHERS = re.compile(
    r"\)\s{0,4}(?:->|=>|\{)|[,;(@]\s{0,4}[\w.]{1,40}\s{0,4}[=:]\s{0,4}$|^s?[\w ]{0,3}\n\s{0,8}[*-] $"
)


def _patterns() -> Iterator[Pattern]:
    """The keys, each group with the languages that share them. What follows is read: it has every shape."""
    groups: dict[tuple[Language, ...], list[str]] = {}
    for key, languages in _KEYS.items():
        groups.setdefault(languages, []).append(key)
    for keys in groups.values():
        dense = tuple(key for key in keys if is_dense(key[-1]))
        short = tuple(key for key in keys if len(key) < 3 and key not in dense)
        named = tuple(key for key in keys if key not in dense and key not in short)
        if dense:
            yield Pattern("PASSWORD", spellings(dense), rf"(?:{either(dense)})[^a-z_=]?", 0.9)
        if short:
            anchors = tuple(f"{key}{sign}" for key in short for sign in " :-")
            yield Pattern("PASSWORD", anchors, rf"(?<!\w)(?:{either(short)})[ :-]\s{{0,2}}\S", 0.9)
        if named:
            yield Pattern("PASSWORD", spellings(named), rf"(?:{either(named)}){_FOLLOWED}", 0.9)


patterns = tuple(_patterns())


def confirm(text: str, start: int, end: int) -> Span | None:
    """The value that follows the key, if it is one: not what is said of passwords."""
    key = _find_key(fold(text[start : start + _LONGEST + 1]))
    if key is None or not _stands_alone(text, start, key) or _comes_again(text, start, len(key)):
        return None
    at = start + len(key)
    span = value_after(text, start, at, speech(_KEYS[key]), _TAKES[key in _WEAK]) or _named_in_passing(text, at)
    return None if span is None or _is_code(text, start + len(key), span) else span


def _named_in_passing(text: str, at: int) -> Span | None:
    """The value between commas or in brackets right behind the key: "my password, ..., is gone"."""
    found = _IN_PASSING.match(text, at)
    if found is None or not any(map(str.isdigit, found[1])) or not any(map(str.isalpha, found[1])):
        return None
    odd = is_odd(found[1]) and not is_coded(found[1]) and not stands_for(found[1])
    return Span(*found.span(1), 0.9) if odd else None


def _is_code(text: str, at: int, span: Span) -> bool:
    """Whether a program, rather than a person, says what stands behind the key that ends at `at`."""
    value, between = text[span.start : span.end], text[at : span.start]
    if _CODE.match(value) or _ANOTHERS.search(between):
        return True
    if value.isalnum() and _WRITTEN.fullmatch(between) and says_what_it_is(value):
        return True
    if "," in value and "\n" in between and "," in text[max(0, at - _LONGEST_HEADER) : at]:
        return True
    # "|a-word|" is a mark in a manual.
    return text[span.start - 1] == "|" == text[span.end : span.end + 1] and not any(map(str.isdigit, value))


def _comes_again(text: str, start: int, size: int) -> bool:
    """Whether the key follows at once upon itself: then the next one speaks."""
    rest = text[start + size : start + 2 * size + 3]
    return rest.lstrip(" :\n-").startswith(text[start : start + size])


def _stands_alone(text: str, start: int, key: str) -> bool:
    """Whether the key is a word, or the end of a compound (Wifipasswort), rather than a part of a name in code."""
    before, after = text[start - 1 : start], text[start + len(key) : start + len(key) + 2]
    if after[:1] in _JOINED or (after[:1] == "-" and after[1:].isalpha()):
        return False
    if not before or is_dense(key[0]) or is_dense(before):
        return True
    if before in "_.$@/\\%#-+=:&?!" or before.isdigit():
        return before == "-" and text[start - 2 : start - 1].isalpha()
    head = start
    while head > max(0, start - 24) and text[head - 1].isalpha():
        head -= 1
    if head < start and text[head - 1 : head] in ("_", ".", "$", "@", "%"):
        return False
    return not before.isalpha() or (len(key) > 6 and before.islower() == text[start].islower())


examples = Examples(
    catch=(
        Caught("My password is secret" + "123", "PASSWORD", "secret" + "123"),
        Caught("the wifi password is sun" + "shine", "PASSWORD", "sun" + "shine"),
        Caught("passcode we agreed on is 77" + "1930", "PASSWORD", "77" + "1930"),
        Caught("The password for db.example.com is zebra-" + "9x.", "PASSWORD", "zebra-" + "9x"),
        Caught("I changed my password to tr0ub4" + "dor yesterday", "PASSWORD", "tr0ub4" + "dor"),
        Caught("the passphrase is correct " + "horse battery staple", "PASSWORD", "correct " + "horse battery staple"),
        Caught("Password (temporary): Spring" + "#24", "PASSWORD", "Spring" + "#24"),
        Caught("Password:\n  - purple-" + "monkey", "PASSWORD", "purple-" + "monkey"),
        Caught("wifi password hunt" + "er2", "PASSWORD", "hunt" + "er2"),
        Caught("User | jo\nPassword | Kx8$" + "ttl0", "PASSWORD", "Kx8$" + "ttl0"),
        Caught("Someone guessed my password, sun" + "shine7, I fear", "PASSWORD", "sun" + "shine7"),
        Caught("The password (sun" + "shine7) does not work.", "PASSWORD", "sun" + "shine7"),
        Caught("Mein Passwort lautet geheim" + "77", "PASSWORD", "geheim" + "77"),
        Caught("Mi contraseña es gato" + "2024", "PASSWORD", "gato" + "2024"),
        Caught("mera password suraj" + "123 hai", "PASSWORD", "suraj" + "123"),
        Caught("我的密码是abc" + "12345。", "PASSWORD", "abc" + "12345"),
        Caught("パスワードはhima" + "wari22です", "PASSWORD", "hima" + "wari22"),
    ),
    ignore=(
        "the password works. My name is Bob2",
        "My password is incorrect.",
        "the password is required",
        "my password is expired, what now?",
        "Where can I reset a lost password?",
        "password reset link sent",
        "A good password has 14 characters or more, and a digit.",
        "The password is stored in the vault",
        "the password is case-sensitive",
        "the password is hashed with SHA-256",
        "password: string",
        "password: !vault |\n  encrypted",
        "password: !secret wifi",
        "How do I reset my password in Django?",
        "Ich will mein Passwort in teams ändern",
        "if password is not None:",
        "password = <put yours here>",
        "a ski pass is cheap in March",
        "Mein Passwort ist falsch",
        "La clave es escuchar",
        "密码是必填项",
        "my password is [PASSWORD_MASKED]",
        "password = base64.b16encode(random_bytes[8:])",
        'def sign(user, password: bytes | str) -> str:\n    "Returns a Basic Auth string."',
        "async function derive(pass, salt, iterations = 1000)",
        "https: // user : pass @ sub.example.com : 8080",
        "passwd: HTTPPasswordMgr",
        "Password: somesupersecretpassword",
        "the password (SHA-256) is stored, the password, base64, is not",
        "day,password_age\nmonday,12d\n",
        "passwd\t1:4.13+dfsg1-1+deb12u1",
        "not to need passwords for scp, look at |netrw-ssh-hack|.",
        "handling with passwords\n- OpenVMS files are next",
    ),
)
