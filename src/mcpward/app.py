"""The composition root: settings in, running parts out. Nothing else constructs parts."""

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit
from uuid import uuid4

import structlog
from pydantic import SecretStr

from mcpward.audit.trail import Trail
from mcpward.authentication import modes_of
from mcpward.background import again, end_all
from mcpward.checking import Checking, health_in
from mcpward.errors import NotFound
from mcpward.gateway.answers import Refusals
from mcpward.gateway.arrival import Reader
from mcpward.gateway.audit_tools import audit_tools
from mcpward.gateway.behind import Behind
from mcpward.gateway.door import Door
from mcpward.gateway.health import Health
from mcpward.gateway.http_server import Listening, listen
from mcpward.gateway.mcp import build
from mcpward.gateway.mcp_http import SERVERS, STREAMABLE, Endpoint, McpHttp
from mcpward.gateway.pages import Pages
from mcpward.gateway.pipeline import Line
from mcpward.gateway.prompt_tools import PromptTools
from mcpward.gateway.rest import Rest
from mcpward.gateway.restore_tool import restore_tools
from mcpward.gateway.stdio import serve_stdio
from mcpward.gateway.streams import OpenStreams
from mcpward.gateway.token_tools import token_tools
from mcpward.gateway.tools import Tools
from mcpward.guard.engine import Engine
from mcpward.guard.guard import Guard
from mcpward.guard.levels import LevelKeeper
from mcpward.guard.rules.actions import NO_RULES
from mcpward.guard.semantics import BuiltinSemantics, Semantics, SpacySemantics
from mcpward.guard.vault import Vaults
from mcpward.guarding import engine_in, maskers_in, rules_in, state_of, vaults_in
from mcpward.identity.authenticator import Authenticator
from mcpward.identity.sessions import Sessions
from mcpward.model import Call, Clock, Credential
from mcpward.policy.limits import Limit, Storages, shared_storage
from mcpward.policy.scopes import MINTED
from mcpward.settings import Settings
from mcpward.storage.store import Store
from mcpward.storing import store_in

if TYPE_CHECKING:
    from mcpward.fronting import Fronting

LEVEL_EVERY = 1.0
POLICY_EVERY = 1.0
ENDED_EVERY = 5.0
CLEAN_EVERY = 600.0
WIPE_EVERY = 60.0
CREATIONS = "5/minute"
MESSAGES = "6000/minute"
log = structlog.get_logger(__name__)

Revoked = Callable[[str], Awaitable[None]]
_SESSION = "session:"


@dataclass
class Revocations:
    """What is done about a session token that is revoked: by all `hearers` here, and told to the other replicas."""

    hearers: list[Revoked] = field(default_factory=list)
    tell: Revoked | None = None

    async def heard(self, token_id: str) -> None:
        """It was revoked, here or elsewhere."""
        for hear in self.hearers:
            await hear(token_id)

    async def made(self, token_id: str) -> None:
        """It was revoked here."""
        await self.heard(token_id)
        if self.tell is not None:
            await self.tell(token_id)


@dataclass
class Core:
    """The parts that every entrance shares."""

    settings: Settings
    clock: Clock
    store: Store
    sessions: Sessions
    authenticator: Authenticator
    storages: Storages
    trail: Trail
    line: Line
    engine: Engine
    guard: Guard
    level: LevelKeeper
    semantics: Semantics
    vaults: Vaults | None
    tools: Tools
    health: Health
    checking: Checking
    tasks: list[asyncio.Task[Any]]
    revocations: Revocations


