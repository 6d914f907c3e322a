"""Where a subject is called, with what, and what its first answer is: the load comes from bench.load."""

import re
from collections.abc import Callable
from dataclasses import dataclass

import httpx2

from bench.load import NUMBER
from bench.requests import HANDSHAKE, Asked, Called, call

TEXT = f"Where is order {NUMBER.decode()} now?"
# With its quotes: JSON escapes them in the text of an error that cites the argument, so that none passes for an echo.
ECHO = f'"{TEXT}"'
SOME_NUMBER = "10000000"
PATIENCE = 30.0
LONGEST_REASON = 80


class Wrong(Exception):
    """A first answer that is not the echo; the message says what came instead, `status` with which HTTP status."""

    def __init__(self, message: str, status: int | None = None) -> None:
        super().__init__(brief(message))
        self.status = status


@dataclass(frozen=True)
class Door:
    """One way in: its path, what the tool is called there, and the bearer token. An `optional` one may not be there."""

    tool: str = "echo"
    path: str = "/mcp"
    token: str | None = None
    optional: bool = False

    def asked(self, url: str, revision: str, count: int) -> list[Asked]:
        """The calls of `count` connections, of which each has a session where the revision has sessions.

        The first of them has been answered with its echo. Raises Wrong, or TransportError where nobody listens.
        """
        called = Called(self.tool, {"text": TEXT}, ECHO, self.path)
        try:
            asked = call(url, revision, called, [self.token] * count)
        except httpx2.HTTPStatusError as error:
            raise Wrong(_said(error.response), error.response.status_code) from None
        _send(url, asked[0])
        return asked

    def answering(self, url: str) -> Callable[[], bool]:
        """A question whether a call is answered by now, on the revision that every subject speaks."""

        def there() -> bool:
            try:
                self.asked(url, HANDSHAKE, 1)
            except Wrong:
                return False
            return True

        return there


def brief(text: str) -> str:
    """A text as a reason in one line."""
    line = " ".join(text.split()).replace("|", "/")
    return line if len(line) <= LONGEST_REASON else f"{line[:LONGEST_REASON]}..."


def _send(url: str, asked: Asked) -> None:
    body, expected = (asked[part].replace(NUMBER.decode(), SOME_NUMBER) for part in ("body", "expect"))
    answer = httpx2.post(
        url + asked["path"], content=body, headers=asked["headers"], trust_env=False, timeout=PATIENCE, verify=False
    )
    if answer.status_code != 200 or expected not in answer.text:
        raise Wrong(_said(answer), answer.status_code)


def _said(answer: httpx2.Response) -> str:
    """The status, and what is said in words where there are words."""
    found = re.search(r'"(?:message|text)":\s*"(.*?)"', answer.text)
    return f"{answer.status_code} {found[1] if found else answer.text}"
