"""Makes the engine ready: in a moment where it was prepared, else in seconds, for which a server need not wait.

`python -m mcpward.guard.ready` prepares it for every server of this installation.
"""

import sys
import threading
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import structlog

from mcpward.errors import Unavailable
from mcpward.guard.engine import RULES_ALONE, STARTING, Detector, Engine, Reader, rules_alone, state_of, tiers_of
from mcpward.guard.one_pass import OnePass
from mcpward.guard.rules.actions import NO_RULES, Rules
from mcpward.guard.rules.apart import engine_under
from mcpward.guard.sweeps.sweep import Sought, Sweep
from mcpward.model import Finding

PREPARED = Path(sys.prefix) / "share" / "mcpward"
"""Where an installation keeps what was prepared for it: it is read beside the server's own data folder."""

AT_ONCE = 0.1
"""So many seconds may the start wait for the engine."""

PATIENCE = 20.0
"""So many seconds may a text wait for the engine: on a busy machine rules and models take several to load."""

log = structlog.get_logger(__name__)


def rules_of(path: Path | None) -> Rules:
    """The rules of an operator's file, where there is one. Raises ConfigurationError where it has a mistake."""
    if path is None:
        return NO_RULES
    # It knows every detector.
    from mcpward.guard.rules.rules_file import load_rules

    return load_rules(path)


def usual_engine(folder: Path | None = None, rules: Rules = NO_RULES, names: bool = False) -> Reader:
    """The engine over all detectors and the rules' own; what has to be made is kept in `folder`, else in PREPARED.

    With `names` it looks for people's names and addresses too. Without rules it is the same one for the whole process:
    it is large, and holds nothing of the texts it judges.
    """
    with _one_at_a_time:
        if rules is NO_RULES and names in _of_process:
            return _of_process[names]
        # Their tables take most of a second to build, which who only mints a token need not wait for.
        from mcpward.guard.detectors import DETECTORS, NAMES

        folders = [folder, PREPARED] if folder else [PREPARED]
        detectors = (*DETECTORS, *NAMES) if names else DETECTORS
        engine = engine_under(rules, detectors, lambda some: make_engine(some, folders))
        if rules is NO_RULES:
            _of_process[names] = engine
        return engine


_of_process: dict[bool, Reader] = {}
_one_at_a_time = threading.Lock()


def make_engine(detectors: Sequence[Detector], folders: Sequence[Path]) -> OnePass:
    """The engine over these detectors. What takes long to make is looked for in the folders, and kept in the first.

    Where Hyperscan has no wheel, the engine sweeps with what works everywhere. Raises UnfitRule for a rule that cannot
    be taken.
    """
    try:
        from mcpward.guard.sweeps.hyperscan import HyperscanSweep, followers_of
        from mcpward.guard.sweeps.kept import Kept
    except ImportError:
        return OnePass(detectors)
    kept = Kept(folders)

    def sweep(rules: Sequence[Sought]) -> Sweep:
        followers = followers_of(rules)
        return HyperscanSweep(followers, kept.database(followers) or kept.make_database(followers))

    return OnePass(detectors, sweep, seek=kept.seek)


class EngineToBe:
    """An engine that is made in a thread of its own, once started or needed. Who asks too early has to wait a while."""

    def __init__(self, make: Callable[[], Engine]) -> None:
        self._engine: Engine | None = None
        self._failed: Exception | None = None
        self._thread = threading.Thread(target=self._run, args=(make,), name="guard-engine", daemon=True)

    def start(self) -> None:
        """Begin to make the engine. One that this process has already is there when this returns."""
        self._thread.start()
        self._thread.join(AT_ONCE)

    @property
    def name(self) -> str:
        """The name of the engine once it is there; STARTING before, "failed" where it cannot be made."""
        return self._engine.name if self._engine else "failed" if self._failed else STARTING

    @property
    def pattern_counts(self) -> dict[str, int]:
        """How many patterns each detector has; empty until the engine is there."""
        if self._thread.ident is None:
            self._wait()
        return self._engine.pattern_counts if self._engine else {}

    @property
    def tiers(self) -> tuple[str, ...]:
        """What judges, once the engine is there; its rules alone before."""
        return tiers_of(self._engine) if self._engine else RULES_ALONE

    @property
    def state(self) -> Mapping[str, Any]:
        """What health says of the models, once the engine is there."""
        if self._failed is not None:
            return {"problem": "The guard could not be made; the log says why."}
        return state_of(self._engine) if self._engine else {}

    @property
    def rules(self) -> Engine:
        """The engine without its model. Raises as `find` does."""
        return rules_alone(self._there())

    def find(self, text: str, channel: str = "user") -> list[Finding]:
        """Find everything in `text`. Raises Unavailable where there is no engine after PATIENCE seconds."""
        return self._there().find(text, channel)

    def _there(self) -> Engine:
        if self._engine is None:
            self._wait()
        if self._engine is None:
            raise self._failed or Unavailable("The guard is starting; try again in a moment.")
        return self._engine

    def _wait(self) -> None:
        """Wait until it is there, PATIENCE seconds at most; where nobody started it, start it now."""
        if self._thread.ident is None:
            self.start()
        self._thread.join(PATIENCE)

    def _run(self, make: Callable[[], Engine]) -> None:
        try:
            self._engine = make()
        except Exception as error:  # The thread's edge: whoever asks for the engine is told.
            self._failed = error
            log.error("guard.failed", error=type(error).__name__, reason=str(error))


if __name__ == "__main__":
    usual_engine()
