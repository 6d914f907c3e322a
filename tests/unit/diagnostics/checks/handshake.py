"""Faults of handshakes."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from tests.unit.diagnostics.fleets import READY, Case, entry, fleet, met, tool

from mcpward.diagnostics.contact.contact import Contact, Refusal
from mcpward.diagnostics.contact.web import Reply, Web
from mcpward.diagnostics.fleet import Fleet
from mcpward.diagnostics.machine.machine import Machine, folders

UNMET = Contact("stdio", ready=False)
WELCOME = {
    "protocolVersion": "2025-11-25",
    "capabilities": {"tools": {}, "experimental": 1},
    "serverInfo": {"name": "files", "version": "1"},
}
NEWEST = {"supportedVersions": ["2026-07-28"], "capabilities": {}, "resultType": "complete"}
SEES = Machine(shell_path=folders("/usr/bin:/bin"), desktop_path=folders("/usr/bin:/bin"))


def unmet(**facts: Any) -> Fleet:
    """A fleet of one server with which nobody shook hands."""
    return met(UNMET, **facts)


def started_together(ready_ms: float) -> Fleet:
    """Four servers that were started at once on two processors."""
    four = [entry(f"server-{n}", command=f"server-{n}") for n in range(4)]
    return fleet(*four, contact=replace(READY, ready_ms=ready_ms), machine=Machine(processors=2))


def well(folder: Path) -> Fleet:
    return met(tools=(tool(),), greeting=WELCOME, left="by itself")


def ended(code: int, *stderr: str, **facts: Any) -> Fleet:
    return unmet(problem="The server's process ended.", exit_code=code, stderr=stderr, **facts)


MEETINGS = (
    Case(
        "input-needed",
        planted=lambda folder: unmet(problem="It asks.", asked=("api-key",)),
        absent=lambda folder: unmet(problem="The variable X is not set.", unset=("X",)),
        says="asks a person",
    ),
    Case(
        "not-started",
        planted=lambda folder: fleet(
            entry(command="/bin/sh"),
            contact=Contact("stdio", ready=False, problem="The server's command could not be started.", started=False),
            machine=SEES,
        ),
        absent=lambda folder: fleet(
            entry(command="no-such-program"),
            contact=Contact("stdio", ready=False, problem="The server's command was not found.", started=False),
            machine=SEES,
        ),
        says="could not be started",
    ),
    Case(
        "exits-at-once",
        planted=lambda folder: ended(
            1, "Traceback (most recent call last):", "ModuleNotFoundError: No module named 'x'"
        ),
        absent=well,
        says="exit code 1 before it shakes hands: a Python module is missing",
    ),
    Case(
        "exits-at-once",
        planted=lambda folder: ended(-11),
        absent=lambda folder: met(exit_code=1, tools=(tool(),)),
        says="by signal 11",
        id="by a signal",
    ),
    Case(
        "flooded",
        planted=lambda folder: unmet(flooded=True, problem="The server sent a line without an end."),
        absent=lambda folder: met(garbage=("Hello!",), garbage_lines=1),
        says="more than any client can take",
    ),
    Case(
        "handshake-timeout",
        planted=lambda folder: unmet(timed_out=True, problem="It did not shake hands within 30 seconds."),
        absent=lambda folder: ended(1),
        says="within 30 seconds",
    ),
    Case(
        "handshake-timeout",
        planted=lambda folder: unmet(timed_out=True, problem="It did not.", of=entry(url="https://shop.example/mcp")),
        absent=lambda folder: unmet(timed_out=True, problem="It did not.", web=Web("https://x/mcp", reach="refused")),
        id="of an address",
    ),
    Case(
        "revision-unknown",
        planted=lambda folder: unmet(problem="No revision.", offered=("2031-01-01",), greeting={"capabilities": {}}),
        absent=lambda folder: unmet(problem="No revision.", greeting={"capabilities": {}}),
        says="no revision",
    ),
    Case(
        "handshake-failed",
        planted=lambda folder: unmet(problem="The server closed its output.", stderr=("boom",)),
        absent=well,
        says="closed its output",
    ),
    Case(
        "handshake-failed",
        planted=lambda folder: unmet(problem="It answered with the error -32000.", refusal=Refusal(-32000, "no")),
        absent=lambda folder: unmet(
            problem="The server answered with the HTTP status 404.",
            status=404,
            web=Web("https://x/mcp", post=Reply("POST", "https://x/mcp", 404)),
        ),
        says="-32000",
        id="what the address explains is told there",
    ),
    Case(
        "probe-unanswered",
        planted=lambda folder: met(probe_unanswered=True),
        absent=well,
        says="newest revision",
    ),
    Case(
        "revision-outdated",
        planted=lambda folder: met(revision="2024-11-05"),
        absent=lambda folder: met(revision="2025-03-26"),
        says="2024-11-05",
    ),
    Case(
        "slow-start",
        planted=lambda folder: met(ready_ms=14_000.0),
        absent=lambda folder: met(ready_ms=4_000.0),
        says="14.0 seconds",
    ),
    Case(
        "slow-start",
        planted=lambda folder: started_together(30_000.0),
        absent=lambda folder: started_together(9_000.0),
        says="It takes 30.0 seconds",
        id="beside others, and too slow for that too",
    ),
    Case(
        "slow-start",
        planted=lambda folder: started_together(14_000.0),
        absent=lambda folder: started_together(9_000.0),
        says="while 3 others were starting as well",
        id="beside others",
    ),
)


def greeted(**changes: Any) -> Fleet:
    """A server whose answer to the handshake is as it has to be, but for these; None takes a key away."""
    said = {key: value for key, value in (WELCOME | changes).items() if value is not None}
    return met(greeting=said)


MALFORMED = tuple(
    Case("initialize-answer-malformed", planted, absent, says="has not the form", id=name)
    for name, planted, absent in (
        ("no serverInfo", lambda folder: greeted(serverInfo=None), well),
        ("a number as version", lambda folder: greeted(serverInfo={"name": "x", "version": 1}), well),
        ("no capabilities", lambda folder: greeted(capabilities=None), well),
        (
            "a capability that is true",
            lambda folder: greeted(capabilities={"tools": True}),
            lambda folder: greeted(capabilities={"tools": {}, "prompts": None}),
        ),
        ("what was not seen", lambda folder: greeted(serverInfo={"name": "x"}), lambda folder: met()),
        (
            "instructions in a list",
            lambda folder: greeted(instructions=["x"]),
            lambda folder: greeted(instructions="x"),
        ),
        (
            "no revision",
            lambda folder: unmet(problem="No revision.", greeting={"capabilities": {}}),
            lambda folder: unmet(problem="No revision.", greeting={"capabilities": {}}, offered=("1999",)),
        ),
        (
            "the newest revision",
            lambda folder: met(greeting=NEWEST | {"capabilities": []}, revision="2026-07-28"),
            lambda folder: met(greeting=NEWEST, revision="2026-07-28"),
        ),
    )
)

TALK = (
    Case(
        "stdout-not-clean",
        planted=lambda folder: met(garbage=("Server started on port 3000",), garbage_lines=1),
        absent=lambda folder: ended(2, garbage=("usage: server [options]",), garbage_lines=1),
        says="A line on its stdout is no message",
    ),
    Case(
        "stdout-not-clean",
        planted=lambda folder: unmet(problem="It did not.", garbage=("a", "b"), garbage_lines=2, timed_out=True),
        absent=well,
        says="2 lines on its stdout are",
        id="several lines",
    ),
    Case(
        "ends-in-use",
        planted=lambda folder: met(exit_code=1, stderr=("KeyError: 'API_TOKEN'",), listing_problem="It did not."),
        absent=lambda folder: ended(1),
        says="shook hands, and then ended with exit code 1: it misses a variable",
    ),
    Case(
        "ends-in-use",
        planted=lambda folder: met(exit_code=0),
        absent=well,
        says="ended with exit code 0.",
        id="as if it was done",
    ),
    Case(
        "listing-failed",
        planted=lambda folder: met(tools=None, listing_problem="It answered tools/list with the error -32603."),
        absent=lambda folder: met(tools=None, listing_problem="It does not know it.", unlisted=("tools/list",)),
        says="-32603",
    ),
    Case(
        "capability-mismatch",
        planted=lambda folder: met(tools=None, unlisted=("tools/list",)),
        absent=well,
        says="declares tools, and does not know tools/list",
    ),
    Case(
        "capability-mismatch",
        planted=lambda folder: met(tools=(tool(),), undeclared=("tools/list",)),
        absent=lambda folder: met(tools=()),
        says="does not declare them",
        id="not declared",
    ),
    Case(
        "no-tools",
        planted=lambda folder: met(tools=(), offers={"prompts": 0}),
        absent=lambda folder: met(tools=(), offers={"prompts": 2}),
        says="no tools",
    ),
    Case(
        "no-tools",
        planted=lambda folder: met(tools=()),
        absent=lambda folder: met(tools=(), tools_malformed=2),
        id="malformed ones are told elsewhere",
    ),
    Case(
        "ping-unanswered",
        planted=lambda folder: met(ping_problem="It answered a ping with the error -32601."),
        absent=lambda folder: met(ping_problem="It did not answer a ping.", exit_code=1),
        says="-32601",
    ),
    Case(
        "does-not-leave",
        planted=lambda folder: met(left="killed"),
        absent=lambda folder: unmet(left="killed", timed_out=True),
        says="had to be killed",
    ),
    Case(
        "does-not-leave",
        planted=lambda folder: met(left="by itself", left_behind=2),
        absent=well,
        says="2 processes that it had begun stayed behind",
        id="processes left behind",
    ),
    Case(
        "does-not-leave",
        planted=lambda folder: met(left="terminated"),
        absent=lambda folder: met(left=None),
        says="had to be told to",
        id="told to",
    ),
)

QUIET = ("INFO: 0 errors, error_handler installed", "on error: retry", "no exceptions", "Errors are logged to /tmp")

ERRORS = tuple(
    Case(
        "stderr-shows-errors",
        planted=lambda folder, line=line: met(stderr=("starting", line)),  # type: ignore[misc]
        absent=lambda folder: met(READY, stderr=QUIET),
        says="writes of errors",
        id=line,
    )
    for line in (
        "ValueError: no such thing",
        "2026-01-01 ERROR could not connect",
        "UnhandledPromiseRejection: Unhandled promise rejection",
        "error: cannot open database",
        "thread 'main' panicked at src/main.rs",
    )
)

CASES = (*MEETINGS, *MALFORMED, *TALK, *ERRORS)
