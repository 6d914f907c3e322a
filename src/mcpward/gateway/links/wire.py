"""Messages as bytes."""

import orjson

from mcpward.gateway.links.link import Lost, Message


def written(message: Message) -> bytes:
    """Return a message as JSON. Raises Lost for what JSON cannot say, such as half a character."""
    try:
        return orjson.dumps(message)
    except (orjson.JSONEncodeError, RecursionError):
        raise Lost("The message cannot be written as JSON.") from None
