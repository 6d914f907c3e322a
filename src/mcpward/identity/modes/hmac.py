"""Mode hmac: JWTs signed with a secret that the issuer and this server share (RFC 7518, section 3.2)."""

from joserfc.jwk import OctKey

from mcpward.errors import ConfigurationError, InvalidCredential
from mcpward.identity.claims import ClaimRules
from mcpward.identity.jws import looks_like_jwt, take_apart, verified
from mcpward.model import Caller, Clock, Credential

HMAC_ALGORITHMS = frozenset({"HS256", "HS384", "HS512"})


class HmacMode:
    """Takes JWTs signed with `secret`. Length and publicity of the secret are checked where settings are read."""

    name = "hmac"

    def __init__(self, secret: str, algorithm: str, issuer: str, audience: str, clock: Clock) -> None:
        if algorithm not in HMAC_ALGORITHMS:
            raise ConfigurationError("JWT_ALGORITHM must be HS256, HS384 or HS512 in hmac mode.")
        # A public key as secret would let everyone who can read it sign (RFC 8725, section 2.1).
        if "-----BEGIN" in secret:
            raise ConfigurationError("JWT_SHARED_SECRET holds a PEM key; use jwt mode, or a random secret instead.")
        try:
            self._key = OctKey.import_key(secret.encode())
        except ValueError:
            raise ConfigurationError("JWT_SHARED_SECRET is empty or a public key; use a random secret.") from None
        self._algorithms = frozenset({algorithm})
        self._rules = ClaimRules(self.name, issuer, audience, clock)

    async def authenticate(self, credential: Credential) -> Caller | None:
        """Tell who calls. Raises `InvalidCredential` for a JWT that is not genuine, not for us or out of its time."""
        if credential.token is None or not looks_like_jwt(credential.token):
            return None
        signed = take_apart(credential.token, self._algorithms)
        if not verified(signed, self._key):
            raise InvalidCredential("The token's signature is wrong.")
        return self._rules.caller(signed.payload)
