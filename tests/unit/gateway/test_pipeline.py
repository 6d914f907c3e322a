"""The line: its steps in their order, and the record closed exactly once whatever happens."""

import asyncio
import contextlib
import time
from collections.abc import AsyncIterator, Mapping
from typing import Any

import pytest
import structlog
from structlog.testing import capture_logs

from mcpward.audit.trail import Trail
from mcpward.errors import InsufficientScope, InvalidCredential, InvalidInput, NotFound, RateLimited, Unavailable
from mcpward.gateway.arrival import ClientGone
from mcpward.gateway.pipeline import Line, Target, Visit
from mcpward.identity.authenticator import Authenticator
from mcpward.identity.modes.static import StaticMode, StaticToken
from mcpward.identity.sessions import digest_of
from mcpward.model import AuditEvent, AuditFilter, Call, Caller, Credential
from mcpward.policy.limits import Limit, Storages
from mcpward.storage.memory import MemoryStore

GOOD = Credential("good-token", "203.0.113.7")
OPEN = Target("tool", "prompt:validate")


def call(credential: Credential = GOOD) -> Call:
    return Call("call-1", "http", "tool", credential)


async def run(visit: Visit, arguments: Mapping[str, Any]) -> Any:
    return {"ran": dict(arguments)}


class Here:
    """A line over the memory store, and what it left there."""

    def __init__(self, trail: Trail, store: MemoryStore) -> None:
        tokens = {digest_of("good-token"): StaticToken("me", frozenset({"prompt:validate"}))}
        storages = Storages()
        self.trail = trail
        self.store = store
        self.unserved = 0
        self.line = Line(
            trail,
            Authenticator([StaticMode(tokens, time.time, only_local=False)]),
            messages=Limit("messages", "1000/minute", Storages()),
            calls=Limit("calls", "3/minute", storages),
            failures=Limit("wrong credentials", "2/minute", storages),
            unserved=self._count,
        )

    def _count(self) -> None:
        self.unserved += 1

    async def event(self) -> AuditEvent:
        """The one event there is; the trail is asked to write what still waits."""
        for _ in range(500):
            found = await self.store.find_events(AuditFilter())
            if found:
                break
            await asyncio.sleep(0.005)
        assert len(found) == 1
        return found[0]


@pytest.fixture
async def here() -> AsyncIterator[Here]:
    store = MemoryStore()
    async with Trail(store, time.time, 1000).running() as trail:
        yield Here(trail, store)


async def test_a_call_that_is_answered_is_on_record_first(here: Here) -> None:
    assert await here.line.handle(call(), OPEN, run, {"a": 1}) == {"ran": {"a": 1}}
    event = await here.event()
    assert (event.outcome, event.status, event.principal, event.call_id) == ("ok", 200, "static:me", "call-1")


@pytest.mark.parametrize(
    ("credential", "target", "refusal", "outcome", "principal"),
    [
        (Credential(None), OPEN, InvalidCredential, "invalid_token", None),
        (Credential("bad"), OPEN, InvalidCredential, "invalid_token", None),
        (GOOD, Target("tool", "audit:read"), InsufficientScope, "insufficient_scope", "static:me"),
        (GOOD, Target("tool", None, absent=True), NotFound, "not_found", "static:me"),
        (
            Credential(None),
            Target("tool", None, closed=Unavailable("off"), open=True),
            Unavailable,
            "unavailable",
            None,
        ),
    ],
)
async def test_a_refusal_is_one_event_with_its_code(
    here: Here, credential: Credential, target: Target, refusal: type[Exception], outcome: str, principal: str | None
) -> None:
    with pytest.raises(refusal):
        await here.line.handle(call(credential), target, run, {})
    event = await here.event()
    assert (event.outcome, event.principal) == (outcome, principal)


async def test_what_is_refused_never_runs(here: Here) -> None:
    async def never(visit: Visit, arguments: Mapping[str, Any]) -> Any:
        raise AssertionError("it ran")

    refused = [(Credential(None), OPEN), (GOOD, Target("t", "audit:read")), (GOOD, Target("t", None, absent=True))]
    for credential, target in refused:
        with pytest.raises((InvalidCredential, InsufficientScope, NotFound)):
            await here.line.handle(call(credential), target, never, {})


async def test_a_refusal_while_running_is_one_event(here: Here) -> None:
    async def refuse(visit: Visit, arguments: Mapping[str, Any]) -> Any:
        raise InvalidInput("no", details=[])

    with pytest.raises(InvalidInput):
        await here.line.handle(call(), OPEN, refuse, {})
    assert (await here.event()).outcome == "invalid_input"


async def test_a_crash_is_one_event_and_still_a_crash(here: Here) -> None:
    async def crash(visit: Visit, arguments: Mapping[str, Any]) -> Any:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await here.line.handle(call(), OPEN, crash, {})
    event = await here.event()
    assert (event.outcome, event.status) == ("failed", 500)


