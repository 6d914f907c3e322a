"""What arrives: Host, Origin, addresses, credentials, bodies."""

import gzip
import json
import zlib
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mcpward.errors import (
    HostNotAllowed,
    InvalidInput,
    InvalidJson,
    OriginNotAllowed,
    TooLarge,
    UnsupportedMediaType,
)
from mcpward.gateway.arrival import (
    MAX_BODY,
    MAX_DEPTH,
    Arrival,
    ClientGone,
    Message,
    Reader,
    Receive,
    check_depth,
    read_body,
    read_json_object,
)
from mcpward.model import Credential

HERE = ("host", "127.0.0.1:8001")
READER = Reader(
    hosts=["door.example", "*.inner.example", "ported.example:8443", "[fd00::1]"],
    origins=["https://app.example/"],
    proxies=["10.0.0.0/8", "192.0.2.1"],
)


def read(*headers: tuple[str, str], peer: str = "127.0.0.1", scheme: str = "http") -> Arrival:
    raw = [(name.encode(), value.encode("latin-1")) for name, value in headers]
    scope: dict[str, Any] = {
        "headers": raw, "scheme": scheme, "client": (peer, 1), "method": "GET", "path": "/x", "query_string": b"",
    }  # fmt: skip
    return READER.read(scope)


def credential(*headers: tuple[str, str], peer: str = "127.0.0.1") -> Credential:
    return read(HERE, *headers, peer=peer).credential


def arrival(**headers: str) -> Arrival:
    raw = {name.replace("_", "-").encode(): value.encode() for name, value in headers.items()}
    return Arrival("POST", "/x", b"", raw, Credential(None))


def receiving(*chunks: bytes, gone: bool = False) -> Receive:
    messages: list[Message] = [{"type": "http.request", "body": chunk, "more_body": True} for chunk in chunks]
    if gone:
        messages.append({"type": "http.disconnect"})
    else:
        messages.append({"type": "http.request"})

    async def receive() -> Message:
        return messages.pop(0)

    return receive


@pytest.mark.parametrize(
    "host",
    [
        "127.0.0.1", "127.0.0.1:9", "localhost", "LOCALHOST:8001", "[::1]:8001", "[::1]", "door.example:443",
        "a.inner.example", "a.b.inner.example", "ported.example", "ported.example:1", "[fd00::1]:8001",
    ],
)  # fmt: skip
def test_a_host_of_ours_is_answered(host: str) -> None:
    assert read(("host", host)).path == "/x"


@pytest.mark.parametrize(
    "headers",
    [
        [],
        [("host", "")],
        [("host", "evil.example")],
        [("host", "door.example.evil")],
        [("host", "evil-door.example")],
        [("host", "inner.example")],
        [("host", "localhost@evil.example")],
        [("host", "evil.example:localhost")],
        [("host", "localhost.")],
        [("host", "127.0.0.1"), ("host", "evil.example")],
        [("host", "127.0.0.1"), ("host", "127.0.0.1")],
        [("host", "127.0.0.1, evil.example")],
    ],
)
def test_any_other_host_is_misdirected(headers: list[tuple[str, str]]) -> None:
    with pytest.raises(HostNotAllowed):
        read(*headers)


@pytest.mark.parametrize("origin", ["http://127.0.0.1:8001", "https://127.0.0.1:8001", "https://APP.example"])
def test_an_origin_of_ours_may_call(origin: str) -> None:
    read(HERE, ("origin", origin))


@pytest.mark.parametrize(
    "origin",
    [
        "null",
        "",
        "https://evil.example",
        "http://127.0.0.1",
        "http://localhost:8001",
        "https://app.example.evil",
        "app",
    ],
)
def test_any_other_origin_may_not(origin: str) -> None:
    with pytest.raises(OriginNotAllowed):
        read(HERE, ("origin", origin))


@pytest.mark.parametrize(
    ("value", "token"),
    [
        ("Bearer abc", "abc"),
        ("bearer abc", "abc"),
        ("BEARER  abc ", "abc"),
        ("Bearer", ""),
        ("Bearer a b", "a b"),
        ("Basic abc", None),
        ("abc", None),
        ("Bearer\tabc", None),
    ],
)
def test_the_token_is_what_follows_the_scheme(value: str, token: str | None) -> None:
    assert credential(("authorization", value)).token == token


def test_two_authorizations_are_presented_and_never_a_token() -> None:
    assert credential(("authorization", "Bearer a"), ("authorization", "Bearer a")).token == ""
    assert credential().token is None


