"""The part of the composition root for what stands behind the door: settings in, servers out, ready to be called."""

import asyncio
import os
import time
from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from contextlib import AsyncExitStack
from typing import TYPE_CHECKING, Any

import structlog
from pydantic import SecretStr

from mcpward.errors import StoreDown, Unavailable
from mcpward.gateway.behind import Behind
from mcpward.gateway.upstreams.fronted import Fronted
from mcpward.gateway.upstreams.judging import Judging
from mcpward.gateway.upstreams.opening import Opening
from mcpward.gateway.upstreams.parked import Parked
from mcpward.gateway.upstreams.pins import Pins
from mcpward.gateway.upstreams.relay import LISTINGS, Relay
from mcpward.gateway.upstreams.screening import Words
from mcpward.gateway.upstreams.servers import AllServers, OneServer
from mcpward.gateway.upstreams.servers_file import Server, load_servers
from mcpward.gateway.upstreams.upstream import Upstream
from mcpward.gateway.upstreams.vetting import Vetting
from mcpward.guard.engine import Engine
from mcpward.guard.levels import LevelKeeper
from mcpward.guard.rules.actions import Rules
from mcpward.guard.vault import Vaults
from mcpward.model import Clock
from mcpward.policy.limits import Storages
from mcpward.policy.upstreams import Policies, PolicyFile, UpstreamPolicy
from mcpward.settings import Settings
from mcpward.storage.sealed import EVERYONE, SealedStore
from mcpward.storage.store import CredentialRows
from mcpward.storing import sealed_in

if TYPE_CHECKING:
    from mcpward.links.pool import Pool

IDLE = 3600.0
"""After so many seconds without use the placeholders of a caller stand for nothing any more."""

CREDENTIALS_EVERY = 5.0
_DOWN = "The store that keeps the credentials of servers is down."
Inactive = Callable[[Collection[str]], Awaitable[Collection[str]]]
log = structlog.get_logger(__name__)


class Kept:
    """The sealed credentials, which are looked for again every few seconds while they are needed.

    While the store is down those that were found last are in use on the connections that are open; no other is opened.
    """

    def __init__(self, sealed: SealedStore, ticks: Callable[[], float] = time.monotonic) -> None:
        self._sealed = sealed
        self._ticks = ticks
        self._looking = asyncio.Lock()
        self._until: float | None = None
        self._stamps: Mapping[tuple[str, str], object] = {}

    async def of(self, server: str, principal: str | None) -> Mapping[str, SecretStr]:
        """Those of a caller, or of everyone. Raises Unavailable while the store is down."""
        try:
            return await self._sealed.get(server, principal or EVERYONE)
        except StoreDown:
            raise Unavailable(_DOWN) from None

    async def stamp(self, server: str, principal: str) -> tuple[bool, object]:
        """Whether the caller has some of their own, and another object whenever something changed.

        Raises Unavailable where the store has been down from the beginning.
        """
        async with self._looking:  # who comes meanwhile has to wait: they could have some of their own
            if self._until is None or self._ticks() >= self._until:
                await self._look()
        own = self._stamps.get((server, principal))
        return own is not None, (own, self._stamps.get((server, EVERYONE)))

    async def _look(self) -> None:
        stamps: dict[tuple[str, str], list[object]] = {}
        try:
            for entry in await self._sealed.list():
                stamps.setdefault((entry.server, entry.principal), []).append((entry.name, entry.created_at))
        except StoreDown:
            if self._until is None:
                raise Unavailable(_DOWN) from None
            log.warning("upstream.credentials_unchecked")
        else:
            self._stamps = {place: tuple(found) for place, found in stamps.items()}
        self._until = self._ticks() + CREDENTIALS_EVERY


