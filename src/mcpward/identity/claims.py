"""What a verified token says, checked claim by claim (RFC 7519, RFC 8725) and turned into a caller."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from mcpward.errors import InvalidCredential
from mcpward.identity.jws import read_object
from mcpward.model import Caller, Clock

CLOCK_SKEW_SECONDS = 30.0
MAX_NAME_CHARACTERS = 512
_LAST_MOMENT = 253_402_300_799  # the end of the year 9999: later ones cannot be written as RFC 3339


@dataclass(frozen=True, slots=True)
class ClaimRules:
    """What is demanded of a token: its issuer exactly, our audience among its own, and that now is within its time."""

    mode: str
    issuer: str
    audience: str
    clock: Clock

    def caller(self, payload: bytes) -> Caller:
        """Turn the payload of a token whose signature is verified into a caller. Raises `InvalidCredential`.

        `expires_at` is the moment from which the token is refused: `exp` and the skew. The principal is the mode, the
        issuer and the subject, so that two users of one OAuth client are two; without `sub` it is the client.
        """
        claims = read_object(payload)
        self._check_source(claims)
        expires_at = self._check_times(claims)
        names = {name: _name(claims, name) for name in ("client_id", "azp", "sub")}
        shown = names["client_id"] or names["azp"] or names["sub"]
        if shown is None:
            raise InvalidCredential("The token names neither a client nor a subject.")
        subject = names["sub"]
        who = ("client", shown) if subject is None else ("sub", subject)
        return Caller(
            principal=":".join(quote(part, safe="") for part in (self.mode, self.issuer, *who)),
            client_id=shown,
            mode=self.mode,
            scopes=_scopes(claims),
            expires_at=expires_at,
        )

    def _check_source(self, claims: Mapping[str, Any]) -> None:
        issuer, audience = claims.get("iss"), claims.get("aud")
        if not isinstance(issuer, str) or issuer != self.issuer:
            raise InvalidCredential("The token comes from another issuer.")
        audiences = audience if isinstance(audience, list) else [audience]
        if not all(isinstance(one, str) for one in audiences) or self.audience not in audiences:
            raise InvalidCredential("The token is meant for another audience.")

    def _check_times(self, claims: Mapping[str, Any]) -> float:
        now = self.clock()
        expires, begins, issued = (_moment(claims, name) for name in ("exp", "nbf", "iat"))
        if expires is None:
            raise InvalidCredential("The token has no expiry; a token without exp is not accepted.")
        if now >= expires + CLOCK_SKEW_SECONDS:
            raise InvalidCredential("The token has expired.")
        if begins is not None and now < begins - CLOCK_SKEW_SECONDS:
            raise InvalidCredential("The token is not valid yet.")
        if issued is not None and now < issued - CLOCK_SKEW_SECONDS:
            raise InvalidCredential("The token says that it was issued in the future.")
        return expires + CLOCK_SKEW_SECONDS


def _moment(claims: Mapping[str, Any], name: str) -> float | None:
    """A NumericDate (RFC 7519, section 2). JSON's true is no number here, nor is 1e400, which reads as infinity."""
    value = claims.get(name)
    if value is None and name not in claims:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= _LAST_MOMENT:
        raise InvalidCredential(f"The token's {name} is not a moment in time.")
    return float(value)


def _name(claims: Mapping[str, Any], name: str) -> str | None:
    """A name that can be shown: what cannot be printed must reach no log or terminal."""
    value = claims.get(name)
    if value is None:
        return None
    if not isinstance(value, str) or not 0 < len(value) <= MAX_NAME_CHARACTERS or not value.isprintable():
        raise InvalidCredential(f"The token's {name} is not a plain name.")
    return value


def _scopes(claims: Mapping[str, Any]) -> frozenset[str]:
    """`scopes` as a list, else `scope` as a string (RFC 9068, section 2.2.3) or, as some servers write it, a list."""
    value = claims["scopes"] if claims.get("scopes") is not None else claims.get("scope")
    if isinstance(value, str) and claims.get("scopes") is None:
        value = value.split()
    if value is None:
        return frozenset()
    if not isinstance(value, list) or not all(_is_scope(one) for one in value):
        raise InvalidCredential("The token's scopes are not a list of names.")
    return frozenset(value)


def _is_scope(value: object) -> bool:
    return isinstance(value, str) and value != "" and value.isprintable() and " " not in value
