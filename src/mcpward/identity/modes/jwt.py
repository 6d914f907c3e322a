"""Mode jwt: JWTs signed by a key of the issuer's key set (RFC 7519, RFC 7517)."""

from collections.abc import Collection

from mcpward.errors import ConfigurationError, InvalidCredential
from mcpward.identity.claims import ClaimRules
from mcpward.identity.jwks import KeySet
from mcpward.identity.jws import SignedToken, looks_like_jwt, take_apart, verified
from mcpward.identity.keys import SIGNING_ALGORITHMS
from mcpward.model import Caller, Clock, Credential


class JwtMode:
    """Takes JWTs signed with one of `algorithms` by a key of `keys`, which its owner closes."""

    name = "jwt"

    def __init__(self, keys: KeySet, algorithms: Collection[str], issuer: str, audience: str, clock: Clock) -> None:
        self._algorithms = frozenset(algorithms)
        # HS256 among them would take a public key for a secret; the two families never meet in one mode.
        if not self._algorithms or not self._algorithms <= SIGNING_ALGORITHMS:
            raise ConfigurationError("JWT_ALGORITHM must be of RS, PS, ES 256 to 512 or EdDSA in jwt mode.")
        self._keys = keys
        self._rules = ClaimRules(self.name, issuer, audience, clock)

    async def authenticate(self, credential: Credential) -> Caller | None:
        """Tell who calls. Raises `InvalidCredential`, or `Unavailable` where there are no keys to check with."""
        if credential.token is None or not looks_like_jwt(credential.token):
            return None
        signed = take_apart(credential.token, self._algorithms)
        if not await self._genuine(signed):
            raise InvalidCredential("The token is not signed by a key that its issuer publishes.")
        return self._rules.caller(signed.payload)

    async def _genuine(self, signed: SignedToken) -> bool:
        if await self._verified(signed):
            return True
        # Also where a key was found: an issuer that names no keys, or names a new one like the old, rotates unseen.
        return await self._keys.look_again() and await self._verified(signed)

    async def _verified(self, signed: SignedToken) -> bool:
        key = await self._keys.find(signed.algorithm, signed.kid)
        return key is not None and verified(signed, key.key)
