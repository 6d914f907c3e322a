"""Keys, a clock, and tokens of every kind, for the tests of this room."""

import base64
import json
from functools import cache
from typing import Any

from joserfc.jwk import ECKey, Key, OctKey, OKPKey, RSAKey
from joserfc.jws import JWSRegistry

from mcpward.model import Credential

NOW = 1_800_000_000.0
ISSUER = "https://issuer.example"
AUDIENCE = "https://mcpward.example"
SECRET = "correct-horse-battery-staple-0123456789abcdef"


class ManualClock:
    """A clock that moves when it is told to."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> float:
        return self.now


@cache
def key(kind: str, number: int = 0) -> Any:
    """A key pair, made once: RSA-2048, P-256, Ed25519 and so on; `number` tells several apart."""
    if kind.startswith("RSA"):
        return RSAKey.generate_key(int(kind[4:] or 2048))
    return OKPKey.generate_key(kind) if kind.startswith("Ed") else ECKey.generate_key(kind)


def secret_key(secret: str | bytes = SECRET) -> OctKey:
    raw = secret.encode() if isinstance(secret, str) else secret
    return OctKey(raw, raw)  # the constructor takes what import_key would rightly refuse


def claims(**changes: Any) -> dict[str, Any]:
    """Claims that are good in every way, with changes; None leaves a claim out."""
    good = {"iss": ISSUER, "aud": AUDIENCE, "sub": "alice", "client_id": "app", "exp": NOW + 600, "iat": NOW}
    return {name: value for name, value in (good | changes).items() if value is not None}


def sign(payload: dict[str, Any] | bytes, signer: Key, alg: str, /, **header: Any) -> str:
    """A compact JWS, also one that no honest library would make: `header` overrides what the signature says."""
    text = payload if isinstance(payload, bytes) else json.dumps(payload).encode()
    head = {name: value for name, value in ({"alg": alg, "typ": "JWT"} | header).items() if value is not None}
    signing_input = f"{_b64(json.dumps(head).encode())}.{_b64(text)}"
    return f"{signing_input}.{_b64(JWSRegistry.algorithms[alg].sign(signing_input.encode(), signer))}"


def hmac_token(alg: str = "HS256", **changes: Any) -> str:
    return sign(claims(**changes), secret_key(), alg)


def bearer(token: str | None, *, local: bool = False) -> Credential:
    return Credential(token, address="203.0.113.7", local=local)


def _b64(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()
