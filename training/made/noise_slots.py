"""Frames of machine text, filled by chance.

What stands between « and » is made anew at each place, a line after `*3-9 ` comes three to nine times, and a line that
ends with ↩ goes on in the next."""

import re
import string
from base64 import b64encode
from collections.abc import Callable
from random import Random
from uuid import UUID

from training.made.compose import pick
from training.made.harmless_text import lines
from training.made.noise_words import SENTENCES, WORDS

_SLOT = re.compile(r"«([^«»]+)»")
_NAME = re.compile(r"([A-Za-z]+?)(\d*)$")
_REPEATED = re.compile(r"\*(\d+)-(\d+) (.*)$")
_ALPHANUMERIC = string.ascii_letters + string.digits
_HOSTS = lines("""
    example.com\napi.example.org\ncdn.example.net\nnode-07.internal\nlocalhost\nshop.test\nbuild-3.local
    static.example\nmirror.example.org\nqueue.svc.cluster.local\nimg.example.net\npi.hole
""")
_ENDS = lines("py\njs\nts\ngo\njson\nyaml\nlog\ntxt\nrs\njava\ncsv\nsql\nhtml\npng\nbin\nso\ntar.gz")
_LEVELS = lines("INFO\nDEBUG\nWARN\nERROR\nTRACE\nNOTICE\nINFO\nINFO\nDEBUG")
_MONTHS = lines("Jan\nFeb\nMar\nApr\nMay\nJun\nJul\nAug\nSep\nOct\nNov\nDec")


def filled(frame: str, random: Random) -> str:
    """The frame with its lines repeated and its slots filled; raises KeyError for a slot that does not exist."""
    text = []
    for line in frame.replace("↩\n", "").split("\n"):
        repeated = _REPEATED.match(line)
        least, most, line = (int(repeated[1]), int(repeated[2]), repeated[3]) if repeated else (1, 1, line)
        text += [_line(line, random) for _ in range(random.randint(least, most))]
    return "\n".join(text)


def characters(random: Random, alphabet: str, count: int) -> str:
    """So many characters of an alphabet."""
    return "".join(random.choices(alphabet, k=count))


def word(random: Random) -> str:
    """An everyday word."""
    return pick(random, WORDS)


def _line(line: str, random: Random) -> str:
    """Filled from within, as a slot may stand in one of the choices of another."""
    for _ in range(2):
        line = _SLOT.sub(lambda slot: _made(slot[1], random), line)
    return line


def _made(slot: str, random: Random) -> str:
    if "|" in slot:
        return pick(random, slot.split("|"))
    name = _NAME.match(slot)
    if not name:
        raise KeyError(slot)
    return _MAKERS[name[1]](random, int(name[2] or 0))


def _identifier(random: Random) -> str:
    return "_".join(word(random) for _ in range(random.choice((1, 2, 2, 3))))


def _camel(random: Random) -> str:
    return word(random) + "".join(word(random).capitalize() for _ in range(random.choice((0, 1, 1, 2))))


def _path(random: Random) -> str:
    root = pick(random, ("/", "./", "src/", "/var/lib/", "/usr/share/", "~/", "lib/", "/opt/", "C:\\build\\", "tests/"))
    inner = [word(random) for _ in range(random.randint(1, 3))]
    return root + ("\\" if "\\" in root else "/").join(inner) + "." + pick(random, _ENDS)


def _number(random: Random, digits: int) -> str:
    count = digits or random.randint(1, 4)
    return characters(random, "123456789", 1) + characters(random, string.digits, count - 1)


def _decimal(random: Random, digits: int) -> str:
    return f"{random.uniform(0, 10 ** random.randint(0, 3)):.{digits or 2}f}"


_MAKERS: dict[str, Callable[[Random, int], str]] = {
    "n": _number,
    "f": _decimal,
    "x": lambda random, count: characters(random, "0123456789abcdef", count or 8),
    "X": lambda random, count: characters(random, "0123456789ABCDEF", count or 2),
    "a": lambda random, count: characters(random, _ALPHANUMERIC, count or 12),
    "L": lambda random, count: characters(random, string.ascii_uppercase, count or 3),
    "b": lambda random, count: b64encode(random.randbytes(count or 24)).decode(),
    "w": lambda random, _: word(random),
    "W": lambda random, _: word(random).capitalize(),
    "U": lambda random, _: word(random).upper(),
    "id": lambda random, _: _identifier(random),
    "ID": lambda random, _: _identifier(random).upper(),
    "camel": lambda random, _: _camel(random),
    "Camel": lambda random, _: word(random).capitalize() + word(random).capitalize(),
    "date": lambda random, _: f"20{random.randint(10, 26)}-{random.randint(1, 12):02}-{random.randint(1, 28):02}",
    "time": lambda random, _: ":".join(f"{random.randint(0, most):02}" for most in (23, 59, 59)),
    "mon": lambda random, _: pick(random, _MONTHS),
    "epoch": lambda random, _: str(random.randint(1_500_000_000, 1_790_000_000)),
    "ip": lambda random, _: ".".join(str(random.randint(1, 254)) for _ in range(4)),
    "uuid": lambda random, _: str(UUID(bytes=random.randbytes(16), version=4)),
    "host": lambda random, _: pick(random, _HOSTS),
    "path": lambda random, _: _path(random),
    "ver": lambda random, _: f"{random.randint(0, 19)}.{random.randint(0, 30)}.{random.randint(0, 12)}",
    "s": lambda random, _: pick(random, SENTENCES),
    "level": lambda random, _: pick(random, _LEVELS),
}