@pytest.mark.parametrize("name", ["x-forwarded-for", "x-forwarded-host", "forwarded", "x-real-ip", "via"])
def test_what_was_forwarded_is_not_local(name: str) -> None:
    assert credential().local
    assert not credential((name, "x")).local


@pytest.mark.parametrize(("peer", "local"), [("127.0.0.9", True), ("::1", True), ("10.0.0.1", False), ("x", False)])
def test_only_loopback_is_local(peer: str, local: bool) -> None:
    assert credential(peer=peer).local is local


@pytest.mark.parametrize(
    ("peer", "forwarded", "address"),
    [
        ("203.0.113.9", ["198.51.100.1"], "203.0.113.9"),
        ("10.0.0.1", ["198.51.100.1"], "198.51.100.1"),
        ("10.0.0.1", ["6.6.6.6, 198.51.100.1, 10.0.0.2"], "198.51.100.1"),
        ("10.0.0.1", ["6.6.6.6", "198.51.100.1", "192.0.2.1"], "198.51.100.1"),
        ("10.0.0.1", ["10.0.0.3, 10.0.0.2"], "10.0.0.3"),
        ("10.0.0.1", ["198.51.100.1, nonsense"], "10.0.0.1"),
        ("10.0.0.1", ["198.51.100.1:80, 10.0.0.2"], "10.0.0.2"),
        ("10.0.0.1", ["2001:DB8::1"], "2001:db8::1"),
        ("10.0.0.1", [""], "10.0.0.1"),
        ("10.0.0.1", [], "10.0.0.1"),
        ("unknown", ["198.51.100.1"], "unknown"),
    ],
)
def test_the_client_is_the_rightmost_hop_that_is_no_proxy(peer: str, forwarded: list[str], address: str) -> None:
    assert credential(*[("x-forwarded-for", value) for value in forwarded], peer=peer).address == address


@given(st.text(alphabet="0123456789abcdef.:, []", max_size=60))
def test_no_forwarding_header_breaks_the_reading(text: str) -> None:
    assert credential(("x-forwarded-for", text), peer="10.0.0.1").address


async def test_a_body_is_put_together_from_its_pieces() -> None:
    assert await read_body(arrival(), receiving(b"a", b"", b"b")) == b"ab"
    assert await read_body(arrival(), receiving()) == b""


async def test_a_client_that_hangs_up_leaves_nobody_to_answer() -> None:
    with pytest.raises(ClientGone):
        await read_body(arrival(), receiving(b"a", gone=True))


async def test_a_body_of_exactly_the_limit_is_read() -> None:
    assert len(await read_body(arrival(), receiving(b"x" * MAX_BODY))) == MAX_BODY


@pytest.mark.parametrize("declared", ["", "5", str(MAX_BODY + 1), "9" * 5000])
async def test_a_larger_body_is_refused_whatever_it_declared(declared: str) -> None:
    with pytest.raises(TooLarge):
        await read_body(arrival(content_length=declared), receiving(b"x" * MAX_BODY, b"x"))


@pytest.mark.parametrize("encoding", ["identity", "gzip", "GZIP", " deflate "])
async def test_a_compressed_body_is_unpacked(encoding: str) -> None:
    packed = {"gzip": gzip.compress, "deflate": zlib.compress, "identity": bytes}[encoding.strip().lower()](b"plain")
    assert await read_body(arrival(content_encoding=encoding), receiving(packed)) == b"plain"


@pytest.mark.parametrize("encoding", ["br", "zstd", "gzip, gzip", "compress"])
async def test_an_encoding_that_is_not_read_here_is_refused(encoding: str) -> None:
    with pytest.raises(UnsupportedMediaType):
        await read_body(arrival(content_encoding=encoding), receiving(b"x"))


@pytest.mark.parametrize("size", [MAX_BODY + 1, 8 * MAX_BODY])
async def test_a_bomb_is_refused_once_unpacked(size: int) -> None:
    with pytest.raises(TooLarge):
        await read_body(arrival(content_encoding="gzip"), receiving(gzip.compress(bytes(size))))


async def test_the_limit_itself_may_be_compressed() -> None:
    packed = gzip.compress(bytes(MAX_BODY))
    assert len(await read_body(arrival(content_encoding="gzip"), receiving(packed))) == MAX_BODY


