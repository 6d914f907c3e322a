"""What a secret's value looks like, and what only stands where one could."""

import math
import re
from collections import Counter

from mcpward.guard.engine import Span

VALUE = (
    r"(?P<value>\"[^\"\n]{3,64}\"|'[^'\n]{3,64}'|`[^`\n]{3,64}`|[“„«‘][^”“»’\n]{3,64}[”“»’]"
    r"|[^\s\"'`“”„«»<>]{3,128})"
)
"""The regular expression of a value in quotes or up to the next space."""

QUOTES = "\"'`“”„«»‘’"

# Words that follow "the password is", or stand for a value in examples and code. None of them is masked.
_WORDS = (
    "incorrect wrong expired required invalid valid weak strong secure insecure safe unsafe correct right too "
    "not missing empty blank needed necessary optional reset stored hashed encrypted salted case-sensitive "
    "always never also only very really still already currently now then there here this that these those same "
    "different new old unique random long short simple complex easy hard unknown forgotten known lost null "
    "none nil true false undefined string str text integer boolean object any void used unused gone "
    "compromised leaked exposed public private sensitive important the not-set unset default being no one what "
    "which why how when where who and but for from with your you its mine ours theirs they them sent okay fine "
    "good bad great terrible visible hidden changed unchanged something anything nothing everything between "
    "about after before because just like more less least most must should might could would up-to-date set-up "
    "available unavailable supported mandatory compulsory obvious confidential secret enough temporary "
    "permanent plain plaintext plain-text protected shown typed ready "
    # other languages: wrong, expired, required, new, not
    "falsch abgelaufen ungültig nicht erforderlich leer richtig sicher unsicher incorrecta inválida caducada "
    "obligatoria no muy débil segura requerida incorrect expiré invalide requis obligatoire oublié trop pas "
    "errata scaduta non molto obbligatoria sbagliata incorreta expirada obrigatória muito não verkeerd "
    "verlopen ongeldig vereist niet nieprawidłowe wygasło nie wymagane felaktigt неверный устарел не слабый "
    # what stands for a value in examples and code
    "password passwd pass pwd secret token test tests testing tester dummy example sample placeholder changeme "
    "change-me redacted removed masked hidden user username admin-password yourpassword mypassword xxx xxxx "
    "value values foo bar baz foobar abc todo tbd input prompt env file vault keyring stdin self params "
    "options config settings request argument passphrase passcode credentials credential yes off on enabled "
    "disabled string? strings bytes key api apikey "
)
_ORDINARY = frozenset(_WORDS.split())
_ENDINGS = ("ed", "ing", "ly", "able", "ible", "ive", "ful", "less", "ous")
_PLACEHOLDER = re.compile(
    r"[$%][\w({\[]|\$\(|\{\{|[{<\[]\w|%s|\*{3,}|x{4,}$|\.{3}|…|_{3,}|#{3,}|(?:your|my|some|the|test|dummy|fake|sample"
    r"|example|new)[-_ ]"
    r"|.*(?:[-_ ]here|placeholder|redacted|changeme|_masked|_removed|[-_]?example[-_]?key)"
    r"|(?:process\.env|os\.environ|system\.getenv|getenv|env\.|self\.|this\.|config\.|settings\.|req\.|request\."
    r"|secrets\.)"
    r"|[a-z][a-z-]{1,20}:[a-z]+$|[\w.]{1,60}=$|https?://|file:|/run/|/etc/|/var/|\\\w|@\w|--|[\w.]{1,60}[(\[]|::|\.\w"
    r"|==|=>|\(",
)
_DOTTED = re.compile(r"[a-z_]\w{0,40}(?:(?:\.|->|::)[a-z_]\w{0,40})+$")
_NAMES = re.compile(
    r"(?:sha-?\d|md5|base-?\d|utf-?\d|aes-?\d|rsa-?\d|argon2|pbkdf2|bcrypt|scrypt|ed25519|x25519|oauth|auth0|2fa|mfa"
    r"|sso|u2f"
    r"|fido2|http/?\d|ipv[46]|ssh-?2|x\.?509|saml|s3$|ec2$|k8s|base64|16-bit|case-|non-|pre-|read-|write-|one-time"
    r"|two-f|"
    r"multi-|auto-|self-|well-|hard-?coded|up-to|e-mail|user-|utf)"
)
_MIXED = re.compile(r"[a-z][A-Z]{2,}[a-z]|[A-Z]{2,}[a-z]{1,2}(?:[A-Z]|$)|[a-z][A-Z][a-z]?[A-Z]|[a-z]{2}[A-Z]$")
_UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$")


def trimmed(text: str, start: int, end: int) -> tuple[Span, bool]:
    """The value without its quotes or the punctuation of the sentence, and whether it was quoted."""
    if end - start > 2 and text[start] in QUOTES and text[end - 1] in QUOTES:
        return Span(start + 1, end - 1), True
    while end > start and (text[end - 1] in ".,;:?)]}>" or text[end - 1] in QUOTES):
        end -= 1
    while end > start and text[start] in "([":
        start += 1
    # One exclamation mark at the very end may belong to the password: hiding it loses nothing.
    return Span(start, end), False


def is_placeholder(value: str) -> bool:
    """Whether it stands for a value that is elsewhere: a variable, an example, a call, an address."""
    low = value.lower()
    return (
        low in _ORDINARY or _PLACEHOLDER.match(low) is not None or len(set(low)) < 3 or _DOTTED.match(low) is not None
    )


def is_odd(value: str) -> bool:
    """Whether no ordinary word looks like this: digits or symbols inside, or case that changes in the middle."""
    low = value.lower()
    if len(value) < 4 or _NAMES.match(low):
        return False
    if any(char.isdigit() for char in value):
        return True
    inner = value.rstrip("!")
    return any(char in "!@#$%^&*+=?~|" for char in inner) or (inner.count("-") > 1 and "_" not in inner)


def is_mixed(value: str) -> bool:
    """Letters whose case changes without a new word beginning: neither a sentence nor a name in code."""
    return value.isalpha() and len(value) > 5 and _MIXED.search(value) is not None


def is_plain_word(value: str) -> bool:
    """A word that could be a password because it says nothing about one: neither a state nor a participle."""
    low = value.lower()
    return len(low) > 4 and low.isalpha() and low not in _ORDINARY and not low.endswith(_ENDINGS)


def is_key(value: str, least: int = 12) -> bool:
    """Whether it looks drawn by chance: letters and digits, at least `least` of them, hardly repeated."""
    if len(value) < least or is_placeholder(value) or _UUID.match(value.lower()):
        return False
    if not any(char.isdigit() for char in value) or not any(char.isalpha() for char in value):
        return False
    return entropy(value) >= 3.0


def entropy(value: str) -> float:
    """Shannon entropy in bits per character."""
    size = len(value)
    return -sum(count / size * math.log2(count / size) for count in Counter(value).values())
