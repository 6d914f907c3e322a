"""How much suspicion blocks: low, medium or high, and the keeper of the level in force."""

from typing import Protocol, get_args

from mcpward.model import Level

LEVEL_KEY = "security_level"
"""Under this key the level is stored."""

_LIMITS: dict[str, dict[Level, float]] = {
    "user": {"low": 0.87, "medium": 0.48, "high": 0.25},
    "tool_result": {"low": 0.87, "medium": 0.35, "high": 0.2},
    "tool_description": {"low": 0.87, "medium": 0.42, "high": 0.2},
}


def threshold(level: Level, channel: str = "user") -> float:
    """From which score on (0 to 1) an attack is blocked.

    Calibrated so that of benign texts, over many kinds of them, at most 0.1, 1 and 3 % are blocked at low, medium and
    high. A lesser suspicion is enough in what a tool says: a reply or a description has no business giving orders. At
    `low` the channel makes no difference, since only what is near certain is blocked there.
    """
    return _LIMITS.get(channel, _LIMITS["tool_result"])[level]


class ValueStore(Protocol):
    """Where the level survives a restart."""

    async def read_value(self, key: str) -> str | None:
        """The value under `key`, or None."""

    async def write_value(self, key: str, value: str) -> None:
        """Keep `value` under `key`; raises where that is not certain."""


class LevelKeeper:
    """The level in force. Only what the store has taken takes effect, so that replicas never disagree for good."""

    def __init__(self, store: ValueStore, default: Level) -> None:
        self._store = store
        self._level = default

    @property
    def current(self) -> Level:
        """The level in force here."""
        return self._level

    async def refresh(self) -> None:
        """Take over what the store holds; an unknown value there is ignored."""
        stored = as_level(await self._store.read_value(LEVEL_KEY))
        if stored is not None:
            self._level = stored

    async def set(self, level: Level) -> None:
        """Store the level, then use it. When the store raises, the level stays as it was."""
        await self._store.write_value(LEVEL_KEY, level)
        self._level = level


def as_level(value: str | None) -> Level | None:
    """The level of that name, or None where there is none."""
    levels: tuple[Level, ...] = get_args(Level)
    return next((level for level in levels if level == value), None)
