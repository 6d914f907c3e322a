"""What a tool was like when it was last seen, without a word of it, so that a change shows.

A digest has three parts, for what a tool says, what it takes and gives, and how it says it behaves: that much can be
told of a change. A part is the beginning of a SHA-256 (FIPS 180-4), 64 bits of it.
"""

import hashlib
from collections.abc import Iterable, Mapping
from typing import Any

from mcpward.diagnostics.tools.listed import compact, tool_of
from mcpward.model import ServerRun

_PARTS: Mapping[str, tuple[str, ...]] = {
    "what it says of itself": ("title", "description"),
    "its schema": ("inputSchema", "outputSchema"),
    "its annotations": ("annotations",),
}
_LENGTH = 16


def digests(tools: Iterable[object]) -> dict[str, str]:
    """A digest for each tool that a server lists, by name. What is no tool has none; two with one name count both."""
    found: dict[str, str] = {}
    for item in tools:
        if (tool := tool_of(item)) is None:
            continue
        digest = "-".join(_part(tool.fields, keys) for keys in _PARTS.values())
        before = found.get(tool.name)
        found[tool.name] = digest if before is None else "-".join(_both(before.split("-"), digest.split("-")))
    return found


def changes(before: str, now: str) -> tuple[str, ...]:
    """Which parts of a tool are not as they were, in words; () where all are."""
    parts = list(zip(before.split("-"), now.split("-"), strict=False))
    if before == now:
        return ()
    if len(parts) != len(_PARTS):
        return ("something about it",)
    return tuple(words for words, (old, new) in zip(_PARTS, parts, strict=True) if old != new)


def _part(fields: Mapping[str, Any], keys: tuple[str, ...]) -> str:
    return _hash(compact({key: fields[key] for key in keys if fields.get(key) is not None}))


def _both(one: list[str], other: list[str]) -> list[str]:
    return [_hash(f"{first} {second}") for first, second in zip(one, other, strict=True)]


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:_LENGTH]


def remembered(last: ServerRun | None) -> dict[str, str]:
    """The digests that were kept of the last run, {} where there are none."""
    kept = last.details.get("tools") if last is not None else None
    return {str(name): str(digest) for name, digest in kept.items()} if isinstance(kept, Mapping) else {}
