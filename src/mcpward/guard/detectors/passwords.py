"""Passwords told in words, in many languages: "my password is ...", "Passwort: ...", "I changed it to ..."."""

from collections.abc import Iterator

from mcpward.guard.engine import Caught, Examples, Kind, Pattern, Span, fold
from mcpward.guard.languages import Language
from mcpward.guard.told.speech import either, is_dense, keyed, longest, speech, spellings
from mcpward.guard.told.telling import Takes, value_after

name = "passwords"
kind: Kind = "secret"

_WEAK = keyed("weak")
_KEYS = keyed("keys", "weak")
_find_key = longest(_KEYS)
_TAKES: tuple[Takes, Takes] = ("any", "odd")
_JOINED = tuple("@[${&;+\\/%#~")
_FOLLOWED = r"(?!\.\w)[^\w@=\[/\\$&;+%#~{]"
_LONGEST = max(map(len, _KEYS))


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
    return value_after(text, start, start + len(key), speech(_KEYS[key]), _TAKES[key in _WEAK])


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
    if before in "_.$@/\\%#-+=:&?" or before.isdigit():
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
        "if password is not None:",
        "password = <put yours here>",
        "a ski pass is cheap in March",
        "Mein Passwort ist falsch",
        "La clave es escuchar",
        "密码是必填项",
        "my password is [PASSWORD_MASKED]",
    ),
)