@pytest.mark.parametrize(
    "body", [b"plain", gzip.compress(b"x" * 999)[:-9], gzip.compress(b"a") + gzip.compress(b"b"), b"\x1f\x8b\x08"]
)
async def test_a_body_that_is_not_what_its_encoding_says_is_refused(body: bytes) -> None:
    with pytest.raises(InvalidJson):
        await read_body(arrival(content_encoding="gzip"), receiving(body))


@pytest.mark.parametrize("body", [b"", b"  \n"])
@pytest.mark.parametrize("kind", ["application/json", "text/plain", ""])
def test_an_absent_body_is_an_empty_object_whatever_its_type(body: bytes, kind: str) -> None:
    assert read_json_object(arrival(content_type=kind), body) == {}


@pytest.mark.parametrize("kind", ["application/json", "Application/JSON; charset=utf-8", "application/x+json"])
def test_json_is_read_under_its_names(kind: str) -> None:
    assert read_json_object(arrival(content_type=kind), b'{"a": 1}') == {"a": 1}
    assert read_json_object(arrival(), b'{"a": 1}') == {"a": 1}


@pytest.mark.parametrize("kind", ["text/plain", "application/x-www-form-urlencoded", "", "json"])
def test_another_type_is_refused(kind: str) -> None:
    with pytest.raises(UnsupportedMediaType):
        read_json_object(arrival(content_type=kind), b"{}")


@pytest.mark.parametrize(
    "body",
    [
        b"{", b"{}x", b"{'a': 1}", b'{"a": NaN}', b'{"a": 1e400}', b'{"a": "\\ud800"}', b'{"a": "\xff"}',
        b"\xef\xbb\xbf{}", '{"a": 1}'.encode("utf-16"), b'{"a": "\n"}', b"]" * 200 + b"[" * 200,
    ],
)  # fmt: skip
def test_what_is_no_json_is_refused(body: bytes) -> None:
    with pytest.raises(InvalidJson):
        read_json_object(arrival(), body)


@pytest.mark.parametrize("body", [b"[]", b"null", b"1", b'"x"', b"true"])
def test_json_that_is_no_object_is_invalid_input(body: bytes) -> None:
    with pytest.raises(InvalidInput) as refused:
        read_json_object(arrival(), body)
    assert refused.value.extra["details"][0]["field"] == "body"


def nested(depth: int, opening: str = "[", closing: str = "]") -> bytes:
    return (opening * depth + closing * depth).encode()


def test_depth_is_counted_to_the_limit_and_no_further() -> None:
    check_depth(nested(MAX_DEPTH))
    check_depth(b'{"a":' * MAX_DEPTH + b"1" + b"}" * MAX_DEPTH)
    for deep in (nested(MAX_DEPTH + 1), b'[{"a":' * 33 + b"1" + b"}]" * 33, nested(100_000)):
        with pytest.raises(TooLarge):
            check_depth(deep)


@pytest.mark.parametrize(
    "text", ["[" * 500, '\\"' + "[" * 500, "\\\\", '"' * 9, "{\\" * 90, "]}" * 90, "\\u005b" * 90, "\n[" * 100]
)
def test_brackets_in_strings_are_not_depth(text: str) -> None:
    check_depth(json.dumps([text, {text: text}]).encode())


def test_a_string_without_an_end_is_not_searched_for_ever() -> None:
    check_depth(b'"' + b'\\"[' * 300_000)


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=20,
)


def depth_of(value: Any) -> int:
    if isinstance(value, dict):
        return 1 + max(map(depth_of, value.values()), default=0)
    return 1 + max(map(depth_of, value), default=0) if isinstance(value, list) else 0


@given(VALUES, st.integers(0, 70), st.booleans())
def test_the_depth_of_any_json_is_told_as_json_tells_it(value: Any, more: int, ascii_only: bool) -> None:
    for number in range(more):
        value = [value] if number % 2 else {"[": value, "]": "]"}
    text = json.dumps(value, ensure_ascii=ascii_only, indent=None if ascii_only else 1)
    body = text.encode("utf-8", "surrogatepass")
    if depth_of(value) > MAX_DEPTH:
        with pytest.raises(TooLarge):
            check_depth(body)
    else:
        check_depth(body)


@given(st.binary(max_size=300))
def test_any_bytes_are_an_object_or_a_refusal(body: bytes) -> None:
    try:
        assert isinstance(read_json_object(arrival(), body), dict)
    except (InvalidJson, InvalidInput, TooLarge):
        return
