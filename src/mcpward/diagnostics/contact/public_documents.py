"""Fetches documents that a server points at: without any credential, and from nowhere that only this machine reaches.

A server says where its metadata lies, and could as well name a router or a service of the cloud: an address that is not
public is asked only where the server itself lies there.
"""

import asyncio
import ipaddress
import socket
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any, TypeAlias

import aiohttp
import orjson
from aiohttp.abc import AbstractResolver, ResolveResult
from aiohttp.resolver import ThreadedResolver
from yarl import URL

from mcpward import __version__
from mcpward.links.link import Lost, Oversized
from mcpward.links.pool import Pool
from mcpward.links.web import document, failure, origin

LARGEST = 256 * 1024
"""So many bytes a document may have."""

FETCHED_WITHIN = 5.0
"""So many seconds may it take to fetch one."""

MOST = 24
"""So many requests are made for one server."""

MOST_REDIRECTS = 3
KEPT_AWAY = "It was not asked: it is where only this machine gets, or it is not https."

_REDIRECTS = (301, 302, 303, 307, 308)
_NAT64 = ipaddress.ip_network("64:ff9b::/96")
IP: TypeAlias = ipaddress.IPv4Address | ipaddress.IPv6Address


class KeptAway(OSError):
    """The address is none that is asked."""


@dataclass(frozen=True, slots=True)
class Fetched:
    """A document, or one sentence on why there is none; `kept_away` where it was not asked for."""

    url: str
    status: int | None = None
    problem: str = ""
    table: dict[str, Any] = field(default_factory=dict, repr=False)
    kept_away: bool = False

    @property
    def told(self) -> str:
        """What was asked, and what came, in one line."""
        return f"GET {self.url}: {self.problem or self.status}"


class PublicDocuments:
    """Documents for one server, whose address is `own`, and lies at `addresses`."""

    def __init__(self, pool: Pool, own: URL, addresses: Iterable[str], shown: Callable[[URL], str]) -> None:
        self._pool = pool
        self._own = own
        self._shown = shown
        self._allowed = Allowed(addresses)
        self._session: aiohttp.ClientSession | None = None
        self._left = MOST

    async def fetch(self, address: str | URL) -> Fetched:
        """The JSON object that lies at an address. Never raises for anything that is there."""
        try:
            url = URL(address).with_user(None).with_fragment(None)
            where = self._shown(url)
        except ValueError:
            return Fetched("what is no address", problem="It was not asked.")
        try:
            async with asyncio.timeout(FETCHED_WITHIN):
                return await self._fetched(url, where)
        except KeptAway:
            return Fetched(where, problem=KEPT_AWAY, kept_away=True)
        except Lost as lost:
            return Fetched(where, problem=lost.reason)
        except TimeoutError:
            return Fetched(where, problem=f"No document came within {FETCHED_WITHIN:g} seconds.")

    async def close(self) -> None:
        """Close all connections."""
        if self._session is not None:
            await self._session.close()

    async def _fetched(self, url: URL, where: str) -> Fetched:
        for _ in range(MOST_REDIRECTS + 1):
            response = await self._get(url)
            try:
                if response.status not in _REDIRECTS:
                    return await _read(response, where)
                url = url.join(URL(response.headers.get("Location", ""))).with_user(None).with_fragment(None)
            except ValueError:
                raise Lost("It redirects to what is no address.") from None
            finally:
                response.close()
        raise Lost("It redirects again and again.")

    async def _get(self, url: URL) -> aiohttp.ClientResponse:
        if not self._left:
            raise Lost("It was not asked any more: there were enough requests.")
        self._left -= 1
        self._allowed.check_scheme(url, self._own)
        proxy = self._pool.proxy(url)
        if proxy is not None:
            await self._allowed.check_name(url)
        session = self._pool.session() if proxy is not None else self._opened()
        try:
            return await session.get(url, headers={"Accept": "application/json"}, allow_redirects=False, proxy=proxy)
        except TimeoutError:
            raise
        except aiohttp.ClientConnectorDNSError as error:
            if isinstance(error.os_error, KeptAway):
                raise error.os_error from None
            raise Lost(failure(error)) from None
        except (aiohttp.ClientError, OSError, ValueError, RuntimeError) as error:
            raise Lost(failure(error)) from None

    def _opened(self) -> aiohttp.ClientSession:
        """Connections of their own, which look at where a name leads at the moment of connecting."""
        if self._session is None:
            connector = aiohttp.TCPConnector(resolver=self._allowed, ssl=self._pool.tls or True, force_close=True)
            agent = {"User-Agent": f"mcpward/{__version__}"}
            self._session = aiohttp.ClientSession(
                connector=connector, cookie_jar=aiohttp.DummyCookieJar(), headers=agent
            )
        return self._session


