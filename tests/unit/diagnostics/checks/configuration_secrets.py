"""Faults of variables, secrets and addresses in the files of clients. Secrets are written in pieces."""

from pathlib import Path

from tests.unit.diagnostics.checks.configuration import CURSOR, DESKTOP, has, own
from tests.unit.diagnostics.checks.configuration_entries import CLAUDE, CODE, in_json, servers
from tests.unit.diagnostics.fleets import Build, Case, entry, fleet, surveyed
from tests.unit.diagnostics.planted import Person

from mcpward.diagnostics.fleet import Fleet

URL = "https://wiki.example/mcp"
PUT_IN = "Bearer " + "0123456789abcdef"
TOKEN = "ghp_" + "a1B2c3D4e5F6g7H8i9J0"
HOLDS = {"command": "a", "env": {"GITHUB_TOKEN": TOKEN}}


def with_mode(mode: int, entry: dict[str, object]) -> Build:
    """A file of Cursor with this mode, in folders that everybody may enter as far as they are ours."""

    def build(folder: Path) -> Fleet:
        person = Person(folder, "linux")
        person.has(CURSOR, in_json(a=entry)).chmod(mode)
        return surveyed(person.places)

    return build


def named(**env: str) -> dict[str, object]:
    return {"command": "a", "env": env}


def with_header(value: str, name: str = "Authorization") -> Fleet:
    return fleet(entry("wiki", url=URL, headers={name: value}))


