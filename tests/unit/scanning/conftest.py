"""A judge that needs no engine: it finds the word `secret` wherever it stands, and `attack`."""

import re
from typing import Any

from mcpward.scanning.items import Item


def finding(found: str, start: int, kind: str = "secret") -> dict[str, Any]:
    return {
        "type": found.upper(), "kind": kind, "start": start, "end": start + len(found),
        "score": 0.9, "detector": f"{found}s", "action": "block" if kind == "attack" else "mask",
    }  # fmt: skip


def judge(text: str, channel: str) -> dict[str, Any]:
    findings = [
        finding(hit[0], hit.start(), "attack" if hit[0] == "attack" else "secret")
        for hit in re.finditer("secret|attack", text)
    ]
    attacked = any(one["kind"] == "attack" for one in findings)
    return {
        "flagged": attacked,
        "score": 0.9 if attacked else 0.0,
        "blocked_patterns": ["jailbreak_attempt"] if attacked else [],
        "findings": findings,
        "secured_text": re.sub("secret|attack", "[MASKED]", text),
    }


def whole(text: str, path: str = "a.txt") -> Item:
    """A text that is a file."""
    return Item(path, path, text, "user", len(text))


def row(text: str, number: int = 1, path: str = "in.jsonl") -> Item:
    """A text that stands in a row."""
    return Item(path, f"id-{number}", text, "user", len(text), number)
