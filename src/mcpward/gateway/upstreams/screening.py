"""What passes between a caller and an upstream, screened: arguments on the way in, replies on the way out."""

import asyncio
from collections.abc import Mapping
from typing import Any

from fastmcp.tools.base import ToolResult

from mcpward.errors import HeldBack
from mcpward.gateway.pipeline import Visit
from mcpward.gateway.upstreams.judging import Judging
from mcpward.gateway.upstreams.upstream import BETWEEN, Upstream
from mcpward.gateway.upstreams.vetting import Vetting
from mcpward.policy.limits import Limit, Storages
from mcpward.policy.upstreams import Screens

DATA = frozenset({"data", "blob"})
"""What holds bytes in base64 and no text: pictures, sounds and files."""


class UpstreamScreening:
    """Screens what goes to one upstream and comes from it, as its policy says."""

    def __init__(self, upstream: Upstream, vetting: Vetting, judging: Judging, storages: Storages) -> None:
        self._upstream = upstream
        self._server = upstream.name
        self._vetting = vetting
        self._judging = judging
        self._storages = storages

    async def arguments(self, visit: Visit, arguments: Mapping[str, Any]) -> Mapping[str, Any]:
        """The arguments with what may not go out masked.

        Raises RateLimited, HeldBack, or Unavailable where the server is down or nobody can judge.
        """
        await self._upstream.client()
        tool = visit.target.name
        if reason := self._vetting.held_back.get(tool.removeprefix(self._server + BETWEEN)):
            raise HeldBack(f"The tool {tool} is held back. {reason}")
        if rate := self._vetting.policy().rate:
            await Limit(f"calls of {tool}", rate, self._storages).spend(f"{visit.caller.principal} {tool}")
        said: dict[str, Any] = await self._screened(
            visit, dict(arguments), self._vetting.policy().arguments, "user", f"The arguments for {self._server}"
        )
        return said

    async def reply(self, visit: Visit, reply: Any) -> Any:
        """The reply with what may not come in masked. Raises as `arguments` does."""
        if not isinstance(reply, ToolResult):
            return reply
        blocks = [block.model_dump(mode="json", by_alias=True, exclude_none=True) for block in reply.content]
        told = {"content": [_without_data(one) for one in blocks], "structured": reply.structured_content}
        screened = await self._screened(
            visit, told, self._vetting.policy().replies, "tool_result", f"The reply of {self._server}"
        )
        if screened is told:
            return reply
        content = [
            type(block).model_validate(_with_data(one, before))
            for block, one, before in zip(reply.content, screened["content"], blocks, strict=True)
        ]
        return ToolResult(
            content=content, structured_content=screened["structured"], meta=reply.meta, is_error=reply.is_error
        )

    async def _screened(self, visit: Visit, value: Any, screens: Screens, channel: str, what: str) -> Any:
        judged = await asyncio.to_thread(self._judging, value, screens, channel)
        visit.record.findings.update(one.type for one in judged.verdict.findings)
        if not judged.verdict.is_safe:
            raise HeldBack(f"{what} was held back: {', '.join(judged.verdict.blocked_patterns)}.")
        return judged.value


def _without_data(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: "" if key in DATA else _without_data(one) for key, one in value.items()}
    return value


def _with_data(value: Any, before: Any) -> Any:
    if isinstance(value, dict):
        return {key: before[key] if key in DATA else _with_data(one, before.get(key)) for key, one in value.items()}
    return value
