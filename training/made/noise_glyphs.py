"""Rows of signs, pictures of letters, text in the wrong encoding, and notations of trades and games."""

import string
from collections.abc import Callable
from random import Random

from training.made.compose import pick
from training.made.harmless_text import blocks, lines
from training.made.noise_slots import characters, filled, word
from training.made.noise_strings import said

_FOREIGN = lines("""
    Déjà vu à la plage, où l'été s'achève.\nÄpfel, Öl und süße Brötchen für Zoë\nmañana iré al pequeño café de Begoña
    Zażółć gęślą jaźń\nПогода сегодня хорошая\n今日は天気がいいです\nΚαλημέρα σε όλους
    “quoted” — and then… some • bullets
    Çok güzel bir gün, değil mi?\nblåbærsyltetøy på brød\n커피 한 잔 주세요\nkøb smør, æg og fløde – 25 €
""")
_EMOJI = "😀😂🥰😎🤔😴🎉🎂🍕🍓🍎🥑🌮☕🚲🚗🚀✈️🌈⭐🌙🔥💧🌲🌵🐶🐱🦊🐸🐝🦋🎈🎁📚✏️📷🎸⚽🏀♟️🧩❤️💛💚💙🟥🟧🟨🟩🟦🟪⬛⬜"
_FACES = lines("""
    (╯°□°)╯︵ ┻━┻\n¯\\_(ツ)_/¯\n(づ｡◕‿‿◕｡)づ\n:-) ;-) :-D :-P\nʕ•ᴥ•ʔ\n(=^･ω･^=)
    ┬─┬ノ( º _ ºノ)\n<3 <3 <3\n\\o/ \\o/ o7\n(⌐■_■)\n>:3\nxD xD
""")
_PICTURES = blocks(r"""
 /\_/\
( o.o )
 > ^ <
~~~~
   __
  /  \____
 |  o     \___
  \________/~~
~~~~
+-------+      +-------+
| «w» | ---> | «w» |
+-------+      +-------+
     |
     v
  [«w»]
~~~~
      .
     /|\
    / | \
   /__|__\
  ~~~~~~~~~
~~~~
«w»/
├── «w»/
│   ├── «id».py
│   └── «id».md
├── «w».toml
└── «w»/
    └── «w».txt
~~~~
  |\  |  |--- |\    /|
  | \ |  |--  | \  / |
  |  \|  |___ |  \/  |
~~~~
╔══════════════╗
║  «U»
╠══════════════╣
║  «n2» / «n3»
╚══════════════╝
~~~~
 100 |            *
  75 |        *  *
  50 |   * *
  25 | *
   0 +---------------
      1 2 3 4 5 6 7 8
~~~~
    .--.
   |o_o |
   |:_/ |
  //   \ \
 (|     | )
~~~~
 ___________
< «w» «w» >
 -----------
        \   ^__^
         \  (oo)\_______
            (__)\       )\/\
~~~~
e|---«n1»-----«n1»---|
B|-----«n1»-----«n1»-|
G|---«n1»---«n1»-----|
D|-«n1»-------«n1»---|
A|-------«n1»--------|
E|-«n1»---------«n1»-|
~~~~
*5-9 «#|##|###|#####|########|##########» «n2»
~~~~
*6-9 «0|1|.|█|░» «0|1|.|█|░» «0|1|.|█|░» «0|1|.|█|░» «0|1|.|█|░» «0|1|.|█|░» «0|1|.|█|░»
~~~~
*9-9 «n1» «_|n|.|5|7» «n1» | «_|.|2» «n1» «_|.|8» | «n1» «_|.|6|1» «n1»
~~~~
   0 1 2 3 4 5 6
*5-6 «A|B|C|D|E|F» «.|x|o|~» «.|x|o|~» «.|x|o|~» «.|x|o|~» «.|x|o|~» «.|x|o|~» «.|x|o|~»
""")
_NOTATIONS = blocks(r"""
1. e4 e5 2. Nf3 Nc6 3. Bb5 a6 4. «Ba4|Bxc6» «Nf6|dxc6» ↩
5. O-O «Be7|Nxe4|f6» 6. «Re1|d4» «b5|exd4» 7. «Bb3|Qxd4» «d6|O-O» 1/2-1/2
~~~~
1. d4 d5 2. c4 «e6|c6|dxc4» 3. Nc3 Nf6 4. «Bg5|Nf3|cxd5» «Be7|exd5» ↩
5. e3 O-O 6. Bd3 Nbd7 7. «Qc2|O-O» «Re8|c5» 8. h3!? «g6|a6» {«n2» min left} 1-0
~~~~
rnbqkb1r/pp«p|2|1»1pppp/5n2/3p4/2PP4/«2N5|5N2»/PP2PPPP/R1BQKBNR «w|b» KQkq - «n1» «n1»
~~~~
>seq«n3» «w» «w» partial
*2-6 «a60»
~~~~
R U R' U' «F|L2|D|M'» «R2|B|U2» F' «L|D2|R» U2 R' «F2|B'» D
~~~~
Row 1: k2, p2, *yo, k2tog; rep from * to last «n1» sts, k2.
Row 2: purl. Row 3: k«n1», sl1, psso, (k1, p1) x «n1».
Row 4: BO «n2» sts, cut yarn.
~~~~
CC(=O)Oc1ccccc1C(=O)O
CN1C=NC2=C1C(=O)N(C(=O)N2C)C
C1CCCCC1«N|O|S»CC(=O)«O|N»
~~~~
C  Am  F  G | C  Am  F  «G7|E7|Gsus4» | «Dm|Em» «Dm7|A7»  G  C
~~~~
2H2 + O2 -> 2H2O; Fe2O3 + 3CO -> 2Fe + 3CO2; [Cu(NH3)4]2+ ; pKa = «f2»; ΔH = -«n3» kJ/mol
~~~~
X:«n2»
T:«W» «W»
M:6/8
K:«D|G|Am|Em»
|:«d|e|g»ed BAG|A2B c2«d|e|f»|gfe dBG|«A|B»GF G3:|
~~~~
«n1»d6+«n1», «n1»d20, 1d100<«n2», adv(1d20)+«n1», «n1»d8kh«n1»
~~~~
\begin{align}
  \int_0^{\infty} x^{«n1»} e^{-«w»x}\,dx &= \frac{«n1»!}{«n2»} \\
  \sum_{k=1}^{n} k^2 &= \frac{n(n+1)(2n+1)}{6}
\end{align}
~~~~
$$\nabla \times \mathbf{E} = -\frac{\partial \mathbf{B}}{\partial t}, \qquad \hat{H}\psi_{«n1»} = E_{«n1»}\psi_{«n1»}$$
~~~~
∀ε>0 ∃δ>0 : |x−«n1»|<δ ⇒ |f(x)−L|<ε ; A ∪ (B ∩ C) ⊆ ¬D ; √«n2» ≈ «f3» ; ∮ F·dr = 0
~~~~
\documentclass[11pt]{article}
\usepackage{amsmath,graphicx}
\begin{tabular}{l|rr}
*2-5   «w» & «n2» & «f2» \\ \hline
\end{tabular}
~~~~
XIV, XXIX, MCM, CDXLIV, «M|MM|MMM»«CD|CM|D»«XL|XC|L»«IV|IX|V», LXXXVIII
~~~~
«n2»°«n2»'«n2»" N «n2»°«n2»'«n2»" E
*2-5 «n2».«n6», «n2».«n6»
~~~~
METAR «L4» «n6»Z «n5»KT 9999 FEW0«n2» SCT0«n2» «n2»/«n2» Q10«n2» NOSIG
~~~~
~ ~~ ~~~ «w» ~~~ ~~ ~
=-=-=-=-=-=-=-=-=-=
*2-6 * «w» * «w» *
~~~~
⠓⠑⠇⠇⠕ ⠞⠓⠑⠗⠑ ⠋⠗⠕⠍ ⠃⠗⠁⠊⠇⠇⠑ ⠼«a|b|c|⠁⠃|⠉⠙» ⠛⠕⠕⠙ ⠍⠕⠗⠝⠊⠝⠛
~~~~
O-O-O?? («n2».«n2») Qxf7+ Kd8 «n2»... Rxe«n1»# 0-1 {flag}
~~~~
«L1»«n1»-«L1»«n1»-«L1»«n1» miss, hit, miss, sunk; «L1»«n1»?
""")


