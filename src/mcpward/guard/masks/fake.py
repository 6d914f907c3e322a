"""A made-up value of the same shape: digits for digits, letters for letters, with the check digits that its type has.

The same value has the same fake under the same key; without the key there is no telling which value it stands for.
Short values have few fakes, so two of them may share one. What is masked again gets another fake.
"""

import hashlib
import hmac
import re
from collections.abc import Callable
from string import ascii_lowercase, ascii_uppercase, digits
from typing import ClassVar

from mcpward.guard.masks.mask import Mask, needed
from mcpward.guard.vault import Vault
from mcpward.model import Finding

_DOMAIN = "example.com"
_TRIES = 16
_HEX = "0123456789abcdef"

Draw = Callable[[int], int]
"""Of how many, which one: chance that the key and the value decide."""


class Fake(Mask):
    """A value like the one that was found, which is never that one."""

    name: ClassVar[str] = "fake"

    def __init__(self, key: bytes) -> None:
        self._key = key

    @classmethod
    def made(cls, key: bytes | None, vault: Vault | None) -> Mask:
        """Take the key."""
        return cls(needed(key, cls.name))

    def mark(self, finding: Finding, value: str) -> str | None:
        """The made-up value. What has letters or digits outside ASCII, or neither, has none."""
        if not value.isascii() and any(char.isalnum() for char in value if not char.isascii()):
            return None
        make = _MAKERS.get(finding.type, _shaped)
        for attempt in range(_TRIES):
            made = make(value, self._drawing(finding.type, value, attempt))
            if made is None or made != value:
                return made
        return None

    def _drawing(self, kind: str, value: str, attempt: int) -> Draw:
        """Draw from HMAC-SHA-256 in counter mode (as in NIST SP 800-108)."""
        seed = f"{kind}\0{attempt}\0{value}".encode("utf-8", "surrogatepass")
        number, blocks = 0, 0

        def draw(of: int) -> int:
            nonlocal number, blocks
            if number < 1 << 64:
                block = hmac.new(self._key, blocks.to_bytes(4, "big") + seed, hashlib.sha256).digest()
                number, blocks = (number << 256) | int.from_bytes(block, "big"), blocks + 1
            number, drawn = divmod(number, of)
            return drawn

        return draw


def _shaped(value: str, draw: Draw) -> str:
    """Letters for letters, digits for digits. A nought that begins a number stays, and none is put there."""
    made = []
    for at, char in enumerate(value):
        if char in digits:
            first = at == 0 or value[at - 1] not in digits
            made.append(char if first and char == "0" else str(1 + draw(9) if first else draw(10)))
        elif char in ascii_lowercase:
            made.append(ascii_lowercase[draw(26)])
        else:
            made.append(ascii_uppercase[draw(26)] if char in ascii_uppercase else char)
    return "".join(made)


def _address(value: str, draw: Draw) -> str | None:
    """A mailbox of a domain that nobody has (RFC 2606)."""
    local, at, domain = value.rpartition("@")
    return f"{_shaped(local, draw)}@{_DOMAIN}" if at and local and domain else None


def _card(value: str, draw: Draw) -> str | None:
    """The network's digit stays; the last one makes it right (Luhn, ISO/IEC 7812-1)."""
    places = [at for at, char in enumerate(value) if char in digits]
    if len(places) < 2:
        return None
    made = list(_shaped(value, draw))
    made[places[0]] = value[places[0]]
    total = 0
    for count, at in enumerate(reversed(places[:-1])):
        digit = int(made[at]) * (2 if count % 2 == 0 else 1)
        total += digit - 9 if digit > 9 else digit
    made[places[-1]] = str(-total % 10)
    return "".join(made)


def _iban(value: str, draw: Draw) -> str | None:
    """The country stays; its two check digits make the rest right (ISO 13616, modulo 97). A bank's own may be wrong."""
    places = [at for at, char in enumerate(value) if char.isalnum()]
    if len(places) < 5 or not all(value[at].isdigit() for at in places[2:4]):
        return None
    made = list(_shaped(value, draw))
    made[places[0]], made[places[1]] = value[places[0]], value[places[1]]
    rest = "".join(made[at] for at in (*places[4:], *places[:2]))
    check = 98 - int("".join(str(int(char, 36)) for char in rest) + "00") % 97
    made[places[2]], made[places[3]] = str(check // 10), str(check % 10)
    return "".join(made)


def _network(value: str, draw: Draw) -> str:
    """Numbers up to 255 of as many digits; letters and digits of the hexadecimal system where it is one."""
    if "." in value and ":" not in value:
        return re.sub("[0-9]+", lambda found: str(_up_to_255(len(found[0]), draw)), value)
    drawn = (_HEX[draw(16)] if char.lower() in _HEX else char for char in value)
    return "".join(new.upper() if old.isupper() else new for old, new in zip(value, drawn, strict=True))


def _up_to_255(width: int, draw: Draw) -> int:
    least = 10 ** (width - 1) if width > 1 else 0
    return least + draw(min(10**width, 256) - least) if width < 4 else 0


def _date(value: str, draw: Draw) -> str:
    """A day of the twentieth century that every calendar has, in whatever order day, month and year stand."""

    def number(found: re.Match[str]) -> str:
        width = len(found[0])
        if width > 2:
            return f"19{40 + draw(60)}" if width == 4 else _shaped(found[0], draw)
        return str(1 + draw(9)) if width == 1 else f"{1 + draw(12):02}"

    return re.sub("[0-9]+", number, value)


_MAKERS: dict[str, Callable[[str, Draw], str | None]] = {
    "EMAIL": _address,
    "CREDIT_CARD": _card,
    "IBAN": _iban,
    "IP_ADDRESS": _network,
    "MAC_ADDRESS": _network,
    "DATE_OF_BIRTH": _date,
}
