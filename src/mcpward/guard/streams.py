"""A stream of chunks, masked on its way.

What was passed on cannot be taken back. So a chunk is held until the window that it ends in was judged, with enough of
what follows to see the longest key whole: up to 86,016 code points wait with the default reach. Once something in a
window is to be blocked, nothing of it and nothing after it passes.

What comes out does not depend on where the stream is cut into chunks, and the memory that is needed not on its length.
"""

from collections import Counter

from mcpward.guard.guard import Guard
from mcpward.guard.judging import judge_texts
from mcpward.guard.masking import Masker, weave
from mcpward.guard.masks.typed import Typed
from mcpward.guard.windows import REACH, Reach, Window, Windows
from mcpward.model import Finding, Level


class MaskedStream:
    """One stream. `found` counts the types of what was found, `blocked_patterns` says why the stream was ended.

    The engine of its guard should be a thorough one: of a window there is more to read than of a call's text.
    """

    def __init__(
        self,
        guard: Guard,
        level: Level,
        channel: str = "user",
        masker: Masker | None = None,
        reach: Reach = REACH,
    ) -> None:
        self._guard = guard
        self._level = level
        self._channel = channel
        self._masker = masker or Masker(Typed())
        self._windows = Windows(reach)
        self._passed = 0
        self._over = False
        self.found: Counter[str] = Counter()
        self.blocked_patterns: tuple[str, ...] = ()

    @property
    def is_safe(self) -> bool:
        """Whether nothing was blocked so far."""
        return not self.blocked_patterns

    def feed(self, chunk: str) -> str:
        """Take a chunk; gives what may be passed on, which is often nothing yet.

        Raises Unavailable when the engine fails; nothing passes after that.
        """
        if self._over:
            return ""
        return "".join([self._pass(window) for window in self._windows.feed(chunk)])

    def end(self) -> str:
        """The rest, once the stream is over. Raises as `feed` does."""
        if self._over:
            return ""
        rest = self._pass(self._windows.end())
        self._over = True
        return rest

    def _pass(self, window: Window) -> str:
        """The core of a window as it may be passed on."""
        if self._over:
            return ""
        # Until it is judged: should that fail, the stream has ended.
        self._over = True
        find = self._guard.finder(self._channel)
        judged = judge_texts(
            [window.text],
            lambda texts, model: [find(texts[0], model)],
            self._level,
            self._channel,
            self._guard.rules,
        )
        self.found.update(one.type for one in judged.findings[0] if window.start <= one.start < window.end)
        self.blocked_patterns = judged.blocked
        if judged.blocked:
            return ""
        self._over = False
        return self._masked(window, judged.masked[0])

    def _masked(self, window: Window, findings: list[Finding]) -> str:
        """What of the core was not passed on yet, and what goes on behind it of that which begins in it."""
        first = max(window.start, self._passed - window.at)
        text = window.text[first:]
        core = max(window.end - first, 0)
        begun = [
            one.placed(max(one.start - first, 0), one.end - first, lambda start, end: (start - first, end - first))
            for one in findings
            if one.start < window.end and one.end > first
        ]
        stretches = [one for one in self._masker.stretches(text, begun) if one.start < core]
        end = max([core, *(one.end for one in stretches)])
        self._passed = window.at + first + end
        return weave(text[:end], stretches)