@asynccontextmanager
async def core(settings: Settings, *, operator: bool = False, clock: Clock = time.time) -> AsyncIterator[Core]:
    """Open the shared parts. `operator` composes them for the command line, where the caller is the operator.

    Raises ConfigurationError, or StoreDown where the store cannot be reached.
    """
    rules = NO_RULES if operator else rules_in(settings)
    engine = engine_in(settings, rules)
    if not operator:
        engine.start()
    async with AsyncExitStack() as stack:
        store = await store_in(settings)
        stack.push_async_callback(store.close)
        sessions = Sessions(store, clock, settings.auth_token_ttl, MINTED)
        storages = _storages(None if operator else settings.redis_url)
        stack.push_async_callback(storages.close)
        modes, state = await modes_of(settings, sessions, clock, stack, operator=operator)
        trail = await stack.enter_async_context(Trail(store, clock, settings.mcpward_audit_events).running())
        guard, level = Guard(engine, rules), LevelKeeper(store, settings.default_security_level)
        await level.refresh()
        semantics = SpacySemantics(settings.spacy_model) if settings.spacy_model else BuiltinSemantics()
        authenticator, revocations = Authenticator(modes), Revocations()
        vaults = vaults_in(settings, clock)
        if vaults is not None:
            stack.callback(vaults.wipe)
        prompts = PromptTools(guard, level, semantics, state, maskers_in(settings, vaults))
        creations = Limit("token creations", CREATIONS, storages, exact=True)
        tokens = token_tools(sessions, creations, revocations.made, enabled=settings.auth_enabled or operator)
        restoring = [] if vaults is None else restore_tools(vaults)
        guarded = partial(state_of, guard, level, semantics)
        health = health_in(settings, store, trail, storages, state, guarded, guard, clock)
        line = _line(settings, trail, authenticator, storages, health.parts.probes.rejections.note)
        checking = Checking(settings, guard, store, line, clock)
        stack.push_async_callback(checking.close)
        tools = Tools([*prompts.declare(), *restoring, *tokens, *audit_tools(trail), *checking.tools(health)])
        tasks: list[asyncio.Task[Any]] = []
        stack.push_async_callback(end_all, tasks)
        yield Core(
            settings, clock, store, sessions, authenticator, storages, trail, line, engine, guard, level, semantics,
            vaults, tools, health, checking, tasks, revocations,
        )  # fmt: skip


async def call_locally(settings: Settings, tool: str, arguments: Mapping[str, Any]) -> dict[str, Any]:
    """Take one call of the operator, from the command line, through the line. Raises Refused."""
    async with core(settings, operator=True) as parts:
        found = parts.tools.get(tool)
        if found is None:
            raise NotFound(f"There is no tool {tool}.")
        call = Call(uuid4().hex, "cli", tool, Credential(None, local=True))
        result: dict[str, Any] = await parts.line.handle(call, found.target, found, arguments)
        return result


@dataclass
class Served:
    """A door that is open: the ASGI application, and how to end the streams that are open in it."""

    door: Door
    end_streams: Callable[[], None]


@asynccontextmanager
async def http_door(
    settings: Settings, behind: Behind | None = None, clock: Clock = time.time
) -> AsyncIterator[Served]:
    """Open the door for HTTP: plain HTTP, streamable HTTP and SSE. Raises as `core` does."""
    async with AsyncExitStack() as stack:
        parts = await stack.enter_async_context(core(settings, clock=clock))
        streams = OpenStreams(parts.sessions.inactive_among, clock)
        await stack.enter_async_context(streams.watching())
        parts.revocations.hearers.append(streams.closed)
        streams.at_the_end.append(parts.checking.desk.end)
        _keep_up(parts)
        fronting = _fronting(parts)
        each: Mapping[str, Behind] = {}
        if fronting is not None:
            behind, each = fronting.behind(stack)
            streams.at_the_end.append(fronting.end)
        _look_at(parts, _hear_revocations(parts, stack), fronting)
        pages = Pages(parts.health, parts.tools, base_url(settings), _features(settings), _issuers(settings))
        mcp = McpHttp(parts.line, _endpoints(parts, behind, each), streams)
        await stack.enter_async_context(mcp.running())
        reader = Reader(_hosts(settings), settings.mcpward_allowed_origins, settings.mcpward_trusted_proxies)
        door = Door(
            reader,
            Refusals(clock, pages.metadata_url),
            Rest(parts.line, parts.tools, pages.routes(), clock, behind),
            mcp,
            clock,
            settings.mcpward_allowed_origins,
        )
        yield Served(door, streams.end_all)


