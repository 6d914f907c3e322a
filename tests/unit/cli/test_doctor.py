"""`mcpward doctor`: what a person gets who asks why a server does not show up."""

import io
import json
import os
import secrets
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import psutil
import pytest
from tests.small_guard import SMALL_GUARD
from tests.unit.cli.conftest import Command
from tests.unit.diagnostics.planted import Person

from mcpward import guarding
from mcpward.guard import ready

FOREVER = "import sys, time; open(sys.argv[1], 'w').close(); time.sleep(600)"
Cursor = Callable[..., Path]


@pytest.fixture
def cursor(person: Person) -> Cursor:
    """Give Cursor these servers, in a file that nobody else may read."""

    def give(**servers: Any) -> Path:
        file = person.has("~/.cursor/mcp.json", json.dumps({"mcpServers": servers}, indent=2) + "\n")
        file.chmod(0o600)
        return file

    return give


WELL = {"command": sys.executable, "args": ["-c", "pass"]}
GONE = {"command": "no-such-program"}


def test_where_nothing_is_wrong_it_returns_0(mcpward: Command, cursor: Cursor) -> None:
    cursor(well=WELL)
    said = mcpward("doctor", "--no-history")
    assert (said.code, said.err) == (0, "")
    assert said.out.splitlines()[-2:] == [
        "Nothing is wrong in 1 server.",
        "Nothing was started: --start also starts the server.",
    ]


def test_where_something_is_wrong_it_returns_1_and_says_what_and_where(mcpward: Command, cursor: Cursor) -> None:
    cursor(files=GONE)
    said = mcpward("doctor", "--no-history")
    assert (said.code, said.err) == (1, "")
    assert "  error    command-not-found   ~/.cursor/mcp.json:3" in said.out
    assert "no-such-program" in said.out


def test_without_any_client_it_says_what_it_looked_for(mcpward: Command, person: Person) -> None:
    said = mcpward("doctor", "--no-history")
    assert said.code == 0
    assert "~/.cursor/mcp.json" in said.out
    assert "--servers FILE" in said.out


def test_json_goes_to_stdout_alone(mcpward: Command, cursor: Cursor) -> None:
    cursor(files=GONE)
    said = mcpward("doctor", "--no-history", "--json")
    told = json.loads(said.out)
    assert (said.code, said.err, told["status"]) == (1, "", "critical")
    assert [server["name"] for server in told["servers"]] == ["files"]
    assert {"code", "severity", "server", "says", "evidence", "fix"} <= set(told["reports"][0])


def test_sarif_is_a_log_of_this_run(mcpward: Command, cursor: Cursor) -> None:
    cursor(files=GONE)
    said = mcpward("doctor", "--no-history", "--sarif")
    (run,) = json.loads(said.out)["runs"]
    assert said.code == 1
    assert "command-not-found" in [result["ruleId"] for result in run["results"]]


def test_a_page_is_written_for_this_user_alone(mcpward: Command, cursor: Cursor, tmp_path: Path) -> None:
    cursor(files=GONE)
    page = tmp_path / "report.html"
    said = mcpward("doctor", "--no-history", "--html", str(page))
    assert said.code == 1
    assert said.out.splitlines()[-1].endswith(f"Wrote {page}.")
    assert "no-such-program" in page.read_text("utf-8")
    assert page.stat().st_mode & 0o777 == 0o600
    assert mcpward("doctor", "--no-history", "--html", str(tmp_path / "no" / "x.html")).code == 2


@pytest.mark.parametrize("form", [(), ("--json",), ("--sarif",), ("--html", "x.html"), ("--verbose",)])
def test_no_form_shows_a_secret_or_a_control_character(
    mcpward: Command, cursor: Cursor, person: Person, form: tuple[str, ...]
) -> None:
    secret = "made-up-" + "s3cret-value"
    cursor(
        **{"files\x1b[31m": {"command": f"gone-{secret}", "args": ["--api-key", secret], "env": {"API_KEY": secret}}}
    )
    said = mcpward("doctor", "--no-history", *form)
    page = person.project / "x.html"
    written = said.out + said.err + (page.read_text("utf-8") if page.exists() else "")
    assert "files" in written
    assert secret not in written
    assert all(char.isprintable() or char == "\n" for char in written)


