"""Does what an MCP client does with the configuration that a page shows: connects, and calls a tool."""

import asyncio
import json
import sys
from pathlib import Path

from fastmcp import Client


async def main() -> None:
    servers = json.loads(Path(sys.argv[1]).read_text())["mcpServers"]
    for name, server in servers.items():
        async with Client({"mcpServers": {name: server}}) as client:
            answer = await client.call_tool("validate_and_secure_prompt", {"prompt": "My password is secret123"})
            print(answer.structured_content["secured_prompt"])


asyncio.run(main())
