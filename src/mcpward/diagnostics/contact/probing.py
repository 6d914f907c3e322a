"""Looks at the address of a server before anybody shakes hands there: whether it is reached, and what it answers.

A credential of the entry goes to the origin of its address and nowhere else, and where that is one of https, only over
TLS that is trusted. Everything is bounded: the requests, their bytes, and the time.
"""

import asyncio
import base64
from collections.abc import Mapping
from dataclasses import replace

from multidict import CIMultiDict
from yarl import URL

from mcpward.diagnostics.configuration.entries import Entry
from mcpward.diagnostics.configuration.filling import Filled, filled
from mcpward.diagnostics.contact.asking import Asking
from mcpward.diagnostics.contact.authorization import Authorization
from mcpward.diagnostics.contact.credentials_seen import expires, is_credential, place_of_credential, without_credential
from mcpward.diagnostics.contact.knocking import knock, listen, lists_tools, neighbours
from mcpward.diagnostics.contact.public_documents import PublicDocuments, ip_of, is_here, is_public
from mcpward.diagnostics.contact.reaching import connected, looked_up
from mcpward.diagnostics.contact.tls import look_at_tls
from mcpward.diagnostics.contact.web import Reply, Web
from mcpward.diagnostics.showing import HIDDEN
from mcpward.links.pool import Pool

FOREIGN = "mcpward-probe.invalid"
"""The site that a request pretends to come from; RFC 6761 keeps `.invalid` from ever being one."""

TLS_WITHIN = 5.0
"""So many seconds it may take to look at TLS."""

OTHER_WITHIN = 2.0
"""So many where the address says http."""


async def look(entry: Entry, pool: Pool, environment: Mapping[str, str], within: float) -> Web | None:
    """Look at the address of an entry, in `within` seconds at most; None where it has none that can be called.

    `environment` is what the variables that it names mean. Never raises for anything that is there.
    """
    full = filled(entry, environment)
    if entry.transport == "stdio" or full.unset or full.asked:
        return None
    try:
        url = URL(full.entry.url)
        if url.scheme not in ("http", "https") or not url.host or not url.port:
            raise ValueError
    except ValueError:
        return None
    look = _Look(entry, full, url, pool)
    try:
        async with asyncio.timeout(within):
            await look.at_everything()
    except TimeoutError:
        look.seen = replace(look.seen, cut_off=True)
    finally:
        await look.end()
    return look.seen


