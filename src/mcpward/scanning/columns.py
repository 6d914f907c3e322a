"""Which columns of a table hold the texts, and on which channel they come."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from mcpward.errors import ConfigurationError
from mcpward.model import CHANNELS
from mcpward.scanning.items import Item


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns with texts; `channel` is that of texts which do not name their own in a column of that name."""

    names: tuple[str, ...] = ("text",)
    channel: str = "user"

    def items(self, row: Mapping[str, Any], path: str, number: int, size: int) -> Iterator[Item]:
        """The texts of one row, known by its column `id` or else by its number. An empty cell (null) is no text.

        Raises ConfigurationError where a column is missing or holds no text.
        """
        channel = row.get("channel") or self.channel
        if channel not in CHANNELS:
            raise ConfigurationError(f"{path}, line {number}: the channel is none of {', '.join(CHANNELS)}.")
        for name in self.names:
            text = row.get(name, ...)
            if text is None and len(self.names) > 1:
                continue
            if not isinstance(text, str):
                raise ConfigurationError(f"{path}, line {number}: no text in the column {name}.")
            yield Item(path, row.get("id", number), text, channel, size, number, name)
            size = 0