def test_only_the_servers_that_are_named_are_looked_at(mcpward: Command, cursor: Cursor) -> None:
    cursor(well=WELL, files=GONE)
    assert mcpward("doctor", "--no-history", "--server", "well").code == 0
    said = mcpward("doctor", "--no-history", "--server", "other")
    assert (said.code, said.out) == (2, "")
    assert "No server other is configured. Known are: files, well." in said.err


def test_only_the_clients_that_are_named_are_read(mcpward: Command, cursor: Cursor, person: Person) -> None:
    cursor(files=GONE)
    assert mcpward("doctor", "--no-history", "--client", "kiro").code == 0
    said = mcpward("doctor", "--no-history", "--client", "other")
    assert said.code == 2
    assert "known are claude-desktop" in said.err


def test_a_file_of_servers_is_read_alone(mcpward: Command, cursor: Cursor, person: Person) -> None:
    cursor(files=GONE)
    file = person.has("mine.json", json.dumps({"mcpServers": {"mine": WELL}}))
    file.chmod(0o600)
    told = json.loads(mcpward("doctor", "--no-history", "--json", "--servers", "mine.json").out)
    assert [server["name"] for server in told["servers"]] == ["mine"]
    assert [Path(found["path"]) for found in told["files"]] == [file]
    assert mcpward("doctor", "--no-history", "--servers", "none.json").code == 2


@pytest.mark.parametrize(
    "wrong",
    [("--timeout", "0"), ("--timeout", "soon"), ("--json", "--sarif"), ("--explain", "no-such-code"), ("--no-such",)],
)
def test_wrong_use_returns_2(mcpward: Command, person: Person, wrong: tuple[str, ...]) -> None:
    said = mcpward("doctor", *wrong)
    assert (said.code, said.out) == (2, "")
    assert said.err


def test_a_code_is_explained(mcpward: Command, person: Person) -> None:
    said = mcpward("doctor", "--explain", "command-not-found")
    assert (said.code, said.err) == (0, "")
    assert said.out.startswith("The command of a server is ")


def test_nothing_is_started_unasked(mcpward: Command, cursor: Cursor, tmp_path: Path) -> None:
    sign = tmp_path / "started"
    cursor(files={"command": sys.executable, "args": ["-c", FOREVER, str(sign)]})
    mcpward("doctor", "--no-history")
    mcpward("doctor", "--no-history", "--call")
    assert not sign.exists()


SHOP = "import os, sys; open(sys.argv[1], 'w').write(os.environ.get('SHOP_KEY', 'none'))"


def test_a_file_of_servers_is_met_with_what_is_sealed_for_them(
    mcpward: Command, person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sign, file = tmp_path / "got", person.project / "mine.json"
    file.write_text(json.dumps({"mcpServers": {"shop": {"command": sys.executable, "args": ["-c", SHOP, str(sign)]}}}))
    monkeypatch.setenv("MCPWARD_CREDENTIAL_KEY", secrets.token_hex(32))
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"made-up-1234"), encoding="utf-8"))
    assert mcpward("credential", "set", "shop", "--name", "SHOP_KEY").code == 0
    mcpward("doctor", "--no-history", "--start", "--servers", str(file))
    assert sign.read_text() == "made-up-1234"


