"""Secrets whose provider gave them a shape of their own: a prefix, a structure, a checksum."""

import re

from mcpward.guard.engine import Caught, Examples, Kind, Pattern, Span
from mcpward.guard.providers import KEYS
from mcpward.guard.providers.rows import Key
from mcpward.guard.providers.samples import is_made_up, is_random, says_sample
from mcpward.guard.providers.shapes import text as literal
from mcpward.guard.values.chance import chance

name = "api_keys"
kind: Kind = "secret"

patterns = tuple(Pattern(row.type, row.anchors, row.regex, row.score, cased=True, name=row.rule) for row in KEYS)

_WIDTH = 3  # of the beginnings by which the rows are found
_DOUBT = 0.8  # the factor of a key whose checksum fails: mistyped or cut off, it is still nearly the whole secret
_LOOK_BACK = 130
_HEX = re.compile(r"[0-9a-f]{16,}$")
_ODDS = 6.0  # nats; what words of ordinary names hardly reach


class _Row:
    """A row that is ready to judge a candidate."""

    def __init__(self, row: Key) -> None:
        self.row = row
        self.whole = re.compile(row.regex)
        self.head = re.compile(literal(row.head).regex)
        self.before = re.compile(rf"(?<![A-Za-z0-9])(?:{row.before.regex})$") if row.before else None

    def judge(self, text: str, start: int, end: int) -> Span | None:
        """The secret in the candidate, or None where it is an example or no work of chance."""
        head = self.head.match(text, start)
        body = head.end() if head else start
        if self.before is not None:
            before = self.before.search(text, max(0, start - _LOOK_BACK), start)
            if before is None:
                return None
            start = before.start()
        while end > body and text[end - 1] in "-._":
            end -= 1
        if self.row.only_body:
            start = body
        sound = self.row.sound is None or self.row.sound(text[start:end])
        if self.row.seal is not None and sound:
            # No chance, and hardly a manual, gives a right checksum.
            return Span(start, end)
        drawn = text[start:end] if self.before is not None else text[body:end]
        if says_sample(text[start:end]) or is_made_up(drawn) or not _is_drawn(drawn, mix=self.row.mix):
            return None
        return Span(start, end, 1.0 if sound else _DOUBT)


def _is_drawn(value: str, *, mix: bool) -> bool:
    """Whether chance made it; `mix` where the head alone says little.

    Hexadecimal digits hold too few letters for odds: there, figures among letters will do.
    """
    if not is_random(value):
        return False
    figures = any(map(str.isdigit, value))
    if mix:
        odds = chance(value)
        return odds > (_ODDS if figures else 2 * _ODDS) or (figures and _HEX.match(value) is not None)
    return figures or chance(value) > 0


_ROWS: dict[str, list[_Row]] = {}
for _key in KEYS:
    for _beginning in {anchor[:_WIDTH] for anchor in _key.anchors}:
        _ROWS.setdefault(_beginning, []).append(_Row(_key))


def confirm(text: str, start: int, end: int) -> Span | None:
    """The key, unless it is an example of one; doubted where its checksum fails."""
    for row in _ROWS.get(text[start : start + _WIDTH].lower(), ()):
        found = row.whole.match(text, start)
        if found is not None and found.end() == end:
            span = row.judge(text, start, end)
            if span is not None:
                return span
    return None


examples = Examples(
    catch=tuple(Caught(f"see: {row.sample} and so on", row.type, row.secret) for row in KEYS[::50]),
    ignore=(
        "AKIA is how such an id begins",
        "AKIA" + "IOSFODNN7EXAMPLE",
        "wJalrXUtnFEMI/K7MDENG/" + "bPxRfiCYEXAMPLEKEY",
        "ghp_" + "x" * 36,
        "ghp_" + "1234567890abcdefghijklmnopqrstuvwxyz",
        "sk-" + "1234567890abcdef" * 2,
        "sk_live_" + "yourkeygoeshere",
        "sk_test_" + "X" * 24,
        "glpat-" + "xxxxxxxxxxxxxxxxxxxx",
        "AIza" + "X" * 35,
        "task-management-dashboard-component",
        "the sk-learn package",
        "spv-driven design of 2024",
        "merged as 1f0c2ab94d77e5036b8891d2cc40f7e3a5b6d890",
        "digest sha256:09f1e2d3c4b5a6978877665544332211ffeeddccbbaa00112233445566778899",
        '"integrity": "sha512-' + "q8ZrT2vKpL0xW7nYc3BdF5gHj9Ms4Aa1Ee6Uu+iO/zXbRk" * 2 + 'Ab=="',
        "id 7c9e6679-7425-40de-944b-e07fc1f90ae7",
        "live_stream_of_the_game_in_the_evening",
    ),
)
