"""A webhook hears of each change once, and of nothing that a server wrote."""

import asyncio
import json
from collections.abc import AsyncIterator, Mapping
from contextlib import suppress
from typing import Any

import pytest
from aiohttp import web
from structlog.testing import capture_logs
from tests.unit.diagnostics.fleets import READY, entry, fleet
from tests.unit.links.web_servers import raw, served

from mcpward.diagnostics.alerts import FORMS, KEY, Alerts, Change, Standing
from mcpward.diagnostics.check import Severity
from mcpward.diagnostics.contact.contact import Contact
from mcpward.diagnostics.report import Diagnosis, Report
from mcpward.diagnostics.webhook import Webhook
from mcpward.errors import StoreDown
from mcpward.links.pool import Pool
from mcpward.storage.memory import MemoryStore

NOW = 1_900_000_000.0
SECRET = "xoxb-made-up-secret"
LOST = Contact("stdio", ready=False, problem="It is lost.")


def report(server: str | None, severity: Severity, code: str = "handshake-failed") -> Report:
    return Report(code, severity, server, f"\x1b[31mIt wrote {SECRET}.", (SECRET,), "Mend it.")


def run(*reports: Report, contact: Contact | None = READY, servers: tuple[str, ...] = ("files",)) -> Diagnosis:
    targets = fleet(*(entry(name, command=name) for name in servers), contact=contact).targets
    return Diagnosis("r", NOW, 1.0, targets, reports, ())


BROKEN, POOR, NOTED = (report("files", severity) for severity in ("error", "warning", "note"))


class Shaky(MemoryStore):
    """A store that is down while the test wants it."""

    down = False

    async def read_value(self, key: str) -> str | None:
        if self.down:
            raise StoreDown("gone")
        return await super().read_value(key)

    async def write_value(self, key: str, value: str) -> None:
        if self.down:
            raise StoreDown("gone")
        await super().write_value(key, value)


class World:
    """A store, and a webhook that takes what it is sent, or does not."""

    def __init__(self) -> None:
        self.store = Shaky()
        self.takes = True
        self.bodies: list[Mapping[str, Any]] = []
        self.alerts = self.process()

    async def post(self, body: Mapping[str, Any]) -> bool:
        if self.takes:
            self.bodies.append(body)
        return self.takes

    def process(self) -> Alerts:
        """Another replica, or the server after a restart."""
        return Alerts(self.post, FORMS["json"], self.store, lambda: NOW)

    async def after(self, diagnosis: Diagnosis, alerts: Alerts | None = None, *, whole: bool = True) -> list[str]:
        """What is told after a run: `SERVER BEFORE STATUS` of each change."""
        told, alerts = len(self.bodies), alerts or self.alerts
        alerts.heard(diagnosis, whole=whole)
        await alerts.tell()
        return [
            f"{change['server']} {change['before']} {change['status']}"
            for body in self.bodies[told:]
            for change in body["changes"]
        ]


@pytest.fixture
def world() -> World:
    return World()


async def test_each_change_is_told_once(world: World) -> None:
    assert await world.after(run()) == []
    assert await world.after(run(BROKEN)) == ["files healthy critical"]
    assert await world.after(run(BROKEN)) == []
    assert await world.after(run(POOR)) == ["files critical degraded"]
    assert await world.after(run(NOTED)) == ["files degraded healthy"]
    assert await world.after(run()) == []


async def test_a_server_that_is_ill_when_it_is_first_seen_is_told_of(world: World) -> None:
    assert await world.after(run(BROKEN)) == ["files healthy critical"]


async def test_what_was_told_is_known_after_a_restart_and_on_other_replicas(world: World) -> None:
    await world.after(run(BROKEN))
    other = world.process()
    assert await world.after(run(BROKEN), other) == []
    assert await world.after(run(), other) == ["files critical healthy"]
    assert await world.after(run()) == []


