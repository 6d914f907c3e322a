"""Twenty clients with one fault each: every one is reported, with its file and its line, and nothing else is."""

import json
from dataclasses import dataclass
from pathlib import Path

import pytest
import yaml
from tests.unit.diagnostics.fleets import surveyed
from tests.unit.diagnostics.planted import PLANTED, PLATFORMS, Person

from mcpward.diagnostics.checks import CHECKS
from mcpward.diagnostics.clients import CLIENTS
from mcpward.diagnostics.configuration.places import Platform
from mcpward.diagnostics.report import Report
from mcpward.diagnostics.runner import run_checks

CONFIGURATION = [check for check in CHECKS if check.family == "configuration"]
TOKEN = "ghp_" + "a1B2c3D4e5F6g7H8i9J0"


@dataclass(frozen=True)
class Faulty:
    """A file of a client with one fault, on this line."""

    code: str
    line: int
    text: str


def lines(*inner: str, root: str = "mcpServers") -> str:
    return "\n".join(("{", f'  "{root}": {{', *(f"    {line}" for line in inner), "  }", "}"))


FAULTY = {
    "claude-desktop": Faulty("config-not-strict-json", 3, lines('"desktop": {"command": "d"} // mine')),
    "claude-code": Faulty("transport-unknown", 5, lines('"code": {', '"url": "https://c.example",', '"type": "ws"}')),
    "cursor": Faulty("config-wrong-root-key", 2, lines('"cursor": {"command": "c"}', root="servers")),
    "vs-code": Faulty("config-wrong-root-key", 2, lines('"editor": {"command": "e"}')),
    "windsurf": Faulty("address-invalid", 4, lines('"surf": {', '  "serverUrl": "surf.example/mcp"}')),
    "zed": Faulty("entry-disabled", 4, lines('"zed": {"command": "z",', '"enabled": false}', root="context_servers")),
    "cline": Faulty("config-not-parsed", 4, lines('"cline": {"command": "c"}', '"more": {"command": "m"}')),
    "roo": Faulty("transport-unknown", 3, lines('"roo": {"url": "https://r.example/mcp", "type": "http"}')),
    "continue": Faulty("config-not-parsed", 3, "mcpServers:\n  - name: [c\n    command: c\n"),
    "codex": Faulty("server-name-refused", 2, 'model = "x"\n[mcp_servers."my codex"]\ncommand = "c"\n'),
    "gemini-cli": Faulty("variable-unset", 4, lines('"gemini": {', '  "httpUrl": "$GEMINI_SERVER/mcp"}')),
    "lm-studio": Faulty("config-key-twice", 4, lines('"lm": {"command": "x"},', '"lm": {"command": "y"}')),
    "opencode": Faulty(
        "variable-not-expanded", 5,
        lines('"open": {', '"type": "local",', '"command": ["o", "${A_KEY}"]}', root="mcp"),
    ),
    "goose": Faulty("entry-unknown-key", 4, "extensions:\n  goose:\n    type: stdio\n    command: g\n"),
    "kiro": Faulty("entry-invalid", 3, lines('"kiro": {"args": ["-y"]}')),
    "antigravity": Faulty(
        "cleartext-credential", 4,
        lines('"anti": {', '"serverUrl": "http://anti.example/mcp",', '"headers": {"Authorization": "${A:-}"}}'),
    ),
    "amazon-q": Faulty("config-not-strict-json", 3, lines('"amazon": {"command": "a"},')),
    "amp": Faulty(
        "secret-in-file", 5,
        lines('"amp": {', '"command": "a",', f'"env": {{"T": "{TOKEN}"}}}}', root="amp.mcpServers"),
    ),
    "trae": Faulty("entry-unknown-key", 5, lines('"trae": {', '  "command": "t",', '  "arguments": ["-y"]}')),
    "crush": Faulty("transport-contradicted", 4, lines('"crush": {"command": "c",', '  "type": "sse"}', root="mcp")),
}  # fmt: skip
"""By the name of the client."""


