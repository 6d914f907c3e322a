"""What the checks of configurations offer to mend is gone once it is mended, and nothing else of the file changed."""

import json
from pathlib import Path

import pytest
from tests.unit.diagnostics.fleets import surveyed
from tests.unit.diagnostics.planted import PLANTED, Person

from mcpward.diagnostics.checks import CHECKS
from mcpward.diagnostics.report import Report
from mcpward.diagnostics.runner import run_checks
from mcpward.tolerant_json import blanked

CONFIGURATION = [check for check in CHECKS if check.family == "configuration"]
CURSOR = "~/.cursor/mcp.json"
DESKTOP = PLANTED["claude-desktop"].paths["linux"]
ROO = PLANTED["roo"].paths["linux"]
TOKEN = "ghp_" + "a1B2c3D4e5F6g7H8i9J0"
SERVERS = '{\n  "mcpServers": {\n    %s\n  }\n}\n'

MENDED = [
    (
        "config-byte-order-mark",
        DESKTOP,
        "\ufeff" + SERVERS % '"a": {"command": "a"}',
        SERVERS % '"a": {"command": "a"}',
    ),
    (
        "config-not-strict-json",
        DESKTOP,
        "// mine\n" + SERVERS % '"a": {"command": "a"}, // the "first"',
        SERVERS % '"a": {"command": "a"}',
    ),
    (
        "config-not-strict-json",
        "~/.gemini/settings.json",
        "// mine\n" + SERVERS % '"a": {"command": "a"}, // the "first"',
        "// mine\n" + SERVERS % '"a": {"command": "a"} // the "first"',
    ),
    (
        "config-not-parsed",
        CURSOR,
        "// mine\n" + SERVERS % '"a": {"command": "a"}\n    "b": {"command": "b"}',
        "// mine\n" + SERVERS % '"a": {"command": "a"},\n    "b": {"command": "b"}',
    ),
    (
        "config-wrong-root-key",
        CURSOR,
        SERVERS.replace("mcpServers", "servers") % '"a": {"command": "a"} // mine',
        SERVERS % '"a": {"command": "a"} // mine',
    ),
    (
        "config-wrong-root-key",
        CURSOR,
        '// mine\n{\n  "a": {"command": "a"}\n}\n',
        '// mine\n{"mcpServers": {\n  "a": {"command": "a"}\n}}\n',
    ),
    (
        "config-key-twice",
        CURSOR,
        SERVERS % '"a": {"command": "a"}, // old\n    "a": {"command": "a"} // new',
        SERVERS % '"a": {"command": "a"} // new',
    ),
    (
        "entry-unknown-key",
        CURSOR,
        SERVERS % '"a": {"command": "a", /* one */ "arguments": ["-y"]}',
        SERVERS % '"a": {"command": "a", /* one */ "args": ["-y"]}',
    ),
    (
        "transport-unknown",
        ROO,
        SERVERS % '"a": {"type": "http", "url": "https://a.example/mcp"}',
        SERVERS % '"a": {"type": "streamable-http", "url": "https://a.example/mcp"}',
    ),
    (
        "transport-unknown",
        ROO,
        SERVERS % '"a": {"url": "https://a.example/mcp"}',
        SERVERS % '"a": {"url": "https://a.example/mcp", "type": "streamable-http"}',
    ),
    (
        "variable-not-expanded",
        CURSOR,
        SERVERS % '"a": {"command": "a", "args": ["${ROOT}/x"], "env": {"R": "${ROOT}"}} // ${ROOT}',
        SERVERS % '"a": {"command": "a", "args": ["${env:ROOT}/x"], "env": {"R": "${env:ROOT}"}} // ${ROOT}',
    ),
    (
        "value-not-text",
        DESKTOP,
        SERVERS % '"a": {"command": "a", "env": {"PORT": 8080, "DEBUG": true}}',
        SERVERS % '"a": {"command": "a", "env": {"PORT": "8080", "DEBUG": "true"}}',
    ),
]


def of(code: str, person: Person) -> list[Report]:
    return [one for one in run_checks(surveyed(person.places), CONFIGURATION, lambda text: text) if one.code == code]


@pytest.mark.parametrize(("code", "path", "before", "after"), MENDED)
def test_what_is_mended_is_gone(person: Person, code: str, path: str, before: str, after: str) -> None:
    file = person.has(path, before)
    reports = of(code, person)
    assert reports
    text = before
    for report in reports:
        assert report.mend is not None
        assert report.mend.rewrite is not None
        assert report.mend.path == file
        text = report.mend.rewrite(text)
    assert text == after
    assert json.loads(blanked(after).removeprefix("\ufeff"))
    file.write_text(text, "utf-8")
    assert of(code, person) == []


@pytest.mark.parametrize(("code", "path", "before", "after"), MENDED)
def test_what_was_mended_meanwhile_is_not_mended_again(
    person: Person, code: str, path: str, before: str, after: str
) -> None:
    person.has(path, before)
    for report in of(code, person):
        assert report.mend is not None
        assert report.mend.rewrite is not None
        if code == "config-not-strict-json":
            assert report.mend.rewrite(after) == after
            continue
        with pytest.raises(ValueError):
            report.mend.rewrite(after)


def test_nobody_else_may_read_a_file_once_that_is_mended(person: Person) -> None:
    file = person.has(CURSOR, SERVERS % f'"a": {{"command": "a", "env": {{"GITHUB_TOKEN": "{TOKEN}"}}}}')
    file.chmod(0o664)
    (report,) = of("secret-file-readable", person)
    assert report.mend is not None
    assert (report.mend.rewrite, report.mend.mode) == (None, 0o600)
    assert "chmod 600" in report.fix
    file.chmod(report.mend.mode or 0)
    assert of("secret-file-readable", person) == []


@pytest.mark.parametrize(
    ("code", "path", "text"),
    [
        ("config-key-twice", CURSOR, SERVERS % '"a": {"command": "a"},\n"a": {"command": "b"}'),
        ("config-wrong-root-key", CURSOR, '{"mcpServers": {}, "servers": {"a": {"command": "a"}}}'),
        ("config-wrong-root-key", CURSOR, '{"theme": {}, "a": {"command": "a"}}'),
        ("config-wrong-root-key", "~/.codex/config.toml", '[mcpServers.a]\ncommand = "a"\n'),
        ("entry-unknown-key", CURSOR, SERVERS % '"a": {"command": "a", "arg": "-y"}'),
        ("config-not-parsed", CURSOR, "{'mcpServers': }"),
        ("variable-not-expanded", CURSOR, SERVERS % '"a": {"command": "a", "env": {"R": "${ROOT:-/srv}"}}'),
        ("variable-not-expanded", DESKTOP, SERVERS % '"a": {"command": "a", "env": {"R": "${ROOT}"}}'),
    ],
)
def test_what_needs_the_decision_of_a_person_is_left_to_them(person: Person, code: str, path: str, text: str) -> None:
    person.has(path, text)
    assert [report.mend for report in of(code, person)] == [None]


def test_a_value_that_could_be_a_secret_is_in_no_report(person: Person) -> None:
    secret = "48151623421234"
    person.has(
        DESKTOP,
        SERVERS
        % f'"a": {{"command": "a", "env": {{"API_KEY": {secret}}}, "headers": {{"X {secret}": "{secret}\\n"}}}}',
    )
    (Path(person.home) / "x").mkdir()
    reports = run_checks(surveyed(person.places), CONFIGURATION, lambda text: text)
    assert {report.code for report in reports} >= {"value-not-text", "key-without-effect"}
    assert secret not in str(reports)
