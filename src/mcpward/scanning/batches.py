"""Texts in batches, so that handing them to another process costs little beside judging them."""

from collections.abc import Iterable, Iterator

from mcpward.errors import ConfigurationError, Unavailable
from mcpward.scanning.items import Item, Judge, Verdict


class Batches:
    """Groups texts: a batch is full with so many texts or so many characters.

    Where reading fails the texts before are handed out first; `failure` then holds what went wrong.
    """

    def __init__(self, items: Iterable[Item], texts: int, characters: int) -> None:
        self._items = items
        self._texts = texts
        self._characters = characters
        self.failure: ConfigurationError | None = None

    def __iter__(self) -> Iterator[list[Item]]:
        batch: list[Item] = []
        room = self._characters
        try:
            for item in self._items:
                batch.append(item)
                room -= len(item.text)
                if room <= 0 or len(batch) >= self._texts:
                    yield batch
                    batch, room = [], self._characters
        except ConfigurationError as error:
            self.failure = error
        if batch:
            yield batch


def judge_one(judge: Judge, text: str, channel: str) -> Verdict:
    """Judge a text. One that cannot be judged is blocked, with the reason: it does not pass, and the scan goes on."""
    try:
        return judge(text, channel)
    except Unavailable as error:
        return {
            "flagged": True,
            "score": 1.0,
            "blocked_patterns": [],
            "findings": [],
            "secured_text": "",
            "reason": error.message,
        }
