"""Requests that are too large, too deep, in the wrong form or at the wrong place get the contract's errors."""

import gzip
import json
import socket
import zlib
from contextlib import suppress

import httpx2
import pytest
from tests.e2e.doors import ADMIN_TOKEN, VALIDATE, Door
from tests.e2e.wire import ACCEPT, Handshake, Modern, modern_request
from tests.server import MASKED, PROMPT, USER

MIB = 1024 * 1024
BODY = json.dumps({"prompt": PROMPT}).encode()
WAYS = {f"/{VALIDATE}": {}, f"/tool/{VALIDATE}": {}, "/mcp": ACCEPT}
OPEN_PAGES = ["/health", "/health/live", "/health?ready", "/info", "/docs", "/openapi.json"]


def post(door: Door, path: str, content: bytes, **headers: str) -> httpx2.Response:
    kind = {"Content-Type": "application/json"} | WAYS.get(path, {})
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return door.request("POST", path, USER, content=content, headers=kind | named)


def talk(door: Door, *pieces: bytes) -> bytes:
    """Send these bytes, and return what comes back until the server closes or falls silent."""
    heard = b""
    with socket.create_connection(("127.0.0.1", int(door.url.rpartition(":")[2])), timeout=5) as connection:
        with suppress(ConnectionResetError, BrokenPipeError):  # the server need not read what it refuses
            for piece in pieces:
                connection.sendall(piece)
        with suppress(ConnectionResetError, TimeoutError):
            while b"\r\n\r\n" not in heard and (piece := connection.recv(65536)):
                heard += piece
    return heard


def head(*lines: str, path: str = f"/{VALIDATE}", method: str = "POST") -> bytes:
    fixed = (f"{method} {path} HTTP/1.1", "Host: localhost", f"Authorization: Bearer {USER}")
    return "\r\n".join([*fixed, "Content-Type: application/json", *lines]).encode() + b"\r\n\r\n"


def nested(depth: int) -> bytes:
    return b'{"prompt": "x", "context": ' + b'{"a":' * (depth - 2) + b"{}" + b"}" * (depth - 2) + b"}"


@pytest.mark.parametrize("path", WAYS)
def test_a_body_over_4_mib_is_413_before_it_is_sent(path: str, door: Door) -> None:
    refused = talk(door, head(f"Content-Length: {4 * MIB + 1}", path=path))
    assert refused.startswith(b"HTTP/1.1 413 ")


@pytest.mark.parametrize("path", WAYS)
def test_a_body_of_unknown_length_is_413_once_it_passes_4_mib(path: str, door: Door) -> None:
    chunk = b"%x\r\n" % MIB + b"a" * MIB + b"\r\n"
    refused = talk(door, head("Transfer-Encoding: chunked", path=path), *[chunk] * 5)
    assert refused.startswith(b"HTTP/1.1 413 ")


def test_a_body_of_just_4_mib_is_taken(door: Door) -> None:
    frame = b'{"prompt": ""}'
    body = b'{"prompt": "' + b" " * (4 * MIB - len(frame)) + b'"}'
    assert len(body) == 4 * MIB
    assert post(door, f"/{VALIDATE}", body).status_code == 200


@pytest.mark.parametrize("path", WAYS)
@pytest.mark.parametrize("encoding", ["gzip", "deflate"])
def test_a_bomb_is_413_after_4_mib_of_it(encoding: str, path: str, door: Door) -> None:
    pack = gzip.compress if encoding == "gzip" else zlib.compress
    bomb = pack(b'{"prompt": "' + b"a" * 64 * MIB + b'"}')
    assert len(bomb) < MIB / 8
    refused = post(door, path, bomb, Content_Encoding=encoding)
    assert (refused.status_code, refused.json()["error"]) == (413, "too_large")


@pytest.mark.parametrize(
    ("encoding", "pack"), [("gzip", gzip.compress), ("deflate", zlib.compress), ("GZIP", gzip.compress)]
)
def test_a_compressed_body_is_read(encoding: str, pack: object, door: Door) -> None:
    answered = post(door, f"/{VALIDATE}", pack(BODY), Content_Encoding=encoding)  # type: ignore[operator]
    assert answered.json()["secured_prompt"] == MASKED


def test_a_compressed_message_of_mcp_is_read(door: Door) -> None:
    body, headers = modern_request("tools/call", name=VALIDATE, arguments={"prompt": PROMPT})
    content = gzip.compress(json.dumps(body).encode())
    packed = headers | {"Content-Encoding": "gzip", "Content-Type": "application/json"}
    assert MASKED in door.request("POST", "/mcp", USER, content=content, headers=packed).text


@pytest.mark.parametrize("path", WAYS)
def test_what_is_not_what_its_encoding_says_is_400(path: str, door: Door) -> None:
    for content in (BODY, gzip.compress(BODY)[:-9]):
        refused = post(door, path, content, Content_Encoding="gzip")
        assert (refused.status_code, refused.json()["error"]) == (400, "invalid_json")


@pytest.mark.parametrize("path", WAYS)
def test_another_encoding_is_415(path: str, door: Door) -> None:
    refused = post(door, path, BODY, Content_Encoding="br")
    assert (refused.status_code, refused.json()["error"]) == (415, "unsupported_media_type")


