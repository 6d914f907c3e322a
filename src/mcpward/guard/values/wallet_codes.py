"""The checksums of wallet addresses: Base58Check, Bech32, cash addresses, SS58, and those of Stellar and TON."""

import base64
import binascii
import hashlib
from functools import reduce

BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
_RIPPLE = "rpshnaf39wBUDNEGHJKLM4PQRST7VWXYZ2bcdeCg65jkm8oFqi1tuvAxyz"
_BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_BECH32_STEPS = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
_CASH_STEPS = (0x98F2BC8E61, 0x79B76D99E2, 0xF33E5FB3C4, 0xAE2EABE2A8, 0x1E4F43E470)


def decode_58(shown: str, alphabet: str = BASE58) -> bytes | None:
    """The bytes of a Base58 number, or None where a character is not of the alphabet."""
    number = 0
    for char in shown:
        digit = alphabet.find(char)
        if digit < 0:
            return None
        number = number * 58 + digit
    zeros = len(shown) - len(shown.lstrip(alphabet[0]))
    return bytes(zeros) + number.to_bytes((number.bit_length() + 7) // 8, "big")


def is_base58_check(shown: str) -> bool:
    """Whether the last four bytes are the double SHA-256 of the others: Bitcoin, Litecoin, Tron, Ripple."""
    return any(_is_checked(decode_58(shown, alphabet)) for alphabet in (BASE58, _RIPPLE))


def _is_checked(data: bytes | None) -> bool:
    if data is None or not 21 <= len(data) <= 86:
        return False
    return hashlib.sha256(hashlib.sha256(data[:-4]).digest()).digest()[:4] == data[-4:]


def is_ss58(shown: str) -> bool:
    """Whether the last two bytes are the BLAKE2b of the others (Polkadot, Kusama and their kin)."""
    data = decode_58(shown)
    if data is None or len(data) not in (35, 36):
        return False
    return hashlib.blake2b(b"SS58PRE" + data[:-2]).digest()[:2] == data[-2:]


def is_bech32(shown: str) -> bool:
    """Whether the checksum of BIP-173 or BIP-350 is right; the case must not be mixed."""
    if shown not in (shown.lower(), shown.upper()):
        return False
    prefix, mark, data = shown.lower().rpartition("1")
    values = [_BECH32.find(char) for char in data]
    if not prefix or not mark or len(values) < 8 or -1 in values:
        return False
    start = [ord(char) >> 5 for char in prefix] + [0] + [ord(char) & 31 for char in prefix]
    return reduce(_bech32_step, start + values, 1) in (1, 0x2BC830A3)


def _bech32_step(state: int, value: int) -> int:
    top = state >> 25
    state = (state & 0x1FFFFFF) << 5 ^ value
    for bit, step in enumerate(_BECH32_STEPS):
        if top >> bit & 1:
            state ^= step
    return state


def is_cash_address(shown: str) -> bool:
    """Whether the checksum of a Bitcoin Cash address is right; its prefix ("bitcoincash:") must be there."""
    prefix, mark, data = shown.lower().partition(":")
    values = [_BECH32.find(char) for char in data]
    if not mark or len(values) < 42 or -1 in values:
        return False
    return reduce(_cash_step, [ord(char) & 31 for char in prefix] + [0] + values, 1) == 1


def _cash_step(state: int, value: int) -> int:
    top = state >> 35
    state = (state & 0x07FFFFFFFF) << 5 ^ value
    for bit, step in enumerate(_CASH_STEPS):
        if top >> bit & 1:
            state ^= step
    return state


def is_stellar(shown: str) -> bool:
    """Whether the last two bytes are the CRC-16 (XModem, little-endian) of the others."""
    try:
        data = base64.b32decode(shown)
    except ValueError:
        return False
    return len(data) == 35 and binascii.crc_hqx(data[:-2], 0) == int.from_bytes(data[-2:], "little")


def is_algorand(shown: str) -> bool:
    """Whether the last four bytes are those of the SHA-512/256 of the others."""
    try:
        data = base64.b32decode(shown + "======")
    except ValueError:
        return False
    return len(data) == 36 and hashlib.new("sha512_256", data[:-4]).digest()[-4:] == data[-4:]


def is_ton(shown: str) -> bool:
    """Whether the last two bytes are the CRC-16 (XModem, big-endian) of the others."""
    try:
        data = base64.b64decode(shown.replace("-", "+").replace("_", "/"), validate=True)
    except ValueError:
        return False
    return len(data) == 36 and binascii.crc_hqx(data[:-2], 0) == int.from_bytes(data[-2:], "big")
