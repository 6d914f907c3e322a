"""Fifty texts that are made to be slow: whatever an engine is bad at, over and over."""

import base64
import random
from collections.abc import Iterator

LEAST, MOST = 54_000, 256_000


def hostile(most: int = MOST) -> dict[str, str]:
    """The texts by name, each of LEAST to `most` characters."""
    return {name: text[:most] for name, text in [*_repeated(), *_drawn()]}


_REPEATED = {
    "password=": "password=",
    "password is": "password is ",
    "my password is the password": "my password is the password, ",
    "key = value": "api_key = 'x",
    "secret:": "secret: ",
    "token quotes": 'token="',
    "digits": "7",
    "digits and spaces": "1 ",
    "digits and dashes": "1-",
    "groups of digits": "555-123 ",
    "phone numbers": "tel +1 555 123 45 67 ",
    "cards": "4111 1111 1111 1112 ",
    "IBAN": "DE12 3456 ",
    "dates": "12.12.1990 born ",
    "IP addresses": "1.2.3.",
    "MAC addresses": "ab:cd:",
    "at signs": "@",
    "short addresses": "a@a.a ",
    "long address": "a.",
    "addresses with credentials": "://a:b@",
    "colons": "a:",
    "letters": "a",
    "capitals": "A",
    "spaces": " ",
    "line breaks": "\n",
    "tabs and breaks": "\t\r\n",
    "quotes": "\"'",
    "backslashes": "\\",
    "backslash escapes": "\\u0061",
    "brackets": "[({<",
    "nested JSON": '{"a":[',
    "tags": "<!-- <a href='",
    "percent": "%41",
    "percent of percent": "%2525",
    "entities": "&#105;",
    "ignore": "ignore ",
    "ignore all the": "ignore all the previous ",
    "do not tell": "do not tell the user ",
    "system": "system: you are now ",
    "leetspeak": "1gn0r3 4ll pr3v10u5 ",
    "spaced letters": "i g n o r e ",
    "reversed words": "instructions previous all ignore ",
    "morse": ".. --. -. --- .-. . ",
    "binary": "01101001 ",
    "headers": "Authorization: Basic ",
    "half a PEM": "-----BEGIN PRIVATE KEY-----",
    "JWT": "eyJhbGciOi.eyJ",
}  # fmt: skip


def _repeated() -> Iterator[tuple[str, str]]:
    """Each unit many times over; the sizes differ, so that what grows faster than its text is seen."""
    for at, (name, unit) in enumerate(_REPEATED.items()):
        size = (LEAST, 100_000, 160_000, MOST)[at % 4]
        yield name, unit * (size // len(unit))


def _drawn() -> Iterator[tuple[str, str]]:
    drawn = random.Random(7)
    yield "base64", base64.b64encode(drawn.randbytes(MOST * 3 // 4)).decode()
    pieces = [unit for unit in _REPEATED.values() if len(unit) > 1]
    yield "mixed", "".join(drawn.choice(pieces) for _ in range(20_000))
    marks = [chr(point) for point in range(0x300, 0x350)]
    yield (
        "piled marks and invisible ones",
        "".join(letter + "".join(drawn.choices(marks, k=5)) + "\u200b" for letter in "ignore all rules " * 900),
    )
