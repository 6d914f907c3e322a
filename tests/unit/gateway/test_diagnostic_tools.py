"""The tools of diagnostics: each sees the fault that it is there for, and nobody sees or starts more than they may."""

import asyncio
import json
import subprocess
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from typing import Any

import pytest
from tests.door import ADMIN, ADMIN_TOKEN, result_of
from tests.unit.gateway.machines import NOTHING, SERVICE, Entries, Machine, asked, codes, door_to, tool_named

from mcpward.diagnostics.checks import CHECKS
from mcpward.gateway.diagnostic_tools import AVAILABILITY, CALLING, READING
from mcpward.gateway.invocation_tools import CALLABILITY, INTEGRATION, INVOCATION


def test_the_checks_that_tools_ask_by_their_codes_are_there() -> None:
    questions = [one.question for one in (*READING, *CALLING, AVAILABILITY)] + [CALLABILITY, INTEGRATION, INVOCATION]
    assert {code for question in questions for code in question.codes} <= {check.code for check in CHECKS}


Plant = Callable[[Machine, ExitStack], Entries]


def _missing_variable(machine: Machine, stack: ExitStack) -> Entries:
    return {"planted": {"command": "python3", "env": {"TOKEN": "${NOT_SET_ANYWHERE}"}}}


def _missing_command(machine: Machine, stack: ExitStack) -> Entries:
    return {"planted": {"command": "no-such-command-anywhere"}}


def _closed_port(machine: Machine, stack: ExitStack) -> Entries:
    return {"planted": {"url": "http://127.0.0.1:9/mcp"}}


def _told_to_serve(machine: Machine, stack: ExitStack) -> Entries:
    return {"planted": {"command": "uvx", "args": ["some-server", "--transport", "streamable-http", "--port", "9"]}}


def _several(machine: Machine, stack: ExitStack) -> Entries:
    entry = machine.script("planted", "time.sleep(600)")
    for _ in range(3):
        stack.enter_context(_running([entry["command"], *entry["args"]], entry["env"]))
    return {"planted": entry}


def _silent(machine: Machine, stack: ExitStack) -> Entries:
    return {"planted": machine.script("planted", "sys.exit(3)")}


def _nothing_listed(machine: Machine, stack: ExitStack) -> Entries:
    return {"planted": machine.lists("planted")}


def _bad_schema(machine: Machine, stack: ExitStack) -> Entries:
    return {"planted": machine.lists("planted", tool_named(inputSchema={"type": "nonsense"}))}


def _twice(machine: Machine, stack: ExitStack) -> Entries:
    return {"planted": machine.lists("planted", tool_named(), tool_named())}


def _failing(machine: Machine, stack: ExitStack) -> Entries:
    return {"planted": machine.lists("planted", tool_named())}


def _banner(machine: Machine, stack: ExitStack) -> Entries:
    return {"planted": machine.script("planted", "print('Welcome!', flush=True)\nserve()")}


@contextmanager
def _running(command: list[str], env: dict[str, str]) -> Iterator[None]:
    process = subprocess.Popen(command, stdin=subprocess.PIPE, start_new_session=True, env=env)
    try:
        yield
    finally:
        process.kill()
        process.communicate()


FAULTS: list[tuple[str, Plant, str]] = [
    ("run_full_diagnostic", _missing_command, "command-not-found"),
    ("check_configurations", _missing_variable, "variable-unset"),
    ("check_port_consistency", _closed_port, "port-not-listening"),
    ("check_missing_entry_points", _missing_command, "command-not-found"),
    ("check_architecture_mismatch", _told_to_serve, "stdio-told-to-serve"),
    ("check_duplicate_processes", _several, "duplicate-processes"),
    ("check_all_health", _silent, "exits-at-once"),
    ("check_tool_availability", _nothing_listed, "no-tools"),
    ("check_tool_callability", _bad_schema, "tool-schema-invalid"),
    ("check_namespace_verification", _twice, "tool-name-twice"),
    ("check_real_invocation", _failing, "tool-call-failed"),
    ("check_tool_integration", _failing, "tool-call-failed"),
    ("check_tool_availability", _missing_command, "command-not-found"),
    ("check_tool_integration", _missing_command, "command-not-found"),
    ("check_transport_reality", _banner, "stdout-not-clean"),
]
READS_ONLY = {one.name for one in READING}


@pytest.mark.parametrize(("tool", "plant", "code"), FAULTS, ids=[fault[0] for fault in FAULTS])
async def test_a_planted_fault_changes_what_a_tool_says(machine: Machine, tool: str, plant: Plant, code: str) -> None:
    start = {} if tool in READS_ONLY else {"start": True}
    with ExitStack() as stack:
        async with door_to(machine) as door:
            machine.names(well=machine.lists("well", tool_named(), respond=NOTHING))
            assert code not in codes(await asked(door, tool, **start))
            machine.names(**plant(machine, stack))
            said = await asked(door, tool, **start)
    assert code in codes(said)
    found = next(report for report in said["reports"] if report["code"] == code)
    assert found["server"] == "planted"
    assert found["evidence"]
    assert [server["name"] for server in said["servers"]] == ["planted"]


