"""The key of the sealed credentials: read, found in the key ring, and put to work with AES-256-GCM."""

import base64
import binascii
import hashlib
import secrets
import threading
from itertools import pairwise

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from mcpward.errors import ConfigurationError

VARIABLE = "MCPWARD_CREDENTIAL_KEY"
IN_RING = ("mcpward", "credential-key")
"""The service and the name that the key has in the operating system's key ring."""

PATIENCE = 10.0
"""Seconds that the key ring may take: a locked one may wait for a person."""

LENGTH = 32
NONCE = 12
"""96 bits, as SP 800-38D recommends; random ones are safe for 2 ** 32 values under one key."""

FEWEST_DIFFERENT = 16
"""So many of its bytes differ in any key that was drawn by chance; about 30 is usual."""

PUBLISHED = (
    "603deb1015ca71be2b73aef0857d77811f352c073b6108d72d9810a30914dff4",  # NIST SP 800-38A
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",  # SHA-256 of nothing
)
REMEDY = "the output of `openssl rand -hex 32`"


class Unopened(Exception):
    """What was sealed does not open: another key, another place, or damage."""


class SealingKey:
    """A key at work. `id` names it without telling it."""

    def __init__(self, key: bytes) -> None:
        self.id = hashlib.sha256(b"mcpward credential key\0" + key).hexdigest()[:16]
        self._cipher = AESGCM(key)

    def __repr__(self) -> str:
        return f"SealingKey({self.id})"

    def seal(self, value: bytes, place: bytes) -> tuple[str, str]:
        """Seal a value for a place. Returns the nonce, fresh each time, and the sealed value, both base64."""
        nonce = secrets.token_bytes(NONCE)
        sealed = self._cipher.encrypt(nonce, value, place)
        return base64.b64encode(nonce).decode(), base64.b64encode(sealed).decode()

    def open(self, nonce: str, sealed: str, place: bytes) -> bytes:
        """Open what `seal` gave, in the place it was sealed for. Raises Unopened."""
        try:
            return self._cipher.decrypt(
                base64.b64decode(nonce, validate=True), base64.b64decode(sealed, validate=True), place
            )
        except (InvalidTag, ValueError):
            raise Unopened from None


def read_key(text: str, name: str = VARIABLE) -> SealingKey:
    """Read a key of 32 bytes in hexadecimal or base64. Raises ConfigurationError, which names where it came from."""
    text = text.strip()
    key = _decoded(text)
    if key is None:
        raise ConfigurationError(f"{name} is not a key of 32 bytes in hexadecimal or base64: set it to {REMEDY}.")
    if _weak(text, key):
        raise ConfigurationError(f"{name} could be guessed or stands in a manual: set it to {REMEDY}.")
    return SealingKey(key)


def find_key(text: str | None) -> SealingKey | None:
    """The key of the settings, else that of the key ring; None where there is neither.

    Waits for the key ring, some seconds at most. Raises ConfigurationError for a key that is not usable.
    """
    if text:
        return read_key(text)
    kept = _from_ring()
    return read_key(kept, f"The key {' '.join(IN_RING)} in the key ring") if kept else None


def _decoded(text: str) -> bytes | None:
    if not text.isascii():
        return None
    try:
        if len(text) == 2 * LENGTH:
            return bytes.fromhex(text)
        padded = text.rstrip("=") + "=" * (-len(text.rstrip("=")) % 4)
        key = base64.b64decode(padded.replace("-", "+").replace("_", "/"), validate=True)
    except (binascii.Error, ValueError):
        return None
    return key if len(key) == LENGTH else None


def _weak(text: str, key: bytes) -> bool:
    """Whether nobody drew this key by chance: a pattern, a sentence in either form, or an example."""
    steps = {(after - before) % 256 for before, after in pairwise(key)}
    return (
        len(set(key)) < FEWEST_DIFFERENT
        or len(steps) == 1
        or key[: LENGTH // 2] == key[LENGTH // 2 :]
        or all(0x20 <= byte < 0x7F for byte in key)
        or (len(text) < 2 * LENGTH and text in (text.lower(), text.upper()))
        or key.hex() in PUBLISHED
    )


def _from_ring() -> str | None:
    """Ask the key ring, in a thread that may be left behind: it takes no time limit."""
    try:
        import keyring
    except ModuleNotFoundError:
        return None
    found: list[str] = []

    def ask() -> None:
        try:
            found.append(keyring.get_password(*IN_RING) or "")
        except Exception:  # none here, locked, or whatever its libraries raise: the same as no key
            return

    asking = threading.Thread(target=ask, name="mcpward-key-ring", daemon=True)
    asking.start()
    asking.join(PATIENCE)
    return found[0] if found else None
