"""Mode operator: whoever runs the command line here can read the data folder anyway, and holds every scope."""

from mcpward.model import Caller, Credential


class OperatorMode:
    """Takes every call as the operator's. The command line alone uses it; no server has it in its chain."""

    name = "operator"

    def __init__(self, scopes: frozenset[str]) -> None:
        self._operator = Caller("operator", "operator", self.name, scopes)

    async def authenticate(self, credential: Credential) -> Caller | None:
        """Take the caller as the operator."""
        return self._operator