def _mojibake(random: Random) -> str:
    text = pick(random, _FOREIGN)
    wrong = pick(random, ("latin-1", "cp1252", "cp437", "mac_roman"))
    for _ in range(random.choice((1, 1, 2))):
        text = text.encode().decode(wrong, "replace")
    return text if random.random() < 0.5 else f"{said(random)} {text}"


def _garbage(random: Random) -> str:
    """Bytes that are no text, read as if they were."""
    start = pick(random, ("\x7fELF", "PK\x03\x04", "%PDF-1.7\n%", "\x89PNG\n\x1a\n", "GIF89a", "ID3", "MZ", "", ""))
    length = random.choice((30, 80, 200, 400))
    if random.random() < 0.3:
        return start + random.randbytes(length).decode("latin-1")
    return start + random.randbytes(length).decode("utf-8", "replace").replace("\x00", "�")


def _mash(random: Random) -> str:
    rows = ("asdfghjkl", "qwertyuiop", "zxcvbnm", "jkl;fdsa", "1234567890", "hjkuioasd")
    parts = [characters(random, pick(random, rows), random.randint(3, 16)) for _ in range(random.choice((1, 2, 4, 9)))]
    return pick(random, (" ", " ", "", "\n")).join(parts)


def _repeated(random: Random) -> str:
    what = pick(
        random,
        ("a", "A", "ha", "lol ", "!", "?", ".", "-", "=", "0", "9", "x", "na ", "test ", "#", "😂", "哈", "\n.", "l"),
    )
    what = what if random.random() < 0.7 else word(random) + " "
    return what * random.choice((6, 15, 40, 90, 200, 500))


