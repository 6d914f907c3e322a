"""Reading one value out of a sentence: from a place on, or up to one; without quotes and the marks of the sentence."""

import re
from typing import NamedTuple

from mcpward.guard.engine import fold
from mcpward.guard.told.speech import Speech, find_dense, is_dense

REACH = 200
"""How many characters behind a key are looked at."""

BRACKETS = "([<{（【"

_PAIRS = dict(
    pair.split(" ")
    for pair in (
        '" "', "' '’", "` `", "“ ”“\"", "” ”", "„ “”\"", "« »", "» «", "‘ ’", "’ ’", "‚ ‘’", "‹ ›", "「 」", "『 』",
        "《 》", "【 】", "( )", "（ ）", "[ ]", "< >", "{ }",
    )
)  # fmt: skip
_OPENING = {closing: opening for opening, closings in reversed(_PAIRS.items()) for closing in closings}
_PICTURES = "\u2190-\u21ff\u2300-\u27bf\u2b00-\u2bff\ufe0f\U0001f000-\U0001faff"
_SKIP = re.compile(
    r"(?:[ \t\u00a0\u3000\u200f\u200e]|\r?\n[ \t]{0,8}(?:[>•*–-]{1,3}[ \t])?|[*_]{2}|[:：=]|=>|->|>>|"
    rf"[–—-](?=[ \t])|</?[a-zA-Z]{{1,8}}/?>|[{_PICTURES}]){{0,12}}"
)
_TOKEN = re.compile(rf"[^\s\"“”„«»「」『』《》【】（），。！？；：、،؛؟।…{_PICTURES}]{{1,80}}")
_BACK = re.compile(rf"[^\s>\"“”„«»「」『』《》【】（），。！？；：、،؛؟।…{_PICTURES}]{{1,64}}$")
_FIELDS = "user|name|pass|login|id|e-?mail|host|port|pin|pw|db|database|server|role|url|ssl|key|account"
_CUT = re.compile(
    r"\\[nrt](?=[A-Z\s\"'\\]|$)|</?[a-zA-Z]{0,8}[\s/>]|<(?=/?[a-z]{1,8}\b)|[,;](?=[ \"']{0,3}"
    rf"(?:{_FIELDS})\w{{0,12}}[\"']? ?[:=])|&(?=(?:user|name|pass|login|id|email|token)\w{0, 12}=)|\|{{2}}"
    r"|(?<=\w)[)\]}](?=[,;:] |\(http)"
)
_DIGITS = re.compile(r"[#*]?\d{1,4}(?:[ .-]\d{1,4}){1,5}[#*]?(?!\w)")
_NEXT_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_TRAILING = ".,:;?'’”`\\|"
_SIGNED, _SIGNS = ".,", re.compile(r"[!@#$%^&*+=?~|<>\[\]{}()/\\;:_-]")
_CLOSING = {")": "(", "]": "[", "}": "{"}


class Value(NamedTuple):
    """A value as read: its place, and the quotation mark before it, if any."""

    start: int
    end: int
    quote: str = ""


def read_value(text: str, at: int, speech: Speech) -> Value | None:
    """What stands at `at`, past spaces, list marks, emoji and words like "now"."""
    end = min(len(text), at + REACH)
    for _ in range(3):
        skipped = _SKIP.match(text, at, end)
        at = skipped.end() if skipped is not None else at
        size = len(speech.begins_with_now(fold(text[at : at + 32])))
        if not size or at + size >= end or not (is_dense(text[at]) or text[at + size] in " :\n,"):
            break
        at += size + (text[at + size] == ",")
    if at >= end:
        return None
    closing = _PAIRS.get(text[at])
    if closing:
        for stop in range(at + 1, min(at + 66, len(text))):
            if text[stop] == "\n":
                break
            if (
                stop > at + 1
                and text[stop] in closing
                and (is_dense(text[stop + 1 : stop + 2] or " ") or not text[stop + 1 : stop + 2].isalnum())
            ):
                return Value(at + 1, stop, text[at]) if stop - at > 2 else None
    return _bare_value(text, at, end, speech)


