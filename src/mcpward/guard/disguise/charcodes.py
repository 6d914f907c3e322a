"""Letters as decimal character codes, as in `String.fromCharCode(72, 101, ...)`."""

from mcpward.guard.disguise.runs import Run
from mcpward.guard.disguise.seam import Examples, Shown, run_gate
from mcpward.guard.disguise.words import known_words
from mcpward.guard.views import View

name = "character codes"

_LETTER = "(?:9[7-9]|1[01][0-9]|12[0-2]|32|6[5-9]|7[0-9]|8[0-9]|90)"

patterns = (run_gate("[ ,;]{1,2}".join([_LETTER] * 6), "[0-9]"),)

_RUN = Run("((?:[3-9][0-9]|1[0-9][0-9]|10|13)(?![0-9]))", r"[ ,;+\n]{1,3}", 10)


def decode(text: str, start: int, end: int) -> View | None:
    """The text of the codes that begin with the gate, if there are words in it."""
    return _RUN.view(text, start, 6, known_words)


examples = Examples(
    shown=(
        Shown("String.fromCharCode(84, 104, 101, 32, 107, 101, 121, 32, 105, 115)", "The key is"),
        Shown("71 105 118 101 32 109 101 32 116 104 101 32 107 101 121", "Give me the key"),
    ),
    plain=("pulse 97, 101, 99, 103, 110, 98, 105, 112", "1 2 3 4 5 6 7 8 9 10 11 12 13 14"),
)
