"""The names under which callers know the tasks of a server (`tasks/get`, MCP 2026-07-28)."""

import secrets
from base64 import urlsafe_b64decode, urlsafe_b64encode
from typing import NamedTuple

import orjson
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

_NONCE = 12


class Task(NamedTuple):
    """The tool that became a task, and the server's own name for that."""

    tool: str
    id: str


class TaskNames:
    """Each name holds all there is to know of a task, sealed for one caller: it is of no use to another, and nothing
    has to be kept. The key ends with this process, and all names with it.
    """

    def __init__(self) -> None:
        self._key = AESGCM(AESGCM.generate_key(128))

    def shown(self, task: Task, principal: str) -> str:
        """The name of a task for a caller."""
        nonce = secrets.token_bytes(_NONCE)
        sealed = nonce + self._key.encrypt(nonce, orjson.dumps([*task]), principal.encode())
        return urlsafe_b64encode(sealed).decode().rstrip("=")

    def opened(self, shown: str, principal: str) -> Task | None:
        """The task that a caller means; None where this caller has none of that name."""
        try:
            sealed = urlsafe_b64decode(shown + "=" * (-len(shown) % 4))
            return Task(*orjson.loads(self._key.decrypt(sealed[:_NONCE], sealed[_NONCE:], principal.encode())))
        except (ValueError, InvalidTag):
            return None
