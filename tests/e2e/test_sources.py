"""Where settings come from: flags before environment before `.env` before `mcpward.toml` before defaults."""

from pathlib import Path

from tests.e2e.doors import ADMIN_TOKEN
from tests.e2e.wire import Handshake
from tests.server import PROMPT, USER, Server, run_command, running_server

TOKENS = {"AUTH_ENABLED": "true", "AUTH_ADMIN_TOKEN": ADMIN_TOKEN}


def level(server: Server) -> str:
    return str(server.request("GET", "/get_security_stats", USER).json()["current_security_level"])


def write(folder: Path, name: str, *lines: str) -> Path:
    path = folder / name
    path.write_text("\n".join(lines) + "\n")
    return path


def test_each_source_goes_before_the_next(tmp_path: Path) -> None:
    write(
        tmp_path,
        "mcpward.toml",
        'default_security_level = "low"',
        "auth_token_ttl = 1",
        'mcpward_allowed_hosts = ["toml.example"]',
        "auth_enabled = true",
    )
    write(tmp_path, ".env", "AUTH_TOKEN_TTL=2", "MCPWARD_ALLOWED_HOSTS=dotenv.example", "FASTMCP_AUTH_MODE=static")
    environment = {"MCPWARD_ALLOWED_HOSTS": "environment.example", "AUTH_ADMIN_TOKEN": ADMIN_TOKEN}
    with running_server(folder=tmp_path, **environment) as server:
        assert level(server) == "low"
        minted = server.request("POST", "/auth/token", ADMIN_TOKEN, json={}).json()["data"]
        assert minted["ttl_hours"] == 2
        hosts = [f"{name}.example" for name in ("toml", "dotenv", "environment")]
        statuses = [server.request("GET", "/health", headers={"Host": host}).status_code for host in hosts]
        assert statuses == [421, 421, 200]


def test_flags_go_before_the_environment(tmp_path: Path) -> None:
    write(tmp_path, ".env", "MCP_HTTP_PORT=1")
    with running_server(folder=tmp_path, MCPWARD_PORT="1", MCPWARD_HOST="127.0.0.2") as server:
        assert server.url.startswith("http://127.0.0.2:")
        assert not server.url.endswith(":1")


def test_a_file_named_with_config_is_read_instead_of_the_one_in_the_folder(tmp_path: Path) -> None:
    write(tmp_path, "mcpward.toml", 'default_security_level = "low"')
    other = write(tmp_path, "other.toml", 'default_security_level = "high"')
    with running_server("--config", str(other), folder=tmp_path) as server:
        assert level(server) == "high"


def test_what_is_put_for_fastmcp_into_dotenv_does_nothing(tmp_path: Path) -> None:
    write(
        tmp_path,
        ".env",
        "FASTMCP_LOG_LEVEL=NONSENSE",
        "FASTMCP_STATELESS_HTTP=true",
        "FASTMCP_JSON_RESPONSE=true",
        "FASTMCP_STREAMABLE_HTTP_PATH=/elsewhere",
        "FASTMCP_PORT=no-port",
    )
    with running_server(folder=tmp_path) as server, server.client(USER) as client:
        assert Handshake(client).id, "a stateless server gives no session id"


def test_commands_other_than_serve_read_neither_dotenv_nor_the_file_of_the_folder(tmp_path: Path) -> None:
    write(tmp_path, ".env", "AUTH_STORAGE=memory")
    write(tmp_path, "mcpward.toml", "no_such_key = 1")
    done = run_command("token", "list", folder=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")


def test_a_static_token_file_replaces_the_development_tokens(tmp_path: Path) -> None:
    import hashlib

    own = "own-token-of-this-test"
    digest = hashlib.sha256(own.encode()).hexdigest()
    path = write(
        tmp_path,
        "tokens.toml",
        "[[tokens]]",
        f'sha256 = "{digest}"',
        'client_id = "mine"',
        'scopes = ["prompt:validate"]',
    )
    with running_server(folder=tmp_path, MCPWARD_STATIC_TOKENS=str(path)) as server:
        answered = server.request("POST", "/validate_and_secure_prompt", own, json={"prompt": PROMPT})
        assert answered.json()["client_info"]["client_id"] == "mine"
        assert server.request("POST", "/validate_and_secure_prompt", USER, json={"prompt": "x"}).status_code == 401
        assert own not in server.log


def test_the_token_file_is_not_needed_where_tokens_are_sessions(tmp_path: Path) -> None:
    with running_server(folder=tmp_path, FASTMCP_AUTH_MODE="session", **TOKENS) as server:
        health = server.request("GET", "/health/status").json()
    assert health["authentication"]["modes"] == ["session"]
    assert health["authentication"]["warnings"] == []
