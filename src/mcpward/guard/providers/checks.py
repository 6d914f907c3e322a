"""What providers built into their secrets so that a machine can tell them from chance: checksums and structure."""

import base64
import binascii
import json
import re
import zlib
from hashlib import sha256

from mcpward.guard.values.wallet_codes import BASE58, decode_58

_BASE62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_BASE36 = "0123456789abcdefghijklmnopqrstuvwxyz"
_BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_GENERATOR = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)


def _digits(number: int, alphabet: str, width: int) -> str:
    """A number written with the digits of `alphabet`, filled up with its zero."""
    written = ""
    while number:
        number, rest = divmod(number, len(alphabet))
        written = alphabet[rest] + written
    return written.rjust(width, alphabet[0])


def base62_crc(key: str) -> bool:
    """GitHub's and npm's form: six digits of base 62 hold the CRC-32 of what stands between prefix and checksum.

    Source: github.blog, "Behind GitHub's new authentication token formats" (2021).
    """
    body = key.rsplit("_", 1)[-1]
    return len(body) > 6 and _digits(zlib.crc32(body[:-6].encode()), _BASE62, 6) == body[-6:]


def seal_base62(key: str) -> str:
    """The key with the checksum that `base62_crc` asks for."""
    body = key.rsplit("_", 1)[-1]
    return key[:-6] + _digits(zlib.crc32(body[:-6].encode()), _BASE62, 6)


def _grafana_crc(body: str) -> str:
    return zlib.crc32(body.encode()).to_bytes(4, "little").hex()


def grafana_crc(key: str) -> bool:
    """Grafana's form: eight hexadecimal digits of CRC-32, lowest byte first, behind the last underscore.

    Source: grafana/grafana, pkg/components/satokengen.
    """
    body, _, crc = key.rpartition("_")
    return crc.lower() == _grafana_crc(body)


def seal_grafana(key: str) -> str:
    """The key with the checksum that `grafana_crc` asks for."""
    body = key.rpartition("_")[0]
    return f"{body}_{_grafana_crc(body)}"


def gitlab_routable(key: str) -> bool:
    """GitLab's routable form: behind the last dot two digits of length and seven of CRC-32, both in base 36.

    Source: gitlabhq, lib/authn/token_field/generator/routable_token.rb.
    """
    return key == seal_gitlab(key)


def seal_gitlab(key: str) -> str:
    """The key with the checksum that `gitlab_routable` asks for."""
    signed = key[:-7]
    return signed + _digits(zlib.crc32(signed.encode()), _BASE36, 7)


def aws_id(key: str) -> bool:
    """An AWS key id holds its account's number in base32, so only A to Z and 2 to 7 stand behind the prefix."""
    return re.fullmatch(r"[A-Z2-7]{16}", key[4:]) is not None


def bech32(key: str) -> bool:
    """The checksum of BIP 173, as in age's and Nostr's secret keys."""
    prefix, _, data = key.lower().rpartition("1")
    if not prefix or any(char not in _BECH32 for char in data):
        return False
    return _polymod(prefix, [_BECH32.index(char) for char in data]) == 1


def seal_bech32(key: str) -> str:
    """The key with letters of the bech32 alphabet and the checksum that `bech32` asks for."""
    prefix, _, data = key.lower().partition("1")
    values = [ord(char) % 32 for char in data[:-6]]
    rest = _polymod(prefix, [*values, 0, 0, 0, 0, 0, 0]) ^ 1
    sealed = values + [(rest >> 5 * (5 - at)) & 31 for at in range(6)]
    body = "".join(_BECH32[value] for value in sealed)
    return key[: len(prefix) + 1] + (body.upper() if key[0].isupper() else body)


def _polymod(prefix: str, values: list[int]) -> int:
    expanded = [ord(char) >> 5 for char in prefix] + [0] + [ord(char) & 31 for char in prefix] + values
    rest = 1
    for value in expanded:
        top = rest >> 25
        rest = (rest & 0x1FFFFFF) << 5 ^ value
        for at, generator in enumerate(_GENERATOR):
            rest ^= generator if (top >> at) & 1 else 0
    return rest


def base58_check(key: str) -> bool:
    """The checksum of Bitcoin's keys: the first four bytes of a double SHA-256 at the end (base 58)."""
    raw = decode_58(key)
    return raw is not None and len(raw) > 4 and sha256(sha256(raw[:-4]).digest()).digest()[:4] == raw[-4:]


def seal_base58(key: str) -> str:
    """An extended private key (BIP 32) of the drawn one's letters, with the checksum that `base58_check` asks for."""
    raw = bytes.fromhex("0488ade4") + key.encode()[4:78].ljust(74, b"0")
    number = int.from_bytes(raw + sha256(sha256(raw).digest()).digest()[:4], "big")
    return _digits(number, BASE58, 1)


def base64_bytes(value: str) -> bytes | None:
    """What base64 (either alphabet, padded or not) says, or None where it is none."""
    plain = value.rstrip("=").replace("-", "+").replace("_", "/")
    try:
        return base64.b64decode(plain + "=" * (-len(plain) % 4), validate=True)
    except (binascii.Error, ValueError):
        return None


def json_of(value: str) -> object:
    """The JSON that base64 hides, or None. Looks at 4096 characters at most."""
    raw = base64_bytes(value[:4096])
    if raw is None or raw[:1] not in (b"{", b"["):
        return None
    try:
        found: object = json.loads(raw)
    except ValueError:
        return None
    return found