def test_a_server_that_hangs_is_cut_off_at_its_time(mcpward: Command, cursor: Cursor, tmp_path: Path) -> None:
    sign = tmp_path / "started"
    cursor(files={"command": sys.executable, "args": ["-c", FOREVER, str(sign)]})
    said = mcpward("doctor", "--no-history", "--start", "--timeout", "2")
    assert sign.exists()
    assert said.code == 1
    assert str(sign) not in "".join(" ".join(one.info["cmdline"] or ()) for one in psutil.process_iter(["cmdline"]))


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such signals")
@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143), (signal.SIGHUP, 129)])
def test_a_signal_ends_what_was_started(cursor: Cursor, tmp_path: Path, number: int, code: int) -> None:
    sign = tmp_path / "started"
    cursor(files={"command": sys.executable, "args": ["-c", FOREVER, str(sign)]})
    program = [sys.executable, "-m", "mcpward.cli.main", "doctor", "--no-history", "--start", "--timeout", "600"]
    with subprocess.Popen(program, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        deadline = time.monotonic() + 60
        while not sign.exists():
            assert running.poll() is None and time.monotonic() < deadline, "it did not start the server"
            time.sleep(0.02)
        children = psutil.Process(running.pid).children(recursive=True)
        running.send_signal(number)
        out, err = running.communicate(timeout=60)
    assert (running.returncode, out) == (code, b"")
    assert b"Traceback" not in err
    _, left = psutil.wait_procs(children, timeout=10)
    assert children and not left


def kept(data: Path) -> list[tuple[str, str]]:
    """The runs in the store: server and status."""
    with closing(sqlite3.connect(data / "mcpward.db")) as store:
        return store.execute("select server, status from diagnostic_history order by time").fetchall()


def test_every_run_is_kept_unless_it_is_not_wanted(mcpward: Command, cursor: Cursor, tmp_path: Path) -> None:
    cursor(well=WELL)
    mcpward("doctor", "--no-history")
    assert not (tmp_path / "data").exists()
    mcpward("doctor")
    cursor(well=GONE)
    mcpward("doctor")
    assert kept(tmp_path / "data") == [("well", "healthy"), ("well", "critical")]


def test_a_store_that_is_down_costs_only_the_history(mcpward: Command, cursor: Cursor, tmp_path: Path) -> None:
    cursor(files=GONE)
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "mcpward.db").write_bytes(b"this is no database, and long enough to be seen as none" * 100)
    said = mcpward("doctor")
    assert said.code == 1
    assert "command-not-found" in said.out
    assert "diagnostics.not_remembered" in said.err


def test_a_store_that_forgets_keeps_nothing(
    mcpward: Command, cursor: Cursor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AUTH_STORAGE", "memory")
    cursor(well=WELL)
    assert mcpward("doctor").code == 0
    assert not (tmp_path / "data").exists()


LURING = """
import json, sys
answers = {
    "initialize": {
        "protocolVersion": "2025-06-18", "capabilities": {"tools": {}}, "serverInfo": {"name": "x", "version": "1"}
    },
    "tools/list": {
        "tools": [{"name": "read", "description": "Worse and worse and worse.", "inputSchema": {"type": "object"}}]
    },
}
for line in sys.stdin:
    asked = json.loads(line)
    if "id" in asked:
        print(json.dumps({"jsonrpc": "2.0", "id": asked["id"], "result": answers.get(asked["method"], {})}), flush=True)
"""
HIDES = "tool-description-hides-instructions"


def test_the_model_judges_what_tools_say_of_themselves(
    mcpward: Command, cursor: Cursor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("onnxruntime")
    from tests.tiny_model import own_folder

    cursor(luring={"command": sys.executable, "args": ["-c", LURING]})
    asked = ("doctor", "--no-history", "--start", "--json")

    def reported() -> dict[str, Any]:
        return {one["code"]: one for one in json.loads(mcpward(*asked).out)["reports"]}

    monkeypatch.setenv("MCPWARD_MODEL", "none")
    assert HIDES not in reported()
    monkeypatch.setenv("MCPWARD_MODEL", str(own_folder(tmp_path / "model")))
    assert "jailbreak_attempt" in str(reported()[HIDES]["evidence"])


def test_where_the_model_is_damaged_tools_are_not_taken_for_clean(
    mcpward: Command, cursor: Cursor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("onnxruntime")
    for module in (ready, guarding):
        monkeypatch.setattr(module, "usual_engine", lambda *_, **__: SMALL_GUARD._engine)
    (tmp_path / "model").mkdir()
    (tmp_path / "model" / "model.onnx").write_text("")
    monkeypatch.setenv("MCPWARD_MODEL", str(tmp_path / "model"))
    cursor(luring={"command": sys.executable, "args": ["-c", LURING]})
    said = mcpward("doctor", "--no-history", "--start", "--json")
    (report,) = [one for one in json.loads(said.out)["reports"] if one["code"] == HIDES]
    assert (said.code, report["evidence"]) == (1, ["The guard's model could not judge this text, so it is refused."])
    assert "guard.model_failed" in said.err


def test_a_mistake_in_the_guards_rules_is_told(
    mcpward: Command, cursor: Cursor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "rules.toml").write_text("no = 'such key'\n")
    monkeypatch.setenv("MCPWARD_GUARD_RULES", str(tmp_path / "rules.toml"))
    cursor(luring={"command": sys.executable, "args": ["-c", LURING]})
    said = mcpward("doctor", "--no-history", "--start")
    assert (said.code, said.out) == (2, "")
    assert "rules.toml" in said.err
