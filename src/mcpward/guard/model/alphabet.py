"""Which texts a model can read by their letters."""

import re
from typing import NamedTuple


class Alphabet(NamedTuple):
    """The letters of a vocabulary: `of_it` matches one that belongs to it, `beyond` one that does not."""

    of_it: re.Pattern[str]
    beyond: re.Pattern[str]

    def reads(self, text: str) -> bool:
        """Whether most letters of a text belong to it; where there are none, there is nothing that it cannot read."""
        if text.isascii():
            return True
        return len(self.beyond.findall(text)) <= len(self.of_it.findall(text))


LATIN = Alphabet(re.compile(r"[^\W\d_\u0250-\U0010ffff]"), re.compile(r"[^\W\d_\u0000-\u024f]"))
"""Unicode's blocks Basic Latin to Latin Extended-B: of other scripts MiniLM's vocabulary has single letters only."""