def _bare_value(text: str, at: int, end: int, speech: Speech) -> Value | None:
    """A value without quotes, up to the next space; where words are not set apart, up to the script's change."""
    token = _TOKEN.match(text, at, end)
    if token is None:
        return None
    stop = token.end()
    cut = _CUT.search(text, at + 1, stop)
    if cut is not None:
        stop = cut.start()
    if is_dense(text[at]):
        tail = [place for word in speech.after if (place := text.find(word, at + 2, stop)) > 0]
        stop = min(tail, default=stop)
    elif not text[at:stop].isascii() and (dense := find_dense(text, at, stop)) >= 0:
        comma = text.find(",", at, dense)
        stop = comma if comma > at else dense
    return _trimmed(text, at, stop)


def _trimmed(text: str, at: int, stop: int) -> Value | None:
    """Without the brackets and marks that belong to the sentence."""
    while at < stop and text[at] in "([{":
        at += 1
    if text[stop - 2 : stop] == "**" and text.rfind("**", max(0, at - 80), at) >= 0:
        stop -= 2
    emphasis = text[at - 1 : at] if at else ""
    trailing = _TRAILING if len(_SIGNS.findall(text, at, stop - 1)) < 3 else _SIGNED
    while stop > at and (text[stop - 1] in trailing + emphasis.strip() or _closes(text, at, stop)):
        stop -= 1
    return Value(at, stop) if stop > at else None


def _closes(text: str, at: int, stop: int) -> bool:
    """Whether a bracket ends the value that opened before it."""
    opening = _CLOSING.get(text[stop - 1])
    if opening is None or text.find(opening, at, stop) >= 0:
        return False
    return text[at : stop - 1].isalpha() or text.find(opening, max(0, at - 200), at) >= 0


def read_digits(text: str, value: Value) -> Value:
    """The value with the groups of digits that follow it: "12 34 56"."""
    more = _DIGITS.match(text, value.start, value.start + 40)
    return Value(value.start, more.end(), value.quote) if more is not None and more.end() > value.end else value


def read_back(text: str, end: int) -> Value | None:
    """What stands right before `end`, past spaces and a dash or comma."""
    least = max(0, end - 72)
    while end > least and (text[end - 1] in " \t,–—-=" or text[end - 1] in "→←\ufe0f"):
        end -= 1
    if end <= least:
        return None
    opening = _OPENING.get(text[end - 1])
    if opening:
        start = text.rfind(opening if text[end - 1] != "”" else "“", least, end - 1)
        if start < 0 and text[end - 1] in '”"':
            start = max(text.rfind(mark, least, end - 1) for mark in "„“")
        if start >= 0 and "\n" not in text[start:end] and end - start > 4:
            return Value(start + 1, end - 1, text[start])
    token = _BACK.search(text, least, end)
    if token is None or text[end - 1] in ".?!:;":
        return None
    start = token.start()
    while start < end and (text[start] in "([{'’`*" or is_dense(text[start]) != is_dense(text[end - 1])):
        start += 1
    return _trimmed(text, start, end)


def ends_clause(text: str, value: Value, ons: frozenset[str]) -> bool:
    """Whether the clause ends behind the value, or goes on with a word of `ons`, as sentences do behind a password."""
    rest = text[value.end : value.end + 40]
    if value.quote and rest[:1] in "\"'`”’»“」』)":
        rest = rest[1:]
    rest = rest.lstrip(" \t*_'’`”»\"")
    if not rest or not rest[0].isalpha() or is_dense(rest[0]):
        return True
    low = fold(rest)
    word = _NEXT_WORD.match(low)
    if word is None or word.group() in ons:
        return True
    following = low.split()
    return any(" ".join(following[:size]).rstrip(",.!") in ons for size in (2, 3))