async def run_http(settings: Settings, on_listening: Callable[[int], None]) -> bool:
    """Serve over HTTP until a signal ends it. Returns False where the address could not be had."""

    def listening(port: int) -> None:
        log.info("started", modes=[settings.mode], session_tokens=settings.auth_enabled, storage=settings.auth_storage)
        on_listening(port)

    async with http_door(settings) as served:
        where = Listening(
            settings.mcpward_host, settings.mcpward_port, settings.mcpward_tls_cert, settings.mcpward_tls_key
        )
        return await listen(served.door, where, listening, served.end_streams)


async def run_stdio(settings: Settings) -> None:
    """Serve one local client over stdin and stdout until it hangs up."""
    async with core(settings) as parts:
        _keep_up(parts)
        token = settings.mcpward_token.get_secret_value() if settings.mcpward_token else None
        credential = Credential(token, local=True)
        # A credential that opens nothing is told now, not with the first call.
        await parts.line.greet(Call(uuid4().hex, "stdio", "start", credential))
        async with AsyncExitStack() as stack:
            fronting = _fronting(parts)
            behind = fronting.behind(stack)[0] if fronting else None
            _look_at(parts, None, fronting)
            await serve_stdio(build(parts.line, parts.tools, parts.clock, behind, local=credential))


def _endpoints(parts: Core, behind: Behind | None, each: Mapping[str, Behind]) -> dict[str, Endpoint]:
    """The paths at which MCP is spoken: one for everything, and one for each server behind the door."""

    def endpoint(tools: Tools, shown: Behind | None) -> Endpoint:
        return Endpoint(build(parts.line, tools, parts.clock, shown), tools, shown)

    alone = {f"{SERVERS}{name}{STREAMABLE}": endpoint(Tools([]), one) for name, one in each.items()}
    return {STREAMABLE: endpoint(parts.tools, behind), **alone}


def base_url(settings: Settings) -> str:
    """Return the outside address of the server: as it is set, or as it listens."""
    if settings.mcpward_public_url:
        return settings.mcpward_public_url
    scheme = "https" if settings.mcpward_tls_cert else "http"
    host = f"[{settings.mcpward_host}]" if ":" in settings.mcpward_host else settings.mcpward_host
    return f"{scheme}://{host}:{settings.mcpward_port}"


def _keep_up(parts: Core) -> None:
    """Start what runs beside the calls: following the level, removing expired tokens, forgetting idle values."""

    async def clean() -> None:
        await parts.sessions.remove_expired()

    parts.tasks.append(asyncio.create_task(again(LEVEL_EVERY, parts.level.refresh), name="level"))
    parts.tasks.append(asyncio.create_task(again(CLEAN_EVERY, clean), name="expired-tokens"))
    pulse = parts.health.parts.probes.pulse
    parts.tasks.append(asyncio.create_task(again(pulse.every, pulse.beat), name="pulse"))
    for name, work in parts.checking.works().items():
        parts.tasks.append(asyncio.create_task(work(), name=name))
    if parts.vaults is not None:
        _forget(parts, parts.vaults)


def _forget(parts: Core, vaults: Vaults) -> None:
    """Wipe the values of session tokens that are revoked, at once where that is heard, and of whoever fell idle."""

    async def end(token_id: str) -> None:
        vaults.end(_SESSION + token_id)

    async def wipe() -> None:
        vaults.wipe_idle()
        held = [name.removeprefix(_SESSION) for name in vaults.sessions() if name.startswith(_SESSION)]
        for token_id in await parts.sessions.inactive_among(held) if held else ():
            vaults.end(_SESSION + token_id)

    parts.revocations.hearers.append(end)
    parts.tasks.append(asyncio.create_task(again(WIPE_EVERY, wipe), name="idle-values"))


