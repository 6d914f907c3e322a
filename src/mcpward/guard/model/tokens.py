"""A text as the encoder sees it: word pieces, with where each stands and how it was written."""

import re
from collections.abc import Sequence
from functools import cached_property, lru_cache
from pathlib import Path
from typing import NamedTuple

from tokenizers import Regex, Tokenizer
from tokenizers.models import WordPiece
from tokenizers.pre_tokenizers import FixedLength, Split
from tokenizers.pre_tokenizers import Sequence as Steps

from mcpward.model import CHANNELS

_CASES = 3
TYPES = len(CHANNELS) * _CASES
"""How many token types there are: each channel with other, Capitalised and UPPER writing."""

_HALF = re.compile("[\ud800-\udfff]")
# A piece may be longer, where it stands in no vocabulary; the beginning says how it is written.
_LONGEST = 32
# A normalizer makes so many characters of one at most: a syllable of Hangul is three letters.
_GROWS = 4


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
        self._long_words = _LongWords(self._tokenizer) if isinstance(self._tokenizer.model, WordPiece) else None

    def tokens(self, text: str) -> Tokens:
        """The word pieces of `text`, without the marks of its beginning and its end."""
        try:
            encoded = self._tokenizer.encode(text, add_special_tokens=False)
        except (TypeError, UnicodeError):  # It does not take half of a surrogate pair.
            text = _HALF.sub("\ufffd", text)
            encoded = self._tokenizer.encode(text, add_special_tokens=False)
        ids, places = encoded.ids, encoded.offsets
        if self._long_words:
            ids, places = self._long_words.read(text, ids, places)
        return Tokens(ids, [case(text[start : min(end, start + _LONGEST)]) for start, end in places], places)


class _LongWords:
    """Reads words in parts that are longer than a WordPiece takes, each of which is one unknown piece to it.

    Else words that are glued together would be invisible, and so would they be with one strange character among them.
    """

    def __init__(self, tokenizer: Tokenizer) -> None:
        self._usual = tokenizer
        self._limit: int = tokenizer.model.max_input_chars_per_word
        self._unknown = tokenizer.token_to_id(tokenizer.model.unk_token)

    def read(self, text: str, ids: list[int], places: list[tuple[int, int]]) -> tuple[list[int], list[tuple[int, int]]]:
        """The pieces of `text`, with such words in their parts; all others as they are."""
        read_ids: list[int] = []
        read_places: list[tuple[int, int]] = []
        done = 0
        for at, (start, end) in enumerate(places):
            if end - start > self._limit // _GROWS and ids[at] == self._unknown and self._is_long(text[start:end]):
                parts = self._cutting.encode(text[start:end], add_special_tokens=False)
                read_ids += ids[done:at] + parts.ids
                read_places += places[done:at] + [(start + first, start + last) for first, last in parts.offsets]
                done = at + 1
        return read_ids + ids[done:], read_places + places[done:]

    def _is_long(self, word: str) -> bool:
        """Whether that is why it is unknown: a short one is left as it is, and as a model learnt it."""
        normalizer = self._usual.normalizer
        normal: str = normalizer.normalize_str(word) if normalizer else word
        return len(normal) > self._limit

    @cached_property
    def _cutting(self) -> Tokenizer:
        """The same model on parts of a word, none too long; what cannot be known stands by itself."""
        model, usual = self._usual.model, self._usual.pre_tokenizer
        words = self._usual.get_vocab(with_added_tokens=False)
        known = [one for one in words if len(one) == 1 and model.continuing_subword_prefix + one in words]
        strange = Split(Regex(f"[^ {re.escape(''.join(known))}]"), "isolated")
        cutting = Tokenizer(model)
        cutting.normalizer = self._usual.normalizer
        cutting.pre_tokenizer = Steps([*([usual] if usual else []), strange, FixedLength(length=self._limit)])
        return cutting


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
