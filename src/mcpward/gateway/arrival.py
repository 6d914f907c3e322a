"""What arrives at the door: who sent the request, under which Host and Origin, with which credential and body."""

import ipaddress
import re
import zlib
from collections.abc import Awaitable, Callable, Iterable, MutableMapping
from dataclasses import dataclass
from typing import Any

import orjson

from mcpward.errors import (
    HostNotAllowed,
    InvalidInput,
    InvalidJson,
    OriginNotAllowed,
    TooLarge,
    UnsupportedMediaType,
)
from mcpward.model import Credential

Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
Scope = MutableMapping[str, Any]

MAX_BODY = 4 * 1024 * 1024
MAX_DEPTH = 64
LOOPBACK_NAMES = ("127.0.0.1", "localhost", "::1")

_STRINGS = re.compile(rb'"(?:[^"\\]|\\.)*+"?', re.DOTALL)
_BRACKETS = re.compile(rb"[][{}]")


class ClientGone(Exception):
    """The client hung up before its request was read: there is nobody to answer."""


@dataclass(frozen=True, slots=True)
class Arrival:
    """One HTTP request, as far as it can be read without its body. Header names are lower-case bytes."""

    method: str
    path: str
    query: bytes
    headers: dict[bytes, bytes]
    credential: Credential


class Reader:
    """Reads arrivals: checks Host and Origin and finds out the address that the request came from.

    `hosts` and `origins` are allowed beside loopback names and the server's own origin; `proxies` are addresses or
    networks whose X-Forwarded-For counts.
    """

    def __init__(self, hosts: Iterable[str], origins: Iterable[str], proxies: Iterable[str]) -> None:
        names = {_host_name(host.encode()) for host in (*LOOPBACK_NAMES, *hosts)}
        self._hosts = frozenset(name for name in names if not name.startswith("*."))
        self._domains = tuple(name[1:] for name in names if name.startswith("*."))
        self._origins = frozenset(origin.lower().rstrip("/") for origin in origins)
        self._proxies = tuple(ipaddress.ip_network(proxy, strict=False) for proxy in proxies)

    def read(self, scope: Scope) -> Arrival:
        """Read a request's head. Raises HostNotAllowed and OriginNotAllowed."""
        headers: dict[bytes, bytes] = {}
        hosts: list[bytes] = []
        authorizations: list[bytes] = []
        forwarded_for: list[bytes] = []
        forwarded = False
        for name, value in scope["headers"]:
            headers[name] = value
            if name == b"host":
                hosts.append(value)
            elif name == b"authorization":
                authorizations.append(value)
            elif name.startswith(b"x-forwarded-") or name in (b"forwarded", b"x-real-ip", b"via"):
                forwarded = True
                if name == b"x-forwarded-for":
                    forwarded_for.append(value)
        self._check_host(hosts)
        self._check_origin(headers.get(b"origin"), hosts[0], scope["scheme"])
        peer = scope["client"][0] if scope.get("client") else "unknown"
        credential = Credential(
            token=_bearer(authorizations),
            address=self._address(peer, forwarded_for),
            local=not forwarded and _is_loopback(peer),
        )
        return Arrival(scope["method"], scope["path"], scope["query_string"], headers, credential)

    def _check_host(self, hosts: list[bytes]) -> None:
        name = _host_name(hosts[0]) if len(hosts) == 1 else ""
        if name in self._hosts or (name and name.endswith(self._domains or ("\0",))):
            return
        raise HostNotAllowed("This server does not answer to that Host; MCPWARD_ALLOWED_HOSTS lists the names it has.")

    def _check_origin(self, origin: bytes | None, host: bytes, scheme: str) -> None:
        if origin is None:
            return
        shown = origin.decode("latin-1").lower().rstrip("/")
        # A page of our own, under a Host that was just checked; behind TLS the scheme seen here is the proxy's.
        own = host.decode("latin-1").lower()
        if shown in self._origins or shown in (f"{scheme}://{own}", f"https://{own}"):
            return
        raise OriginNotAllowed("Pages of that origin may not call this server; see MCPWARD_ALLOWED_ORIGINS.")

    def _address(self, peer: str, forwarded_for: list[bytes]) -> str:
        """Return the rightmost hop that is no trusted proxy; whatever else a forwarding header says is not believed."""
        if not forwarded_for or not self._is_proxy(peer):
            return peer
        address = peer
        for hop in reversed(b",".join(forwarded_for).decode("latin-1").split(",")):
            try:
                address = str(ipaddress.ip_address(hop.strip()))
            except ValueError:
                break
            if not self._is_proxy(address):
                break
        return address

    def _is_proxy(self, address: str) -> bool:
        try:
            return any(ipaddress.ip_address(address) in network for network in self._proxies)
        except ValueError:
            return False


