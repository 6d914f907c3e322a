"""What mcpward is measured beside, each in a process of its own: `python -m bench.peers starlette|fastmcp PORT`."""

import json
import sys

ANSWER = {"secured_prompt": "My password is [PASSWORD_MASKED]", "is_safe": True}


def starlette(port: int) -> None:
    """Serve a JSON route that reads its body, on uvicorn's defaults."""
    import uvicorn
    from starlette.applications import Starlette
    from starlette.requests import Request
    from starlette.responses import JSONResponse
    from starlette.routing import Route

    async def validate(request: Request) -> JSONResponse:
        given = await request.json()
        return JSONResponse({"original_prompt": given["prompt"], **ANSWER})

    uvicorn.run(Starlette(routes=[Route("/plain", validate, methods=["POST"])]), port=port)


def fastmcp(port: int) -> None:
    """Serve two tools as FastMCP comes out of the box. They do nothing: one as a function, one as a coroutine."""
    from fastmcp import FastMCP

    mcp = FastMCP("bare")

    @mcp.tool
    def secure(prompt: str) -> dict[str, object]:
        return {"original_prompt": prompt, **ANSWER}

    @mcp.tool
    async def secure_async(prompt: str) -> dict[str, object]:
        return {"original_prompt": prompt, **ANSWER}

    mcp.run(transport="http", port=port, show_banner=False)


if __name__ == "__main__":
    print(json.dumps({"serving": sys.argv[1]}), flush=True)
    {"starlette": starlette, "fastmcp": fastmcp}[sys.argv[1]](int(sys.argv[2]))
