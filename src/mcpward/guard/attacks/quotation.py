"""Mention against use: an attack that is talked about is not an attack."""

import re

from mcpward.guard.engine import Span

_BEFORE = 100
_AFTER = 120
_QUOTED = 0.27
_OPENING = "\"“«‘'`„「『"
_CLOSING = "\"”»’'`“」』"
_TALK = re.compile(
    r"\b(?:attack(?:s|er|ers|ed)?|phrases?|messages like|(?<![@.\w])examples?(?![.\w])|e\.g\.|such as|means?|meaning"
    r"|detect\w{0,4}"
    r"|block\w{0,3}"
    r"|filter\w{0,3}|flag\w{0,4}|log|called|said|wrote|says|what does|what is|explain|article|paper|blog|documentation"
    r"|prompt[- ]injections?|jailbreaks?|recogni[sz]e|classif\w{1,6}|payloads?|strings? like|similar to|resembl\w{1,3}"
    r"|tests? case|quote[ds]?|sentence|keywords?|wording|title|slogan|lyrics?|idiom|proverb|regex|label\w{0,3}"
    r"|regular expression|finds|matches|searches for|refuses|refused|rejects|rejected|declines|asserts?|asserting"
    r"|unit tests?|tests? (?:that|whether|for)|why do(?:es)?|how do(?:es)?)\b"
)
_JSON_STRING = re.compile(r"(?:[\"']\s{0,2}:\s{0,8}|[\[{]\s{0,8})$")
_OTHERS = re.compile(
    r"(?:\b(?:not|never|cannot|without|how to|who|they|users?|people|students?|employees|attackers?|drivers?|programs?"
    r"|we|i|it|he|she|that|would|which|may|might|tend to|tries to|try to|trying to|attempts? to|asks? (?:it|them) to"
    r"|how (?:do|can|could|should|would) (?:i|we|you|one)|(?:can|could|should|may|do|did|must|shall) (?:i|we|one|he"
    r"|she|they|it)|(?:is|was) it \w{2,10} to|able to|want(?:s|ed)? (?:him|her|them) to|models? (?:can|to|that)"
    r"|(?:hackers?|players?|children|kids|parents|voters|critics|researchers|someone|somebody|anyone|everyone|nobody)"
    r"(?: \w{3,5})?)|n't|n’t)\s{1,2}(?:also |simply |just |always |often |safely |completely )?$"
)
_HOW_TO = re.compile(
    r"(?:^|[\s\"'(])(?:how (?:do|does|did|can|could|should|would|to|are|is)|why (?:do|does|did|is|are|can|should|would)"
    r"|what (?:happens|does|is|are|if|would|do|can)|when (?:should|do|does|is|can|i|we)|where (?:do|can|is|should)"
    r"|which|is (?:it|there|that|this)|are there|does|did|do (?:i|we|they|people|you (?:know|have))"
    r"|(?:can|could|should|may|must|would) (?:i|we|one|it|they|he|she|someone|a|an|the|this|that)\b"
    r"|whether|if (?:i|we|you|someone|a|an|the|users?|they)\b|difference between|risks? of|dangers? of"
    r"|(?:best|safe|right|proper) (?:way|practice)|guide (?:on|to)|tutorial|explain|describe|discuss|essay on"
    r"|consequences of|impact of|pros and cons)"
)


_REPORTED = re.compile(
    r"\b(?:(?:asks?|asked|asking|tells?|telling|told|instructs?|requests?|orders?|commands?"
    r"|tricks?|convinces?|urges?|forces?|persuades?|gets?|wants?|makes?"
    r"|trying to (?:get|make|trick)|attempts? to (?:get|make|trick)) (?:you|it|the (?:ai"
    r"|model|assistant|bot|llm|chatbot)|me|us|them)(?: to)?"
    r"|(?:attempts?|requests?|prompts?|messages?|users?|inputs?|anyone|calls?|commands?"
    r"|content) (?:that|to|which|who)(?: \w{2,9})?"
    r"|(?:if|when|whenever|should) (?:a|the|any|some)? ?(?:users?|someone|anyone|person|input"
    r"|message|prompt|document|text|email)\b[^.!?\n]{0,60})\s{0,2}[\"'“]?$"
)


def used(text: str, start: int, end: int) -> Span | None:
    """The span of an attack that is meant: doubtful where it is quoted and discussed, None where others do it."""
    if others_do(text, start):
        return None
    return Span(start, end, _QUOTED if is_quoted(text, start, end) else 1.0)


def ordered(text: str, start: int, end: int) -> Span | None:
    """The span of an order that is given here and now: None also where a question asks how or whether to do it."""
    return None if is_asked(text, start) else used(text, start, end)


def is_asked(text: str, start: int) -> bool:
    """Whether what stands at `start` is part of a sentence that asks how, why or whether something is done."""
    before = re.split(r"[.!?\n;]\s", text[max(0, start - _BEFORE) : start].lower())[-1]
    return _HOW_TO.search(before) is not None


def others_do(text: str, start: int) -> bool:
    """Whether it is others who do what stands at `start`, or ask for it, or whether it is denied."""
    before = text[max(0, start - _BEFORE) : start].lower()
    return _OTHERS.search(before) is not None or _REPORTED.search(before) is not None


def is_quoted(text: str, start: int, end: int) -> bool:
    """Whether the span stands between quotation marks in a sentence that talks about it; those of JSON are none."""
    before = text[max(0, start - _BEFORE) : start].lower()
    line = before.rsplit("\n", 1)[-1]
    opening = max(line.rfind(mark) for mark in _OPENING)
    if opening < 0 or len(line) - opening > 60 or _JSON_STRING.search(line[:opening]):
        return False
    after = text[end : end + _AFTER].lower()
    if not any(mark in after for mark in _CLOSING):
        return False
    return _TALK.search(before[: len(before) - len(line) + opening]) is not None or _TALK.search(after) is not None
