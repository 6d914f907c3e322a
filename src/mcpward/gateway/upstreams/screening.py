"""What passes between a caller and an upstream, screened: arguments on the way in, and on the way out replies, errors,
questions and all else that the server says.
"""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import orjson

from mcpward.errors import HeldBack, TooLarge
from mcpward.gateway.pipeline import Visit
from mcpward.gateway.upstreams.judging import Judging
from mcpward.gateway.upstreams.octets import packed, unpacked
from mcpward.guard.masking import Masker
from mcpward.guard.masks.mask import Mask
from mcpward.guard.masks.numbered import Numbered
from mcpward.guard.structure import restore_value
from mcpward.guard.vault import PLACEHOLDER, Vault, Vaults
from mcpward.links.link import RemoteError
from mcpward.model import Finding
from mcpward.policy.upstreams import Screens, UpstreamPolicy

SHORT = 1024
"""So many bytes are judged on the spot, which is sooner than a thread could begin."""

_SYSTEM, _PLAIN = "systemPrompt", "system"
_STATE = "requestState"
_TOO_DEEP = "it is nested too deeply"


class _Named(Numbered):
    """Placeholders that name the server, so that those of one are never taken for those of another."""

    def __init__(self, vault: Vault, server: str) -> None:
        super().__init__(vault)
        self._server = server

    def mark(self, finding: Finding, value: str) -> str | None:
        return self._vault.placeholder(f"{self._server}_{finding.type}", value)


class _Kept(Mask):
    """The usual masks, but for the placeholders of a vault: what these stand for is on its way back."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def mark(self, finding: Finding, value: str) -> str | None:
        return None

    def fitted(self, text: str, findings: Sequence[Finding]) -> Sequence[Finding]:
        known = [it.span() for it in PLACEHOLDER.finditer(text) if findings and self._vault.value(it[0]) is not None]
        return [
            one
            for one in findings
            if one.action != "mask" or not any(start <= one.start and one.end <= end for start, end in known)
        ]


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
        vault = self._vaults.known(self.session(visit.caller.principal)) if policy.restore else None
        masker = None if vault is None else Masker(_Kept(vault))
        screened = await self._screened(visit, value, policy.arguments, "user", f"{what} for {self.server}", masker)
        return screened if vault is None else await asyncio.to_thread(restore_value, screened, vault)

    async def incoming(self, visit: Visit, value: Any, what: str = "The reply", channel: str = "tool_result") -> Any:
        """What the server sends to a caller. Raises as `outgoing` does.

        `channel` is "user" for what is meant to be done: there an order alone is no attack.
        """
        policy = self._policy()
        masker = (
            Masker(_Named(self._vaults.of(self.session(visit.caller.principal)), self.server), secrets=True)
            if policy.restore
            else None
        )
        what = f"{what} of {self.server}"
        if not _size(value):
            raise HeldBack(f"{what} was held back: {_TOO_DEEP}.")
        words = unpacked(value)
        try:
            screened = await self._screened(visit, words, policy.replies, channel, what, masker)
        except TooLarge:
            raise HeldBack(f"{what} was held back: {_TOO_DEEP}.") from None
        return value if screened is words else packed(screened, value)

    async def reply(self, visit: Visit, method: str, result: Any) -> Any:
        """The result of a call. A prompt is meant to be done, and questions in it are judged as such, one by one."""
        channel = "user" if method == "prompts/get" else "tool_result"
        if not isinstance(result, Mapping) or result.get("resultType") != "input_required":
            return await self.incoming(visit, result, channel=channel)
        # The state is the server's own, for nobody to read: it comes back to it as it is, or not at all.
        state = {key: result[key] for key in (_STATE,) if isinstance(result.get(key), str)}
        rest = {key: value for key, value in result.items() if key not in state}
        asked = rest.get("inputRequests")
        if not isinstance(asked, Mapping):
            return {**await self.incoming(visit, rest, channel=channel), **state}
        told = {**await self.incoming(visit, {**rest, "inputRequests": dict.fromkeys(asked)}, channel=channel), **state}
        questions = [await self._asked(visit, one) for one in asked.values()]
        return {**told, "inputRequests": dict(zip(told["inputRequests"], questions, strict=True))}

    async def question(self, visit: Visit, method: object, params: Any) -> Any:
        """What the server asks the caller. What it asks their model is meant to be done. Raises as `outgoing` does."""
        if method != "sampling/createMessage" or not isinstance(params, Mapping):
            return await self.incoming(visit, params, "The question")
        # That name is the protocol's, not the server's: beside it the plainest text looks as if it asked for secrets.
        plain = {_PLAIN if key == _SYSTEM else key: value for key, value in params.items() if key != _PLAIN}
        told = await self.incoming(visit, plain, "The question", "user")
        return {_SYSTEM if key == _PLAIN else key: value for key, value in told.items()}

    async def _asked(self, visit: Visit, one: Any) -> Any:
        if not isinstance(one, Mapping):
            return await self.incoming(visit, one, "The question")
        told = await self.incoming(visit, {key: each for key, each in one.items() if key != "params"}, "The question")
        if "params" in one:
            told = {**told, "params": await self.question(visit, one.get("method"), one["params"])}
        return told

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
        if 0 < _size(value) <= SHORT and not self._judging.slow:
            judged = self._judging(value, screens, channel, masker)
        else:
            judged = await asyncio.to_thread(self._judging, value, screens, channel, masker)
        visit.record.findings.update(one.type for one in judged.verdict.findings)
        if not judged.verdict.is_safe:
            raise HeldBack(f"{what} was held back: {', '.join(judged.verdict.blocked_patterns)}.")
        return judged.value


def _size(value: Any) -> int:
    """In bytes, as JSON; 0 for a number of more than 64 bits, or deep nesting: whoever judges says if that may be."""
    try:
        return len(orjson.dumps(value))
    except orjson.JSONEncodeError:
        return 0