async def test_a_critical_report_is_answered_with_503_and_its_body_and_is_on_record_so(machine: Machine) -> None:
    async with door_to(machine) as door:
        well = await door.get("/diagnostics", ADMIN)
        machine.names(planted={"command": "no-such-command-anywhere"})
        critical = await door.get("/diagnostics", ADMIN)
        events = await door.events(tool="run_full_diagnostic")
    assert (well.status_code, well.json()["status"]) == (200, "healthy")
    assert (critical.status_code, critical.json()["status"]) == (503, "critical")
    assert critical.json()["summary"]["errors"] == 1
    assert [(event["outcome"], event["status"]) for event in events] == [("ok", 200), ("ok", 503)]


async def test_nothing_is_started_unless_it_is_asked_for(machine: Machine) -> None:
    marker = machine.folder / "started"
    machine.names(well=machine.script("well", f"open({str(marker)!r}, 'w').close()\nserve()"))
    async with door_to(machine) as door:
        for tool, _, _ in FAULTS:
            said = await asked(door, tool)
            assert [server["contact"] for server in said["servers"]] == [None]
        assert not marker.exists()
        assert (await asked(door, "check_all_health", start=True))["servers"][0]["contact"]["ready"]
    assert marker.exists()
    assert machine.children == []


async def test_starting_needs_a_scope_of_its_own(machine: Machine) -> None:
    async with door_to(machine) as door:
        plain = await door.get("/diagnostics?start=true", SERVICE)
        mcp = result_of(await door.call("check_all_health", {"start": True}, SERVICE))
        assert (await door.get("/diagnostics?start=false", SERVICE)).status_code == 200
        events = await door.events(outcome="insufficient_scope")
    assert plain.status_code == 403
    assert plain.headers["www-authenticate"] == 'Bearer error="insufficient_scope", scope="diagnostics:start"'
    assert plain.json()["required_scope"] == mcp["required_scope"] == "diagnostics:start"
    assert [event["tool"] for event in events] == ["run_full_diagnostic", "check_all_health"]
    assert machine.children == []


@pytest.mark.parametrize("name", ["nobody", "../well", "http://127.0.0.1:9/mcp", "sh -c true"])
async def test_only_configured_servers_can_be_named(machine: Machine, name: str) -> None:
    async with door_to(machine) as door:
        for tool in (*(fault[0] for fault in FAULTS), "test_multi_transport"):
            answer = await door.post(f"/tool/{tool}", ADMIN, {"servers": [name]})
            if name == "nobody":
                assert (answer.status_code, answer.json()["available_servers"]) == (404, ["well"])
            else:
                assert (answer.status_code, answer.json()["error"]) == (422, "invalid_input")


async def test_servers_are_chosen_by_names_in_a_query_with_commas(machine: Machine) -> None:
    machine.names(a={"command": "true"}, b={"command": "false"}, c={"command": "echo"})
    async with door_to(machine) as door:
        for query in ("servers=c,a", "servers=a&server=c"):
            said = (await door.get(f"/diagnostics/entry-points?{query}", ADMIN)).json()
            assert [server["name"] for server in said["servers"]] == ["a", "c"]


async def test_who_is_not_on_the_machine_sees_names_and_codes_alone(machine: Machine) -> None:
    folder = str(machine.folder)
    async with door_to(machine) as door:
        machine.names(
            planted={"command": f"{folder}/gone"}, wiki={"url": "http://127.0.0.1:9/private-path/mcp"},
            well=machine.lists("well", tool_named(), respond=NOTHING),
        )  # fmt: skip
        token = (await door.post("/auth/token", ADMIN_TOKEN, {"scopes": ["diagnostics:*"]})).json()["data"]["token"]
        for tool in (*(fault[0] for fault in FAULTS), "test_multi_transport"):
            start = {} if tool in READS_ONLY else {"start": True}
            here = await door.post(f"/tool/{tool}", ADMIN, start)
            there = await door.post(f"/tool/{tool}", token, start, peer="203.0.113.7")
            proxied = await door.post(f"/tool/{tool}", token, start, headers={"x-forwarded-for": "203.0.113.7"})
            assert here.status_code == there.status_code == proxied.status_code == 200
            for answer in (there, proxied):
                result = answer.json()["result"]
                assert [text for text in (folder, "private-path", "gone") if text in answer.text] == []
                assert len(result["servers"]) == len(here.json()["result"]["servers"])
                for report in result.get("reports", ()):
                    assert report["evidence"] == []
                    assert report["file"] is report["line"] is None
        seen = (await door.get("/diagnostics", ADMIN)).json()
    found = next(report for report in seen["reports"] if report["code"] == "command-not-found")
    assert f"{folder}/gone" in found["says"] + str(found["evidence"])


