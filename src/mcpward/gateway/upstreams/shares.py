"""How much of one server each caller may take up, so that none of them takes it away from the others."""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager

from mcp_types import INTERNAL_ERROR

from mcpward.errors import RateLimited, Unavailable
from mcpward.gateway.calls import Message
from mcpward.links.link import Listener, RemoteError

MOST_EACH, MOST = 64, 512
"""So much may one caller have under way at a server, and so much all of them."""

MOST_QUESTIONS = 16
"""So many questions of a server may wait for answers of one caller."""


class Shares:
    """What is under way at the server `name`, by caller."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._under_way: Counter[str] = Counter()
        self._questions: Counter[str] = Counter()

    @contextmanager
    def taken(self, principal: str) -> Iterator[None]:
        """Take a place for as long as the block lasts. Raises RateLimited or Unavailable where there is none."""
        if self._under_way[principal] >= MOST_EACH:
            said = f"You have {MOST_EACH} calls under way at the server {self._name}; wait until one of them ends."
            raise RateLimited(said, retry_after=1)
        if self._under_way.total() >= MOST:
            raise Unavailable(f"The server {self._name} has {MOST} calls under way; try again in a moment.")
        with _one_more(self._under_way, principal):
            yield

    @contextmanager
    def question(self, principal: str) -> Iterator[None]:
        """Put one question to a caller in the block. Raises RemoteError where too many wait for an answer."""
        if self._questions[principal] >= MOST_QUESTIONS:
            raise RemoteError(INTERNAL_ERROR, f"The caller has {MOST_QUESTIONS} questions to answer already.")
        with _one_more(self._questions, principal):
            yield


class Asking:
    """Hears for a call of a caller, and puts no more questions to them than is their share."""

    def __init__(self, listener: Listener, shares: Shares, principal: str) -> None:
        self._listener = listener
        self._shares = shares
        self._principal = principal

    async def notified(self, method: str, params: Message) -> None:
        """Pass a notification on."""
        await self._listener.notified(method, params)

    async def asked(self, method: str, params: Message) -> Message:
        """Pass a question on. Raises RemoteError."""
        with self._shares.question(self._principal):
            return await self._listener.asked(method, params)


@contextmanager
def _one_more(counter: Counter[str], name: str) -> Iterator[None]:
    counter[name] += 1
    try:
        yield
    finally:
        counter[name] -= 1
        if not counter[name]:
            del counter[name]
