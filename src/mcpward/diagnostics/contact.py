"""What was seen of a server when it was started or called. Facts only: what they mean is for the checks to say."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from mcpward.server_fields import Transport

if TYPE_CHECKING:
    from mcpward.diagnostics.web import Web


@dataclass(frozen=True, slots=True)
class Contact:
    """One meeting with a server, over one transport. Times are in milliseconds; what the server wrote is not in repr.

    `ready`: it shook hands, after `ready_ms`. Else `problem` is one sentence of our own on why not, `timed_out` where
    it did not do so in time, `status` the HTTP status that it refused with, `exit_code` that of a process that ended
    by itself (below zero: the signal). `garbage` is the beginning of what a process wrote to stdout that is no message,
    out of `garbage_lines`; `stderr` its last lines. `tools` is None where they were not listed, which `listing_problem`
    explains. `pings` are round trips of an empty request. `web` is what was seen of an address before the handshake.
    """

    transport: Transport
    ready: bool
    problem: str = ""
    timed_out: bool = False
    ready_ms: float | None = None
    status: int | None = None
    exit_code: int | None = None
    revision: str | None = None
    server_info: Mapping[str, Any] = field(default_factory=dict, repr=False)
    capabilities: Mapping[str, Any] = field(default_factory=dict, repr=False)
    instructions: str | None = field(default=None, repr=False)
    garbage: tuple[str, ...] = field(default=(), repr=False)
    garbage_lines: int = 0
    stderr: tuple[str, ...] = field(default=(), repr=False)
    tools: tuple[Mapping[str, Any], ...] | None = field(default=None, repr=False)
    listing_problem: str = ""
    pings: tuple[float, ...] = ()
    web: "Web | None" = field(default=None, repr=False)
