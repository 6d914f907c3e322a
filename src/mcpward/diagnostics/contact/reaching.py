"""Whether a host is known and takes connections, told apart by what stands in the way."""

import asyncio
import socket
from collections.abc import Sequence

from mcpward.diagnostics.contact.web import Reach

LOOKED_UP_WITHIN = 5.0
"""So many seconds the name of a host may take to be looked up."""

CONNECTED_WITHIN = 5.0
"""So many seconds may it take to get a connection, to whichever of its addresses."""

MOST_ADDRESSES = 4

_WORTH: tuple[Reach, ...] = ("refused", "silent", "unreachable")
"""What tells most comes first, where the addresses of one host differ."""


async def looked_up(host: str, port: int) -> tuple[str, ...]:
    """The IP addresses of a host, () where its name is not known."""
    try:
        async with asyncio.timeout(LOOKED_UP_WITHIN):
            found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):  # also that it took too long
        return ()
    return tuple(dict.fromkeys(str(address[0]) for *_, address in found))


async def connected(addresses: Sequence[str], port: int) -> Reach:
    """Whether any of these addresses takes a connection."""
    seen: set[Reach] = set()
    try:
        async with asyncio.timeout(CONNECTED_WITHIN):
            for address in addresses[:MOST_ADDRESSES]:
                reach = await _one(address, port)
                if reach == "reached":
                    return reach
                seen.add(reach)
    except TimeoutError:
        seen.add("silent")
    return next((reach for reach in _WORTH if reach in seen), "unreachable")


async def _one(address: str, port: int) -> Reach:
    try:
        _, writer = await asyncio.open_connection(address, port)
    except ConnectionRefusedError:
        return "refused"
    except OSError as error:
        return "silent" if isinstance(error, TimeoutError) else "unreachable"
    writer.transport.abort()
    return "reached"
