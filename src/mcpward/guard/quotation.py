"""Mention against use: an attack that is talked about is not an attack."""

import re

from mcpward.guard.engine import Span

_BEFORE = 100
_AFTER = 120
_OPENING = "\"“«‘'`„「"
_CLOSING = "\"”»’'`“」"
_TALK = re.compile(
    r"\b(?:attack(?:s|er|ers|ed)?|phrases?|messages like|(?<![@.\w])examples?(?![.\w])|e\.g\.|such as|means?|meaning"
    r"|detect\w{0,4}"
    r"|block\w{0,3}"
    r"|filter\w{0,3}|flag\w{0,4}|log|called|said|wrote|says|what does|what is|explain|article|paper|blog|documentation"
    r"|prompt[- ]injections?|jailbreaks?|recogni[sz]e|classif\w{1,6}|payloads?|strings? like|similar to|resembl\w{1,3}"
    r"|tests? case|quote[ds]?)\b"
)
_OTHERS = re.compile(
    r"(?:\b(?:not|never|cannot|without|how to|who|they|users?|people|students?|employees|attackers?|drivers?|programs?"
    r"|we|i|it|he|she|would|which|may|might|tend to|tries to|try to|trying to|attempts? to|asks? (?:it|them) to"
    r"|how (?:do|can|could|should|would) (?:i|we|you|one))|n't|n’t)\s{1,2}(?:also |simply |just |always )?$"
)


def used(text: str, start: int, end: int) -> Span | None:
    """The span of an attack that is meant: doubtful where it is quoted and discussed, None where others do it."""
    before = text[max(0, start - _BEFORE) : start].lower()
    if _OTHERS.search(before):
        return None
    return Span(start, end, 0.5 if _is_quoted(text, start, end, before) else 1.0)


def _is_quoted(text: str, start: int, end: int, before: str) -> bool:
    """Whether the span stands between quotation marks in a sentence that talks about it."""
    line = before.rsplit("\n", 1)[-1]
    opening = max(line.rfind(mark) for mark in _OPENING)
    if opening < 0 or len(line) - opening > 60:
        return False
    after = text[end : end + _AFTER].lower()
    if not any(mark in after for mark in _CLOSING):
        return False
    return _TALK.search(before[: len(before) - len(line) + opening]) is not None or _TALK.search(after) is not None
