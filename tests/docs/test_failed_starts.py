"""A start that fails says why in one sentence, as the troubleshooting page quotes it, and shows no stack trace."""

import socket
from pathlib import Path

import pytest
from tests.server import run_command


def failed_start(folder: Path, code: int, *arguments: str, **environment: str) -> str:
    """Start a server that cannot start; returns the one sentence that it says."""
    done = run_command("serve", "--port", "0", *arguments, folder=folder, **environment)
    assert done.returncode == code, done.stderr
    assert "Traceback" not in done.stderr
    said = [line for line in done.stderr.splitlines() if line.startswith("mcpward: ")]
    assert len(said) == 1, done.stderr
    return said[0]


def test_a_port_that_is_taken(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        said = failed_start(tmp_path, 1, "--port", str(port))
    assert said.startswith(f"mcpward: cannot listen on 127.0.0.1, port {port}: ")


@pytest.mark.parametrize("address", ["memcached://127.0.0.1", "nonsense", "redis://127.0.0.1:nonsense"])
def test_an_address_that_is_not_of_redis(tmp_path: Path, address: str) -> None:
    assert failed_start(tmp_path, 2, REDIS_URL=address).startswith("mcpward: REDIS_URL is not an address")


def test_a_certificate_that_is_none(tmp_path: Path) -> None:
    (tmp_path / "cert.pem").write_text("not PEM")
    said = failed_start(tmp_path, 2, MCPWARD_TLS_CERT="cert.pem", MCPWARD_TLS_KEY="cert.pem")
    assert said.startswith("mcpward: MCPWARD_TLS_CERT and MCPWARD_TLS_KEY do not fit together")


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    said = failed_start(tmp_path, 1, MCPWARD_DATA_DIR=str(tmp_path / "file" / "data"))
    assert said.startswith("mcpward: The data folder")