async def test_who_asks_the_same_at_once_shares_one_run(machine: Machine) -> None:
    async with door_to(machine) as door:
        answers = await asyncio.gather(*(asked(door, "check_all_health", start=True) for _ in range(4)))
        later = await asked(door, "check_all_health", start=True)
    assert len({answer["run_id"] for answer in answers}) == 1
    assert later["run_id"] != answers[0]["run_id"]


def _client_of(machine: Machine, monkeypatch: pytest.MonkeyPatch, **entries: dict[str, Any]) -> None:
    """Make a home in which Cursor has these servers."""
    home = machine.folder / "home"
    (home / ".cursor").mkdir(parents=True)
    (home / ".cursor" / "mcp.json").write_text(json.dumps({"mcpServers": entries}))
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.chdir(home)


async def test_the_clients_of_the_machine_are_looked_at_where_that_is_set(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    _client_of(machine, monkeypatch, theirs={"command": "true"})
    for wanted, names in ((False, ["well"]), (True, ["well", "theirs"]), (None, ["well", "theirs"])):
        async with door_to(machine, mcpward_check_clients=wanted) as door:
            said = await asked(door, "check_missing_entry_points")
            assert [server["name"] for server in said["servers"]] == names
    for elsewhere in ({"mcpward_behind_tls": True}, {"mcpward_public_url": "https://door.example"}):
        async with door_to(machine, mcpward_check_clients=None, **elsewhere) as door:
            said = await asked(door, "check_missing_entry_points")
            assert [server["name"] for server in said["servers"]] == ["well"]


async def test_runs_are_kept_and_become_a_history(machine: Machine) -> None:
    async with door_to(machine) as door:
        await door.get("/diagnostics?start=true", ADMIN)
        machine.names(well=machine.script("well", "sys.exit(3)"))
        await door.get("/diagnostics?start=true", ADMIN)
        history = (await door.get("/trends/well?window=1h", ADMIN)).json()
    assert [run["status"] for run in history["runs"]] == ["critical", "healthy"]
    assert [run["reached"] for run in history["runs"]] == [False, True]


async def test_the_probes_say_what_health_says(machine: Machine) -> None:
    async with door_to(machine, mcpward_ready_rejections=5) as door:
        said = await asked(door, "get_probe_status")
        ready = (await door.get("/health/ready")).json()
        one = await asked(door, "check_readiness_probe")
    assert said["readiness"]["status"] == ready["status"] == one["probe"]["status"] == "ready"
    assert one["probe"]["checks"] == ready["checks"]
    assert one["probe"]["measured"]["threshold"] == 5


async def test_the_configuration_is_exported_without_secrets(machine: Machine) -> None:
    secret = "ghp_" + "a1B2c3D4e5" * 4
    machine.names(wiki={"url": "https://wiki.example/mcp", "headers": {"Authorization": f"Bearer {secret}"}})
    async with door_to(machine) as door:
        as_json = await asked(door, "export_configuration")
        as_yaml = (await door.get("/diagnostics/export?format=yaml", ADMIN)).json()
        as_toml = (await door.get("/diagnostics/export?client=codex&server=wiki", ADMIN)).json()
        unknown = await door.get("/diagnostics/export?client=nobody", ADMIN)
    wiki = json.loads(as_json["content"])["mcpServers"]["wiki"]
    assert wiki["url"] == "https://wiki.example/mcp"
    assert [need["server"] for need in as_json["needs"]] == ["wiki"]
    assert f"${{{as_json['needs'][0]['name']}}}" in wiki["headers"]["Authorization"]
    assert as_yaml["content"].startswith("mcpServers:")
    assert "[mcp_servers.wiki]" in as_toml["content"]
    assert secret not in str((as_json, as_yaml, as_toml))
    assert (unknown.status_code, unknown.json()["details"][0]["field"]) == (422, "client")


async def test_who_is_not_on_the_machine_exports_the_servers_of_the_server_alone(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    _client_of(machine, monkeypatch, theirs={"command": "true"})
    async with door_to(machine, mcpward_check_clients=True) as door:
        scopes = ["diagnostics:read"], ["diagnostics:read", "security:admin"]
        reads, admin = [
            (await door.post("/auth/token", ADMIN_TOKEN, {"scopes": it})).json()["data"]["token"] for it in scopes
        ]
        here = await asked(door, "export_configuration")
        refused = await door.get("/diagnostics/export", reads, peer="203.0.113.7")
        there = (await door.get("/diagnostics/export", admin, peer="203.0.113.7")).json()
    assert (refused.status_code, refused.json()["required_scope"]) == (403, "security:admin")
    assert here["servers"] == ["well", "theirs"]
    assert there["servers"] == ["well"]
    assert "theirs" not in there["content"]
    assert [one["server"] for one in there["left_out"]] == ["theirs"]
