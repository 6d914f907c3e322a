"""mcpward: the guarded door of MCP."""

from importlib.metadata import version

__version__ = version("mcpward")
