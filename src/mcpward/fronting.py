"""The part of the composition root for what stands behind the door: settings in, servers out, ready to be called."""

import asyncio
import os
from collections.abc import Callable, Mapping
from contextlib import AsyncExitStack
from typing import Any

import structlog

from mcpward.gateway.upstream import Behind
from mcpward.gateway.upstreams.behind import Fronted, behind_of
from mcpward.gateway.upstreams.judging import Judging
from mcpward.gateway.upstreams.pins import Pins
from mcpward.gateway.upstreams.screening import UpstreamScreening
from mcpward.gateway.upstreams.servers_file import load_servers
from mcpward.gateway.upstreams.upstream import Upstream
from mcpward.gateway.upstreams.vetting import Vetting
from mcpward.guard.engine import Engine
from mcpward.guard.levels import LevelKeeper
from mcpward.model import Clock
from mcpward.policy.limits import Storages
from mcpward.policy.upstreams import Policies, PolicyFile, UpstreamPolicy
from mcpward.settings import Settings
from mcpward.storage.sealed import EVERYONE, SealedStore
from mcpward.storage.sealing import find_key
from mcpward.storage.store import CredentialRows

log = structlog.get_logger(__name__)


class Fronting:
    """The servers behind the door, their policies and pins. Raises ConfigurationError where a file is wrong."""

    def __init__(
        self,
        settings: Settings,
        engine: Engine,
        level: LevelKeeper,
        store: CredentialRows,
        storages: Storages,
        clock: Clock,
    ) -> None:
        path = settings.mcpward_servers
        servers = load_servers(path, os.environ) if path else ()
        file = settings.mcpward_policy
        self._file = PolicyFile(file) if file else None
        self._policies = self._file.policies if self._file else Policies()
        self._pins = Pins(settings.mcpward_lock, settings.mcpward_data_dir)
        key = settings.mcpward_credential_key
        sealed = SealedStore(store, find_key(key.get_secret_value()) if key else None, clock)
        judging = Judging(engine, level)
        errors = settings.mcpward_data_dir / "upstreams"
        errors.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._servers = []
        for server in servers:
            if server.disabled:
                continue
            if server.fault:
                log.warning("upstream.fault", fault=server.fault)
            policy = self._policy_of(server.name)
            upstream = Upstream(server, errors, lambda name: sealed.get(name, EVERYONE))
            vetting = Vetting(server.name, judging, policy, self._pins)
            screening = UpstreamScreening(upstream, vetting, judging, storages)
            self._servers.append(Fronted(upstream, screening, vetting))
        for name in self._policies.named.keys() - {one.upstream.name for one in self._servers}:
            log.warning("upstream.policy_for_nobody", server=name)

    def behind(self, stack: AsyncExitStack) -> Behind:
        """What the door is to stand in front of; the connections end with `stack`."""
        stack.push_async_callback(self._close)
        usable = [one for one in self._servers if not one.upstream.server.fault]
        return behind_of(usable, lambda name: self._policies.of(name))

    async def follow_policy(self) -> None:
        """Take a policy file that changed into effect; one that is wrong changes nothing."""
        if self._file is None or not self._file.changed():
            return
        if self._file.reload():
            self._policies = self._file.policies
            log.info("upstream.policy_changed")
        else:
            log.warning("upstream.policy_refused", fault=self._file.fault)

    def state(self) -> Mapping[str, Any]:
        """For health: each server, the policy where it is refused, and the pins."""
        said: dict[str, Any] = {
            "servers": {one.upstream.name: one.upstream.state | _said_of(one) for one in self._servers},
            "pins": dict(self._pins.state),
        }
        if self._file is not None and self._file.fault:
            said["policy"] = self._file.fault
        return said

    def _policy_of(self, name: str) -> Callable[[], UpstreamPolicy]:
        return lambda: self._policies.of(name)

    async def _close(self) -> None:
        await asyncio.gather(*(one.upstream.close() for one in self._servers))


def _said_of(one: Fronted) -> dict[str, Any]:
    """What is held back of a server, and what of it may pass unread."""
    policy = one.vetting.policy()
    screens = {"arguments": policy.arguments, "replies": policy.replies, "descriptions": policy.descriptions}
    unread = [name for name, each in screens.items() if each.on_failure == "pass"]
    said = {"held_back": dict(one.vetting.held_back), "may_pass_unread": unread}
    return {name: value for name, value in said.items() if value}
