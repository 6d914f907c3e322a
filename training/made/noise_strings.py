"""Encodings of random bytes and of harmless sentences, keys, hashes and other strings that nobody can read."""

import base64
import binascii
import codecs
import hashlib
import json
import quopri
import string
from collections.abc import Callable
from random import Random
from urllib.parse import quote

from training.made.compose import pick
from training.made.noise_slots import characters, filled, word
from training.made.noise_words import SENTENCES

_LEET = str.maketrans("aeiostAEIOST", "431057431057")
_WIDE = {code: code + 0xFEE0 for code in range(0x21, 0x7F)} | {0x20: 0x3000}
_DIGESTS = ("md5", "sha1", "sha256", "sha384", "sha512", "blake2s")
_ZALGO = [chr(code) for code in range(0x300, 0x32F)]
_MORSE_SIGNS = """
    .- -... -.-. -.. . ..-. --. .... .. .--- -.- .-.. -- -. --- .--. --.- .-. ... - ..- ...- .-- -..- -.-- --..
"""
_MORSE = dict(zip(string.ascii_lowercase, _MORSE_SIGNS.split(), strict=True))


def said(random: Random) -> str:
    """One to three harmless sentences."""
    return " ".join(random.sample(SENTENCES, random.choice((1, 1, 1, 2, 3))))


def _bytes(random: Random) -> bytes:
    return random.randbytes(random.choice((6, 12, 16, 24, 32, 48, 64, 96, 150, 240, 400)))


def _wrapped(text: str, width: int) -> str:
    return "\n".join(text[at : at + width] for at in range(0, len(text), width))


def _some(random: Random, least: int, most: int, make: Callable[[], str], between: str = "\n") -> str:
    return between.join(make() for _ in range(random.randint(least, most)))


def _twice_base64(random: Random) -> str:
    return base64.b64encode(base64.b64encode(said(random).encode())).decode()


def _pem(random: Random) -> str:
    label = pick(random, ("CERTIFICATE", "PUBLIC KEY", "PGP SIGNATURE", "X509 CRL", "PGP MESSAGE"))
    body = _wrapped(base64.b64encode(random.randbytes(random.randint(90, 500))).decode(), 64)
    return f"-----BEGIN {label}-----\n{body}\n-----END {label}-----"


def _data_uri(random: Random) -> str:
    sort = pick(random, ("image/png", "image/gif", "font/woff2", "audio/ogg", "application/pdf", "image/svg+xml"))
    return f"data:{sort};base64,{base64.b64encode(_bytes(random)).decode()}"


def _jwt(random: Random) -> str:
    claims = {"sub": word(random), "iat": random.randint(10**9, 2 * 10**9), "scope": f"{word(random)}:read"}
    head = {"alg": pick(random, ("HS256", "RS256", "ES256", "EdDSA")), "typ": "JWT"}
    parts = [json.dumps(part, separators=(",", ":")).encode() for part in (head, claims)]
    parts.append(random.randbytes(random.choice((32, 64))))
    return ".".join(base64.urlsafe_b64encode(part).decode().rstrip("=") for part in parts)


def _xxd(random: Random) -> str:
    data = _bytes(random) if random.random() < 0.6 else said(random).encode()
    rows = []
    for at in range(0, len(data), 16):
        part = data[at : at + 16]
        shown = "".join(chr(code) if 32 <= code < 127 else "." for code in part)
        rows.append(f"{at:08x}: {part.hex(' ', -2):<39}  {shown}")
    return "\n".join(rows)


def _canonical_dump(random: Random) -> str:
    data = _bytes(random)
    rows = []
    for at in range(0, len(data), 16):
        part = data[at : at + 16]
        shown = "".join(chr(code) if 32 <= code < 127 else "." for code in part)
        rows.append(f"{at:08x}  {part[:8].hex(' ')}  {part[8:].hex(' ')}  |{shown}|")
    return "\n".join([*rows, f"{len(data):08x}"])


def _byte_array(random: Random) -> str:
    data = _bytes(random)[:80]
    name, end = word(random), pick(random, ("};", "]", "])"))
    start = {"};": f"static const uint8_t {name}[] = {{", "]": f"{name} = [", "])": f"let {name} = vec!(["}[end]
    return f"{start}\n  " + _wrapped(", ".join(f"0x{code:02x}" for code in data), 72).replace("\n", "\n  ") + f"\n{end}"


def _digest(random: Random) -> str:
    return hashlib.new(pick(random, _DIGESTS), random.randbytes(9)).hexdigest()


def _sums(random: Random) -> str:
    sort = pick(random, _DIGESTS[:4])
    gap = pick(random, ("  ", " *", "  ./"))
    return _some(
        random, 2, 9, lambda: hashlib.new(sort, random.randbytes(8)).hexdigest() + gap + filled("«w»-«ver».«w»", random)
    )


def _unbroken(random: Random) -> str:
    alphabets = (string.ascii_lowercase, string.ascii_uppercase, string.ascii_letters + string.digits, string.digits,
                 string.ascii_letters + string.digits + "+/", string.printable[:94],
                 "ABCDEF0123456789-", "lI1O0")  # fmt: skip
    return characters(random, pick(random, alphabets), random.choice((20, 40, 64, 100, 180, 300, 600, 1200)))