@pytest.mark.parametrize("path", WAYS)
def test_json_may_be_64_deep_and_no_deeper(path: str, door: Door) -> None:
    assert post(door, path, nested(64)).status_code != 413
    refused = post(door, path, nested(65))
    assert (refused.status_code, refused.json()["error"]) == (413, "too_large")
    brackets_in_a_text = json.dumps({"prompt": "[" * 500}).encode()
    assert post(door, path, brackets_in_a_text).status_code != 413


@pytest.mark.parametrize(
    "kind", ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "text/json"]
)
def test_another_media_type_is_415(kind: str, door: Door) -> None:
    refused = post(door, f"/{VALIDATE}", BODY, Content_Type=kind)
    assert (refused.status_code, refused.json()["error"]) == (415, "unsupported_media_type")


@pytest.mark.parametrize("kind", ["application/json; charset=utf-8", "APPLICATION/JSON", "application/problem+json"])
def test_json_goes_by_several_names(kind: str, door: Door) -> None:
    assert post(door, f"/{VALIDATE}", BODY, Content_Type=kind).status_code == 200


@pytest.mark.parametrize(
    "content", [b"{", b"{'prompt': 1}", b"\xff\xfe", b'{"prompt": NaN}', b'{"prompt": "\\ud800"}', BODY + b"x"]
)
@pytest.mark.parametrize("path", WAYS)
def test_what_is_no_json_is_400(path: str, content: bytes, door: Door) -> None:
    refused = post(door, path, content)
    assert refused.status_code == 400
    assert path == "/mcp" or refused.json()["error"] == "invalid_json"


@pytest.mark.parametrize(
    ("method", "path", "allow"),
    [
        ("GET", f"/{VALIDATE}", "POST"),
        ("PUT", f"/{VALIDATE}", "POST"),
        ("POST", "/get_security_stats", "GET"),
        ("GET", "/auth/token", "POST"),
        ("POST", "/auth/tokens", "GET"),
        ("GET", "/auth/tokens/x", "DELETE"),
        ("GET", f"/tool/{VALIDATE}", "POST"),
        ("POST", "/health", "GET"),
        ("DELETE", "/openapi.json", "GET"),
        ("PUT", "/mcp", "GET, POST, DELETE"),
        ("POST", "/sse", "GET"),
        ("GET", "/messages/", "POST"),
    ],
)
def test_another_method_is_405_with_what_is_allowed(method: str, path: str, allow: str, door: Door) -> None:
    refused = door.request(method, path, ADMIN_TOKEN)
    assert (refused.status_code, refused.json()["error"]) == (405, "method_not_allowed")
    assert refused.headers["allow"] == allow


@pytest.mark.parametrize("path", ["/nowhere", f"/{VALIDATE}/", "//health", "/health/nothing", "/mcp/x", "/docs/"])
def test_what_is_not_there_is_404_for_callers_and_says_nothing_to_strangers(path: str, door: Door) -> None:
    refused = door.request("GET", path, USER)
    assert (refused.status_code, refused.json()["error"]) == (404, "not_found")
    stranger = door.request("GET", path)
    assert stranger.status_code == (404 if path.startswith("/health/") else 401)


def test_an_unknown_tool_is_404_with_the_tools_there_are(door: Door) -> None:
    refused = door.request("POST", "/tool/nothing", USER, json={})
    assert refused.status_code == 404
    assert refused.json()["available_tools"] == [VALIDATE, "analyze_prompt_semantics", "get_security_stats"]


@pytest.mark.parametrize("path", OPEN_PAGES)
def test_open_pages_answer_strangers_and_head_has_no_body(path: str, door: Door) -> None:
    shown, asked = door.request("GET", path), door.request("HEAD", path)
    assert (shown.status_code, asked.status_code) == (200, 200)
    assert (len(shown.content) > 0, asked.content) == (True, b"")
    assert asked.headers["content-type"] == shown.headers["content-type"]


@pytest.mark.parametrize(
    "lines",
    [
        ("Content-Length: 5", "Transfer-Encoding: chunked"),
        ("Content-Length: 5", "Content-Length: 6"),
        ("Content-Length: -1",),
        ("Content-Length: five",),
        ("Transfer-Encoding: chunked, gzip",),
        ("Transfer-Encoding : chunked",),
        ("X-Bad\x00: 1",),
    ],
)
def test_framing_that_two_readers_could_read_in_two_ways_is_400(lines: tuple[str, ...], door: Door) -> None:
    assert talk(door, head(*lines), b"0\r\n\r\n").startswith(b"HTTP/1.1 400 ")


def test_every_error_has_the_one_shape(door: Door) -> None:
    with door.client(USER) as client:
        errors = [
            door.validate(),
            door.request("GET", "/nowhere", USER),
            post(door, f"/{VALIDATE}", b"{"),
            post(door, f"/{VALIDATE}", b"{}"),
            Handshake(client).call("get_audit_events"),
            Modern(client).call("get_audit_events"),
        ]
    for refused in errors:
        assert {"status", "error", "message", "timestamp"} <= set(refused.json())
        assert refused.json()["status"] == "error"
        assert refused.json()["timestamp"].endswith("Z")
        assert refused.headers["content-type"] == "application/json"
