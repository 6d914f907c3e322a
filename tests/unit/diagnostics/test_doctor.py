"""Servers are found, met only where somebody asked for that, and examined."""

import asyncio
from collections.abc import Callable

import pytest
from tests.unit.diagnostics.fleets import NOW, READY
from tests.unit.diagnostics.planted import Person

from mcpward.diagnosing import Forgetful
from mcpward.diagnostics.clients import CLIENTS
from mcpward.diagnostics.configuration.entries import Entry
from mcpward.diagnostics.contact.contact import Contact
from mcpward.diagnostics.doctor import AT_ONCE, Doctor
from mcpward.diagnostics.machine.machine import Machine
from mcpward.diagnostics.wanted import Wanted
from mcpward.errors import NotFound

LOCAL = """{"mcpServers": {
    "files": {"command": "one"}, "broken": {"args": []}, "off": {"command": "o", "disabled": true}
}}"""
REMOTE = '{"mcpServers": {"files": {"url": "https://files.example/mcp"}}}'


class Unguarded:
    def attacks_in(self, text: str) -> tuple[str, ...]:
        return ()

    def mask(self, text: str) -> str:
        return text


class Met:
    """Notes whom somebody wanted to meet."""

    def __init__(self) -> None:
        self.commands: list[str] = []

    async def __call__(self, entry: Entry) -> Contact:
        self.commands.append(entry.command or entry.url)
        return READY


@pytest.fixture
def met() -> Met:
    return Met()


@pytest.fixture
def doctor(person: Person, met: Met) -> Doctor:
    person.has("~/.cursor/mcp.json", LOCAL)
    person.has("~/.lmstudio/mcp.json", REMOTE)
    return doctor_of(person, met)


def doctor_of(person: Person, meet: Callable[..., object]) -> Doctor:
    return Doctor(
        lambda: person.places, CLIENTS, lambda places: Machine(), meet, Unguarded(), Forgetful(), lambda: NOW,  # type: ignore[arg-type]
    )  # fmt: skip


@pytest.mark.parametrize(
    ("wanted", "commands"),
    [
        (Wanted(), []),
        (Wanted(call=True), ["https://files.example/mcp"]),
        (Wanted(call=True, start=True), ["one", "https://files.example/mcp"]),
        (Wanted(servers=("files-2",), call=True, start=True), ["https://files.example/mcp"]),
    ],
)
async def test_nobody_is_met_unasked(doctor: Doctor, met: Met, wanted: Wanted, commands: list[str]) -> None:
    diagnosis = await doctor.examine(wanted)
    assert met.commands == commands
    assert sum(target.contact is not None for target in diagnosis.targets) == len(commands)


async def test_a_name_means_every_server_that_a_client_calls_so(doctor: Doctor) -> None:
    diagnosis = await doctor.examine(Wanted(servers=("files",)))
    assert [target.name for target in diagnosis.targets] == ["files", "files-2"]


async def test_an_entry_that_is_wrong_can_be_asked_for(doctor: Doctor) -> None:
    diagnosis = await doctor.examine(Wanted(servers=("broken",)))
    assert {report.code for report in diagnosis.reports if report.server == "broken"} >= {"entry-invalid"}
    assert {report.server for report in diagnosis.reports} <= {"broken", None}


async def test_who_is_not_configured_is_not_found(doctor: Doctor) -> None:
    with pytest.raises(NotFound) as refused:
        await doctor.examine(Wanted(servers=("files", "none")))
    assert refused.value.extra["available_servers"] == ["broken", "files", "files-2", "off"]


async def test_only_the_wanted_checks_are_asked(doctor: Doctor) -> None:
    diagnosis = await doctor.examine(Wanted(codes=frozenset({"entry-invalid"})))
    assert [check.code for check in diagnosis.checks] == ["entry-invalid"]
    assert {report.code for report in diagnosis.reports} == {"entry-invalid"}


async def test_many_servers_are_met_at_once_and_not_all(person: Person) -> None:
    servers = ", ".join(f'"s{number}": {{"command": "c{number}"}}' for number in range(40))
    person.has("~/.cursor/mcp.json", f'{{"mcpServers": {{{servers}}}}}')
    now, most = 0, 0

    async def meet(entry: Entry) -> Contact:
        nonlocal now, most
        now += 1
        most = max(most, now)
        await asyncio.sleep(0)
        now -= 1
        return READY

    diagnosis = await doctor_of(person, meet).examine(Wanted(call=True, start=True))
    assert len(diagnosis.targets) == 40
    assert most == AT_ONCE


async def test_who_gives_up_leaves_no_meeting_behind(person: Person) -> None:
    person.has("~/.cursor/mcp.json", LOCAL)
    began, ended = asyncio.Event(), asyncio.Event()

    async def meet(entry: Entry) -> Contact:
        began.set()
        try:
            await asyncio.Event().wait()
        finally:
            ended.set()
        return READY

    examining = asyncio.create_task(doctor_of(person, meet).examine(Wanted(call=True, start=True)))
    await began.wait()
    examining.cancel()
    with pytest.raises(asyncio.CancelledError):
        await examining
    assert ended.is_set()
