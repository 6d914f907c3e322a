"""Mode none: everyone on this machine is `anonymous`."""

from mcpward.errors import InvalidCredential
from mcpward.model import Caller, Credential


class NoneMode:
    """Takes everyone who calls from this machine, with a token or without; it goes last in the chain."""

    name = "none"

    def __init__(self, scopes: frozenset[str]) -> None:
        self._anonymous = Caller("anonymous", "anonymous", self.name, scopes, authenticated=False)

    async def authenticate(self, credential: Credential) -> Caller | None:
        """Take the caller as `anonymous`. Raises `InvalidCredential` for a call from elsewhere or a forwarded one."""
        if not credential.local:
            raise InvalidCredential(
                "Mode none answers only calls from this machine that no proxy forwarded.",
                presented=credential.token is not None,
            )
        return self._anonymous
