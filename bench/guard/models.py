"""The speed of the models: the fast tier on 1 KB, the accurate one on longer ones, for one caller and many."""

import itertools
import os
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial

from mcpward.guard.model.opening import models
from mcpward.guard.normalize import normalize

TOKENS = (64, 128, 256)
WINDOW = 128
LONG = 10_000
CALLERS = (1, 16)
SECONDS = 2.0
VARIABLE = "MCPWARD_MODEL"


@dataclass
class Called:
    """What callers saw, round by round: the time of each call in ms (p50, p99), and texts a second by all of them."""

    p50: list[float] = field(default_factory=list)
    p99: list[float] = field(default_factory=list)
    rate: list[float] = field(default_factory=list)

    def note(self, took: Sequence[float], elapsed: float) -> None:
        """Add a round of calls that took so many seconds each, and so many in all."""
        rising = sorted(took)
        self.p50.append(rising[len(rising) // 2] * 1e3)
        self.p99.append(rising[int(len(rising) * 0.99)] * 1e3)
        self.rate.append(len(rising) / elapsed)


class Models:
    """The models that would judge here, asked as the guard asks them; nothing is remembered between calls."""

    def __init__(self, documents: Sequence[str], prompts: Sequence[str]) -> None:
        """`documents` are cut to texts of some tokens and to long ones, `prompts` have 1 KB."""
        self._fast, self._accurate, self.missing = models(os.environ.get(VARIABLE))
        self.called: dict[str, Called] = {}
        self._prompts = [normalize(text).text for text in prompts]
        self._documents = [normalize(text).text for text in documents]

    def round(self, seconds: float = SECONDS) -> None:
        """Measure everything once, for so long each."""
        if self._fast:
            self._call("fast tier, 1 KB", self._fast.score, self._prompts, 1, seconds)
        if self._accurate is None:
            return
        # The model's parts are its own: nobody else asks.
        self._accurate._model.session._remembered = 0
        score = partial(self._fast.scores, channel="user") if self._fast else None
        for name, texts in self._sizes().items():
            for callers in CALLERS:
                self._call(
                    f"accurate tier, {name}", lambda text: self._accurate.judge([text], "user", chosen=score),
                    texts, callers, seconds,
                )  # fmt: skip

    def _sizes(self) -> dict[str, list[str]]:
        whole = "\n\n".join(self._documents)
        pieces = self._accurate._model.pieces
        sizes = {}
        for count in TOKENS:
            # Each window has two marks of its own.
            wanted = count - 2 * -(-count // WINDOW)
            cut = (text[: pieces.tokens(text).places[wanted - 1][1]] for text in self._documents)
            sizes[f"{count} tokens"] = list(cut)
        sizes["10 KB"] = [whole[at : at + LONG] for at in range(0, max(len(whole) - LONG, 1), LONG)]
        return sizes

    def _call(self, name: str, judge: Callable[[str], object], texts: Sequence[str], callers: int, seconds: float):
        took: list[float] = []
        turns = itertools.cycle(texts)

        def caller() -> None:
            while time.perf_counter() < until:
                text = next(turns)
                began = time.perf_counter()
                judge(text)
                took.append(time.perf_counter() - began)

        for text in texts[:10]:
            judge(text)
        began = time.perf_counter()
        until = began + seconds
        threads = [threading.Thread(target=caller) for _ in range(callers)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        called = self.called.setdefault(f"{name}, {callers} caller{'s' * (callers > 1)}", Called())
        called.note(took, time.perf_counter() - began)
