"""Why a text is blocked, or not: what each tier said of it, and what that comes to at each level."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mcpward.guard.engine import Reading, opinions_in
from mcpward.guard.guard import Guard
from mcpward.guard.levels import CLEAR, RULES, threshold
from mcpward.guard.model.calibration import squashed
from mcpward.guard.model.tiers import Tiers, origin, says_little
from mcpward.guard.structure import judge_text, said_in
from mcpward.guard.suspicion import BLOCKABLE
from mcpward.model import LEVELS, Finding, Verdict

if TYPE_CHECKING:
    from mcpward.guard.model.accurate import Judged

_MOST_WORDS = 8
_LONGEST_VIEW = 2_000
_FIELDS = ("type", "start", "end", "score", "detector", "action")


def explain(guard: Guard, tiers: Tiers, text: str, channel: str = "user") -> dict[str, Any]:
    """All that the tiers say of a text that came through `channel`, and the verdict at each level, as JSON values.

    It quotes the text: it is for whoever gave it. Places are `[start, end)` in code points of the text as received,
    or, where that is JSON, of its strings alone, which `read` is then. Raises Unavailable where a tier fails.
    """
    verdicts = {level: judge_text(guard, text, level, channel) for level in LEVELS}
    read = said_in(text)
    reading = tiers.read(read, channel)
    settled = tiers.settles(reading, channel)
    little = settled and says_little(reading.views)
    foreign = not settled and tiers.is_foreign(reading.views)
    judged = None if settled or foreign or tiers.accurate is None else tiers.judge(reading, channel)
    opinion = max(opinions_in(tiers.heard(reading, channel)), key=lambda one: one.score, default=None)
    spoke = opinion.detector if opinion else RULES
    told = {
        "channel": channel,
        "length": len(text),
        "tiers": list(tiers.tiers),
        **({"read": read} if read != text else {}),
        "views": [_view(number, reading) for number in range(len(reading.views))],
        "rules": [_sign(one, read) for one in reading.findings if one.kind == "attack"],
        "fast": _fast(tiers, reading, read, channel, settled=settled and not little),
        "model": _model(judged, reading, read) if judged else _why_not(tiers, little, settled, foreign),
        "score": verdicts["medium"].score,
        "levels": {
            level: {
                "threshold": threshold(level, channel, spoke),
                "blocked": list(verdict.blocked_patterns),
            }
            for level, verdict in verdicts.items()
        },
        "findings": [{name: getattr(one, name) for name in _FIELDS} for one in verdicts["medium"].findings],
    }
    return {"why": _why(verdicts["medium"], told), **told}


def _view(number: int, reading: Reading) -> dict[str, Any]:
    view = reading.views[number]
    start, end = view.original(0, len(view.text))
    is_gloss = number >= len(reading.views) - reading.glosses
    kind = "plain" if not number else "gloss" if is_gloss else "unmasked"
    return {"kind": kind, "start": start, "end": end, "text": view.text[:_LONGEST_VIEW]}


def _sign(one: Finding, text: str) -> dict[str, Any]:
    said = {"detector": one.detector, "type": one.type, "start": one.start, "end": one.end}
    return said | {"score": round(one.score, 4), "text": text[one.start : one.end]}


def _fast(tiers: Tiers, reading: Reading, text: str, channel: str, *, settled: bool) -> dict[str, Any] | None:
    if tiers.fast is None or not reading.views:
        return None
    scores = [tiers.fast.highest(view.text, channel) for view in reading.views]
    worst = max(range(len(scores)), key=scores.__getitem__)
    view = reading.views[worst]
    words = [
        _word(*view.original(one.start, one.end), one.weight, text)
        for one in tiers.fast.explain(view.text, channel, _MOST_WORDS)
    ]
    return {
        "probability": round(squashed(scores[worst]), 4),
        "view": worst,
        "clear_below": CLEAR,
        "settled": settled,
        "words": words,
    }


def _model(judged: Judged, reading: Reading, text: str) -> dict[str, Any]:
    windows = [
        {
            "view": one.view,
            **dict(zip(("start", "end"), origin(one, reading.views), strict=True)),
            "probability": round(one.probability, 4),
            "class": one.kind,
        }
        for one in judged.windows
    ]
    sentence = judged.sentence and _quoted(*origin(judged.sentence, reading.views), text)
    words = [_word(*origin(one, reading.views), one.weight, text) for one in judged.words]
    return {
        "probability": round(judged.probability, 4),
        "class": judged.kind,
        "windows": windows,
        "unread": judged.unread,
        "unread_suspicious": judged.unread_suspicious,
        "sentence": sentence,
        "words": words,
    }


def _why_not(tiers: Tiers, little: bool, settled: bool, foreign: bool) -> dict[str, Any]:
    if little:
        return {"reason": "It is too little to go by; the rules judge alone."}
    if settled:
        return {"reason": "The fast tier settled it."}
    if foreign:
        return {"reason": "It reads other letters than those of this text."}
    return {"reason": tiers.missing}


def _quoted(start: int, end: int, text: str) -> dict[str, Any]:
    return {"start": start, "end": end, "text": text[start:end]}


def _word(start: int, end: int, weight: float, text: str) -> dict[str, Any]:
    return {**_quoted(start, end, text), "weight": round(weight, 3)}


def _why(verdict: Verdict, told: dict[str, Any]) -> list[str]:
    """The verdict at medium, what it was held to, and what the score was made of."""
    limit, score, signs, opinion = told["levels"]["medium"]["threshold"], told["score"], told["rules"], told["model"]
    held_to = f"{limit:g}, the threshold on the channel {told['channel']}"
    if limit > score >= (floor := threshold("low", told["channel"])) and _is_attack(verdict):
        limit, held_to = floor, f"{floor:g}, from which on the rules alone block at every level"
    reaches = "reaches" if score >= limit else "stays under"
    names = ", ".join(verdict.blocked_patterns)
    blocked = f"Blocked at medium as {names}" if names else "Not blocked at medium"
    parts = []
    if signs:
        strongest = max(signs, key=lambda one: float(one["score"]))
        more = f" and {len(signs) - 1} more" if len(signs) > 1 else ""
        parts.append(f"the rules' {strongest['detector']} ({strongest['score']:.2f}){more}")
    if "probability" in opinion:
        parts.append(f"the model's {opinion['probability']:.3f} for an attack")
        if opinion["unread_suspicious"]:
            parts.append("what looks suspicious and was too much to be read")
    elif told["fast"] and not told["fast"]["settled"]:
        parts.append(f"the fast tier's {told['fast']['probability']:.3f} for an attack")
    return [
        f"{blocked}: the score {score:.4f} {reaches} {held_to}.",
        f"It comes from {' with '.join(parts)}." if parts else "Nothing speaks for an attack.",
    ]


def _is_attack(verdict: Verdict) -> bool:
    return any(name in BLOCKABLE for name in verdict.blocked_patterns)
