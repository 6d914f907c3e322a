"""The keys of a JWK set that can verify a signature (RFC 7517, RFC 7518, RFC 8037); the rest is passed over."""

import json
from dataclasses import dataclass, field
from typing import Any

from cryptography.exceptions import UnsupportedAlgorithm
from joserfc.errors import JoseError
from joserfc.jwk import JWKRegistry, Key
from joserfc.util import base64_to_int

MAX_KEYS = 256
MIN_RSA_BITS = 2048  # RFC 7518, section 3.3

_RSA = frozenset({"RS256", "RS384", "RS512", "PS256", "PS384", "PS512"})
_BY_CURVE = {
    ("EC", "P-256"): frozenset({"ES256"}),
    ("EC", "P-384"): frozenset({"ES384"}),
    ("EC", "P-521"): frozenset({"ES512"}),
    ("OKP", "Ed25519"): frozenset({"EdDSA"}),
    ("OKP", "Ed448"): frozenset({"EdDSA"}),
}
SIGNING_ALGORITHMS = _RSA.union(*_BY_CURVE.values())
# Nothing else of a published key is looked at: neither private numbers nor certificates.
_MEMBERS = ("kty", "crv", "n", "e", "x", "y")


@dataclass(frozen=True, slots=True)
class VerificationKey:
    """A public key, its id, and the algorithms that it is for: by its type, and by its own `alg` where it has one."""

    kid: str | None
    algorithms: frozenset[str]
    key: Key = field(repr=False)


def read_key_set(body: bytes) -> tuple[VerificationKey, ...]:
    """Read the usable keys of a JWK set, at most 256. Raises `ValueError` where the body is no JWK set."""
    try:
        document = json.loads(body)
    except RecursionError:
        raise ValueError("nested too deeply") from None
    members = document.get("keys") if isinstance(document, dict) else None
    if not isinstance(members, list):
        raise ValueError("no list of keys")
    return tuple(key for member in members[:MAX_KEYS] if (key := _read_key(member)) is not None)


def _read_key(member: Any) -> VerificationKey | None:
    """Read one key; None for one that is broken, weak, symmetric, or not meant to verify signatures."""
    if not isinstance(member, dict) or not _may_verify(member):
        return None
    public = {name: member[name] for name in _MEMBERS if name in member}
    kid, alg = member.get("kid"), member.get("alg")
    algorithms = _algorithms(public.get("kty"), public.get("crv"))
    if alg is not None:
        algorithms &= {alg} if isinstance(alg, str) else frozenset()
    if not algorithms or not isinstance(kid, str | None):
        return None
    try:
        # Before joserfc sees it, which takes short keys with a warning.
        if public["kty"] == "RSA" and base64_to_int(public["n"]).bit_length() < MIN_RSA_BITS:
            return None
        return VerificationKey(kid, algorithms, JWKRegistry.import_key(public))
    except (JoseError, UnsupportedAlgorithm, ValueError, TypeError, KeyError):
        return None


def _may_verify(member: dict[str, Any]) -> bool:
    """Whether `use` and `key_ops` allow verifying (RFC 7517, sections 4.2 and 4.3)."""
    operations = member.get("key_ops")
    allowed = operations is None or (isinstance(operations, list) and "verify" in operations)
    return allowed and member.get("use") in (None, "sig")


def _algorithms(kty: Any, curve: Any) -> frozenset[str]:
    if kty == "RSA":
        return _RSA
    if isinstance(kty, str) and isinstance(curve, str):
        return _BY_CURVE.get((kty, curve), frozenset())
    return frozenset()
