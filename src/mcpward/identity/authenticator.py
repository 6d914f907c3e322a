"""Who is calling: the modes are asked in turn, and the first that knows the credential answers."""

import re
from collections.abc import Sequence
from typing import Protocol

from mcpward.errors import InvalidCredential
from mcpward.model import Caller, Credential

MAX_TOKEN_CHARACTERS = 8192
_B64TOKEN = re.compile(r"[A-Za-z0-9\-._~+/]+=*")


def is_bearer_token(text: str) -> bool:
    """Whether `text` can be sent as a bearer token at all: `b64token` of RFC 6750, section 2.1, at most 8 KiB."""
    return len(text) <= MAX_TOKEN_CHARACTERS and _B64TOKEN.fullmatch(text) is not None


class Mode(Protocol):
    """One way of telling who calls; added as one file in `modes/`.

    `authenticate` answers None for "not mine, ask the next" (also where no token was presented), raises
    `InvalidCredential` for "mine, and bad", which ends the search, and `Unavailable` where it cannot tell, because a
    store or a key server is down.
    """

    @property
    def name(self) -> str:
        """The mode as it is shown and as it stands in `Caller.mode`."""
        ...

    async def authenticate(self, credential: Credential) -> Caller | None:
        """Tell who calls, or None where the credential is not of this mode."""
        ...


class Authenticator:
    """Asks `modes` in the order given. What nobody claims is refused: authentication fails closed."""

    def __init__(self, modes: Sequence[Mode]) -> None:
        self._modes = tuple(modes)

    @property
    def modes(self) -> tuple[str, ...]:
        """The names of the modes in force, in the order in which they are asked."""
        return tuple(mode.name for mode in self._modes)

    async def authenticate(self, credential: Credential) -> Caller:
        """Tell who calls. Raises `InvalidCredential` (401), or `Unavailable` (503) where a mode cannot tell."""
        presented = credential.token is not None
        if credential.token is not None and not is_bearer_token(credential.token):
            raise InvalidCredential("The bearer token is malformed or too long.")
        # Modes are asked without a token too: mode none takes such a caller, every other one passes.
        for mode in self._modes:
            caller = await mode.authenticate(credential)
            if caller is not None:
                return caller
        if not presented:
            raise InvalidCredential("Send a token in the header Authorization: Bearer TOKEN.", presented=False)
        raise InvalidCredential("The token is not known here.")
