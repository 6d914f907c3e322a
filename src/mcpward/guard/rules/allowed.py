"""What a model thinks of a text apart from what the operator allows."""

from collections.abc import Callable

from mcpward.guard.engine import is_opinion, opinions_in
from mcpward.guard.rules.actions import Rules
from mcpward.model import Finding

ROUNDS = 8
"""So often a text is judged again without a sentence that is allowed; then what a model thinks of it stands."""


def apart_from_allowed(
    text: str, kept: list[Finding], rules: Rules, ask: Callable[[str], list[Finding] | None]
) -> list[Finding]:
    """The findings that are `kept` of a text, with the opinion of what is not allowed in it.

    An opinion holds for the whole of a text, and its span is only the sentence that made its score: where that is
    allowed, something else may still be an attack. So `ask` finds once more, with blanks in the place of the sentence;
    where it has no answer, the opinion stands.
    """
    opinions, rest = opinions_in(kept), text
    for _ in range(ROUNDS):
        allowed = [one for one in opinions if rules.allow.allows(rest[one.start : one.end])]
        if not allowed:
            break
        for one in allowed:
            rest = rest[: one.start] + " " * (one.end - one.start) + rest[one.end :]
        found = ask(rest)
        if found is None:
            break
        opinions = opinions_in(rules.kept(rest, found))
    return kept if rest is text else [*(one for one in kept if not is_opinion(one)), *opinions]
