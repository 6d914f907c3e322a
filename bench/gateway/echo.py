"""The server behind every door: one tool that answers with its text. `python echo.py PORT`, or `python echo.py stdio`.

It runs as FastMCP comes out of the box, and imports nothing of the bench: gateways start it in folders of their own.
"""

import sys

from fastmcp import FastMCP

mcp = FastMCP("echo")


@mcp.tool
async def echo(text: str) -> str:
    """Answer with the text."""
    return text


if __name__ == "__main__":
    if sys.argv[1] == "stdio":
        mcp.run(transport="stdio", show_banner=False)
    else:
        mcp.run(transport="http", port=int(sys.argv[1]), show_banner=False)