@pytest.fixture(params=PLATFORMS)
def reported(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[dict[str, Path], tuple[Report, ...]]:
    """The files of a person with all twenty, by client, and what is reported of them."""
    platform: Platform = request.param
    person = Person(tmp_path, platform)
    files = {name: person.has(PLANTED[name].paths[platform], faulty.text) for name, faulty in FAULTY.items()}
    for file in files.values():
        file.chmod(0o600)
    return files, run_checks(surveyed(person.places), CONFIGURATION, lambda text: text)


def test_every_client_has_its_fault() -> None:
    assert list(FAULTY) == [client.name for client in CLIENTS]


def test_every_fault_is_reported_with_file_and_line(reported: tuple[dict[str, Path], tuple[Report, ...]]) -> None:
    files, reports = reported
    seen = {(report.file, report.code, report.line) for report in reports}
    assert seen == {(files[name], faulty.code, faulty.line) for name, faulty in FAULTY.items()}
    assert len(reports) == len(FAULTY)


def test_every_report_names_its_client_and_no_secret(reported: tuple[dict[str, Path], tuple[Report, ...]]) -> None:
    files, reports = reported
    clients = {file: name for name, file in files.items()}
    for report in reports:
        assert report.file is not None
        assert report.column is not None
        told = " ".join((report.says, report.fix, *report.evidence))
        assert clients[report.file] in told, told
        assert TOKEN not in told


_STRANGE: tuple[object, ...] = (
    None, 1, "x", [], {}, [None, 1, "x", [], {}], {"a": None, "b": 1, "c": [], "d": "x", "": {}},
    {"a": {"command": [], "args": {}, "env": [], "url": {}, "type": [], "headers": 1, "disabled": "no", "cwd": 1}},
    {"a": {"command": "a", "args": [1, None, [], {}], "env": {"": None, "x": [], "y": {}}, "type": ""}},
    {"a": {"command": {"path": [], "args": 1}, "cmd": {}, "uri": [], "environment": 1, "envs": 1, "env_keys": 1}},
    {"a": {"url": "http://[", "headers": {"": "\n", "x": 1, "Authorization": "\x00"}, "serverUrl": 1, "httpUrl": []}},
    {"\x1b[2J": {"command": "\x1b[2J\u202e", "args": ["${", "$", "${}", "\ud7ff"], "env": {"\x00": "${A:-${B}}"}}},
    {"a": {"a": {"a": {"a": {"command": "x"}}}}, "1": {"command": "1", "transport": "\u0130", "type": "\u0130"}},
)  # fmt: skip


@pytest.mark.parametrize("strange", _STRANGE, ids=range(len(_STRANGE)))
def test_nothing_that_stands_in_a_file_makes_a_check_fail(strange: object, person: Person) -> None:
    for name, planted in PLANTED.items():
        path = planted.paths["linux"]
        roots = [".".join(map(str, client.reading(Path(path)).root)) for client in CLIENTS if client.name == name]
        table = {key: strange for root in roots for key in (root, "mcpServers", "servers", "mcp", "projects", "inputs")}
        if path.endswith(".json"):
            person.has(path, json.dumps(table))
        elif path.endswith(".yaml"):
            person.has(path, yaml.safe_dump(table))
    fleet = surveyed(person.places)
    reports = run_checks(fleet, CONFIGURATION, lambda text: text)
    assert len(fleet.files) == len(PLANTED) - 1
    assert [one.says for one in reports if "itself failed" in one.says] == []
    for report in reports:
        told = "".join((report.says, report.fix, *report.evidence, report.server or ""))
        assert told.isprintable(), told
        if report.mend and report.mend.rewrite and report.file:
            try:
                changed = report.mend.rewrite(report.file.read_text("utf-8"))
            except ValueError:
                continue
            assert changed != report.file.read_text("utf-8")
