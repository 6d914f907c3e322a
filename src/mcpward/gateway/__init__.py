"""The door itself: the only room that knows FastMCP and MCP."""

import os

# FastMCP reads `.env` from the working folder when it is imported; this program's settings are read in one place only.
os.environ["FASTMCP_ENV_FILE"] = os.devnull
# Its own log would go past ours, arguments, stack traces and all.
os.environ["FASTMCP_LOG_ENABLED"] = "false"
os.environ.setdefault("FASTMCP_TELEMETRY_MODE", "off")
os.environ.setdefault("FASTMCP_CHECK_FOR_UPDATES", "off")
