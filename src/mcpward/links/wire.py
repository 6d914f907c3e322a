"""Messages as bytes, both ways."""

import json
from contextlib import suppress

import orjson

from mcpward.links.exchange import Exchange, Waiting
from mcpward.links.lines import Remnant
from mcpward.links.link import Lost, Message
from mcpward.links.salvage import find

_BOM = b"\xef\xbb\xbf"


def written(message: Message) -> bytes:
    """Return a message as JSON. Raises Lost for what JSON cannot say, such as half a character."""
    with suppress(orjson.JSONEncodeError):
        return orjson.dumps(message)
    try:  # numbers of more than 64 bits
        return json.dumps(message, ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode()
    except (TypeError, ValueError, RecursionError):
        raise Lost("The message cannot be written as JSON.") from None


async def take(exchange: Exchange, raw: bytes | Remnant, of: Waiting | None = None) -> int:
    """Pass on what was received: a message, or several at once (2025-03-26). Returns how much of it was no message.

    `of` is the request that the stream it came on belongs to. What was too large to be kept is told to the request
    that it answers; where that cannot be found out, the link has ended.
    """
    if isinstance(raw, Remnant):
        _too_large(exchange, raw, of)
        return 0
    try:
        message = orjson.loads(raw.removeprefix(_BOM))
    except orjson.JSONDecodeError:
        return _unreadable(exchange, raw, of)
    strange = 0
    for one in message if isinstance(message, list) else (message,):
        strange += not await exchange.take(one, of)
    return strange


def _too_large(exchange: Exchange, raw: Remnant, of: Waiting | None) -> None:
    if of is not None:
        exchange.oversized(of.id)
        return
    found = find(raw)
    if found.answer and found.id is not None:
        exchange.oversized(found.id)
    elif found.answer is not False:
        exchange.end(Lost("The server sent an answer that is too large, and nothing tells to which request."))


def _unreadable(exchange: Exchange, raw: bytes, of: Waiting | None) -> int:
    if not raw.strip():
        return 0
    found = find(raw)
    if found.answer and found.id is not None and (of is None or of.id == found.id):
        exchange.unreadable(found.id)
    return 1
