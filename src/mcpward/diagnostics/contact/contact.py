"""What was seen of a server when it was started or called. Facts only: what they mean is for the checks to say."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from mcpward.diagnostics.contact.invocation import Invocation
from mcpward.diagnostics.contact.web import Web
from mcpward.server_fields import Transport

AT_ONCE = 16
"""So many servers are met at the same time."""


@dataclass(frozen=True, slots=True)
class Contact:
    """One meeting with a server, over one transport. Times are in milliseconds; what the server wrote is not in repr.

    `ready`: it shook hands, after `ready_ms`. Else `problem` is one sentence of our own on why not, `timed_out` where
    it did not do so in time, `status` the HTTP status that it refused with, `refusal` the error that it answered with.
    `unset` are variables that its entry names and that are not set, `asked` what its client would ask a person for:
    where there are any, nothing was started or called. `started` is False where a process could not be.

    `exit_code` is that of a process that ended by itself (below zero: the signal). `left` is how it left at the end,
    `left_behind` the number of processes that it had begun elsewhere, and that had to be ended after it. `garbage` is
    the beginning of what a process wrote to stdout that is no message, out of `garbage_lines`; `flooded`, that it said
    more than it may; `stderr` its last lines.

    `offered` are the revisions that it named where none is known here, `greeting` all that it answered to the
    handshake. `probe_unanswered`: it ended or fell silent when it was asked for the newest revision, and was begun anew
    without that question.

    `tools` is None where they were not listed, which `listing_problem` explains; `tools_malformed` of them are no
    objects. They came on `pages` within `listed_ms`. `offers` counts what else it lists, `unlisted` are the listings
    that it declares and does not have, `undeclared` those that it has and does not declare. `pings` are round trips of
    an empty request, which `ping_problem` may have ended. `invocations` are calls of tools that were made for
    real. `web` is what was seen of an address before the handshake;
    `address` is where it was called.
    """

    transport: Transport
    ready: bool
    problem: str = ""
    timed_out: bool = False
    ready_ms: float | None = None
    status: int | None = None
    refusal: "Refusal | None" = None
    unset: tuple[str, ...] = ()
    asked: tuple[str, ...] = ()
    started: bool = True
    exit_code: int | None = None
    left: Literal["by itself", "terminated", "killed"] | None = None
    left_behind: int = 0
    revision: str | None = None
    offered: tuple[str, ...] = ()
    probe_unanswered: bool = False
    greeting: Mapping[str, Any] = field(default_factory=dict, repr=False)
    server_info: Mapping[str, Any] = field(default_factory=dict, repr=False)
    capabilities: Mapping[str, Any] = field(default_factory=dict, repr=False)
    instructions: str | None = field(default=None, repr=False)
    garbage: tuple[str, ...] = field(default=(), repr=False)
    garbage_lines: int = 0
    flooded: bool = False
    stderr: tuple[str, ...] = field(default=(), repr=False)
    tools: tuple[Mapping[str, Any], ...] | None = field(default=None, repr=False)
    tools_malformed: int = 0
    listing_problem: str = ""
    pages: int = 0
    listed_ms: float | None = None
    offers: Mapping[str, int] = field(default_factory=dict)
    unlisted: tuple[str, ...] = ()
    undeclared: tuple[str, ...] = ()
    pings: tuple[float, ...] = ()
    ping_problem: str = ""
    invocations: tuple[Invocation, ...] = ()
    address: str = field(default="", repr=False)
    web: Web | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Refusal:
    """The JSON-RPC error that a server answered with; its words are foreign."""

    code: int
    said: str = field(default="", repr=False)
