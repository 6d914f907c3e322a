"""What has to hold of every text, whatever it is made of."""

from dataclasses import dataclass
from itertools import pairwise

from mcpward.errors import Unavailable
from mcpward.guard.engine import CHANNELS
from mcpward.guard.guard import Guard
from mcpward.guard.masking import secure
from mcpward.guard.normalize import normalize
from mcpward.guard.one_pass import OnePass, TimeUp
from mcpward.model import Finding


class Broken(AssertionError):
    """Something does not hold."""


def text_of(data: bytes) -> tuple[str, str]:
    """A channel and a text: bytes that are no UTF-8 become halves of surrogate pairs, which nobody else sends."""
    channel = CHANNELS[data[0] % len(CHANNELS)] if data else CHANNELS[0]
    return channel, data[1:].decode("utf-8", "surrogateescape")


@dataclass
class Target:
    """The same rules behind both sweeps."""

    fast: OnePass
    everywhere: OnePass

    def check(self, data: bytes) -> None:
        """Raise Broken where something does not hold."""
        channel, text = text_of(data)
        _check_plain_form(text)
        found = self._found(text, channel)
        _check_findings(text, found)
        _check_masking(text, found)
        _check_guard(Guard(self.fast), text, channel)

    def _found(self, text: str, channel: str) -> list[Finding]:
        try:
            found = self.fast.find(text, channel)
            again = self.everywhere.find(text, channel)
        except TimeUp:
            raise Broken(f"{len(text)} characters take too long") from None
        if found != again:
            raise Broken(f"the sweeps differ: {set(found) ^ set(again)}")
        return found


def _check_plain_form(text: str) -> None:
    view = normalize(text)
    if view.original(0, len(view.text)) != (0, len(text)) and view.text:
        start, end = view.original(0, len(view.text))
        _need(0 <= start <= end <= len(text), "the plain form reaches beyond its text")
    last = 0
    for at in range(0, len(view.text), max(1, len(view.text) // 50)):
        start, end = view.original(at, at + 1)
        _need(0 <= start < end <= len(text), "a character of the plain form stands for none of the text")
        _need(start >= last, "the plain form goes back")
        last = start


def _check_findings(text: str, found: list[Finding]) -> None:
    for one in found:
        _need(0 <= one.start < one.end <= len(text), "a finding is no stretch of the text")
        _need(0 < one.score <= 1, "a score is out of bounds")
    for kind in ("secret", "personal"):
        apart = [one for one in found if one.kind == kind]
        _need(all(left.end <= right.start for left, right in pairwise(apart)), "findings overlap")


def _check_masking(text: str, found: list[Finding]) -> None:
    secured = secure(text, found)
    if not any(one.action == "mask" for one in found):
        _need(secured == text, "a text without anything to mask has changed")


def _check_guard(guard: Guard, text: str, channel: str) -> None:
    try:
        verdict = guard.judge(text, "medium", channel)
    except Unavailable as error:
        raise Broken("the guard refuses to judge") from error
    _need(verdict.is_safe != bool(verdict.blocked_patterns), "a verdict contradicts itself")
    _need(0 <= verdict.score <= 1, "a verdict has no score")


def _need(holds: bool, what: str) -> None:
    if not holds:
        raise Broken(what)