def _emoji(random: Random) -> str:
    rows = (characters(random, _EMOJI, random.choice((3, 8, 20))) for _ in range(random.choice((1, 1, 3, 6))))
    return "\n".join(rows) if random.random() < 0.6 else f"{word(random)} {' '.join(rows)} {word(random)}"


def _signs(random: Random) -> str:
    alphabet = pick(random, (string.punctuation, "./\\|-_", "░▒▓█", "←↑→↓↔", "♠♥♦♣", "▁▂▃▄▅▆▇█", "○●◐◑", "αβγδεζηθλμ"))
    return characters(random, alphabet, random.choice((5, 20, 60, 150)))


def _sequence(random: Random) -> str:
    alphabet = pick(random, ("ACGT", "ACGU", "ACDEFGHIKLMNPQRSTVWY", "ACGTN"))
    text = characters(random, alphabet, random.choice((40, 120, 300, 700)))
    rows = "\n".join(text[at : at + 60] for at in range(0, len(text), 60))
    return filled(f">«w»_«n4» len={len(text)}\n{rows}", random) if random.random() < 0.6 else text


def _numbers(random: Random) -> str:
    form = pick(
        random,
        ("«n2» ", "«f2» ", "-«f4», ", "«n5»;", "«n1»e-«n1» ", "(«n2»,«n2») ", "«n3»\t", "«f6»\n", "[«n1», «n1»], "),
    )
    width = random.choice((4, 8, 16))
    return "\n".join(filled(form * width, random) for _ in range(random.choice((1, 2, 5, 9))))


def _babble(random: Random) -> str:
    """Words in no order, or syllables that are no words."""
    if random.random() < 0.5:
        return " ".join(word(random) for _ in range(random.choice((5, 12, 30, 60))))
    syllables = (
        "lo",
        "rem",
        "ip",
        "sum",
        "do",
        "lor",
        "si",
        "ta",
        "met",
        "con",
        "bla",
        "zu",
        "qua",
        "fri",
        "mo",
        "xi",
        "nep",
    )
    count = random.choice((6, 20, 50))
    return " ".join("".join(random.choices(syllables, k=random.randint(1, 4))) for _ in range(count)).capitalize() + "."


GLYPHS: tuple[Callable[[Random], str], ...] = (
    _mojibake, _mojibake, _garbage, _garbage, _mash, _mash, _repeated, _repeated, _emoji, _emoji, _signs, _signs,
    _sequence, _sequence, _numbers, _numbers, _babble, _babble,
    lambda random: " ".join(random.sample(_FACES, random.randint(1, 4))),
    *[lambda random: filled(pick(random, _PICTURES), random)] * 5,
    *[lambda random: filled(pick(random, _NOTATIONS), random)] * 9,
)  # fmt: skip
