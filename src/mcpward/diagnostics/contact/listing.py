"""Asks a server what it has: its tools page by page, and of the rest how much there is."""

import time
from collections.abc import Mapping
from typing import Any

import orjson

from mcpward.diagnostics.contact.sessions import Session
from mcpward.links.link import Message, RemoteError

MOST_PAGES = 50
MOST_TOOLS = 5000
MOST_BYTES = 16 * 1024 * 1024
"""So much of a list of tools is kept: no client could show more to a model."""

METHOD_NOT_FOUND = -32601  # JSON-RPC 2.0, section 5.1
_ELSE = ("prompts", "resources")


class _Pages:
    """The tools of the pages so far; `problem` is why there are no more, where that is a fault."""

    def __init__(self) -> None:
        self.tools: list[Mapping[str, Any]] = []
        self.malformed = self.count = self._bytes = 0
        self.problem = ""
        self._cursors: set[str] = set()

    def take(self, page: Message) -> str | None:
        """Take a page; returns where the next one begins, if there is one that is to be asked for."""
        self.count += 1
        found = page.get("tools")
        if not isinstance(found, list):
            self.problem = "Its answer to tools/list holds no list of tools."
            return None
        whole = [tool for tool in found if isinstance(tool, Mapping)]
        self.malformed += len(found) - len(whole)
        self.tools += whole
        self._bytes += len(orjson.dumps(page))
        cursor = page.get("nextCursor")
        if not isinstance(cursor, str):
            return None
        if cursor in self._cursors:
            self.problem = "Its list of tools never ends: it names the same next page again."
            return None
        self._cursors.add(cursor)
        if self.count >= MOST_PAGES or len(self.tools) > MOST_TOOLS or self._bytes > MOST_BYTES:
            self.problem = f"Its list of tools goes on after {self.count} pages and {len(self.tools)} tools."
            return None
        return cursor


async def list_tools(session: Session) -> None:
    """Note the tools of a server, whether it declares that it has some or not. Raises Lost or Oversized."""
    declared = "tools" in session.greeting.capabilities
    pages, began = _Pages(), time.perf_counter()
    cursor: str | None = ""
    try:
        while cursor is not None:
            cursor = pages.take(await session.request("tools/list", {"cursor": cursor} if cursor else {}))
    except RemoteError as error:
        if not declared:
            session.note(tools=())
        elif error.code == METHOD_NOT_FOUND:
            session.note(listing_problem="It says that it has tools, and does not know tools/list.")
            _add(session, unlisted="tools/list")
        else:
            session.note(listing_problem=f"It answered tools/list with the error {error.code}.")
        return
    if not declared and pages.tools:
        _add(session, undeclared="tools/list")
    session.note(
        tools=None if pages.problem and not pages.tools else tuple(pages.tools),
        tools_malformed=pages.malformed,
        listing_problem=pages.problem,
        pages=pages.count,
        listed_ms=(time.perf_counter() - began) * 1000,
    )


async def list_the_rest(session: Session) -> None:
    """Note how much else a server says to have, by the first page of each. Raises Lost or Oversized."""
    for what in _ELSE:
        if what not in session.greeting.capabilities:
            continue
        try:
            page = await session.request(f"{what}/list", {})
        except RemoteError as error:
            if error.code == METHOD_NOT_FOUND:
                _add(session, unlisted=f"{what}/list")
            continue
        found = page.get(what)
        session.note(offers={**session.contact.offers, what: len(found) if isinstance(found, list) else 0})


def _add(session: Session, **listings: str) -> None:
    session.note(**{name: (*getattr(session.contact, name), listing) for name, listing in listings.items()})
