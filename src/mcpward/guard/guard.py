"""The guard: what is in a text, whether it may pass, and what to show of it."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from mcpward.errors import TooLarge, Unavailable
from mcpward.guard.engine import Engine
from mcpward.guard.levels import threshold
from mcpward.guard.masking import secure
from mcpward.model import Finding, Level, Verdict

BLOCKABLE = ("prompt_injection", "jailbreak_attempt", "malicious_code", "system_prompt_extraction", "security_bypass")
"""The names in `blocked_patterns`, in the order in which they are given; a finding's type is the name in capitals."""

MAX_DEPTH = 64
"""How deep a value may be nested, as for every body."""

KNOWN_TEXT = "My password is secret123"
KNOWN_SECURED = "My password is [PASSWORD_MASKED]"
"""What shows that the guard works."""

_BASE_SCORE = 0.01
_ROUNDS = 4


class EngineFailed(Exception):
    """The engine raised. Only the kind of the error is told: its message could quote the text."""


class Guard:
    """Judges texts with one engine. When the engine fails, nothing passes: `Unavailable` is raised."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    @property
    def engine(self) -> str:
        """The name of the engine."""
        return self._engine.name

    @property
    def pattern_counts(self) -> dict[str, int]:
        """How many patterns each detector has."""
        return dict(self._engine.pattern_counts)

    def works(self) -> bool:
        """Judge one known text, and tell whether it came out as it should."""
        try:
            return self.judge(KNOWN_TEXT, "medium").secured_text == KNOWN_SECURED
        except Unavailable:
            return False

    def judge(self, text: str, level: Level, channel: str = "user") -> Verdict:
        """Judge one text that arrives through `channel` (user, tool_result or tool_description).

        Sensitive data is masked at every level and never blocks. Raises Unavailable when the engine fails.
        """
        findings = self._find(text, channel)
        limit = threshold(level, channel)
        worst = _worst(findings)
        blocked, secured = self._secured(text, findings, limit, channel) if findings else ((), text)
        score = _combined(worst)
        return Verdict(
            is_safe=not blocked,
            secured_text=secured,
            blocked_patterns=blocked,
            findings=tuple(_acted(findings, blocked)),
            confidence=round(max([*worst.values(), limit]) if blocked else 1.0 - score, 4),
            score=round(score, 4),
        )

    def judge_strings(self, value: Any, level: Level, channel: str = "user") -> list[Verdict]:
        """Judge every string of a JSON value, keys too, in no promised order. Offsets are those of each string.

        Raises TooLarge where the value is nested deeper than MAX_DEPTH, and Unavailable when the engine fails.
        """
        return [self.judge(text, level, channel) for text in strings_of(value)]

    def _secured(self, text: str, findings: list[Finding], limit: float, channel: str) -> tuple[tuple[str, ...], str]:
        """What is blocked, and the text that may be handed on: one in which nothing is found any more.

        A mask is shorter or longer than what it stands for and takes words away: what stood apart can come together, or
        a quotation become an order. So the result is looked at again until it holds.
        """
        blocked = _blocked(findings, limit)
        secured = secure(text, _acted(findings, blocked))
        for _ in range(_ROUNDS):
            rest = self._find(secured, channel)
            more = _blocked(rest, limit)
            if more and not blocked:
                blocked, secured = more, secure(text, _acted(findings, more))
                continue
            blocked = tuple(name for name in BLOCKABLE if name in blocked or name in more)
            before, secured = secured, secure(secured, _acted(rest, blocked))
            if secured == before:
                break
        return blocked, secured

    def _find(self, text: str, channel: str) -> list[Finding]:
        try:
            return self._engine.find(text, channel)
        except Exception as error:  # The edge of the engine: whatever is wrong with it, the text must not pass.
            failed = EngineFailed(f"{self._engine.name}: {type(error).__name__}").with_traceback(error.__traceback__)
            raise Unavailable("The guard could not judge this text, so it is refused.") from failed


def strings_of(value: Any) -> Iterator[str]:
    """Every string in a nested JSON value, keys too. Raises TooLarge where it is nested deeper than MAX_DEPTH."""
    waiting: list[tuple[Any, int]] = [(value, 0)]
    while waiting:
        item, depth = waiting.pop()
        if isinstance(item, str):
            yield item
        elif isinstance(item, dict | list | tuple):
            if depth >= MAX_DEPTH:
                raise TooLarge(f"JSON may be nested at most {MAX_DEPTH} deep.")
            inner = [*item, *item.values()] if isinstance(item, dict) else item
            waiting += ((one, depth + 1) for one in inner)


def _worst(findings: list[Finding]) -> dict[str, float]:
    """The highest score of each type of attack."""
    worst: dict[str, float] = {}
    for finding in findings:
        if finding.kind == "attack":
            worst[finding.type] = max(finding.score, worst.get(finding.type, 0.0))
    return worst


def _blocked(findings: list[Finding], limit: float) -> tuple[str, ...]:
    """The names of the types of attack that reach the limit."""
    worst = _worst(findings)
    return tuple(name for name in BLOCKABLE if worst.get(name.upper(), 0.0) >= limit)


def _acted(findings: list[Finding], blocked: tuple[str, ...]) -> list[Finding]:
    """The findings with what is done about them.

    In a text that is refused nothing is given the benefit of the doubt: what was only flagged is cut out as well.
    """
    if not blocked:
        return findings
    return [replace(one, action="block") if one.kind == "attack" else one for one in findings]


def _combined(worst: dict[str, float]) -> float:
    """How likely any attack is, the types taken as independent."""
    innocent = 1.0 - _BASE_SCORE
    for score in worst.values():
        innocent *= 1.0 - score
    return 1.0 - innocent
