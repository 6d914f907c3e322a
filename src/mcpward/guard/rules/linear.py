"""Regular expressions in time that grows with the text alone: those that an operator wrote, run by RE2.

R. Cox: Regular Expression Matching in the Wild, 2010. The syntax is https://github.com/google/re2/wiki/Syntax.
"""

from collections.abc import Iterator
from typing import Any

_MEMORY = 8 << 20

Spans = tuple[tuple[int, int], ...]
"""Where a match stands, and where each of its groups does; a group that is not part of it stands at (-1, -1)."""


class UnfitExpression(Exception):
    """An expression that cannot be taken; the message says what is wrong with it and what helps."""


class Linear:
    """A compiled expression. Raises UnfitExpression. Places are code points."""

    def __init__(self, regex: str, *, cased: bool = True) -> None:
        try:
            import re2
        except ImportError:
            raise UnfitExpression("expressions of your own need the package google-re2; install it") from None
        options = re2.Options()
        options.log_errors, options.case_sensitive, options.max_mem = False, cased, _MEMORY
        try:
            self._compiled = re2.compile(regex, options)
        except re2.error as error:
            said = error.args[0] if error.args else ""
            told = said.decode("utf-8", "replace") if isinstance(said, bytes) else str(said)
            raise UnfitExpression(f"the regex is none of RE2's ({told})") from None
        self.groups: int = self._compiled.groups
        self.names: dict[str, int] = dict(self._compiled.groupindex)

    def fits(self, text: str) -> bool:
        """Whether it matches the whole of a text."""
        return self._compiled.fullmatch(_bytes(text)) is not None

    def occurs(self, text: str) -> bool:
        """Whether it matches anywhere in a text."""
        return self._compiled.search(_bytes(text)) is not None

    def at(self, text: str, place: int) -> Spans | None:
        """The match that begins at a place."""
        data = _bytes(text)
        hit = self._compiled.match(data, place if text.isascii() else len(_bytes(text[:place])))
        return self._spans(hit, data, text) if hit else None

    def each(self, text: str, place: int) -> Iterator[Spans]:
        """The matches from a place on, none within another."""
        data = _bytes(text)
        for hit in self._compiled.finditer(data, place if text.isascii() else len(_bytes(text[:place]))):
            yield self._spans(hit, data, text)

    def _spans(self, hit: Any, data: bytes, text: str) -> Spans:
        spans = [hit.span(number) for number in range(self.groups + 1)]
        if len(data) == len(text):
            return tuple(spans)
        return tuple((_place(data, start), _place(data, end)) for start, end in spans)


def _bytes(text: str) -> bytes:
    # Half of a surrogate pair has no UTF-8; a question mark keeps its place.
    return text.encode("utf-8", "replace")


def _place(data: bytes, offset: int) -> int:
    return len(data[:offset].decode("utf-8")) if offset >= 0 else offset
