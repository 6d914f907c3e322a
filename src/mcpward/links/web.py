"""One request over HTTP: sent, redirected within one origin, failures told in words of our own, the body counted."""

import base64
from collections.abc import Callable, Mapping

import aiohttp
import orjson
from multidict import CIMultiDict
from yarl import URL

from mcpward.links.link import Lost, Oversized, RemoteError
from mcpward.links.pool import Pool

MOST_REDIRECTS = 3
LARGEST_REFUSAL = 1024 * 1024
"""So many bytes of the body of a refusal are read."""

JSON, EVENTS = "application/json", "text/event-stream"
UNANSWERED = "The server did not answer the request."
UNREADABLE = "The server's answer cannot be read."
_KEEPS_METHOD = (307, 308)
_REDIRECTS = (301, 302, 303, *_KEEPS_METHOD)


class Unanswered(Lost):
    """The server was reached, and its HTTP response holds no answer."""

    def __init__(self, status: int, reason: str | None = None) -> None:
        super().__init__(reason or _said_by(status))
        self.status = status


def _said_by(status: int) -> str:
    if status in (401, 403):
        return f"The server refuses our credential ({status})."
    return f"The server answered with the HTTP status {status}." if status >= 300 else UNANSWERED


class Web:
    """The way to one server: its address, and the headers that are meant for it and for nobody else."""

    def __init__(self, pool: Pool, url: str, headers: Mapping[str, str]) -> None:
        self._pool = pool
        self._headers = CIMultiDict(headers)
        try:
            parsed = URL(url)
            if parsed.scheme not in ("http", "https") or not parsed.host:
                raise ValueError
        except ValueError:
            raise Lost("The server's address is not valid.") from None
        if parsed.user is not None:
            pair = f"{parsed.user}:{parsed.password or ''}".encode()
            self._headers.setdefault("Authorization", f"Basic {base64.b64encode(pair).decode()}")
        self.url = parsed.with_user(None).with_fragment(None)

    async def send(
        self, method: str, headers: Mapping[str, str], body: bytes | None = None, url: URL | None = None
    ) -> aiohttp.ClientResponse:
        """Send a request and return the response once its headers are here; the caller closes it. Raises Lost."""
        url = url or self.url
        everything = self._headers.copy()
        everything.update(headers)
        for _ in range(MOST_REDIRECTS + 1):
            response = await self._send(method, url, everything, body)
            if response.status not in _REDIRECTS:
                return response
            response.release()
            if body is not None and response.status not in _KEEPS_METHOD:
                raise Lost("The server redirects to where a message cannot be sent.")
            url = redirected_to(url, response.headers.get("Location"))
        raise Lost("The server redirects again and again.")

    async def _send(
        self, method: str, url: URL, headers: Mapping[str, str], body: bytes | None
    ) -> aiohttp.ClientResponse:
        try:
            return await self._pool.session().request(
                method, url, data=body, headers=headers, allow_redirects=False, proxy=self._pool.proxy(url)
            )
        except (aiohttp.ClientError, OSError, ValueError, RuntimeError) as error:
            raise Lost(failure(error)) from None


def failure(error: Exception) -> str:
    """Say what kind of failure it was, without a word of what came from outside."""
    if isinstance(error, aiohttp.ClientConnectorCertificateError):
        return "The server's certificate is not trusted."
    if isinstance(error, aiohttp.ClientSSLError):
        return "No TLS connection to the server could be made."
    if isinstance(error, aiohttp.ClientConnectorDNSError):
        return "The server's name is not known."
    if isinstance(error, aiohttp.ClientProxyConnectionError | aiohttp.ClientHttpProxyError):
        return "The proxy does not lead to the server."
    if isinstance(error, TimeoutError):
        return "The server did not take the connection in time."
    if isinstance(error, aiohttp.ClientConnectorError):
        return "The server does not take connections."
    if isinstance(error, aiohttp.ClientConnectionError | aiohttp.ClientPayloadError | OSError):
        return "The connection to the server broke."
    if isinstance(error, aiohttp.ClientResponseError):
        return "The server does not speak HTTP as it should."
    return "The request to the server could not be sent."


def media_type(response: aiohttp.ClientResponse) -> str:
    """The media type of a response, in lower case and without parameters."""
    return response.headers.get("Content-Type", "").partition(";")[0].strip().lower()


async def piece(response: aiohttp.ClientResponse) -> bytes:
    """The next bytes of the body, decompressed, and never many at once (aiohttp sees to that); none at its end.

    Raises Lost.
    """
    try:
        return await response.content.readany()
    except (aiohttp.ClientError, OSError) as error:
        raise Lost(failure(error)) from None


async def document(response: aiohttp.ClientResponse, largest: Callable[[], int]) -> bytes:
    """The whole body. Raises Oversized as soon as it is too large, and Lost if it breaks off."""
    held: list[bytes] = []
    size = 0
    while data := await piece(response):
        held.append(data)
        size += len(data)
        if size > largest():
            raise Oversized
    return held[0] if len(held) == 1 else b"".join(held)


async def refusal(response: aiohttp.ClientResponse) -> Exception:
    """What a response that is no success says: a JSON-RPC error where it holds one, else its status."""
    status = response.status
    if status not in (401, 403) and media_type(response) == JSON:
        try:
            said = orjson.loads(await document(response, lambda: LARGEST_REFUSAL))
        except (Lost, Oversized, orjson.JSONDecodeError):
            return Unanswered(status)
        if isinstance(said, dict) and isinstance(error := said.get("error"), dict) and type(error.get("code")) is int:
            text = error.get("message")
            return RemoteError(error["code"], text if isinstance(text, str) else "", error.get("data"))
    return Unanswered(status)


def origin(url: URL) -> tuple[str, str | None, int | None]:
    """What the server of an address is known by, whether its port is written or not (RFC 6454)."""
    return url.scheme, url.host, url.port


def redirected_to(url: URL, location: str | None) -> URL:
    """Where a redirect leads. Raises Lost where it is not followed: what is meant for one origin is for no other."""
    try:
        to = url.join(URL(location or "")).with_user(None).with_fragment(None)
        if not location or to.scheme not in ("http", "https") or not to.host:
            raise ValueError
        elsewhere = origin(to) != origin(url)
    except ValueError:
        raise Lost("The server redirects to where we do not follow.") from None
    if elsewhere:
        raise Lost("The server redirects to another origin: the servers file has to name the final address.")
    return to
