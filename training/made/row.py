"""One text that was made up for training."""

from typing import NamedTuple


class Made(NamedTuple):
    """A made-up text with what it is.

    `kind` is a kind of the corpus, or `payload` (a bare request, which becomes an attack once it is hidden in a tool's
    reply) or `payload_benign` (what may stand in a reply). `channel` is one of mcpward.model.CHANNELS.
    """

    text: str
    kind: str
    channel: str = "user"
    lang: str = "en"
