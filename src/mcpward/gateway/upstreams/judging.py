"""The guard as the policy of an upstream wants it."""

from typing import Any

from mcpward.guard.engine import Engine
from mcpward.guard.guard import Guard
from mcpward.guard.levels import LevelKeeper
from mcpward.guard.rules.actions import Rules
from mcpward.guard.structure import Screened, judge_value
from mcpward.policy.upstreams import Screens


class Judging:
    """Judges JSON values at the level in force, and does with what is found what some screens say."""

    def __init__(self, engine: Engine, level: LevelKeeper) -> None:
        self._engine = engine
        self._level = level

    def __call__(self, value: Any, screens: Screens, channel: str) -> Screened:
        """Judge a value. Raises Unavailable where that is not possible; takes a while, so call it in a thread."""
        guard = Guard(self._engine, Rules(actions=screens.actions, on_failure=screens.on_failure))
        return judge_value(guard, value, self._level.current, channel)
