"""Bytes as eight binary digits each."""

from mcpward.guard.disguise.runs import Run
from mcpward.guard.disguise.seam import Examples, Shown, run_gate
from mcpward.guard.views import View

name = "binary"

patterns = (run_gate("(?:0[01]{7}[ ,]?){5}", "[01]"),)

_RUN = Run("([01]{8})", r"[ ,;\n]{0,2}", 2)


def decode(text: str, start: int, end: int) -> View | None:
    """The text of the bytes that begin with the gate."""
    return _RUN.view(text, start, 5, len)


examples = Examples(
    shown=(
        Shown("01001000 01100101 01101100 01101100 01101111", "Hello"),
        Shown("so 010010000110010101101100011011000110111100100001.", "Hello!"),
    ),
    plain=("mask 00000000 00000001 00000010 00000100 00001000", "0000111100001111000011110000111100001111"),
)
