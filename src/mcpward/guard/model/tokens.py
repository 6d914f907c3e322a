"""A text as the encoder sees it: word pieces, with where each stands and how it was written."""

from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from tokenizers import Tokenizer

from mcpward.model import CHANNELS

_CASES = 3
TYPES = len(CHANNELS) * _CASES
"""How many token types there are: each channel with other, Capitalised and UPPER writing."""


class Tokens(NamedTuple):
    """The word pieces of a text: their ids, how each is written (0 other, 1 Capitalised, 2 UPPER), and where it stands.

    Places are `[start, end)` in code points of the text.
    """

    ids: Sequence[int]
    cases: Sequence[int]
    places: Sequence[tuple[int, int]]


class Pieces:
    """Cuts texts into word pieces by a `tokenizer.json`; the text itself stays whole, whatever its length."""

    def __init__(self, path: Path) -> None:
        self._tokenizer = Tokenizer.from_file(str(path))
        self._tokenizer.no_truncation()
        self._tokenizer.no_padding()
        first, last = (self._tokenizer.token_to_id(mark) for mark in ("[CLS]", "[SEP]"))
        self.frame: tuple[int, int] = first, last

    def tokens(self, text: str) -> Tokens:
        """The word pieces of `text`, without the marks of its beginning and its end."""
        encoded = self._tokenizer.encode(text, add_special_tokens=False)
        places = encoded.offsets
        return Tokens(encoded.ids, [case(text[start:end]) for start, end in places], places)


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
