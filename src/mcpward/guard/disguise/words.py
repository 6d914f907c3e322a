"""By what a decoded text is known to be one: words that every text has, and words that attacks cannot do without."""

import re

_TELLING = """
ignore disregard forget override bypass previous instruction instructions system prompt reveal password secret
guidelines restrictions assistant repeat everything follow pretend jailbreak unrestricted developer credentials
confidential message conversation execute transfer delete
"""
TELLING = tuple(_TELLING.split())
"""Long words that attacks are made of: gates of ciphers look for what a cipher makes of them."""

_ABROAD = """
instrucciones instrucoes instruções contraseña ignorieren anweisungen vorherigen passwort vergiss oublie précédentes
istruzioni precedenti игнорируй инструкции предыдущие пароль забудь
"""
TELLING_ABROAD = tuple(_ABROAD.split())
"""The same in other languages."""

_COMMON = """
a about above access account act action activity actual add address admin after again against agent ai all allow
allowed already also always am an and another answer answering any anything apply are as ask at attached away be
because been before begin being below best between bomb both build but by call can cannot car change character check
code command commands complete computer content context continue could create current data day debug decode describe
detail details did different direct directions directives disable disclose discard display do document does done down
drop during each earlier either email end enable end ensure entire erase ethical even every example execute explain
expose exact exactly external fake false file files filter filters final find first five for free friend from full
function game general get give given go good great guide had hack hacker happy has have he hello help her here hidden
him his home hours how human i idea if illegal imagine important in information initial input inside instead internal
into is it its job just keep key keys know language last later law leak leave let letter like limits line link list
listen little load log long look made make malware man many mark may me mean memory message messages might mode model
money more most must my name need neglect never new next no none not nothing now number of off ok okay on once one
only open or order original other our out output over own page paragraph part passwords payload people person phone
place plan play please point policy possible post power pre print prior private problem program programming prompts
proceed provide public purpose put question questions quote read real really refuse release remember remove reply
report request requests required respond response rest result return right role rule rules run safe safety said same
save say school script secrets security see send sent sentence session set she should show simple since skip small so
some something soon spell start state step still stop story such summarise summarize sure switch take talk task tell
tells test text than thank thanks that the their them then there these they thing things think this those three
through time times to today token told too tool tools true try turn two under unlock until up update urgent us use
used user users using very virus want was way we weapon web website week well went were what whatever when where
whether which while who why will with within without word words work world would write year yes you your yourself
"""
KNOWN = frozenset(_COMMON.split()).union(TELLING)
"""Common words of English, and the telling ones."""

_COMMON_ABROAD = """
los las una para con por como sus del este esta tus todo todas que les des une est pas pour vous dans sur tout toutes
avec votre der die das und nicht ist ein eine sie mit auf alle deine dem den che non per sono tutte tutti sei tuo het
een niet van voor met alles nao não uma seu sua
"""
_KNOWN_ABROAD = KNOWN.union(_COMMON_ABROAD.split(), TELLING_ABROAD)

COMMON = (
    "the",
    "you",
    "your",
    "this",
    "that",
    "with",
    "from",
    "what",
    "have",
    "and",
    "all",
    "for",
    "now",
    "are",
    "will",
)
"""Words that hardly any English text lacks."""

_WORD = re.compile(r"[^\W\d_]{1,24}")
_UNREADABLE = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f\ud800-\udfff\ue000-\uf8ff\ufffd\ufffe\uffff]")
_SAMPLE = 256
_LONG = 24
_LONGEST_LINE = 2000
_SIZES: dict[str, tuple[int, ...]] = {
    beginning: tuple({len(word) for word in KNOWN if word.startswith(beginning)})
    for beginning in {word[:2] for word in KNOWN}
}


def known_words(text: str, least: int = 2) -> int:
    """How many words of at least `least` letters are known ones."""
    return sum(len(word) >= least and word in _KNOWN_ABROAD for word in _WORD.findall(text.lower()))


def readable(data: bytes, least: int = 8) -> tuple[str, int]:
    """The text with which some bytes begin (UTF-8, or UTF-16 of Latin letters), and how many bytes it takes.

    Empty where that is no text, or one of less than `least` bytes.
    """
    wide = data[1:16:2].count(0) >= 4
    if wide:
        text = data[: len(data) & ~1].decode("utf-16-le", "replace")
    else:
        try:
            text = data.decode("utf-8")
        except UnicodeDecodeError as error:
            text = data[: error.start].decode("utf-8")
    if bad := _UNREADABLE.search(text):
        text = text[: bad.start()]
    sample = text[:_SAMPLE]
    fair = sum(char.isalnum() or char.isspace() for char in sample) * 10 >= len(sample) * 6
    used = len(text) * 2 if wide else len(text.encode())
    return (text, used) if used >= least and fair and any(map(str.isalpha, sample)) else ("", 0)


def says_something(text: str) -> bool:
    """Whether a decoded text is more than an identifier: it has words, or is long."""
    return len(text) >= _LONG or not text.isascii() or len(text.split(None, 1)) > 1


def spaced_out(letters: str) -> str:
    """Letters without spaces, parted into words where most of them make known ones; else as they are."""
    if not letters.isascii() or len(letters) > _LONGEST_LINE:
        return letters
    low = letters.lower()
    # The best score with which each place can be reached, and from where: a letter that is in no word costs.
    best = [(-_LONGEST_LINE * 4, 0)] * (len(low) + 1)
    best[0] = (0, 0)
    for start in range(len(low)):
        score = best[start][0]
        best[start + 1] = max(best[start + 1], (score - (1 if low[start] in KNOWN else 4), start))
        for size in _SIZES.get(low[start : start + 2], ()):
            end = start + size
            if end <= len(low) and low[start:end] in KNOWN:
                best[end] = max(best[end], (score + size - 2, start))
    pieces, place = [], len(low)
    while place:
        pieces.append(letters[best[place][1] : place])
        place = best[place][1]
    return "".join(_joined(pieces[::-1]))


def _joined(pieces: list[str]) -> list[str]:
    """Pieces with a space between those that are words."""
    parts: list[str] = []
    for before, piece in zip(["", *pieces], pieces, strict=False):
        if parts and (before.lower() in KNOWN or piece.lower() in KNOWN):
            parts.append(" ")
        parts.append(piece)
    return parts