def _fronting(parts: Core) -> "Fronting | None":
    """The servers behind the door, where a file names some; their policy is followed as it changes."""
    if parts.settings.mcpward_servers is None:
        return None
    # It loads a client of MCP, which who stands in front of nothing need not wait for.
    from mcpward.fronting import Fronting

    fronting = Fronting(
        parts.settings, parts.engine, parts.guard.rules, parts.level, parts.store, parts.storages, parts.clock
    )

    async def end(token_id: str) -> None:
        await fronting.forget(_SESSION + token_id)

    parts.revocations.hearers.append(end)
    ended = partial(fronting.forget_ended, parts.sessions.inactive_among, _SESSION)
    parts.tasks.append(asyncio.create_task(again(ENDED_EVERY, ended), name="ended-upstreams"))
    parts.tasks.append(asyncio.create_task(again(POLICY_EVERY, fronting.follow_policy), name="policy"))
    parts.tasks.append(asyncio.create_task(again(WIPE_EVERY, fronting.forget_idle), name="idle-upstreams"))
    return fronting


def _hear_revocations(parts: Core, stack: AsyncExitStack) -> Callable[[], bool] | None:
    """Tell and hear of revocations over Redis, so that streams end and values are wiped on other replicas at once.

    Returns how to ask whether they are heard now; None without Redis.
    """
    if parts.settings.redis_url is None:
        return None
    from mcpward.storage.redis import RevocationBus

    bus = RevocationBus(parts.settings.redis_url.get_secret_value())
    stack.push_async_callback(bus.close)

    async def tell(token_id: str) -> None:
        await bus.publish(token_id)

    parts.revocations.tell = tell
    listening = asyncio.create_task(bus.listen(parts.revocations.heard), name="revocations")
    parts.tasks.append(listening)
    # Before the bus is closed: a listener that loses its connection would come back.
    stack.push_async_callback(end_all, [listening])
    return lambda: bus.healthy


def _storages(redis: SecretStr | None) -> Storages:
    return Storages(shared_storage(redis.get_secret_value()) if redis else None)


def _line(
    settings: Settings, trail: Trail, authenticator: Authenticator, storages: Storages, unserved: Callable[[], None]
) -> Line:
    return Line(
        trail,
        authenticator,
        calls=Limit("calls", settings.mcpward_rate_limit, storages),
        messages=Limit("messages", MESSAGES, storages),
        failures=Limit("wrong credentials", settings.mcpward_failed_auth_limit, storages),
        unserved=unserved,
    )


def _look_at(parts: Core, revocations: Callable[[], bool] | None, fronting: "Fronting | None") -> None:
    """Have health look at what a server has beside the shared parts."""
    health, schedule = parts.health.parts, parts.checking.schedule
    health.revocations = revocations
    health.upstreams = fronting.state if fronting else None
    health.checks = schedule.state if schedule else None
    health.tasks = [*parts.tasks, *parts.trail.tasks]


def _features(settings: Settings) -> list[str]:
    named = {"session tokens": settings.auth_enabled, "shared limits": settings.redis_url is not None}
    return ["authentication", "scopes", "rate limits", "guard", "audit", *(name for name, on in named.items() if on)]


def _issuers(settings: Settings) -> list[str]:
    is_web = (settings.jwt_issuer or "").startswith(("https://", "http://"))
    return [settings.jwt_issuer] if settings.mode == "jwt" and settings.jwt_issuer and is_web else []


def _hosts(settings: Settings) -> list[str]:
    outside = urlsplit(settings.mcpward_public_url).hostname if settings.mcpward_public_url else None
    return [settings.mcpward_host, *([outside] if outside else []), *settings.mcpward_allowed_hosts]
