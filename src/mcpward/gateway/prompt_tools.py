"""The four prompt tools: validate and secure, analyze, statistics, security level.

Their texts are screened neither on the way in nor out: they are the screen.
"""

import asyncio
import json
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any, Literal, TypeVar

import structlog
from pydantic import BaseModel, Field

from mcpward.errors import InvalidInput, StoreDown, Unavailable
from mcpward.gateway.pipeline import Visit
from mcpward.gateway.tools import Arguments, Tool
from mcpward.guard.guard import Guard
from mcpward.guard.levels import LevelKeeper
from mcpward.guard.maskers import Maskers
from mcpward.guard.semantics import Semantics, outline
from mcpward.guard.structure import judge_text, judge_value
from mcpward.model import Finding, Level, Verdict

SENSITIVE = "Sensitive data detected and sanitized"
SENSITIVE_CONTEXT = "Sensitive data detected in the context"
# Longer texts are judged in a thread: the loop must go on serving others.
LONG = 16_384
log = structlog.get_logger(__name__)
T = TypeVar("T")


class ClientInfo(BaseModel):
    """Who called, as it may be shown."""

    client_id: str
    authenticated: bool
    scopes: list[str]


class PromptInput(Arguments):
    """A prompt, and what stands around it."""

    prompt: str = Field(description="The text to check.")
    context: dict[str, Any] | str | None = Field(
        None, description="A JSON object, or a string holding one; its strings are checked too."
    )


class ShownReason(BaseModel):
    """A word by which a model went: `[start, end)` in code points of the prompt, and its weight."""

    start: int
    end: int
    weight: float


def _is_none(value: object) -> bool:
    return value is None


class ShownFinding(BaseModel):
    """One finding: `[start, end)` in code points of the prompt as received. A model's says by which words it went."""

    type: str
    kind: str
    start: int
    end: int
    score: float
    detector: str
    action: str
    because: list[ShownReason] | None = Field(None, exclude_if=_is_none)


class Outline(BaseModel):
    """What the prompt looks like, and the engine that says so."""

    engine: str
    sentence_count: int
    word_count: int


class ValidateOutput(BaseModel):
    """What the guard says of a prompt, and the prompt as it may be passed on."""

    is_safe: bool
    secured_prompt: str
    original_prompt: str
    warnings: list[str]
    blocked_patterns: list[str]
    confidence: float
    modifications_made: bool
    nlp_analysis: Outline
    findings: list[ShownFinding]
    tiers: list[str] = Field(
        description="What stands ready to judge, asked about this text or not: rules, fast, model."
    )
    client_info: ClientInfo


class AnalyzeInput(Arguments):
    """A prompt to analyze."""

    prompt: str = Field(description="The text to analyze.")


class ShownEntity(BaseModel):
    """A named thing in the text, at `[start, end)` in code points."""

    text: str
    label: str
    start: int
    end: int


class ShownAnalysis(BaseModel):
    """What the text looks like."""

    sentence_count: int
    word_count: int
    avg_word_length: float
    imperative_sentences: list[str]
    question_sentences: list[str]
    entities: list[ShownEntity]
    language: str
    engine: str


class AnalyzeOutput(BaseModel):
    """The semantic analysis of a prompt."""

    success: bool = True
    analysis: ShownAnalysis
    prompt: str
    client_info: ClientInfo


class StatsInput(Arguments):
    """The statistics take no arguments."""


class StatsOutput(BaseModel):
    """The state of the guard, and what it has seen since the server started."""

    success: bool = True
    current_security_level: Level
    pattern_counts: dict[str, int]
    nlp_capabilities: dict[str, Any]
    authentication: dict[str, Any]
    counters: dict[str, Any]


class LevelInput(Arguments):
    """The level to use from now on."""

    level: Literal["low", "medium", "high"]


class LevelOutput(BaseModel):
    """The level now in force."""

    success: bool = True
    new_level: Level
    message: str
    updated_by: str


@dataclass
class Seen:
    """What the prompt tools have seen since the server started."""

    validations: int = 0
    unsafe: int = 0
    modified: int = 0
    analyses: int = 0
    findings: Counter[str] = field(default_factory=Counter)
    blocked: Counter[str] = field(default_factory=Counter)

    def note(self, verdict: Verdict) -> None:
        """Count one validation."""
        self.validations += 1
        self.unsafe += not verdict.is_safe
        self.modified += bool(verdict.findings)
        self.findings.update(finding.type for finding in verdict.findings)
        self.blocked.update(verdict.blocked_patterns)

    def shown(self) -> dict[str, Any]:
        """Return the counters as plain values. (`asdict` would count the pairs of each Counter anew.)"""
        return {name: dict(value) if isinstance(value, Counter) else value for name, value in vars(self).items()}