CASES = (
    Case(
        "variable-unset",
        planted=has((CURSOR, in_json(a=named(KEY="${env:A_KEY}"))), variables={"B_KEY": ""}),
        absent=has(
            (
                CURSOR,
                in_json(a=named(KEY="${env:A_KEY}", ID="${input:id}", HERE="${workspaceFolder}", B="${env:B_KEY:-x}")),
            ),
            (CLAUDE, in_json(b=named(KEY="${OTHER:-x}"), c={"command": "sh", "args": ["-c", "echo ${OTHER}"]})),
            ("~/.config/goose/config.yaml", "extensions:\n  a: {type: stdio, cmd: a, env_keys: [RING_KEY]}\n"),
            variables={"A_KEY": "x"},
        ),
        says="needs the variable A_KEY",
    ),
    Case(
        "variable-unset",
        planted=has(
            ("~/.codex/config.toml", "[mcp_servers.a]\nurl = 'https://a.example'\nbearer_token_env_var = 'A_TOKEN'\n")
        ),
        absent=has(
            ("~/.codex/config.toml", "[mcp_servers.a]\nurl = 'https://a.example'\nbearer_token_env_var = 'A_TOKEN'\n"),
            ("~/.continue/config.yaml", "mcpServers:\n- {name: a, command: a, env: {K: '${{ secrets.A_KEY }}'}}\n"),
            variables={"A_TOKEN": "x"},
        ),
        says="A_TOKEN",
        id="codex",
    ),
    Case(
        "variable-not-expanded",
        planted=servers(DESKTOP, a=named(KEY="${A_KEY}")),
        absent=has(
            (CLAUDE, in_json(a=named(KEY="${A_KEY}", OTHER="${B:-c}"))),
            (CODE, in_json("servers", a=named(KEY="${env:A_KEY}", ID="${input:id}"))),
            (
                DESKTOP,
                in_json(a=named(PRICE="$5", PLAIN="A_KEY"), b={"command": "bash", "args": ["-c", "echo ${HOME}"]}),
            ),
        ),
        says="claude-desktop does not fill in ${A_KEY}",
    ),
    Case(
        "variable-not-expanded",
        planted=servers(CODE, "servers", a=named(KEY="${A_KEY}")),
        absent=servers(
            "opencode.json", "mcp", a={"type": "local", "command": ["a"], "environment": {"K": "{env:A_KEY}"}}
        ),
        says="vs-code does not fill in ${A_KEY}",
        id="editor",
    ),
    Case(
        "variable-not-expanded",
        planted=servers(a=named(KEY="${input:key}")),
        absent=servers(CODE, "servers", a=named(KEY="${input:key}")),
        says="cursor does not fill in ${input:key}",
        id="input",
    ),
    Case(
        "reference-unknown",
        planted=own(in_json(a=named(KEY="${command:x}"))),
        absent=own(in_json(a=named(KEY="${A}", B="${B:-x}", C="${env:C}", D="$5"))),
        says="that mcpward does not know",
    ),
    Case(
        "input-undefined",
        planted=servers(CODE, "servers", a=named(KEY="${input:key}")),
        absent=has(
            (
                CODE,
                '{"inputs": [{"id": "key", "type": "promptString"}], '
                + in_json("servers", a=named(K="${input:key}"))[1:],
            )
        ),
        says="asks for the input key",
    ),
    Case(
        "secret-in-file",
        planted=servers(a=HOLDS),
        absent=servers(
            a=named(GITHUB_TOKEN="${env:GITHUB_TOKEN}", API_KEY="YOUR_API_KEY", MAX_TOKENS="4000"),
            b={"url": "https://a.example/mcp", "headers": {"Authorization": "Bearer ${env:TOKEN}"}},
        ),
        says="A secret of the server a stands in plain text",
    ),
    Case(
        "secret-in-file",
        planted=servers(a={"command": "a", "args": ["--api-key", "abcdefgh"]}),
        absent=servers(a={"command": "a", "args": ["--api-key", "<your-api-key>"]}),
        id="argument",
    ),
    Case(
        "secret-file-readable",
        planted=with_mode(0o644, HOLDS),
        absent=with_mode(0o600, HOLDS),
        says="Everybody on this machine may read",
    ),
    Case(
        "secret-file-readable",
        planted=with_mode(0o640, HOLDS),
        absent=with_mode(0o644, named(GITHUB_TOKEN="${env:GITHUB_TOKEN}")),
        says="Everybody of its group",
        id="group",
    ),
    Case(
        "value-padded",
        planted=servers(a=named(API_KEY="'abcdefgh'")),
        absent=servers(a=named(API_KEY="abcdefgh", GREETING="'hello'", NOTE=" x ")),
        says="variable API_KEY of the server a has quotes around it",
    ),
    Case(
        "address-invalid",
        planted=servers(a={"url": "localhost:3000/mcp"}),
        absent=servers(
            a={"url": "http://localhost:3000/mcp"}, b={"url": "${env:BASE}/mcp"}, c={"url": "http://[::1]:80/"}
        ),
        says="begins with no http:// or https://",
    ),
    Case(
        "address-holds-password",
        planted=servers(a={"url": "https://ada:" + "pw@a.example/mcp"}),
        absent=servers(a={"url": "https://a.example/@ada/mcp"}),
        says="has a user or a password in it",
    ),
    Case(
        "header-invalid",
        planted=servers(a={"url": "https://a.example", "headers": {"Authorization": "Bearer abcdefgh\n"}}),
        absent=servers(a={"url": "https://a.example", "headers": {"Authorization": "Bearer abcdefgh", "X-A": "ü"}}),
        says="a character that no header can have",
    ),
    Case(
        "cleartext-credential",
        planted=servers(a={"url": "http://a.example/mcp", "headers": {"Authorization": "Bearer ${env:A}"}}),
        absent=servers(
            a={"url": "https://a.example/mcp", "headers": {"Authorization": "Bearer ${env:A}"}},
            b={"url": "http://127.0.0.1:80/mcp", "headers": {"Authorization": "Bearer ${env:A}"}},
            c={"url": "http://a.example/mcp", "headers": {"Accept": "text/plain"}},
            d={"url": "http://host.docker.internal:80/mcp", "headers": {"X-Api-Key": "abcdefgh"}},
        ),
        says="anybody on the way to a.example",
    ),
    Case("credential-placeholder", lambda _: with_header("Bearer YOUR_API_KEY"), lambda _: with_header(PUT_IN)),
    Case(
        "credential-placeholder",
        planted=lambda _: fleet(entry(env={"GITHUB_TOKEN": "<your-token-here>"})),
        absent=lambda _: fleet(entry(env={"GITHUB_TOKEN": "${GITHUB_TOKEN}", "GREETING": "<hello>"})),
        says="the variable GITHUB_TOKEN",
        id="in a variable",
    ),
    Case(
        "credential-placeholder",
        planted=lambda _: fleet(entry(args=("--api-key", "sk-xxxxxxxx"))),
        absent=lambda _: fleet(entry(args=("--api-key", "xk-1xx2"))),
        says="the argument 2",
        id="in an argument",
    ),
    Case(
        "credential-placeholder",
        planted=lambda _: fleet(entry("wiki", url=f"{URL}?api_key=REPLACE_ME")),
        absent=lambda _: with_header("${input:token}"),
        says="the address",
        id="in an address",
    ),
)
