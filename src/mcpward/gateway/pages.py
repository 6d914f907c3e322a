"""The pages that are open to everyone: health, info, the API document, the metadata of the protected resource."""

from collections.abc import Awaitable, Callable, Sequence
from functools import cached_property, partial
from typing import Any
from urllib.parse import parse_qsl

import orjson

from mcpward import __version__
from mcpward.errors import NotFound
from mcpward.gateway import openapi
from mcpward.gateway.answers import send_bytes, send_json
from mcpward.gateway.arrival import Arrival, Send
from mcpward.gateway.health import Health
from mcpward.gateway.rest import Page
from mcpward.gateway.tools import Tools

METADATA = "/.well-known/oauth-protected-resource"


class Pages:
    """Writes the open pages. `base` is the outside address of the server; `issuers` are its authorization servers."""

    def __init__(
        self, health: Health, tools: Tools, base: str, features: Sequence[str], issuers: Sequence[str]
    ) -> None:
        self._health = health
        self._tools = tools
        self._base = base
        self._features = list(features)
        self._issuers = list(issuers)

    @cached_property
    def _described(self) -> dict[str, Any]:
        """The OpenAPI document, written when it is first wanted: the start need not wait for it."""
        return openapi.document(self._tools, self._base)

    @property
    def metadata_url(self) -> str | None:
        """The address of the protected resource metadata, where an authorization server is configured."""
        return f"{self._base}{METADATA}/mcp" if self._issuers else None

    def routes(self) -> dict[str, Page]:
        """Return the pages by path."""
        return {
            "/health": self.health,
            "/health/*": self.health,
            "/info": self.info,
            "/openapi.json": self.document,
            "/docs": self.docs,
            "/.well-known/*": self.well_known,
        }

    async def health(self, arrival: Arrival, send: Send) -> None:
        """Answer `/health`, `/health/NAME` and `/health?NAME`. Details are for loopback, with no proxy between."""
        probes: dict[str, Callable[[], Awaitable[tuple[int, dict[str, Any]]]]] = {
            "live": self._health.live,
            "ready": self._health.ready,
            "startup": self._health.startup,
            "status": partial(self._health.status, details=arrival.credential.local),
        }
        name: str | None = arrival.path.removeprefix("/health/")
        if arrival.path == "/health":
            asked = parse_qsl(arrival.query.decode("latin-1"), keep_blank_values=True)
            name = next((key for key, _ in asked if key in probes), None)
        if name is None:
            await send_json(send, *self._health.plain())
        elif name in probes:
            await send_json(send, *(await probes[name]()))
        else:
            raise NotFound("There is no such probe: use live, ready, startup or status.")

    async def info(self, arrival: Arrival, send: Send) -> None:
        """Say what this server is and has."""
        endpoints = sorted({tool.path for tool in self._tools} | {"/tool/{name}", "/mcp", "/sse", *self.routes()})
        answer: dict[str, Any] = {
            "name": "mcpward",
            "version": __version__,
            "endpoints": [path for path in endpoints if not path.endswith("/*")],
            "tools": [tool.name for tool in self._tools if tool.closed is None],
            "features": self._features,
        }
        await send_json(send, 200, answer)

    async def document(self, arrival: Arrival, send: Send) -> None:
        """Give the OpenAPI document."""
        await send_bytes(send, 200, orjson.dumps(self._described), [(b"content-type", b"application/json")])

    async def docs(self, arrival: Arrival, send: Send) -> None:
        """Give the page that shows it, without a script and without anything from elsewhere."""
        headers = [
            (b"content-type", b"text/html; charset=utf-8"),
            (b"content-security-policy", b"default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'"),
            (b"x-content-type-options", b"nosniff"),
        ]
        page = openapi.page(self._described, self._tools, self._base)
        await send_bytes(send, 200, page.encode(), headers)

    async def well_known(self, arrival: Arrival, send: Send) -> None:
        """Give the metadata of the protected resource (RFC 9728), where an authorization server is configured."""
        if not self._issuers or arrival.path not in (METADATA, f"{METADATA}/mcp"):
            raise NotFound("There is nothing at this path.")
        scopes = sorted({tool.scope for tool in self._tools})
        answer = {
            "resource": f"{self._base}/mcp",
            "authorization_servers": self._issuers,
            "scopes_supported": scopes,
            "bearer_methods_supported": ["header"],
        }
        await send_json(send, 200, answer)
