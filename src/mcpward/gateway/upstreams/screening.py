"""What passes between a caller and an upstream, screened: arguments on the way in, and on the way out replies, errors,
questions and all else that the server says.
"""

import asyncio
import re
from collections.abc import Callable, Mapping
from typing import Any

import orjson

from mcpward.errors import HeldBack
from mcpward.gateway.links.link import RemoteError
from mcpward.gateway.pipeline import Visit
from mcpward.gateway.upstreams.judging import Judging
from mcpward.guard.masking import Masker
from mcpward.guard.masks.numbered import Numbered
from mcpward.guard.structure import restore_value
from mcpward.guard.vault import Vault, Vaults
from mcpward.model import Finding
from mcpward.policy.upstreams import Screens, UpstreamPolicy

DATA = frozenset({"data", "blob"})
"""What holds bytes in base64 and no text: pictures, sounds and files."""

SHORT = 1024
"""So many bytes are judged on the spot, which is sooner than a thread could begin."""

_BYTES = re.compile(r"[A-Za-z0-9+/_-]{32,}={0,2}")
_TEXTS = re.compile(r"text/|application/(?:json|xml|.*\+(?:json|xml))", re.IGNORECASE)


class _Named(Numbered):
    """Placeholders that name the server, so that those of one are never taken for those of another."""

    def __init__(self, vault: Vault, server: str) -> None:
        super().__init__(vault)
        self._server = server

    def mark(self, finding: Finding, value: str) -> str | None:
        return self._vault.placeholder(f"{self._server}_{finding.type}", value)


class Words:
    """Screens what goes to one server and comes from it, as its policy says."""

    def __init__(self, server: str, policy: Callable[[], UpstreamPolicy], judging: Judging, vaults: Vaults) -> None:
        self.server = server
        self._policy = policy
        self._judging = judging
        self._vaults = vaults

    async def outgoing(self, visit: Visit, value: Any, what: str = "The arguments") -> Any:
        """What a caller sends to the server. Raises HeldBack, or Unavailable where nobody can judge."""
        policy = self._policy()
        screened = await self._screened(visit, value, policy.arguments, "user", f"{what} for {self.server}")
        vault = self._vaults.known(self.session(visit.caller.principal)) if policy.restore else None
        return screened if vault is None else await asyncio.to_thread(restore_value, screened, vault)

    async def incoming(self, visit: Visit, value: Any, what: str = "The reply") -> Any:
        """What the server sends to a caller. Raises as `outgoing` does."""
        policy = self._policy()
        masker = (
            Masker(_Named(self._vaults.of(self.session(visit.caller.principal)), self.server), secrets=True)
            if policy.restore
            else None
        )
        words = _without_bytes(value)
        screened = await self._screened(visit, words, policy.replies, "tool_result", f"{what} of {self.server}", masker)
        return value if screened is words else _with_bytes(screened, value)

    async def error(self, visit: Visit, error: RemoteError) -> RemoteError:
        """An error that the server answered with. Raises as `outgoing` does."""
        said = await self.incoming(visit, {"message": error.message, "data": error.data}, "The error")
        return RemoteError(error.code, said["message"], said["data"])

    def session(self, principal: str) -> str:
        """Under what the placeholders of a caller are kept."""
        return f"{principal} {self.server}"

    async def _screened(
        self, visit: Visit, value: Any, screens: Screens, channel: str, what: str, masker: Masker | None = None
    ) -> Any:
        if len(orjson.dumps(value)) <= SHORT:
            judged = self._judging(value, screens, channel, masker)
        else:
            judged = await asyncio.to_thread(self._judging, value, screens, channel, masker)
        visit.record.findings.update(one.type for one in judged.verdict.findings)
        if not judged.verdict.is_safe:
            raise HeldBack(f"{what} was held back: {', '.join(judged.verdict.blocked_patterns)}.")
        return judged.value


def _without_bytes(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: "" if _holds_bytes(value, key) else _without_bytes(one) for key, one in value.items()}
    if isinstance(value, list):
        return [_without_bytes(one) for one in value]
    return value


def _with_bytes(value: Any, before: Any) -> Any:
    if isinstance(value, dict) and isinstance(before, Mapping):
        # A key that was masked is another one by now; what stood there held no bytes.
        return {
            key: before[key] if _holds_bytes(before, key) else _with_bytes(one, before.get(key))
            for key, one in value.items()
        }
    if isinstance(value, list) and isinstance(before, list):
        return [_with_bytes(one, old) for one, old in zip(value, before, strict=True)]
    return value


def _holds_bytes(holder: Mapping[str, Any], key: str) -> bool:
    """Whether a field holds bytes in base64 and no text. What only is called so, or is a text in base64, is read."""
    value, kind = holder.get(key), holder.get("mimeType")
    if key not in DATA or not isinstance(value, str) or _BYTES.fullmatch(value) is None:
        return False
    return not (isinstance(kind, str) and _TEXTS.match(kind))
