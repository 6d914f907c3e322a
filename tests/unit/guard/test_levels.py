"""The level in force, and what it blocks."""

import pytest

from mcpward.errors import StoreDown
from mcpward.guard.levels import LEVEL_KEY, LevelKeeper, as_level, threshold
from mcpward.model import LEVELS


class Values:
    """Values in a dictionary; `down` makes writing fail."""

    def __init__(self, down: bool = False) -> None:
        self.kept: dict[str, str] = {}
        self.down = down

    async def read_value(self, key: str) -> str | None:
        return self.kept.get(key)

    async def write_value(self, key: str, value: str) -> None:
        if self.down:
            raise StoreDown("down")
        self.kept[key] = value


async def test_a_level_that_was_set_is_read_by_another_replica() -> None:
    store = Values()
    await LevelKeeper(store, "medium").set("high")
    other = LevelKeeper(store, "medium")
    await other.refresh()
    assert other.current == "high"


async def test_a_level_that_the_store_did_not_take_has_no_effect() -> None:
    keeper = LevelKeeper(Values(down=True), "medium")
    with pytest.raises(StoreDown):
        await keeper.set("low")
    assert keeper.current == "medium"


async def test_an_unknown_stored_value_is_ignored() -> None:
    store = Values()
    store.kept[LEVEL_KEY] = "paranoid"
    keeper = LevelKeeper(store, "low")
    await keeper.refresh()
    assert keeper.current == "low"


async def test_an_empty_store_leaves_the_default() -> None:
    keeper = LevelKeeper(Values(), "high")
    await keeper.refresh()
    assert keeper.current == "high"


def test_a_higher_level_blocks_at_a_lesser_suspicion() -> None:
    assert threshold("low") > threshold("medium") > threshold("high")


def test_tools_are_trusted_less_than_users_but_not_at_low() -> None:
    assert threshold("medium", "tool_result") < threshold("medium", "user")
    assert threshold("low", "tool_result") == threshold("low", "user")


def test_only_the_names_of_levels_are_levels() -> None:
    assert [as_level(name) for name in (*LEVELS, "HIGH", None)] == [*LEVELS, None, None]
