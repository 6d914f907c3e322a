"""Amp: its settings have dots in their names."""

from mcpward.diagnostics.client import Client, under

CLIENT = Client(
    "amp",
    lambda places: [places.here_or_windows(places.config / "amp", places.roaming / "amp") / "settings.json"],
    servers=under("amp.mcpServers"),
)