async def test_a_cancelled_call_is_one_event(here: Here) -> None:
    begun = asyncio.Event()

    async def wait(visit: Visit, arguments: Mapping[str, Any]) -> Any:
        begun.set()
        await asyncio.Event().wait()

    task = asyncio.create_task(here.line.handle(call(), OPEN, wait, {}))
    await begun.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    event = await here.event()
    assert (event.outcome, event.status, event.principal) == ("cancelled", 499, "static:me")


async def test_a_caller_who_hangs_up_before_the_call_ran_cancelled_it(here: Here) -> None:
    with pytest.raises(ClientGone):
        async with here.line.admit(call(), OPEN):
            raise ClientGone
    assert (await here.event()).outcome == "cancelled"


async def test_a_visit_that_nobody_serves_is_one_event(here: Here) -> None:
    async with here.line.admit(call(), OPEN) as visit:
        assert visit.caller.client_id == "me"
    event = await here.event()
    assert (event.outcome, event.status) == ("not_served", 400)


async def test_both_halves_of_the_line_together_leave_one_event(here: Here) -> None:
    async with here.line.admit(call(), OPEN) as visit:
        await here.line.serve(visit, run, {})
    assert (await here.event()).outcome == "ok"


async def test_the_second_half_in_a_task_of_its_own_closes_the_record(here: Here) -> None:
    go_on = asyncio.Event()

    async def wait(visit: Visit, arguments: Mapping[str, Any]) -> Any:
        await go_on.wait()

    async with here.line.admit(call(), OPEN) as visit:
        serving = asyncio.create_task(here.line.serve(visit, wait, {}))
        await visit.taken.wait()
    assert await here.store.find_events(AuditFilter()) == []
    go_on.set()
    await serving
    assert (await here.event()).outcome == "ok"


async def test_the_first_half_ending_badly_does_not_touch_a_call_that_is_served(here: Here) -> None:
    with pytest.raises(RuntimeError):
        async with here.line.admit(call(), OPEN) as visit:
            await here.line.serve(visit, run, {})
            raise RuntimeError
    assert (await here.event()).outcome == "ok"


class Loud:
    """A screening that says when it is asked."""

    def __init__(self, said: list[str], refuse: str = "") -> None:
        self.said = said
        self.refuse = refuse

    async def arguments(self, visit: Visit, arguments: Mapping[str, Any]) -> Mapping[str, Any]:
        self.said.append("arguments")
        if self.refuse == "arguments":
            raise InvalidInput("attack")
        return {"a": "screened"}

    async def reply(self, visit: Visit, reply: Any) -> Any:
        self.said.append("reply")
        if self.refuse == "reply":
            raise InvalidInput("attack")
        return {"reply": reply}


@pytest.mark.parametrize(
    ("refuse", "steps"),
    [("", ["arguments", "run", "reply"]), ("arguments", ["arguments"]), ("reply", ["arguments", "run", "reply"])],
)
async def test_the_steps_come_in_their_order(here: Here, refuse: str, steps: list[str]) -> None:
    said: list[str] = []

    async def running(visit: Visit, arguments: Mapping[str, Any]) -> Any:
        said.append("run")
        return arguments

    target = Target("tool", "prompt:validate", Loud(said, refuse))
    if refuse:
        with pytest.raises(InvalidInput):
            await here.line.handle(call(), target, running, {})
    else:
        assert await here.line.handle(call(), target, running, {}) == {"reply": {"a": "screened"}}
    assert said == steps
    assert (await here.event()).outcome == ("invalid_input" if refuse else "ok")


async def test_a_missing_scope_spends_no_call_and_the_limit_comes_after_it(here: Here) -> None:
    for _ in range(5):
        with pytest.raises(InsufficientScope):
            await here.line.handle(call(), Target("t", "audit:read"), run, {})
    for _ in range(3):
        await here.line.handle(call(), OPEN, run, {})
    with pytest.raises(RateLimited):
        await here.line.handle(call(), OPEN, run, {})


async def test_wrong_credentials_have_a_limit_per_address_and_missing_ones_have_none(here: Here) -> None:
    for _ in range(4):
        with pytest.raises(InvalidCredential):
            await here.line.greet(call(Credential(None, "198.51.100.1")))
    for _ in range(2):
        with pytest.raises(InvalidCredential):
            await here.line.greet(call(Credential("bad", "198.51.100.1")))
    with pytest.raises(RateLimited):
        await here.line.greet(call(Credential("bad", "198.51.100.1")))
    with pytest.raises(InvalidCredential):
        await here.line.greet(call(Credential("bad", "198.51.100.2")))
    await here.line.greet(call(Credential("good-token", "198.51.100.1")))


