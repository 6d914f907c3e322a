"""A signed token taken apart and its signature checked: JWS compact serialization (RFC 7515, section 7.1).

Splitting is done here and the mathematics by joserfc, because joserfc's own reader refuses headers over 512 bytes and
header names that RFC 7515, section 4, wants ignored.
"""

import json
import re
from collections.abc import Collection
from dataclasses import dataclass, field
from typing import Any, NoReturn

from joserfc.errors import JoseError
from joserfc.jwk import Key
from joserfc.jws import JWSRegistry
from joserfc.util import urlsafe_b64decode

from mcpward.errors import InvalidCredential

_JWT_SHAPE = re.compile(r"[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]*")
_NOT_A_JWT = "The token is not a well-formed signed JWT."


def looks_like_jwt(token: str) -> bool:
    """Whether it has the three base64url parts of a signed JWT; the last may be empty, as `alg: none` leaves it."""
    return _JWT_SHAPE.fullmatch(token) is not None


@dataclass(frozen=True, slots=True)
class SignedToken:
    """A token taken apart; nothing in it is to be believed before `verified` says so."""

    algorithm: str
    kid: str | None
    payload: bytes = field(repr=False)
    signing_input: bytes = field(repr=False)
    signature: bytes = field(repr=False)


def take_apart(token: str, algorithms: Collection[str]) -> SignedToken:
    """Take a token that `looks_like_jwt` apart, whose `alg` must be one of `algorithms`.

    Of the header only `alg`, `kid` and `crit` are read: `jwk`, `jku`, `x5u` and `x5c` name keys that the sender chose
    (RFC 8725, section 3.10). Any `crit` is refused, since no extension is understood here (RFC 7515, section 4.1.11).
    Raises `InvalidCredential`.
    """
    try:
        parts = [urlsafe_b64decode(part) for part in token.encode("ascii").split(b".")]
    except ValueError:
        raise InvalidCredential(_NOT_A_JWT) from None
    header = read_object(parts[0])
    algorithm, kid = header.get("alg"), header.get("kid")
    if not isinstance(algorithm, str) or algorithm not in algorithms:
        raise InvalidCredential("The token is signed with an algorithm that is not accepted here.")
    if "crit" in header:
        raise InvalidCredential("The token demands a header extension that is not understood here.")
    if kid is not None and not isinstance(kid, str):
        raise InvalidCredential(_NOT_A_JWT)
    return SignedToken(algorithm, kid, parts[1], token.rpartition(".")[0].encode("ascii"), parts[2])


def verified(token: SignedToken, key: Key) -> bool:
    """Whether `key` signed `token`. A key of another type, use or algorithm than the token's did not."""
    algorithm = JWSRegistry.algorithms[token.algorithm]
    try:
        algorithm.check_key(key)
        return algorithm.verify(token.signing_input, token.signature, key)
    except (JoseError, ValueError):
        return False


def read_object(text: bytes) -> dict[str, Any]:
    """Read one JSON object without doubled names (RFC 7515, section 4) or NaN. Raises `InvalidCredential`."""
    try:
        value = json.loads(text.decode("utf-8"), object_pairs_hook=_unique, parse_constant=_no_constant)
    except (ValueError, RecursionError):
        raise InvalidCredential(_NOT_A_JWT) from None
    if not isinstance(value, dict):
        raise InvalidCredential(_NOT_A_JWT)
    return value


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    members = dict(pairs)
    if len(members) != len(pairs):
        raise ValueError("doubled name")
    return members


def _no_constant(name: str) -> NoReturn:
    raise ValueError(name)
