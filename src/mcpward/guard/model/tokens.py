"""A text as the encoder sees it: word pieces, with where each stands and how it was written."""

import re
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from tokenizers import Tokenizer

from mcpward.model import CHANNELS

_CASES = 3
TYPES = len(CHANNELS) * _CASES
"""How many token types there are: each channel with other, Capitalised and UPPER writing."""

_HALF = re.compile("[\ud800-\udfff]")
# What stands in no vocabulary is one piece, whatever its length; the beginning says how it is written.
_LONGEST = 32


class Tokens(NamedTuple):
    """The word pieces of a text: their ids, how each is written (0 other, 1 Capitalised, 2 UPPER), and where it stands.

    Places are `[start, end)` in code points of the text.
    """

    ids: Sequence[int]
    cases: Sequence[int]
    places: Sequence[tuple[int, int]]


class Pieces:
    """Cuts texts into word pieces by a `tokenizer.json`, the file or its bytes; the text itself stays whole.

    `before` and `after` are the marks that its model expects around a text; `frame` is both where they are one each.
    """

    def __init__(self, file: Path | bytes) -> None:
        self._tokenizer = Tokenizer.from_buffer(file if isinstance(file, bytes) else file.read_bytes())
        self._tokenizer.no_truncation()
        self._tokenizer.no_padding()
        marked = self._tokenizer.encode("a", add_special_tokens=True)
        own = [at for at, mark in enumerate(marked.special_tokens_mask) if not mark]
        self.before: list[int] = marked.ids[: own[0]] if own else []
        self.after: list[int] = marked.ids[own[-1] + 1 :] if own else []
        first, last = [*self.before, 0][0], [0, *self.after][-1]
        self.frame: tuple[int, int] = first, last

    def tokens(self, text: str) -> Tokens:
        """The word pieces of `text`, without the marks of its beginning and its end."""
        try:
            encoded = self._tokenizer.encode(text, add_special_tokens=False)
        except (TypeError, UnicodeError):  # It does not take half of a surrogate pair.
            encoded = self._tokenizer.encode(_HALF.sub("\ufffd", text), add_special_tokens=False)
        places = encoded.offsets
        return Tokens(encoded.ids, [case(text[start : min(end, start + _LONGEST)]) for start, end in places], places)


@lru_cache(1 << 14)
def case(piece: str) -> int:
    """How a piece is written: 0 other, 1 Capitalised, 2 UPPER."""
    if not piece[:1].isupper():
        return 0
    return 2 if len(piece) > 1 and piece.isupper() else 1


def types(cases: Sequence[int], channel: str) -> list[int]:
    """The token types of pieces that came through `channel`; an unknown one is taken for a tool's reply."""
    base = _CASES * (CHANNELS.index(channel) if channel in CHANNELS else CHANNELS.index("tool_result"))
    return [base + one for one in cases]
