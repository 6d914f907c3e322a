"""How much suspicion blocks: low, medium or high, and the keeper of the level in force."""

from collections.abc import Mapping
from typing import NamedTuple, Protocol, get_args

from mcpward.guard.engine import FAST, MODEL
from mcpward.model import Level

LEVEL_KEY = "security_level"
"""Under this key the level is stored."""

RULES = "rules"
"""The tier that judges where no model was asked."""


class Joining(NamedTuple):
    """How the rules' score and a model's probability become one: a logistic over the logits of both.

    `rules` and `model` are the weights of the two logits, `bias` is added. Signs of the rules that come to less than
    `least` together count for nothing, unless the model is sure by itself.
    """

    bias: float
    rules: float
    model: float
    least: float = 0.0


class Blend(NamedTuple):
    """How a model and the fast tier become one: a logistic over the logits of both, with their weights and a bias.

    They err on different texts: together they catch more than either, at the same share of false alarms.
    """

    bias: float
    model: float
    fast: float


_Limits = Mapping[str, Mapping[Level, float]]

_BY_RULES: _Limits = {
    "user": {"low": 0.87, "medium": 0.48, "high": 0.25},
    "tool_result": {"low": 0.87, "medium": 0.35, "high": 0.2},
    "tool_description": {"low": 0.87, "medium": 0.42, "high": 0.2},
}
_BY_FAST: _Limits = {
    "user": {"low": 0.987, "medium": 0.908, "high": 0.826},
    "tool_result": {"low": 0.989, "medium": 0.624, "high": 0.427},
    "tool_description": {"low": 0.934, "medium": 0.788, "high": 0.615},
}
_BY_MODEL: _Limits = {
    "user": {"low": 0.985, "medium": 0.9, "high": 0.759},
    "tool_result": {"low": 0.95, "medium": 0.88, "high": 0.757},
    "tool_description": {"low": 0.99, "medium": 0.95, "high": 0.35},
}

# In a description a weak sign tells nothing by itself: honest ones have such as often as poisoned ones have no other.
_TELLING = 0.5

# Of each tier that spoke the thresholds, and how it is joined with the rules; where it is None, as independent signs.
_LIMITS: Mapping[str, _Limits] = {RULES: _BY_RULES, FAST: _BY_FAST, MODEL: _BY_MODEL}
_JOININGS: Mapping[str, Mapping[str, Joining | None]] = {
    FAST: {
        "user": Joining(bias=1.462, rules=0.342, model=0.69),
        "tool_result": Joining(bias=4.572, rules=1.197, model=0.576),
        "tool_description": Joining(bias=6.408, rules=1.435, model=0.918, least=_TELLING),
    },
    MODEL: {
        "user": Joining(bias=1.104, rules=0.301, model=0.896),
        "tool_result": Joining(bias=3.619, rules=0.97, model=0.816),
        "tool_description": Joining(bias=5.024, rules=1.385, model=0.725, least=_TELLING),
    },
}

_BLENDS: Mapping[str, Blend] = {
    "user": Blend(bias=0.361, model=0.648, fast=0.672),
    "tool_result": Blend(bias=0.421, model=0.908, fast=0.588),
    "tool_description": Blend(bias=0.759, model=0.751, fast=0.793),
}

CLEAR = 0.3
"""A user's text is settled where each part's probability of an attack is less by the fast tier, and no rule saw one."""


UNREAD_SCORE = 0.95
"""What it counts where more of a text looks suspicious than a model can read."""


def threshold(level: Level, channel: str = "user", tier: str = RULES) -> float:
    """From which score on (0 to 1) an attack is blocked, where `tier` is what spoke beside the rules.

    Calibrated so that of benign texts, over many kinds of them, at most 0.1, 1 and 3 % are blocked at low, medium and
    high. A lesser suspicion is enough in what a tool says: a reply or a description has no business giving orders. At
    `low` the rules alone block only what is near certain, whatever the channel.
    """
    limits = _LIMITS[tier]
    return limits.get(channel, limits["tool_result"])[level]


def joining(channel: str, tier: str) -> Joining | None:
    """How what `tier` says of a text is joined with what the rules say; None where they count as independent signs."""
    joinings = _JOININGS[tier]
    return joinings.get(channel, joinings["tool_result"])


def blend(channel: str) -> Blend:
    """How a model's probability and the fast tier's are joined before the rules are heard."""
    return _BLENDS.get(channel, _BLENDS["tool_result"])


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
