"""Which tools, resources and prompts of an upstream may be shown: what its policy allows, tools as they were pinned,
and nothing that hides orders in what it says of itself.
"""

import asyncio
import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import structlog

from mcpward.errors import Refused, Unavailable
from mcpward.gateway.calls import KEYS, LISTS, Message
from mcpward.gateway.pipeline import known_name
from mcpward.gateway.upstreams.judging import Judging
from mcpward.gateway.upstreams.pins import Pins
from mcpward.policy.upstreams import UpstreamPolicy

CHANNEL = "tool_description"
UNJUDGED = "It could not be judged."
UNSHOWN = "unknown"
"""Stands for a name that holds more than a name."""

_TWICE = "There are two of that name."
_BETWEEN_WORDS = re.compile(r"[_./-]+")
_SECRET_NAME = "Its name holds a secret."  # noqa: S105 - a sentence
log = structlog.get_logger(__name__)


@dataclass(frozen=True)
class Vetted:
    """What may be shown, by name or address, in the server's order; and why something else may not.

    `made_of` is all that it depends on, so that the same is judged once; `judged` is the verdict on each single item.
    """

    shown: Mapping[str, Message] = field(default_factory=dict)
    held_back: Mapping[str, str] = field(default_factory=dict)
    made_of: object = None
    judged_by: object = None
    judged: Mapping[str, tuple[Message, Message | str]] = field(default_factory=dict)

    def shown_name(self, name: str) -> str:
        """The name of something held back as it may stand in a log and in health: it is foreign, too."""
        return UNSHOWN if self.held_back.get(name) == _SECRET_NAME else known_name(name)


class Vetting:
    """Vets the listings of one upstream. What is held back is neither listed nor called."""

    def __init__(self, server: str, judging: Judging, policy: Callable[[], UpstreamPolicy], pins: Pins) -> None:
        self._server = server
        self._judging = judging
        self.policy = policy
        self._pins = pins

    async def vetted(self, method: str, items: Sequence[Message], before: Vetted) -> Vetted:
        """Vet a listing; what did not change since `before` is not judged again."""
        policy = self.policy()
        judged_by = policy.descriptions, self._judging.level
        made_of = items, policy, judged_by, self._pins.stamp if method == "tools/list" else None
        if before.made_of == made_of:
            return before
        known = before.judged if before.judged_by == judged_by else {}
        vetted = await asyncio.to_thread(self._sift, method, items, policy, known)
        for name in vetted.held_back.keys() - before.held_back.keys():
            told = {"item": vetted.shown_name(name), "reason": vetted.held_back[name]}
            log.warning("upstream.held_back", server=self._server, listing=method, **told)
        judged = {name: one for name, one in vetted.judged.items() if one[1] != UNJUDGED}
        # What could not be judged is judged again the next time.
        whole = len(judged) == len(vetted.judged)
        return Vetted(vetted.shown, vetted.held_back, made_of if whole else None, judged_by, judged)

    def instructions(self, text: str | None) -> str | None:
        """The instructions of the server, as they may be shown; None where they hide something."""
        try:
            judged = self._judging(text, self.policy().descriptions, CHANNEL) if text else None
        except Refused:
            return None
        return str(judged.value) if judged and judged.verdict.is_safe else None

    def _sift(self, method: str, items: Sequence[Message], policy: UpstreamPolicy, known: Mapping[str, Any]) -> Vetted:
        key = KEYS[LISTS[method]]
        if method == "tools/list":
            items = [one for one in items if policy.allows(one[key], _read_only(one))]
        twice = {name for name, count in Counter(one[key] for one in items).items() if count > 1}
        # What one of two is must not be pinned as what both are.
        single = [one for one in items if one[key] not in twice]
        pinned = self._pins.check_all(self._server, single) if method == "tools/list" else []
        reasons = dict.fromkeys(twice, _TWICE) | {
            one[key]: verdict.reason or "" for one, verdict in zip(single, pinned, strict=False) if verdict.held_back
        }
        shown, held, judged = {}, {}, {}
        for item in items:
            name, reason = item[key], reasons.get(item[key], "")
            said = known[name][1] if name in known and known[name][0] == item else self._judge(item, key)
            judged[name] = item, said
            if reason or isinstance(said, str):
                held[name] = str(said) if said == _SECRET_NAME else reason or str(said)  # what pins say has the name
            else:
                shown[name] = said
        return Vetted(shown, held, judged=judged)

    def _judge(self, item: Message, key: str) -> Message | str:
        """The item as it may be shown, or why it may not."""
        name = item[key]
        if not name.isprintable():
            return "Its name holds characters that nobody sees."
        if not name.strip() or name == "*":
            return "Its name is none that can be called."
        try:
            screened = self._judging(item, self.policy().descriptions, CHANNEL)
            # A model reads a name as words, whatever stands between them.
            spelt = self._judging(_BETWEEN_WORDS.sub(" ", name), self.policy().descriptions, CHANNEL)
        except Unavailable:
            return UNJUDGED
        except Refused as refusal:  # it is nested too deeply, or no JSON
            return f"It cannot be judged. {refusal.message}"
        if not screened.verdict.is_safe:
            return f"Its description holds {', '.join(screened.verdict.blocked_patterns)}."
        if not spelt.verdict.is_safe:
            return f"Its name holds {', '.join(spelt.verdict.blocked_patterns)}."
        if screened.value[key] != name:
            return _SECRET_NAME
        told: Message = screened.value
        return told


def _read_only(tool: Message) -> bool | None:
    annotations = tool.get("annotations")
    return annotations.get("readOnlyHint") if isinstance(annotations, Mapping) else None
