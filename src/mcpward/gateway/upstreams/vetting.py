"""Which tools of an upstream may be shown: those that its policy allows, as they were pinned, that hide no orders."""

import asyncio
from collections.abc import Callable, Sequence
from typing import Any

import structlog
from fastmcp.tools.base import Tool

from mcpward.gateway.upstreams.judging import Judging
from mcpward.gateway.upstreams.pins import Pins
from mcpward.policy.upstreams import UpstreamPolicy

CHANNEL = "tool_description"
log = structlog.get_logger(__name__)


class Vetting:
    """Vets the tools of one upstream. What is held back is neither listed nor called, and `held_back` says why."""

    def __init__(self, server: str, judging: Judging, policy: Callable[[], UpstreamPolicy], pins: Pins) -> None:
        self._server = server
        self._judging = judging
        self.policy = policy
        self._pins = pins
        self.held_back: dict[str, str] = {}

    async def vetted(self, tools: Sequence[Tool]) -> list[Tool]:
        """The tools that may be shown, in their order."""
        policy = self.policy()
        allowed = [one for one in tools if policy.allows(one.name, _read_only(one))]
        told = [one.to_mcp_tool().model_dump(mode="json", by_alias=True, exclude_none=True) for one in allowed]
        return await asyncio.to_thread(self._sifted, allowed, told)

    def _sifted(self, tools: Sequence[Tool], told: Sequence[dict[str, Any]]) -> list[Tool]:
        held, kept = {}, []
        for tool, one, pinned in zip(tools, told, self._pins.check_all(self._server, told), strict=True):
            reason = pinned.reason if pinned.held_back else self._hides(one)
            if reason:
                held[tool.name] = reason
            else:
                kept.append(tool)
        for name in held.keys() - self.held_back.keys():
            log.warning("upstream.tool_held_back", server=self._server, tool=name, reason=held[name])
        self.held_back = held
        return kept

    def _hides(self, tool: dict[str, Any]) -> str:
        """Why a tool is held back for what it says of itself; nothing, where it is not."""
        verdict = self._judging(tool, self.policy().descriptions, CHANNEL).verdict
        return "" if verdict.is_safe else f"Its description holds {', '.join(verdict.blocked_patterns)}."


def _read_only(tool: Tool) -> bool | None:
    return tool.annotations.read_only_hint if tool.annotations else None
