"""FastMCP's own proxy in a process of its own, as it comes out of the box: `python proxy.py PORT TARGET`.

The target is the address of a server, or mcpServers as JSON.
"""

import json
import sys

from fastmcp.server import create_proxy

if __name__ == "__main__":
    port, target = sys.argv[1:3]
    behind = json.loads(target) if target.startswith("{") else target
    create_proxy(behind, name="proxy").run(transport="http", port=int(port), show_banner=False)
