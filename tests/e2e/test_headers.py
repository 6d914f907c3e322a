"""The headers that a request comes with: the credential, where it says that it comes from, its Host and its Origin."""

import socket
from collections.abc import Iterator

import pytest
from tests.e2e.doors import AMPLE, VALIDATE, Door, address
from tests.server import MASKED, USER, running_server

JSON = "Content-Type: application/json"
BODY = b'{"prompt": "My password is secret123"}'
PAGE = "https://app.example"


@pytest.fixture(scope="module")
def proxied() -> Iterator[Door]:
    """Behind a proxy that is trusted, with a page of another origin, and a low limit for wrong credentials."""
    settings = AMPLE | {
        "MCPWARD_TRUSTED_PROXIES": "127.0.0.1,10.0.0.0/8",
        "MCPWARD_ALLOWED_ORIGINS": PAGE,
        "MCPWARD_ALLOWED_HOSTS": "door.example,*.inside.example",
        "MCPWARD_FAILED_AUTH_LIMIT": "3/day",
    }
    with running_server(**settings) as server:
        yield Door(server)


def ask(door: Door, *headers: str, target: str = f"/{VALIDATE}", host: str = "localhost") -> tuple[int, str]:
    """Send exactly these header lines; returns the status and all that came back."""
    lines = [f"POST {target} HTTP/1.1", f"Host: {host}", "Connection: close", JSON, f"Content-Length: {len(BODY)}"]
    return talk(door, "\r\n".join([*lines, *headers]).encode("latin-1") + b"\r\n\r\n" + BODY)


def talk(door: Door, request: bytes) -> tuple[int, str]:
    with socket.create_connection(("127.0.0.1", int(door.url.rpartition(":")[2])), timeout=10) as connection:
        connection.sendall(request)
        heard = b""
        try:
            while piece := connection.recv(65536):
                heard += piece
        except ConnectionResetError:
            pass  # the server closed while bytes of ours were still on their way
    return int(heard.split(b" ", 2)[1]), heard.decode("latin-1")


@pytest.mark.parametrize("scheme", ["Bearer", "bearer", "BEARER", "bEaReR"])
def test_the_scheme_is_read_in_any_case(scheme: str, door: Door) -> None:
    status, heard = ask(door, f"Authorization: {scheme} {USER}")
    assert status == 200
    assert MASKED in heard


@pytest.mark.parametrize(
    "line",
    [f"Authorization:   Bearer {USER}", f"Authorization: Bearer {USER}  \t ", f"authorization:Bearer  {USER}"],
)
def test_white_space_around_the_credential_is_no_part_of_it(line: str, door: Door) -> None:
    assert ask(door, line)[0] == 200


@pytest.mark.parametrize(
    "line",
    [
        "Authorization: Bearer",
        "Authorization: Bearer ",
        f"Authorization: {USER}",
        f"Authorization: Basic {USER}",
        f"Authorization: Token {USER}",
        f"Authorization: Bearer {USER} {USER}",
        f"Authorization: Bearer {USER},",
        f'Authorization: Bearer "{USER}"',
        f"Authorization: Bearer {USER.upper()}",
        f"Authorization: Bearer {USER}\xe9",
        f"X-Authorization: Bearer {USER}",
        f"Proxy-Authorization: Bearer {USER}",
        f"Cookie: token={USER}; Authorization=Bearer {USER}",
    ],
)
def test_whatever_is_no_bearer_token_opens_nothing(line: str, door: Door) -> None:
    assert ask(door, line)[0] == 401


def test_two_authorization_headers_are_refused_even_where_both_are_good(door: Door) -> None:
    assert ask(door, f"Authorization: Bearer {USER}", f"Authorization: Bearer {USER}")[0] == 401


@pytest.mark.parametrize("query", [f"access_token={USER}", f"token={USER}", f"authorization=Bearer%20{USER}"])
def test_a_token_in_the_query_opens_nothing_and_stands_in_no_log(query: str, door: Door) -> None:
    status, heard = ask(door, target=f"/{VALIDATE}?{query}")
    assert status == 401
    assert USER not in heard
    assert USER not in door.server.log


@pytest.mark.parametrize("length", [8193, 60_000])
def test_an_over_long_token_is_refused(length: int, door: Door) -> None:
    assert ask(door, f"Authorization: Bearer {'a' * length}")[0] == 401


def test_over_long_headers_are_refused_before_they_are_all_read(door: Door) -> None:
    status, _ = ask(door, f"Authorization: Bearer {'a' * 200_000}")
    assert status == 431
    status, _ = ask(door, *(f"X-{number}: {'a' * 100}" for number in range(1000)))
    assert status == 431


def test_a_connection_that_was_refused_for_its_headers_serves_the_next_one(door: Door) -> None:
    assert ask(door, f"Authorization: Bearer {'a' * 200_000}")[0] == 431
    assert ask(door, f"Authorization: Bearer {USER}")[0] == 200


@pytest.mark.parametrize(
    "line",
    [
        "Forwarded: for=127.0.0.1",
        "X-Forwarded-For: 127.0.0.1",
        "X-Forwarded-Host: localhost",
        "X-Forwarded-Proto: https",
        "X-Real-IP: 127.0.0.1",
        "Via: 1.1 proxy",
        "x-FORWARDED-for: ::1",
    ],
)
def test_development_tokens_are_refused_once_anything_says_forwarded(line: str, door: Door) -> None:
    status, heard = ask(door, f"Authorization: Bearer {USER}", line)
    assert status == 401
    assert "this machine" in heard


