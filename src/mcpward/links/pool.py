"""The HTTP connections to all servers: one pool for the process, made when the first server is reached over HTTP."""

import ssl
from typing import TYPE_CHECKING, Any, NoReturn
from urllib.request import getproxies_environment, proxy_bypass_environment  # type: ignore[attr-defined]

from mcpward import __version__
from mcpward.links.link import NoRoom

if TYPE_CHECKING:
    import aiohttp
    from yarl import URL

CONNECTED_WITHIN = 10.0
"""So many seconds may it take to get a connection."""

MOST = 2048
"""So many connections may be open: well above what callers may have under way. One server has no share of its own."""

KEPT_FOR = 4.0
"""So many idle seconds a connection is kept: less than common servers keep it, so that none is used while it closes."""


class Pool:
    """One session, which keeps no cookies, follows no redirects and knows no credentials.

    `tls` decides which certificates are trusted; None trusts what the system does.
    """

    def __init__(self, tls: ssl.SSLContext | None = None) -> None:
        self._tls = tls
        self._session: aiohttp.ClientSession | None = None
        self._proxies = getproxies_environment()

    @property
    def tls(self) -> ssl.SSLContext | None:
        """Which certificates are trusted; None: those that the system trusts."""
        return self._tls

    def session(self) -> "aiohttp.ClientSession":
        """The session, made on first use in the loop that runs."""
        if self._session is None:
            import aiohttp

            connector = aiohttp.TCPConnector(limit=MOST, keepalive_timeout=KEPT_FOR, ssl=self._tls or True)
            full = aiohttp.TraceConfig()
            full.on_connection_queued_start.append(_refuse)
            self._session = aiohttp.ClientSession(
                connector=connector,
                cookie_jar=aiohttp.DummyCookieJar(),
                timeout=aiohttp.ClientTimeout(total=None, connect=CONNECTED_WITHIN),
                trust_env=False,
                trace_configs=[full],
                headers={"User-Agent": f"mcpward/{__version__}", "Accept-Encoding": "gzip, deflate"},
            )
        return self._session

    def proxy(self, url: "URL") -> str | None:
        """The proxy that the environment names for this address, if any."""
        if not self._proxies or proxy_bypass_environment(url.host or "", self._proxies):
            return None
        return self._proxies.get(url.scheme) or self._proxies.get("all")

    async def close(self) -> None:
        """Close all connections."""
        session, self._session = self._session, None
        if session is not None:
            await session.close()


async def _refuse(session: Any, context: Any, params: Any) -> NoReturn:
    """Refuse where there is no connection left: who waited for one would take that for a failure of the server."""
    raise NoRoom("All connections are in use; try again in a moment.")
