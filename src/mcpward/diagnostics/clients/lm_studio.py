"""LM Studio, which has moved its folder once."""

from mcpward.diagnostics.configuration.client import Client

CLIENT = Client(
    "lm-studio",
    lambda places: [places.home / ".lmstudio" / "mcp.json", places.home / ".cache" / "lm-studio" / "mcp.json"],
)