async def read_body(arrival: Arrival, receive: Receive) -> bytes:
    """Read a whole body, decompressed, of at most MAX_BODY bytes. Raises TooLarge, UnsupportedMediaType and
    ClientGone.
    """
    declared = arrival.headers.get(b"content-length", b"")
    if declared.isdigit() and (len(declared) > 20 or int(declared) > MAX_BODY):
        raise TooLarge(f"A body may have at most {MAX_BODY} bytes.")
    chunks: list[bytes] = []
    size = 0
    more = True
    while more:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise ClientGone
        chunk = message.get("body", b"")
        size += len(chunk)
        if size > MAX_BODY:
            raise TooLarge(f"A body may have at most {MAX_BODY} bytes.")
        chunks.append(chunk)
        more = message.get("more_body", False)
    return _decompressed(b"".join(chunks), arrival.headers.get(b"content-encoding", b"").strip().lower())


def read_json_object(arrival: Arrival, body: bytes) -> dict[str, Any]:
    """Parse a body as a JSON object; an absent one is `{}`. Raises the contract's refusals for everything else."""
    if not body.strip():
        return {}
    kind = arrival.headers.get(b"content-type", b"application/json").split(b";")[0].strip().lower()
    if kind != b"application/json" and not kind.endswith(b"+json"):
        raise UnsupportedMediaType("Send the body as JSON, with Content-Type: application/json.")
    check_depth(body)
    try:
        value = orjson.loads(body)
    except orjson.JSONDecodeError:
        raise InvalidJson("The body is not valid JSON.") from None
    if not isinstance(value, dict):
        details = [{"field": "body", "message": "not a JSON object"}]
        raise InvalidInput("The body has to be a JSON object.", details=details)
    return value


def check_depth(body: bytes) -> None:
    """Raise TooLarge for JSON nested deeper than MAX_DEPTH, without parsing it."""
    if body.count(b"[") + body.count(b"{") <= MAX_DEPTH:
        return
    depth = 0
    for bracket in _BRACKETS.findall(_STRINGS.sub(b"", body)):
        depth += 1 if bracket in b"[{" else -1
        if depth > MAX_DEPTH:
            raise TooLarge(f"JSON may be nested at most {MAX_DEPTH} deep.")


def _decompressed(body: bytes, encoding: bytes) -> bytes:
    if encoding in (b"", b"identity") or not body:
        return body
    if encoding not in (b"gzip", b"deflate"):
        raise UnsupportedMediaType("Only gzip and deflate are read as Content-Encoding.")
    unpack = zlib.decompressobj(wbits=zlib.MAX_WBITS | 32 if encoding == b"gzip" else zlib.MAX_WBITS)
    try:
        plain = unpack.decompress(body, MAX_BODY + 1)
    except zlib.error:
        raise InvalidJson("The body is not what its Content-Encoding says.") from None
    if len(plain) > MAX_BODY or unpack.unconsumed_tail:
        raise TooLarge(f"A body may have at most {MAX_BODY} bytes once decompressed.")
    if not unpack.eof or unpack.unused_data:
        raise InvalidJson("The compressed body is cut off, or something follows it.")
    return plain


def _bearer(values: list[bytes]) -> str | None:
    """Return the token of one `Authorization: Bearer`; "" where something was presented that cannot be a token."""
    if not values:
        return None
    if len(values) > 1:
        return ""
    scheme, _, token = values[0].decode("latin-1").partition(" ")
    if scheme.lower() != "bearer":
        return None
    return token.strip(" ")


def _host_name(host: bytes) -> str:
    name = host.decode("latin-1").lower().strip()
    if name.startswith("["):
        return name[1:].partition("]")[0]
    return name.rpartition(":")[0] if name.count(":") == 1 else name


def _is_loopback(address: str) -> bool:
    try:
        return ipaddress.ip_address(address).is_loopback
    except ValueError:
        return False