async def test_several_changes_of_one_run_are_one_message(world: World) -> None:
    servers = ("files", "wiki", "mail")
    told = await world.after(run(BROKEN, report("mail", "warning"), servers=servers))
    assert told == ["files healthy critical", "mail healthy degraded"]
    assert len(world.bodies) == 1


async def test_what_is_about_no_server_is_told_of_as_the_configuration(world: World) -> None:
    assert await world.after(run(report(None, "error", "config-not-parsed"))) == ["None healthy critical"]
    assert world.bodies[0]["text"] == "The configuration is critical now, and was healthy: config-not-parsed."
    assert await world.after(run()) == ["None critical healthy"]


async def test_a_run_of_some_servers_says_nothing_of_the_others(world: World) -> None:
    broken = run(BROKEN, report(None, "error"), servers=("files", "wiki"))
    assert len(await world.after(broken)) == 2
    assert await world.after(run(servers=("wiki",)), world.process(), whole=False) == []
    assert await world.after(broken) == []


async def test_who_did_not_call_a_server_sees_no_recovery_from_what_was_seen_by_calling_it(world: World) -> None:
    await world.after(run(BROKEN, contact=LOST))
    assert await world.after(run(contact=None)) == []
    assert await world.after(run(contact=None), world.process()) == []
    assert await world.after(run()) == ["files critical healthy"]
    assert await world.after(run(BROKEN, contact=None)) == ["files healthy critical"]
    assert await world.after(run(contact=None)) == ["files critical healthy"]


async def test_a_server_that_is_no_longer_configured_is_forgotten(world: World) -> None:
    await world.after(run(BROKEN))
    assert await world.after(run(servers=("wiki",))) == []
    assert json.loads(await world.store.read_value(KEY) or "") == {}


async def test_what_the_webhook_does_not_take_is_told_after_the_next_run_if_it_is_still_so(world: World) -> None:
    world.takes = False
    assert await world.after(run(BROKEN)) == []
    world.takes = True
    assert await world.after(run(BROKEN)) == ["files healthy critical"]
    world.takes = False
    await world.after(run())
    await world.after(run(BROKEN))
    world.takes = True
    assert await world.after(run(BROKEN)) == []


async def test_while_the_store_is_down_a_process_knows_by_itself_what_it_told(world: World) -> None:
    world.store.down = True
    assert await world.after(run(BROKEN)) == ["files healthy critical"]
    assert await world.after(run(BROKEN)) == []
    assert await world.after(run()) == ["files critical healthy"]


@pytest.mark.parametrize("kept", ["", "[]", "nonsense", '{"files": 3}', '{"files": ["dead", true]}', "null"])
async def test_what_the_store_should_not_hold_does_no_harm(world: World, kept: str) -> None:
    await world.store.write_value(KEY, kept)
    assert await world.after(run(BROKEN)) == ["files healthy critical"]


@pytest.mark.parametrize("form", FORMS)
def test_a_message_holds_codes_and_names_and_nothing_that_a_server_wrote(form: str) -> None:
    world = World()
    sent: list[Mapping[str, Any]] = []

    async def post(body: Mapping[str, Any]) -> bool:
        sent.append(body)
        return True

    alerts = Alerts(post, FORMS[form], world.store, lambda: NOW)
    alerts.heard(run(BROKEN), whole=True)
    asyncio.run(alerts.tell())
    text = json.dumps(sent)
    assert "The server files is critical now, and was healthy: handshake-failed." in text
    assert SECRET not in text
    assert "\\u001b" not in text


def test_signs_that_slack_knows_are_escaped_and_control_characters_go() -> None:
    said = FORMS["slack"]([Change("<!channel>\x1b[1m&\n", "healthy", Standing("critical", True))], "now")
    assert said == {"text": "The server &lt;!channel&gt;&amp;  is critical now, and was healthy."}


async def test_of_very_many_changes_the_rest_is_counted(world: World) -> None:
    servers = tuple(f"s{number}" for number in range(130))
    alerts = run(*(report(name, "error") for name in servers), servers=servers)
    assert len(await world.after(alerts)) == 100
    assert world.bodies[0]["more"] == 30
    assert world.bodies[0]["text"].endswith("\n30 more changed.")


