"""Serving over TLS, with a certificate made here, and off loopback."""

import datetime
import ipaddress
import socket
import ssl
from collections.abc import Iterator
from pathlib import Path

import fastmcp
import httpx2
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from tests.e2e.doors import AMPLE, VALIDATE, Door
from tests.e2e.wire import Handshake, answer
from tests.server import MASKED, PROMPT, USER, running_server
from tests.services import free_port


def make_certificate(folder: Path) -> tuple[Path, Path]:
    """Make a certificate for this machine, signed by itself."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    now = datetime.datetime.now(datetime.UTC)
    names = [x509.DNSName("localhost"), x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(minutes=5))
        .not_valid_after(now + datetime.timedelta(hours=1))
        .add_extension(x509.SubjectAlternativeName(names), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    certificate, private = folder / "cert.pem", folder / "key.pem"
    certificate.write_bytes(made.public_bytes(serialization.Encoding.PEM))
    private.write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    return certificate, private


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("tls")


@pytest.fixture(scope="module")
def door(folder: Path) -> Iterator[Door]:
    certificate, key = make_certificate(folder)
    paths = {"MCPWARD_TLS_CERT": str(certificate), "MCPWARD_TLS_KEY": str(key)}
    with running_server(folder=folder, **AMPLE, **paths) as server:
        yield Door(server)


@pytest.fixture(scope="module")
def trust(door: Door, folder: Path) -> ssl.SSLContext:
    return ssl.create_default_context(cafile=folder / "cert.pem")


def test_plain_http_and_mcp_work_over_tls(door: Door, trust: ssl.SSLContext) -> None:
    assert door.url.startswith("https://127.0.0.1:")
    with door.client(USER, verify=trust) as client:
        assert client.post(f"/{VALIDATE}", json={"prompt": PROMPT}).json()["secured_prompt"] == MASKED
        result = answer(Handshake(client).call(VALIDATE, prompt=PROMPT))
    assert result["result"]["structuredContent"]["secured_prompt"] == MASKED


async def test_a_client_works_over_tls(door: Door, trust: ssl.SSLContext) -> None:
    async with fastmcp.Client(f"{door.url}/mcp", auth=USER, verify=trust) as client:
        result = await client.call_tool(VALIDATE, {"prompt": PROMPT})
    assert result.structured_content["secured_prompt"] == MASKED


def test_who_does_not_know_the_certificate_does_not_talk(door: Door) -> None:
    with pytest.raises(httpx2.ConnectError):
        door.validate(USER)


def test_clear_text_gets_no_answer(door: Door) -> None:
    with socket.create_connection(("127.0.0.1", int(door.url.rpartition(":")[2])), timeout=5) as connection:
        connection.sendall(b"GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n")
        try:
            heard = connection.recv(1024)
        except ConnectionResetError:
            heard = b""
    assert b"HTTP/" not in heard


def test_an_old_protocol_is_not_spoken(door: Door) -> None:
    old = ssl.create_default_context()
    old.check_hostname, old.verify_mode = False, ssl.CERT_NONE
    old.set_ciphers("ALL:@SECLEVEL=0")
    with pytest.warns(DeprecationWarning):
        old.minimum_version, old.maximum_version = ssl.TLSVersion.TLSv1, ssl.TLSVersion.TLSv1_1
    with (
        socket.create_connection(("127.0.0.1", int(door.url.rpartition(":")[2])), timeout=5) as connection,
        pytest.raises((ssl.SSLError, ConnectionResetError)),
    ):
        old.wrap_socket(connection)


def test_off_loopback_with_tls_the_server_starts_and_answers(folder: Path, trust: ssl.SSLContext) -> None:
    settings = AMPLE | {"FASTMCP_AUTH_MODE": "session", "MCPWARD_HOST": "0.0.0.0"}
    paths = {"MCPWARD_TLS_CERT": str(folder / "cert.pem"), "MCPWARD_TLS_KEY": str(folder / "key.pem")}
    with running_server(**settings, **paths) as server:
        port = server.url.rpartition(":")[2]
        with httpx2.Client(verify=trust, trust_env=False) as client:
            assert client.get(f"https://127.0.0.1:{port}/health").json()["status"] == "UP"


def test_behind_a_proxy_that_ends_tls_the_server_starts_off_loopback() -> None:
    settings = AMPLE | {
        "FASTMCP_AUTH_MODE": "session",
        "MCPWARD_HOST": "0.0.0.0",
        "MCPWARD_BEHIND_TLS": "true",
        "MCPWARD_PUBLIC_URL": "https://door.example",
    }
    port = free_port()  # the server prints its outside address, which has none
    with running_server("--port", str(port), **settings) as server:
        server.url = f"http://127.0.0.1:{port}"
        named = {"Host": "door.example", "Origin": "https://door.example"}
        assert server.request("GET", "/health", headers=named).status_code == 200