class Fronting:
    """The servers behind the door, their policies and pins. Raises ConfigurationError where a file is wrong."""

    def __init__(
        self,
        settings: Settings,
        engine: Engine,
        rules: Rules,
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
        self._kept = Kept(sealed_in(settings, store, clock))
        self._judging = Judging(engine, level, rules)
        self._vaults = Vaults(clock, IDLE)
        self._parked = Parked()
        self._storages = storages
        self._pool: Pool | None = None
        self._ending: asyncio.Task[None] | None = None
        self._folder = settings.mcpward_data_dir / "upstreams"
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._servers = [self._fronted(server) for server in servers if not server.disabled]
        self._warn_of_strangers()
        log.info("upstream.servers", servers=[one.name for one in self._servers])

    def behind(self, stack: AsyncExitStack) -> tuple[Behind, Mapping[str, Behind]]:
        """What the doors are to stand in front of, all servers and each by its name; it all ends with `stack`."""
        stack.push_async_callback(self._ended)
        usable = self._usable()
        return AllServers(usable), {one.name: OneServer(one) for one in usable}

    async def follow_policy(self) -> None:
        """Take a policy file that changed into effect; one that is wrong changes nothing."""
        if self._file is None or not self._file.changed():
            return
        if self._file.reload():
            self._policies = self._file.policies
            for one in self._servers:
                one.upstream.list_anew()
            log.info("upstream.policy_changed")
            self._warn_of_strangers()
        else:
            log.warning("upstream.policy_refused", fault=self._file.fault)

    async def forget_idle(self) -> None:
        """End what callers had for themselves and did not use for long."""
        self._vaults.wipe_idle()
        for one in self._servers:
            await one.upstream.close_idle()

    async def forget(self, principal: str) -> None:
        """End what a caller has here: their credential is no longer good."""
        self._parked.end(principal)
        for one in self._servers:
            self._vaults.end(one.words.session(principal))
            await one.upstream.forget(principal)

    async def forget_ended(self, inactive: Inactive, prefix: str) -> None:
        """End what those have here whose token was revoked elsewhere, or expired; `inactive` says which of them did.

        Their principals are `prefix` and the id of the token.
        """
        holders = self._parked.holders | {session.rpartition(" ")[0] for session in self._vaults.sessions()}
        for one in self._servers:
            holders |= one.upstream.holders
        held = [who.removeprefix(prefix) for who in holders if who.startswith(prefix)]
        for token_id in await inactive(held) if held else ():
            await self.forget(prefix + token_id)

    def state(self, *, details: bool) -> Mapping[str, Any]:
        """For health: each server, the policy where it is refused, and the pins.

        `details` are for who runs the gateway: what is wrong, and the names of what is held back. Without them there
        are counts.
        """
        pins, fault = dict(self._pins.state), self._file.fault if self._file else ""
        if not details:
            del pins["problems"]
        said: dict[str, Any] = {
            "servers": {one.name: self._said_of(one, details=details) for one in self._servers},
            "pins": pins,
        }
        if details and (strangers := self._strangers()):
            said["policy_for_nobody"] = strangers
        return said | ({"policy": fault if details else "refused"} if fault else {})

    def _strangers(self) -> list[str]:
        """The tables of the policy that are for no server: a misspelt name leaves another one without its limits."""
        return sorted(self._policies.named.keys() - {one.name for one in self._servers})

    def _warn_of_strangers(self) -> None:
        for name in self._strangers():
            log.warning("upstream.policy_for_nobody", server=name)

    def _fronted(self, server: Server) -> Fronted:
        if server.fault:
            log.warning("upstream.fault", fault=server.fault)
        policy = self._policy_of(server.name)
        vetting = Vetting(server.name, self._judging, policy, self._pins)
        largest, within = lambda: max(LISTINGS, policy().largest_reply), lambda: policy().startup
        opening = Opening(server, self._folder, self._shared_pool, largest, within)
        upstream = Upstream(opening, vetting, self._kept)
        words = Words(server.name, policy, self._judging, self._vaults)
        return Fronted(upstream, words, Relay(upstream, words, self._parked), policy, self._storages)

    def _usable(self) -> Sequence[Fronted]:
        return [one for one in self._servers if not one.upstream.server.fault]

    def _policy_of(self, name: str) -> Callable[[], UpstreamPolicy]:
        return lambda: self._policies.of(name)

    def _shared_pool(self) -> "Pool":
        """One pool of HTTP connections for the process; it loads a library that only some need."""
        from mcpward.links.pool import Pool

        self._pool = self._pool or Pool()
        return self._pool

    def _said_of(self, one: Fronted, *, details: bool) -> dict[str, Any]:
        """How a server is, what of it is held back from all, and what of it may pass unread, and how often it did."""
        policy, offer = one.policy(), one.upstream.known(shared=True)
        screens = {"arguments": policy.arguments, "replies": policy.replies, "descriptions": policy.descriptions}
        unread = {
            name: self._judging.passed_unread(each) for name, each in screens.items() if each.on_failure == "pass"
        }
        held = offer.held_back if offer else {}
        said: dict[str, Any] = {"held_back": held if details else len(held), "may_pass_unread": unread}
        state = {name: value for name, value in one.upstream.state.items() if details or name != "problem"}
        return state | {name: value for name, value in said.items() if value}

    def end(self) -> None:
        """Begin to end: calls under way are answered at once, and processes have all the time that is left."""
        self._ending = self._ending or asyncio.create_task(self._close())

    async def _ended(self) -> None:
        self.end()
        if self._ending is not None:
            await self._ending

    async def _close(self) -> None:
        self._parked.close()
        self._vaults.wipe()
        await asyncio.gather(*(one.upstream.close() for one in self._servers))
        if self._pool is not None:
            await self._pool.close()
