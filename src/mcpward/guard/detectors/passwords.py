"""Passwords told in words: "my password is ...", in English and the languages that are cheap to add."""

from mcpward.guard.engine import Caught, Examples, Kind, Pattern, Span
from mcpward.guard.values import VALUE, is_mixed, is_odd, is_placeholder, is_plain_word, trimmed

name = "passwords"
kind: Kind = "secret"

_KEYS = (
    "password",
    "passwd",
    "passcode",
    "passphrase",
    "pass phrase",
    "pwd",
    "passwort",
    "kennwort",
    "contraseña",
    "contrasena",
    "mot de passe",
    "senha",
    "wachtwoord",
    "hasło",
    "lösenord",
    "parola",
    "şifre",
    "пароль",
    "salasana",
    "passord",
    "adgangskode",
    "heslo",
    "jelszó",
    "kata sandi",
    "mật khẩu",
    "κωδικός",
    "كلمة المرور",
    "passkey",
    "access code",
    "login code",
    "door code",
)
_ASIAN = ("密码", "密碼", "口令", "パスワード", "비밀번호")
_IS = (
    r"(?:is|was|are|will be|would be|should be|remains|equals|reads|ist|lautet|heißt|war|es|est|era|é|è|to|jest|är|er"
    r"|este|je|on"
    r"|adalah|là|olan|это|є|είναι|هي|—|–|->|=>|=|:)"
)
_SET = r"(?:(?:is|was|has been|have been|got|been|gets|just) )?(?:changed|set|reset|updated|switched|rotated|back) to"
_LINK = (
    rf"(?:'s|’s|{_SET}|{_IS})(?: (?:now|still|currently|set to|simply|just|again|jetzt|ahora|maintenant|agora|nu"
    rf"|:)){{0,2}}:?"
)
_WORD = r"[^\s,;:=?!\"]{1,40}(?<!\.)"
_ABOUT = rf"(?:[ ,](?:{_WORD}[ ,]){{0,6}}?| ?)"
_KEY = f"(?:{'|'.join(_KEYS)})"

patterns = (
    Pattern("PASSWORD", _KEYS, rf"{_KEY}{_ABOUT}{_LINK}\s{{1,3}}{VALUE}", 0.9),
    Pattern("PASSWORD", _ASIAN, rf"(?:{'|'.join(_ASIAN)})\s?(?:是|为|為|：|:|は|는|은)\s{{0,2}}{VALUE}", 0.9),
    Pattern(
        "PASSWORD",
        _KEYS,
        rf"{_KEY}(?: (?:back|over|again))?(?: (?:to|as|with|into|auf|a|en|para)|) {VALUE}(?!\s(?:is|was|ist|es|est)\b)",
        0.8,
    ),
    Pattern("PASSWORD", (" pw ", " pass "), rf" (?:pw|pass) (?:{_WORD} ){{0,4}}?{_LINK}\s{{1,3}}{VALUE}", 0.8),
    Pattern("PASSWORD", ("pin",), rf"\bpin(?: code| number)?{_ABOUT}{_LINK}\s{{1,3}}(?P<value>\d{{4,8}})\b(?!-)", 0.8),
    Pattern("PASSWORD", ("reset it to ", "change it to ", "set it to "), rf"(?:reset|change|set) it to {VALUE}", 0.7),
)


def confirm(text: str, start: int, end: int) -> Span | None:
    """A value, rather than what is said of passwords: wrong, required, to be reset."""
    span, quoted = trimmed(text, start, end)
    value = text[span.start : span.end]
    if is_placeholder(value) or _counts_something(text, span.end):
        return None
    if is_odd(value) or (is_mixed(value) and _is_told(text, start)):
        return span
    if quoted:
        return span if len(value) > 4 and _is_told(text, start) else None
    return span if is_plain_word(value) and _is_told(text, start) and _ends_clause(text, end) else None


def _is_told(text: str, start: int) -> bool:
    """Whether the words before the value say that it is the value, rather than what is done with it."""
    words = text[max(0, start - 12) : start].lower().split()
    return bool(words) and words[-1] in {
        "is",
        "was",
        "ist",
        "lautet",
        "es",
        "est",
        "é",
        "è",
        "jest",
        "är",
        "это",
        "to",
        ":",
    }


def _ends_clause(text: str, end: int) -> bool:
    """Whether the value is the last word: "the password is stored in" goes on, a password seldom does."""
    rest = text[end : end + 8].lstrip(" ")
    return not rest or rest[0] in "\n\r,;)." or text[end - 1] in ".,;!" or rest.startswith(("and ", "but "))


def _counts_something(text: str, end: int) -> bool:
    """Whether a number says how long a password is: "128 bits", "12 characters"."""
    after = text[end : end + 8].lower().split()
    return bool(after) and after[0].startswith(
        ("char", "bit", "byte", "digit", "letter", "day", "minute", "hour", "zeichen")
    )


examples = Examples(
    catch=(
        Caught("My password is secret" + "123", "PASSWORD", "secret" + "123"),
        Caught("the wifi password is blue" + "Sky42, thanks", "PASSWORD", "blue" + "Sky42"),
        Caught("passcode we agreed on is 77" + "1930", "PASSWORD", "77" + "1930"),
        Caught("The password for the staging server is zebra-" + "9x.", "PASSWORD", "zebra-" + "9x"),
        Caught("I changed my password to tr0ub4" + "dor yesterday", "PASSWORD", "tr0ub4" + "dor"),
        Caught("my password is dragon" + "fruit", "PASSWORD", "dragon" + "fruit"),
        Caught("my gym locker pin is 48" + "21", "PASSWORD", "48" + "21"),
        Caught("the pw for db.example.com is kiwi" + "42x", "PASSWORD", "kiwi" + "42x"),
        Caught("the password has been changed to lime" + "_77", "PASSWORD", "lime" + "_77"),
        Caught("Mein Passwort lautet geheim" + "77", "PASSWORD", "geheim" + "77"),
        Caught("Mi contraseña es gato" + "2024", "PASSWORD", "gato" + "2024"),
        Caught("Mon mot de passe est chien" + "9!", "PASSWORD", "chien" + "9!"),
        Caught("我的密码是abc" + "12345", "PASSWORD", "abc" + "12345"),
    ),
    ignore=(
        "The pin is connected to GPIO 17",
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
        "password = <put yours here>",
        "Mein Passwort ist falsch",
        "my password is [PASSWORD_MASKED]",
    ),
)