class _Look:
    """One look; what was seen so far is in `seen`."""

    def __init__(self, entry: Entry, full: Filled, url: URL, pool: Pool) -> None:
        self._wanted = entry.transport
        self._pool = pool
        self._own = CIMultiDict(full.entry.headers)
        pair = base64.b64encode(f"{url.user}:{url.password or ''}".encode()).decode()
        if url.user is not None:
            self._own.setdefault("Authorization", f"Basic {pair}")
        # What a variable holds is taken for a credential, whatever its header is called.
        held = next((f"the header {name}" for name, value in entry.headers.items() if "$" in value), "")
        self._open = {
            name: value for name, value in entry.headers.items() if "$" not in value and not is_credential(name, value)
        }
        self._url = url.with_user(None).with_fragment(None)
        shown = full.shown()
        self._hide = lambda text: shown(text.replace(pair, HIDDEN))
        self._asking = Asking(pool, self._hide)
        self._documents: PublicDocuments | None = None
        self.seen = Web(
            self._asking.shown(self._url),
            credential=place_of_credential(self._own, self._url) or held,
            credential_expires=next(filter(None, map(expires, self._own.values())), None),
            proxied=pool.proxy(self._url) is not None,
        )

    async def at_everything(self) -> None:
        """Look step by step, and no further than makes sense."""
        addresses = await self._reach()
        if self.seen.reach != "reached":
            return
        if self._url.scheme == "https" and not self.seen.proxied and not await self._tls():
            return
        await self._ask()
        if self.seen.speaks:
            await self._guarded()
        elif (refusal := self.seen.refusal) is not None:
            if not self.seen.credential:
                await self._authorization(refusal, addresses)
        elif any(_may_lie_elsewhere(reply) for reply in self.seen.replies):
            await self._neighbours()
        if self._url.scheme == "http" and all(reply.status == 400 for reply in self.seen.replies):
            await self._other_scheme()

    async def end(self) -> None:
        """End what was begun there."""
        await self._asking.leave()
        if self._documents is not None:
            await self._documents.close()

    async def _reach(self) -> tuple[str, ...]:
        host, port = self._url.host or "", self._url.port or 0
        addresses = await looked_up(host, port)
        ips = [ip for address in addresses if (ip := ip_of(address)) is not None]
        # What only a proxy can look up is taken for public: nothing tells that it is not.
        public = all(is_public(ip) for ip in ips)
        here = is_here(host) or (bool(ips) and all(ip.is_loopback for ip in ips))
        self.seen = replace(self.seen, loopback=here, public=public)
        if not self.seen.proxied:
            reach = await connected(addresses, port) if addresses else "name-unknown"
            self.seen = replace(self.seen, reach=reach)
        return addresses

    async def _tls(self) -> bool:
        """Look at TLS; whether a request may go over it."""
        tls = await look_at_tls(self._url.host or "", self._url.port or 0, self._pool.tls, TLS_WITHIN)
        self.seen = replace(self.seen, tls=tls)
        if tls.fault in ("not-spoken", "not-made"):
            await self._other_scheme()
        return not tls.fault

    async def _other_scheme(self) -> None:
        """Whether the other of http and https is spoken there. Nothing of the entry is sent."""
        if self.seen.proxied:
            return
        if self._url.scheme == "https":
            plain = URL.build(scheme="http", host=self._url.host or "", port=self._url.port, path="/")
            reply = await self._asking.ask("GET", plain, {"Accept": "*/*"})
            if reply.status is not None:
                self.seen = replace(self.seen, scheme="http")
            return
        tls = await look_at_tls(self._url.host or "", self._url.port or 0, self._pool.tls, OTHER_WITHIN)
        if tls.version:
            self.seen = replace(self.seen, scheme="https")

    async def _ask(self) -> None:
        """Ask the address itself: first for what the entry says is there, and where it is not, for the other."""
        if self._wanted == "sse":
            self.seen = replace(self.seen, get=(first := await listen(self._asking, self._url, self._own)))
            if first.status is not None and not first.refused and not first.speaks:
                self.seen = replace(self.seen, post=await knock(self._asking, self._url, self._own))
        else:
            self.seen = replace(self.seen, post=(first := await knock(self._asking, self._url, self._own)))
            if first.status is not None and not first.refused and not first.speaks:
                self.seen = replace(self.seen, get=await listen(self._asking, self._url, self._own))
        if self.seen.proxied and first.status is None and "proxy" in first.problem:
            self.seen = replace(self.seen, reach="proxy")

    async def _guarded(self) -> None:
        """Whether the server that answers us would answer others: those without a credential, and foreign pages."""
        ask = knock if "http" in self.seen.speaks else listen
        url = without_credential(self._url)
        if self.seen.credential:
            if url == self._url and self._open == dict(self._own):
                return  # it stands in the path: without it, it is another address
            without = await ask(self._asking, url, self._open)
            self.seen = replace(self.seen, without=without)
            if not without.accepted:
                return
            # Over the older transport, who has the stream may ask for everything.
            lists = ask is listen or await lists_tools(self._asking, url, self._open)
            self.seen = replace(self.seen, lists_without=lists)
        if self.seen.loopback:
            name = f"{FOREIGN}:{self._url.port}"
            rebound = {**self._open, "Host": name, "Origin": f"{self._url.scheme}://{name}"}
            self.seen = replace(self.seen, rebound=await ask(self._asking, url, rebound))
            foreign = {**self._open, "Origin": f"https://{FOREIGN}"}
            self.seen = replace(self.seen, foreign=await ask(self._asking, url, foreign))

    async def _authorization(self, refusal: Reply, addresses: tuple[str, ...]) -> None:
        documents = PublicDocuments(self._pool, self._url, addresses, self._asking.shown)
        self._documents = documents
        resource, authorities = await Authorization(self._url, documents, self._hide).followed(refusal)
        self.seen = replace(self.seen, resource=resource, authorities=authorities)

    def _unlike(self, reply: Reply) -> tuple[bool, bool]:
        """How far an answer is from what the entry means."""
        return reply.speaks != self._wanted, bool(reply.followed)

    async def _neighbours(self) -> None:
        """Whether MCP is spoken beside the address, or a credential asked for."""
        urls = neighbours(self._url)
        replies = await asyncio.gather(
            *((listen if url.path.endswith("/sse") else knock)(self._asking, url, self._own) for url in urls)
        )
        speaking = sorted((one for one in replies if one.speaks), key=self._unlike)
        asking = [one for one in replies if one.status == 401 and one.challenge("bearer", "dpop")]
        self.seen = replace(self.seen, elsewhere=next(iter([*speaking, *asking]), None), tried=tuple(replies))


def _may_lie_elsewhere(reply: Reply) -> bool:
    """Whether an answer may be that of a server that does not know the path."""
    return reply.status is not None and reply.status < 500 and reply.status not in (421, 429) and not reply.location