async def test_telling_goes_on_whatever_one_message_met(world: World) -> None:
    calls: asyncio.Queue[int] = asyncio.Queue()

    async def post(body: Mapping[str, Any]) -> bool:
        calls.put_nowait(1)
        if calls.qsize() < 2:
            raise ValueError(SECRET)
        return True

    alerts = Alerts(post, FORMS["json"], world.store, lambda: NOW)
    with capture_logs() as logs:
        task = asyncio.create_task(alerts.follow())
        for _ in range(2):
            alerts.heard(run(BROKEN), whole=True)
            while not task.done() and alerts._news.is_set():
                await asyncio.sleep(0)
        for _ in range(10):
            await asyncio.sleep(0)
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task
    assert calls.qsize() == 2
    assert [one["event"] for one in logs] == ["alerts.failed"]
    assert SECRET not in str(logs)


class Hook:
    """A real webhook that answers with these statuses, the last one for good."""

    def __init__(self, *statuses: int) -> None:
        self.statuses = list(statuses)
        self.bodies: list[Any] = []
        self.slept: list[float] = []
        self.headers: dict[str, str] = {}

    async def __call__(self, request: web.BaseRequest) -> web.StreamResponse:
        self.bodies.append(await request.json())
        status = self.statuses.pop(0) if len(self.statuses) > 1 else self.statuses[0]
        return web.Response(status=status, headers=self.headers)

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)


@pytest.fixture
async def pool() -> AsyncIterator[Pool]:
    it = Pool()
    yield it
    await it.close()


@pytest.mark.parametrize(
    ("statuses", "over", "tries"),
    [
        ((200,), True, 1),
        ((204,), True, 1),
        ((503, 500, 200), True, 3),
        ((429, 202), True, 2),
        ((503,), False, 4),
        ((404,), True, 1),
        ((403,), True, 1),
    ],
)
async def test_a_webhook_is_tried_a_few_times_where_that_may_help(
    pool: Pool, statuses: tuple[int, ...], over: bool, tries: int
) -> None:
    hook = Hook(*statuses)
    async with served(hook) as url:
        assert await Webhook(url, pool, hook.sleep)({"text": "hello"}) is over
    assert hook.bodies == [{"text": "hello"}] * tries
    assert hook.slept == [1.0, 5.0, 25.0][: tries - 1]


async def test_a_webhook_is_not_followed_anywhere_else(pool: Pool) -> None:
    elsewhere, hook = Hook(200), Hook(307)
    async with served(elsewhere) as other, served(hook) as url:
        hook.headers = {"Location": other}
        assert await Webhook(url, pool, hook.sleep)({"text": "hello"})
    assert (len(hook.bodies), elsewhere.bodies) == (1, [])


async def test_a_webhook_that_is_not_there_or_talks_nonsense_raises_nothing_and_its_address_is_not_logged(
    pool: Pool,
) -> None:
    hook = Hook(200)
    async with served(hook) as url:
        pass
    with capture_logs() as logs:
        assert not await Webhook(f"{url}/{SECRET}", pool, hook.sleep)({"text": "hello"})
        async with raw(b"nonsense\r\n\r\n") as odd:
            assert not await Webhook(f"{odd}/{SECRET}", pool, hook.sleep)({"text": "hello"})
    assert [one["event"] for one in logs] == ["webhook.down"] * 2
    assert SECRET not in str(logs)


async def test_a_webhook_that_does_not_answer_is_given_up(pool: Pool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("mcpward.diagnostics.webhook.WITHIN", 0.05)
    over = asyncio.Event()

    async def silent(request: web.BaseRequest) -> web.StreamResponse:
        await over.wait()
        return web.Response()

    hook = Hook(200)
    async with served(silent) as url:
        assert not await Webhook(url, pool, hook.sleep)({"text": "hello"})
        over.set()
    assert len(hook.slept) == 3