def _keys(random: Random) -> str:
    frame = pick(random, (
        "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI«a43» build@«host»", "«L5»-«L5»-«L5»-«L5»-«L5»", "«uuid»:«a24»",
        "sha512-«b64»", "SHA256:«a43»", "$2b$12$«a53»", "$argon2id$v=19$m=65536,t=3,p=4$«a22»$«a43»",
        "«a4»-«a4»-«a4»-«a4»",
        "pbkdf2_sha256$«n6»$«a22»$«b32»", "v1.«x24».«x32».«x64»", "whpub_«a32»", "etag: W/\"«x32»\"", "0x«x64»",
        "magnet:?xt=urn:btih:«x40»&dn=«w»+«w»", "otp-«n6»-«n6»", "01«L10»«L10»«X4»",
        "urn:uuid:«uuid»", "{«X8»-«X4»-«X4»-«X4»-«X12»}",
    ))  # fmt: skip
    return _some(random, 1, random.choice((1, 1, 5)), lambda: filled(frame, random))


def _percent(random: Random) -> str:
    text = said(random)
    return quote(text, safe="") if random.random() < 0.6 else "".join(f"%{code:02X}" for code in text.encode())


def _digits_of(random: Random) -> str:
    form = pick(random, ("08b", "03o", "d", "02x", "02X"))
    data = said(random).encode()[: random.choice((12, 30, 60))]
    return pick(random, (" ", " ", ", ", "-", "\n")).join(format(code, form) for code in data)


def _escapes(random: Random) -> str:
    form = pick(random, ("\\x%02x", "\\u%04x", "&#%d;", "&#x%x;", "\\%03o", "U+%04X ", "=%02X"))
    return "".join(form % ord(one) for one in said(random)[: random.choice((20, 60, 120))])


def _quoted_printable(random: Random) -> str:
    return quopri.encodestring(said(random).replace("e", "é").encode()).decode()


def _uuencoded(random: Random) -> str:
    data = _bytes(random)
    rows = (binascii.b2a_uu(data[at : at + 45]).decode() for at in range(0, len(data), 45))
    return f"begin 644 {word(random)}.bin\n{''.join(rows)}`\nend"


def _letters(random: Random) -> str:
    """A sentence changed letter by letter: shifted, backwards, spaced out, in wide or struck letters."""
    text = said(random)
    gap = pick(random, (" ", "  ", "-", ".", "​", "_"))
    shift = random.randint(1, 25)
    turned = string.ascii_lowercase[shift:] + string.ascii_lowercase[:shift]
    forms: tuple[Callable[[], str], ...] = (
        lambda: codecs.encode(text, "rot13"),
        lambda: codecs.encode(text, "rot13"),
        lambda: text.lower().translate(str.maketrans(string.ascii_lowercase, turned)),
        lambda: text.lower().translate(str.maketrans(string.ascii_lowercase, string.ascii_lowercase[::-1])),
        lambda: text[::-1],
        lambda: text[::-1],
        lambda: " ".join(one[::-1] for one in text.split()),
        lambda: " ".join(reversed(text.split())),
        lambda: gap.join(text),
        lambda: text.translate(_LEET),
        lambda: text.translate(_WIDE),
        lambda: "".join(one + characters(random, "".join(_ZALGO), random.randint(0, 4)) for one in text),
        lambda: "".join(one.upper() if random.random() < 0.5 else one.lower() for one in text),
        lambda: " ".join(one[1:] + one[0] + "ay" for one in text.lower().rstrip(".!?").split()),
        lambda: "".join(text.split()),
        lambda: "".join(one for one in text if one.lower() not in "aeiou"),
        lambda: " / ".join(" ".join(_MORSE.get(one, "") for one in part) for part in text.lower().split()),
        lambda: " / ".join(" ".join(_MORSE.get(one, "") for one in part) for part in text.lower().split()),
    )
    return forms[random.randrange(len(forms))]()


def _punycode(random: Random) -> str:
    odd = ("münchen", "bücher", "café", "smörgås", "straße", "παράδειγμα", "пример", "例え", "مثال", "उदाहरण")
    ends = (".example", ".test", ".com", ".org", "")
    return _some(
        random,
        1,
        6,
        lambda: f"xn--{(pick(random, odd) + word(random)).encode('punycode').decode()}" + pick(random, ends),
    )


STRINGS: tuple[Callable[[Random], str], ...] = (
    lambda random: base64.b64encode(_bytes(random)).decode(),
    lambda random: base64.b64encode(said(random).encode()).decode(),
    lambda random: base64.b64encode(said(random).encode()).decode(),
    lambda random: _wrapped(base64.b64encode(random.randbytes(random.randint(100, 700))).decode(), 76),
    lambda random: base64.urlsafe_b64encode(_bytes(random)).decode().rstrip("="),
    lambda random: base64.b32encode(_bytes(random)[:60]).decode(),
    lambda random: base64.a85encode(said(random).encode()).decode(),
    lambda random: base64.b85encode(_bytes(random)).decode(),
    lambda random: said(random).encode().hex(),
    lambda random: _bytes(random).hex(pick(random, (" ", ":", "-"))),
    lambda random: _some(random, 1, 12, lambda: filled("«uuid»", random), pick(random, ("\n", ", ", " ", ";"))),
    lambda random: _some(random, 1, 8, lambda: _digest(random)),
    _twice_base64, _pem, _data_uri, _jwt, _jwt, _xxd, _xxd, _canonical_dump, _byte_array, _sums, _unbroken, _unbroken,
    _keys, _keys, _keys, _percent, _digits_of, _digits_of, _escapes, _escapes, _quoted_printable, _uuencoded,
    _letters, _letters, _letters, _letters, _letters, _punycode,
)  # fmt: skip