@dataclass
class PromptTools:
    """The four tools, over the guard, the level in force, the semantic analysis and the maskers of the callers."""

    guard: Guard
    level: LevelKeeper
    semantics: Semantics
    authentication: Callable[[], Mapping[str, Any]]
    maskers: Maskers
    seen: Seen = field(default_factory=Seen)

    def declare(self) -> list[Tool[Any]]:
        """Declare them."""
        return [
            Tool(
                "validate_and_secure_prompt",
                "Check a prompt before it goes to a model: mask secrets and personal data, detect attacks.",
                "prompt:validate", PromptInput, ValidateOutput, self.validate, "POST", "/validate_and_secure_prompt",
            ),
            Tool(
                "analyze_prompt_semantics",
                "Describe a prompt: sentences, commands, questions, entities, language.",
                "prompt:analyze", AnalyzeInput, AnalyzeOutput, self.analyze, "POST", "/analyze_prompt_semantics",
            ),
            Tool(
                "get_security_stats",
                "Show the security level, the patterns of each detector, and counters since the server started.",
                "security:stats", StatsInput, StatsOutput, self.stats, "GET", "/get_security_stats",
            ),
            Tool(
                "update_security_level",
                "Set how much suspicion blocks: low, medium or high. It holds on every replica and survives a restart.",
                "security:admin", LevelInput, LevelOutput, self.set_level, "POST", "/update_security_level",
                changes_nothing=False,
            ),
        ]  # fmt: skip

    async def validate(self, given: PromptInput, visit: Visit) -> ValidateOutput:
        """Judge the prompt and its context; unsafe prompts are an answer, not an error."""
        prompt, level = given.prompt, self.level.current
        context = _context(given.context)
        log.info(
            "validation.started",
            client=visit.caller.client_id,
            prompt_length=len(prompt),
            client_scopes=sorted(visit.caller.scopes),
        )
        masker = self.maskers.of(visit.caller.principal)
        verdict = await self._off_loop(len(prompt), judge_text, self.guard, prompt, level, "user", masker)
        around: list[Verdict] = []
        if context:
            size = len(given.context) if isinstance(given.context, str) else LONG
            around = [(await self._off_loop(size, judge_value, self.guard, context, level)).verdict]
        result = _answer(prompt, verdict, around, self.guard.tiers, visit)
        visit.record.note(finding for one in (verdict, *around) for finding in one.findings)
        self.seen.note(verdict)
        log.info("validation.finished", is_safe=result.is_safe, confidence=result.confidence)
        return result

    async def _off_loop(self, size: int, judge: Callable[..., T], *arguments: Any) -> T:
        """Judge at once what is short, the rest in a thread; so too where a model judges, or the engine is starting."""
        if size < LONG and not self.guard.slow:
            return judge(*arguments)
        return await asyncio.to_thread(judge, *arguments)

    async def analyze(self, given: AnalyzeInput, visit: Visit) -> AnalyzeOutput:
        """Analyze a prompt in a thread: language models take their time, the first one most."""
        analysis = await asyncio.to_thread(self.semantics.analyze, given.prompt)
        self.seen.analyses += 1
        shown = ShownAnalysis.model_validate(asdict(analysis))
        return AnalyzeOutput(analysis=shown, prompt=given.prompt, client_info=_client(visit))

    async def stats(self, given: StatsInput, visit: Visit) -> StatsOutput:
        """Show the state of the guard."""
        return StatsOutput(
            current_security_level=self.level.current,
            pattern_counts=self.guard.pattern_counts,
            nlp_capabilities={"engine": self.semantics.engine},
            authentication=dict(self.authentication()),
            counters=self.seen.shown(),
        )

    async def set_level(self, given: LevelInput, visit: Visit) -> LevelOutput:
        """Store the level, then use it."""
        try:
            await self.level.set(given.level)
        except StoreDown as error:
            raise Unavailable(str(error)) from None
        log.info("level.updated", level=given.level, client=visit.caller.client_id)
        return LevelOutput(
            new_level=given.level,
            message=f"The security level is now {given.level}.",
            updated_by=visit.caller.client_id,
        )


def _context(given: Mapping[str, Any] | str | None) -> Any:
    """Return the context as a JSON value; a string must hold an object."""
    if not isinstance(given, str):
        return given
    try:
        value = json.loads(given)
    except (ValueError, RecursionError):
        value = None
    if not isinstance(value, dict):
        message = "the string does not hold a JSON object"
        raise InvalidInput("The input does not fit: context.", details=[{"field": "context", "message": message}])
    return value


def _answer(prompt: str, verdict: Verdict, around: list[Verdict], tiers: Sequence[str], visit: Visit) -> ValidateOutput:
    safe = verdict.is_safe and all(one.is_safe for one in around)
    blocked = dict.fromkeys(name for one in (verdict, *around) for name in one.blocked_patterns)
    warnings = [f"Blocked pattern detected: {name}" for name in blocked]
    if any(finding.action == "mask" for finding in verdict.findings):
        warnings.append(SENSITIVE)
    if any(finding.action == "mask" for one in around for finding in one.findings):
        warnings.append(SENSITIVE_CONTEXT)
    sure = [one.confidence for one in (verdict, *around) if one.is_safe == safe]
    return ValidateOutput(
        is_safe=safe,
        secured_prompt=verdict.secured_text,
        original_prompt=prompt,
        warnings=warnings,
        blocked_patterns=list(blocked),
        confidence=min(sure) if safe else max(sure),
        modifications_made=verdict.secured_text != prompt,
        nlp_analysis=Outline(**outline(prompt)),
        findings=[_shown(finding) for finding in verdict.findings],
        tiers=list(tiers),
        client_info=_client(visit),
    )


def _shown(finding: Finding) -> ShownFinding:
    return ShownFinding(
        type=finding.type,
        kind=finding.kind,
        start=finding.start,
        end=finding.end,
        score=finding.score,
        detector=finding.detector,
        action=finding.action,
        because=[ShownReason(**one._asdict()) for one in finding.because] or None,
    )


def _client(visit: Visit) -> ClientInfo:
    caller = visit.caller
    return ClientInfo(client_id=caller.client_id, authenticated=caller.authenticated, scopes=sorted(caller.scopes))
