"""`mcpward serve`: what it refuses and what it says; serving itself is for the end-to-end tests."""

import re
import socket
from pathlib import Path

import pytest
from tests.unit.cli.conftest import Command

from mcpward.cli.serve import _welcome
from mcpward.settings import load

ADMIN = "0123456789abcdef" * 2


def test_stdio_needs_the_credential_of_the_local_caller(mcpward: Command) -> None:
    said = mcpward("serve", "--stdio")
    assert (said.code, said.out) == (2, "")
    assert said.err == "mcpward: --stdio needs MCPWARD_TOKEN: the credential of the local caller.\n"


@pytest.mark.parametrize(
    ("name", "content"),
    [(".env", "AUTH_STORAGE=postgres\n"), ("mcpward.toml", "auth_storage = 'postgres'\n"), ("mcpward.toml", "x = 1\n")],
)
def test_serve_reads_the_working_folder(mcpward: Command, tmp_path: Path, name: str, content: str) -> None:
    (tmp_path / name).write_text(content)
    said = mcpward("serve")
    assert said.code == 2
    assert re.search("DATABASE_URL|unknown key", said.err)


def test_flags_are_checked_with_everything_else(mcpward: Command) -> None:
    assert "MCPWARD_HOST=0.0.0.0 is not loopback" in mcpward("serve", "--host", "0.0.0.0").err
    assert "MCPWARD_PORT is not usable" in mcpward("serve", "--port", "70000").err


def test_a_port_that_is_taken_is_1_and_says_so(mcpward: Command) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        said = mcpward("serve", "--port", str(taken.getsockname()[1]))
    assert (said.code, said.out) == (1, "")
    news = [line for line in said.err.splitlines() if "authentication.warning" not in line]
    assert len(news) == 1, said.err
    assert news[0].startswith("mcpward: cannot listen on 127.0.0.1")


@pytest.mark.parametrize(
    ("given", "header"),
    [
        ({}, "-H 'Authorization: Bearer spv-user-dev-2024-def456' "),
        ({"fastmcp_auth_mode": "none"}, ""),
        ({"auth_enabled": True, "auth_admin_token": ADMIN}, '-H "Authorization: Bearer $TOKEN" '),
    ],
)
def test_the_welcome_is_a_curl_line_without_a_secret(given: dict[str, object], header: str) -> None:
    said = _welcome(load(given), "http://127.0.0.1:8001")
    assert f"curl -s http://127.0.0.1:8001/validate_and_secure_prompt {header}-H 'Content-Type" in said
    assert ADMIN not in said