class Allowed(AbstractResolver):
    """Looks names up, and keeps of their addresses those that may be asked: public ones, and those of the server."""

    def __init__(self, addresses: Iterable[str]) -> None:
        self._own = {ip for address in addresses if (ip := ip_of(address)) is not None}
        self._here = any(ip.is_loopback for ip in self._own)
        self._system: ThreadedResolver | None = None

    def allows(self, address: str) -> bool:
        """Whether an IP address may be asked."""
        ip = ip_of(address)
        return ip is not None and (is_public(ip) or ip in self._own or (self._here and ip.is_loopback))

    def check_scheme(self, url: URL, own: URL) -> None:
        """Raises KeptAway where an address may not be asked by what it says; only the server itself and this machine
        may be asked over http.
        """
        host = url.host or ""
        if (ip_of(host) is not None and not self.allows(host)) or (is_here(host) and not self._here):
            raise KeptAway
        if url.scheme != "https" and origin(url) != origin(own) and not (url.scheme == "http" and is_here(host)):
            raise KeptAway

    async def check_name(self, url: URL) -> None:
        """Raises KeptAway where a name leads to no address that may be asked; one that only a proxy knows may be."""
        try:
            await self.resolve(url.host or "", url.port or 0)
        except KeptAway:
            raise
        except OSError:
            return

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_UNSPEC
    ) -> list[ResolveResult]:
        """Look a name up. Raises KeptAway where none of its addresses may be asked, OSError where it has none."""
        self._system = self._system or ThreadedResolver()
        found = await self._system.resolve(host, port, family)
        allowed = [one for one in found if self.allows(one["host"])]
        if not allowed:
            raise KeptAway
        return allowed

    async def close(self) -> None:
        """Nothing is open."""


async def _read(response: aiohttp.ClientResponse, where: str) -> Fetched:
    if response.status != 200:
        return Fetched(where, response.status, f"It answers with the HTTP status {response.status}.")
    try:
        table = orjson.loads(await document(response, lambda: LARGEST))
    except Oversized:
        return Fetched(where, 200, f"It is larger than {LARGEST // 1024} KiB.")
    except orjson.JSONDecodeError:
        return Fetched(where, 200, "It is no JSON.")
    if not isinstance(table, dict):
        return Fetched(where, 200, "It is no JSON object.")
    return Fetched(where, 200, table=table)


def ip_of(address: str) -> IP | None:
    """The IP address that a text is; an IPv4 address that is written within an IPv6 address is that IPv4 address."""
    try:
        ip = ipaddress.ip_address(address.strip("[]").partition("%")[0])
    except ValueError:
        return None
    if isinstance(ip, ipaddress.IPv6Address):
        if ip in _NAT64:
            return ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)
        return ip.ipv4_mapped or ip.sixtofour or ip
    return ip


def is_public(ip: IP) -> bool:
    """Whether an address can be reached from everywhere (the registries of RFC 6890)."""
    return ip.is_global and not ip.is_multicast


def is_here(host: str) -> bool:
    """Whether a host is this machine, by what it is called."""
    name, ip = host.rstrip(".").lower(), ip_of(host)
    return name == "localhost" or name.endswith(".localhost") or (ip is not None and ip.is_loopback)
