"""Letters as cells of Braille patterns (Unicode block U+2800)."""

import re

from mcpward.guard.disguise.seam import REACH, Examples, Shown, gate
from mcpward.guard.disguise.words import known_words
from mcpward.guard.views import View

name = "braille"

# The commonest letters, each before two more cells.
patterns = tuple(gate(f"{cell}[⠁-⠿]{{2}}", cell) for cell in "⠑⠁⠕⠊⠎⠗")

_RUN = re.compile(rf"[⠁-⠿ ,.!?\n]{{3,{REACH}}}")
_BACK = re.compile("[⠁-⠿ ,.!?\n]{0,64}$")
_CELLS = "⠁⠃⠉⠙⠑⠋⠛⠓⠊⠚⠅⠇⠍⠝⠕⠏⠟⠗⠎⠞⠥⠧⠺⠭⠽⠵⠲⠂⠦⠖"
_LETTERS = str.maketrans(_CELLS, "abcdefghijklmnopqrstuvwxyz.,?!")


def decode(text: str, start: int, end: int) -> View | None:
    """The words of the cells that begin with the gate, a letter for a cell."""
    if before := _BACK.search(text, max(0, start - 64), start):
        start = before.start()
    if not (run := _RUN.match(text, start)):
        return None
    decoded = run[0].translate(_LETTERS)
    return View(decoded, base=start) if known_words(decoded, 3) else View("", base=run.end())


examples = Examples(
    shown=(Shown("⠞⠓⠑ ⠅⠑⠽ ⠊⠎ ⠓⠑⠗⠑", "the key is here"), Shown("read ⠛⠊⠧⠑⠀⠍⠑⠀⠊⠞".replace("⠀", " "), "give me it")),
    plain=("⠿⠿⠿⠿⠿⠿ loading", "⣿⣿⣿⣿⡟⠛⠛⠛⢻⣿"),
)