def test_mode_none_is_refused_once_anything_says_forwarded() -> None:
    with running_server(FASTMCP_AUTH_MODE="none") as server:
        door = Door(server)
        assert ask(door)[0] == 200
        forged = ("Forwarded: for=127.0.0.1", "X-Forwarded-For: 127.0.0.1", "X-Real-IP: ::1", "Via: 1.1 proxy")
        assert [ask(door, line)[0] for line in forged] == [401] * len(forged)


def test_a_trusted_proxy_is_believed_and_others_are_not(proxied: Door) -> None:
    client, elsewhere = address(), address()
    for header in (client, f"{elsewhere}, {client}", f"{elsewhere}, {client}, 10.1.2.3", f" {client} "):
        ask(proxied, "Authorization: Bearer wrong", f"X-Forwarded-For: {header}")
    assert {event["outcome"] for event in proxied.events_from(client)} == {"invalid_token", "rate_limited"}
    assert proxied.events_from(elsewhere) == []


def test_a_caller_cannot_escape_the_limit_by_forging_where_it_comes_from(proxied: Door) -> None:
    client = address()
    statuses = [
        ask(proxied, "Authorization: Bearer wrong", f"X-Forwarded-For: 198.51.100.{number}, {client}")[0]
        for number in range(5)
    ]
    assert statuses == [401, 401, 401, 429, 429]


def test_wrong_credentials_of_one_address_leave_the_others_alone(proxied: Door) -> None:
    bad, good, token = address(), address(), proxied.mint()
    for _ in range(5):
        last = ask(proxied, "Authorization: Bearer wrong", f"X-Forwarded-For: {bad}")[0]
    assert last == 429
    assert ask(proxied, "Authorization: Bearer wrong", f"X-Forwarded-For: {good}")[0] == 401
    assert ask(proxied, f"Authorization: Bearer {token.text}", f"X-Forwarded-For: {bad}")[0] == 200


def test_a_forwarding_header_from_a_stranger_is_not_believed() -> None:
    with running_server(**AMPLE | {"MCPWARD_TRUSTED_PROXIES": "10.0.0.1"}) as server:
        door, claimed = Door(server), address()
        ask(door, "Authorization: Bearer wrong", f"X-Forwarded-For: {claimed}")
        assert door.events_from(claimed) == []
        assert [event["outcome"] for event in door.events_from("127.0.0.1")][-1] == "invalid_token"


@pytest.mark.parametrize("target", [f"/{VALIDATE}", "/health", "/mcp", "/nowhere", "/openapi.json"])
@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1.evil.example", "localhost@evil.example", "", "[::2]"])
def test_a_foreign_host_is_421_on_every_path(host: str, target: str, door: Door) -> None:
    status, heard = ask(door, f"Authorization: Bearer {USER}", target=target, host=host)
    assert (status, "host_not_allowed" in heard) == (421, True)


@pytest.mark.parametrize("host", ["localhost", "LOCALHOST:1", "127.0.0.1:8001", "[::1]", "[::1]:8001"])
def test_the_names_of_this_machine_are_answered(host: str, door: Door) -> None:
    assert ask(door, f"Authorization: Bearer {USER}", host=host)[0] == 200


def test_two_hosts_are_refused(door: Door) -> None:
    status, _ = ask(door, "Host: localhost", f"Authorization: Bearer {USER}")
    assert status in (400, 421)


@pytest.mark.parametrize(
    ("host", "status"),
    [("door.example", 401), ("a.inside.example:443", 401), ("inside.example", 421), ("door.example.evil.example", 421)],
)
def test_the_allowed_hosts_are_answered_and_their_neighbours_are_not(host: str, status: int, proxied: Door) -> None:
    assert ask(proxied, host=host)[0] == status


@pytest.mark.parametrize("target", [f"/{VALIDATE}", "/health", "/mcp"])
@pytest.mark.parametrize(
    "origin", ["https://evil.example", "null", "http://localhost.evil.example", f"{PAGE}.evil.example"]
)
def test_a_foreign_origin_is_403_on_every_path(origin: str, target: str, proxied: Door) -> None:
    status, heard = ask(proxied, f"Authorization: Bearer {USER}", f"Origin: {origin}", target=target)
    assert (status, "origin_not_allowed" in heard) == (403, True)
    assert "access-control-allow-origin" not in heard.lower()


def test_a_page_of_our_own_is_answered(door: Door) -> None:
    answered = door.validate(USER, headers={"Origin": door.url})
    assert answered.status_code == 200


def test_a_page_of_an_allowed_origin_may_ask_and_read(proxied: Door) -> None:
    answered = proxied.validate(USER, headers={"Origin": PAGE})
    assert answered.status_code == 200
    assert answered.headers["access-control-allow-origin"] == PAGE


@pytest.mark.parametrize("path", [f"/{VALIDATE}", "/mcp", "/auth/token"])
def test_a_preflight_of_an_allowed_origin_needs_no_credential(path: str, proxied: Door) -> None:
    asked = {"Access-Control-Request-Method": "POST", "Access-Control-Request-Headers": "authorization,content-type"}
    granted = proxied.request("OPTIONS", path, headers=asked | {"Origin": PAGE})
    assert granted.status_code == 200
    assert granted.headers["access-control-allow-origin"] == PAGE
    assert "authorization" in granted.headers["access-control-allow-headers"].lower()
    refused = proxied.request("OPTIONS", path, headers=asked | {"Origin": "https://evil.example"})
    assert refused.status_code == 403
