"""The engine where a model is there and could not be loaded: its rules find, and yet nobody has judged a text."""

from collections.abc import Mapping
from typing import Any

from mcpward.guard.engine import RULES_ALONE, Engine, ModelFailed, OverRules
from mcpward.model import Finding


class Unloaded(OverRules):
    """An engine over the rules' one that always raises ModelFailed; its findings are for who lets texts pass then."""

    def __init__(self, rules: Engine) -> None:
        self.rules = rules
        self.tiers = RULES_ALONE

    @property
    def state(self) -> Mapping[str, Any]:
        """For health: that there is a model, and that it is down."""
        reason = "It could not be loaded; the log says why."
        return {"tiers": list(self.tiers), "model": {"status": "down", "reason": reason}}

    def find(self, text: str, channel: str = "user") -> list[Finding]:
        """Raises ModelFailed, with what the rules found in `text`."""
        raise ModelFailed(self.rules.find(text, channel))
