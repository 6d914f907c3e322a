"""Every check, one file each. A new one is a file here, its line in the tuple, and its heading in docs/CHECKS.md."""

from mcpward.diagnostics.check import Check
from mcpward.diagnostics.checks import (
    command_not_found,
    handshake_failed,
)

CHECKS: tuple[Check, ...] = (
    # command
    command_not_found.CHECK,
    # handshake
    handshake_failed.CHECK,
)
"""In the order in which a person debugging a server wants to know."""
