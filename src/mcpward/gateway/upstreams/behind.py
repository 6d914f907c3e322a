"""The servers behind the door, put together: one FastMCP server that shows them all, and the catalogue of calls."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any, NamedTuple

from fastmcp import FastMCP
from fastmcp.server.transforms import Namespace

from mcpward.gateway.pipeline import Screening, Target
from mcpward.gateway.upstream import Behind
from mcpward.gateway.upstreams.forwarding import Forwarding
from mcpward.gateway.upstreams.upstream import BETWEEN, Upstream
from mcpward.gateway.upstreams.vetting import Vetting
from mcpward.policy.upstreams import UpstreamPolicy, scope_of

KEPT = 300.0
"""So many seconds is kept what a server says it has, unless it says that it changed."""


class Fronted(NamedTuple):
    """A server with what is done about what passes to and from it."""

    upstream: Upstream
    screening: Screening
    vetting: Vetting


class UpstreamCatalogue:
    """Finds what a name stands for: the names of servers are known, so no name is ever split."""

    def __init__(self, servers: Iterable[Fronted], policy: Callable[[str], UpstreamPolicy]) -> None:
        self._servers = {one.upstream.name + BETWEEN: one for one in servers}
        self._policy = policy

    def find(self, method: str, name: str) -> Target | None:
        """The target of a call, where one of the servers can have it."""
        prefix = next((one for one in self._servers if name.startswith(one)), None)
        if prefix is None:
            return None
        server, own = self._servers[prefix], name.removeprefix(prefix)
        called = server.upstream.name
        # What is not screened is not there. Whether a tool changes anything is known once it is listed: vetting asks
        # again.
        if method != "tools/call" or not self._policy(called).allows(own, True):
            return None
        return Target(name, scope_of(called, own), server.screening)


def behind_of(servers: Sequence[Fronted], policy: Callable[[str], UpstreamPolicy]) -> Behind:
    """What stands behind the door."""
    whole: FastMCP[Any] = FastMCP("upstreams", mask_error_details=True, dereference_schemas=False)
    for one in servers:
        provider = Forwarding(one.upstream, one.vetting, KEPT)
        provider.add_transform(Namespace(one.upstream.name + BETWEEN[:-1]))
        whole.add_provider(provider)
    return Behind(whole, UpstreamCatalogue(servers, policy))
