"""The guard as the policy of an upstream wants it."""

from dataclasses import replace
from functools import lru_cache
from typing import Any

from mcpward.guard.engine import Engine
from mcpward.guard.guard import Guard
from mcpward.guard.levels import LevelKeeper
from mcpward.guard.masking import Masker
from mcpward.guard.rules.actions import Rules
from mcpward.guard.structure import Screened, judge_value
from mcpward.model import Level
from mcpward.policy.upstreams import Screens


class Judging:
    """Judges JSON values at the level in force, and does with what is found what some screens say.

    The operator's own `rules` hold here too: what they allow, and what they do about single types.
    """

    def __init__(self, engine: Engine, level: LevelKeeper, rules: Rules) -> None:
        self._keeper = level
        self._plain = Guard(engine, rules)
        self._guard = lru_cache(64)(
            lambda screens: Guard(
                engine, replace(rules, actions={**rules.actions, **screens.actions}, on_failure=screens.on_failure)
            )
        )

    @property
    def level(self) -> Level:
        """The level in force."""
        return self._keeper.current

    @property
    def slow(self) -> bool:
        """Whether even a short value takes so long that it is to be judged in a thread."""
        return self._plain.slow

    def passed_unread(self, screens: Screens) -> int:
        """How many texts passed that could not be judged, under screens that say they may."""
        return int(self._guard(screens).unread.get("passed_unread", 0))

    def __call__(self, value: Any, screens: Screens, channel: str, masker: Masker | None = None) -> Screened:
        """Judge a value. Raises Unavailable where that is not possible; may take a while, so call it in a thread."""
        return judge_value(self._guard(screens), value, self._keeper.current, channel, masker)
