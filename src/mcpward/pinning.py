"""The part of the composition root that the command line needs for pins. It loads no server."""

from mcpward.gateway.upstreams.ledger import Row as Row
from mcpward.gateway.upstreams.pins import Pins as Pins
