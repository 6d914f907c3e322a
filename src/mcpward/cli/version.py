"""`mcpward version`: which version this is."""

import argparse
from typing import Any


def add_to(commands: Any) -> None:
    """Declare the command."""
    commands.add_parser("version", help="print the version")


def run(options: argparse.Namespace) -> int:
    """Print the version."""
    from mcpward import __version__

    print(f"mcpward {__version__}")
    return 0
