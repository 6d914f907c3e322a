"""`mcpward serve` with an engine that fails at every text that holds one word; what changed it sees at once."""

import sys
from pathlib import Path
from typing import Any

from mcpward import app, fronting, guarding
from mcpward.cli.main import main
from mcpward.guard.engine import Reading
from mcpward.model import Finding

PROGRAM = (sys.executable, str(Path(__file__)), "serve", "--port", "0")
UNREADABLE = "unreadable"
SOON = 0.5
"""Every so many seconds the store is looked into again, rather than every five."""


class Failing:
    """The usual engine, that fails at the word."""

    def __init__(self, engine: Any) -> None:
        self._engine = engine

    def __getattr__(self, name: str) -> Any:
        return getattr(self._engine, name)

    def find(self, text: str, channel: str = "user") -> list[Finding]:
        return self.read(text, channel).findings

    def read(self, text: str, channel: str = "user") -> Reading:
        if UNREADABLE in text:
            raise RuntimeError
        reading: Reading = self._engine.read(text, channel)
        return reading


if __name__ == "__main__":
    usual = guarding.usual_engine
    guarding.usual_engine = lambda *given, **more: Failing(usual(*given, **more))  # type: ignore[assignment,return-value]
    app.ENDED_EVERY = fronting.CREDENTIALS_EVERY = SOON
    sys.exit(main())
