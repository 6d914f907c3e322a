"""The part of the composition root that keeps the credentials of the servers behind the door, for the operator."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any, TypeVar
from uuid import uuid4

from mcpward.app import core
from mcpward.gateway.pipeline import Target, Visit
from mcpward.model import Call, Credential
from mcpward.policy.scopes import TOKENS_ADMIN
from mcpward.settings import Settings
from mcpward.storage.sealed import SealedStore
from mcpward.storage.sealing import SealingKey, find_key
from mcpward.storage.sealing import read_key as read_key  # for the command line, which sees the rooms only from here

T = TypeVar("T")


async def act_locally(
    settings: Settings, key: SealingKey | None, name: str, act: Callable[[SealedStore], Awaitable[T]]
) -> T:
    """Do one thing to the sealed credentials as the operator; it stands in the audit under `name`."""

    async def run(visit: Visit, arguments: Mapping[str, Any]) -> T:
        return await act(sealed)

    async with core(settings, operator=True) as parts:
        sealed = SealedStore(parts.store, key, parts.clock)
        call = Call(uuid4().hex, "cli", name, Credential(None, local=True))
        done: T = await parts.line.handle(call, Target(name, TOKENS_ADMIN), run, {})
        return done


def key_in(text: str | None) -> SealingKey | None:
    """The key of the settings or of the key ring; None where there is neither. Raises ConfigurationError."""
    return find_key(text)