async def test_a_refused_greeting_is_on_record_and_a_welcome_is_not(here: Here) -> None:
    assert (await here.line.greet(call())).client_id == "me"
    with pytest.raises(InvalidCredential):
        await here.line.greet(call(Credential("bad")))
    assert (await here.event()).outcome == "invalid_token"


async def test_nothing_runs_while_nothing_can_be_recorded(here: Here) -> None:
    here.trail.healthy = False
    for walking in (here.line.handle(call(), OPEN, run, {}), here.line.greet(call())):
        with pytest.raises(Unavailable):
            await walking
    here.trail.healthy = True


async def test_the_call_id_stands_in_every_log_line_of_the_call(here: Here) -> None:
    log = structlog.get_logger("test")

    async def say(visit: Visit, arguments: Mapping[str, Any]) -> Any:
        log.info("said")

    with capture_logs(processors=[structlog.contextvars.merge_contextvars]) as lines:
        await here.line.handle(call(), OPEN, say, {})
    assert [line["call_id"] for line in lines if line["event"] == "said"] == ["call-1"]


def sought(found: Target | None) -> tuple[Target, list[Caller]]:
    """A target that has to be sought, and for whom that was done."""
    asked: list[Caller] = []

    async def seek(caller: Caller) -> Target | None:
        asked.append(caller)
        return found

    return Target("data", None, seek=seek), asked


async def test_a_target_is_sought_for_admitted_calls_alone(here: Here) -> None:
    target, asked = sought(OPEN)
    with pytest.raises(InvalidCredential):
        await here.line.handle(call(Credential("bad")), target, run, {})
    for _ in range(3):
        assert await here.line.handle(call(), target, run, {"a": 1}) == {"ran": {"a": 1}}
    with pytest.raises(RateLimited):
        await here.line.handle(call(), target, run, {})
    assert len(asked) == 3


@pytest.mark.parametrize(
    ("found", "refusal", "outcome", "name"),
    [
        (Target("shop__data", "audit:read"), InsufficientScope, "insufficient_scope", "shop__data"),
        (None, NotFound, "not_found", "data"),
    ],
)
async def test_what_is_found_is_authorized_and_on_record_under_its_name(
    here: Here, found: Target | None, refusal: type[Exception], outcome: str, name: str
) -> None:
    with pytest.raises(refusal):
        await here.line.handle(Call("call-1", "mcp", "data", GOOD), sought(found)[0], run, {})
    event = await here.event()
    assert (event.outcome, event.tool, event.principal) == (outcome, name, "static:me")


OFF = Unavailable("It is switched off.")


@pytest.mark.parametrize(
    ("target", "raised", "counted"),
    [
        (OPEN, None, 0),
        (OPEN, Unavailable("The store is down."), 1),
        (OPEN, ValueError("a bug"), 1),
        (OPEN, NotFound("Nothing there."), 0),
        (OPEN, RateLimited("Too many.", 1), 0),
        (Target("tool", None, closed=OFF), None, 0),
        (Target("tool", None, closed=OFF, open=True), None, 0),
        (Target("files__read", "upstream:files:read"), Unavailable("It broke off."), 0),
    ],
    ids=["served", "down", "bug", "absent", "limited", "switched off", "off for all", "another server"],
)
async def test_a_call_that_this_server_could_not_serve_is_told_once(
    here: Here, target: Target, raised: Exception | None, counted: int
) -> None:
    async def fail(visit: Visit, arguments: Mapping[str, Any]) -> Any:
        if raised is not None:
            raise raised

    caller = Caller("static:me", "me", "static", frozenset({"prompt:validate", "upstream:files"}))
    with contextlib.suppress(Unavailable, ValueError, NotFound, RateLimited):
        async with here.line.admit(call(), target, caller) as visit:
            await here.line.serve(visit, fail, {})
    assert here.unserved == counted


async def test_wrong_credentials_are_none_that_this_server_could_not_serve(here: Here) -> None:
    for enter in (here.line.identify, here.line.greet):
        with pytest.raises(InvalidCredential):
            await enter(call(Credential("bad")))
    assert here.unserved == 0


async def test_who_cannot_be_authenticated_now_is_told_of_as_well(here: Here) -> None:
    class Down:
        async def authenticate(self, credential: Credential) -> Caller:
            raise Unavailable("The issuer's keys cannot be fetched.")

    line = Line(
        here.trail, Authenticator([Down()]), *(Limit(name, "9/minute", Storages()) for name in "abc"), here._count
    )
    for enter in (line.identify, line.greet):
        with pytest.raises(Unavailable):
            await enter(call())
    with pytest.raises(Unavailable):
        await line.handle(call(), OPEN, run, {})
    assert here.unserved == 3
