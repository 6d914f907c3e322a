"""The fleet of faulty servers: which real process has which fault, and how all of them are examined at once."""

import asyncio
import json
import os
import shutil
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from mcpward.diagnostics.clients import CLIENTS
from mcpward.diagnostics.configuration.places import Places
from mcpward.diagnostics.contact.meeting import meet
from mcpward.diagnostics.doctor import Doctor
from mcpward.diagnostics.machine.looking import look_around
from mcpward.diagnostics.report import Diagnosis
from mcpward.diagnostics.wanted import Wanted
from mcpward.links.pool import Pool
from mcpward.model import ServerRun

SERVERS = Path(__file__).parent / "servers"
NODE = shutil.which("node")
WITHIN = 12.0
"""So many seconds each server has: those that hang take as long."""


@dataclass(frozen=True)
class Faulty:
    """A script with a fault: the codes of the errors and warnings that tell of it, and of the notes."""

    script: str
    codes: frozenset[str] = frozenset()
    notes: frozenset[str] = frozenset()

    @property
    def name(self) -> str:
        return self.script.replace("_", "-").replace(".js", "-node").removesuffix(".py")


def faulty(script: str, *codes: str, notes: Sequence[str] = ()) -> Faulty:
    return Faulty(script, frozenset(codes), frozenset(notes))


PYTHON = (
    faulty("well.py"),
    faulty("misses_module.py", "exits-at-once"),
    faulty("misses_key.py", "exits-at-once"),
    faulty("wants_arguments.py", "exits-at-once"),
    faulty("has_nothing_to_do.py", "exits-at-once"),
    faulty("crashes.py", "exits-at-once"),
    faulty("hangs.py", "handshake-timeout"),
    faulty("hangs_without_reading.py", "handshake-timeout"),
    faulty("prints_banner.py", "stdout-not-clean"),
    faulty("logs_to_stdout.py", "stdout-not-clean", "handshake-timeout"),
    faulty("floods_lines.py", "flooded"),
    faulty("floods_one_line.py", "flooded"),
    faulty("floods_notes.py", "flooded"),
    faulty("floods_stderr.py"),
    faulty("refuses_handshake.py", "handshake-failed"),
    faulty("closes_stdout.py", "handshake-failed"),
    faulty("speaks_the_future.py", "revision-unknown"),
    faulty("speaks_the_oldest.py", notes=["revision-outdated"]),
    faulty("says_not_who_it_is.py", "initialize-answer-malformed"),
    faulty("says_no_revision.py", "initialize-answer-malformed"),
    faulty("dies_of_the_unknown.py", notes=["probe-unanswered"]),
    faulty("dies_in_use.py", "ends-in-use"),
    faulty("cannot_list.py", "listing-failed"),
    faulty("lists_forever.py", "listing-failed"),
    faulty("never_lists.py", "listing-failed"),
    faulty("declares_in_vain.py", "capability-mismatch"),
    faulty("declares_nothing.py", "capability-mismatch"),
    faulty("has_nothing.py", "no-tools"),
    faulty("refuses_pings.py", "ping-unanswered"),
    faulty("ignores_the_end.py", notes=["does-not-leave"]),
    faulty("cannot_be_told.py", "does-not-leave"),
    faulty("leaves_a_browser.py", "does-not-leave"),
    faulty("logs_errors.py", notes=["stderr-shows-errors"]),
    faulty("answers_late.py", "slow-response"),
    faulty("lists_late.py", "slow-listing"),
)
JAVASCRIPT = (
    faulty("well.js"),
    faulty("misses_package.js", "exits-at-once"),
    faulty("wants_a_taken_port.js", "exits-at-once"),
    faulty("logs_to_the_console.js", "stdout-not-clean"),
    faulty("is_kept_by_a_timer.js", notes=["does-not-leave"]),
)


class Unguarded:
    """No guard: what descriptions hide is no matter of the fleet."""

    def attacks_in(self, text: str) -> Sequence[str]:
        return ()

    def mask(self, text: str) -> str:
        return text


class Forgetful:
    """Remembers no earlier run."""

    async def last(self, servers: Sequence[str]) -> Mapping[str, ServerRun]:
        return {}

    async def keep(self, diagnosis: Diagnosis) -> None:
        return


def entry_of(one: Faulty) -> dict[str, Any]:
    """The entry of a server of the fleet, as people write it."""
    script = str(SERVERS / one.script)
    if one.script.endswith(".js"):
        return {"command": NODE, "args": [script]}
    return {"command": sys.executable, "args": ["-S", "-B", script]}


def doctor_of(home: Path, servers: Mapping[str, Any], pool: Pool, within: float = WITHIN) -> Doctor:
    """A doctor for a made-up person whose Cursor has these servers."""
    file = home / ".cursor" / "mcp.json"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps({"mcpServers": servers}))
    project = home / "project"
    project.mkdir(exist_ok=True)
    places = Places("linux", home, project, {"PATH": os.environ["PATH"]})
    return Doctor(
        lambda: places,
        CLIENTS,
        look_around,
        partial(meet, pool=pool, within=within, environment={}),
        Unguarded(),
        Forgetful(),
        lambda: 1_900_000_000.0,
    )


def examined(home: Path, servers: Mapping[str, Any], within: float = WITHIN) -> Diagnosis:
    """Start and examine all of them, with the checks that meeting a server is for."""

    async def run() -> Diagnosis:
        pool = Pool()
        try:
            doctor = doctor_of(home, servers, pool, within)
            return await doctor.examine(Wanted(start=True, codes=doctor.codes(["handshake", "speed"])))
        finally:
            await pool.close()

    return asyncio.run(run())
