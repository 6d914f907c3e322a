"""Bytes in hexadecimal: in one run, or parted by spaces, commas, colons and the like, with 0x or without."""

import re

from mcpward.guard.disguise.runs import Run
from mcpward.guard.disguise.seam import Examples, Shown, gate, run_gate
from mcpward.guard.disguise.words import says_something
from mcpward.guard.views import View

name = "hexadecimal"

_BYTE = "(?:0x)?[2-7][0-9a-f]"

patterns = (
    run_gate("(?:[2-7][0-9a-f]){8}", "[0-9a-f]"),
    run_gate(r"[ :,;\n-]{1,2}".join([_BYTE] * 7), "[0-9a-f]"),
    gate("0x[2-7][0-9a-f](?:0x[2-7][0-9a-f]){5}", "0x"),
)

_LONGEST_NUMBER = 40
_DIGITS = re.compile("[0-9A-Fa-f]{1,64}")
_RUN = Run(r"(?:0[xX])?([0-9A-Fa-f]{2})", r"[ :,;\-\t\n]{0,3}", 16)


def decode(text: str, start: int, end: int) -> View | None:
    """The text of the bytes that begin with the gate."""
    # Text has letters, and so have its bytes: a number is none, be it as long as that of a card.
    digits = _DIGITS.match(text, start)
    if digits and len(digits[0]) < _LONGEST_NUMBER and digits[0].isdecimal() and len(digits[0]) > 2:
        return None
    return _RUN.view(text, start, 6, says_something)


examples = Examples(
    shown=(
        Shown("hex: 546865206b657920697320756e64657220746865206d61742e", "The key is under the mat."),
        Shown("54 68 65 20 6b 65 79 20 69 73 20 68 65 72 65", "The key is here"),
        Shown("0x54, 0x68, 0x65, 0x20, 0x6b, 0x65, 0x79, 0x20, 0x69, 0x73", "The key is"),
        Shown("54:68:65:20:6B:65:79:20:69:73", "The key is"),
        Shown("0x540x680x650x200x6b0x650x79", "The key"),
    ),
    plain=(
        "commit 2fd4e1c67a2d28fced849ee1bb76e7391b93eb12",
        "5e:2a:77:1b:90:cf",
        "id 550e8400-e29b-41d4-a716-446655440000",
        "card 4242424242424242 and 5555555555554444",
    ),
)
