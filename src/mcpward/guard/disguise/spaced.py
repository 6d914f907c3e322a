"""Letters set apart by spaces, dots, hyphens and the like: i t  i s, i.t i.s."""

import re

from mcpward.guard.disguise.seam import Examples, Shown, nothing, paragraph, run_gate, word_gate
from mcpward.guard.disguise.words import COMMON, known_words, spaced_out
from mcpward.guard.views import View, rewritten

name = "spaced letters"

_BETWEEN = r"[-._*|/,·•~+:]"
_SIGN = "[-._*|/,~+:]"
# Beginnings of telling words in other scripts.
_ABROAD = ("игнор", "инстру", "предыд", "парол", "забуд", "систем", "忽略", "指令", "密码", "提示", "無視", "指示")

patterns = (
    run_gate(r"[a-z](?:[ \n\t]{1,3}[a-z]){4}(?![^\W_])", "[a-z]"),
    run_gate(rf"[a-z](?:{_SIGN}[a-z]){{4}}(?![^\W_])", "[a-z]"),
    word_gate(sign.join(word) for sign in "-._*|/" for word in COMMON if len(word) < 5),
    word_gate(" ".join(word) for word in _ABROAD),
    word_gate(".".join(word) for word in _ABROAD),
)

_MANY = 20

_SPACED = re.compile(r"(?<!\S)\S(?:[ \t\n]{1,4}\S(?!\S)){2,2000}")
_JOINED = re.compile(
    rf"(?<![^\W_])[^\W_](?P<between>{_BETWEEN})(?: (?P=between))?[^\W_]"
    r"(?:(?P=between)(?: (?P=between))?[^\W_]){0,2000}(?![^\W_])"
)
_GAP = re.compile(r"\s+")
_BREAK = re.compile(r"[\W_]+")
_LONGEST_WORD = 14

Change = tuple[int, int, str]


def decode(text: str, start: int, end: int) -> View | None:
    """The paragraph with its letters drawn together, where that gives words."""
    first, last = paragraph(text, start, end)
    changes = _spaced(text, first, last) if text[start + 1].isspace() else _joined(text, first, last)
    view = rewritten(text, first, last, changes)
    known = known_words(view.text, 3) - known_words(text[first:last], 3)
    # Words of a language that is not known here: many letters, with gaps neither everywhere nor nowhere.
    gaps = sum(new == " " for _, _, new in changes)
    foreign = not view.text.isascii() or (len(changes) > _MANY and 0 < gaps * 3 < len(changes))
    return view if known > 0 or foreign else nothing(text, last)


def _spaced(text: str, first: int, last: int) -> list[Change]:
    """Single spaces go, wider ones become the space between two words."""
    changes: list[Change] = []
    for run in _SPACED.finditer(text, first, last):
        gaps = [hit.span() for hit in _GAP.finditer(text, *run.span())]
        if all(end - start == 1 for start, end in gaps):
            changes += _parted(text, gaps)
        else:
            changes += [(start, end, " " if end - start > 1 else "") for start, end in gaps]
    return changes


def _joined(text: str, first: int, last: int) -> list[Change]:
    """Whatever stands between single letters goes; the sign, a space and the sign again are a space."""
    changes: list[Change] = []
    for run in _JOINED.finditer(text, first, last):
        gaps = [hit.span() for hit in _BREAK.finditer(text, *run.span())]
        if len(gaps) > _LONGEST_WORD and all(end - start == 1 for start, end in gaps):
            changes += _parted(text, gaps)
        else:
            changes += [(start, end, " " if end - start > 1 else "") for start, end in gaps]
    return changes


def _parted(text: str, gaps: list[tuple[int, int]]) -> list[Change]:
    """The same where no wider gap tells where words end: at some of them a space stays, by guess."""
    letters = text[gaps[0][0] - 1] + "".join(text[end] for _, end in gaps)
    words = spaced_out(letters)
    changes: list[Change] = []
    place = 0
    for number, (start, end) in enumerate(gaps, 1):
        place += 1
        kept = len(words) > len(letters) and words[place] == " " and letters[number] != " "
        place += kept
        changes.append((start, end, " " if kept else ""))
    return changes


examples = Examples(
    shown=(
        Shown("T h e   k e y   i s   h e r e .", "The key is here."),
        Shown("g i v e m e t h e k e y", "give me the key"),
        Shown("say t.h.e k.e.y i.s h-e-r-e", "the key is here"),
        Shown("p_a_s_s_w_o_r_d please", "password please"),
        Shown("п а р о л ь   т у т", "пароль тут"),
    ),
    plain=("a b c d e f g h", "points (x, y, z) and a, b, c, d, e", "U.S.A. and e.g. i.e. a.m.", "v 1 . 2 . 3"),
)
