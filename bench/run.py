"""One run: every server is started, every cell measured, and everything ended and removed again."""

import asyncio
import os
import secrets
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from bench import requests
from bench.measure import MANY, Cell, Effort, Say, measure, memory, start_up
from bench.servers import Server, mcpward, peer
from bench.tokens import fill, hmac_secret, hmac_token

PLAIN, BARE = "starlette", "fastmcp"
REVISIONS = (requests.HANDSHAKE, requests.STATELESS)
TOOL = "validate_and_secure_prompt"
STATIC_TOKEN = "spv-user-dev-2024-def456"
ISSUER, AUDIENCE = "https://issuer.example", "mcpward"
LIMIT = {"MCPWARD_RATE_LIMIT": "1000000000/minute"}
SETTLE = 3.0
CALLS = 10_000


@dataclass
class Results:
    """What one run measured: start-up in seconds, each start, and memory in MB; and how busy the machine was before."""

    effort: Effort
    load_average: float
    cells: list[Cell]
    start_up: dict[str, list[float]]
    memory: dict[str, float]
    errors: int = 0


def run(effort: Effort, say: Say) -> Results:
    """Measure everything."""
    busy = os.getloadavg()[0]
    with tempfile.TemporaryDirectory(prefix="mcpward-bench-") as name:
        folder = Path(name)
        began = time.monotonic()
        tokens = {count: asyncio.run(fill(folder / f"{count}" / "data", count, 10)) for count in (10, effort.tokens)}
        say(f"stores with 10 and {effort.tokens:,} session tokens made in {time.monotonic() - began:.1f} s")
        starts = _starts(folder, effort)
        say("start-up measured")
        kept, errors = _memory(folder)
        say("memory measured")
        with _cells(folder, tokens) as cells:
            measure(cells, effort, say)
        return Results(effort, busy, cells, starts, kept, errors + sum(cell.errors for cell in cells))


@contextmanager
def _cells(folder: Path, tokens: Mapping[int, Sequence[str]]) -> Iterator[list[Cell]]:
    """All servers, running, and all cells."""
    with ExitStack() as stack:
        starlette = stack.enter_context(peer(PLAIN, folder, "/"))
        bare = stack.enter_context(peer(BARE, folder, "/mcp"))
        cells = [Cell("Starlette", "/plain", starlette, requests.plain("/plain", [None]))]
        for title, tool in (("bare FastMCP, def", "secure"), ("bare FastMCP, async def", "secure_async")):
            for revision in REVISIONS:
                cells.append(Cell(title, f"/mcp {revision}", bare, requests.call(bare.url, revision, tool, _none())))
        server = stack.enter_context(mcpward("static", folder / "static", LIMIT))
        cells += _three("mcpward, static tokens", server, [STATIC_TOKEN] * MANY)
        secret = hmac_secret()
        server = stack.enter_context(mcpward("hmac", folder / "hmac", _hmac_settings(secret)))
        signed = [hmac_token(secret, ISSUER, AUDIENCE, f"user-{number}") for number in range(MANY)]
        cells += _three("mcpward, HMAC tokens", server, signed)
        for count, known in tokens.items():
            server = stack.enter_context(mcpward(f"session-{count}", folder / f"{count}", _session_settings()))
            cells += _three(f"mcpward, {count:,} session tokens", server, (list(known) * MANY)[:MANY])
        yield cells


def _three(name: str, server: Server, tokens: Sequence[str]) -> list[Cell]:
    """The same tool through plain HTTP and through MCP on both revisions, one token for each connection."""
    path = f"/{TOOL}"
    return [
        Cell(name, f"POST {path}", server, requests.plain(path, tokens)),
        *(
            Cell(name, f"/mcp {revision}", server, requests.call(server.url, revision, TOOL, tokens))
            for revision in REVISIONS
        ),
    ]


def _none() -> list[None]:
    return [None] * MANY


def _starts(folder: Path, effort: Effort) -> dict[str, list[float]]:
    def ours(where: Path, settings: Mapping[str, str] = LIMIT) -> float:
        with mcpward("start", where, settings) as server:
            return server.ready_after

    def fastmcp(number: int) -> float:
        with peer(BARE, folder, "/mcp") as server:
            return server.ready_after

    crowded = folder / f"{effort.tokens}"
    kinds = {
        "mcpward ready, empty data folder": lambda number: ours(folder / f"fresh-{number}"),
        "mcpward ready, existing data folder": lambda number: ours(folder / "existing"),
        f"mcpward ready, {effort.tokens:,} tokens": lambda number: ours(crowded, _session_settings()),
        "bare FastMCP answers": fastmcp,
    }
    return start_up(kinds, effort.starts)


def _memory(folder: Path) -> tuple[dict[str, float], int]:
    with peer(BARE, folder, "/mcp") as server:
        cells = [Cell("", "", server, requests.call(server.url, one, "secure", _none())) for one in REVISIONS]
        bare_idle, bare_later, bare_errors = memory(cells, SETTLE, CALLS)
    with mcpward("memory", folder / "memory", LIMIT) as server:
        cells = _three("", server, [STATIC_TOKEN] * MANY)
        idle, later, errors = memory(cells, SETTLE, CALLS)
    return {
        "mcpward, idle": idle,
        f"mcpward, after {CALLS:,} calls": later,
        "bare FastMCP, idle": bare_idle,
        f"bare FastMCP, after {CALLS:,} calls": bare_later,
    }, errors + bare_errors


def _hmac_settings(secret: str) -> dict[str, str]:
    return {
        "FASTMCP_AUTH_MODE": "hmac",
        "JWT_SHARED_SECRET": secret,
        "JWT_ISSUER": ISSUER,
        "JWT_AUDIENCE": AUDIENCE,
    } | LIMIT


def _session_settings() -> dict[str, str]:
    return {"AUTH_ENABLED": "true", "AUTH_ADMIN_TOKEN": secrets.token_urlsafe(32)} | LIMIT
