"""What stands where a value could: a variable, a call, an address, an example, the name of a thing."""

import re
from itertools import pairwise
from operator import sub

from mcpward.guard.values.chance import chance

# Words of examples and of the names of fields.
_EMPTY_WORDS = (
    "a abc access actual admin always an and any api apikey app auth bad bar base basic baz bcrypt bearer blank "
    "change changed changeme client config confirm confirmation correct credential credentials creds current data "
    "default demo dev disabled dummy email empty enabled encrypted enter env environment example examples expected "
    "fake false field fill fixme foo foobar for from generated given good hash hashed here hidden id in incorrect "
    "input insert invalid is key keys local login long mail masked md me mine missing mock mocked my name never new "
    "nil no none not null number of off old on optional or output param params pass passcode passphrase passwd "
    "password passwort pbkdf placeholder plain private prod prompt provided public put pw pwd qux random raw redacted "
    "refresh removed replace replaced required right root sample samples saved secret secrets secure securely server "
    "service set settings sha short simple some staging stored str string strong stub tbd test tester testing tests "
    "text that the this to todo token tokens true undefined unset user username usr val valid value values var "
    "variable very weak with wrong xxx xyz yes your yours yyy zzz"
)
_EMPTY = frozenset(_EMPTY_WORDS.split())
_STEM = re.compile("pass|pwd|secret|token|changeme|example")

# Of these, those with which a password may yet begin ("admin2931").
_WEAK_WORDS = "admin app client demo dev guest login prod root secret server service staging user"
_WEAK = frozenset(_WEAK_WORDS.split())

_CODE = re.compile(
    "|".join(
        (
            r"[$#%]\{|\{\{|\}\}|\$\(|\{\w*\}|\w\{$",  # a template
            r"^\$[A-Za-z_]\w*$|%[sdr(]|%[\w.]+%$|^[@&*]\w+$|^!(?:Ref|Sub|GetAtt|secret|vault|env|ENV)\b",  # a variable
            r"<[^<>]*>?$|\[[^\]]*\]$|^[({\[]|^`.*`$|^&#\w|^ENC\(",  # in brackets
            r"\*{3}|\.{3}|…|#{3}|_{4}|-{4}|\?{3}|={3}|^[A-Za-z]{1,4}\*$",  # left open
            r"\\[dws.nux]|\(\?|\.\*|\[\^",  # a regular expression
            r"[\w\]]\(.*\)|\w\($|\(\)|::|->|=>|&&|\|\|",  # a call or another expression
            r"^\s*[+,)\]}]|\s[+.]\s*$|[\"'] ?[.+]|[.+] ?[\"']|^--?[a-z]|^[=.,:;]",  # what stands between two values
        )
    )
)
_CODE_SIGN = re.compile(r"[$#%{}()<>\[\]`&*.…?=\\|:+,\"']")
_PLACE = re.compile(
    r"[a-z][a-z0-9+.-]{1,20}://|\.{0,2}/[\w.-]*(?:/|$)|~/|[A-Za-z]:\\|\\\\|/|www\.|data:|urn:|arn:|file:"
    r"|.*\.(?:json|ya?ml|txt|pem|key|crt|cer|cert|p12|pfx|jks|js|ts|py|rb|go|java|php|html?|css|xml|env|conf|cfg|ini|md"
    r"|sh|png|svg|example|com|org|net|io|local|gpg|asc|pub|dat|db|log|csv|properties|keystore)$",
    re.IGNORECASE,
)
_OF_PLACES = frozenset("/\\.:")
_HASHED = re.compile(
    r"\$(?:2[abxy]?|1|5|6|7|y|apr1|argon2\w{0,2}|scrypt|pbkdf2[\w-]*|P|H|S)\$"
    r"|\{(?:SSHA|SHA|SMD5|MD5|CRYPT|bcrypt|noop)\d*\}"
    r"|(?:pbkdf2|sha1|sha256|md5|bcrypt|argon2|scrypt)\w{0,10}[:$]|\*[0-9A-F]{40}$"
)
_DOTTED = re.compile(r"[$@]?[A-Za-z_]\w*(?:\??\.[A-Za-z_]\w*|\[[\w'\"]+\])+$")
_CERTAINLY_CODE = re.compile(r"^qr/|[\s<>]|\$\{|\{\{|\.{3}|\*{3}|(.)\1{7}")
_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[^\W\d_a-zA-Z]+")
_STEPS = frozenset((0, 1))
_RUNS = "01234567890123456789 abcdefghijklmnopqrstuvwxyzabcdef 9876543210987 qwertyuiop deadbeefdeadbeef"


def stands_for_another(value: str, drawn: float | None = None) -> bool:
    """Whether the secret is elsewhere, if there is any; `drawn` is the value's `chance`, where that is known.

    What is long and so certainly drawn that signs of code in it must be chance too stands for itself. The hash of a
    password does not unlock anything.
    """
    low = value.lower()
    if not value.isalnum():
        if _HASHED.match(value):
            return True
        if drawn is not None and _is_certain(value, drawn):
            return False
        if (not _OF_PLACES.isdisjoint(value) and _PLACE.match(value)) or (_may_be_code(value) and _CODE.search(value)):
            return True
    if "xxxx" in low or "EXAMPLE" in value or len(set(low)) < (4 if len(low) > 3 else 3) or is_counted(low):
        return True
    return "." in value and _DOTTED.match(value) is not None and (chance(value) if drawn is None else drawn) < 4


def _may_be_code(value: str) -> bool:
    """Whether any of the signs stands in it that all code has: a first look, since most values have none."""
    return value[:1] in "!@;-" or _CODE_SIGN.search(value) is not None or "____" in value or "----" in value


def _is_certain(value: str, drawn: float) -> bool:
    """Whether it is long, and drawn beyond doubt."""
    return len(value) > 19 and drawn > 0.8 * min(len(value), 64) and not _CERTAINLY_CODE.search(value)


def is_counted(low: str) -> bool:
    """Whether most of it runs up the alphabet, the digits or the keyboard."""
    if len(low) < 8:
        return False
    codes = low.encode() if low.isascii() else [*map(ord, low)]
    steps = sum(map(_STEPS.__contains__, map(sub, codes[1:], codes)))
    return steps * 3 > len(low) * 2 or low[:10] in _RUNS or low[-10:] in _RUNS


def is_round(digits: str) -> bool:
    """Whether digits run up or down, repeat, or end in noughts, as numbers made up in passing do."""
    steps = {(ord(b) - ord(a)) % 10 for a, b in pairwise(digits)}
    half = len(digits) // 2
    return len(steps) < 3 or len(set(digits)) < 4 or digits.endswith("000") or digits[:half] == digits[half : 2 * half]


def says_what_it_is(value: str) -> bool:
    """Whether most of it is words of examples and of names of fields, as in no secret."""
    whole = told = 0
    for word in _words(value):
        whole += len(word)
        if _is_empty(word):
            told += len(word)
    return told * 2 > whole


def is_said(value: str) -> bool:
    """Whether a word in it says that it is a password or an example; those of "admin2931" do not."""
    return any(word not in _WEAK and _is_empty(word) for word in _words(value))


def _words(value: str) -> list[str]:
    """Its words in lower case, as a name in code would be read."""
    return [word.lower() for word in _WORD.findall(value)]


def _is_empty(word: str) -> bool:
    """A word of examples, alone or joined to another ("mypassword", "secretkey")."""
    return word in _EMPTY or _STEM.search(word) is not None
